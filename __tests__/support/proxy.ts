// A proxy in front of a registry that delays each request and counts requests and round trips.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { longestChain } from './registry/registry.ts';

/** One request as it passed. Times are in milliseconds since the proxy was started. */
export interface ProxiedRequest {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly start: number;
  /** When the head of the answer went back. */
  readonly end: number;
}

export interface Tally {
  readonly requests: number;
  /** The longest chain of requests each of which came after the one before it had been answered: the critical path. */
  readonly waves: number;
}

export interface ProxyOptions {
  /** `host:port` of the registry behind it. */
  readonly upstream: string;
  /** Milliseconds that each request is held before it is passed on; 0 where absent. */
  readonly latency?: number;
}

export interface RegistryProxy {
  /** `host:port` for clients to use instead of the registry's. */
  readonly host: string;
  /** What has passed since the start or the last `reset`, in the order of arrival. */
  passages(): readonly ProxiedRequest[];
  reset(latency?: number): void;
  close(): Promise<void>;
}

/** Starts the proxy on a free port of 127.0.0.1. The Host header passes unchanged, so Locations lead back through it. */
export async function startProxy({ upstream, latency = 0 }: ProxyOptions): Promise<RegistryProxy> {
  const [hostname, port] = upstream.split(':');
  const agent = new http.Agent({ keepAlive: true });
  let held = latency;
  let passed: ProxiedRequest[] = [];

  const server = http.createServer(async (request, response) => {
    const start = performance.now();
    const record = (status: number): void => {
      const passage = { method: request.method ?? '', url: request.url ?? '', status, start };
      passed.push({ ...passage, end: performance.now() });
    };
    if (held > 0) await sleep(held);
    const onward = http.request(
      { agent, hostname, port, method: request.method, path: request.url, headers: request.headers },
      (answer) => {
        record(answer.statusCode ?? 0);
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.on('error', () => response.destroy());
        answer.pipe(response);
      },
    );
    onward.on('error', () => {
      if (response.headersSent) return response.destroy();
      record(502);
      response.writeHead(502).end();
    });
    response.on('close', () => {
      if (!response.writableFinished) onward.destroy();
    });
    request.pipe(onward);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    passages: () => passed.toSorted((a, b) => a.start - b.start),
    reset(next = held) {
      held = next;
      passed = [];
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function tally(passages: readonly ProxiedRequest[]): Tally {
  return { requests: passages.length, waves: longestChain(passages) };
}
