// What becomes of one artifact of a batch, and how whatever goes wrong with it is said.

import { UserError } from '../../../errors.ts';
import { type ManifestContent, parseManifest } from '../../descriptor.ts';
import { StoreError } from '../../errors.ts';
import type { Artifact } from '../../store.ts';
import type { Repository } from '../repository.ts';

export type PushResult =
  /** `recorded`: the registry answered with `OCI-Subject`, and it was the subject. */
  | { readonly status: 'created' | 'existing'; readonly recorded: boolean }
  | { readonly status: 'failed'; readonly error: StoreError };

/** The error itself, or one that says what failed on this side: a file that cannot be read, a bug. Throws a UserError. */
export function asStoreError(error: unknown, repository: Repository, { manifest }: Artifact): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof UserError) throw error;
  return repository.error({
    code: 'unavailable',
    reference: manifest.descriptor.digest,
    attempted: 'push the artifact',
    detail: (error instanceof Error ? error.message : String(error)).slice(0, 300),
    remedy: 'mend what it says and run again; what was pushed is kept',
    cause: error,
  });
}

/** Throws where the manifest names another subject than the artifact: it would be listed elsewhere, or nowhere. */
export function contentFor({ manifest, subject }: Artifact, repository: Repository): ManifestContent {
  const content = parseManifest(manifest, repository.location);
  if (content.subject?.digest === subject.digest) return content;
  throw repository.error({
    code: 'rejected',
    reference: manifest.descriptor.digest,
    attempted: 'push the artifact',
    detail: `its manifest names ${content.subject?.digest ?? 'no digest'} as subject, not ${subject.digest}`,
    remedy: 'pack it again for this subject',
  });
}

export function orphanOf({ manifest, subject }: Artifact, repository: Repository): StoreError {
  return repository.error({
    code: 'rejected',
    reference: manifest.descriptor.digest,
    attempted: 'push the artifact',
    detail: `its subject ${subject.digest} could not be pushed`,
    remedy: 'mend what kept the subject back and run again',
  });
}
