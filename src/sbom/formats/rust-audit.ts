// Finds the dependency list that cargo-auditable links into executables (section `.dep-v0`), in a stream.
import { constants, inflateSync } from 'node:zlib';
import { rethrowUnless, ZLIB_CODE } from '../../errors.ts';
import { type Scanner, Unreadable } from '../cataloguers/cataloguer.ts';
import { ByteSearch, isExecutable, MAGIC_LENGTH } from './byte-search.ts';
import { jsonObject, listOf, member, objectOf, textOf } from './json.ts';

export interface Crate {
  readonly name: string;
  readonly version: string;
  readonly root: boolean;
  /** Indexes in the list. */
  readonly dependencies: readonly number[];
}

/**
 * The section table is at the end of the file, after the section. So the section is recognised by content: a zlib stream of
 * JSON that starts with `{"packages":`, in an executable with paths of the Rust library or the version of the compiler.
 */
const RUST = new ByteSearch(['rustc version', 'library/core/src', 'library/std/src'].map((text) => Buffer.from(text)));
const BEGINNING = /^\{"(?:packages|format)":/;
/** Second bytes of a zlib header whose window is 32 KB, by level of compression. */
const LEVELS: ReadonlySet<number> = new Set([0x01, 0x5e, 0x9c, 0xda]);
const SAMPLE = 256;
const MAX_COMPRESSED = 1024 * 1024;
const MAX_JSON = 8 * 1024 * 1024;
const MAX_CRATES = 20_000;
/** One in 30,000 random bytes looks like a header. Thirty times as many are allowed before the search ends. */
const BYTES_PER_TRIAL = 1024;

export class RustAuditScanner implements Scanner<readonly Crate[]> {
  #begun = false;
  #isRust = false;
  #seen = 0;
  #trials = 0;
  #fault: string | undefined;
  #pending: Buffer = Buffer.alloc(0);
  /** The compressed section, from its first byte on. */
  #section: Buffer[] | undefined;
  #sectionBytes = 0;

  write(bytes: Uint8Array): boolean {
    let chunk = bytes;
    if (!this.#begun) {
      chunk = Buffer.concat([this.#pending, bytes]);
      this.#pending = Buffer.from(chunk);
      if (chunk.length < MAGIC_LENGTH) return true;
      this.#pending = Buffer.alloc(0);
      this.#begun = true;
      if (!isExecutable(chunk)) return false;
    }
    this.#seen += chunk.length;
    if (this.#section !== undefined) return this.#collect(chunk);
    if (!this.#isRust) {
      this.#isRust = RUST.isIn(this.#pending, chunk);
      if (!this.#isRust) {
        this.#pending = RUST.tail(this.#pending, chunk);
        return true;
      }
    }
    this.#pending = Buffer.concat([this.#pending, chunk]);
    return this.#search(false);
  }

  end(): readonly Crate[] | undefined {
    if (this.#isRust && this.#section === undefined && this.#fault === undefined) this.#search(true);
    this.#pending = Buffer.alloc(0);
    if (this.#fault !== undefined) throw new Unreadable(this.#fault);
    return this.#section === undefined ? undefined : parseCrates(Buffer.concat(this.#section));
  }

  /** Searches the pending bytes for the section. Keeps a short rest for the next call, unless the file has ended. */
  #search(atEnd: boolean): boolean {
    const bytes = this.#pending;
    const stop = atEnd ? bytes.length : bytes.length - SAMPLE;
    let at = bytes.indexOf(0x78);
    for (; at !== -1 && at < stop; at = bytes.indexOf(0x78, at + 1)) {
      if (!LEVELS.has(bytes[at + 1] ?? 0) || !mayBeDeflate(bytes, at + 2)) continue;
      this.#trials += 1;
      if (this.#trials > 64 + this.#seen / BYTES_PER_TRIAL) {
        this.#fault = 'has too many possible starts of the list of crates';
        return false;
      }
      if (!BEGINNING.test(beginning(bytes.subarray(at, at + SAMPLE)))) continue;
      this.#section = [];
      this.#pending = Buffer.alloc(0);
      return this.#collect(bytes.subarray(at));
    }
    this.#pending = Buffer.from(bytes.subarray(Math.max(0, stop)));
    return true;
  }

  #collect(chunk: Uint8Array): boolean {
    const room = MAX_COMPRESSED - this.#sectionBytes;
    const part = Buffer.from(chunk.subarray(0, room));
    this.#section?.push(part);
    this.#sectionBytes += part.length;
    return chunk.length < room;
  }
}

/**
 * Whether a deflate stream (RFC 1951, 3.2.3) of text starting with a brace may start here. About one in a thousand random
 * positions passes, so that few are decompressed unnecessarily.
 */
function mayBeDeflate(bytes: Uint8Array, at: number): boolean {
  const byte = (index: number): number => bytes[at + index] ?? 0;
  const bits = (from: number, count: number): number => {
    const first = from >> 3;
    return ((byte(first) | (byte(first + 1) << 8)) >> (from & 7)) & ((1 << count) - 1);
  };
  switch (bits(1, 2)) {
    case 0: // Stored: a length, its complement, and the text itself.
      return (byte(1) ^ byte(3)) === 0xff && (byte(2) ^ byte(4)) === 0xff && byte(5) === 0x7b;
    case 1: // Fixed codes: the eight bits of the brace.
      return bits(3, 8) === 0xd5;
    case 2: {
      // Own codes: counts within their limits, and code lengths that use up the code space exactly.
      if (bits(3, 5) > 29 || bits(8, 5) > 29) return false;
      let space = 0;
      for (let index = 0; index < bits(13, 4) + 4; index++) {
        const length = bits(17 + 3 * index, 3);
        if (length > 0) space += 128 >> length;
      }
      return space === 128;
    }
    default:
      return false;
  }
}

/** The first characters of a compressed text, or empty if it is not one. */
function beginning(sample: Uint8Array): string {
  try {
    return inflateSync(sample, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: SAMPLE * 1100 }).toString(
      'latin1',
      0,
      16,
    );
  } catch (error) {
    rethrowUnless(error, ZLIB_CODE);
    return '';
  }
}

function parseCrates(compressed: Uint8Array): Crate[] {
  let json: Uint8Array;
  try {
    // Bytes after the stream are ignored.
    json = inflateSync(compressed, { maxOutputLength: MAX_JSON });
  } catch (error) {
    rethrowUnless(error, ZLIB_CODE);
    throw new Unreadable('has a list of crates that is damaged or too large');
  }
  const packages = listOf(member(jsonObject(json), 'packages'));
  if (packages.length > MAX_CRATES) throw new Unreadable(`has more than ${MAX_CRATES} crates`);
  const places = new Map<number, number>();
  const crates: Omit<Crate, 'dependencies'>[] = [];
  for (const [place, value] of packages.entries()) {
    const entry = objectOf(value);
    const name = textOf(member(entry, 'name'));
    const version = textOf(member(entry, 'version'));
    // Build scripts and procedural macros run at compile time and are not part of the executable.
    if (name === undefined || version === undefined || member(entry, 'kind') === 'build') continue;
    places.set(place, crates.length);
    crates.push({ name, version, root: member(entry, 'root') === true });
  }
  return [...places].map(([place, index]) => {
    const listed = listOf(member(objectOf(packages[place]), 'dependencies'));
    const dependencies = listed.flatMap((other) => (typeof other === 'number' ? (places.get(other) ?? []) : []));
    return { ...(crates[index] as Omit<Crate, 'dependencies'>), dependencies };
  });
}
