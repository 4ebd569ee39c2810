// Reads the indexes that an index lists, and adds their entries to its own.

import { type Descriptor, parseManifest } from '../oci/descriptor.ts';
import { StoreError } from '../oci/errors.ts';
import { isIndex, MAX_INDEX_NESTING } from '../oci/media-types.ts';
import type { Located, ManifestReader } from '../oci/store.ts';

/** Nested indexes of one image, and entries of all of them. */
const MAX_INDEXES = 64;
const MAX_ENTRIES = 10_000;

/**
 * The entries of an index without nested indexes, each once. An entry that names no platform has that of the index that lists it.
 * An index that was read before is skipped, so that no cycle is followed. Throws a StoreError if one cannot be read, and
 * `limit-exceeded` beyond the bounds.
 */
export async function flatEntries(
  store: Located & ManifestReader,
  entries: readonly Descriptor[],
): Promise<readonly Descriptor[]> {
  if (!entries.some(({ mediaType }) => isIndex(mediaType))) return entries;
  const read = new Set<string>();
  const flat = new Map<string, Descriptor>();
  let level: readonly Descriptor[] = entries;
  for (let depth = 0; level.length > 0; depth++) {
    const nested: Descriptor[] = [];
    for (const entry of level) {
      // BuildKit lists one attestation manifest once for each image that it is about.
      const key = JSON.stringify([entry.digest, entry.platform, entry.annotations]);
      if (!isIndex(entry.mediaType)) flat.set(key, flat.get(key) ?? entry);
      else if (!read.has(entry.digest)) {
        read.add(entry.digest);
        nested.push(entry);
      }
    }
    if (nested.length > 0 && depth >= MAX_INDEX_NESTING)
      throw limit(store, nested[0], `${MAX_INDEX_NESTING} levels of indexes`);
    if (read.size > MAX_INDEXES) throw limit(store, nested[0], `${MAX_INDEXES} nested indexes`);
    const lists = await Promise.all(nested.map((index) => entriesOf(store, index)));
    level = lists.flat();
    if (flat.size + level.length > MAX_ENTRIES) throw limit(store, nested[0], `${MAX_ENTRIES} entries`);
  }
  return [...flat.values()];
}

async function entriesOf(store: Located & ManifestReader, index: Descriptor): Promise<readonly Descriptor[]> {
  const { manifests } = parseManifest(await store.manifest(index.digest), store.location);
  const { platform } = index;
  return manifests.map((entry) => (entry.platform === undefined && platform ? { ...entry, platform } : entry));
}

function limit({ location }: Located, index: Descriptor | undefined, bound: string): StoreError {
  return new StoreError({
    code: 'limit-exceeded',
    store: location,
    ...(index && { reference: index.digest }),
    attempted: 'read nested indexes',
    detail: `the image has more than ${bound}`,
    remedy: 'name one of the nested images by its digest',
  });
}
