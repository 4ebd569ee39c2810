import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ThreadHash } from '../../src/process/hash-thread.ts';

async function hashOf(algorithm: string, chunks: readonly Uint8Array[]): Promise<string> {
  const hash = new ThreadHash(algorithm);
  for (const chunk of chunks) {
    await hash.update(chunk);
    // The caller may use its buffer again.
    chunk.fill(0);
  }
  return hash.digest();
}

describe('a hash in another thread equals that of the same bytes in this one', () => {
  const KIB = 1024;
  test.each([
    ['no bytes', []],
    ['one byte', [1]],
    ['exactly one batch', [512 * KIB]],
    ['chunks across batches', [300 * KIB, 300 * KIB, 300 * KIB, 7]],
    ['one chunk of several batches', [1700 * KIB + 3]],
    ['many small chunks', Array.from({ length: 3000 }, () => 777)],
  ])('%s', async (_, sizes) => {
    for (const algorithm of ['sha256', 'sha512']) {
      const chunks = sizes.map((size) => randomBytes(size));
      const expected = createHash(algorithm).update(Buffer.concat(chunks)).digest('hex');
      expect(await hashOf(algorithm, chunks)).toBe(expected);
    }
  });

  test('several at the same time, some of which are given up', async () => {
    const contents = Array.from({ length: 12 }, () => randomBytes(1500 * KIB));
    const expected = contents.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    const abandoned = new ThreadHash('sha256');
    await abandoned.update(randomBytes(600 * KIB));
    expect(await Promise.all(contents.map((bytes) => hashOf('sha256', [bytes])))).toEqual(expected);
    await abandoned.digest();
  });
});
