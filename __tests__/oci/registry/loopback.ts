// What the tests of the transport speak to: small servers on loopback that record what arrives, and an environment
// whose clock, dice and waits are the test's.
import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach } from '@jest/globals';
import type { Environment } from '../../../src/oci/environment.ts';
import type { ExchangeRequest } from '../../../src/oci/registry/http/exchange.ts';
import { RegistryTransport } from '../../../src/oci/registry/http/transport.ts';
import { type TestEnvironment, testEnvironment } from '../../support/environment.ts';

const TLS = new URL('../../fixtures/tls/', import.meta.url);
export const CA_FILE = new URL('ca.pem', TLS).pathname;
const CERTIFICATE = {
  cert: readFileSync(new URL('server.pem', TLS)),
  key: readFileSync(new URL('server-key.pem', TLS)),
};

/** One request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** Answers a request whose body has been read; `nth` counts from 1. */
export type Answer = (seen: Seen, response: ServerResponse, nth: number) => unknown;

export interface Loopback {
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly url: string;
  readonly seen: Seen[];
  /** `METHOD url` of all that arrived. */
  lines(): string[];
  /** Connections that were opened. */
  connections(): number;
  /** Requests that were under way at once, at most. */
  busiest(): number;
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** Starts a server on a free port; it ends with the test. */
export async function serve(answer: Answer, options: { tls?: boolean } = {}): Promise<Loopback> {
  const seen: Seen[] = [];
  let underWay = 0;
  let busiest = 0;
  const listener: RequestListener = async (request, response) => {
    busiest = Math.max(busiest, ++underWay);
    response.on('close', () => underWay--);
    const entry: Seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.alloc(0),
    };
    seen.push(entry);
    const nth = seen.length;
    entry.body = await bodyOf(request);
    await answer(entry, response, nth);
  };
  const server = options.tls ? https.createServer(CERTIFICATE, listener) : http.createServer(listener);
  return {
    ...(await listen(server, options.tls ? 'https' : 'http')),
    seen,
    lines: () => seen.map(({ method, url }) => `${method} ${url}`),
    busiest: () => busiest,
  };
}

/** Starts a server that answers a request's first bytes with bytes of the test's choice, HTTP or not. */
export async function serveRaw(
  onConnection: (socket: Socket, nth: number) => void,
): Promise<Pick<Loopback, 'host' | 'connections'>> {
  let nth = 0;
  return listen(
    net.createServer((socket) => onConnection(socket, ++nth)),
    'http',
  );
}

/** A proxy for CONNECT and for absolute URLs that leads every host to one server. */
export async function serveProxy(
  target: string,
  options: { authorization?: string } = {},
): Promise<Pick<Loopback, 'host'> & { passed: string[] }> {
  const passed: string[] = [];
  const [hostname, port] = target.split(':') as [string, string];
  const mayPass = (request: IncomingMessage): boolean =>
    options.authorization === undefined || request.headers['proxy-authorization'] === options.authorization;
  const server = http.createServer((request, response) => {
    passed.push(`${request.method} ${request.url}`);
    if (!mayPass(request)) return response.writeHead(407).end();
    const { pathname, search } = new URL(request.url ?? '');
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = http.request(
      { hostname, port, method: request.method, path: pathname + search, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    return request.pipe(onward);
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    passed.push(`CONNECT ${request.url}`);
    if (!mayPass(request)) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const onward = net.connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    return socket.on('error', () => onward.destroy());
  });
  return { ...(await listen(server, 'http')), passed };
}

async function listen(
  server: net.Server,
  scheme: string,
): Promise<{ host: string; url: string; connections: () => number }> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, url: `${scheme}://${host}`, connections: () => connections };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    // The client broke off; what came is what there is.
  }
  return Buffer.concat(chunks);
}

export interface StillEnvironment extends TestEnvironment {
  /** What was waited for, in milliseconds, rounded. */
  readonly waits: number[];
  /** The clock, in milliseconds since the epoch. */
  time: number;
}

/** Waits take no time but move the clock; the dice always show one half; no variable is set. */
export function environment(overrides: Partial<Environment> = {}): StillEnvironment {
  const clock = { waits: [] as number[], time: Date.UTC(2026, 0, 1) };
  const still: StillEnvironment = Object.assign(clock, {
    ...testEnvironment({
      now: () => still.time,
      sleep: async (milliseconds) => {
        still.waits.push(Math.round(milliseconds));
        still.time += milliseconds;
      },
      random: () => 0.5,
      ...overrides,
    }),
  });
  return still;
}

/** A transport that ends with the test. */
export function transport(...parameters: ConstructorParameters<typeof RegistryTransport>): RegistryTransport {
  const made = new RegistryTransport(...parameters);
  open.push(made);
  return made;
}

/** A request for a manifest of `app` unless told otherwise. */
export function get(overrides: Partial<ExchangeRequest> = {}): ExchangeRequest {
  return {
    method: 'GET',
    url: '/v2/app/manifests/latest',
    scopes: [{ repository: 'app', actions: ['pull'] }],
    accept: [200],
    attempted: 'read manifest',
    store: 'registry.test/app',
    reference: 'latest',
    ...overrides,
  };
}

/** A body made afresh for each try, counted. */
export function streamOf(...parts: string[]): {
  open: () => AsyncIterable<Uint8Array>;
  opened: () => number;
  length: number;
} {
  let opened = 0;
  const chunks = parts.map((part) => Buffer.from(part));
  async function* chunksOf(): AsyncGenerator<Uint8Array> {
    opened++;
    yield* chunks;
  }
  return { open: chunksOf, opened: () => opened, length: Buffer.concat(chunks).length };
}

export async function collect(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The error that a promise is rejected with. */
export async function failure<T extends Error = Error>(work: Promise<unknown>): Promise<T> {
  return work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error) => error as T,
  );
}
