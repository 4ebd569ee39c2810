// Pushes blobs to a repository in as few requests as its registry supports (distribution 1.1.1, "Pushing blobs").
import { ignore } from '../../../errors.ts';
import { type Descriptor, EMPTY_DESCRIPTOR } from '../../descriptor.ts';
import type { Digest } from '../../digest.ts';
import { StoreError, type StoreErrorCode } from '../../errors.ts';
import type { Blob } from '../../store.ts';
import type { Scope } from '../http/exchange.ts';
import type { Repository } from '../repository.ts';
import { blobExists } from './blobs.ts';
import { type ChunkSizes, isBroken, isTooLarge, pushInChunks } from './chunks.ts';
import { Content } from './content.ts';
import { type Body, checkStored, UploadSession } from './upload-session.ts';

/** Sizes in bytes that decide how a blob is pushed. */
export interface UploadSizes extends ChunkSizes {
  /**
   * The largest body that is sent with a POST before it is known whether the registry accepts that. Servers in Go read up
   * to 256 KiB of an unwanted body before they close the connection.
   */
  readonly optimistic: number;
  /** The largest body of a single POST if the registry is known to accept it. */
  readonly singlePost: number;
  /** Up to this size a body is read once and kept in memory; a larger one is streamed. */
  readonly held: number;
  /** Beyond this size, checking whether the blob exists costs less than pushing it unnecessarily. */
  readonly lookFirst: number;
}

const MIB = 1024 * 1024;
const SIZES: UploadSizes = {
  optimistic: 128 * 1024,
  singlePost: 32 * MIB,
  held: MIB,
  lookFirst: 4 * MIB,
  chunk: 32 * MIB,
  leastChunk: 64 * 1024,
};

const MAX_TRIES = 4;

export class Uploads {
  readonly #repository: Repository;
  readonly #sizes: UploadSizes;
  readonly #pushed = new Map<Digest, Promise<void>>();
  /** Blobs that were looked for and not found. */
  readonly #absent = new Set<Digest>();
  /** Sessions that the registry started instead of mounting. */
  readonly #spare = new Map<Digest, UploadSession>();
  /** Whether the registry has accepted an upload to this repository. */
  #mayPush = false;

  constructor(repository: Repository, sizes = SIZES) {
    this.#repository = repository;
    this.#sizes = sizes;
  }

  /** True if pushing an existing blob again is cheap. */
  isSmall({ size }: Descriptor): boolean {
    return size <= this.#sizes.optimistic;
  }

