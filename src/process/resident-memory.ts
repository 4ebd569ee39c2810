// Reads the resident memory of processes from /proc. Other systems than Linux have none: there it is 0.
import { readFile } from 'node:fs/promises';

/** Resident memory of one process; 0 once it has ended. */
export async function residentBytes(pid: number): Promise<number> {
  return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(await readProcess(`${pid}/status`))?.[1] ?? 0);
}

/** Resident memory of a process and of everything that it started. */
export async function treeBytes(pid: number): Promise<number> {
  const children = (await readProcess(`${pid}/task/${pid}/children`)).split(' ').filter((text) => text !== '');
  const sizes = await Promise.all([residentBytes(pid), ...children.map((child) => treeBytes(Number(child)))]);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A file of /proc, or nothing if the process has ended or belongs to another user. */
async function readProcess(path: string): Promise<string> {
  try {
    return await readFile(`/proc/${path}`, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(code)) return '';
    throw error;
  }
}
