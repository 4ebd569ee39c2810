// Reads the inventory of one image or of a whole repository from a store, with each step's requests sent in parallel.
import pLimit from 'p-limit';
import { type Descriptor, type Manifest, parseManifest, platformName } from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { isIndex, MAX_INDEX_NESTING } from '../oci/media-types.ts';
import { COSIGN_SUFFIXES, cosignTag, referrersTag } from '../oci/referrers-tag.ts';
import type { Located, ManifestReader, ReferenceResolver, ReferrersLister, TagLister } from '../oci/store.ts';
import { listedDescriptor } from './evidence-items.ts';
import { type Inventory, type InventoryNode, type InventoryRole, taggedSubject } from './inventory.ts';

export type InventorySource = Located & ManifestReader & ReferenceResolver & ReferrersLister & TagLister;

/** A manifest that the registry lists besides its tags, as GitHub's packages API does. */
export interface ListedVersion {
  readonly digest: Digest;
  /** Milliseconds since 1970. */
  readonly pushed: number;
}

export interface InventoryOptions {
  /** Requests at the same time; default 64. The store's own limit may be lower. */
  readonly concurrency?: number;
  /** Manifests after which the reading fails; default 200,000. */
  readonly maxNodes?: number;
}

const DEFAULTS = { concurrency: 64, maxNodes: 200_000 };
const MAX_LEVEL = 32;
/** For so many digests, the list of tags costs less than a request for each fallback tag. */
const MANY = 50;
/** Manifests that are read because a list does not show their type. */
const MAX_TYPES_READ = 2_000;

type PartialNode = { -readonly [Key in keyof InventoryNode]: InventoryNode[Key] } & { tags: string[] };

export class InventoryReader {
  readonly #store: InventorySource;
  readonly #options: typeof DEFAULTS;
  readonly #slots: ReturnType<typeof pLimit>;
  readonly #nodes = new Map<Digest, PartialNode>();
  readonly #missing = new Set<Digest>();
  readonly #tags = new Map<string, Digest>();
  readonly #notes: string[] = [];
  readonly #listed = new Set<Digest>();
  /** True once a list has come from a fallback tag: then the names of tags say what has referrers. */
  #fallback = false;
  #typesRead = 0;
  #allTags: ReadonlySet<string> | undefined;

  constructor(store: InventorySource, options: InventoryOptions = {}) {
    this.#store = store;
    this.#options = { ...DEFAULTS, ...options };
    this.#slots = pLimit(this.#options.concurrency);
  }

