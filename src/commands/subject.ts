// The subject of a command: the reference that the user gave, made exact, and what stands behind it in its store.

import { UserError } from '../errors.ts';
import { imageEntries } from '../evidence/attestation-entries.ts';
import {
  type Descriptor,
  type Manifest,
  type ManifestContent,
  parseManifest,
  platformName,
} from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { isIndex, MEDIA_TYPE } from '../oci/media-types.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import type { ReadableStore } from '../oci/store.ts';

export type ExactReference = Reference & { readonly digest: Digest };

export interface Subject {
  readonly reference: ExactReference;
  readonly descriptor: Descriptor;
  /** Absent where the subject is not in the store. */
  readonly manifest?: Manifest;
  readonly content?: ManifestContent;
  /** The platform manifests of an index that evidence goes to; the subject itself where it is no index. */
  readonly platforms: readonly Descriptor[];
}

/**
 * The reference with its digest, from `image` and `digest`. Throws a UserError where they contradict each other, and
 * where there is no digest at all: a tag can move between the build and this call, so evidence is never bound to one.
 */
export function exactReference(image: string, digest: string): ExactReference {
  const reference = parseReference(image);
  const given = digest === '' ? undefined : parseDigest(digest);
  if (digest !== '' && given === undefined) {
    throw new UserError(
      `digest is ${JSON.stringify(digest)}; it takes sha256: and 64, or sha512: and 128 lower-case hexadecimal digits`,
    );
  }
  if (given !== undefined && reference.digest !== undefined && given !== reference.digest) {
    throw new UserError(`image names ${reference.digest} and digest names ${given}; give one of them`);
  }
  const exact = given ?? reference.digest;
  if (exact === undefined) {
    const name = formatReference(reference);
    const find =
      reference.scheme === 'registry'
        ? `crane digest ${name}, or the output "digest" of docker/build-push-action,`
        : `the file index.json of ${reference.path}`;
    throw new UserError(`${name} has no digest, and a tag can move: ${find} tells it; then write ${name}@sha256:…`);
  }
  return { ...reference, digest: exact };
}

/**
 * The reference of a command that only reads, from `image` and `digest`: a tag will do, and `latest` is meant where there
 * is neither, as every other reader has it. A layout may have neither too: it often holds one image. Throws a UserError.
 */
export function readableReference(image: string, digest: string): Reference {
  if (digest !== '') return exactReference(image, digest);
  const reference = parseReference(image);
  const isNamed = reference.tag !== undefined || reference.digest !== undefined;
  return isNamed || reference.scheme === 'oci-layout' ? reference : { ...reference, tag: 'latest' };
}

/** `os/architecture[/variant]`, as a user writes it. Throws a UserError that quotes it. */
export function checkPlatforms(names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (!/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/.test(name)) {
      throw new UserError(`platforms: ${JSON.stringify(name)} is not os/architecture[/variant], such as linux/arm64`);
    }
  }
  return names;
}

/**
 * Reads the subject in one request. With `allowMissing` a subject that the store does not have is taken on trust.
 * Throws a UserError where a wanted platform is not in the index, StoreError `not-found` where the subject is not there.
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
      remedy: 'push the image first and pass the digest that the push printed, or set allow-missing-subject',
      cause: error,
    });
  }
  const content = parseManifest(manifest, store.location);
  const { descriptor } = manifest;
  const platforms = isIndex(descriptor.mediaType)
    ? selectPlatforms(content.manifests, options.platforms, formatReference(reference))
    : [descriptor];
  return { reference, descriptor, manifest, content, platforms };
}

function selectPlatforms(
  manifests: readonly Descriptor[],
  wanted: readonly string[],
  reference: string,
): readonly Descriptor[] {
  const entries = imageEntries(manifests);
  if (wanted.length === 0) return entries;
  const named = entries.map((entry) => ({ entry, name: entry.platform ? platformName(entry.platform) : '' }));
  return wanted.flatMap((want) => {
    const found = named.filter(({ name }) => name === want || name.startsWith(`${want}/`));
    if (found.length === 0) {
      const has = named.map(({ name }) => name || 'no platform').join(', ') || 'none';
      throw new UserError(`platforms: ${want} is not in ${reference}, which has ${has}`);
    }
    return found.map(({ entry }) => entry);
  });
}

/** The size of a manifest that nobody has seen is not known; registries list referrers by the digest alone. */
function missingSubject(reference: ExactReference): Subject {
  const descriptor: Descriptor = { mediaType: MEDIA_TYPE.manifest, digest: reference.digest, size: 0 };
  return { reference, descriptor, platforms: [descriptor] };
}
