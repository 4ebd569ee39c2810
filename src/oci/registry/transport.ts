// The transport of one registry host: first version, without authentication and retries.
import { Pool } from 'undici';
import type { Environment } from '../environment.ts';
import { StoreError } from '../errors.ts';
import type { Traffic } from '../store.ts';
import type { ExchangeRequest, ExchangeResponse, Transport } from './exchange.ts';

export class RegistryTransport implements Transport {
  readonly registry: string;
  readonly #environment: Environment;
  readonly #pools = new Map<string, Pool>();
  #requests = 0;
  #started: number | undefined;
  #ended = 0;

  constructor(registry: string, environment: Environment) {
    this.registry = registry;
    this.#environment = environment;
  }

  async exchange(request: ExchangeRequest): Promise<ExchangeResponse> {
    const loopback = /^(localhost|127\.[0-9.]+|\[::1\])(:\d+)?$/.test(this.registry);
    const url = new URL(request.url, `${loopback ? 'http' : 'https'}://${this.registry}`);
    const pool = this.#pools.get(url.origin) ?? new Pool(url.origin, { allowH2: false, maxHeaderSize: 1 << 18 });
    this.#pools.set(url.origin, pool);
    this.#requests++;
    this.#started ??= this.#environment.now();
    const body = typeof request.body === 'function' ? request.body() : request.body;
    const answer = await pool.request({
      method: request.method,
      path: url.pathname + url.search,
      headers: {
        ...request.headers,
        ...(request.bodyLength !== undefined && { 'content-length': String(request.bodyLength) }),
      },
      body: (body ?? null) as Uint8Array | null,
    });
    this.#ended = this.#environment.now();
    const line = `${request.method} ${url.pathname}`;
    if (!request.accept.includes(answer.statusCode)) {
      const detail = (await answer.body.text()).slice(0, 300);
      throw new StoreError({
        code: answer.statusCode === 404 ? 'not-found' : 'rejected',
        store: request.store,
        ...(request.reference !== undefined && { reference: request.reference }),
        attempted: request.attempted,
        request: line,
        status: answer.statusCode,
        detail,
        remedy: 'see the answer',
      });
    }
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return {
      status: answer.statusCode,
      headers,
      url: url.href,
      body: () => answer.body,
      bytes: async () => await answer.body.bytes(),
      discard: async () => await answer.body.dump(),
    };
  }

  traffic(): Traffic {
    const milliseconds = this.#started === undefined ? 0 : this.#ended - this.#started;
    return { requests: this.#requests, sentBytes: 0, receivedBytes: 0, milliseconds };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
  }
}
