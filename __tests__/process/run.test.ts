// Programs as child processes: real ones, in a shell script, that misbehave in each way.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { RunError, type RunOptions, run } from '../../src/process/run.ts';

let folder: string;
let env: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
  env = { PATH: `${folder}:${dirname(process.execPath)}:/usr/bin:/bin`, OUT: folder };
});
afterEach(() => rm(folder, { recursive: true }));

async function script(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return name;
}

const options = (overrides: Partial<RunOptions> = {}): RunOptions => ({
  env,
  timeout: 20_000,
  maxOutput: 10_000,
  ...overrides,
});

async function failureOf(work: Promise<unknown>): Promise<RunError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RunError);
  return error as RunError;
}

/** The process ids that scripts have written to a file. */
async function pids(): Promise<number[]> {
  const text = await readFile(join(folder, 'pids'), 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean).map(Number);
}

/** A process that nobody has reaped yet is dead. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self') || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function allGone(): Promise<boolean> {
  const ids = await pids();
  expect(ids.length).toBeGreaterThan(0);
  for (let tries = 0; tries < 500 && ids.some(isAlive); tries++) await sleep(20);
  return !ids.some(isAlive);
}

const ORPHAN = 'sleep 300 & echo $! >> "$OUT/pids"';

test('gives exit code and output, with the input on standard input and no shell between', async () => {
  await script('echoing', 'cat; echo "$1" >&2; exit 7');
  const result = await run('echoing', ['$(id); `id`'], options({ input: 'said\n' }));
  expect(result).toEqual({ exitCode: 7, stdout: 'said\n', stderr: '$(id); `id`\n' });
});

test('a program that does not read its input is no failure', async () => {
  await script('deaf', 'exit 0');
  const result = await run('deaf', [], options({ input: 'x'.repeat(1_000_000) }));
  expect(result.exitCode).toBe(0);
});

test.each([
  ['exits by itself', 'exit 0', {}, undefined],
  ['fails', 'exit 1', {}, undefined],
  // Long enough for the program to start its children on a busy machine.
  ['hangs', 'wait', { timeout: 2500 }, 'timeout'],
  ['prints without end', 'yes', {}, 'output-limit'],
] as const)('children of a program that %s do not outlive it', async (_, rest, overrides, code) => {
  await script('parent', `${ORPHAN}\n${ORPHAN}\n${rest}`);
  const began = Date.now();
  const work = run('parent', [], options(overrides));
  if (code === undefined) await work;
  else expect((await failureOf(work)).code).toBe(code);
  expect(Date.now() - began).toBeLessThan(20_000);
  expect(await allGone()).toBe(true);
});

test('an abort kills the program and its children, and starts none later', async () => {
  await script('parent', `${ORPHAN}\nwait`);
  const controller = new AbortController();
  const work = failureOf(run('parent', [], options({ signal: controller.signal })));
  while ((await pids()).length === 0) await sleep(10);
  controller.abort();
  expect((await work).code).toBe('aborted');
  expect(await allGone()).toBe(true);
  expect((await failureOf(run('parent', [], options({ signal: controller.signal })))).code).toBe('aborted');
  expect(await pids()).toHaveLength(1);
});

test('messages name the bound, the missing program and the signal', async () => {
  await script('slow', 'sleep 60');
  await script('loud', 'yes secret-word');
  await script('killed', 'kill -9 $$');
  await writeFile(join(folder, 'plain'), 'not a program', { mode: 0o644 });
  const messages = await Promise.all(
    ['slow', 'loud', 'killed', 'missing', 'plain'].map(async (name) =>
      (
        await failureOf(run(name, [], options({ ...(name === 'slow' && { timeout: 1500 }), maxOutput: 4096 })))
      ).message.replace(/\(E\w+\)/, '(E)'),
    ),
  );
  expect(messages).toEqual([
    'slow did not exit within 1.5 s',
    'loud printed more than 4096 bytes',
    'killed was killed by SIGKILL',
    'missing is not in PATH',
    expect.stringMatching(/^plain (?:is not in PATH|cannot be started \(E\))$/),
  ]);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a program does not outlive this process when that gets %s',
  async (signal) => {
    await script('parent', `${ORPHAN}\necho $$ >> "$OUT/pids"\nwait`);
    const module = new URL('../../src/process/run.ts', import.meta.url).href;
    const code = `import { run } from ${JSON.stringify(module)}; await run('parent', [], { env: process.env, timeout: 60000, maxOutput: 10 });`;
    const host = spawn(process.execPath, ['--input-type=module', '-e', code], { env, stdio: 'ignore' });
    const exited = new Promise((resolve) => host.once('exit', (_, by) => resolve(by)));
    while ((await pids()).length < 2) await sleep(10);
    host.kill(signal);
    expect(await exited).toBe(signal);
    expect(await allGone()).toBe(true);
  },
);

test('a program that takes too much memory is killed, and so is a child of it that does', async () => {
  // Buffer.alloc with a value touches every page.
  await writeFile(join(folder, 'large.cjs'), 'const held = Buffer.alloc(400e6, 1); setInterval(() => held, 1000);');
  const maxMemory = 250 * 1024 * 1024;
  for (const text of [`exec node ${join(folder, 'large.cjs')}`, `node ${join(folder, 'large.cjs')}; true`]) {
    const program = await script('large', `echo $$ >> "$OUT/pids"\n${text}`);
    const error = await failureOf(run(program, [], options({ maxMemory })));
    expect(error.code).toBe('memory-limit');
    expect(error.message).toBe('large exceeds the limit of 250 MiB of memory');
    expect(await allGone()).toBe(true);
  }
});
