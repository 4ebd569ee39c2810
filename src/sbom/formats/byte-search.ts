// Finds byte sequences in a stream while looking at only a fraction of its bytes.

/** The first four bytes of executables in hexadecimal: ELF, Mach-O in both byte orders and widths. PE needs only two. */
const MAGICS: ReadonlySet<string> = new Set(['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe']);

export const MAGIC_LENGTH = 4;

/** True if the first bytes, at least `MAGIC_LENGTH`, are those of an executable or shared library. */
export function isExecutable(head: Uint8Array): boolean {
  if (head[0] === 0x4d && head[1] === 0x5a) return true;
  return MAGICS.has(Buffer.from(head.buffer, head.byteOffset, MAGIC_LENGTH).toString('hex'));
}

/** Searches for several sequences at once with Horspool's algorithm, looking at about one byte per `shortest`. */
export class ByteSearch {
  readonly #needles: readonly Uint8Array[];
  readonly #shortest: number;
  /** Length of the longest sequence in bytes. */
  readonly longest: number;
  readonly #shift: Uint8Array;

  constructor(needles: readonly Uint8Array[]) {
    this.#needles = needles;
    this.#shortest = Math.min(...needles.map((needle) => needle.length));
    this.longest = Math.max(...needles.map((needle) => needle.length));
    this.#shift = new Uint8Array(256).fill(Math.min(255, this.#shortest));
    for (const needle of needles) {
      for (let at = 0; at < this.#shortest; at++) {
        const byte = needle[at] as number;
        this.#shift[byte] = Math.min(this.#shift[byte] as number, this.#shortest - 1 - at);
      }
    }
  }

  /** True if a sequence is in `chunk`, or starts in the `tail` of the previous chunks. */
  isIn(tail: Uint8Array, chunk: Uint8Array): boolean {
    const joint = Buffer.concat([tail, chunk.subarray(0, this.longest - 1)]);
    return this.find(joint, 0) !== undefined || this.find(chunk, 0) !== undefined;
  }

  /** A copy of the last bytes, in which a sequence may start that ends in the next chunk. */
  tail(tail: Uint8Array, chunk: Uint8Array): Buffer {
    const length = this.longest - 1;
    const kept =
      chunk.length >= length ? chunk.subarray(chunk.length - length) : Buffer.concat([tail, chunk]).subarray(-length);
    return Buffer.from(kept);
  }

  /** The first complete sequence at or after `from`, and its index. */
  find(bytes: Uint8Array, from: number): { readonly at: number; readonly needle: number } | undefined {
    const shift = this.#shift;
    const last = this.#shortest - 1;
    let at = from;
    while (at + last < bytes.length) {
      const step = shift[bytes[at + last] as number] as number;
      if (step > 0) {
        at += step;
        continue;
      }
      const needle = this.#needles.findIndex((one) => startsAt(bytes, at, one));
      if (needle !== -1) return { at, needle };
      at += 1;
    }
    return undefined;
  }
}

function startsAt(bytes: Uint8Array, at: number, needle: Uint8Array): boolean {
  if (at + needle.length > bytes.length) return false;
  for (let index = 0; index < needle.length; index++) if (bytes[at + index] !== needle[index]) return false;
  return true;
}
