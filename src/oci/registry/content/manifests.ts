// Reads, checks, writes and deletes the manifests of a repository.
import { ignore } from '../../../errors.ts';
import { isRecord } from '../../../json/fields.ts';
import { parseJsonBytes } from '../../../json/parse.ts';
import { type Descriptor, MAX_MANIFEST_BYTES, type Manifest } from '../../descriptor.ts';
import { type Digest, digestOf, parseDigest, splitDigest } from '../../digest.ts';
import { StoreError } from '../../errors.ts';
import { bareMediaType, MANIFEST_TYPES, MEDIA_TYPE } from '../../media-types.ts';
import { isTag } from '../../reference.ts';
import type { ExchangeResponse } from '../http/exchange.ts';
import { lineOf, type Repository } from '../repository.ts';
import { ManifestCache } from './manifest-cache.ts';

/** Delays before a manifest is pushed again whose blobs, just pushed, the registry does not see yet. */
const BLOB_UNKNOWN_RETRY_DELAYS_MS = [100, 400, 1500];

const ACCEPT = MANIFEST_TYPES.join(', ');
const GENERIC_TYPES = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);
const REMEDY_DAMAGED =
  'check proxies and mirrors between this machine and the registry: the response was corrupted or tampered with in transit';

export class Manifests {
  readonly #repository: Repository;
  readonly #cache = new ManifestCache();
  readonly #reading = new Map<Digest, Promise<Manifest>>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** GET (distribution 1.1.1, "Pulling manifests"). Throws StoreError; `not-a-registry` for a 200 without a manifest. */
  async read(reference: string): Promise<Manifest> {
    const digest = this.#check(reference);
    if (digest === undefined) return this.#cache.keep(await this.#get(reference));
    const known = this.#cache.get(digest);
    if (known !== undefined) return known;
    const reading =
      this.#reading.get(digest) ?? this.#get(reference, digest).then((manifest) => this.#cache.keep(manifest));
    this.#reading.set(digest, reading);
    try {
      return await reading;
    } finally {
      this.#reading.delete(digest);
    }
  }

  /** The same by digest; undefined if it does not exist. */
  async find(digest: Digest): Promise<Manifest | undefined> {
    try {
      return await this.read(digest);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  /** HEAD, then GET if the response lacks digest, size or media type ("Checking if content exists"). */
  async resolve(reference: string): Promise<Descriptor> {
    const digest = this.#check(reference);
    const known = digest === undefined ? undefined : this.#cache.get(digest);
    if (known !== undefined) return known.descriptor;
    const response = await this.#repository.pull({
      method: 'HEAD',
      url: this.#repository.path(`manifests/${reference}`),
      headers: { accept: ACCEPT },
      accept: [200, 405, 501],
      attempted: 'resolve the reference',
      reference,
    });
    await response.discard();
    const announced = response.status === 200 ? this.#announced(response, reference, digest, 'HEAD') : undefined;
    const mediaType = bareMediaType(response.headers['content-type'] ?? '');
    const size = Number(response.headers['content-length'] ?? '');
    const complete =
      size > 0 && Number.isSafeInteger(size) && !GENERIC_TYPES.has(mediaType) && mediaType !== 'text/html';
    if (announced === undefined || !complete) return (await this.read(reference)).descriptor;
    if (size > MAX_MANIFEST_BYTES) throw this.#tooLarge(reference, size);
    return { mediaType, digest: announced, size };
  }

