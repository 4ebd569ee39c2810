// A GitHub REST API on loopback: responds by method and path, with pages, and records the requests.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Asked {
  readonly method: string;
  /** Decoded. */
  readonly path: string;
  /** As it was sent. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is instead of the body. */
  readonly text?: string;
  /** The connection ends in the middle of the body. */
  readonly cut?: boolean;
}

export interface GitHubApi {
  readonly url: string;
  readonly asked: Asked[];
  /** Answers `METHOD /path` from now on; a list is cut into pages by `per_page`, with Link headers as GitHub's. */
  answer(route: string, answer: Answer | ((asked: Asked) => Answer)): void;
  close(): Promise<void>;
}

export async function startGitHubApi(): Promise<GitHubApi> {
  const routes = new Map<string, Answer | ((asked: Asked) => Answer)>();
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', api.url);
    const one: Asked = {
      method: request.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      url: request.url ?? '',
      query: url.searchParams,
      authorization: request.headers.authorization,
      body: await text(request),
    };
    asked.push(one);
    const route = routes.get(`${one.method} ${one.path}`);
    const answer = typeof route === 'function' ? route(one) : route;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    if (answer === undefined) {
      response.writeHead(404).end(JSON.stringify({ message: 'Not Found' }));
      return;
    }
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
    let { body } = answer;
    const size = Number(url.searchParams.get('per_page') ?? 30);
    if (Array.isArray(body) && body.length > size) {
      const page = Number(url.searchParams.get('page') ?? 1);
      const next = new URL(url);
      next.searchParams.set('page', String(page + 1));
      const last = new URL(url);
      last.searchParams.set('page', String(Math.ceil(body.length / size)));
      if (page * size < body.length) {
        response.setHeader('link', `<${next.href}>; rel="next", <${last.href}>; rel="last"`);
      }
      body = body.slice((page - 1) * size, page * size);
    }
    const content = answer.text ?? JSON.stringify(body);
    if (answer.cut) {
      response.setHeader('content-length', Buffer.byteLength(content));
      response
        .writeHead(answer.status ?? 200)
        .write(content.slice(0, content.length >> 1), () => request.socket.destroy());
      return;
    }
    response.writeHead(answer.status ?? 200).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: GitHubApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (route, answer) => void routes.set(route, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return api;
}
