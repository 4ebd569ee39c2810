// One upload session of a registry: a blob whole or in chunks, and its offset (distribution 1.1.1, "Pushing blobs").
import type { Digest } from '../../digest.ts';
import type { StoreError } from '../../errors.ts';
import type { ExchangeResponse } from '../http/exchange.ts';
import { lineOf, type Repository } from '../repository.ts';

/** Bytes, or a function that opens a new stream of them. */
export type Body = Uint8Array | (() => AsyncIterable<Uint8Array>);

const OCTETS = { 'content-type': 'application/octet-stream' } as const;
/** No registry requires larger chunks. */
const MAX_CHUNK_MINIMUM = 1024 * 1024 * 1024;

export class UploadSession {
  readonly #repository: Repository;
  #location: string;
  /** The minimum size in bytes of every chunk but the last (`OCI-Chunk-Min-Length`). */
  readonly chunkMinimum: number;

  /** `response`: the 202 that started it. Throws `invalid-response` without a Location. */
  constructor(repository: Repository, response: ExchangeResponse) {
    this.#repository = repository;
    this.#location = this.#next(response) ?? this.#lost(response);
    const minimum = Number(response.headers['oci-chunk-min-length'] ?? 0);
    this.chunkMinimum = Number.isSafeInteger(minimum) && minimum > 0 ? Math.min(minimum, MAX_CHUNK_MINIMUM) : 0;
  }

  /** PUT of everything from `offset` on, which finishes the upload. Throws `digest-mismatch` if stored under another digest. */
  async finish(digest: Digest, body: Body, length: number, offset = 0): Promise<void> {
    const response = await this.#repository.push({
      method: 'PUT',
      // The query is the registry's own and is sent back byte for byte.
      url: `${this.#location}${this.#location.includes('?') ? '&' : '?'}digest=${digest}`,
      headers: offset > 0 && length > 0 ? { ...OCTETS, ...contentRange(offset, length) } : OCTETS,
      body,
      bodyLength: length,
      accept: [201, 204],
      retry: false,
      attempted: 'push the blob',
      reference: digest,
    });
    await response.discard();
    checkStored(this.#repository, response, 'PUT', digest);
  }

  /**
   * PATCH of `length` bytes from `offset`: `refused` (416) if the chunk is too large or at the wrong offset, `unsupported` if
   * the registry takes no chunks. The Range in the response is not reliable (ECR's stays the same): the next chunk shows
   * whether this one was stored.
   */
  async append(body: Body, offset: number, length: number): Promise<'taken' | 'refused' | 'unsupported'> {
    const response = await this.#repository.push({
      method: 'PATCH',
      url: this.#location,
      headers: { ...OCTETS, ...contentRange(offset, length) },
      body,
      bodyLength: length,
      accept: [202, 405, 416, 501],
      retry: false,
      attempted: 'push a chunk of the blob',
    });
    await response.discard();
    if (response.status === 416) return 'refused';
    if (response.status !== 202) return 'unsupported';
    this.#location = this.#next(response) ?? this.#location;
    return 'taken';
  }

  /** GET of the number of bytes received; undefined if the registry no longer knows the session. */
  async offset(): Promise<number | undefined> {
    const response = await this.#repository.push({
      method: 'GET',
      url: this.#location,
      accept: [200, 202, 204, 400, 404, 405],
      attempted: 'get the offset of the upload',
    });
    await response.discard();
    if (response.status >= 400) return undefined;
    this.#location = this.#next(response) ?? this.#location;
    return received(response) ?? 0;
  }

  /** DELETE. Without support for it, the session expires in the registry. */
  async cancel(): Promise<void> {
    const response = await this.#repository.push({
      method: 'DELETE',
      url: this.#location,
      accept: [200, 202, 204, 400, 403, 404, 405, 501],
      attempted: 'cancel the upload',
    });
    await response.discard();
  }

  #next(response: ExchangeResponse): string | undefined {
    const { location } = response.headers;
    const url = location === undefined || location === '' ? null : URL.parse(location, response.url);
    if (url === null) return undefined;
    url.hash = '';
    return url.href;
  }

  #lost(response: ExchangeResponse): never {
    const error: StoreError = this.#repository.error({
      code: 'invalid-response',
      attempted: 'start an upload',
      request: lineOf('POST', response),
      status: response.status,
      detail: 'the response has no valid Location header',
      remedy: 'check the registry, and the proxies in front of it that remove or rewrite headers',
    });
    throw error;
  }
}

/** Distribution 1.1.1 has neither the unit nor the total of RFC 9110 here. */
function contentRange(offset: number, length: number): { 'content-range': string } {
  return { 'content-range': `${offset}-${offset + length - 1}` };
}

/** Throws `digest-mismatch` if the registry reports another digest than `digest` for a stored blob. */
export function checkStored(repository: Repository, response: ExchangeResponse, method: string, digest: Digest): void {
  const stored = response.headers['docker-content-digest'];
  // Another algorithm's digest of the same content cannot be compared.
  if (stored === undefined || stored === digest || stored.split(':')[0] !== digest.split(':')[0]) return;
  throw repository.error({
    code: 'digest-mismatch',
    reference: digest,
    attempted: 'push the blob',
    request: lineOf(method, response),
    status: response.status,
    detail: `the registry stored it as ${JSON.stringify(stored.slice(0, 200))}`,
    remedy: 'run again, and check the proxies in front of the registry: the blob was corrupted in transit',
  });
}

/** `Range: 0-N`, in some registries `bytes=0-N`: N + 1 bytes. `0-0` means none. */
function received(response: ExchangeResponse): number | undefined {
  const last = /^(?:bytes=)?0-(\d+)$/.exec(response.headers.range ?? '')?.[1];
  if (last === undefined) return undefined;
  return last === '0' ? 0 : Number(last) + 1;
}
