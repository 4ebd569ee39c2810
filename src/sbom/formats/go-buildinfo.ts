// Finds the build information that Go's linker writes into executables, in a stream.
import { parseJson } from '../../json/parse.ts';
import type { Scanner } from '../cataloguers/cataloguer.ts';
import { Unreadable } from '../cataloguers/cataloguer.ts';
import { ByteSearch, isExecutable, MAGIC_LENGTH } from './byte-search.ts';
import { type ElfLayout, elfLayout, pointerAt } from './elf-layout.ts';
import { GoStrings } from './go-strings.ts';

export interface GoModule {
  readonly path: string;
  readonly version: string;
  /** `h1:BASE64`, as in go.sum. */
  readonly sum?: string;
}

export interface GoBuild {
  /** `go1.26.2`. Absent if an executable older than Go 1.18 refers to it by an address that cannot be followed. */
  readonly goVersion?: string;
  /** The main package. */
  readonly path?: string;
  readonly main?: GoModule;
  readonly modules: readonly GoModule[];
  readonly settings: Readonly<Record<string, string>>;
  /** Versions that variables of the program hold, if the main module has none. */
  readonly texts?: readonly string[];
}

const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
/** Markers around the module data (cmd/go/internal/modload). */
const INFO_START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const INFO_END = Buffer.from('f932433186182072008242104116d8f2', 'hex');
const SEARCH = new ByteSearch([MAGIC, INFO_START]);

const HEADER = 32;
const INLINE_STRINGS = 2;
const BIG_ENDIAN = 1;
/** Bytes at the start of an executable in which its program headers and the note with Go's build identifier are. */
const HEAD = 4096;
/** End of the header of that note: its type and its owner. */
const GO_NOTES = [Buffer.from('\x04\0\0\0Go\0\0', 'latin1'), Buffer.from('\0\0\0\x04Go\0\0', 'latin1')];
/** Far more than the largest programs need: Kubernetes' module data has 60 KB. */
const MAX_INFO = 1024 * 1024;
const MAX_VERSION = 256;
const MAX_FALSE_STARTS = 4;
/** The version of a module that was not built from a published one. */
export const DEVEL = '(devel)';
const SETTINGS: ReadonlySet<string> = new Set([
  '-ldflags',
  'vcs.revision',
  'vcs.time',
  'vcs.modified',
  'GOARCH',
  'GOOS',
]);

/** Searches for the record of debug/buildinfo. Keeps only the record in memory. */
export class GoBuildScanner implements Scanner<GoBuild> {
  #begun = false;
  #found: GoBuild | undefined;
  /** Module data found before the record, as in executables older than Go 1.18. */
  #legacy: string | undefined;
  /** Start markers without module data. A bound keeps hostile files from prolonging the search. */
  #falseStarts = 0;
  #fault: string | undefined;
  /** Unprocessed bytes: a tail in which a sequence may start, or the incomplete record. */
  #pending: Buffer = Buffer.alloc(0);
  #wanted: 'needle' | 'record' | 'modules' | 'variables' = 'needle';
  #layout: ElfLayout | undefined;
  /** Variables of the program, until it is known that they are not needed. */
  #strings: GoStrings | undefined;
  /** Address of the variable that holds the version of the toolchain. */
  #versionAddress: number | undefined;

