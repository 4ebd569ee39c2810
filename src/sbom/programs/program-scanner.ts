// Searches the bytes of one program for its version, as a stream.

import type { Scanner } from '../cataloguers/cataloguer.ts';
import { isExecutable, MAGIC_LENGTH } from '../formats/byte-search.ts';
import type { Program, StandaloneVersion, VersionPattern } from './program.ts';

/** A program, with its version, as found in one file. */
export interface FoundProgram {
  readonly program: string;
  readonly version: string;
}

const DEFAULT_AFTER = 96;
/** Windows of one pattern that are examined. Programs have a few; a file with more says nothing certain. */
export const MAX_WINDOWS = 2000;
/** Texts between two NULs that look like a version. Chromium, with 330 MB, has 1,700. */
export const MAX_ALONE = 20_000;
/** Distinct versions kept of one pattern. */
const MAX_VERSIONS = 50;
/** Characters of a version, and of the texts that confirm one. */
const MAX_TEXT = 120;
/** Bytes after a match in an executable: a version at the very end of the file may be truncated. */
const MARGIN = 8;
/** Bytes kept from one chunk to the next: more than any window. */
const OVERLAP = 1024;
/** Characters of a version that stands alone, with the NUL at its end. */
const MAX_STANDALONE = 40;
/** A version, the name of the machine that built the program, and the time in seconds, or more digits. */
const BUILD_TIME_DIGITS = 9;
const DOT = 0x2e;
const BUILD_ID = /(\d{1,2}\.\d{1,2}\.\d{1,2}[\w.-]{0,80}\d{9})$/;

