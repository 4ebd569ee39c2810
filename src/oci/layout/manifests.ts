// The manifests of a layout: read, cached by digest, and searched for referrers.
import { isRecord } from '../../json/fields.ts';
import { parseJsonBytes } from '../../json/parse.ts';
import {
  artifactTypeOf,
  type Descriptor,
  MAX_MANIFEST_BYTES,
  type Manifest,
  type ManifestContent,
  parseManifest,
} from '../descriptor.ts';
import type { Digest } from '../digest.ts';
import { isIndex, MANIFEST_TYPES, MEDIA_TYPE } from '../media-types.ts';
import { isReferrersTag, referrersTag } from '../referrers-tag.ts';
import type { Via } from '../store.ts';
import type { IndexEntry, IndexFile } from './index-file.ts';
import type { LayoutBlobs } from './parts.ts';

/** How deep nested indexes are searched for manifests with a subject. */
const MAX_INDEX_DEPTH = 4;
/** Parsed manifests that are cached; beyond it the oldest is dropped. */
const MAX_CACHED = 20_000;
/** Manifests read from the disk at once. */
const READ_CONCURRENCY = 32;

/** The parts of a manifest that a referrers list needs. */
interface CachedManifest {
  readonly size: number;
  readonly content: ManifestContent;
}

/** Referrers by digest, by the subject's digest. */
type BySubject = Map<Digest, Map<Digest, Descriptor>>;

interface Search {
  readonly bySubject: BySubject;
  /** False if a manifest of index.json does not exist: it may be added without a change of index.json. */
  readonly complete: boolean;
}

export interface LayoutReferrers {
  readonly via: Via;
  readonly referrers: readonly Descriptor[];
}

export class LayoutManifests {
  readonly #blobs: LayoutBlobs;
  readonly #store: string;
  readonly #cached = new Map<Digest, CachedManifest>();
  #last: { readonly index: IndexFile; readonly search: Promise<Search> } | undefined;

  constructor(blobs: LayoutBlobs, store: string) {
    this.#blobs = blobs;
    this.#store = store;
  }

  /** A manifest by digest; undefined if it does not exist or is not a manifest. `mediaType` is used if it has none. */
  async read(
    digest: Digest,
    expected?: { readonly mediaType?: string; readonly size?: number },
  ): Promise<Manifest | undefined> {
    const bytes = await this.#blobs.bytes(digest, MAX_MANIFEST_BYTES, expected?.size);
    if (bytes === undefined) return undefined;
    const mediaType = mediaTypeOf(bytes) ?? expected?.mediaType;
    if (mediaType === undefined || !MANIFEST_TYPES.includes(mediaType)) return undefined;
    return { descriptor: { mediaType, digest, size: bytes.byteLength }, bytes };
  }

