// Writes Snappy blocks, as GitHub serves large bundles.

/** A block with one literal of at most 65,536 bytes. */
export function snappy(bytes: Buffer): Buffer {
  const size = bytes.byteLength;
  const length = Buffer.of((size & 0x7f) | 0x80, ((size >> 7) & 0x7f) | 0x80, size >> 14);
  return Buffer.concat([length, Buffer.of(61 << 2, (size - 1) & 0xff, (size - 1) >> 8), bytes]);
}
