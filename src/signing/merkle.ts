// Computes the root of a Merkle tree from an inclusion proof (RFC 9162, section 2.1.3.2).
import { createHash } from 'node:crypto';

/** `hashes` is the audit path from the leaf to the root. */
export interface AuditPath {
  readonly index: bigint;
  readonly treeSize: bigint;
  readonly hashes: readonly Uint8Array[];
}

/** The root hash that the path leads to from `leaf`; undefined if the path has the wrong length for its tree. */
export function merkleRoot(leaf: Uint8Array, { index, treeSize, hashes }: AuditPath): Buffer | undefined {
  if (index < 0n || index >= treeSize) return undefined;
  let position = index;
  let last = treeSize - 1n;
  let root = hash(0, leaf);
  for (const sibling of hashes) {
    if (last === 0n) return undefined;
    if (position % 2n === 1n || position === last) {
      root = hash(1, sibling, root);
      // A node without a right sibling moves up unchanged.
      while (position % 2n === 0n && position !== 0n) {
        position /= 2n;
        last /= 2n;
      }
    } else {
      root = hash(1, root, sibling);
    }
    position /= 2n;
    last /= 2n;
  }
  return last === 0n ? root : undefined;
}

function hash(prefix: 0 | 1, ...parts: readonly Uint8Array[]): Buffer {
  const digest = createHash('sha256').update(Buffer.of(prefix));
  for (const part of parts) digest.update(part);
  return digest.digest();
}
