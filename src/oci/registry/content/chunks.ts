// Pushes a blob in several requests: one that was refused whole or interrupted, or the rest of an interrupted upload
// (distribution 1.1.1, "Pushing a blob in chunks").
import type { Descriptor } from '../../descriptor.ts';
import { StoreError } from '../../errors.ts';
import type { Repository } from '../repository.ts';
import type { Content } from './content.ts';
import type { UploadSession } from './upload-session.ts';

export interface ChunkSizes {
  /** Bytes of a chunk, unless the registry requires larger or smaller ones. */
  readonly chunk: number;
  /** Smaller chunks are not tried. */
  readonly leastChunk: number;
}

const MAX_FAILURES = 8;

/**
 * Sends everything from `from` on, and finishes the upload with the last chunk. After an interrupted or refused chunk, asks
 * the registry for the offset. Throws what cannot be recovered within the session; the caller starts another one.
 */
export async function pushInChunks(
  repository: Repository,
  session: UploadSession,
  { digest, size }: Descriptor,
  content: Content,
  sizes: ChunkSizes,
  from = 0,
): Promise<void> {
  const { host, environment } = repository;
  const minLength = Math.max(sizes.leastChunk, session.chunkMinimum);
  let maxLength = Math.max(
    minLength,
    Math.min(sizes.chunk, Math.floor((host.refusedWhole ?? Number.POSITIVE_INFINITY) / 2)),
  );
  let failures = 0;
  for (let offset = from; ; ) {
    const length = Math.min(maxLength, size - offset);
    let refused = true;
    try {
      if (offset + length === size) return await session.finish(digest, () => content.rest(offset), length, offset);
      const outcome = await session.append(() => content.slice(offset, length), offset, length);
      if (outcome === 'unsupported') {
        host.chunks = false;
        return await session.finish(digest, () => content.rest(), size);
      }
      if (outcome === 'taken') {
        offset += length;
        continue;
      }
    } catch (error) {
      refused = isTooLarge(error) && maxLength > minLength;
      if ((!refused && !isBroken(error)) || ++failures > MAX_FAILURES) throw error;
      if (!refused) await environment.sleep(Math.round(environment.random() * 200 * 2 ** failures));
    }
    const next = await session.offset();
    if (next === undefined || next > size) throw misplaced(repository, digest, next);
    // Refused at the right offset: the chunk was too large (GHCR accepts 4 MiB).
    if (refused && next === offset && length > minLength) maxLength = Math.max(minLength, Math.floor(length / 2));
    else if (next <= offset && ++failures > MAX_FAILURES) {
      // Some registries accept the first chunk only.
      if (refused && next > 0) host.chunks = false;
      throw misplaced(repository, digest, next);
    }
    offset = next;
  }
}

/** A failure of the connection or the registry that may pass. */
export function isBroken(error: unknown): boolean {
  return error instanceof StoreError && ['network', 'timeout', 'unavailable'].includes(error.code);
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'limit-exceeded' && error.status === 413;
}

function misplaced(repository: Repository, digest: string, offset: number | undefined): StoreError {
  return repository.error({
    code: offset === undefined ? 'not-found' : 'invalid-response',
    reference: digest,
    attempted: 'push the blob in chunks',
    detail:
      offset === undefined
        ? 'the registry no longer has the upload'
        : `the upload does not advance beyond byte ${offset}`,
    remedy: 'run again; if it keeps failing, the registry is overloaded or its uploads expire too soon',
  });
}
