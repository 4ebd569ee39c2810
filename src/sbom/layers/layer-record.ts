// Owns the result of reading one layer: plain data, sufficient to overlay the layer without reading it again.
import type { Digest } from '../../oci/digest.ts';
import type { PathSet } from './path.ts';

/** Something that could not be read or was left out. An empty path means the whole layer or image. */
export interface Note {
  readonly path: string;
  readonly text: string;
}

/** What one cataloguer read from one file. `facts` is plain JSON that only this cataloguer understands. */
export interface FileFacts {
  readonly path: string;
  readonly cataloguer: string;
  readonly facts: unknown;
}

/** A link. The target of a symbolic link is kept as written. */
export interface Link {
  readonly path: string;
  readonly target: string;
}

export interface LayerRecord {
  readonly digest: Digest;
  readonly facts: readonly FileFacts[];
  readonly symlinks: readonly Link[];
  /**
   * Hard links that a cataloguer wants by the link's name although it did not want the target by its own name. Targets are
   * normal paths.
   */
  readonly hardLinks: readonly Link[];
  /** Paths of lower layers that this layer deletes (image specification 1.1, layer.md "Whiteouts"). */
  readonly whiteouts: readonly string[];
  /** Directories whose content from lower layers is hidden (`.wh..wh..opq`). */
  readonly opaque: readonly string[];
  /** Every directory that has an entry of its own. */
  readonly directories: PathSet;
  /**
   * Parent directories without an entry of their own. Lower layers determine what they are, including links. Archives
   * written by container engines have entries for all directories.
   */
  readonly implied: readonly string[];
  /** Every other entry: files, links, devices. Each replaces the file or directory of a lower layer. */
  readonly others: PathSet;
  readonly notes: readonly Note[];
}
