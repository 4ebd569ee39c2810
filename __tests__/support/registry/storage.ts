// Stores the content of the registry: repositories with blobs, manifests, tags, referrers and open uploads.
import { randomUUID } from 'node:crypto';
import { type Content, digestOfBytes, FileSink, MemorySink, memoryContent, type Sink } from './content.ts';
import { type Entry, type ManifestFields, referrerEntry } from './referrers.ts';

export interface StoredManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly fields: ManifestFields;
}

export interface Upload {
  readonly id: string;
  readonly repository: Repository;
  readonly sink: Sink;
}

interface TagWrite {
  readonly at: number;
  readonly digest: string | undefined;
}

export class Repository {
  readonly name: string;
  readonly blobs = new Map<string, Content>();
  readonly manifests = new Map<string, StoredManifest>();
  readonly tags = new Map<string, string>();
  /** Subject digest to its referrers by digest; a subject need not be there. */
  readonly #referrers = new Map<string, Map<string, Entry>>();
  readonly #sorted = new Map<string, readonly Entry[]>();
  /** When each manifest was pushed last, in milliseconds since the epoch. */
  readonly pushedAt = new Map<string, number>();
  readonly #now: () => number;
  readonly #tagWrites = new Map<string, TagWrite[]>();

  constructor(name: string, now: () => number) {
    this.name = name;
    this.#now = now;
  }

  /** Puts a blob there as if it had been pushed; returns its descriptor. */
  putBlob(bytes: Uint8Array | string, mediaType = 'application/octet-stream', algorithm = 'sha256'): Entry {
    const buffer = Buffer.from(bytes as Uint8Array);
    const digest = digestOfBytes(buffer, algorithm);
    this.blobs.set(digest, memoryContent(buffer));
    return { mediaType, digest, size: buffer.byteLength };
  }

  /** Stores a manifest and lists it with its subject; content is not checked. Returns its descriptor. */
  putManifest(bytes: Uint8Array | string, mediaType: string, tag?: string, algorithm = 'sha256'): Entry {
    const buffer = Buffer.from(bytes as Uint8Array);
    const digest = digestOfBytes(buffer, algorithm);
    const fields = manifestFields(buffer) ?? {};
    this.manifests.set(digest, { digest, mediaType, bytes: buffer, fields });
    this.pushedAt.set(digest, this.#now());
    const subject = fields.subject?.digest;
    if (subject !== undefined) {
      const list = this.#referrers.get(subject) ?? new Map<string, Entry>();
      list.set(digest, referrerEntry(digest, mediaType, buffer.byteLength, fields));
      this.#referrers.set(subject, list);
      this.#sorted.delete(subject);
    }
    if (tag !== undefined) this.setTag(tag, digest);
    return { mediaType, digest, size: buffer.byteLength };
  }

  setTag(tag: string, digest: string): void {
    this.tags.set(tag, digest);
    this.#recordTag(tag, digest);
  }

  deleteTag(tag: string): boolean {
    if (!this.tags.delete(tag)) return false;
    this.#recordTag(tag, undefined);
    return true;
  }

  /** Deletes a manifest with the tags that point to it and its entry in its subject's list. */
  deleteManifest(digest: string): boolean {
    const manifest = this.manifests.get(digest);
    if (manifest === undefined) return false;
    this.manifests.delete(digest);
    for (const [tag, target] of this.tags) if (target === digest) this.deleteTag(tag);
    const subject = manifest.fields.subject?.digest;
    if (subject !== undefined) {
      this.#referrers.get(subject)?.delete(digest);
      this.#sorted.delete(subject);
    }
    return true;
  }

  /** Replaces the list of a subject, whatever its manifests are. */
  setReferrers(subject: string, entries: readonly Entry[]): void {
    this.#referrers.set(subject, new Map(entries.map((entry) => [entry.digest, entry])));
    this.#sorted.delete(subject);
  }

  /** What refers to a subject, in the order of the digests: kept, since a list of many pages asks for it each time. */
  referrersOf(subject: string): readonly Entry[] {
    const known = this.#sorted.get(subject);
    if (known !== undefined) return known;
    const entries = [...(this.#referrers.get(subject)?.values() ?? [])];
    const sorted = entries.sort((a, b) => (a.digest < b.digest ? -1 : 1));
    this.#sorted.set(subject, sorted);
    return sorted;
  }

  /** What a tag pointed to at a time, in milliseconds since the epoch: what a stale read returns. */
  tagAt(tag: string, time: number): string | undefined {
    return this.#tagWrites.get(tag)?.findLast((write) => write.at <= time)?.digest;
  }

  /** The manifest of a tag or digest. */
  manifest(reference: string): StoredManifest | undefined {
    return this.manifests.get(reference.includes(':') ? reference : (this.tags.get(reference) ?? ''));
  }

  #recordTag(tag: string, digest: string | undefined): void {
    const writes = this.#tagWrites.get(tag) ?? [];
    writes.push({ at: this.#now(), digest });
    this.#tagWrites.set(tag, writes);
  }
}

export class Storage {
  readonly repositories = new Map<string, Repository>();
  readonly uploads = new Map<string, Upload>();
  readonly #directory: string | undefined;
  readonly #now: () => number;

  /** Blobs go to files of `directory` where one is given, to memory otherwise. */
  constructor(directory?: string, now: () => number = Date.now) {
    this.#directory = directory;
    this.#now = now;
  }

  /** The repository of a name, made where there is none. */
  repository(name: string): Repository {
    const known = this.repositories.get(name);
    if (known !== undefined) return known;
    const made = new Repository(name, this.#now);
    this.repositories.set(name, made);
    return made;
  }

  /** A blob wherever it is: what an anonymous mount finds. */
  anyBlob(digest: string): Content | undefined {
    for (const repository of this.repositories.values()) {
      const content = repository.blobs.get(digest);
      if (content !== undefined) return content;
    }
    return undefined;
  }

  startUpload(repository: Repository): Upload {
    const sink = this.sink();
    const upload: Upload = { id: randomUUID(), repository, sink };
    this.uploads.set(upload.id, upload);
    return upload;
  }

  sink(): Sink {
    return this.#directory === undefined ? new MemorySink() : new FileSink(this.#directory);
  }

  clear(): void {
    this.repositories.clear();
    this.uploads.clear();
  }
}

/** The fields of a manifest, or undefined where it is not a JSON object. */
export function manifestFields(bytes: Buffer): ManifestFields | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ManifestFields) : undefined;
  } catch {
    return undefined;
  }
}
