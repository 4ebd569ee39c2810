// Converts an HTTP request to a Call, and writes an Answer to the socket, complete or damaged by a fault.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Call, type Delivery, targetOf } from './message.ts';

/** One request as it was served. Times are in milliseconds of the process's monotonic clock. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  /** `foreign`: it came in on the second listener. */
  readonly origin: 'registry' | 'foreign';
  readonly start: number;
  /** Bytes of the body that were read. */
  bodyLength: number;
  /** 0 until it was answered, and for good where the connection was broken before. */
  status: number;
  /** Undefined while it is under way. */
  end: number | undefined;
}

export function recordOf(request: IncomingMessage, origin: RecordedRequest['origin']): RecordedRequest {
  const url = new URL(request.url ?? '/', 'http://registry');
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.search.slice(1),
    headers: request.headers,
    origin,
    start: performance.now(),
    bodyLength: 0,
    status: 0,
    end: undefined,
  };
}

export function callOf(request: IncomingMessage, record: RecordedRequest): Call {
  let kept: Promise<Buffer | undefined> | undefined;
  const length = request.headers['content-length'];
  const contentLength = length === undefined ? undefined : Number(length);
  const call: Call = {
    method: record.method,
    path: record.path,
    headers: request.headers,
    base: `http://${request.headers.host}`,
    origin: record.origin,
    target: targetOf(record.path),
    query: new URLSearchParams(record.query),
    hasBody: (contentLength ?? 0) > 0 || request.headers['transfer-encoding'] !== undefined,
    contentLength,
    async *body() {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        record.bodyLength += chunk.byteLength;
        yield chunk;
      }
    },
    bytes(limit) {
      kept ??= collect(call.body(), limit);
      return kept;
    },
    pageSize: Number.POSITIVE_INFINITY,
    mayRead: () => true,
    abort: () => request.socket.destroy(),
  };
  return call;
}

/** Sends a response. A response to HEAD has the headers of the body, without the body. */
export async function send(answer: Answer, method: string, response: ServerResponse): Promise<void> {
  const { body, delivery = {} } = answer;
  const length = answer.length ?? (Buffer.isBuffer(body) ? body.byteLength : 0);
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.status !== 204) {
    response.setHeader('Content-Length', Math.min(length, delivery.truncateTo ?? Number.POSITIVE_INFINITY));
  }
  if (method === 'HEAD' || body === undefined || length === 0) {
    response.end();
    return;
  }
  if (answer.delivery === undefined && Buffer.isBuffer(body)) {
    response.end(body);
    return;
  }
  const chunks = Buffer.isBuffer(body) ? once(body) : body();
  // The last chunk goes out with the end, so that a request is over for both sides at the same time.
  let held: Buffer | undefined;
  for await (const chunk of broken(chunks, delivery)) {
    if (response.destroyed) return;
    if (held !== undefined) {
      await written(held, response);
      if (delivery.drip) await sleep(delivery.drip.milliseconds);
    }
    if (chunk === 'reset') {
      response.destroy();
      return;
    }
    held = chunk;
  }
  response.end(held);
}

/** Resolves when a chunk has left, or never will. */
function written(chunk: Buffer, response: ServerResponse): Promise<unknown> {
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.write(chunk, resolve);
  });
}

/** The chunks of a body with what goes wrong in it. */
async function* broken(chunks: AsyncIterable<Buffer>, delivery: Delivery): AsyncGenerator<Buffer | 'reset'> {
  let offset = 0;
  for await (const whole of chunks) {
    for (const piece of pieces(whole, delivery.drip?.bytes)) {
      let chunk = piece;
      const bad = delivery.corruptAt === undefined ? -1 : delivery.corruptAt - offset;
      if (bad >= 0 && bad < chunk.byteLength) {
        chunk = Buffer.from(chunk);
        chunk[bad] = (chunk[bad] as number) ^ 0xff;
      }
      const end = Math.min(delivery.resetAfter ?? Infinity, delivery.truncateTo ?? Infinity);
      if (offset + chunk.byteLength >= end) {
        yield chunk.subarray(0, end - offset);
        if (delivery.resetAfter === end) yield 'reset';
        return;
      }
      yield chunk;
      offset += chunk.byteLength;
    }
  }
}

function* pieces(chunk: Buffer, size: number | undefined): Generator<Buffer> {
  if (size === undefined) yield chunk;
  else for (let at = 0; at < chunk.byteLength; at += size) yield chunk.subarray(at, at + size);
}

async function* once(chunk: Buffer): AsyncGenerator<Buffer> {
  yield chunk;
}

async function collect(body: AsyncIterable<Buffer>, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}
