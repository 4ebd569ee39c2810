// Reads a source directory in the child process.
//
// The lock files of a pull request are as hostile as an image: JSON of 16 MB takes hundreds of MiB once it is parsed, and 2,000 lock
// files can list more packages than any memory holds. A process of its own costs a tenth of a second, and what reaches a limit in
// it fails this document alone, not the evidence that is attached and signed beside it.
import { ERRNO, fileErrorCode, UserError } from '../../errors.ts';
import { type DirectoryBounds, readSources } from '../sources/directory.ts';
import type { SourceOrigin } from '../sources/origin.ts';
import { type SourceDocument, type SourceDocumentOptions, sourceDocument } from '../sources/source-evidence.ts';

export interface SourcesRequest {
  /** Absolute path, without links. */
  readonly root: string;
  readonly source: SourceOrigin;
  readonly document: SourceDocumentOptions;
  readonly bounds?: Partial<DirectoryBounds>;
}

/** Throws a UserError, whose message is the code of the file system, for a directory that cannot be listed. */
export async function sourcesDocument({ root, source, document, bounds }: SourcesRequest): Promise<SourceDocument> {
  return sourceDocument(await readSources(root, bounds).catch(refused), source, document);
}

function refused(error: unknown): never {
  const code = fileErrorCode(error);
  throw ERRNO.test(code) ? new UserError(code) : error;
}
