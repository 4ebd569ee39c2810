// Pushes blobs to a repository in the fewest requests that its registry takes (distribution 1.1.1, "Pushing blobs").
import { type Descriptor, EMPTY_DESCRIPTOR } from '../descriptor.ts';
import type { Digest } from '../digest.ts';
import { StoreError, type StoreErrorCode } from '../errors.ts';
import type { Blob } from '../store.ts';
import { blobExists } from './blobs.ts';
import { Content } from './content.ts';
import type { Scope } from './exchange.ts';
import type { Repository } from './repository.ts';
import { UploadSession } from './upload-session.ts';

/**
 * The body that is sent with a POST as long as it is not known whether the registry takes it. Servers in Go read up to
 * 256 KiB of a body that they do not want before they close the connection on it.
 */
export const HOPEFUL = 128 * 1024;
/** The largest body of a single POST where the registry is known to take it. */
const MAX_SINGLE_POST = 32 * 1024 * 1024;
/** Bodies up to this are made once and held; larger ones stream. */
const HELD = 1024 * 1024;
/** From here on a look whether the blob is there costs less than pushing it for nothing. */
const LOOK_FIRST = 4 * 1024 * 1024;
/** From here on a blob goes in chunks, so that a broken connection costs one of them. */
const CHUNKED = 64 * 1024 * 1024;
const CHUNK = 32 * 1024 * 1024;
const LEAST_CHUNK = 64 * 1024;
const MAX_TRIES = 4;
const MAX_BREAKS = 8;

export class Uploads {
  readonly #repository: Repository;
  readonly #pushed = new Map<Digest, Promise<void>>();
  /** Sessions that a registry opened instead of mounting. */
  readonly #spare = new Map<Digest, UploadSession>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Pushes a blob unless it is there. The same digest is pushed once, however often and from wherever it is asked for. */
  push(blob: Blob): Promise<void> {
    const { digest } = blob.descriptor;
    const known = this.#pushed.get(digest);
    if (known !== undefined) return known;
    const pushed = this.#push(blob);
    this.#pushed.set(digest, pushed);
    pushed.catch(() => this.#pushed.delete(digest));
    return pushed;
  }

  /** POST ?mount= ("Mounting a blob from another repository"); false where the registry wants the bytes instead. */
  async mount(descriptor: Descriptor, from: Repository): Promise<boolean> {
    const { digest } = descriptor;
    if (this.#pushed.has(digest)) return true;
    try {
      const query = `?mount=${digest}&from=${encodeURIComponent(from.name)}`;
      const session = await this.#start(query, digest, [{ repository: from.name, actions: ['pull'] }]);
      if (session === undefined) this.#pushed.set(digest, Promise.resolve());
      else this.#spare.set(digest, session);
      return session === undefined;
    } catch (error) {
      const refused: readonly StoreErrorCode[] = ['unauthorized', 'denied', 'not-found', 'unsupported', 'rejected'];
      if (error instanceof StoreError && refused.includes(error.code)) return false;
      throw error;
    }
  }

  /** Begins an upload and cancels it: what a push would be refused for, this is. */
  async prove(): Promise<void> {
    const session = await this.#start('');
    // It has been proven; a session that cannot be cancelled expires.
    await session?.cancel().catch(() => undefined);
  }

  async #push(blob: Blob): Promise<void> {
    const { descriptor } = blob;
    if (descriptor.size > LOOK_FIRST && (await blobExists(this.#repository, descriptor))) return;
    const content = new Content(blob, this.#repository.location);
    const held = descriptor.size <= HELD ? await content.bytes() : undefined;
    try {
      for (let tries = 1; ; tries++) {
        try {
          return await this.#try(descriptor, content, held, tries === 1);
        } catch (error) {
          if (tries >= MAX_TRIES || !this.#mayRestart(error, descriptor, tries)) throw error;
        }
        await this.#pause(tries);
      }
    } finally {
      await content.close();
    }
  }

  async #try(descriptor: Descriptor, content: Content, held: Uint8Array | undefined, first: boolean): Promise<void> {
    const { digest, size } = descriptor;
    const { host, settings } = this.#repository;
    const body = held ?? (() => content.whole());
    const session = first ? await this.#opening(digest, size, body) : await this.#start('', digest);
    if (session === undefined) return;
    const chunks = settings.chunks && host.chunks !== false;
    if (chunks && (size > CHUNKED || size >= (host.refusedWhole ?? Infinity))) {
      return this.#chunks(session, descriptor, content, 0);
    }
    try {
      await session.finish(digest, body, size);
    } catch (error) {
      if (!chunks || held !== undefined || !isBroken(error)) throw error;
      const offset = await session.offset();
      if (offset === undefined) throw error;
      await this.#chunks(session, descriptor, content, offset);
    }
  }

  /** The session to go on with; undefined where the first request was all that it took. */
  async #opening(
    digest: Digest,
    size: number,
    body: Uint8Array | (() => AsyncIterable<Uint8Array>),
  ): Promise<UploadSession | undefined> {
    const { host, settings } = this.#repository;
    const spare = this.#spare.get(digest);
    this.#spare.delete(digest);
    if (spare !== undefined) return spare;
    const limit = host.singlePost === undefined ? HOPEFUL : host.singlePost ? MAX_SINGLE_POST : 0;
    if (settings.singlePost && size <= limit && size < (host.refusedWhole ?? Infinity))
      return this.#singlePost(digest, size, body);
    if (digest === EMPTY_DESCRIPTOR.digest && settings.anonymousMount && host.anonymousMount !== false)
      return this.#anonymous(digest);
    return this.#start('', digest);
  }

  /** POST ?digest= with the whole blob ("Single POST"). A registry that does not take it answers as if there was no body. */
  async #singlePost(
    digest: Digest,
    size: number,
    body: Uint8Array | (() => AsyncIterable<Uint8Array>),
  ): Promise<UploadSession | undefined> {
    const { host } = this.#repository;
    try {
      const session = await this.#start(`?digest=${digest}`, digest, [], { body, bodyLength: size });
      host.singlePost ??= session === undefined;
      return session;
    } catch (error) {
      if (
        !(error instanceof StoreError) ||
        !['rejected', 'unsupported', 'limit-exceeded', 'not-found'].includes(error.code)
      )
        throw error;
      // It may be this way of asking that is refused; if not, the plain way shows it.
      const session = await this.#start('', digest);
      host.singlePost ??= false;
      return session;
    }
  }

  /** A registry that has the two bytes of the empty config anywhere may know them here. */
  async #anonymous(digest: Digest): Promise<UploadSession | undefined> {
    const { host } = this.#repository;
    try {
      const session = await this.#start(`?mount=${digest}`, digest);
      host.anonymousMount = session === undefined;
      return session;
    } catch (error) {
      if (!(error instanceof StoreError) || error.status === undefined || error.status >= 500) throw error;
      host.anonymousMount = false;
      return this.#start('', digest);
    }
  }

  /** POST; undefined where the blob is there already with the answer (201). */
  async #start(
    query: string,
    digest?: Digest,
    besides: readonly Scope[] = [],
    content: { body?: Uint8Array | (() => AsyncIterable<Uint8Array>); bodyLength?: number } = {},
  ): Promise<UploadSession | undefined> {
    const response = await this.#repository.push({
      method: 'POST',
      url: `${this.#repository.path('blobs/uploads/')}${query}`,
      ...(content.body && { headers: { 'content-type': 'application/octet-stream' }, ...content }),
      besides,
      accept: query === '' ? [202] : [201, 202],
      attempted: query.startsWith('?mount=') ? 'mount the blob' : 'start an upload',
      ...(digest !== undefined && { reference: digest }),
    });
    await response.discard();
    return response.status === 201 ? undefined : new UploadSession(this.#repository, response);
  }

