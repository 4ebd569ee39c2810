// Files that are either whole or not there: written beside their place, flushed, renamed.
import { randomUUID } from 'node:crypto';
import { open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errnoOf } from './failure.ts';

/** What a writer that was killed leaves behind begins with this, and so does nothing else. */
export const TEMPORARY_PREFIX = '.ingest-';
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * Writes `path` so that a reader, or the machine after a power cut, sees the old file or the new one, whole. `source`
 * may throw (a digest that does not match): nothing is left then. `beforeRename` is the last chance to refuse. The
 * directory is not flushed: `syncDirectory` does it, once for many files.
 */
export async function writeAtomically(
  path: string,
  source: Uint8Array | AsyncIterable<Uint8Array>,
  beforeRename?: () => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `${TEMPORARY_PREFIX}${process.pid}-${randomUUID()}`);
  const file = await open(temporary, 'wx', 0o644);
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
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Makes renames in a directory survive a power cut. Windows has no such call, and needs none. */
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

/** Removes what writers that died a day ago or earlier left in a directory. Never in the way of a living one. */
export async function removeLeftovers(directory: string, now: number): Promise<void> {
  const names = await readdir(directory);
  await Promise.all(
    names
      .filter((name) => name.startsWith(TEMPORARY_PREFIX))
      .map(async (name) => {
        const path = join(directory, name);
        const age = await stat(path).then(
          ({ mtimeMs }) => now - mtimeMs,
          () => 0,
        );
        if (age > LEFTOVER_AGE_MS) await unlink(path).catch(() => undefined);
      }),
  );
}

/** Shows that files can be made in a directory, and leaves none. */
export async function proveWritable(directory: string): Promise<void> {
  const probe = join(directory, `${TEMPORARY_PREFIX}${process.pid}-${randomUUID()}`);
  const handle = await open(probe, 'wx', 0o600);
  await handle.close();
  await unlink(probe);
}
