import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test('a thousand images with ten referrers each are read in one process below 300 MB', async () => {
  // All documents together have more than that, 400 MB. The heap is bounded, so that the peak shows what the process holds and
  // not what the garbage collector of a machine with much memory has not freed yet.
  const bounds = ['--max-old-space-size=96', '--max-semi-space-size=4'];
  const program = fileURLToPath(new URL('../support/many-images.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...bounds, program], {
    env: { PATH: process.env.PATH },
  });
  const { verified, none, megabytes } = JSON.parse(stdout);
  expect({ verified, none }).toEqual({ verified: 5_000, none: 5_000 });
  expect(megabytes).toBeLessThan(300);
}, 120_000);
