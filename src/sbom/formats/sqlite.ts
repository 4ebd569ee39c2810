// Reads one table of an SQLite database (https://www.sqlite.org/fileformat2.html) without SQL.
//
// node:sqlite is not used: it opens in-memory databases only since Node 24.16, prints a warning at each start, and would
// execute the schema of an untrusted database.
import { Unreadable } from '../cataloguers/cataloguer.ts';

/** A column: blobs and text as bytes, integers up to 53 bits, null. Other types are read as null. */
export type Value = Uint8Array | number | null;

const MAGIC = 'SQLite format 3\0';
const LEAF = 0x0d;
const INTERIOR = 0x05;
const MAX_DEPTH = 20;
/** SQLite's own default limit is 2,000; rpm's tables have few columns. */
const MAX_COLUMNS = 100;
/** No package header is larger. */
const MAX_ROW = 64 * 1024 * 1024;

/** Yields the rows of a table in key order. Throws `Unreadable` if the file violates the format. */
export function* tableRows(bytes: Uint8Array, table: string): Generator<Value[]> {
  const file = new SqliteFile(bytes);
  for (const [type, name, , root] of file.rows(1)) {
    if (textOf(type) !== 'table' || textOf(name) !== table || typeof root !== 'number') continue;
    yield* file.rows(root);
    return;
  }
  throw new Unreadable(`is an SQLite database without the table ${table}`);
}

function textOf(value: Value | undefined): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : '';
}

class SqliteFile {
  readonly #bytes: Buffer;
  readonly #pageSize: number;
  /** Usable bytes per page. */
  readonly #usable: number;
  /** Bytes of rows returned so far. Without a bound, rows that share pages would expand a small file. */
  #returned = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512 || this.#bytes.toString('latin1', 0, 16) !== MAGIC)
      throw new Unreadable('is not an SQLite database');
    const stated = this.#bytes.readUInt16BE(16);
    this.#pageSize = stated === 1 ? 65536 : stated;
    this.#usable = this.#pageSize - (this.#bytes[20] as number);
    if (this.#pageSize < 512 || (this.#pageSize & (this.#pageSize - 1)) !== 0 || this.#usable < 480) {
      throw new Unreadable('has an invalid page size');
    }
  }

  /** Walks a table's tree in order. Visits each page once, so that a loop ends the walk. */
  *rows(root: number): Generator<Value[]> {
    const seen = new Set<number>();
    const open: [page: number, depth: number][] = [[root, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [number, depth] = next;
      if (seen.has(number) || depth > MAX_DEPTH) throw new Unreadable('has a loop in its page tree');
      seen.add(number);
      const page = this.#page(number);
      const start = number === 1 ? 100 : 0;
      const type = page[start];
      if (type !== LEAF && type !== INTERIOR) throw new Unreadable('has an invalid page in its table');
      const cells = page.readUInt16BE(start + 3);
      const pointers = start + (type === LEAF ? 8 : 12);
      if (pointers + cells * 2 > this.#usable) throw new Unreadable('has a page with more cells than fit');
      const offsets = Array.from({ length: cells }, (_, index) => page.readUInt16BE(pointers + index * 2));
      if (type === INTERIOR) {
        const children = offsets.map((offset) => this.#at(page, offset, 4).readUInt32BE(0));
        children.push(page.readUInt32BE(start + 8));
        for (const child of children.reverse()) open.push([child, depth + 1]);
      } else for (const offset of offsets) yield this.#row(page, offset);
    }
  }

  #page(number: number): Buffer {
    const start = (number - 1) * this.#pageSize;
    if (number < 1 || start + this.#pageSize > this.#bytes.length)
      throw new Unreadable('points to a page beyond its end');
    return this.#bytes.subarray(start, start + this.#pageSize);
  }

  #at(page: Buffer, offset: number, length: number): Buffer {
    if (offset + length > page.length) throw new Unreadable('points beyond a page');
    return page.subarray(offset, offset + length);
  }

  /** Reads a leaf cell: payload length, key and payload, which may continue on overflow pages. */
  #row(page: Buffer, offset: number): Value[] {
    const [length, afterLength] = varint(page, offset);
    const [, start] = varint(page, afterLength);
    this.#returned += length;
    if (this.#returned > this.#bytes.length) throw new Unreadable('has rows larger than the file');
    if (length > MAX_ROW) throw new Unreadable(`has a row larger than ${MAX_ROW} bytes`);
    const largest = this.#usable - 35;
    if (length <= largest) return record(this.#at(page, start, length));
    const smallest = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const surplus = smallest + ((length - smallest) % (this.#usable - 4));
    const local = surplus <= largest ? surplus : smallest;
    const parts: Buffer[] = [this.#at(page, start, local)];
    let left = length - local;
    let next = this.#at(page, start + local, 4).readUInt32BE(0);
    while (left > 0) {
      const overflow = this.#page(next);
      const part = overflow.subarray(4, 4 + Math.min(left, this.#usable - 4));
      parts.push(part);
      left -= part.length;
      next = overflow.readUInt32BE(0);
    }
    return record(Buffer.concat(parts));
  }
}

/** Parses a record: serial types, then values. */
function record(payload: Buffer): Value[] {
  const values: Value[] = [];
  const [headerEnd, first] = varint(payload, 0);
  let header = first;
  let body = headerEnd;
  while (header < headerEnd) {
    const [type, next] = varint(payload, header);
    header = next;
    if (values.length === MAX_COLUMNS) throw new Unreadable(`has a row of more than ${MAX_COLUMNS} columns`);
    const size = type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
    if (body + size > payload.length) throw new Unreadable('has a truncated row');
    if (type >= 12) values.push(payload.subarray(body, body + size));
    else if (type >= 1 && type <= 5) values.push(payload.readIntBE(body, size));
    else values.push(type === 8 ? 0 : type === 9 ? 1 : null);
    body += size;
  }
  return values;
}

/** Reads up to nine bytes of seven bits each. Lengths and types fit in 53 bits. */
function varint(bytes: Buffer, offset: number): [value: number, next: number] {
  let value = 0;
  for (let at = offset; at < offset + 9; at++) {
    const byte = bytes[at];
    if (byte === undefined) throw new Unreadable('ends within a number');
    value = at === offset + 8 ? value * 256 + byte : value * 128 + (byte & 0x7f);
    if (byte < 0x80 || at === offset + 8) return [value, at + 1];
  }
  throw new Unreadable('ends within a number');
}
