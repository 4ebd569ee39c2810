// Runs a third-party registry as a child process on loopback with a temporary directory. Stopping it removes both.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from '../programs.ts';

export interface Running {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  stop(): Promise<void>;
}

export interface Place {
  readonly host: string;
  /** An empty directory, removed when the registry stops. */
  readonly directory: string;
}

const START_TIMEOUT = 20_000;
const KEPT_OUTPUT = 4000;

/**
 * Starts `program` of `.ci/tools` with the arguments that `prepare` gives for a place, and waits until it answers.
 * Throws an Error that says what to install, or what the program printed.
 */
export async function startProgram(
  program: string,
  prepare: (place: Place) => Promise<readonly string[]>,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const path = await findProgram(program);
  if (path === undefined) throw new Error(`${program} is not on this machine; run .ci/tools ${program}`);
  const host = `127.0.0.1:${await freePort()}`;
  const directory = await mkdtemp(join(tmpdir(), `${program}-`));
  const args = await prepare({ host, directory });
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = (output + chunk).slice(-KEPT_OUTPUT);
    });
  }
  const stop = async (): Promise<void> => {
    child.kill();
    await exited;
    await rm(directory, { recursive: true, force: true });
  };
  for (const deadline = Date.now() + START_TIMEOUT; !(await answers(host)); await sleep(30)) {
    if (child.exitCode === null && child.signalCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error(`${program} does not answer on ${host}; it printed:\n${output}`);
  }
  return { host, stop };
}

async function answers(host: string): Promise<boolean> {
  const response = await fetch(`http://${host}/v2/`).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.status === 200 || response?.status === 401;
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
