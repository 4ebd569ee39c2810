// Reads JSON (RFC 8259) as a stream: validates the whole document and keeps only the watched values, so that a document of
// any size needs one pass and bounded memory.
import { EmbeddedScan } from './embedded.ts';
import { JsonError, type JsonFault } from './error.ts';
import { isWholeNumber, numberStep } from './number.ts';
import { Utf8Check } from './utf8.ts';
import { compileWatch, type Facts, type JsonType, MAX_TEXTS, type Watch, type WatchNode } from './watch.ts';

/** Called with each value at a watched place, and its index among the values of that place. */
export type OnElement = (place: string, index: number, value: unknown) => void;

const MAX_DEPTH = 512;
/** Longer scalars and keys are validated but not kept. */
const MAX_TEXT_BYTES = 4096;
/** The size limit of an element that is passed to `OnElement`. */
const MAX_ELEMENT_BYTES = 16 * 1024 * 1024;

/** The states of the scanner. */
const [VALUE, FIRST_ITEM, FIRST_KEY, KEY, COLON, AFTER, DONE, STRING, ESCAPE, HEX, NUMBER, LITERAL] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LITERALS: Readonly<Record<number, string>> = { 116: 'true', 102: 'false', 110: 'null' };
const ESCAPES: Readonly<Record<number, string>> = {
  34: '"',
  92: '\\',
  47: '/',
  98: '\b',
  102: '\f',
  110: '\n',
  114: '\r',
  116: '\t',
};
const NOTHING: readonly WatchNode[] = [];

interface Frame {
  readonly array: boolean;
  /** The nodes that match the container itself. */
  readonly nodes: readonly WatchNode[];
  /** The index of the current element; -1 before the first. */
  index: number;
  /** Watched keys seen so far. Duplicates are rejected, because parsers disagree on which one counts. */
  keys: Set<string> | undefined;
}

export class JsonScanner {
  readonly facts: Facts;
  readonly #onElement: OnElement | undefined;
  readonly #utf8 = new Utf8Check();
  readonly #frames: Frame[] = [];
  /** The nodes that match the current or next value. */
  #nodes: readonly WatchNode[];
  #state = VALUE;
  #line = 1;
  #lineStart = 0;

  #isKey = false;
  #number = 0;
  #literal = '';
  #literalAt = 0;
  #hexLeft = 0;
  #code = 0;

  // The bytes of an incomplete scalar or element that is kept: the current chunk and those before it.
  #chunk: Uint8Array = new Uint8Array();
  #base = 0;
  #held: { readonly base: number; readonly bytes: Uint8Array }[] = [];
  #textFrom = -1;
  #element: { readonly place: string; readonly from: number; readonly depth: number } | undefined;
  readonly #elementCounts = new Map<string, number>();
  #embedded: EmbeddedScan | undefined;

  constructor(watch: Watch | { readonly root: WatchNode; readonly facts: Facts }, onElement?: OnElement) {
    const { root, facts } = 'root' in watch ? watch : compileWatch(watch);
    this.facts = facts;
    this.#nodes = [root];
    this.#onElement = onElement;
  }

