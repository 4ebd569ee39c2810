// Divides images among shards by a stable hash of their reference: every version and every machine divides them alike.
import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export const WHOLE: Shard = { index: 1, count: 1 };
const MAX_SHARDS = 256;

/** `2/4`. Throws a UserError. */
export function parseShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index > shard.count || shard.count > MAX_SHARDS) {
    throw new UserError(
      `invalid value ${JSON.stringify(text.slice(0, 100))}; use N/COUNT, such as 1/4, with at most ${MAX_SHARDS} shards`,
    );
  }
  return shard;
}

/** The number of the shard, from 1, that audits a reference. */
export function shardOf(reference: string, count: number): number {
  return (createHash('sha256').update(reference).digest().readUInt32BE(0) % count) + 1;
}

export function isInShard(reference: string, { index, count }: Shard): boolean {
  return count === 1 || shardOf(reference, count) === index;
}
