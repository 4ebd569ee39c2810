// Finding byte sequences in a stream, at a fraction of its bytes looked at.

/** Executables by their first four bytes, in hexadecimal: ELF, Mach-O in both orders and widths. PE is told by two. */
const MAGICS: ReadonlySet<string> = new Set(['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe']);

export const MAGIC_LENGTH = 4;

/** True where the first bytes, at least `MAGIC_LENGTH` of them, are those of an executable or shared library. */
export function isExecutable(head: Uint8Array): boolean {
  if (head[0] === 0x4d && head[1] === 0x5a) return true;
  return MAGICS.has(Buffer.from(head.buffer, head.byteOffset, MAGIC_LENGTH).toString('hex'));
}

/** Several sequences at once, by Horspool's rule: on average it looks at one byte of every `shortest`. */
export class ByteSearch {
  readonly #needles: readonly Uint8Array[];
  readonly #shortest: number;
  /** Bytes in the longest sequence. */
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

  /** True where a sequence stands in `chunk`, or begins in the `tail` of what came before it. */
  isIn(tail: Uint8Array, chunk: Uint8Array): boolean {
    const joint = Buffer.concat([tail, chunk.subarray(0, this.longest - 1)]);
    return this.find(joint, 0) !== undefined || this.find(chunk, 0) !== undefined;
  }

  /** The last bytes, in which a sequence may have begun that ends in the next chunk. A copy: chunks are reused. */
  tail(tail: Uint8Array, chunk: Uint8Array): Buffer {
    const length = this.longest - 1;
    const kept =
      chunk.length >= length ? chunk.subarray(chunk.length - length) : Buffer.concat([tail, chunk]).subarray(-length);
    return Buffer.from(kept);
  }

  /** The first place at or after `from` where a sequence stands whole, and which one; undefined where there is none. */
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
