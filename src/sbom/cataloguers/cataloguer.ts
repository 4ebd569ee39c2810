// What a cataloguer is: a pure reader of one kind of file, and the components that it yields.
import type { Digest } from '../../oci/digest.ts';

/** A component as a cataloguer states it, before it becomes a CycloneDX or SPDX element. Plain JSON, so it can be cached. */
export interface Component {
  readonly type: 'library' | 'application' | 'framework' | 'operating-system' | 'file';
  /** The purl type: `deb`, `npm`, `pypi`; `generic` for the operating system. */
  readonly ecosystem: string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  /** Canonical package URL with its qualifiers. Identity: two components with one purl are one component. */
  readonly purl: string;
  readonly cpes?: readonly string[];
  /** SPDX expressions where they parse as such, free text otherwise. */
  readonly licenses?: readonly string[];
  readonly supplier?: string;
  readonly description?: string;
  readonly homepage?: string;
  readonly hashes?: readonly { readonly algorithm: 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-512'; readonly hex: string }[];
  /** The files that state it, absolute in the image. */
  readonly locations: readonly string[];
  /** Package URLs of other components, or names in the ecosystem's own terms, which are looked for among those found. */
  readonly dependsOn?: readonly string[];
  /** Further names that others may depend on it by: dpkg and rpm Provides, apk's `so:libz.so.1`. */
  readonly provides?: readonly string[];
  /** The layer that brought it, by digest of the layer's blob. The layer reader sets it. */
  readonly layer?: Digest;
  /** Absolute paths that a system package owns: what other cataloguers find there is not reported twice. */
  readonly owns?: readonly string[];
}

/** A regular file of a layer, whole and bounded by the cataloguer's `maxBytes`. `path` has no leading slash. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The operating system of the image, known only when every layer has been read. */
export interface Distro {
  readonly id: string;
  readonly versionId?: string;
  readonly prettyName?: string;
}

/** What one file said, and where it stands in the overlaid file system. */
export interface Found<Facts> {
  readonly path: string;
  readonly layer: Digest;
  readonly facts: Facts;
}

export interface AssembleContext {
  readonly distro?: Distro;
  /** What could not be read, or was left out: it becomes a property of the SBOM's root component and a warning. */
  note(path: string, text: string): void;
}

interface CataloguerBase<Facts> {
  readonly name: string;
  /** Raised whenever the facts of the same bytes become others: part of the cache's key. */
  readonly version: number;
  /**
   * Joins the facts of all files that survived the overlay. Pure; called once for the whole image, and again for the
   * lower layers alone to learn which layer brought a component. The order of `found` is that of the paths.
   */
  assemble(found: readonly Found<Facts>[], context: AssembleContext): Component[];
  /** The operating system, of the one cataloguer that reads it: asked before any `assemble`. */
  distro?(found: readonly Found<Facts>[]): Distro | undefined;
}

/**
 * A cataloguer of files that are kept whole. Two steps, so that the first can be cached for each layer: `read` is pure,
 * sees one file and returns plain JSON. It never fails for foreign content in another way than by throwing `Unreadable`,
 * which becomes a note.
 */
export interface FileCataloguer<Facts = unknown> extends CataloguerBase<Facts> {
  /** Files above this many bytes are noted as unread. */
  readonly maxBytes: number;
  /**
   * Paths (no leading slash) that are looked up in the overlaid file system through symbolic links, even where the file
   * that they lead to has a path that `wants` refuses: `var/lib/dpkg/status`.
   */
  readonly places?: readonly string[];
  /** Cheap test on the path (no leading slash), called once for every regular file of every layer. */
  wants(path: string, mode: number): boolean;
  read(file: SourceFile): Facts | undefined | Promise<Facts | undefined>;
}

/** A cataloguer of files too large to be kept, such as executables: it sees them pass, in bounded memory. */
export interface StreamCataloguer<Facts = unknown> extends CataloguerBase<Facts> {
  /** Called once for every regular file of every layer; undefined where the path, mode or size (bytes) rule it out. */
  scan(path: string, mode: number, size: number): Scanner<Facts> | undefined;
}

/** One file as it passes. */
export interface Scanner<Facts = unknown> {
  /**
   * Sees the file's bytes in order, in chunks of any size that are valid only during the call. Returns false once it
   * needs no more of them: at the first bytes for most files, since these are not executables.
   */
  write(chunk: Uint8Array): boolean;
  /** Called once when the file is over or `write` has returned false. May throw `Unreadable`. */
  end(): Facts | undefined;
}

export type Cataloguer<Facts = unknown> = FileCataloguer<Facts> | StreamCataloguer<Facts>;

/** A file that a cataloguer asked for and could not make sense of. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
