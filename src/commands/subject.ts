// Resolves the subject of a command: the exact reference, its manifest and its platforms.

import { UserError } from '../errors.ts';
import { imageEntries } from '../evidence/attestation-entries.ts';
import {
  type Descriptor,
  type Manifest,
  type ManifestContent,
  parseManifest,
  platformName,
} from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { isIndex, MEDIA_TYPE } from '../oci/media-types.ts';
import { isPlatform } from '../oci/platform.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import type { ReadableStore } from '../oci/store.ts';
import { flatEntries } from './nested-index.ts';

export type ExactReference = Reference & { readonly digest: Digest };

export interface Subject {
  readonly reference: ExactReference;
  readonly descriptor: Descriptor;
  /** Absent where the subject is not in the store. */
  readonly manifest?: Manifest;
  /** The entries of nested indexes take the place of those indexes. */
  readonly content?: ManifestContent;
  /** The platform manifests of an index that evidence is attached to; the subject itself if it is not an index. */
  readonly platforms: readonly Descriptor[];
}

/**
 * The reference with its digest. Throws a UserError where `image` and `digest` contradict each other, and where there is
 * no digest at all: a tag can move between the build and this call, so evidence is never bound to one.
 */
export function exactReference(reference: Reference, digest?: Digest): ExactReference {
  checkDigests(reference, digest);
  const exact = digest ?? reference.digest;
  if (exact === undefined) {
    const name = formatReference(reference);
    const find =
      reference.scheme === 'registry'
        ? `run "oci-evidence discover ${name}" or use the output "digest" of docker/build-push-action`
        : `see index.json in ${reference.path}`;
    throw new UserError(
      `image ${name} has no digest, and a tag can move; write ${name}@sha256:… (to find it, ${find})`,
    );
  }
  return { ...reference, digest: exact };
}

/**
 * The reference of a command that only reads: a tag is enough, and `latest` is the default as in every other tool. A layout
 * may have neither tag nor digest, since it often holds one image. Throws a UserError.
 */
export function readableReference(reference: Reference, digest?: Digest): Reference {
  if (digest !== undefined) return exactReference(reference, digest);
  const isNamed = reference.tag !== undefined || reference.digest !== undefined;
  return isNamed || reference.scheme !== 'registry' ? reference : { ...reference, tag: 'latest' };
}

function checkDigests(reference: Reference, digest: Digest | undefined): void {
  if (digest !== undefined && reference.digest !== undefined && digest !== reference.digest) {
    throw new UserError(
      `image and digest contradict each other: image has ${reference.digest}, digest is ${digest}; set only one of them`,
    );
  }
}

/**
 * Reads the subject in one request, and one for each index that it lists. With `allowMissing` a subject that the store does not have is accepted.
 * Throws a UserError for a platform that is not in the index, and StoreError `not-found` for a missing subject.
 */
export async function resolveSubject(
  store: ReadableStore,
  reference: ExactReference,
  options: { readonly platforms: readonly string[]; readonly allowMissing: boolean },
): Promise<Subject> {
  let manifest: Manifest;
  try {
    manifest = await store.manifest(reference.digest);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'not-found') throw error;
    if (options.allowMissing) return missingSubject(reference);
    throw new StoreError({
      code: 'not-found',
      store: store.location,
      reference: reference.digest,
      attempted: 'find the subject',
      ...(error.request !== undefined && { request: error.request }),
      ...(error.status !== undefined && { status: error.status }),
      detail: error.detail,
      remedy: 'push the image first and pass the digest that the push printed, or set allow-missing-subject to true',
      cause: error,
    });
  }
  const parsed = parseManifest(manifest, store.location);
  const content = { ...parsed, manifests: await flatEntries(store, parsed.manifests) };
  const { descriptor } = manifest;
  const platforms = isIndex(descriptor.mediaType)
    ? eachOnce(selectPlatforms(content.manifests, options.platforms, formatReference(reference)))
    : [descriptor];
  return { reference, descriptor, manifest, content, platforms };
}

/** Nested indexes may list one manifest several times. The entry that names a platform counts. */
function eachOnce(entries: readonly Descriptor[]): readonly Descriptor[] {
  const byDigest = new Map<Digest, Descriptor>();
  for (const entry of entries) {
    const known = byDigest.get(entry.digest);
    if (known === undefined || (known.platform === undefined && entry.platform !== undefined))
      byDigest.set(entry.digest, entry);
  }
  return [...byDigest.values()];
}

/** The image entries for the platforms that are wanted, or all. Throws a UserError for a platform that there is not. */
export function selectPlatforms(
  manifests: readonly Descriptor[],
  wanted: readonly string[],
  reference: string,
): readonly Descriptor[] {
  const entries = imageEntries(manifests);
  if (wanted.length === 0) return entries;
  return wanted.flatMap((want) => {
    const found = entries.filter(({ platform }) => platform !== undefined && isPlatform(platform, want));
    if (found.length === 0) {
      const names = entries.map(({ platform }) => (platform ? platformName(platform) : 'no platform'));
      throw new UserError(
        `platforms: "${want}" is not in ${reference}, which has ${names.join(', ') || 'no platforms'}`,
      );
    }
    return found;
  });
}

/** The size of a missing manifest is unknown; registries list referrers by the digest alone. */
function missingSubject(reference: ExactReference): Subject {
  const descriptor: Descriptor = { mediaType: MEDIA_TYPE.manifest, digest: reference.digest, size: 0 };
  return { reference, descriptor, platforms: [descriptor] };
}
