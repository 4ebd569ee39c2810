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
  /** Names (in the ecosystem's own terms) that it depends on; resolved against the components found. */
  readonly dependsOn?: readonly string[];
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
  /** Every fact of every cataloguer that survived the overlay is joined here; `notes` collects what could not be read. */
  note(path: string, text: string): void;
}

/**
 * Two steps, so that the first can be cached for each layer. `read` is pure, sees one file, and returns plain JSON;
 * `assemble` joins the facts of all files that survived the overlay. A cataloguer never throws for foreign content: what
 * it cannot read it throws as `Unreadable`, and the layer reader turns that into a note.
 */
export interface Cataloguer<Facts = unknown> {
  readonly name: string;
  /** Raised whenever `read` yields something else for the same bytes: part of the cache's key. */
  readonly version: number;
  /** Files above this many bytes are noted as unread. */
  readonly maxBytes: number;
  /** Cheap test on the path (no leading slash), called once for every regular file of every layer. */
  wants(path: string, mode: number): boolean;
  read(file: SourceFile): Facts | undefined;
  assemble(found: readonly Found<Facts>[], context: AssembleContext): Component[];
}

/** A file that a cataloguer asked for and could not make sense of. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
