// Reads blobs of a repository as streams: checked as they pass, resumed after a lost connection, whole or by range.
import { type Descriptor, EMPTY_DESCRIPTOR, EMPTY_JSON } from '../../descriptor.ts';
import { verified } from '../../digest.ts';
import { StoreError } from '../../errors.ts';
import type { ByteRange } from '../../store.ts';
import { SlowBody } from '../http/body.ts';
import type { ExchangeResponse } from '../http/exchange.ts';
import { lineOf, type Repository } from '../repository.ts';

/** How often an interrupted download is resumed. */
const MAX_RESUMPTIONS = 5;

/** GET (distribution 1.1.1, "Pulling blobs"). A whole blob is checked by digest and size, a range by size. */
export async function* readBlob(
  repository: Repository,
  descriptor: Descriptor,
  range?: ByteRange,
): AsyncGenerator<Uint8Array> {
  const { digest, size } = descriptor;
  if (range !== undefined) {
    const end = Math.min(range.end ?? size - 1, size - 1);
    if (!(Number.isSafeInteger(range.start) && range.start >= 0 && range.start <= end)) {
      throw new RangeError(`bytes ${range.start} to ${range.end ?? ''} are outside the ${size} bytes of ${digest}`);
    }
    yield* download(repository, descriptor, range.start, end);
    return;
  }
  const source = digest === EMPTY_DESCRIPTOR.digest ? once(EMPTY_JSON) : download(repository, descriptor, 0, size - 1);
  yield* verified(source, { digest, size, where: repository.location });
}

/** HEAD ("Checking if content exists"). */
export async function blobExists(repository: Repository, descriptor: Descriptor): Promise<boolean> {
  const response = await repository.pull({
    method: 'HEAD',
    url: repository.path(`blobs/${descriptor.digest}`),
    accept: [200, 404],
    attempted: 'check for the blob',
    reference: descriptor.digest,
  });
  await response.discard();
  return response.status === 200;
}

/** The bytes from `start` to `end`, both inclusive. Excess bytes of a whole blob are passed on, so that verification fails. */
async function* download(
  repository: Repository,
  descriptor: Descriptor,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  const { environment } = repository;
  let next = start;
  for (let resumption = 0; ; resumption++) {
    const from = next;
    const response = await request(repository, descriptor, from, end);
    if (response === undefined) break;
    try {
      for await (const chunk of requestedPart(response, descriptor, from, end)) {
        next += chunk.byteLength;
        yield chunk;
      }
      // A body that ends early without an error was truncated by a proxy, so the rest is requested.
      if (next > end || next === from) break;
    } catch (error) {
      if (!isBroken(error)) throw error;
      if (next > end) break;
      // Resuming a download that is too slow would double the time until it is refused.
      if (resumption >= MAX_RESUMPTIONS || error.cause instanceof SlowBody) throw error;
    }
    if (resumption >= MAX_RESUMPTIONS) break;
    await environment.sleep(Math.round(environment.random() * 100 * 2 ** resumption));
  }
  if (next > end || (start === 0 && end === descriptor.size - 1)) return;
  throw repository.error({
    code: 'size-mismatch',
    reference: descriptor.digest,
    attempted: 'read a range of the blob',
    detail: `requested ${end - start + 1} bytes and received ${next - start}`,
    remedy: 'push the blob again: it is damaged in the registry',
  });
}

/** Undefined if the blob ends before `start`. */
async function request(
  repository: Repository,
  { digest, size }: Descriptor,
  start: number,
  end: number,
): Promise<ExchangeResponse | undefined> {
  const whole = start === 0 && end >= size - 1;
  const response = await repository.pull({
    method: 'GET',
    url: repository.path(`blobs/${digest}`),
    ...(!whole && { headers: { range: `bytes=${start}-${end === size - 1 ? '' : end}` } }),
    accept: whole ? [200] : [200, 206, 416],
    attempted: 'read the blob',
    reference: digest,
  });
  if (response.status === 206) checkContentRange(repository, response, digest, start);
  if (response.status !== 416) return response;
  await response.discard();
  return undefined;
}

/** The requested part of the response of a registry that ignores ranges and sends everything. */
async function* requestedPart(
  response: ExchangeResponse,
  { size }: Descriptor,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  if (start === 0 && end >= size - 1) return yield* response.body();
  let skip = response.status === 206 ? 0 : start;
  let left = end - start + 1;
  for await (const chunk of response.body()) {
    const rest = chunk.subarray(skip, skip + left);
    skip = Math.max(0, skip - chunk.byteLength);
    left -= rest.byteLength;
    if (rest.byteLength > 0) yield rest;
    if (left === 0) break;
  }
}

function checkContentRange(repository: Repository, response: ExchangeResponse, digest: string, start: number): void {
  const header = response.headers['content-range'] ?? '';
  if (Number(/^bytes (\d+)-\d+\/(?:\d+|\*)$/.exec(header)?.[1] ?? Number.NaN) === start) return;
  throw repository.error({
    code: 'invalid-response',
    reference: digest,
    attempted: 'read the blob',
    request: lineOf('GET', response),
    status: response.status,
    detail: `requested a range from byte ${start}, and Content-Range is ${JSON.stringify(header.slice(0, 100))}`,
    remedy: 'check proxies and mirrors between this machine and the registry',
  });
}

function isBroken(error: unknown): error is StoreError {
  return error instanceof StoreError && (error.code === 'network' || error.code === 'timeout');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
