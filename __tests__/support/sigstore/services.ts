// The services of a Sigstore on loopback: handlers by path, a record of every request, and faults that tests switch on.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A fault of the next requests. `status`: this status instead of handling the request; `hang`: no response; `lost`: handled,
 * but the connection breaks before the response. `times`: the number of requests; all by default.
 */
export interface Fault {
  readonly how: 'status' | 'hang' | 'lost';
  readonly status?: number;
  readonly body?: string;
  times?: number;
}

export interface Service {
  readonly url: string;
  /** `POST /api/v2/signingCert`, in the order in which they came. */
  readonly requests: string[];
  fault: Fault | undefined;
  close(): Promise<void>;
}

/** Serves on a port of its own. The handler gets the path without its query, which is the last argument. */
export async function serve(
  handle: (
    method: string,
    path: string,
    body: Buffer,
    headers: IncomingHttpHeaders,
    query: URLSearchParams,
  ) => Promise<Answer> | Answer,
): Promise<Service> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      response.writeHead(500).end(error.stack);
    });
  });
  const service = { url: '', requests, fault: undefined as Fault | undefined, close: () => closed(server) };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '/' } = request;
    const [path = '', query = ''] = url.split('?');
    requests.push(`${method} ${path}`);
    const fault = nextFault();
    if (fault?.how === 'hang') return;
    if (fault?.how === 'status') {
      response.writeHead(fault.status ?? 503, { 'content-type': 'application/json' }).end(fault.body ?? '{}');
      return;
    }
    const {
      status,
      body,
      contentType = 'application/json',
      headers = {},
    } = await handle(method, path, Buffer.concat(chunks), request.headers, new URLSearchParams(query));
    if (fault?.how === 'lost') {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': contentType, ...headers }).end(body);
  }
  function nextFault(): Fault | undefined {
    const { fault } = service;
    if (fault?.times === undefined) return fault;
    if (fault.times === 0) return undefined;
    fault.times -= 1;
    return fault;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return service;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
