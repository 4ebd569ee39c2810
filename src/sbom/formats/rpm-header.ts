// Reads an rpm package header: an index of tags, followed by the data that the index points to.
import { Unreadable } from '../cataloguers/cataloguer.ts';

/** https://rpm-software-management.github.io/rpm/manual/tags.html */
export const TAG = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  summary: 1004,
  vendor: 1011,
  license: 1014,
  url: 1020,
  arch: 1022,
  oldFileNames: 1027,
  sourceRpm: 1044,
  provideName: 1047,
  requireName: 1049,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
} as const;

const WANTED: ReadonlySet<number> = new Set(Object.values(TAG));
const INT32 = 4;
const STRING = 6;
const STRING_ARRAY = 8;
const I18N_STRING = 9;
/** Limits of rpm itself. */
const MAX_ENTRIES = 65_535;
const MAX_STORE = 256 * 1024 * 1024;

interface Entry {
  readonly type: number;
  readonly offset: number;
  readonly count: number;
}

export class RpmHeader {
  readonly #store: Buffer;
  readonly #entries = new Map<number, Entry>();

  /** Throws `Unreadable` if the index does not fit the bytes. */
  constructor(blob: Buffer) {
    if (blob.length < 8) throw new Unreadable('has a truncated package header');
    const entries = blob.readUInt32BE(0);
    const size = blob.readUInt32BE(4);
    const start = 8 + entries * 16;
    if (entries > MAX_ENTRIES || size > MAX_STORE || start + size > blob.length) {
      throw new Unreadable('has a package header that does not fit its record');
    }
    this.#store = blob.subarray(start, start + size);
    for (let index = 0; index < entries; index++) {
      const at = 8 + index * 16;
      const tag = blob.readUInt32BE(at);
      const offset = blob.readUInt32BE(at + 8);
      if (!WANTED.has(tag) || offset >= size || this.#entries.has(tag)) continue;
      this.#entries.set(tag, { type: blob.readUInt32BE(at + 4), offset, count: blob.readUInt32BE(at + 12) });
    }
  }

  /** A string, or the first of several, which is in English. */
  text(tag: number): string | undefined {
    const [first] = this.texts(tag, 1);
    return first === '' ? undefined : first;
  }

  texts(tag: number, limit = Number.POSITIVE_INFINITY): string[] {
    const entry = this.#entries.get(tag);
    if (entry === undefined || ![STRING, STRING_ARRAY, I18N_STRING].includes(entry.type)) return [];
    const texts: string[] = [];
    let at = entry.offset;
    // The count may exceed the number of strings; the end of the data bounds it.
    for (let left = Math.min(entry.count, limit); left > 0 && at < this.#store.length; left--) {
      const end = this.#store.indexOf(0, at);
      texts.push(this.#store.toString('utf8', at, end === -1 ? this.#store.length : end));
      if (end === -1) break;
      at = end + 1;
    }
    return texts;
  }

  numbers(tag: number): number[] {
    const entry = this.#entries.get(tag);
    if (entry === undefined || entry.type !== INT32) return [];
    const count = Math.min(entry.count, Math.floor((this.#store.length - entry.offset) / 4));
    return Array.from({ length: count }, (_, index) => this.#store.readUInt32BE(entry.offset + index * 4));
  }

  /** Yields the package's files as absolute paths. Files refer to a list of directories. */
  *files(): Generator<string> {
    const directories = this.texts(TAG.dirNames);
    const indexes = this.numbers(TAG.dirIndexes);
    for (const [at, name] of this.texts(TAG.baseNames).entries()) {
      const directory = directories[indexes[at] ?? -1];
      if (directory !== undefined) yield directory + name;
    }
    yield* this.texts(TAG.oldFileNames);
  }
}
