// Finds the variables of a Go program whose value is a version, in a stream: texts, and the references to them.
import { type ElfLayout, type ElfSegment, endOf, pointerAt } from './elf-layout.ts';

/** A text that a variable may refer to. */
interface Text {
  readonly text: string;
  /** Length that the variable must state. Any, up to the text's own, for the version of a toolchain. */
  readonly length?: number;
}

/** Consecutive bytes of the file. */
interface Part {
  readonly bytes: Buffer;
  /** Offset of the first byte in the file. */
  readonly offset: number;
}

/** Bytes at the end of a part that are examined with the next one: more than any text or reference. */
const MARGIN = 64;
/** Longest text. */
const MAX_TEXT = 60;
/** Texts that are kept, and those that are examined. Kubernetes has 3,000. A file with more has no version. */
const MAX_TEXTS = 20_000;
const MAX_EXAMINED = 20_000;
const MAX_VARIABLES = 1000;
const TOOLCHAIN = 'go1.';
const NEWLINE = 0x0a;
const LETTER_V = 0x76;
const VERSION = /^v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+][0-9A-Za-z][0-9A-Za-z.+-]{0,40})?$/;
/** Characters of the three numbers, of which there are five at least, and of what may follow them. */
const SHORTEST = 5;
const IN_NUMBERS = characters('0123456789.');
const IN_VERSION = characters('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.+-');

/**
 * A string variable of Go is an address and a length. The linker ends the values of its option `-X` with a NUL, and embedded files
 * with one line end with a newline: a text counts only if a variable states its exact begin and length. Constants in code are
 * not found, and neither are variables whose address the loader fills in.
 */
export class GoStrings {
  readonly #layout: ElfLayout;
  readonly #readable: readonly ElfSegment[];
  /** End of the last segment with variables. */
  readonly #end: number;
  /** By address. */
  readonly #texts = new Map<number, Text>();
  /** Values of variables by the variable's address. */
  readonly #variables = new Map<number, string>();
  #candidates = 0;
  /** Bytes before `#offset`, and the offset of the first byte that was not examined. */
  #last: Buffer = Buffer.alloc(0);
  #offset = 0;
  #examined = 0;

  constructor(layout: ElfLayout) {
    this.#layout = layout;
    this.#readable = layout.segments.filter(({ isWritable, isExecutable }) => isWritable || !isExecutable);
    this.#end = Math.max(0, ...layout.segments.filter(({ isWritable }) => isWritable).map(endOf));
  }

  /** Examines the next bytes of the file. False once no variable can follow. */
  write(chunk: Uint8Array): boolean {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const joint = Buffer.concat([this.#last, bytes.subarray(0, 2 * MARGIN)]);
    this.#examine({ bytes: joint, offset: this.#offset - this.#last.length });
    if (bytes.length >= 2 * MARGIN) this.#examine({ bytes, offset: this.#offset });
    this.#last = Buffer.from((bytes.length < 2 * MARGIN ? joint : bytes).subarray(-2 * MARGIN));
    this.#offset += bytes.length;
    return this.#offset < this.#end + MARGIN;
  }

  /** The value of the variable at an address. */
  at(address: number): string | undefined {
    return this.#variables.get(address);
  }

  /** The values that are versions, each once. */
  get versions(): string[] {
    if (this.#candidates > MAX_EXAMINED) return [];
    return [...new Set(this.#variables.values())].filter((text) => VERSION.test(text));
  }

  #examine(part: Part): void {
    const to = part.offset + part.bytes.length - MARGIN;
    for (const segment of this.#readable) {
      const from = Math.max(segment.offset, this.#examined) - part.offset;
      const until = Math.min(endOf(segment), to) - part.offset;
      if (from >= until) continue;
      if (segment.isWritable) this.#readVariables(part, segment, from, until);
      else this.#readTexts(part, segment, from, until);
    }
    this.#examined = Math.max(this.#examined, to);
  }

  #readTexts({ bytes, offset }: Part, segment: ElfSegment, from: number, until: number): void {
    const shift = offset - segment.offset + segment.address;
    const next = (at: number): number => (this.#texts.size < MAX_TEXTS ? bytes.indexOf(TOOLCHAIN, at) : -1);
    for (let at = next(from); at !== -1 && at < until; at = next(at + 1))
      this.#add(at + shift, { text: bytes.toString('latin1', at, at + MAX_TEXT) });
    for (let at = from; at < until && this.#candidates <= MAX_EXAMINED; at += SHORTEST) {
      if (IN_NUMBERS[bytes[at] as number] === 0) continue;
      const stop = endOfRun(bytes, at, IN_NUMBERS);
      this.#readText(bytes, at, stop, shift);
      // The next step must not skip what follows.
      at = Math.max(at, stop - SHORTEST + 1);
    }
  }

  /** Reads the text around numbers that end before `stop`, and all its endings that are versions. */
  #readText(bytes: Buffer, at: number, stop: number, shift: number): void {
    let start = at;
    while (start > 0 && at - start < MAX_TEXT && IN_NUMBERS[bytes[start - 1] as number] === 1) start -= 1;
    if (stop - start < SHORTEST) return;
    const end = endOfRun(bytes, stop, IN_VERSION);
    const next = bytes[end];
    if (next !== 0 && next !== NEWLINE) return;
    this.#candidates += 1;
    if (bytes[start - 1] === LETTER_V) start -= 1;
    for (let begin = start; begin < stop; begin++) {
      const text = bytes.toString('latin1', begin, end);
      if (VERSION.test(text)) this.#add(begin + shift, { text, length: text.length + (next === NEWLINE ? 1 : 0) });
    }
  }

  #add(address: number, text: Text): void {
    if (this.#texts.size < MAX_TEXTS && !this.#texts.has(address)) this.#texts.set(address, text);
  }

  #readVariables({ bytes, offset }: Part, segment: ElfSegment, from: number, until: number): void {
    const { pointerSize } = this.#layout;
    const shift = offset - segment.offset + segment.address;
    const first = from + ((pointerSize - ((from + shift) % pointerSize)) % pointerSize);
    for (let at = first; at < until; at += pointerSize) {
      const text = this.#texts.get(pointerAt(bytes, at, this.#layout));
      if (text === undefined || this.#variables.size === MAX_VARIABLES) continue;
      const length = pointerAt(bytes, at + pointerSize, this.#layout);
      if (length > MAX_TEXT || (text.length !== undefined && length !== text.length)) continue;
      this.#variables.set(at + shift, text.text.slice(0, length));
    }
  }
}

/** The first byte at or after `at` that is not one of some characters. */
function endOfRun(bytes: Buffer, at: number, characters: Uint8Array): number {
  let end = at;
  while (end < bytes.length && end - at < MAX_TEXT && characters[bytes[end] as number] === 1) end += 1;
  return end;
}

function characters(text: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of Buffer.from(text, 'latin1')) table[byte] = 1;
  return table;
}
