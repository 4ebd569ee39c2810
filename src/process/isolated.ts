// Runs a part of this program in a child process with bounded memory and processor time, and without its environment.

import { AsyncLocalStorage } from 'node:async_hooks';
import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../errors.ts';
import { processorTime, residentBytes } from './process-usage.ts';

export interface IsolationLimits {
  /** Resident memory. */
  readonly memoryBytes: number;
  /** The JavaScript heap alone. */
  readonly heapMebibytes: number;
  /** Processor time of all threads. */
  readonly cpuMilliseconds: number;
}

/** The child process reached a limit or died. The message is the reason. */
export class IsolationError extends ExpectedError {
  override readonly name = 'IsolationError';
  override readonly code = 'isolation';
}

/** What the child reports about itself at each `USAGE_INTERVAL_MS`. */
export interface UsageReport {
  readonly type: 'usage';
  readonly memoryBytes: number;
  readonly cpuMilliseconds: number;
}

/** Often enough to notice a growing heap before the machine runs out of memory. */
export const USAGE_INTERVAL_MS = 100;
/** File descriptors 0 to 2 are the standard streams, 3 is the message channel. */
export const FIRST_PIPE = 4;

/** A running child process, as the handler of its messages sees it. */
export interface Isolated<Sent, Result> {
  send(message: Sent): void;
  /** The pipe with this number, counted from 0. */
  pipe(number: number): Writable;
  /** Allows more processor time. */
  allow(cpuMilliseconds: number): void;
  finish(result: Result): void;
  fail(error: Error): void;
}

export interface IsolationOptions {
  /** A file of src/entry, without its extension. */
  readonly entry: string;
  readonly pipes: number;
  readonly limits: IsolationLimits;
  /** Milliseconds of a clock. */
  now(): number;
}

/** Windows starts no program without SYSTEMROOT. The others name certificate authorities. */
const PASSED_VARIABLES = ['SYSTEMROOT', 'NODE_EXTRA_CA_CERTS', 'NODE_USE_SYSTEM_CA', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const CHECK_INTERVAL_MS = 100;
/** Where the processor time of a child cannot be read, longer silence counts as such: it reports its usage unless it computes. */
const SILENCE_MS = 1000;
/** Otherwise a silent child may wait for its turn on a busy machine. One that waits so many times its limit never ends. */
const SILENCE_FACTOR = 10;
const MAX_STDERR = 16_384;

/**
 * A child process, started by the constructor, so that it can load its modules while the parent prepares its work. A process
 * and not a worker thread, because V8 ends the whole process when it cannot allocate one large object, also in a thread.
 */
export class IsolatedProcess<Sent, Received> {
  readonly #child: ChildProcess;
  readonly #options: IsolationOptions;
  readonly #death: Promise<IsolationError>;
  #stderr = '';

  constructor(options: IsolationOptions) {
    const { limits } = options;
    this.#options = options;
    this.#child = start(options);
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-MAX_STDERR);
    });
    this.#death = new Promise((resolve) => {
      this.#child.on('error', ({ message }) =>
        resolve(new IsolationError(`its process could not be started (${message})`)),
      );
      this.#child.on('close', (code, signal) =>
        resolve(new IsolationError(reasonOfDeath(this.#stderr, code, signal, limits))),
      );
    });
    // A child that dies breaks its pipes; the event `close` then reports why.
    for (const pipe of this.#child.stdio.slice(FIRST_PIPE)) pipe?.on('error', () => undefined);
  }

  /**
   * Sends `first` and handles the messages of the child until the handler finishes or fails; then the child is killed. Call
   * it once. Throws IsolationError when the child reaches a limit or dies.
   */
  async run<Result>(first: Sent, receive: (message: Received, child: Isolated<Sent, Result>) => void): Promise<Result> {
    const child = this.#child;
    const usage = new Usage(this.#options);
    // The child may have been started by another task: what its messages cause belongs to this one.
    const handle = AsyncLocalStorage.bind(receive);
    let check: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Result>((finish, fail) => {
        const isolated: Isolated<Sent, Result> = {
          send: (message) => {
            if (child.connected) child.send(message as object, () => undefined);
          },
          pipe: (number) => child.stdio[FIRST_PIPE + number] as Writable,
          allow: (milliseconds) => usage.allow(milliseconds),
          finish,
          fail,
        };
        void this.#death.then(fail);
        child.on('message', (message: Received | UsageReport) => {
          usage.heard();
          if (isUsage(message)) usage.update(message);
          else handle(message, isolated);
        });
        check = setInterval(() => {
          // While the child computes, it reports nothing.
          if (usage.isSilent()) void observe(child.pid ?? 0, usage);
          const reason = usage.exceeded();
          if (reason !== undefined) fail(new IsolationError(reason));
        }, CHECK_INTERVAL_MS);
        isolated.send(first);
      });
    } finally {
      clearInterval(check);
      this.stop();
    }
  }

  /** Kills the child. */
  stop(): void {
    const child = this.#child;
    child.removeAllListeners().on('error', () => undefined);
    child.kill('SIGKILL');
    for (const stream of child.stdio) stream?.destroy();
    if (child.connected) child.disconnect();
  }
}

