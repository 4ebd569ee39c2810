// Starts what a push needs and what does not depend on the manifest of the subject, which saves a round trip.
import { ExpectedError } from '../../errors.ts';
import { documentOf } from '../../evidence/document.ts';
import type { InspectedFiles } from '../../evidence/files.ts';
import { EMPTY_JSON } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { MEDIA_TYPE } from '../../oci/media-types.ts';
import type { BlobWriter, ReferrersLister } from '../../oci/store.ts';

/** Larger documents wait until it is known that they are needed. */
const MAX_BYTES = 128 * 1024;

/**
 * Uploads small documents as they are, and lists the referrers of `subject`. The push finds both done. What fails here is
 * tried again by the push, which reports it.
 */
export async function startAhead(
  store: BlobWriter & ReferrersLister,
  subject: Digest,
  { files }: InspectedFiles,
): Promise<void> {
  const documents = files.map(({ document }) => document).filter(({ descriptor }) => descriptor.size <= MAX_BYTES);
  if (documents.length === 0) return;
  const blobs = [documentOf(EMPTY_JSON, MEDIA_TYPE.empty), ...documents];
  await Promise.all([
    ...blobs.map((blob) => ignoringFailures(store.pushBlob(blob))),
    ignoringFailures(readAll(store.referrers(subject))),
  ]);
}

async function readAll(pages: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pages);
}

async function ignoringFailures(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
  }
}