/** The versions that each pattern of a program has found. */
class Candidates {
  readonly texts = new Set<string>();
  readonly #limit: number;
  #windows = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Number of windows that were examined. */
  get windows(): number {
    return Math.min(this.#windows, this.#limit);
  }

  add(text: string | undefined): void {
    if (text !== undefined && text.length <= MAX_TEXT && this.texts.size < MAX_VERSIONS) this.texts.add(text);
  }

  /** Counts a window. False once there are too many. */
  next(): boolean {
    if (this.#windows <= this.#limit) this.#windows += 1;
    return !this.isExhausted;
  }

  get isExhausted(): boolean {
    return this.#windows > this.#limit || this.texts.size === MAX_VERSIONS;
  }
}

export class ProgramScanner implements Scanner<readonly FoundProgram[]> {
  readonly #rows: readonly Row[];
  readonly #isText: boolean;
  #begun = false;
  #isOther = false;
  #pending: Buffer = Buffer.alloc(0);
  /** Hits before this index of the pending bytes were examined with the chunk before. */
  #examined = 0;

  /** The rows must be of one kind. */
  constructor(programs: readonly Program[], path: string) {
    this.#rows = programs.map((program) => new Row(program, path));
    this.#isText = programs[0]?.kind === 'text';
  }

  write(chunk: Uint8Array): boolean {
    this.#pending = Buffer.concat([this.#pending, chunk]);
    if (!this.#begun) {
      if (this.#pending.length < MAGIC_LENGTH) return true;
      this.#begun = true;
      this.#isOther = isExecutable(this.#pending) === this.#isText;
    }
    if (this.#isOther) {
      this.#pending = Buffer.alloc(0);
      return false;
    }
    if (this.#pending.length >= 4 * OVERLAP) this.#search(this.#pending.length - OVERLAP);
    return true;
  }

  end(): readonly FoundProgram[] | undefined {
    if (this.#isOther || !this.#begun) return undefined;
    this.#search(this.#pending.length);
    this.#pending = Buffer.alloc(0);
    const found = this.#rows.flatMap((row) => row.found() ?? []);
    return found.length === 0 ? undefined : found;
  }

  /** Number of times that a regular expression was applied: bounded, whatever the size of the file. */
  get windows(): number {
    return this.#rows.reduce((sum, { windows }) => sum + windows, 0);
  }

  /** Examines the hits before `end`, and keeps the bytes that a later window may need. */
  #search(end: number): void {
    for (const row of this.#rows) row.search(this.#pending, this.#examined, end);
    const drop = Math.max(0, end - OVERLAP);
    this.#pending = Buffer.from(this.#pending.subarray(drop));
    this.#examined = end - drop;
  }
}

/** One program while its file is read. */
class Row {
  readonly #program: Program;
  readonly #pathVersion: string | undefined;
  readonly #matches: readonly Candidates[];
  readonly #buildIds = new Candidates(MAX_ALONE);
  #isMarked: boolean;

  constructor(program: Program, path: string) {
    this.#program = program;
    this.#pathVersion = program.path?.exec(path)?.[1];
    this.#matches = program.versions.map(
      (version) => new Candidates('standalone' in version ? MAX_ALONE : MAX_WINDOWS),
    );
    this.#isMarked = program.marker === undefined;
  }

  /** Number of times that a regular expression was applied. */
  get windows(): number {
    return [...this.#matches, this.#buildIds].reduce((sum, { windows }) => sum + windows, 0);
  }

  search(bytes: Buffer, from: number, to: number): void {
    const { marker = '' } = this.#program;
    this.#isMarked ||= bytes.includes(marker, Math.max(0, from - marker.length), 'latin1');
    const margin = this.#program.kind === 'text' ? 0 : MARGIN;
    for (const [at, version] of this.#program.versions.entries()) {
      const matches = this.#matches[at] as Candidates;
      if (!('standalone' in version)) searchNear(version, bytes, from, to, matches, margin);
      else searchAlone(version, bytes, from, to, matches, this.#buildIds);
    }
  }

  /** The version, if the file leaves no doubt about it. */
  found(): FoundProgram | undefined {
    if (!this.#isMarked) return undefined;
    for (const [at, { texts, isExhausted }] of this.#matches.entries()) {
      if (isExhausted) return undefined;
      const row = this.#program.versions[at] as VersionPattern | StandaloneVersion;
      const versions = [...texts].filter(
        (version) => begins(version, this.#pathVersion) && (!('confirmedBy' in row) || this.#isInBuildId(version)),
      );
      const [version] = versions;
      if (version === undefined) continue;
      return versions.length === 1 ? { program: this.#program.name, version } : undefined;
    }
    return undefined;
  }

  #isInBuildId(version: string): boolean {
    return [...this.#buildIds.texts].some((text) => text.startsWith(version));
  }
}

/** True if the version is the beginning stated in a path, or continues it with another number: 3.11 and 3.11.2. */
function begins(version: string, beginning: string | undefined): boolean {
  if (beginning === undefined || !version.startsWith(beginning)) return beginning === undefined;
  return !/^\d/.test(version.slice(beginning.length));
}

function searchNear(
  { anchor, before = 0, after = DEFAULT_AFTER, version }: VersionPattern,
  bytes: Buffer,
  from: number,
  to: number,
  into: Candidates,
  margin: number,
): void {
  for (let at = bytes.indexOf(anchor, from, 'latin1'); at !== -1 && at < to; ) {
    if (!into.next()) return;
    const window = bytes.toString('latin1', Math.max(0, at - before), at + after);
    const match = version.exec(window);
    if (match !== null && match.index + match[0].length + margin <= window.length) into.add(match[1]);
    at = bytes.indexOf(anchor, at + 1, 'latin1');
  }
}

/** Every text between two NULs that starts with a digit, is short and looks like a version, and the build identifiers. */
function searchAlone(
  { standalone, confirmedBy }: StandaloneVersion,
  bytes: Buffer,
  from: number,
  to: number,
  into: Candidates,
  buildIds: Candidates,
): void {
  for (let at = bytes.indexOf(0, from); at !== -1 && at < to; at = bytes.indexOf(0, at + 1)) {
    if (
      confirmedBy !== undefined &&
      isDigit(bytes[at - 1]) &&
      isDigit(bytes[at - BUILD_TIME_DIGITS]) &&
      buildIds.next()
    ) {
      buildIds.add(BUILD_ID.exec(bytes.toString('latin1', Math.max(0, at - MAX_TEXT), at))?.[1]);
    }
    if (!isVersionLike(bytes, at + 1)) continue;
    if (!into.next()) return;
    const text = bytes.toString('latin1', at + 1, at + 1 + MAX_STANDALONE);
    const end = text.indexOf('\0');
    const match = end === -1 ? null : standalone.exec(text.slice(0, end));
    if (match !== null) into.add(match[1] ?? match[0]);
  }
}

/** One to three digits and a dot. Most texts are told apart by this, without a regular expression. */
function isVersionLike(bytes: Buffer, at: number): boolean {
  return isDigit(bytes[at]) && (bytes[at + 1] === DOT || bytes[at + 2] === DOT || bytes[at + 3] === DOT);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