  async exists(digest: Digest): Promise<boolean> {
    const response = await this.#repository.pull({
      method: 'HEAD',
      url: this.#repository.path(`manifests/${digest}`),
      headers: { accept: ACCEPT },
      accept: [200, 404],
      attempted: 'check for the manifest',
      reference: digest,
    });
    await response.discard();
    return response.status === 200;
  }

  /**
   * PUT by digest, or under a tag ("Pushing manifests"). Returns the subject for which the registry recorded the manifest as
   * a referrer (`OCI-Subject`). Throws `immutable` if the tag cannot be overwritten.
   */
  async put(manifest: Manifest, tag?: string): Promise<string | undefined> {
    for (const wait of [...BLOB_UNKNOWN_RETRY_DELAYS_MS, undefined]) {
      try {
        return await this.#put(manifest, tag, true);
      } catch (error) {
        const early = error instanceof StoreError && /\bMANIFEST_BLOB_UNKNOWN\b/.test(error.detail);
        if (!early || wait === undefined) throw error;
        await this.#repository.environment.sleep(wait);
      }
    }
    return undefined;
  }

  /** The same without retries: transient failures (429, 5xx, network) are thrown immediately. */
  async putOnce(manifest: Manifest, tag: string): Promise<void> {
    await this.#put(manifest, tag, false);
  }

  async #put(manifest: Manifest, tag: string | undefined, retry: boolean): Promise<string | undefined> {
    const { digest, mediaType } = manifest.descriptor;
    const reference = tag ?? digest;
    this.#check(reference);
    if (manifest.bytes.byteLength > MAX_MANIFEST_BYTES) throw this.#tooLarge(reference, manifest.bytes.byteLength);
    const response = await this.#repository
      .push({
        method: 'PUT',
        url: this.#repository.path(`manifests/${reference}`),
        headers: { 'content-type': mediaType },
        body: manifest.bytes,
        // An accepted 429 is not retried.
        accept: retry ? [200, 201, 202] : [200, 201, 202, 429],
        retry,
        attempted: 'push the manifest',
        reference,
      })
      .catch(async (error: unknown) => {
        if (tag === undefined) throw error;
        const refusal = this.#refusedTag(error);
        if (refusal instanceof StoreError && refusal.code === 'immutable' && (await this.#holds(tag, digest))) return;
        throw refusal;
      });
    if (response === undefined) return undefined;
    await response.discard();
    if (response.status === 429) throw this.#busy(response, reference);
    this.#announced(response, reference, digest, 'PUT');
    this.#cache.keep(manifest);
    return response.headers['oci-subject'];
  }

  /** DELETE by digest ("Deleting manifests"); false if there was none. Throws `unsupported` if refused. */
  async delete(digest: Digest): Promise<boolean> {
    const response = await this.#repository.remove({
      method: 'DELETE',
      url: this.#repository.path(`manifests/${digest}`),
      accept: [200, 202, 204, 400, 404, 405, 501],
      attempted: 'delete the manifest',
      reference: digest,
    });
    const { status } = response;
    if (status === 404 || status < 300) {
      await response.discard();
      this.#cache.forget(digest);
      // After a retry, the 404 may be the effect of the first try.
      return status !== 404 || response.tries > 1;
    }
    throw this.#repository.error({
      code: 'unsupported',
      reference: digest,
      attempted: 'delete the manifest',
      request: lineOf('DELETE', response),
      status,
      detail: `the registry does not delete manifests: ${await textOf(response)}`,
      remedy: this.#repository.settings.deleteRemedy,
    });
  }

  /** Whether a tag that cannot be overwritten points to `digest` already. */
  async #holds(tag: string, digest: Digest): Promise<boolean> {
    const descriptor = await this.resolve(tag).catch(ignore(StoreError));
    return descriptor?.digest === digest;
  }

  /** The same error, or `immutable` with the registry's own remedy. */
  #refusedTag(error: unknown): unknown {
    if (!(error instanceof StoreError)) return error;
    const { attempted, status, detail, reference, request } = error;
    if (error.code !== 'immutable' && status !== 409 && status !== 412) return error;
    return this.#repository.error({
      code: 'immutable',
      attempted,
      ...(reference !== undefined && { reference }),
      ...(request !== undefined && { request }),
      ...(status !== undefined && { status }),
      detail,
      remedy: this.#repository.settings.immutableRemedy,
      cause: error,
    });
  }

  #busy(response: ExchangeResponse, reference: string): StoreError {
    return this.#repository.error({
      code: 'rate-limited',
      reference,
      attempted: 'push the manifest',
      request: lineOf('PUT', response),
      status: response.status,
      detail: 'too many requests',
      remedy: 'run again later, or attach fewer files at once',
    });
  }

  async #get(reference: string, digest?: Digest): Promise<Manifest> {
    const response = await this.#repository.pull({
      method: 'GET',
      url: this.#repository.path(`manifests/${reference}`),
      headers: { accept: ACCEPT },
      accept: [200],
      attempted: 'read the manifest',
      reference,
    });
    const bytes = await response.bytes(MAX_MANIFEST_BYTES);
    return this.parsed(response, bytes, reference, digest);
  }

  /** The manifest of a response with status 200, checked against the response's headers. */
  parsed(response: ExchangeResponse, bytes: Uint8Array, reference: string, digest?: Digest): Manifest {
    const header = bareMediaType(response.headers['content-type'] ?? '');
    const fail = (code: 'not-a-registry' | 'invalid-response' | 'digest-mismatch', detail: string, remedy: string) =>
      this.#repository.error({
        code,
        reference,
        attempted: 'read the manifest',
        request: lineOf('GET', response),
        status: response.status,
        detail,
        remedy,
      });
    const strange = (what: string) =>
      fail(
        'not-a-registry',
        `received ${what} instead of a manifest`,
        'check that this host is an OCI registry, and not a web server or proxy',
      );
    if (header === 'text/html') throw strange('an HTML page');
    const announced = this.#announced(response, reference, digest, 'GET');
    const expected = digest ?? announced;
    const actual = digestOf(bytes, expected?.startsWith('sha512:') ? 'sha512' : 'sha256');
    if (expected !== undefined && actual !== expected) {
      throw fail(
        'digest-mismatch',
        `the response does not match its digest: it has ${actual}, expected ${expected}`,
        REMEDY_DAMAGED,
      );
    }
    const json = parseJsonBytes(bytes);
    if (json === undefined) throw strange(`${header || 'content without a media type'} that is not JSON`);
    if (!isRecord(json)) throw strange('JSON that is not an object');
    const own = typeof json.mediaType === 'string' ? json.mediaType : undefined;
    if (own !== undefined && !GENERIC_TYPES.has(header) && own !== header) {
      throw fail('invalid-response', `its Content-Type is ${header}, and its mediaType is ${own}`, REMEDY_DAMAGED);
    }
    const mediaType = own ?? (GENERIC_TYPES.has(header) ? mediaTypeOf(json) : header);
    if (mediaType === undefined) throw strange('JSON of another kind');
    return { descriptor: { mediaType, digest: actual, size: bytes.byteLength }, bytes };
  }

  /** `Docker-Content-Digest`, or undefined if absent. Throws if it is malformed or not `digest`. */
  #announced(
    response: ExchangeResponse,
    reference: string,
    digest: Digest | undefined,
    method: string,
  ): Digest | undefined {
    const header = response.headers['docker-content-digest'];
    if (header === undefined || header === '') return undefined;
    const announced = parseDigest(header);
    // A registry may identify the content by another algorithm's digest, which cannot be compared.
    const sameDomain =
      announced !== undefined && digest !== undefined && algorithmOf(announced) === algorithmOf(digest);
    if (announced !== undefined && (digest === undefined || announced === digest)) return announced;
    if (announced !== undefined && !sameDomain) return undefined;
    throw this.#repository.error({
      code: announced === undefined ? 'invalid-response' : 'digest-mismatch',
      reference,
      attempted: method === 'PUT' ? 'push the manifest' : 'read the manifest',
      request: lineOf(method, response),
      status: response.status,
      detail: `Docker-Content-Digest is ${JSON.stringify(header.slice(0, 200))}${digest === undefined ? ', which is not a digest' : `, expected ${digest}`}`,
      remedy: REMEDY_DAMAGED,
    });
  }

  /** The digest that `reference` is, or undefined for a tag. Throws for anything else, which would change the path. */
  #check(reference: string): Digest | undefined {
    const digest = parseDigest(reference);
    if (digest !== undefined || isTag(reference)) return digest;
    throw this.#repository.error({
      code: 'invalid-response',
      attempted: 'read the manifest',
      detail: `${JSON.stringify(reference.slice(0, 200))} is neither a tag nor a digest`,
      remedy: 'give a tag, or a digest: sha256: and 64 lower-case hexadecimal digits',
    });
  }

  #tooLarge(reference: string, size: number): StoreError {
    return this.#repository.error({
      code: 'limit-exceeded',
      reference,
      attempted: 'handle the manifest',
      detail: `its ${size} bytes exceed the limit of ${MAX_MANIFEST_BYTES} bytes for manifests`,
      remedy: 'split what it lists over several manifests',
    });
  }
}

/** The media type that the fields of a manifest without one imply (image specification 1.1). */
function mediaTypeOf(json: Readonly<Record<string, unknown>>): string | undefined {
  if (Array.isArray(json.manifests)) return MEDIA_TYPE.index;
  if (isRecord(json.config) && Array.isArray(json.layers)) return MEDIA_TYPE.manifest;
  return undefined;
}

function algorithmOf(digest: Digest): string {
  return splitDigest(digest).algorithm;
}

/** The start of an error body, or the status if it is empty. */
export async function textOf(response: ExchangeResponse): Promise<string> {
  const bytes = await response.bytes(64 * 1024).catch(ignore(StoreError));
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  return text.trim().slice(0, 300) || `status ${response.status}`;
}