  inventory(): Inventory {
    const { location } = this.#store;
    return { location, nodes: this.#nodes, missing: this.#missing, tags: this.#tags, notes: this.#notes };
  }

  /**
   * Reads one image: its manifests, and their referrers of the first level. A digest that is not in the store is recorded
   * as missing, and its referrers are read. Throws a StoreError if anything cannot be read.
   */
  async readImage(reference: string): Promise<Digest> {
    const isDigest = parseDigest(reference) !== undefined;
    const manifest = isDigest ? await this.#find(reference) : await this.#store.manifest(reference);
    const digest = manifest?.descriptor.digest ?? (reference as Digest);
    if (manifest === undefined) this.#missing.add(digest);
    else await this.#addImage(manifest, null, 0);
    await this.#listAll([...(manifest === undefined ? [digest] : this.#images())]);
    return digest;
  }

  /** Whether the names of tags say what has referrers, so that most digests need no request of their own. */
  get knowsReferrersByTags(): boolean {
    return this.#fallback;
  }

  /** Reads the referrers of referrers, to any level. */
  async readLevels(of: Iterable<Digest>): Promise<void> {
    let level: readonly Digest[] = [...of];
    if (this.#fallback && level.length >= MANY) await this.#tagNames();
    for (let depth = 0; level.length > 0 && depth < MAX_LEVEL; depth += 1) level = await this.#listAll(level);
  }

  /** Reads the images behind all tags, with their entries. */
  async readTagged(): Promise<void> {
    await this.#readTags([...(await this.#tagNames())].filter((tag) => taggedSubject(tag) === undefined));
  }

  /** Reads the cosign tags and fallback tags of these digests, by the list of tags. */
  async readEvidenceTags(of: Iterable<Digest>): Promise<void> {
    const tags = await this.#tagNames();
    const wanted = [...of].flatMap((digest) => [
      ...COSIGN_SUFFIXES.map((suffix) => cosignTag(digest, suffix)),
      referrersTag(digest),
    ]);
    await this.#readEvidenceTags(wanted.filter((tag) => tags.has(tag)));
  }

  /**
   * Reads all tags, the images behind them, and their evidence. `versions` are further manifests that the registry lists.
   * Throws a StoreError if anything cannot be read: a removal by a partial inventory could remove what is needed.
   */
  async readRepository(versions: readonly ListedVersion[] = []): Promise<void> {
    const tags = await this.#tagNames();
    const names = [...tags];
    await this.#readTags(names.filter((tag) => taggedSubject(tag) === undefined));
    await this.#listAll(this.#images());
    await this.#readEvidenceTags(names.filter((tag) => taggedSubject(tag) !== undefined));
    await this.#readVersions(versions);
    await this.#findMissing();
  }

  /**
   * The images behind tags that were set or moved after the inventory was read, with their entries. `new-names` looks at
   * tags with new names only, which is one request per thousand tags.
   */
  async changedSince({ tags }: Inventory, which: 'all' | 'new-names'): Promise<ReadonlySet<Digest>> {
    const names = [...(await this.#tagNames())].filter((tag) => taggedSubject(tag) === undefined);
    const changed: string[] = names.filter((tag) => !tags.has(tag));
    if (which === 'all') {
      await this.#each([...tags], async ([tag, digest]) => {
        if (taggedSubject(tag) !== undefined) return;
        const now = await this.#resolve(tag);
        if (now !== undefined && now !== digest) changed.push(tag);
      });
    }
    await this.#readTags(changed);
    return new Set(this.#nodes.keys());
  }

  async #tagNames(): Promise<ReadonlySet<string>> {
    if (this.#allTags !== undefined) return this.#allTags;
    const tags = new Set<string>();
    for await (const tag of this.#store.tags()) {
      if (tags.size >= this.#options.maxNodes) throw this.#tooMany('tags');
      tags.add(tag);
    }
    this.#allTags = tags;
    return tags;
  }

  async #readTags(names: readonly string[]): Promise<void> {
    await this.#each(names, async (tag) => {
      const manifest = await this.#find(tag);
      // It was deleted after it was listed.
      if (manifest === undefined) return;
      this.#tags.set(tag, manifest.descriptor.digest);
      const node = this.#nodes.get(manifest.descriptor.digest);
      if (node !== undefined) node.tags.push(tag);
      else await this.#addImage(manifest, null, 0, [tag]);
    });
  }

  async #readEvidenceTags(names: readonly string[]): Promise<void> {
    await this.#each(names, async (tag) => {
      const place = taggedSubject(tag);
      const manifest = await this.#find(tag);
      if (place === undefined || manifest === undefined) return;
      const { subject, isCosign } = place;
      // GitLab resolves a fallback tag as the subject.
      if (manifest.descriptor.digest === subject) return;
      this.#tags.set(tag, manifest.descriptor.digest);
      const platform = this.#nodes.get(subject)?.platform ?? null;
      const role: InventoryRole = isCosign ? 'cosign-tag' : 'fallback-tag';
      const node = this.#nodes.get(manifest.descriptor.digest);
      if (node !== undefined) node.tags.push(tag);
      else this.#add({ descriptor: manifest.descriptor, role, tags: [tag], entries: [], subject, platform });
      if (isCosign) return;
      const { manifests } = parseManifest(manifest, this.#store.location);
      for (const entry of await Promise.all(manifests.map((one) => this.#withType(one)))) {
        this.#addReferrer(entry, subject);
      }
    });
  }

  /** Old clients list referrers without their type. */
  async #withType(entry: Descriptor): Promise<Descriptor> {
    if (entry.artifactType !== undefined || this.#nodes.has(entry.digest) || this.#typesRead >= MAX_TYPES_READ)
      return entry;
    this.#typesRead += 1;
    const manifest = await this.#find(entry.digest);
    return manifest === undefined ? entry : this.#typed(manifest);
  }

  #typed(manifest: Manifest): Descriptor {
    return listedDescriptor(manifest, parseManifest(manifest, this.#store.location));
  }

  async #readVersions(versions: readonly ListedVersion[]): Promise<void> {
    await this.#each(versions, async ({ digest, pushed }) => {
      const known = this.#nodes.get(digest);
      if (known !== undefined) {
        known.pushed = pushed;
        return;
      }
      const manifest = await this.#find(digest);
      if (manifest === undefined) return;
      const { subject } = parseManifest(manifest, this.#store.location);
      if (subject === undefined) await this.#addImage(manifest, null, 0);
      else this.#addReferrer(this.#typed(manifest), subject.digest);
      const node = this.#nodes.get(digest);
      if (node !== undefined) node.pushed = pushed;
    });
  }

