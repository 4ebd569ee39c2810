// Decompresses Snappy blocks, the form in which GitHub serves large attestation bundles.
// https://github.com/google/snappy/blob/main/format_description.txt

/** Throws a RangeError for a block that is damaged, or that has more than `limit` bytes when decompressed. */
export function decompressSnappy(block: Uint8Array, limit: number): Uint8Array {
  const { value: length, next } = varint(block);
  if (length > limit) throw new RangeError(`${length} bytes decompressed, more than the limit of ${limit}`);
  const output = Buffer.alloc(length);
  let [at, written] = [next, 0];
  const byte = (): number => {
    const value = block[at];
    if (value === undefined) throw new RangeError('the Snappy block is truncated');
    at += 1;
    return value;
  };
  const number = (bytes: number): number => {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value += byte() * 2 ** (8 * index);
    return value;
  };
  while (at < block.byteLength) {
    const tag = byte();
    if ((tag & 3) === 0) {
      // A literal: its length is in the tag, or in the one to four bytes after it.
      const short = tag >> 2;
      const size = (short < 60 ? short : number(short - 59)) + 1;
      if (at + size > block.byteLength || written + size > length) throw damaged();
      output.set(block.subarray(at, at + size), written);
      at += size;
      written += size;
      continue;
    }
    const [size, offset] =
      (tag & 3) === 1
        ? [((tag >> 2) & 7) + 4, (tag >> 5) * 256 + byte()]
        : [(tag >> 2) + 1, number((tag & 3) === 2 ? 2 : 4)];
    if (offset === 0 || offset > written || written + size > length) throw damaged();
    // A copy may overlap what it writes.
    for (let index = 0; index < size; index += 1) output[written + index] = output[written - offset + index] as number;
    written += size;
  }
  if (written !== length) throw damaged();
  return output;
}

function varint(block: Uint8Array): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = block[index] ?? 0x80;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: index + 1 };
  }
  throw damaged();
}

function damaged(): RangeError {
  return new RangeError('the Snappy block is damaged');
}