function start({ entry, limits, pipes }: IsolationOptions): ChildProcess {
  const here = fileURLToPath(import.meta.url);
  // In the bundle all files are in one directory.
  const path = here.endsWith('.ts')
    ? join(dirname(here), '..', 'entry', `${entry}.ts`)
    : join(dirname(here), `${entry}.js`);
  const flags = [
    `--max-old-space-size=${limits.heapMebibytes}`,
    // Incremental marking starts after each 16 MB of buffers that pass, and takes up to 30 % of all processor time.
    '--no-incremental-marking',
    // Buffers that nothing uses any more are freed earlier: a large image takes 12 MB less, and no more time.
    '--max-semi-space-size=2',
  ];
  return spawn(process.execPath, [...flags, path], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc', ...Array.from({ length: pipes }, () => 'pipe' as const)],
    serialization: 'advanced',
    env: Object.fromEntries(PASSED_VARIABLES.map((name) => [name, process.env[name]])),
  }) as ChildProcess;
}

async function observe(pid: number, usage: Usage): Promise<void> {
  const [bytes, milliseconds] = await Promise.all([residentBytes(pid), processorTime(pid)]);
  usage.observe(bytes, milliseconds);
}

function isUsage(message: unknown): message is UsageReport {
  return (message as { readonly type?: unknown }).type === 'usage';
}

/** Resource usage of the child compared with its limits. */
class Usage {
  readonly #limits: IsolationLimits;
  readonly #now: () => number;
  #memoryBytes = 0;
  #cpuMilliseconds = 0;
  /** When the processor time of the silent child was read last. */
  #observed = Number.NEGATIVE_INFINITY;
  #allowedCpu: number;
  #lastMessage: number;
  #lastCheck: number;

  constructor({ limits, now }: IsolationOptions) {
    this.#limits = limits;
    this.#now = now;
    this.#allowedCpu = limits.cpuMilliseconds;
    this.#lastMessage = this.#lastCheck = now();
  }

  allow(milliseconds: number): void {
    this.#allowedCpu += milliseconds;
  }

  heard(): void {
    this.#lastMessage = this.#now();
  }

  update({ memoryBytes, cpuMilliseconds }: UsageReport): void {
    this.#memoryBytes = memoryBytes;
    this.#cpuMilliseconds = cpuMilliseconds;
  }

  /** What was read of the child from outside; no processor time where it cannot be read. */
  observe(memoryBytes: number, cpuMilliseconds: number | undefined): void {
    this.#memoryBytes = Math.max(this.#memoryBytes, memoryBytes);
    if (cpuMilliseconds === undefined) return;
    this.#cpuMilliseconds = Math.max(this.#cpuMilliseconds, cpuMilliseconds);
    this.#observed = this.#now();
  }

  /** Whether a report is overdue. */
  isSilent(): boolean {
    return this.#now() - this.#lastMessage > 2 * USAGE_INTERVAL_MS;
  }

  /** The limit that is exceeded, or undefined. */
  exceeded(): string | undefined {
    const now = this.#now();
    // Messages wait while this process is busy or suspended.
    if (now - this.#lastCheck > SILENCE_MS) this.#lastMessage = now;
    this.#lastCheck = now;
    if (this.#memoryBytes > this.#limits.memoryBytes) return memoryReason(this.#limits);
    const silence = now - this.#lastMessage;
    if (silence > this.#allowedCpu * SILENCE_FACTOR) return `it did not respond for ${Math.round(silence / 1000)} s`;
    const isObserved = now - this.#observed < SILENCE_MS;
    const used = this.#cpuMilliseconds + (silence > SILENCE_MS && !isObserved ? silence : 0);
    if (used <= this.#allowedCpu) return undefined;
    return `it exceeds the limit of ${Math.round(this.#allowedCpu / 1000)} s of processor time`;
  }
}

function memoryReason({ memoryBytes }: IsolationLimits): string {
  return `it exceeds the limit of ${Math.round(memoryBytes / 1024 / 1024)} MiB of memory`;
}

function reasonOfDeath(stderr: string, code: number | null, signal: string | null, limits: IsolationLimits): string {
  if (/heap out of memory|allocation failed/i.test(stderr)) return memoryReason(limits);
  const last = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
  return `its process ended with ${signal ?? `exit code ${code}`}${last === '' ? '' : ` (${last})`}`;
}
