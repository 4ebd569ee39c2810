// The result of pushing one artifact of a batch, and its errors.

import { ERRNO, ExpectedError, rethrowUnless, UserError } from '../../../errors.ts';
import { type ManifestContent, parseManifest } from '../../descriptor.ts';
import { StoreError } from '../../errors.ts';
import type { Artifact } from '../../store.ts';
import type { Repository } from '../repository.ts';

export type PushResult =
  /** `recorded`: the registry answered with the subject in `OCI-Subject`. */
  | { readonly status: 'created' | 'existing'; readonly recorded: boolean }
  | { readonly status: 'failed'; readonly error: StoreError };

/** The error itself, or a StoreError for a failure on this machine, such as an unreadable file. Throws a UserError and a bug. */
export function asStoreError(error: unknown, repository: Repository, { manifest }: Artifact): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof UserError) throw error;
  rethrowUnless(error, ExpectedError, ERRNO);
  return repository.error({
    code: 'unavailable',
    reference: manifest.descriptor.digest,
    attempted: 'push the artifact',
    detail: error.message.slice(0, 300),
    remedy: 'fix the cause and run again; what was pushed is kept',
    cause: error,
  });
}

/** Throws if the manifest names another subject than the artifact: it would be listed for that one. */
export function contentFor({ manifest, subject }: Artifact, repository: Repository): ManifestContent {
  const content = parseManifest(manifest, repository.location);
  if (content.subject?.digest === subject.digest) return content;
  throw repository.error({
    code: 'rejected',
    reference: manifest.descriptor.digest,
    attempted: 'push the artifact',
    detail: `the subject of its manifest is ${content.subject?.digest ?? 'missing'}, expected ${subject.digest}`,
    remedy: 'pack the artifact again for this subject',
  });
}

export function orphanOf({ manifest, subject }: Artifact, repository: Repository): StoreError {
  return repository.error({
    code: 'rejected',
    reference: manifest.descriptor.digest,
    attempted: 'push the artifact',
    detail: `its subject ${subject.digest} could not be pushed`,
    remedy: 'fix the failure of the subject and run again',
  });
}
