import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { merkleRoot } from '../../src/signing/merkle.ts';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (at: number): Buffer => Buffer.from(`leaf ${at}`);

/** RFC 9162, 2.1.1 and 2.1.3.1, by recursion over the whole tree. */
function root(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return sha256(Buffer.of(0), only);
  const half = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return sha256(Buffer.of(1), root(leaves.slice(0, half)), root(leaves.slice(half)));
}

function path(at: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const half = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return at < half
    ? [...path(at, leaves.slice(0, half)), root(leaves.slice(half))]
    : [...path(at - half, leaves.slice(half)), root(leaves.slice(0, half))];
}

test('every leaf of every tree of up to 40 leaves leads to the root, and to no other place', () => {
  for (let size = 1; size <= 40; size += 1) {
    const leaves = Array.from({ length: size }, (_, at) => leaf(at));
    const expected = root(leaves).toString('hex');
    for (let at = 0; at < size; at += 1) {
      const audit = { index: BigInt(at), treeSize: BigInt(size), hashes: path(at, leaves) };
      expect(merkleRoot(leaf(at), audit)?.toString('hex')).toBe(expected);
      expect(merkleRoot(leaf(size), audit)?.toString('hex')).not.toBe(expected);
      expect(merkleRoot(leaf(at), { ...audit, hashes: [...audit.hashes, leaf(0)] })?.toString('hex')).not.toBe(
        expected,
      );
      if (size > 1)
        expect(merkleRoot(leaf(at), { ...audit, hashes: audit.hashes.slice(1) })?.toString('hex')).not.toBe(expected);
    }
  }
  expect(merkleRoot(leaf(0), { index: 1n, treeSize: 1n, hashes: [] })).toBeUndefined();
});