  /** PATCH after PATCH ("Pushing a blob in chunks"); where one breaks, the registry is asked how far it came. */
  async #chunks(session: UploadSession, { digest, size }: Descriptor, content: Content, from: number): Promise<void> {
    const { host } = this.#repository;
    let failures = 0;
    for (let offset = from; offset < size; ) {
      const most = Math.min(CHUNK, Math.floor((host.refusedWhole ?? Infinity) / 2));
      const length = Math.min(Math.max(most, session.chunkMinimum, LEAST_CHUNK), size - offset);
      let next: number | false | undefined;
      try {
        next = await session.append(() => content.slice(offset, length), offset, length);
      } catch (error) {
        const tooLarge = isTooLarge(error) && length > Math.max(session.chunkMinimum, LEAST_CHUNK);
        if (tooLarge) host.refusedWhole = Math.min(length, host.refusedWhole ?? Infinity);
        if ((!tooLarge && !isBroken(error)) || ++failures > MAX_BREAKS) throw error;
        if (!tooLarge) await this.#pause(failures);
      }
      if (next === false) {
        host.chunks = false;
        return session.finish(digest, () => content.whole(), size);
      }
      next ??= await session.offset();
      if (next === undefined || next > size || (next <= offset && ++failures > MAX_BREAKS)) {
        throw this.#misplaced(digest, next);
      }
      offset = next;
    }
    await content.end();
    await session.finish(digest);
  }

  #mayRestart(error: unknown, { size }: Descriptor, tries: number): boolean {
    if (!(error instanceof StoreError)) return false;
    const { host, settings } = this.#repository;
    if (isTooLarge(error)) {
      const news = size < (host.refusedWhole ?? Infinity);
      if (news) host.refusedWhole = size;
      return news && settings.chunks && host.chunks !== false;
    }
    // A session may have kept the body of the POST that began it: then a fresh one is right.
    return isBroken(error) || error.code === 'not-found' || (tries === 1 && error.code === 'rejected');
  }

  #misplaced(digest: Digest, offset: number | undefined): StoreError {
    return this.#repository.error({
      code: offset === undefined ? 'not-found' : 'invalid-response',
      reference: digest,
      attempted: 'push the blob in chunks',
      detail:
        offset === undefined ? 'the registry has forgotten the upload' : `the upload does not get past byte ${offset}`,
      remedy: 'run again; if it stays so, the registry is too busy or its uploads expire too soon',
    });
  }

  async #pause(tries: number): Promise<void> {
    const { environment } = this.#repository;
    await environment.sleep(Math.round(environment.random() * 200 * 2 ** tries));
  }
}

/** The connection or the registry failed, and may do better. */
function isBroken(error: unknown): boolean {
  return error instanceof StoreError && ['network', 'timeout', 'unavailable'].includes(error.code);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'limit-exceeded' && error.status === 413;
}
