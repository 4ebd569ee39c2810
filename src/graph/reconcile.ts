// Compares the fallback tags of an image with the referrers API, and repairs what one of them lacks.
import { type Descriptor, parseManifest } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { referrersTag } from '../oci/referrers-tag.ts';
import type { Artifact, Store } from '../oci/store.ts';
import { listedDescriptor } from './evidence-items.ts';

/** One referrer of one subject, and where it is listed. */
export interface ListedReferrer {
  readonly subject: Digest;
  readonly descriptor: Descriptor;
  /** By the referrers API, or without one under the fallback tag. */
  readonly listed: boolean;
  readonly inTag: boolean;
  /** Why it cannot be listed; absent if it can. */
  readonly problem?: string;
}

export interface TagComparison {
  readonly subject: Digest;
  /** Whether the registry has the referrers API. */
  readonly hasApi: boolean;
  /** Absent if there is no fallback tag. */
  readonly tag?: string;
  readonly referrers: readonly ListedReferrer[];
}

type Source = Pick<Store, 'manifest' | 'referrers' | 'location'>;

/** Compares what is listed for a subject with its fallback tag, and with `known`: further manifests that may refer to it. */
export async function compareTag(store: Source, subject: Digest, known: readonly Descriptor[]): Promise<TagComparison> {
  const listed = new Map<Digest, Descriptor>();
  let hasApi = false;
  let isLayout = false;
  for await (const { via, referrers } of store.referrers(subject)) {
    if (via === 'api') hasApi = true;
    if (via === 'index') isLayout = true;
    // On a registry with the API, what is found in the tag only is not listed for other clients.
    if (via === 'fallback-tag' && hasApi) continue;
    for (const one of referrers) listed.set(one.digest, one);
  }
  const tag = referrersTag(subject);
  const entries = await entriesOf(store, tag, subject);
  const inTag = new Set((entries ?? []).map(({ digest }) => digest));
  const all = new Map([...(entries ?? []), ...known, ...listed.values()].map((one) => [one.digest, one]));
  const referrers = await Promise.all(
    [...all.values()].map(async (descriptor): Promise<ListedReferrer> => {
      // A layout finds referrers by subject field. Tools that read the tag do not.
      const isListed = isLayout ? inTag.has(descriptor.digest) : listed.has(descriptor.digest);
      const at = { subject, descriptor, listed: isListed, inTag: inTag.has(descriptor.digest) };
      const problem = isListed && hasApi ? undefined : await problemOf(store, descriptor, subject);
      return { ...at, ...(problem !== undefined && { problem }) };
    }),
  );
  return { subject, hasApi, ...(entries !== undefined && { tag }), referrers };
}

/** Undefined without an index under the tag. */
async function entriesOf(store: Source, tag: string, subject: Digest): Promise<readonly Descriptor[] | undefined> {
  try {
    const manifest = await store.manifest(tag);
    // GitLab resolves the tag as the subject.
    return manifest.descriptor.digest === subject ? undefined : parseManifest(manifest, store.location).manifests;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return undefined;
    throw error;
  }
}

async function problemOf(store: Source, { digest }: Descriptor, subject: Digest): Promise<string | undefined> {
  try {
    const named = parseManifest(await store.manifest(digest), store.location).subject?.digest;
    return named === subject ? undefined : 'it does not name this subject';
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return 'its manifest is not in the store';
    throw error;
  }
}

/** What is missing from the list of a comparison and can be put there. */
export function missingFromList({ referrers }: TagComparison): readonly ListedReferrer[] {
  return referrers.filter(({ listed, problem }) => !listed && problem === undefined);
}

/** Whether the tag holds nothing that the API does not list. */
export function isTagRedundant({ hasApi, tag, referrers }: TagComparison): boolean {
  return hasApi && tag !== undefined && referrers.every(({ inTag, listed }) => !inTag || listed);
}

/**
 * Puts a referrer into the list of its subject: with the API by pushing its manifest again, else as an entry of the fallback
 * index. Its blobs are in the store already. Throws a StoreError.
 */
export async function listAgain(
  store: Store,
  { descriptor: { digest }, subject }: ListedReferrer,
  hasApi: boolean,
): Promise<void> {
  const manifest = await store.manifest(digest);
  if (hasApi) {
    await store.pushManifest(manifest);
    return;
  }
  const content = parseManifest(manifest, store.location);
  const blobs = [...(content.config ? [content.config] : []), ...content.layers];
  const artifact: Artifact = {
    manifest: { ...manifest, descriptor: listedDescriptor(manifest, content) },
    subject: content.subject ?? { mediaType: '', digest: subject, size: 0 },
    blobs: blobs.map((blob) => ({ descriptor: blob, isVerified: true, open: () => store.blob(blob) })),
  };
  const [outcome] = await store.pushArtifacts([artifact]);
  if (outcome?.status === 'failed') throw outcome.error;
}