  /** Reads the next bytes. Throws a JsonError at the first invalid byte. */
  push(chunk: Uint8Array): void {
    this.#chunk = chunk;
    const invalid = this.#utf8.push(chunk);
    const length = invalid < 0 ? chunk.length : Math.max(0, invalid - this.#base);
    let at = 0;
    while (at < length) {
      if (this.#state !== STRING) {
        if (this.#step(chunk[at] as number, this.#base + at)) at += 1;
        continue;
      }
      const from = at;
      let byte = 0;
      while (at < length) {
        byte = chunk[at] as number;
        if (byte === QUOTE || byte === BACKSLASH || byte < 0x20) break;
        at += 1;
      }
      if (this.#embedded !== undefined && at > from) this.#embedded.push(chunk.subarray(from, at));
      if (at === length) break;
      if (byte === QUOTE) this.#stringEnds(this.#base + at);
      else if (byte === BACKSLASH) this.#state = ESCAPE;
      else throw this.#fail('syntax', this.#base + at, `a string contains the control character ${hex(byte)}`);
      at += 1;
    }
    if (invalid >= 0) throw this.#fail('encoding', invalid, `byte ${hex(this.#utf8.byte)} is not UTF-8`);
    this.#hold();
    this.#base += chunk.length;
  }

  /** Call once after the last bytes. Throws a JsonError if the document is incomplete. */
  end(): void {
    const at = this.#base;
    if (this.#state === NUMBER && this.#frames.length === 0) this.#step(0x20, at);
    if (this.#state === DONE) return;
    const open = this.#frames.length;
    const what = this.#state === STRING || this.#state === ESCAPE || this.#state === HEX ? 'a string' : 'the document';
    const inside = open === 0 ? '' : `, with ${open} ${open === 1 ? 'bracket' : 'brackets'} still open`;
    throw this.#fail('truncated', at, `the file ends inside ${what}${inside}`);
  }

  /** Processes one byte outside the plain text of a string. False if the same byte must be processed again. */
  #step(byte: number, at: number): boolean {
    switch (this.#state) {
      case NUMBER: {
        const next = numberStep(this.#number, byte);
        if (next !== 0) {
          this.#number = next;
          return true;
        }
        if (!isWholeNumber(this.#number)) throw this.#unexpected(byte, at, 'a digit');
        this.#scalarEnds('number', at, (raw) => raw);
        return false;
      }
      case LITERAL:
        if (byte !== this.#literal.charCodeAt(this.#literalAt)) throw this.#unexpected(byte, at, this.#literal);
        this.#literalAt += 1;
        if (this.#literalAt === this.#literal.length) {
          this.#scalarEnds(this.#literal === 'null' ? 'null' : 'boolean', at + 1, (raw) => raw);
        }
        return true;
      case ESCAPE: {
        const escaped = ESCAPES[byte];
        if (byte === 0x75) {
          this.#state = HEX;
          this.#hexLeft = 4;
          this.#code = 0;
        } else if (escaped === undefined) throw this.#unexpected(byte, at, 'an escape');
        else {
          this.#embedded?.push(Buffer.from(escaped));
          this.#state = STRING;
        }
        return true;
      }
      case HEX: {
        const digit = Number.parseInt(String.fromCharCode(byte), 16);
        if (Number.isNaN(digit)) throw this.#unexpected(byte, at, 'a hexadecimal digit');
        this.#code = this.#code * 16 + digit;
        this.#hexLeft -= 1;
        if (this.#hexLeft === 0) {
          this.#embedded?.push(Buffer.from(String.fromCharCode(this.#code)));
          this.#state = STRING;
        }
        return true;
      }
    }
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      if (byte === 0x0a) {
        this.#line += 1;
        this.#lineStart = at + 1;
      }
      return true;
    }
    switch (this.#state) {
      case FIRST_ITEM:
        if (byte === 0x5d) this.#containerEnds(at);
        else this.#valueStarts(byte, at);
        return true;
      case VALUE:
        this.#valueStarts(byte, at);
        return true;
      case FIRST_KEY:
      case KEY:
        if (byte === 0x7d && this.#state === FIRST_KEY) this.#containerEnds(at);
        else if (byte === QUOTE) this.#keyStarts(at);
        else throw this.#unexpected(byte, at, 'a key');
        return true;
      case COLON:
        if (byte !== 0x3a) throw this.#unexpected(byte, at, 'a colon');
        this.#state = VALUE;
        return true;
      case AFTER: {
        const frame = this.#frames.at(-1) as Frame;
        if (byte === 0x2c) {
          this.#state = frame.array ? VALUE : KEY;
          if (frame.array) this.#nextItem(frame);
        } else if (byte === (frame.array ? 0x5d : 0x7d)) this.#containerEnds(at);
        else throw this.#unexpected(byte, at, frame.array ? 'a comma or ]' : 'a comma or }');
        return true;
      }
      default:
        throw this.#fail('trailing', at, `unexpected ${show(byte)} after the end of the document`);
    }
  }

  #valueStarts(byte: number, at: number): void {
    for (const { seen, element, embedded } of this.#nodes) {
      if (seen !== undefined) {
        seen.count += 1;
        if (seen.start < 0) seen.start = at;
      }
      if (element !== undefined && this.#element === undefined) {
        this.#element = { place: element, from: at, depth: this.#frames.length };
      }
      if (embedded !== undefined && byte === QUOTE)
        this.#embedded = new EmbeddedScan(
          embedded,
          this.facts,
          new JsonScanner({ root: embedded.root, facts: this.facts }),
        );
    }
    if (byte === QUOTE) {
      this.#isKey = false;
      this.#textFrom = this.#nodes.some(({ seen }) => seen !== undefined) ? at : -1;
      this.#state = STRING;
      return;
    }
    if (byte === 0x7b || byte === 0x5b) {
      if (this.#frames.length === MAX_DEPTH)
        throw this.#fail('depth', at, `it is nested deeper than ${MAX_DEPTH} levels`);
      const frame: Frame = { array: byte === 0x5b, nodes: this.#nodes, index: -1, keys: undefined };
      this.#frames.push(frame);
      this.#typed(frame.array ? 'array' : 'object');
      this.#state = frame.array ? FIRST_ITEM : FIRST_KEY;
      if (frame.array) this.#nextItem(frame);
      return;
    }
    this.#textFrom = this.#nodes.some(({ seen }) => seen !== undefined) ? at : -1;
    const literal = LITERALS[byte];
    if (literal !== undefined) {
      this.#literal = literal;
      this.#literalAt = 1;
      this.#state = LITERAL;
      return;
    }
    this.#number = numberStep(0, byte);
    if (this.#number === 0) throw this.#unexpected(byte, at, 'a value');
    this.#state = NUMBER;
  }

  #keyStarts(at: number): void {
    this.#isKey = true;
    const { nodes } = this.#frames.at(-1) as Frame;
    this.#textFrom = nodes.some(({ keys, every }) => keys.size > 0 || every !== undefined) ? at : -1;
    this.#state = STRING;
  }

  #stringEnds(at: number): void {
    if (!this.#isKey) {
      this.#embedded?.end();
      this.#embedded = undefined;
      this.#scalarEnds('string', at + 1, (raw) => JSON.parse(raw) as string);
      return;
    }
    const frame = this.#frames.at(-1) as Frame;
    this.#nodes = NOTHING;
    if (this.#textFrom >= 0) {
      const key = JSON.parse(this.#bytes(this.#textFrom, at + 1).toString()) as string;
      this.#nodes = step(frame.nodes, ({ keys, every }) => [keys.get(key), every]);
      if (frame.nodes.some(({ keys }) => keys.has(key))) {
        frame.keys ??= new Set();
        if (frame.keys.has(key)) throw this.#fail('duplicate', at, `the key ${JSON.stringify(key)} occurs twice`);
        frame.keys.add(key);
      }
      this.#textFrom = -1;
    }
    this.#state = COLON;
  }

  #nextItem(frame: Frame): void {
    frame.index += 1;
    const isFirst = frame.index === 0;
    this.#nodes = step(frame.nodes, ({ items, first }) => [items, isFirst ? first : undefined]);
  }

  #scalarEnds(type: JsonType, end: number, read: (raw: string) => string): void {
    this.#typed(type);
    if (this.#textFrom >= 0 && end - this.#textFrom <= MAX_TEXT_BYTES) {
      const text = read(this.#bytes(this.#textFrom, end).toString());
      for (const { seen } of this.#nodes) {
        if (seen === undefined || seen.texts.size >= MAX_TEXTS) continue;
        if (seen.only === undefined || seen.only.test(text)) seen.texts.add(text);
      }
    }
    this.#textFrom = -1;
    this.#valueEnds(end);
  }

  #containerEnds(at: number): void {
    this.#nodes = (this.#frames.pop() as Frame).nodes;
    this.#valueEnds(at + 1);
  }

  #valueEnds(end: number): void {
    for (const { seen } of this.#nodes) if (seen !== undefined && seen.end < 0) seen.end = end;
    this.#state = this.#frames.length === 0 ? DONE : AFTER;
    const element = this.#element;
    if (element === undefined || element.depth !== this.#frames.length) return;
    this.#element = undefined;
    const index = this.#elementCounts.get(element.place) ?? 0;
    this.#elementCounts.set(element.place, index + 1);
    this.#onElement?.(element.place, index, JSON.parse(this.#bytes(element.from, end).toString()));
  }

  /** Records the type of the first value at each place. */
  #typed(type: JsonType): void {
    for (const { seen } of this.#nodes) if (seen !== undefined) seen.type ??= type;
  }

  /** Keeps this chunk as long as a scalar or element that began in it, or before it, is incomplete. */
  #hold(): void {
    const end = this.#base + this.#chunk.length;
    if (this.#textFrom >= 0 && end - this.#textFrom > MAX_TEXT_BYTES) this.#textFrom = -1;
    const from = this.#element?.from ?? this.#textFrom;
    if (from < 0) {
      this.#held = [];
      return;
    }
    if (end - from > MAX_ELEMENT_BYTES) {
      throw this.#fail('limit', from, `${this.#element?.place} has a value longer than ${MAX_ELEMENT_BYTES} bytes`);
    }
    this.#held.push({ base: this.#base, bytes: this.#chunk });
  }

  #bytes(from: number, to: number): Buffer {
    const pieces = [...this.#held, { base: this.#base, bytes: this.#chunk }]
      .filter(({ base, bytes }) => base < to && base + bytes.length > from)
      .map(({ base, bytes }) => bytes.subarray(Math.max(0, from - base), to - base));
    const [only] = pieces;
    return pieces.length === 1 && only !== undefined
      ? Buffer.from(only.buffer, only.byteOffset, only.length)
      : Buffer.concat(pieces);
  }

  #unexpected(byte: number, at: number, wanted: string): JsonError {
    return this.#fail('syntax', at, `expected ${wanted}, found ${show(byte)}`);
  }

  #fail(fault: JsonFault, offset: number, message: string): JsonError {
    return new JsonError(fault, message, { offset, line: this.#line, column: offset - this.#lineStart + 1 });
  }
}

function step(
  nodes: readonly WatchNode[],
  next: (node: WatchNode) => readonly (WatchNode | undefined)[],
): readonly WatchNode[] {
  if (nodes.length === 0) return NOTHING;
  const found = nodes.flatMap(next).filter((node) => node !== undefined);
  return found.length === 0 ? NOTHING : found;
}

function show(byte: number): string {
  return byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `byte ${hex(byte)}`;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`;
}
