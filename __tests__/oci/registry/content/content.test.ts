import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../../src/oci/digest.ts';
import { Content } from '../../../../src/oci/registry/content/content.ts';

const bytes = randomBytes(10_000);

/** Content with the descriptor of `bytes`, whose source yields `actual` in chunks of `piece` bytes. */
function content(actual: Uint8Array = bytes, piece = 700): Content {
  const descriptor = { mediaType: 'application/octet-stream', digest: digestOf(bytes), size: bytes.byteLength };
  return new Content(
    {
      descriptor,
      async *open() {
        for (let at = 0; at < actual.length; at += piece) yield actual.subarray(at, at + piece);
      },
    },
    'registry.example/app',
  );
}

/** The bytes that a source yields, and the error that ends it, if any. */
async function drained(source: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; error?: unknown }> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of source) chunks.push(chunk);
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { bytes: Buffer.concat(chunks), error };
  }
}

describe('content', () => {
  test('yields the same bytes whole, from any offset, and in slices of any size', async () => {
    expect(Buffer.from(await content().bytes()).equals(bytes)).toBe(true);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(10_000),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 12_000 }),
        async (from, slice, piece) => {
          const made = content(bytes, piece);
          expect((await drained(made.rest(from))).bytes.equals(bytes.subarray(from))).toBe(true);
          const parts: Buffer[] = [];
          for (let at = from; at < bytes.length; at += slice) parts.push((await drained(made.slice(at, slice))).bytes);
          expect(Buffer.concat(parts).equals(bytes.subarray(from))).toBe(true);
          await made.close();
        },
      ),
    );
  });

  test('yields a full slice again after it was read in part', async () => {
    const made = content();
    for await (const _ of made.slice(0, 5000)) break;
    expect((await drained(made.slice(0, 5000))).bytes.equals(bytes.subarray(0, 5000))).toBe(true);
    expect((await drained(made.slice(3000, 4000))).bytes.equals(bytes.subarray(3000, 7000))).toBe(true);
  });

  test.each([
    ['different bytes of the same size', randomBytes(10_000), 'digest-mismatch'],
    [
      'one flipped bit',
      Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes[9999] as number) ^ 1])]),
      'digest-mismatch',
    ],
    ['too few bytes', bytes.subarray(0, 9999), 'size-mismatch'],
    ['too many bytes', Buffer.concat([bytes, Buffer.from('x')]), 'size-mismatch'],
    ['no bytes', new Uint8Array(), 'size-mismatch'],
  ])('fails before it yields all bytes if its source has %s', async (_, actual, code) => {
    await expect(content(actual).bytes()).rejects.toMatchObject({ code, attempted: 'push the blob' });
    for (const from of [0, 5000]) {
      const { bytes: left, error } = await drained(content(actual).rest(from));
      expect(error).toMatchObject({ code });
      expect(left.byteLength).toBeLessThan(bytes.length - from);
    }
  });
});
