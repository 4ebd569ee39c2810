// Defines a cataloguer: a pure reader of one kind of file, and the components that it produces.
import type { Digest } from '../../oci/digest.ts';

/** A component as a cataloguer produces it, before it becomes a CycloneDX or SPDX element. Plain JSON. */
export interface Component {
  readonly type: 'library' | 'application' | 'framework' | 'operating-system' | 'file';
  /** The purl type: `deb`, `npm`, `pypi`; `generic` for the operating system. */
  readonly ecosystem: string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  /** Canonical package URL with qualifiers. Components with the same package URL are one component. */
  readonly purl: string;
  readonly cpes?: readonly string[];
  /** SPDX expressions where possible, free text otherwise. */
  readonly licenses?: readonly string[];
  readonly supplier?: string;
  readonly description?: string;
  readonly homepage?: string;
  readonly hashes?: readonly { readonly algorithm: 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-512'; readonly hex: string }[];
  /** The files that describe it, absolute in the image. */
  readonly locations: readonly string[];
  /** Package URLs of other components, or names in the ecosystem, which are resolved among the components found. */
  readonly dependsOn?: readonly string[];
  /** Further names that dependencies may use: Provides of dpkg and rpm, `so:libz.so.1` of apk. */
  readonly provides?: readonly string[];
  /** Digest of the layer that contains it. Set after the overlay. */
  readonly layer?: Digest;
  /**
   * Absolute paths that a system package owns, of files in which other cataloguers may find components. A path that ends in `/`
   * is a directory, whose files all belong to the package.
   */
  readonly owns?: readonly string[];
  /** Package URL of the system package that owns the files of this component. Set after the overlay. */
  readonly owner?: string;
  /**
   * The SBOM document in the image that states the component, absolute in the image. It is left out if another cataloguer
   * found the component itself.
   */
  readonly source?: string;
  /** How name and version were determined, if no metadata states them. */
  readonly identity?: Identity;
}

/** A conclusion about a component's identity (CycloneDX 1.6, `evidence.identity`). */
export interface Identity {
  readonly technique: 'binary-analysis' | 'manifest-analysis' | 'filename';
  /** From 0 to 1. */
  readonly confidence: number;
  /** What was concluded from. */
  readonly value: string;
}

/** Bytes that are read at any position, of a file that is too large to be held in memory. */
export interface RandomAccess {
  readonly size: number;
  /** Throws a RangeError for a range beyond the end. */
  read(start: number, length: number): Uint8Array;
  readonly sha1: string;
  readonly sha256: string;
}

/** A whole regular file of at most the cataloguer's `maxBytes`. `path` has no leading slash. */
export interface SourceFile {
  readonly path: string;
  /** Empty if the file is given as `large`. */
  readonly bytes: Uint8Array;
  readonly large?: RandomAccess;
  /** The remaining budget of the layer for archives inside files. The cataloguer's own bounds apply if absent. */
  readonly archives?: ArchiveBudget;
}

/** The remaining limits on unpacking. Readers of archives subtract from them. */
export interface ArchiveBudget {
  /** Bytes after decompression. */
  bytes: number;
  entries: number;
}

/** The operating system of the image, known after all layers have been read. */
export interface Distro {
  readonly id: string;
  readonly versionId?: string;
  /** 12.5 of version 12, where the distribution states it. */
  readonly pointRelease?: string;
  readonly prettyName?: string;
}

/** The facts of one file, and its path in the overlaid file system. */
export interface Found<Facts> {
  readonly path: string;
  readonly layer: Digest;
  readonly facts: Facts;
}

export interface AssembleContext {
  readonly distro?: Distro;
  /** Reports something that could not be read or was left out, as a property of the root component and a warning. */
  note(path: string, text: string): void;
}

interface CataloguerBase<Facts> {
  readonly name: string;
  /** Raise when the facts of the same bytes change. Part of the cache key. */
  readonly version: number;
  /**
   * Turns the facts of all visible files into components. Pure. Called for the whole image, and for the lower layers to find
   * the layer of each component. `found` is sorted by path.
   */
  assemble(found: readonly Found<Facts>[], context: AssembleContext): Component[];
  /** Reads the operating system. Implemented by one cataloguer, and called before any `assemble`. */
  distro?(found: readonly Found<Facts>[]): Distro | undefined;
}

/**
 * A cataloguer of files that are read as a whole. It has two steps, so that the first can be cached per layer: `read` is
 * pure, takes one file and returns plain JSON. For invalid content it throws `Unreadable` only, which becomes a note.
 */
export interface FileCataloguer<Facts = unknown> extends CataloguerBase<Facts> {
  /** Files with more bytes are skipped and noted. */
  readonly maxBytes: number;
  /** Larger files are given as `large`, not as bytes. Absent if the cataloguer needs all bytes at once. */
  readonly heldBytes?: number;
  /**
   * Paths (no leading slash) that are looked up through symbolic links in the overlaid file system, even if `wants` does not
   * accept the path of the file that they lead to: `var/lib/dpkg/status`.
   */
  readonly places?: readonly string[];
  /** Tests the path (no leading slash). Called once per regular file of each layer, so it must be cheap. */
  wants(path: string, mode: number): boolean;
  read(file: SourceFile): Facts | undefined | Promise<Facts | undefined>;
}

/** A cataloguer of files that are too large to be read as a whole, such as executables: reads them as a stream. */
export interface StreamCataloguer<Facts = unknown> extends CataloguerBase<Facts> {
  /** Called once per regular file of each layer. Undefined if path, mode or size (bytes) rule the file out. */
  scan(path: string, mode: number, size: number): Scanner<Facts> | undefined;
}

/** Reads one file as a stream. */
export interface Scanner<Facts = unknown> {
  /**
   * Takes the file's bytes in order, in chunks of any size that are valid only during the call. Returns false once it needs
   * no more of them, which for most files is after the first bytes, because they are not executables.
   */
  write(chunk: Uint8Array): boolean;
  /** Called once at the end of the file. May throw `Unreadable`. */
  end(): Facts | undefined;
}

/** A cataloguer of directories whose names alone describe packages. */
export interface DirectoryCataloguer<Facts = unknown> extends CataloguerBase<Facts> {
  /** The directory that contains them (no slash at either end). */
  readonly parent: string;
  /** Takes the path (no leading slash) of a directory in `parent`. It may be called several times for the same one. */
  directory(path: string): Facts | undefined;
}

export type Cataloguer<Facts = unknown> = FileCataloguer<Facts> | StreamCataloguer<Facts> | DirectoryCataloguer<Facts>;

/** Thrown for a file that a cataloguer wants and cannot parse. The message completes "the file ...". */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
