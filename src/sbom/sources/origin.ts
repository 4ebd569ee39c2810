// Owns what an SBOM of sources is about: a commit, or a directory.

/** What the sources are. */
export interface SourceOrigin {
  readonly name: string;
  /** The commit, if it is known. */
  readonly version?: string;
  readonly purl: string;
  /** Relative to the workspace, never the path of this machine. */
  readonly directory: string;
}