  /** Pushes a blob unless it exists. Each digest is pushed once. */
  push(blob: Blob): Promise<void> {
    const { digest } = blob.descriptor;
    const known = this.#pushed.get(digest);
    if (known !== undefined) return known;
    const pushed = this.#push(blob).catch((error: unknown) => {
      // The next call pushes again.
      this.#pushed.delete(digest);
      throw error;
    });
    this.#pushed.set(digest, pushed);
    return pushed;
  }

  /** Whether a blob is in the repository. A push after a negative answer does not check again. */
  async exists(descriptor: Descriptor): Promise<boolean> {
    const { digest } = descriptor;
    const pushed = this.#pushed.get(digest);
    if (pushed !== undefined) {
      await pushed;
      return true;
    }
    const exists = await blobExists(this.#repository, descriptor);
    if (exists) this.#pushed.set(digest, Promise.resolve());
    else this.#absent.add(digest);
    return exists;
  }

  /** POST ?mount= ("Mounting a blob from another repository"); false if the registry does not mount it. */
  async mount({ digest }: Descriptor, from: Repository): Promise<boolean> {
    const pushed = this.#pushed.get(digest);
    if (pushed !== undefined) {
      await pushed;
      return true;
    }
    try {
      const query = `?mount=${digest}&from=${encodeURIComponent(from.name)}`;
      const session = await this.#start({ query, digest, besides: [{ repository: from.name, actions: ['pull'] }] });
      if (session === undefined) this.#pushed.set(digest, Promise.resolve());
      else this.#spare.set(digest, session);
      return session === undefined;
    } catch (error) {
      if (isRefusal(error, ['unauthorized', 'denied', 'not-found', 'unsupported', 'rejected'])) return false;
      throw error;
    }
  }

  /** Starts an upload and cancels it, unless an upload was accepted before: refused for the same reasons as a push. */
  async prove(): Promise<void> {
    if (this.#mayPush) return;
    const session = await this.#start({});
    // A session that cannot be cancelled expires. Access is verified in either case.
    await session?.cancel().catch(ignore(StoreError));
  }

  async #push(blob: Blob): Promise<void> {
    const { descriptor } = blob;
    const { digest, size } = descriptor;
    const mayExist = !this.#absent.delete(digest) && size > this.#sizes.lookFirst;
    if (mayExist && (await blobExists(this.#repository, descriptor))) return;
    const content = new Content(blob, this.#repository.location);
    const held = size <= this.#sizes.held ? await content.bytes() : undefined;
    const body = held ?? (() => content.rest());
    let wasBroken = false;
    try {
      for (let tries = 1; ; tries++) {
        const session = tries === 1 ? await this.#open(digest, size, body) : await this.#start({ digest });
        if (session === undefined) return;
        const { chunks } = this.#repository.host;
        try {
          return await this.#send(session, descriptor, content, held, wasBroken);
        } catch (error) {
          wasBroken ||= isBroken(error);
          const news = chunks !== false && this.#repository.host.chunks === false;
          if (tries >= MAX_TRIES || !(news || this.#mayRestart(error, size, tries))) throw error;
        }
        const { environment } = this.#repository;
        await environment.sleep(Math.round(environment.random() * 200 * 2 ** tries));
        // Only the response may have been lost.
        if (held === undefined && (await blobExists(this.#repository, descriptor))) return;
      }
    } finally {
      await content.close();
    }
  }

  /**
   * Whole in one request, which is the fastest, as long as the connection lasts. The rest of an interrupted upload goes in
   * chunks, and so does all of it if the registry has kept nothing (`wasBroken`): then a lost connection costs only one chunk.
   */
  async #send(
    session: UploadSession,
    descriptor: Descriptor,
    content: Content,
    held: Uint8Array | undefined,
    wasBroken: boolean,
  ): Promise<void> {
    const { digest, size } = descriptor;
    const { host, settings } = this.#repository;
    const chunks = settings.chunks && host.chunks !== false;
    const inParts = wasBroken && held === undefined && size > this.#sizes.chunk;
    if (chunks && (inParts || size >= (host.refusedWhole ?? Number.POSITIVE_INFINITY))) {
      return pushInChunks(this.#repository, session, descriptor, content, this.#sizes);
    }
    try {
      await session.finish(digest, held ?? (() => content.rest()), size);
    } catch (error) {
      if (!chunks || held !== undefined || !isBroken(error)) throw error;
      const arrived = await session.offset();
      if (arrived === undefined || arrived > size) throw error;
      await pushInChunks(this.#repository, session, descriptor, content, this.#sizes, arrived);
    }
  }

  /** The session to continue; undefined if the first request was enough. */
  async #open(digest: Digest, size: number, body: Body): Promise<UploadSession | undefined> {
    const { host, settings } = this.#repository;
    const spare = this.#spare.get(digest);
    this.#spare.delete(digest);
    if (spare !== undefined) return spare;
    const limit = host.singlePost === undefined ? this.#sizes.optimistic : host.singlePost ? this.#sizes.singlePost : 0;
    const refused = size >= (host.refusedWhole ?? Number.POSITIVE_INFINITY);
    if (settings.singlePost && size <= limit && !refused) return this.#singlePost(digest, size, body);
    const empty = digest === EMPTY_DESCRIPTOR.digest;
    if (empty && settings.anonymousMount && host.anonymousMount !== false) return this.#anonymousMount(digest);
    return this.#start({ digest });
  }

  /** POST ?digest= with the whole blob ("Single POST"). Registries without support ignore the body. */
  async #singlePost(digest: Digest, size: number, body: Body): Promise<UploadSession | undefined> {
    const { host } = this.#repository;
    try {
      const session = await this.#start({ query: `?digest=${digest}`, digest, body, bodyLength: size });
      host.singlePost ??= session === undefined;
      return session;
    } catch (error) {
      if (!isRefusal(error, ['rejected', 'unsupported', 'limit-exceeded', 'not-found'])) throw error;
      // The registry may reject only this form of request, which the plain form then shows.
      const session = await this.#start({ digest });
      host.singlePost ??= false;
      return session;
    }
  }

  /**
   * A registry may mount the empty config from any of its repositories without a `from`. Otherwise it starts an upload,
   * which is used.
   */
  async #anonymousMount(digest: Digest): Promise<UploadSession | undefined> {
    const { host } = this.#repository;
    try {
      return await this.#start({ query: `?mount=${digest}`, digest });
    } catch (error) {
      if (!isRefusal(error, ['rejected', 'unsupported', 'not-found', 'denied'])) throw error;
      host.anonymousMount = false;
      return this.#start({ digest });
    }
  }

  /** POST; undefined if the blob exists with the response (201). */
  async #start(opening: {
    readonly query?: string;
    readonly digest?: Digest;
    readonly besides?: readonly Scope[];
    readonly body?: Body;
    readonly bodyLength?: number;
  }): Promise<UploadSession | undefined> {
    const { query = '', digest, ...rest } = opening;
    const response = await this.#repository.push({
      method: 'POST',
      url: `${this.#repository.path('blobs/uploads/')}${query}`,
      ...(rest.body && { headers: { 'content-type': 'application/octet-stream' } }),
      ...rest,
      accept: query === '' ? [202] : [201, 202],
      attempted: query.startsWith('?mount=') ? 'mount the blob' : 'start an upload',
      ...(digest !== undefined && { reference: digest }),
    });
    await response.discard();
    this.#mayPush ||= !query.startsWith('?mount=');
    if (response.status === 202) return new UploadSession(this.#repository, response);
    if (digest !== undefined) checkStored(this.#repository, response, 'POST', digest);
    return undefined;
  }

  /** Whether another session may succeed: this one was interrupted or lost, or had kept the body of its POST. */
  #mayRestart(error: unknown, size: number, tries: number): boolean {
    const { host, settings } = this.#repository;
    if (isTooLarge(error)) {
      const news = size < (host.refusedWhole ?? Number.POSITIVE_INFINITY);
      if (news) host.refusedWhole = size;
      return news && settings.chunks && host.chunks !== false;
    }
    return isBroken(error) || isRefusal(error, tries === 1 ? ['not-found', 'rejected'] : ['not-found']);
  }
}

function isRefusal(error: unknown, codes: readonly StoreErrorCode[]): boolean {
  return error instanceof StoreError && codes.includes(error.code);
}
