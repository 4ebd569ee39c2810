// Reads which parts of a copy the destination already has.
import { type ManifestContent, parseManifest } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import type { Located, ManifestReader, ReferenceResolver, ReferrersLister } from '../../oci/store.ts';
import type { CopyNode, CopySource } from './source.ts';

export interface DestinationState {
  readonly location: string;
  /** Manifests of the copy that exist at the destination. */
  readonly present: ReadonlySet<Digest>;
  /** Manifests of the copy that are listed as referrers of their subject. */
  readonly listed: ReadonlySet<Digest>;
  /** The digests that the tags to write point to now, without tags that do not exist. */
  readonly tags: ReadonlyMap<string, Digest>;
  /** The manifests under the cosign tags of the copy. */
  readonly cosign: ReadonlyMap<string, { readonly digest: Digest; readonly content: ManifestContent }>;
}

export type CopyDestination = Located & ManifestReader & ReferenceResolver & ReferrersLister;

/** Requests that are sent to the destination while the source is still being read. */
export class DestinationLookups {
  readonly #destination: CopyDestination;
  readonly #found = new Map<string, Promise<Digest | undefined>>();

  constructor(destination: CopyDestination) {
    this.#destination = destination;
  }

  /** Looks for tags or digests. A failure is thrown by `find`. */
  start(references: readonly string[]): void {
    void Promise.allSettled(references.map((reference) => this.find(reference)));
  }

  /** The digest of what exists under a tag or digest. */
  find(reference: string): Promise<Digest | undefined> {
    const found =
      this.#found.get(reference) ??
      unlessMissing(this.#destination.resolve(reference)).then((descriptor) => descriptor?.digest);
    this.#found.set(reference, found);
    return found;
  }
}

/**
 * Looks for evidence only on manifests that exist. Evidence is pushed after its subject, so a first copy needs no request
 * per piece of evidence.
 */
export async function readDestination(
  destination: CopyDestination,
  { nodes, location }: CopySource,
  tags: readonly string[],
  lookups = new DestinationLookups(destination),
): Promise<DestinationState> {
  const found = new State(destination, nodes, lookups);
  const isSame = destination.location === location;
  await Promise.all([found.readTags(tags), ...(isSame ? [] : [found.readImage(), found.readCosignTags()])]);
  if (isSame) found.addAll();
  return found;
}

class State implements DestinationState {
  readonly location: string;
  readonly present = new Set<Digest>();
  readonly listed = new Set<Digest>();
  readonly tags = new Map<string, Digest>();
  readonly cosign = new Map<string, { readonly digest: Digest; readonly content: ManifestContent }>();
  readonly #destination: CopyDestination;
  readonly #nodes: ReadonlyMap<Digest, CopyNode>;
  readonly #lookups: DestinationLookups;

  constructor(destination: CopyDestination, nodes: ReadonlyMap<Digest, CopyNode>, lookups: DestinationLookups) {
    this.location = destination.location;
    this.#destination = destination;
    this.#nodes = nodes;
    this.#lookups = lookups;
  }

  async readTags(tags: readonly string[]): Promise<void> {
    await Promise.all(
      tags.map(async (tag) => {
        const found = await this.#lookups.find(tag);
        if (found !== undefined) this.tags.set(tag, found);
      }),
    );
  }

  /** Looks for the image, then for its referrers level by level. */
  async readImage(): Promise<void> {
    const image = [...this.#nodes.values()].filter(({ isImage }) => isImage);
    const bySubject = Map.groupBy(this.#nodes.values(), ({ listedFor }) => listedFor);
    for (let level = await this.#look(image); level.length > 0; ) {
      const referrers = await Promise.all(level.map((digest) => this.#list(digest, bySubject.get(digest) ?? [])));
      level = referrers.flat();
    }
  }

  async readCosignTags(): Promise<void> {
    const tags = [...this.#nodes.values()].flatMap((node) => node.tags);
    await Promise.all(
      tags.map(async (tag) => {
        const manifest = await unlessMissing(this.#destination.manifest(tag));
        if (manifest === undefined) return;
        const { digest } = manifest.descriptor;
        this.cosign.set(tag, { digest, content: parseManifest(manifest, this.location) });
        if (this.#nodes.has(digest)) this.present.add(digest);
      }),
    );
  }

  /** Marks everything as present, because source and destination are the same repository. */
  addAll(): void {
    for (const [digest, { tags, manifest, content }] of this.#nodes) {
      this.present.add(digest);
      this.listed.add(digest);
      for (const tag of tags) this.cosign.set(tag, { digest: manifest.descriptor.digest, content });
    }
  }

  /** The nodes that exist. */
  async #look(nodes: readonly CopyNode[]): Promise<readonly Digest[]> {
    const found = await Promise.all(
      nodes.map(async ({ node: { digest } }) => {
        if ((await this.#lookups.find(digest)) === undefined) return [];
        this.present.add(digest);
        return [digest];
      }),
    );
    return found.flat();
  }

  /** The `referrers` that exist. A fallback index may list missing manifests, so those are checked one by one. */
  async #list(subject: Digest, referrers: readonly CopyNode[]): Promise<readonly Digest[]> {
    if (referrers.length === 0) return [];
    const sure = new Set<Digest>();
    for await (const { via, referrers: page } of this.#destination.referrers(subject)) {
      for (const { digest } of page) {
        this.listed.add(digest);
        if (via !== 'fallback-tag') sure.add(digest);
      }
    }
    const known = referrers.filter(({ node }) => sure.has(node.digest)).map(({ node }) => node.digest);
    for (const digest of known) this.present.add(digest);
    const others = referrers.filter(({ node, isImage }) => !isImage && !sure.has(node.digest));
    return [...known, ...(await this.#look(others))];
  }
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return undefined;
    throw error;
  }
}
