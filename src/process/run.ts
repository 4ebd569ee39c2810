// Runs a program as a child process: no shell, bounded time and output, and no process left running afterwards.
import { type ChildProcess, spawn } from 'node:child_process';
import { ERRNO, ExpectedError, rethrowUnless } from '../errors.ts';
import { treeBytes } from './process-usage.ts';

export interface RunOptions {
  /** The whole environment of the program: see `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which the program is killed. */
  readonly timeout: number;
  /** Bytes of standard output and standard error together, beyond which the program is killed. */
  readonly maxOutput: number;
  /** Bytes of resident memory of the program and everything that it starts, beyond which it is killed. On Linux only. */
  readonly maxMemory?: number;
  /** Written to standard input. */
  readonly input?: string;
  /** Kills the program. */
  readonly signal?: AbortSignal;
}

export interface RunResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type RunErrorCode =
  | 'not-found'
  | 'not-executable'
  | 'timeout'
  | 'output-limit'
  | 'memory-limit'
  | 'aborted'
  | 'killed';

/** A program that could not be started, or that did not exit by itself. The message never quotes its output. */
export class RunError extends ExpectedError {
  override readonly name = 'RunError';
  override readonly code: RunErrorCode;

  constructor(code: RunErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Milliseconds for the pipes to close once the program has exited. A daemon that it started may keep them open. */
const PIPES_CLOSE_MS = 1_000;
const MEMORY_CHECK_MS = 250;
/** Windows has no process groups: there only the program itself is killed. */
const HAS_PROCESS_GROUPS = process.platform !== 'win32';
const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `program` from the PATH of `env` and resolves when it has exited, with whatever exit code. Its process group is
 * killed when it exits, on timeout, on abort, and when this process ends. Throws a RunError.
 */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const { env, timeout, maxOutput, maxMemory, input = '', signal } = options;
  if (signal?.aborted) throw new RunError('aborted', `${program} was not started: the run was cancelled`);
  watchOwnEnd();
  const child = spawn(program, [...args], { env: { ...env }, detached: HAS_PROCESS_GROUPS, windowsHide: true });
  running.add(child);
  let failure: RunError | undefined;
  const stop = (code: RunErrorCode, message: string): void => {
    failure ??= new RunError(code, message);
    killGroup(child);
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timer = setTimeout(() => stop('timeout', `${program} did not exit within ${timeout / 1000} s`), timeout);
  const checkMemory = async (most: number): Promise<void> => {
    if ((await treeBytes(child.pid ?? 0)) <= most) return;
    stop('memory-limit', `${program} exceeds the limit of ${Math.round(most / 1024 / 1024)} MiB of memory`);
  };
  const watch = maxMemory === undefined ? undefined : setInterval(checkMemory, MEMORY_CHECK_MS, maxMemory);
  const abort = (): void => stop('aborted', `${program} was stopped: the run was cancelled`);
  signal?.addEventListener('abort', abort, { once: true });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  let size = 0;
  const collect = (into: Buffer[]) => (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxOutput) stop('output-limit', `${program} printed more than ${maxOutput} bytes`);
    else into.push(chunk);
  };
  child.stdout.on('data', collect(stdout));
  child.stderr.on('data', collect(stderr));
  // A program may exit without reading its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  try {
    const [exitCode, endSignal] = await ended(child);
    if (failure !== undefined) throw failure;
    if (exitCode === null) throw new RunError('killed', `${program} was killed by ${endSignal ?? 'a signal'}`);
    return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
  } catch (error) {
    if (error instanceof RunError) throw error;
    rethrowUnless(error, ERRNO);
    throw startFailure(program, error);
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    signal?.removeEventListener('abort', abort);
    running.delete(child);
    if (running.size === 0) unwatchOwnEnd();
  }
}

/** Rejects where the program cannot be started. Kills what it leaves behind in its process group. */
function ended(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    child.once('error', reject);
    child.once('exit', () => {
      killGroup(child);
      timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, PIPES_CLOSE_MS);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve([code, signal]);
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(HAS_PROCESS_GROUPS ? -child.pid : child.pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: the group has no process left. EPERM: on macOS all of them are zombies.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

const running = new Set<ChildProcess>();

function killAll(): void {
  for (const child of running) killGroup(child);
}

/** Ends this process as the signal would have, unless someone else handles it. */
function forward(signal: NodeJS.Signals): void {
  killAll();
  const others = process.listeners(signal).filter((listener) => listener !== forward);
  if (others.length > 0) return;
  process.removeListener(signal, forward);
  process.kill(process.pid, signal);
}

/**
 * A process group of its own gets no signal from the terminal or the runner: it is killed with this process instead.
 * Called before the program is started, so that no signal falls between the two.
 */
function watchOwnEnd(): void {
  if (running.size > 0) return;
  process.on('exit', killAll);
  for (const signal of FORWARDED_SIGNALS) process.on(signal, forward);
}

function unwatchOwnEnd(): void {
  process.removeListener('exit', killAll);
  for (const signal of FORWARDED_SIGNALS) process.removeListener(signal, forward);
}

function startFailure(program: string, error: NodeJS.ErrnoException): RunError {
  if (error.code === 'ENOENT') return new RunError('not-found', `${program} is not in PATH`, error);
  return new RunError('not-executable', `${program} cannot be started (${error.code ?? error.message})`, error);
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
