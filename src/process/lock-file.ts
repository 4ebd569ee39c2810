// A file that keeps a second process out of a directory. It holds the number of the process, so that a dead one is noticed.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { ERRNO, fileErrorCode, ignore } from '../errors.ts';

/** Creates the file. Resolves with the number of the process that holds it already, or undefined. Rejects if it cannot be written. */
export async function takeLockFile(path: string): Promise<number | undefined> {
  for (let tries = 1; ; tries += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if (fileErrorCode(error) !== 'EEXIST') throw error;
      const holder = Number(await readFile(path, 'utf8').catch(ignore(ERRNO)));
      if (tries > 1 || isRunning(holder)) return holder;
      await rm(path, { force: true });
    }
  }
}

export async function releaseLockFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return fileErrorCode(error) === 'EPERM';
  }
}
