// Child processes of the benchmark: commands that are timed from spawn to exit, and servers that run until they are stopped.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import net from 'node:net';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tally } from '../__tests__/support/proxy.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Finished {
  readonly milliseconds: number;
  /** Peak resident memory, as the kernel counted it up to the last look (every 10 ms). */
  readonly peakBytes: number;
  readonly stdout: string;
}

/** Runs a command to its end. Throws with the end of what it printed where it does not exit with 0. */
export async function run({ program, args, env }: Command): Promise<Finished> {
  const began = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const out: Buffer[] = [];
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk) && printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  let peakBytes = 0;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peakBytes = Math.max(peakBytes, 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }, 10);
  const exited = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => clearInterval(look));
    child.on('close', (code) => resolve(code ?? -1));
  });
  const code = await exited;
  const milliseconds = performance.now() - began;
  if (code !== 0) {
    const tail = Buffer.concat(printed).toString().trim().split('\n').slice(-20).join('\n');
    throw new Error(`${basename(program)} ${args[0]} exited with ${code}:\n${tail}`);
  }
  return { milliseconds, peakBytes, stdout: Buffer.concat(out).toString() };
}

export interface Server {
  readonly host: string;
  stop(): Promise<void>;
}

/** Starts a registry and waits until it answers on `port`. */
export async function serve(command: Command, port: number): Promise<Server> {
  const child = spawn(command.program, command.args, { stdio: 'ignore', env: { ...process.env, ...command.env } });
  const host = `127.0.0.1:${port}`;
  for (const deadline = Date.now() + 20_000; ; ) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer?.ok) break;
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${command.program} does not answer on ${host}`);
    await sleep(50);
  }
  return { host, stop: () => ended(child) };
}

export interface ProxyProcess extends Server {
  reset(latency: number): Promise<void>;
  tally(): Promise<Tally>;
}

/** Starts the proxy as a process of its own, so that it does not wait for the benchmark's own work. */
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

export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exit;
}
