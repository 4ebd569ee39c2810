// Defines a row of the table of programs: the files of a program, and how its version is recognised in their bytes.

/**
 * A place where the version stands. `version` is applied to a bounded window of bytes around `anchor`, as one character per
 * byte, and its first group is the version. So the time is linear in the size of the file, whatever its bytes.
 */
export interface VersionPattern {
  /** Bytes near the version, as one character per byte. */
  readonly anchor: string;
  /** Bytes of the window before the anchor; 0 by default. */
  readonly before?: number;
  /** Bytes of the window from the start of the anchor on; 96 by default. */
  readonly after?: number;
  readonly version: RegExp;
}

/** A version that stands alone between two NULs, anywhere in the file. No other text of the file may look like it. */
export interface StandaloneVersion {
  /** Applied to the whole text. The version is the first group, if there is one. */
  readonly standalone: RegExp;
  /**
   * `build-id`: the version counts only if a longer text begins with it that ends with the time of the build, as in
   * `7.0.15buildkitsandbox-1704812343`.
   */
  readonly confirmedBy?: 'build-id';
}

export interface Program {
  /** Name of the component and of its package URL, `pkg:generic/NAME`. */
  readonly name: string;
  /** Names of files without directory, extension and version: see `fileKey`. */
  readonly files: readonly string[];
  /** `executable` (ELF, Mach-O, PE) by default. Text files must have a path of their own. */
  readonly kind?: 'executable' | 'text';
  /** Must match the whole path, without a leading slash. Its first group, if any, is the beginning of the version. */
  readonly path?: RegExp;
  /** Bytes that every such program contains, as one character per byte. Without them, no version counts. */
  readonly marker?: string;
  /** In the order of precedence. All matches of the first one that matches must agree. */
  readonly versions: readonly (VersionPattern | StandaloneVersion)[];
  /** `vendor:product` of the National Vulnerability Database. */
  readonly cpes: readonly string[];
  readonly supplier?: string;
  readonly license?: string;
  /** Libraries by default are files named lib*; everything else is an application. */
  readonly type?: 'library' | 'application' | 'framework';
}

/** Two to four numbers, and the mark of a release that is not final: `1.2.3`, `8.4.0RC1`, `1.30.0-rc.1`. */
const NUMBERS = String.raw`\d{1,8}(?:\.\d{1,8}){1,3}`;
const MARK = String.raw`(?:(?:[-.]?(?:alpha|beta|rc|RC|pre|dev)[-.]?\d{0,4}|[ab]\d{1,2})(?![A-Za-z]))`;
const VERSION = `${NUMBERS}${MARK}?`;

/** What follows a version: something, because a truncated file may end within it, and no further number. */
const END = String.raw`(?=[^\d.]|\.[^\d])`;

/** The version that follows a text at once. `shape` is a regular expression without groups. */
export function after(anchor: string, shape: string = VERSION): VersionPattern {
  return { anchor, version: new RegExp(`^${escaped(anchor)}(${shape})${END}`) };
}

/** The version that stands immediately before a text. */
export function before(anchor: string, shape: string = VERSION): VersionPattern {
  return { anchor, before: 40, version: new RegExp(`(?:^|[^.\\w-])(${shape})${escaped(anchor)}`) };
}

/** The version between two NULs that has at most `distance` bytes between itself and a text before it. */
export function aloneAfter(anchor: string, distance: number, shape: string = VERSION): VersionPattern {
  const gap = `[^]{0,${distance}}?`;
  return {
    anchor,
    after: anchor.length + distance + 40,
    version: new RegExp(`^${escaped(anchor)}${gap}\0(${shape})\0`),
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Longer names are not names of programs. */
const MAX_NAME = 100;

/** Hashes in names of shared libraries: auditwheel's `libssl-8f57a6b2.so.3`, Rust's `libstd-a5a48102fbd58791.so`. */
const HASH = /^(lib.{1,80})-(?:[0-9a-f]{8}|[0-9a-f]{16})$/;

/**
 * The name of a program in a file name: without `.exe`, `.so` and what follows, a hash, and a version at the end. `python`
 * for `python3.11`, `libssl` for `libssl.so.3` and `libssl-8f57a6b2.so.3`.
 */
export function fileKey(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (base.length > MAX_NAME) return '';
  return base
    .replace(/\.(?:exe|dll|dylib|so(?:\.[\d.]{1,40})?)$/, '')
    .replace(HASH, '$1')
    .replace(/[-_.]?\d[\d.]{0,40}$/, '');
}
