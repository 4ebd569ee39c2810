// A blob in several requests: for what is large, or refused in one piece, or broke off on its way (distribution 1.1.1,
// "Pushing a blob in chunks").
import type { Descriptor } from '../../descriptor.ts';
import { StoreError } from '../../errors.ts';
import type { Repository } from '../repository.ts';
import type { Content } from './content.ts';
import type { UploadSession } from './upload-session.ts';

export interface ChunkSizes {
  /** Bytes of a chunk, unless the registry wants larger ones or refuses such. */
  readonly chunk: number;
  /** Smaller ones are not tried. */
  readonly leastChunk: number;
}

const MAX_FAILURES = 8;

/**
 * Sends everything from `from` on, and ends the upload with the last chunk. Where a chunk breaks off or is refused, the
 * registry is asked how far it came. Throws what cannot be got over within the session; the caller begins another.
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
  const least = Math.max(sizes.leastChunk, session.chunkMinimum);
  let most = Math.max(least, Math.min(sizes.chunk, Math.floor((host.refusedWhole ?? Number.POSITIVE_INFINITY) / 2)));
  let failures = 0;
  for (let offset = from; ; ) {
    const length = Math.min(most, size - offset);
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
      refused = isTooLarge(error) && most > least;
      if ((!refused && !isBroken(error)) || ++failures > MAX_FAILURES) throw error;
      if (!refused) await environment.sleep(Math.round(environment.random() * 200 * 2 ** failures));
    }
    const next = await session.offset();
    if (next === undefined || next > size) throw misplaced(repository, digest, next);
    // Not out of place, and refused all the same: it was too large (GHCR takes 4 MiB).
    if (refused && next === offset && length > least) most = Math.max(least, Math.floor(length / 2));
    else if (next <= offset && ++failures > MAX_FAILURES) {
      // Some take the first chunk and no second one.
      if (refused && next > 0) host.chunks = false;
      throw misplaced(repository, digest, next);
    }
    offset = next;
  }
}

/** The connection or the registry failed, and may do better. */
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
      offset === undefined ? 'the registry has forgotten the upload' : `the upload does not get past byte ${offset}`,
    remedy: 'run again; if it stays so, the registry is too busy or its uploads expire too soon',
  });
}
