// Creates directories.

import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ERRNO, rethrowUnless } from '../errors.ts';

/**
 * Creates a directory and its missing parents. Unlike `mkdir` with `recursive`, it fails where the file system accepts no
 * directories: below /proc that call never returns. `mode` is for those that are created.
 */
export async function makeDirectory(path: string, mode = 0o777): Promise<void> {
  const tryOnce = async (): Promise<NodeJS.ErrnoException | undefined> => {
    try {
      await mkdir(path, { mode });
      return undefined;
    } catch (error) {
      rethrowUnless(error, ERRNO);
      const failure: NodeJS.ErrnoException = error;
      return failure.code === 'EEXIST' && (await stat(path)).isDirectory() ? undefined : failure;
    }
  };
  const error = await tryOnce();
  if (error === undefined) return;
  const parent = dirname(path);
  if (error.code !== 'ENOENT' || parent === path) throw error;
  await makeDirectory(parent, mode);
  const second = await tryOnce();
  if (second !== undefined) throw second;
}
