// A proxy on loopback through which public hosts lead to servers on loopback, over TLS with a certificate of the tests.
import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';

const TLS = new URL('../fixtures/tls/', import.meta.url).pathname;

export interface PublicServices {
  /** Variables for the programs that are to use the proxy. */
  readonly env: Readonly<Record<string, string>>;
  /** The hosts that were asked for, in order, once each: also those that lead nowhere. */
  readonly hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

/** `targets`: the URL of a server on loopback for each public host. Every other host is refused. */
export async function startPublicServices(targets: Readonly<Record<string, string>>): Promise<PublicServices> {
  const hosts = new Set<string>();
  const certificate = { key: readFileSync(`${TLS}services-key.pem`), cert: readFileSync(`${TLS}services.pem`) };
  const services = https.createServer(certificate, (request, response) => forward(request, response, targets));
  const proxy = http.createServer((_, response) => response.writeHead(502).end());
  const sockets = new Set<net.Socket>();
  proxy.on('connect', ({ url = '' }, socket: net.Socket) => {
    const [host = ''] = url.split(':');
    hosts.add(host);
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    if (targets[host] === undefined) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward = net.connect((services.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  await Promise.all(
    [services, proxy].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))),
  );
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return {
    env: { HTTPS_PROXY: url, https_proxy: url, NODE_EXTRA_CA_CERTS: `${TLS}services-ca.pem` },
    hosts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      services.closeAllConnections();
      await Promise.all([services, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function forward(request: IncomingMessage, response: ServerResponse, targets: Readonly<Record<string, string>>): void {
  const target = new URL(request.url ?? '/', targets[request.headers.host ?? '']);
  const { method, headers } = request;
  const onward = http.request(target, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