  write(bytes: Uint8Array): boolean {
    if (this.#begun) return this.#examine(bytes);
    this.#pending = Buffer.concat([this.#pending, bytes]);
    if (this.#pending.length < MAGIC_LENGTH) return true;
    if (!isExecutable(this.#pending)) return false;
    return this.#pending.length < HEAD || this.#begin();
  }

  end(): GoBuild | undefined {
    if (!this.#begun && this.#pending.length >= MAGIC_LENGTH && isExecutable(this.#pending)) this.#begin();
    this.#pending = Buffer.alloc(0);
    if (this.#fault !== undefined) throw new Unreadable(this.#fault);
    const stated = this.#found ?? (this.#legacy === undefined ? undefined : parseModules(this.#legacy));
    const goVersion = stated?.goVersion ?? toolchain(this.#strings?.at(this.#versionAddress ?? 0));
    // Programs before Go 1.18 that were built without modules, such as the go command, state the toolchain only.
    const found = stated ?? (goVersion === undefined ? undefined : { modules: [], settings: {} });
    if (found === undefined) return undefined;
    const texts = hasVersion(found) ? [] : (this.#strings?.versions ?? []);
    return { ...found, ...(goVersion !== undefined && { goVersion }), ...(texts.length > 0 && { texts }) };
  }

  #begin(): boolean {
    const head = this.#pending;
    this.#pending = Buffer.alloc(0);
    this.#begun = true;
    const first = head.subarray(0, HEAD);
    if (GO_NOTES.some((note) => first.includes(note))) this.#layout = elfLayout(first);
    if (this.#layout !== undefined) this.#strings = new GoStrings(this.#layout);
    return this.#examine(head);
  }

  #examine(bytes: Uint8Array): boolean {
    const isBeforeEnd = this.#strings?.write(bytes) ?? false;
    if (this.#wanted === 'variables') return isBeforeEnd;
    if (this.#search(bytes)) return true;
    if (this.#strings === undefined) return false;
    // The record is read. What follows it are variables.
    this.#pending = Buffer.alloc(0);
    this.#wanted = 'variables';
    return isBeforeEnd && (this.#found === undefined || !hasVersion(this.#found));
  }

  /** Searches for the record. False once it was read. */
  #search(chunk: Uint8Array): boolean {
    if (this.#wanted === 'needle' && !SEARCH.isIn(this.#pending, chunk)) {
      this.#pending = SEARCH.tail(this.#pending, chunk);
      return true;
    }
    this.#pending = Buffer.concat([this.#pending, chunk]);
    let from = 0;
    for (;;) {
      if (this.#wanted === 'needle') {
        const hit = SEARCH.find(this.#pending, from);
        if (hit === undefined) {
          this.#pending = Buffer.from(
            this.#pending.subarray(Math.max(from, this.#pending.length - SEARCH.longest + 1)),
          );
          return true;
        }
        this.#pending = this.#pending.subarray(hit.at);
        this.#wanted = hit.needle === 0 ? 'record' : 'modules';
      }
      const outcome = this.#wanted === 'record' ? this.#record() : this.#modules();
      if (outcome === 'more') return true;
      if (outcome === 'done') return false;
      this.#wanted = 'needle';
      from = 1;
    }
  }

  /** The record of Go 1.18 and later: a header of 32 bytes and two strings prefixed with their lengths. */
  #record(): 'more' | 'done' | 'none' {
    const bytes = this.#pending;
    if (bytes.length < HEADER) return 'more';
    const flags = bytes[15] as number;
    if ((flags & INLINE_STRINGS) === 0) {
      // The record of older executables holds the addresses of two variables: the version and the modules, which were found.
      const pointerSize = bytes[14] as number;
      if (pointerSize !== 4 && pointerSize !== 8) return 'none';
      this.#versionAddress = pointerAt(bytes, 16, { pointerSize, isBigEndian: (flags & BIG_ENDIAN) !== 0 });
      return this.#legacy === undefined && this.#strings === undefined ? 'none' : 'done';
    }
    const version = stringAt(bytes, HEADER, MAX_VERSION);
    if (version === 'invalid') return 'none';
    if (version === 'more') return 'more';
    const goVersion = version.bytes.toString('latin1');
    if (!/^(go1|devel |go2)[ -~]*$/.test(goVersion)) return 'none';
    const info = stringAt(bytes, version.end, MAX_INFO);
    if (info === 'invalid') {
      this.#fault = `has more than ${MAX_INFO} bytes of Go module data`;
      return 'done';
    }
    if (info === 'more') return 'more';
    // The string is empty without modules (GOPATH mode, or another linker).
    const text = info.bytes.length >= 33 ? info.bytes.subarray(16, -16).toString('utf8') : '';
    this.#found = { ...parseModules(text), goVersion };
    return 'done';
  }

  #modules(): 'more' | 'none' {
    if (this.#falseStarts > MAX_FALSE_STARTS) return 'none';
    const end = this.#pending.indexOf(INFO_END);
    if (end === -1 && this.#pending.length < MAX_INFO) return 'more';
    if (end === -1) this.#falseStarts += 1;
    else this.#legacy ??= this.#pending.subarray(INFO_START.length, end).toString('utf8');
    return 'none';
  }
}

/** The version of a toolchain, if a text is one. */
function toolchain(text: string | undefined): string | undefined {
  return /^go1\.\d{1,3}[ -~]*$/.test(text ?? '') ? text : undefined;
}

function hasVersion({ main }: GoBuild): boolean {
  return main !== undefined && main.version !== '' && main.version !== DEVEL;
}

/** Reads a string prefixed with its length as a varint. */
function stringAt(bytes: Buffer, at: number, max: number): { bytes: Buffer; end: number } | 'more' | 'invalid' {
  let length = 0;
  let next = at;
  for (let shift = 0; ; shift += 7) {
    if (shift > 28) return 'invalid';
    if (next >= bytes.length) return 'more';
    const byte = bytes[next++] as number;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  if (length > max) return 'invalid';
  return next + length > bytes.length ? 'more' : { bytes: bytes.subarray(next, next + length), end: next + length };
}

/** Parses lines of tab-separated fields like runtime/debug.ParseBuildInfo. A replacement follows the module it replaces. */
export function parseModules(text: string): GoBuild {
  const modules: GoModule[] = [];
  const settings: Record<string, string> = {};
  let path: string | undefined;
  let main: GoModule | undefined;
  let last: 'main' | 'dep' | undefined;
  for (const line of text.split('\n')) {
    const [key, ...fields] = line.split('\t');
    if (key === 'path') path = fields[0];
    else if (key === 'mod') {
      main = moduleOf(fields);
      last = 'main';
    } else if (key === 'dep') {
      const module = moduleOf(fields);
      if (module !== undefined) modules.push(module);
      last = module === undefined ? undefined : 'dep';
    } else if (key === '=>') {
      const replacement = moduleOf(fields);
      if (replacement === undefined) continue;
      if (last === 'main') main = replaced(main, replacement);
      else if (last === 'dep') modules.push(replaced(modules.pop(), replacement));
    } else if (key === 'build') {
      const equals = line.indexOf('=', 6);
      const name = unquoted(line.slice(6, equals));
      if (equals > 0 && SETTINGS.has(name)) settings[name] = unquoted(line.slice(equals + 1));
    }
  }
  return { modules, settings, ...(path && { path }), ...(main !== undefined && { main }) };
}

function moduleOf([path, version = '', sum]: readonly string[]): GoModule | undefined {
  return path ? { path, version, ...(sum && { sum }) } : undefined;
}

/** A module replaced by a directory keeps its name, but has no published version. */
function replaced(module: GoModule | undefined, by: GoModule): GoModule {
  const isDirectory = /^(?:\.{0,2}\/|[A-Za-z]:[\\/])/.test(by.path);
  return isDirectory ? { path: module?.path ?? by.path, version: DEVEL } : by;
}

function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  return String(parseJson(text) ?? text);
}
