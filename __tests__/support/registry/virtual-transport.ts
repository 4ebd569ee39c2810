// A transport to the registry without sockets, on a virtual clock, so that requests overlap in the same way on any machine.
import pLimit from 'p-limit';
import { StoreError } from '../../../src/oci/errors.ts';
import type { ExchangeRequest, ExchangeResponse, Transport } from '../../../src/oci/registry/http/exchange.ts';
import type { VirtualClock } from '../virtual-clock.ts';
import { type Answer, type Call, targetOf } from './message.ts';
import type { TestRegistry } from './registry.ts';
import type { RecordedRequest } from './wire.ts';

/** Each request takes `latency` virtual milliseconds and is recorded with virtual times. */
/** `concurrency`: as many requests at once as on sockets. */
export function virtualTransport(
  registry: TestRegistry,
  clock: VirtualClock,
  latency: number,
  concurrency = 16,
): Transport {
  const slots = pLimit(concurrency);
  let requests = 0;
  return {
    registry: registry.host,
    exchange: (request) =>
      slots(async () => {
        requests += 1;
        const url = new URL(request.url, registry.url);
        const record: RecordedRequest = {
          method: request.method,
          path: decodeURIComponent(url.pathname),
          query: url.search.slice(1),
          headers: {},
          origin: 'registry',
          start: clock.now(),
          bodyLength: 0,
          status: 0,
          end: undefined,
        };
        registry.requests.push(record);
        await clock.sleep(latency / 2);
        const answer = await registry.answer(await callOf(request, url));
        await clock.sleep(latency / 2);
        record.end = clock.now();
        if (answer === undefined) throw new Error(`the registry does not answer ${request.method} ${request.url}`);
        record.status = answer.status;
        return responseOf(request, url, answer);
      }),
    traffic: () => ({ requests, sentBytes: 0, receivedBytes: 0, milliseconds: 0 }),
    close: async () => {},
  };
}

async function callOf({ method, headers, body }: ExchangeRequest, url: URL): Promise<Call> {
  const chunks: Uint8Array[] = [];
  if (typeof body === 'function') for await (const chunk of body()) chunks.push(chunk);
  else if (body !== undefined) chunks.push(body);
  const bytes = Buffer.concat(chunks);
  const path = decodeURIComponent(url.pathname);
  return {
    method,
    path,
    headers: { ...headers, 'content-length': String(bytes.byteLength) },
    base: url.origin,
    origin: 'registry',
    target: targetOf(path),
    query: new URLSearchParams(url.search),
    hasBody: bytes.byteLength > 0,
    contentLength: bytes.byteLength,
    async *body() {
      yield bytes;
    },
    bytes: async (limit) => (bytes.byteLength > limit ? undefined : bytes),
    pageSize: Number.POSITIVE_INFINITY,
    mayRead: () => true,
    abort: () => {
      throw new Error('the registry breaks the connection');
    },
  };
}

async function responseOf(request: ExchangeRequest, url: URL, answer: Answer): Promise<ExchangeResponse> {
  const { status, body } = answer;
  const chunks: Uint8Array[] = [];
  if (typeof body === 'function') for await (const chunk of body()) chunks.push(chunk);
  else if (body !== undefined && request.method !== 'HEAD') chunks.push(body);
  const bytes = Buffer.concat(chunks);
  if (!request.accept.includes(status)) {
    const { attempted, store } = request;
    const detail = bytes.toString();
    const code = status === 404 ? 'not-found' : 'rejected';
    throw new StoreError({ code, store, attempted, status, detail, remedy: 'as the test says' });
  }
  const headers = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status,
    headers: Object.fromEntries(headers),
    url: url.href,
    tries: 1,
    async *body() {
      yield bytes;
    },
    bytes: async () => bytes,
    discard: async () => {},
  };
}
