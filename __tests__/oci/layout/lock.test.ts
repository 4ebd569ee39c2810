import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LayoutFiles } from '../../../src/oci/layout/files.ts';
import { withLock } from '../../../src/oci/layout/lock.ts';
import { testEnvironment } from '../../support/environment.ts';
import { temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';

/** An environment whose clock is the sum of what was slept: nothing waits. */
function sleepless() {
  const slept = { milliseconds: 0 };
  const environment = testEnvironment({
    now: () => Date.now() + slept.milliseconds,
    sleep: async (milliseconds) => {
      slept.milliseconds += milliseconds;
    },
  });
  return { slept, environment };
}

async function lockFile(content: object | string): Promise<string> {
  const path = join(await temporaryDirectory(), 'index.json.lock');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A process that has ended: its number belongs to nobody, or to one that started at another time. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

describe('the lock on index.json', () => {
  test('tells who holds it, and goes with the work, done or failed', async () => {
    const path = join(await temporaryDirectory(), 'index.json.lock');
    const owner = await withLock(path, 'oci-layout:x', testEnvironment(), async (lock) => {
      await lock.confirm();
      return JSON.parse(await readFile(path, 'utf8'));
    });
    expect(owner).toMatchObject({ pid: process.pid, host: hostname(), id: expect.any(String) });
    const failed = withLock(path, 'oci-layout:x', testEnvironment(), () => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await exists(path)).toBe(false);
  });

  test('lets one in at a time', async () => {
    const path = join(await temporaryDirectory(), 'index.json.lock');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 10 }, () => withLock(path, 'oci-layout:x', testEnvironment(), work)));
    expect(most).toBe(1);
  });

  test.each([
    [
      'of a process that has ended',
      async () => ({ id: 'x', pid: await deadProcess(), host: hostname(), started: '1' }),
    ],
    [
      'of a process whose number another has now',
      async () => ({ id: 'x', pid: process.ppid, host: hostname(), started: '1' }),
    ],
    [
      'of a former process with our own number',
      async () => ({ id: 'x', pid: process.pid, host: hostname(), started: '1' }),
    ],
  ])('removes at once the lock %s', async (_, owner) => {
    const path = await lockFile(await owner());
    const { environment, slept } = sleepless();
    expect(await withLock(path, 'oci-layout:x', environment, async () => 'done')).toBe('done');
    expect(slept.milliseconds).toBe(0);
  });

  test.each([
    ['of another host', { id: 'x', pid: 1, host: 'elsewhere', started: '1' }],
    ['that nobody can read', '{"id":'],
    ['without content', ''],
  ])('removes a lock %s after ten seconds without a sign of life', async (_, owner) => {
    const path = await lockFile(owner);
    const { environment, slept } = sleepless();
    expect(await withLock(path, 'oci-layout:x', environment, async () => 'done')).toBe('done');
    expect(slept.milliseconds).toBeGreaterThanOrEqual(10_000);
    expect(slept.milliseconds).toBeLessThan(11_000);
  });

  test('gives up after 30 seconds beside a living holder, and names the file and the holder', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '');
      const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
      const path = await lockFile({ id: 'x', pid: child.pid, host: hostname(), started });
      const { environment, slept } = sleepless();
      await expect(withLock(path, 'oci-layout:x', environment, async () => 'done')).rejects.toMatchObject({
        code: 'timeout',
        store: 'oci-layout:x',
        detail: expect.stringContaining(`${path} has been held by process ${child.pid} on ${hostname()}`),
        remedy: expect.stringContaining('remove the file'),
      });
      expect(slept.milliseconds).toBeLessThan(31_000);
      expect(await exists(path)).toBe(true);
    } finally {
      child.kill();
    }
  });

  test('a breaker that died in the middle does not stop the next', async () => {
    const path = await lockFile({ id: 'x', pid: await deadProcess(), host: hostname(), started: '1' });
    await writeFile(`${path}.break`, '');
    const { environment, slept } = sleepless();
    expect(await withLock(path, 'oci-layout:x', environment, async () => 'done')).toBe('done');
    // The real clock runs too: on a slow machine a part of the ten seconds is not slept.
    expect(slept.milliseconds).toBeGreaterThan(5_000);
    expect(await exists(`${path}.break`)).toBe(false);
  });

  test('a holder that slept until its lock was taken writes nothing, and leaves the lock to its new holder', async () => {
    const path = await unpackLayout('interop-by-digest');
    const before = await readFile(join(path, 'index.json'), 'utf8');
    const lock = join(path, 'index.json.lock');
    const thief = JSON.stringify({ id: 'thief', pid: 1, host: 'elsewhere', started: '1' });
    const files = new LayoutFiles(path, 'oci-layout:x', testEnvironment());
    const edit = files.edit(async (index) => {
      await writeFile(lock, thief);
      return { ...index, entries: [] };
    });
    await expect(edit).rejects.toMatchObject({ code: 'lost-update', detail: expect.stringContaining(lock) });
    expect(await readFile(join(path, 'index.json'), 'utf8')).toBe(before);
    expect(await readFile(lock, 'utf8')).toBe(thief);
  });
});