  /** Which subjects of evidence are not in the store. Those that are there without a tag may be needed by digest. */
  async #findMissing(): Promise<void> {
    const subjects = new Set([...this.#nodes.values()].flatMap(({ subject }) => subject ?? []));
    await this.#each([...subjects], async (subject) => {
      if (this.#nodes.has(subject) || this.#missing.has(subject)) return;
      if ((await this.#resolve(subject)) === undefined) this.#missing.add(subject);
    });
  }

  async #addImage(manifest: Manifest, platform: string | null, nesting: number, tags: string[] = []): Promise<void> {
    const { descriptor } = manifest;
    const content = parseManifest(manifest, this.#store.location);
    const entries = content.manifests.map(({ digest }) => digest);
    const known = this.#nodes.get(descriptor.digest);
    if (known !== undefined && known.role === 'image' && known.entries.length === entries.length) return;
    const subject = content.subject?.digest ?? null;
    this.#add({ descriptor, role: 'image', tags: [...(known?.tags ?? []), ...tags], entries, subject, platform });
    await Promise.all(
      content.manifests.map(async (entry) => {
        const name = entry.platform ? platformName(entry.platform) : null;
        // An old copy of a fallback index lists evidence, which is known as such by now.
        if (this.#nodes.has(entry.digest)) return;
        this.#add({ descriptor: entry, role: 'image', tags: [], entries: [], subject: null, platform: name });
        if (!isIndex(entry.mediaType) || nesting >= MAX_INDEX_NESTING) return;
        const nested = await this.#find(entry.digest);
        if (nested !== undefined) await this.#addImage(nested, name, nesting + 1);
      }),
    );
  }

  /** Lists the referrers of many digests. Returns those that were found for the first time. */
  async #listAll(digests: Iterable<Digest>): Promise<readonly Digest[]> {
    const found: Digest[] = [];
    await this.#each([...digests], async (digest) => {
      if (this.#listed.has(digest)) return;
      this.#listed.add(digest);
      if (
        this.#fallback &&
        this.#allTags?.has(referrersTag(digest)) === false &&
        this.#nodes.get(digest)?.role !== 'image'
      )
        return;
      for await (const { via, referrers } of this.#store.referrers(digest)) {
        if (via === 'fallback-tag') this.#fallback = true;
        for (const referrer of referrers) if (this.#addReferrer(referrer, digest)) found.push(referrer.digest);
      }
    });
    return found;
  }

  /** False if it is known, or is an image: a list may name anything. */
  #addReferrer(descriptor: Descriptor, subject: Digest): boolean {
    const known = this.#nodes.get(descriptor.digest);
    if (known !== undefined || descriptor.digest === subject) {
      // A list describes a referrer better than its own descriptor does.
      if (known?.role === 'referrer' && known.descriptor.artifactType === undefined) known.descriptor = descriptor;
      return false;
    }
    const platform = this.#nodes.get(subject)?.platform ?? null;
    this.#add({ descriptor, role: 'referrer', tags: [], entries: [], subject, platform });
    return true;
  }

  #add(node: PartialNode): void {
    const { digest } = node.descriptor;
    if (this.#nodes.size >= this.#options.maxNodes) throw this.#tooMany('manifests');
    this.#nodes.set(digest, node);
  }

  #images(): readonly Digest[] {
    return [...this.#nodes.values()].filter(({ role }) => role === 'image').map(({ descriptor }) => descriptor.digest);
  }

  async #find(reference: string): Promise<Manifest | undefined> {
    return this.#unlessMissing(() => this.#store.manifest(reference));
  }

  async #resolve(reference: string): Promise<Digest | undefined> {
    return (await this.#unlessMissing(() => this.#store.resolve(reference)))?.digest;
  }

  async #unlessMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof StoreError && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  async #each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
    await Promise.all(items.map((item) => this.#slots(() => work(item))));
  }

  #tooMany(what: string): StoreError {
    return new StoreError({
      code: 'limit-exceeded',
      store: this.#store.location,
      attempted: 'read the inventory',
      detail: `it has more than ${this.#options.maxNodes} ${what}`,
      remedy: 'prune its images one by one',
    });
  }
}
