import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test('a thousand images with ten referrers each are read in one process below 300 MB', async () => {
  // All documents together have more than that, 400 MB.
  const program = fileURLToPath(new URL('../support/many-images.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env: { PATH: process.env.PATH } });
  const { verified, none, megabytes } = JSON.parse(stdout);
  expect({ verified, none }).toEqual({ verified: 5_000, none: 5_000 });
  expect(megabytes).toBeLessThan(300);
}, 120_000);
