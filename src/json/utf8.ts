// Validates UTF-8 (RFC 3629) in a stream with the runtime's fast check.
import { isUtf8 } from 'node:buffer';

/** The longest sequence has four bytes, so at most three are carried over to the next chunk. */
const MAX_TAIL = 3;

export class Utf8Check {
  /** The first invalid byte. */
  byte = 0;
  #tail: Uint8Array = new Uint8Array();
  #offset = 0;

  /** Reads the next bytes. Returns the offset in the stream of the first invalid sequence, or -1. */
  push(chunk: Uint8Array): number {
    const bytes = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const whole = bytes.length - tailLength(bytes);
    const checked = bytes.subarray(0, whole);
    if (!isUtf8(checked)) {
      const at = firstInvalid(checked);
      this.byte = checked[at] as number;
      return this.#offset + at;
    }
    this.#tail = Uint8Array.from(bytes.subarray(whole));
    this.#offset += whole;
    return -1;
  }

  /** True if no sequence is incomplete, so that the stream may end here. */
  get complete(): boolean {
    return this.#tail.length === 0;
  }
}

/** Number of bytes at the end that begin a sequence which continues in the next chunk. */
function tailLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(MAX_TAIL, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

/** Offset of the first invalid or truncated sequence. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] as number);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** Length of the sequence that begins with this byte (RFC 3629, section 4); 0 for an invalid first byte. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
