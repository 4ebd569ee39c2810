// Writes files atomically: to a temporary file in the same directory, flushed, then renamed.
import { randomUUID } from 'node:crypto';
import { open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ERRNO, ignore } from '../../errors.ts';
import { errnoOf } from './failure.ts';

/** Temporary files, which a killed writer leaves behind, begin with this. */
export const TEMPORARY_PREFIX = '.ingest-';
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * Writes `path` so that readers, also after a power cut, see the complete old or new file. If `source` throws, as on a digest
 * mismatch, nothing is left. `beforeRename` may still refuse. The directory is not flushed: call `syncDirectory` once for
 * many files.
 */
export async function writeAtomically(
  path: string,
  source: Uint8Array | AsyncIterable<Uint8Array>,
  beforeRename?: () => Promise<void>,
  mode = 0o644,
): Promise<void> {
  const temporary = join(dirname(path), `${TEMPORARY_PREFIX}${process.pid}-${randomUUID()}`);
  const file = await open(temporary, 'wx', mode);
  try {
    try {
      await file.writeFile(source);
      await file.sync();
    } finally {
      await file.close();
    }
    await beforeRename?.();
    await rename(temporary, path);
  } catch (error) {
    // The file may not exist yet. If it stays, a later run removes it.
    await unlink(temporary).catch(ignore(ERRNO));
    throw error;
  }
}

/** Makes renames in a directory survive a power cut. Windows does not need it. */
export async function syncDirectory(directory: string): Promise<void> {
  try {
    const handle = await open(directory, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(errnoOf(error) ?? '')) throw error;
  }
}

/** Removes temporary files older than a day. Those of running writers are younger. */
export async function removeLeftovers(directory: string, now: number): Promise<void> {
  const names = await readdir(directory);
  await Promise.all(
    names
      .filter((name) => name.startsWith(TEMPORARY_PREFIX))
      .map(async (name) => {
        const path = join(directory, name);
        // Another process may remove it at the same time.
        const found = await stat(path).catch(ignore(ERRNO));
        if (found !== undefined && now - found.mtimeMs > LEFTOVER_AGE_MS) await unlink(path).catch(ignore(ERRNO));
      }),
  );
}

/** Checks that a directory is writable, and leaves no file. */
export async function proveWritable(directory: string): Promise<void> {
  const probe = join(directory, `${TEMPORARY_PREFIX}${process.pid}-${randomUUID()}`);
  const handle = await open(probe, 'wx', 0o600);
  await handle.close();
  await unlink(probe);
}
