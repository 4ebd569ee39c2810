// Starts what a push needs and what does not depend on the manifest of the subject, which saves a round trip.
import { ExpectedError } from '../../errors.ts';
import { documentOf } from '../../evidence/document.ts';
import { type Descriptor, EMPTY_JSON } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { MEDIA_TYPE } from '../../oci/media-types.ts';
import type { Blob, BlobFinder, BlobWriter, ReferrersLister } from '../../oci/store.ts';
import type { ListedBundles } from '../../signing/existing-bundles.ts';

/** Larger documents are uploaded only after it is known that they are needed. */
const MAX_UPLOAD_BYTES = 128 * 1024;
/** A store checks for a blob above this size before it uploads it. */
const MIN_CHECKED_BYTES = 4 * 1024 * 1024;

/**
 * Uploads the empty config and the small ones of `documents`, checks for the large ones, and lists the referrers of
 * `subject`. The push finds all of it done. What fails here is tried again by the push, which reports it. Returns the bundles
 * that are listed; undefined if the list could not be read.
 */
export async function startAhead(
  store: BlobFinder & BlobWriter & ReferrersLister,
  subject: Digest,
  documents: readonly Blob[],
): Promise<ListedBundles | undefined> {
  const small = documents.filter(({ descriptor }) => descriptor.size <= MAX_UPLOAD_BYTES);
  const large = documents.filter(({ descriptor }) => descriptor.size > MIN_CHECKED_BYTES);
  const [bundles] = await Promise.all([
    ignoringFailures(bundlesOf(store, subject)),
    ...[documentOf(EMPTY_JSON, MEDIA_TYPE.empty), ...small].map((blob) => ignoringFailures(store.pushBlob(blob))),
    ...large.map(({ descriptor }) => ignoringFailures(store.hasBlob(descriptor))),
  ]);
  return bundles && { subject, bundles };
}

/** Lists all referrers, since only a complete list spares the push another one. */
async function bundlesOf(store: ReferrersLister, subject: Digest): Promise<readonly Descriptor[]> {
  const bundles: Descriptor[] = [];
  for await (const { referrers } of store.referrers(subject))
    bundles.push(...referrers.filter(({ artifactType }) => artifactType === MEDIA_TYPE.sigstoreBundle));
  return bundles;
}

async function ignoringFailures<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return undefined;
  }
}
