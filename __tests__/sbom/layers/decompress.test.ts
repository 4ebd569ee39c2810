import { createHash, randomBytes } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { BOUNDS } from '../../../src/sbom/layers/bounds.ts';
import { type DecompressionState, decompressed } from '../../../src/sbom/layers/decompress.ts';

const state = (): DecompressionState => ({ compression: 'empty', compressedBytes: 0, head: new Uint8Array() });

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Eight megabytes that compress to a third. */
const CONTENT = Buffer.concat(
  Array.from({ length: 8 }, () => Buffer.concat([randomBytes(300_000), Buffer.alloc(700_000, 'layer')])),
);
const PACKED = { gzip: gzipSync(CONTENT), zstd: zstdCompressSync(CONTENT) };

describe.each(['gzip', 'zstd'] as const)('%s', (packing) => {
  test.each([1000, 65_536, 300_000, 10_000_000])('in chunks of %d bytes gives the content', async (size) => {
    const hash = createHash('sha256');
    const chunks = decompressed(inChunks(PACKED[packing], size), state(), new AbortController().signal, BOUNDS);
    for await (const chunk of chunks) {
      hash.update(chunk);
      // Consumers take their time, while the decoder goes on.
      await new Promise(setImmediate);
    }
    expect(hash.digest('hex')).toBe(sha256(CONTENT));
  });

  test('releases a buffer once it has gone on to the next', async () => {
    const buffers = new Set<ArrayBuffer>();
    let held = 0;
    const chunks = decompressed(inChunks(PACKED[packing], 65_536), state(), new AbortController().signal, BOUNDS);
    for await (const chunk of chunks) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      buffers.add(chunk.buffer as ArrayBuffer);
      held = Math.max(held, [...buffers].filter(({ detached }) => !detached).length);
    }
    expect(buffers.size).toBeGreaterThan(10);
    expect(held).toBe(1);
  });

  test('of several members or frames in any chunks gives all of them', async () => {
    const pack = packing === 'gzip' ? gzipSync : zstdCompressSync;
    const parts = Array.from({ length: 40 }, (_, at) => Buffer.alloc(at * 9973, `part ${at}`));
    const whole = Buffer.concat(parts);
    for (const size of [777, 65_536]) {
      const packed = Buffer.concat(parts.map((part) => pack(part)));
      const hash = createHash('sha256');
      const chunks = decompressed(inChunks(packed, size), state(), new AbortController().signal, BOUNDS);
      for await (const chunk of chunks) hash.update(chunk);
      expect(hash.digest('hex')).toBe(sha256(whole));
    }
  });

  test('that is left before its end is read to the end of the blob', async () => {
    let read = 0;
    const blob = async function* () {
      for await (const chunk of inChunks(PACKED[packing], 65_536)) {
        read += chunk.length;
        yield chunk;
      }
    };
    for await (const _ of decompressed(blob(), state(), new AbortController().signal, BOUNDS)) break;
    expect(read).toBe(PACKED[packing].length);
  });
});
