// An HTTP proxy that sends every request to one registry, whatever host it names.
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

export interface ForwardProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the proxy on a free port of 127.0.0.1; `target` is `host:port` of the registry. */
export async function startForwardProxy(target: string): Promise<ForwardProxy> {
  const [hostname = '', port = ''] = target.split(':');
  const server = http.createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '');
    const { method, headers } = request;
    const onward = http.request({ hostname, port, method, path: pathname + search, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (_, socket) => {
    const onward = net.connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
