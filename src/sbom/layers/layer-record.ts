// What reading one layer leaves behind: enough to overlay it on others without reading it again. Plain data.
import type { Digest } from '../../oci/digest.ts';
import type { PathSet } from './path.ts';

/** What could not be read or was left out, with the path that it is about. A path that ends in `/` is a whole layer's. */
export interface Note {
  readonly path: string;
  readonly text: string;
}

/** What one cataloguer said of one file. `facts` is the cataloguer's own plain JSON. */
export interface FileFacts {
  readonly path: string;
  readonly cataloguer: string;
  readonly facts: unknown;
}

/** A name that leads to another: a symbolic link's target is kept as it was written. */
export interface Link {
  readonly path: string;
  readonly target: string;
}

export interface LayerRecord {
  readonly digest: Digest;
  readonly facts: readonly FileFacts[];
  readonly symlinks: readonly Link[];
  /**
   * Hard links to paths that a cataloguer wants under the link's name while it did not want the target's. Targets are
   * normal paths.
   */
  readonly hardLinks: readonly Link[];
  /** Image specification 1.1, layer.md "Whiteouts": paths that lower layers lose. */
  readonly whiteouts: readonly string[];
  /** Directories whose content of lower layers is hidden (`.wh..wh..opq`). */
  readonly opaque: readonly string[];
  /** Every directory that the layer names. */
  readonly directories: PathSet;
  /**
   * Directories that entries are in although no entry names them: what these are, lower layers decide, links included. The
   * archives that container engines write name all of theirs.
   */
  readonly implied: readonly string[];
  /** Every other entry: files, links, devices. Above a lower layer's file or directory it replaces that. */
  readonly others: PathSet;
  readonly notes: readonly Note[];
}
