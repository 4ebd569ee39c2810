// Reads the values of a Berkeley DB hash file, rpm's package database before version 4.16.
import { Unreadable } from '../cataloguers/cataloguer.ts';

const HASH_MAGIC = 0x061561;
const HASH_UNSORTED = 2;
const OVERFLOW = 7;
const HASH_META = 8;
const HASH = 13;
/** Item types of a hash page: an inline value, and a value on overflow pages. */
const KEY_DATA = 1;
const OFF_PAGE = 3;
const PAGE_HEADER = 26;

/** Yields every value of the file, in page order. Throws `Unreadable` if the file violates the format. */
export function* berkeleyValues(bytes: Uint8Array): Generator<Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 512) throw new Unreadable('is not a Berkeley DB file');
  const isLittle = file.readUInt32LE(12) === HASH_MAGIC;
  if (!isLittle && file.readUInt32BE(12) !== HASH_MAGIC) throw new Unreadable('is not a Berkeley DB hash file');
  const reader = new PageReader(file, isLittle);
  if (file[25] !== HASH_META || file[24] !== 0) throw new Unreadable('is an encrypted or damaged Berkeley DB file');
  for (let number = 1; number < reader.pages; number++) {
    const page = reader.page(number);
    const type = page[25];
    if (type !== HASH && type !== HASH_UNSORTED) continue;
    const entries = reader.u16(page, 20);
    if (PAGE_HEADER + entries * 2 > page.length) throw new Unreadable('has a page with more entries than fit');
    // Keys and values alternate. Pages fill from their end, so an item ends where the previous one starts.
    for (let index = 1; index < entries; index += 2) {
      const start = reader.u16(page, PAGE_HEADER + index * 2);
      const end = reader.u16(page, PAGE_HEADER + (index - 1) * 2);
      if (page[start] === OFF_PAGE) yield reader.overflow(page, start);
      else if (page[start] === KEY_DATA && end > start) yield page.subarray(start + 1, end);
    }
  }
}

class PageReader {
  readonly pages: number;
  readonly #file: Buffer;
  readonly #isLittle: boolean;
  readonly #pageSize: number;
  /** Bytes of values returned so far. Without a bound, values that share pages would expand a small file. */
  #returned = 0;

  constructor(file: Buffer, isLittle: boolean) {
    this.#file = file;
    this.#isLittle = isLittle;
    this.#pageSize = this.u32(file, 20);
    const isPower = (this.#pageSize & (this.#pageSize - 1)) === 0;
    if (this.#pageSize < 512 || this.#pageSize > 65536 || !isPower) throw new Unreadable('has an invalid page size');
    this.pages = Math.floor(file.length / this.#pageSize);
  }

  page(number: number): Buffer {
    if (number >= this.pages) throw new Unreadable('points to a page beyond its end');
    return this.#file.subarray(number * this.#pageSize, (number + 1) * this.#pageSize);
  }

  u16(page: Buffer, offset: number): number {
    return this.#isLittle ? page.readUInt16LE(offset) : page.readUInt16BE(offset);
  }

  u32(page: Buffer, offset: number): number {
    return this.#isLittle ? page.readUInt32LE(offset) : page.readUInt32BE(offset);
  }

  /** Reads a value from a chain of pages. The item holds the first page and the length in bytes. */
  overflow(page: Buffer, item: number): Buffer {
    if (item + 12 > page.length) throw new Unreadable('has an entry that ends early');
    const length = this.u32(page, item + 8);
    this.#returned += length;
    if (this.#returned > this.#file.length) throw new Unreadable('has values larger than the file');
    const parts: Buffer[] = [];
    let left = length;
    for (let number = this.u32(page, item + 4); left > 0; ) {
      const part = this.page(number);
      if (part[25] !== OVERFLOW) throw new Unreadable('has an invalid page within a value');
      // The last page of a chain is partly used. The length bounds it.
      const content = part.subarray(PAGE_HEADER, PAGE_HEADER + Math.min(left, this.#pageSize - PAGE_HEADER));
      parts.push(content);
      left -= content.length;
      number = this.u32(part, 16);
    }
    return Buffer.concat(parts);
  }
}
