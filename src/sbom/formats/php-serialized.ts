// Reads values in PHP's serialization format, as PEAR writes its registry.
import { Unreadable } from '../cataloguers/cataloguer.ts';

/** Arrays keep string and integer keys alike as text. Objects and references are not read. */
export type PhpValue = string | number | boolean | null | PhpArray;
export type PhpArray = ReadonlyMap<string, PhpValue>;

const MAX_DEPTH = 64;
const MAX_VALUES = 1_000_000;

/** The value at the beginning of the bytes. Throws `Unreadable` for any other content. */
export function phpValue(bytes: Uint8Array): PhpValue {
  return new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).value(0);
}

/** The value at a path of keys, if it is a text that is not empty. */
export function phpText(value: PhpValue | undefined, ...keys: readonly string[]): string | undefined {
  let at = value;
  for (const key of keys) at = at instanceof Map ? at.get(key) : undefined;
  return typeof at === 'string' && at.trim() !== '' ? at.trim() : undefined;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;
  #values = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(depth: number): PhpValue {
    if (depth > MAX_DEPTH || ++this.#values > MAX_VALUES) throw new Unreadable('nests or lists too many PHP values');
    const type = String.fromCharCode(this.#bytes[this.#at] ?? 0);
    this.#at += 2;
    switch (type) {
      case 'N':
        return null;
      case 'b':
        return this.#until(';') === '1';
      case 'i':
      case 'd':
        return Number(this.#until(';'));
      case 's':
        return this.#string();
      case 'a':
        return this.#array(depth);
      default:
        throw new Unreadable('is not a PHP value of the kind that PEAR writes');
    }
  }

  #string(): string {
    const length = this.#count();
    const start = this.#at + 1;
    const end = start + length;
    if (this.#bytes[this.#at] !== 0x22 || this.#bytes[end] !== 0x22) throw new Unreadable('has a truncated PHP string');
    this.#at = end + 2;
    return this.#bytes.toString('utf8', start, end);
  }

  #array(depth: number): PhpArray {
    const count = this.#count();
    const members = new Map<string, PhpValue>();
    this.#at += 1;
    for (let index = 0; index < count; index++) {
      const key = this.value(depth + 1);
      members.set(String(key), this.value(depth + 1));
    }
    if (this.#bytes[this.#at] !== 0x7d) throw new Unreadable('has a truncated PHP array');
    this.#at += 1;
    return members;
  }

  #count(): number {
    const digits = this.#until(':');
    const count = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.POSITIVE_INFINITY;
    if (count > this.#bytes.length) throw new Unreadable('has a PHP value longer than the file');
    return count;
  }

  #until(mark: string): string {
    const end = this.#bytes.indexOf(mark, this.#at);
    if (end === -1 || end - this.#at > 40) throw new Unreadable('has a malformed PHP value');
    const text = this.#bytes.toString('latin1', this.#at, end);
    this.#at = end + 1;
    return text;
  }
}
