// The file index.json of a layout as a value: parsed with every unknown field kept, edited and serialised.
import { rethrowUnless, UTF8_CODE } from '../../errors.ts';
import { isRecord } from '../../json/fields.ts';
import { type Descriptor, parseDescriptor } from '../descriptor.ts';
import type { Digest } from '../digest.ts';
import { StoreError } from '../errors.ts';
import { ANNOTATION, MEDIA_TYPE } from '../media-types.ts';

/** About 160,000 entries. A larger index is not read into memory. */
export const MAX_INDEX_BYTES = 64 * 1024 * 1024;

/** One entry: its descriptor, and the JSON, which is written back unchanged. */
export interface IndexEntry {
  readonly json: unknown;
  /** Absent if the entry is not a valid descriptor: it is kept, but never followed. */
  readonly descriptor?: Descriptor;
  /** `org.opencontainers.image.ref.name`. */
  readonly tag?: string;
}

/** Image specification 1.1, image-layout.md "index.json file". Immutable. */
export interface IndexFile {
  readonly json: Readonly<Record<string, unknown>>;
  readonly entries: readonly IndexEntry[];
}

export const EMPTY_INDEX: IndexFile = {
  json: { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [] },
  entries: [],
};

/** Throws a StoreError `invalid-response` if the bytes are not an index. `where` is the layout, `path` the file. */
export function parseIndexFile(bytes: Uint8Array, where: string, path: string): IndexFile {
  const fail = (detail: string): StoreError =>
    new StoreError({
      code: 'invalid-response',
      store: where,
      attempted: 'read the index',
      detail: `${path} ${detail}`,
      remedy: 'restore the layout or create it again',
    });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    rethrowUnless(cause, SyntaxError, UTF8_CODE);
    throw fail(`is not JSON (${cause.message.slice(0, 120)})`);
  }
  if (!isRecord(json)) throw fail('is not a JSON object');
  const manifests = json.manifests ?? [];
  if (!Array.isArray(manifests)) throw fail('has no list "manifests"');
  return { json, entries: manifests.map(entryOf) };
}

export function serialiseIndexFile(index: IndexFile): Uint8Array {
  const json = { ...index.json, manifests: index.entries.map((entry) => entry.json) };
  return new TextEncoder().encode(JSON.stringify(json));
}

/** The entries with a tag; the caller refuses two of different digests. */
export function entriesTagged(index: IndexFile, tag: string): readonly IndexEntry[] {
  return index.entries.filter((entry) => entry.tag === tag);
}

export function entriesOf(index: IndexFile, digest: Digest): readonly IndexEntry[] {
  return index.entries.filter((entry) => entry.descriptor?.digest === digest);
}

/** Adds an untagged entry for each digest that has none. Returns the same index if there is nothing to add. */
export function withEntries(index: IndexFile, descriptors: readonly Descriptor[]): IndexFile {
  const known = new Set(index.entries.map(({ descriptor }) => descriptor?.digest));
  const added = descriptors.flatMap((descriptor) => {
    if (known.has(descriptor.digest)) return [];
    known.add(descriptor.digest);
    return [entryOf(entryJson(descriptor))];
  });
  return added.length === 0 ? index : { ...index, entries: [...index.entries, ...added] };
}

/** Points `tag` to `descriptor`. The previous manifest stays in the index untagged, as in a registry. */
export function withTag(index: IndexFile, descriptor: Descriptor, tag: string): IndexFile {
  if (entriesTagged(index, tag).some((entry) => entry.descriptor?.digest === descriptor.digest)) return index;
  const kept = index.entries.map((entry) => (entry.tag === tag ? untagged(entry) : entry));
  const at = kept.findIndex((entry) => entry.descriptor?.digest === descriptor.digest && entry.tag === undefined);
  const json = at < 0 ? entryJson(descriptor) : { ...(kept[at]?.json as Record<string, unknown>) };
  const annotations = isRecord(json.annotations) ? json.annotations : {};
  const tagged = entryOf({ ...json, annotations: { ...annotations, [ANNOTATION.refName]: tag } });
  return { ...index, entries: at < 0 ? [...kept, tagged] : kept.with(at, tagged) };
}

/** Removes a tag. Its manifest stays in the index, under another entry of the same digest or as an untagged one. */
export function withoutTag(index: IndexFile, tag: string): IndexFile {
  const others = index.entries.filter((entry) => entry.tag !== tag);
  const known = new Set(others.map((entry) => entry.descriptor?.digest));
  const entries = index.entries.flatMap((entry) => {
    if (entry.tag !== tag) return [entry];
    if (known.has(entry.descriptor?.digest)) return [];
    known.add(entry.descriptor?.digest);
    return [untagged(entry)];
  });
  return { ...index, entries };
}

/** Adds an entry that only its tag leads to, as that of a referrers tag. The tag must not exist. */
export function withTagged(index: IndexFile, descriptor: Descriptor, tag: string): IndexFile {
  const json = { ...entryJson(descriptor), annotations: { [ANNOTATION.refName]: tag } };
  return { ...index, entries: [...index.entries, entryOf(json)] };
}

export function withoutEntry(index: IndexFile, entry: IndexEntry): IndexFile {
  return { ...index, entries: index.entries.filter((one) => one !== entry) };
}

/** Changes the digest and size of an entry and keeps everything else. */
export function withReplaced(index: IndexFile, old: IndexEntry, digest: Digest, size: number): IndexFile {
  const json = { ...(old.json as Record<string, unknown>), digest, size };
  return { ...index, entries: index.entries.map((entry) => (entry === old ? entryOf(json) : entry)) };
}

export function withoutDigest(index: IndexFile, digest: Digest): IndexFile {
  return { ...index, entries: index.entries.filter((entry) => entry.descriptor?.digest !== digest) };
}

function entryOf(json: unknown): IndexEntry {
  const descriptor = parseDescriptor(json);
  if (descriptor === undefined) return { json };
  const tag = descriptor.annotations?.[ANNOTATION.refName];
  return { json, descriptor, ...(tag !== undefined && { tag }) };
}

/** The annotations without the one that stores the tag: a manifest must not tag itself. */
function entryJson(descriptor: Descriptor): Record<string, unknown> {
  const { mediaType, digest, size, artifactType, platform } = descriptor;
  const annotations = Object.entries(descriptor.annotations ?? {}).filter(([key]) => key !== ANNOTATION.refName);
  return {
    mediaType,
    digest,
    size,
    ...(platform && { platform }),
    ...(artifactType !== undefined && { artifactType }),
    ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }),
  };
}

function untagged(entry: IndexEntry): IndexEntry {
  const json = { ...(entry.json as Record<string, unknown>) };
  const annotations = { ...(json.annotations as Record<string, unknown>) };
  delete annotations[ANNOTATION.refName];
  if (Object.keys(annotations).length > 0) json.annotations = annotations;
  else delete json.annotations;
  return entryOf(json);
}
