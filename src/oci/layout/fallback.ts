// Writes the referrers tags of a layout (distribution 1.1.1, "Referrers Tag Schema"). The image specification does not say how a
// layout lists referrers: oras finds them by their subject field, regctl by the tag. So each referrer has an entry in index.json,
// and each subject that gets a referrer has a tag.
import { type Descriptor, MAX_MANIFEST_BYTES } from '../descriptor.ts';
import { type Digest, digestOf } from '../digest.ts';
import { MEDIA_TYPE } from '../media-types.ts';
import { referrersTag } from '../referrers-tag.ts';
import {
  EMPTY_INDEX,
  entriesTagged,
  type IndexFile,
  parseIndexFile,
  serialiseIndexFile,
  withEntries,
  withoutDigest,
  withoutEntry,
  withReplaced,
  withTagged,
} from './index-file.ts';
import type { LayoutManifests } from './manifests.ts';
import type { LayoutBlobs } from './parts.ts';

export interface Layout {
  readonly blobs: LayoutBlobs;
  readonly manifests: LayoutManifests;
  /** For errors. */
  readonly store: string;
}

/**
 * Lists referrers under the tag of their subject, which is created if it does not exist. Other entries are not changed, nor is
 * a tag of something else. Returns the new index.json.
 */
export async function addToFallback(
  layout: Layout,
  index: IndexFile,
  subject: Digest,
  referrers: readonly Descriptor[],
): Promise<IndexFile> {
  const tag = referrersTag(subject);
  if (entriesTagged(index, tag).length > 0)
    return edited(layout, index, subject, (listed) => withEntries(listed, referrers));
  const descriptor = await written(layout, withEntries(EMPTY_INDEX, referrers));
  return descriptor === undefined ? index : withTagged(index, descriptor, tag);
}

/** Removes a referrer from the list under the tag, and the tag with its last entry. Returns the new index.json. */
export function removeFromFallback(
  layout: Layout,
  index: IndexFile,
  subject: Digest,
  referrer: Digest,
): Promise<IndexFile> {
  return edited(layout, index, subject, (listed) => withoutDigest(listed, referrer));
}

async function edited(
  layout: Layout,
  index: IndexFile,
  subject: Digest,
  change: (listed: IndexFile) => IndexFile,
): Promise<IndexFile> {
  const fallback = await layout.manifests.fallback(index, subject);
  if (fallback === undefined) return index;
  const { entry, digest } = fallback;
  const manifest = await layout.manifests.read(digest);
  if (manifest === undefined) return index;
  const before = parseIndexFile(manifest.bytes, layout.store, referrersTag(subject));
  const after = change(before);
  if (after.entries.length === before.entries.length) return index;
  if (after.entries.length === 0) return withoutEntry(index, entry);
  const descriptor = await written(layout, after);
  return descriptor === undefined ? index : withReplaced(index, entry, descriptor.digest, descriptor.size);
}

/** Undefined if readers would refuse it for its size: the list then stays as it was, since the subject fields are enough for us. */
async function written({ blobs }: Layout, listed: IndexFile): Promise<Descriptor | undefined> {
  const bytes = serialiseIndexFile(listed);
  if (bytes.byteLength > MAX_MANIFEST_BYTES) return undefined;
  const descriptor: Descriptor = { mediaType: MEDIA_TYPE.index, digest: digestOf(bytes), size: bytes.byteLength };
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  await blobs.write({ descriptor, open });
  await blobs.sync();
  return descriptor;
}
