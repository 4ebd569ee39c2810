// UTF-8 checked over a stream (RFC 3629), at the speed of the runtime's own check.
import { isUtf8 } from 'node:buffer';

/** The longest sequence has four bytes, so at most three wait for the next chunk. */
const MAX_TAIL = 3;

export class Utf8Check {
  /** The first byte that was found wrong. */
  byte = 0;
  #tail: Uint8Array = new Uint8Array();
  #offset = 0;

  /** Reads the next bytes; the offset in the stream of the first sequence that is not UTF-8, or -1. */
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

  /** Whether the stream may end here: no sequence is half read. */
  get complete(): boolean {
    return this.#tail.length === 0;
  }
}

/** Bytes at the end that begin a sequence which goes on in the next chunk. */
function tailLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(MAX_TAIL, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

/** Offset of the first sequence that is not UTF-8, or of the one that the end cuts. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] as number);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** RFC 3629, section 4: how many bytes the sequence has that this byte begins; 0 where it begins none. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
