// Reads memory and processor time of processes from /proc. Other systems than Linux have none.
import { readFile } from 'node:fs/promises';

/** Resident memory of one process; 0 once it has ended, and without /proc. */
export async function residentBytes(pid: number): Promise<number> {
  return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(await readProcess(`${pid}/status`))?.[1] ?? 0);
}

/** Linux counts in hundredths of a second for programs, whatever the clock of the kernel is (USER_HZ). */
const TICK_MS = 10;

/** Milliseconds of all threads of a process; undefined once it has ended, and without /proc. */
export async function processorTime(pid: number): Promise<number | undefined> {
  const stat = await readProcess(`${pid}/stat`);
  // proc(5): `PID (NAME) STATE …`, where the name can contain anything. The times are fields 14 and 15.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return system === undefined ? undefined : (Number(user) + Number(system)) * TICK_MS;
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
