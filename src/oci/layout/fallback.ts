// Updates the referrers tags that other tools keep in a layout (distribution 1.1.1, "Referrers Tag Schema"). None is created:
// the subject field is enough.
import type { Descriptor } from '../descriptor.ts';
import { type Digest, digestOf } from '../digest.ts';
import { MEDIA_TYPE } from '../media-types.ts';
import { referrersTag } from '../referrers-tag.ts';
import {
  type IndexFile,
  parseIndexFile,
  serialiseIndexFile,
  withEntry,
  withoutDigest,
  withReplaced,
} from './index-file.ts';
import type { LayoutManifests } from './manifests.ts';
import type { LayoutBlobs } from './parts.ts';

export interface Layout {
  readonly blobs: LayoutBlobs;
  readonly manifests: LayoutManifests;
  /** For errors. */
  readonly store: string;
}

/** Adds referrers to the index of their subject, if it exists. Other entries are not changed. Returns the new index.json. */
export function addToFallback(
  layout: Layout,
  index: IndexFile,
  subject: Digest,
  referrers: readonly Descriptor[],
): Promise<IndexFile> {
  return edited(layout, index, subject, (listed) => referrers.reduce(withEntry, listed));
}

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
  const bytes = serialiseIndexFile(after);
  const descriptor: Descriptor = { mediaType: MEDIA_TYPE.index, digest: digestOf(bytes), size: bytes.byteLength };
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  await layout.blobs.write({ descriptor, open });
  await layout.blobs.sync();
  return withReplaced(index, entry, descriptor.digest, descriptor.size);
}
