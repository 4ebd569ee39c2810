// Runs the command line and measures the time, processor time and memory of all its processes.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** A command that is not over by then is killed. */
export const KILL_SECONDS = 90;
/** A tick of the kernel's process times on Linux. */
const TICKS_PER_SECOND = 100;

export interface Outcome {
  readonly code: number | undefined;
  readonly seconds: number;
  /** Processor time of all processes together. */
  readonly cpuSeconds: number;
  /** Resident memory of all processes together. */
  readonly peakBytes: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type Run = (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Outcome>;

/** Runs `program` with Node to its end, or to the time when it is killed. */
export function runner(program: string): Run {
  return async (args, extra = {}) => {
    const began = performance.now();
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TMPDIR: tmpdir(), ...extra };
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8');
      child[name].on('data', (text: string) => {
        if (printed[name].length < 4_000_000) printed[name] += text;
      });
    }
    const usage = watchUsage(child, 20);
    const kill = setTimeout(() => child.kill('SIGKILL'), KILL_SECONDS * 1000);
    const code = await new Promise<number | undefined>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exit) => resolve(exit ?? undefined));
    });
    clearTimeout(kill);
    return { code, seconds: (performance.now() - began) / 1000, ...usage, ...printed };
  };
}

export interface Usage {
  /** Resident memory of the process and everything that it started, together. */
  peakBytes: number;
  /** Processor time of all of them. */
  cpuSeconds: number;
}

/** Updates the usage every `milliseconds` until the process exits. Reads /proc, so only on Linux. */
export function watchUsage(child: ChildProcess, milliseconds: number): Usage {
  const usage: Usage = { peakBytes: 0, cpuSeconds: 0 };
  const look = setInterval(async () => {
    const all = await Promise.all((await processTree(child.pid ?? 0)).map(usageOf));
    const sum = (field: 'resident' | 'cpu'): number => all.reduce((total, one) => total + one[field], 0);
    usage.peakBytes = Math.max(usage.peakBytes, sum('resident'), ...all.map(({ peak }) => peak));
    usage.cpuSeconds = Math.max(usage.cpuSeconds, sum('cpu'));
  }, milliseconds);
  child.once('exit', () => clearInterval(look));
  return usage;
}

/** A process and everything that it started. A process that is gone has no children. */
async function processTree(pid: number): Promise<number[]> {
  const children = (await readProcess(`${pid}/task/${pid}/children`)).split(' ').filter((text) => text !== '');
  const below = await Promise.all(children.map((child) => processTree(Number(child))));
  return [pid, ...below.flat()];
}

/** Memory in bytes and processor time in seconds, that of children which have ended included. */
async function usageOf(pid: number): Promise<{ resident: number; peak: number; cpu: number }> {
  const [status, stat] = await Promise.all([readProcess(`${pid}/status`), readProcess(`${pid}/stat`)]);
  const bytes = (field: string): number =>
    1024 * Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  // The name of the program is in parentheses and may have spaces in it. utime to cstime are the fields 14 to 17.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((total, text) => total + Number(text), 0);
  return { resident: bytes('VmRSS'), peak: bytes('VmHWM'), cpu: ticks / TICKS_PER_SECOND };
}

/** A file of /proc, or nothing if the process has ended. */
async function readProcess(path: string): Promise<string> {
  try {
    return await readFile(`/proc/${path}`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}