  /**
   * The referrers of `subject` by both conventions: manifests in index.json, or in a nested index, with that `subject`; and
   * the index under its referrers tag, as regctl writes it. `index` is the current index.json.
   */
  async referrers(index: IndexFile, subject: Digest): Promise<LayoutReferrers> {
    const found = new Map((await this.#search(index)).get(subject));
    const bySubject = found.size > 0;
    for (const entry of (await this.fallback(index, subject))?.content.manifests ?? []) {
      if (!found.has(entry.digest)) found.set(entry.digest, entry);
    }
    return { via: bySubject || found.size === 0 ? 'index' : 'fallback-tag', referrers: [...found.values()] };
  }

  /** The entry of index.json with the subject's referrers tag, and the index that it points to. */
  async fallback(
    index: IndexFile,
    subject: Digest,
  ): Promise<{ readonly entry: IndexEntry; readonly digest: Digest; readonly content: ManifestContent } | undefined> {
    const tag = referrersTag(subject);
    const entry = index.entries.findLast((candidate) => candidate.tag === tag);
    if (entry?.descriptor === undefined || entry.descriptor.digest === subject) return undefined;
    const { digest } = entry.descriptor;
    const content = (await this.#content(entry.descriptor))?.content;
    return content && isIndex(content.mediaType) ? { entry, digest, content } : undefined;
  }

  /** The entries of index.json that are images of their own: neither referrers nor parts of an index. */
  async roots(index: IndexFile): Promise<readonly Descriptor[]> {
    const entries = index.entries.flatMap(({ descriptor, tag }) =>
      descriptor && (tag === undefined || !/^sha(?:256|512)-/.test(tag)) ? [descriptor] : [],
    );
    const contents = await concurrently(entries, (entry) => this.#content(entry));
    const parts = new Set(contents.flatMap((known) => known?.content.manifests ?? []).map((part) => part.digest));
    const roots = entries.filter((entry, at) => {
      const content = contents[at]?.content;
      return content !== undefined && content.subject === undefined && !parts.has(entry.digest);
    });
    return [...new Map(roots.map((root) => [root.digest, root])).values()];
  }

  /** All referrers by subject. Cached for each state of index.json, unless a blob is missing. */
  async #search(index: IndexFile): Promise<BySubject> {
    if (this.#last?.index !== index) this.#last = { index, search: this.#walk(index) };
    const { search } = this.#last;
    try {
      const { bySubject, complete } = await search;
      if (!complete && this.#last?.search === search) this.#last = undefined;
      return bySubject;
    } catch (error) {
      if (this.#last?.search === search) this.#last = undefined;
      throw error;
    }
  }

  async #walk(index: IndexFile): Promise<Search> {
    const bySubject: BySubject = new Map();
    let complete = true;
    const seen = new Set<Digest>();
    let level = index.entries.flatMap(({ descriptor, tag }) =>
      descriptor && !(tag !== undefined && isReferrersTag(tag)) ? [descriptor] : [],
    );
    for (let depth = 0; depth < MAX_INDEX_DEPTH && level.length > 0; depth += 1) {
      const fresh = level.filter(({ digest, mediaType }) => {
        if (seen.has(digest) || !MANIFEST_TYPES.includes(mediaType)) return false;
        seen.add(digest);
        return true;
      });
      const next: Descriptor[] = [];
      const contents = await concurrently(fresh, (entry) => this.#content(entry));
      fresh.forEach((entry, at) => {
        const known = contents[at];
        if (known === undefined) {
          complete = false;
          return;
        }
        const { subject } = known.content;
        if (subject !== undefined) {
          const of = bySubject.get(subject.digest) ?? new Map<Digest, Descriptor>();
          bySubject.set(subject.digest, of.set(entry.digest, referrerDescriptor(entry.digest, known)));
        }
        next.push(...known.content.manifests);
      });
      level = next;
    }
    return { bySubject, complete };
  }

  /** Undefined if the blob does not exist: a layout may be incomplete (image-layout.md "Blobs"). */
  async #content(descriptor: Descriptor): Promise<CachedManifest | undefined> {
    const { digest } = descriptor;
    const known = this.#cached.get(digest);
    if (known !== undefined) return known;
    const manifest = await this.read(digest, descriptor);
    if (manifest === undefined) return undefined;
    const cached = { size: manifest.descriptor.size, content: parseManifest(manifest, this.#store) };
    if (this.#cached.size >= MAX_CACHED) {
      for (const oldest of this.#cached.keys()) {
        this.#cached.delete(oldest);
        break;
      }
    }
    this.#cached.set(digest, cached);
    return cached;
  }
}

/** A referrer as the referrers API lists it (distribution 1.1.1, "Listing Referrers"). */
function referrerDescriptor(digest: Digest, { size, content }: CachedManifest): Descriptor {
  const artifactType = artifactTypeOf(content);
  return {
    mediaType: content.mediaType,
    digest,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(Object.keys(content.annotations).length > 0 && { annotations: content.annotations }),
  };
}

/** The media type of a manifest by its field, which is optional, or by its other fields. */
function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const json = parseJsonBytes(bytes);
  if (!isRecord(json)) return undefined;
  if (typeof json.mediaType === 'string') return json.mediaType;
  if (Array.isArray(json.manifests)) return MEDIA_TYPE.index;
  return isRecord(json.config) && Array.isArray(json.layers) ? MEDIA_TYPE.manifest : undefined;
}

async function concurrently<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += READ_CONCURRENCY) {
    results.push(...(await Promise.all(items.slice(at, at + READ_CONCURRENCY).map(work))));
  }
  return results;
}
