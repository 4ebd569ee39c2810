// Runs the child processes of the benchmark: commands timed from spawn to exit, and the proxy that counts their requests.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { basename } from 'node:path';
import type { Tally } from '../__tests__/support/proxy.ts';
import type { Running } from '../__tests__/support/registries/process.ts';
import { type Usage, watchUsage } from './hostile/measure.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Usage is that of the last sample (every 10 ms), of the command and everything that it started. */
export interface Finished extends Readonly<Usage> {
  readonly milliseconds: number;
  readonly stdout: string;
}

/** Runs a command to its end. Throws an error with the end of its output if the exit code is not 0. */
export async function run({ program, args, env }: Command): Promise<Finished> {
  const began = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const out: Buffer[] = [];
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk) && printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const usage = watchUsage(child, 10);
  const exited = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  const code = await exited;
  const milliseconds = performance.now() - began;
  if (code !== 0) {
    const tail = Buffer.concat(printed).toString().trim().split('\n').slice(-20).join('\n');
    throw new Error(`${basename(program)} ${args[0]} exited with ${code}:\n${tail}`);
  }
  return { milliseconds, ...usage, stdout: Buffer.concat(out).toString() };
}

export interface ProxyProcess extends Running {
  reset(latency: number): Promise<void>;
  tally(): Promise<Tally>;
}

/** Starts the proxy in a separate process, so that it does not wait for the work of the benchmark. */
export async function startProxyProcess(upstream: string): Promise<ProxyProcess> {
  const child = fork(new URL('./proxy.ts', import.meta.url), [upstream]);
  const ask = (message: object): Promise<never> =>
    new Promise((resolve) => {
      child.once('message', resolve as (answer: unknown) => void);
      child.send(message);
    });
  const { host } = await new Promise<{ host: string }>((resolve) => child.once('message', resolve as never));
  return {
    host,
    reset: (latency) => ask({ latency }),
    tally: () => ask({ tally: true }),
    stop: () => ended(child),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exit;
}
