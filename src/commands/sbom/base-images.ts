// Reads the images that an image may be built on: those of the input, else those that the image or its provenance names.
import { ExpectedError, UserError } from '../../errors.ts';
import { attestationEntries, imageEntries } from '../../evidence/attestation-entries.ts';
import { list, record, text } from '../../json/fields.ts';
import { parseJson } from '../../json/parse.ts';
import { type Annotations, type Descriptor, type Platform, parseManifest, platformName } from '../../oci/descriptor.ts';
import { type Digest, parseDigest } from '../../oci/digest.ts';
import { isPlatform } from '../../oci/platform.ts';
import { formatReference, locationOf, parseReference, type Reference } from '../../oci/reference.ts';
import type { ReadableStore } from '../../oci/store.ts';
import type { BaseCandidate } from '../../sbom/base-image.ts';
import { type Image, type PlatformTarget, readImage } from '../../sbom/image.ts';
import type { Context } from '../context.ts';
import { resolveSubject, type Subject } from '../subject.ts';

/** `auto`: what the image or its provenance names. */
export type BaseChoice = 'auto' | 'none' | readonly Reference[];

export interface BaseCandidates {
  readonly candidates: readonly BaseCandidate[];
  readonly notes: readonly string[];
}

const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';
/** Images that one build used. Each costs a few requests. */
const MAX_CANDIDATES = 8;
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;

/** A candidate that cannot be read gives a note. Throws StoreError if the image itself cannot be read. */
export async function baseCandidates(
  choice: BaseChoice,
  store: ReadableStore,
  subject: Subject,
  target: PlatformTarget,
  context: Context,
): Promise<BaseCandidates> {
  if (choice === 'none') return { candidates: [], notes: [] };
  const image = await readImage(store, target);
  if ('notice' in image) return { candidates: [], notes: [] };
  const references = choice === 'auto' ? await statedBases(image, store, subject, target) : choice;
  const distinct = [...new Map(references.map((one) => [formatReference(one), one])).values()].slice(0, MAX_CANDIDATES);
  const read = await Promise.all(distinct.map((reference) => candidate(reference, image.platform, context)));
  return {
    candidates: read.flatMap((one) => (typeof one === 'string' ? [] : one)),
    notes: read.flatMap((one) => (typeof one === 'string' ? one : [])),
  };
}

/** `platform` is that of the image, by its index or its config. */
async function candidate(
  reference: Reference,
  platform: Platform | undefined,
  context: Context,
): Promise<BaseCandidate | string> {
  const failed = (reason: string): string =>
    `could not read the base image ${formatReference(reference)}: ${reason}; its components are not marked`;
  try {
    const store = context.stores.open(reference);
    const digest = reference.digest ?? (await store.resolve(reference.tag ?? 'latest')).digest;
    const base = await resolveSubject(store, { ...reference, digest }, { platforms: [], allowMissing: false });
    // One manifest may be that of several platforms.
    const entries = base.content === undefined ? [] : imageEntries(base.content.manifests);
    const found =
      entries.find((one) => isSamePlatform(platform, one.platform)) ??
      (base.platforms.length === 1 ? base.platforms[0] : undefined);
    if (found === undefined)
      return failed(`it has no platform ${platform === undefined ? 'to choose' : platformName(platform)}`);
    const image = await readImage(store, { subject: found });
    if ('notice' in image) return failed('it is not a container image');
    const layers = image.layers.map(({ descriptor, diffId }) => ({
      digest: descriptor.digest,
      ...(diffId && { diffId }),
    }));
    return { reference: `${publicName(reference)}@${digest}`, name: shortName(reference, digest), layers };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return failed(error.message);
  }
}

/** One of them may leave the variant out: an index lists linux/arm64/v8 where BuildKit writes linux/arm64. */
function isSamePlatform(one: Platform | undefined, other: Platform | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return isPlatform(one, platformName(other)) || isPlatform(other, platformName(one));
}

/**
 * Those of annotations and labels, and those of BuildKit's provenance, which names the images of all build stages. A label may be
 * inherited from the base image and name the base of that.
 */
async function statedBases(
  image: Image,
  store: ReadableStore,
  subject: Subject,
  target: PlatformTarget,
): Promise<readonly Reference[]> {
  const stated = [image.labels, target.subject.annotations ?? {}, subject.content?.annotations ?? {}].flatMap(labelled);
  return [...stated, ...(await materials(store, subject, target))];
}

/** The name without the digest is not enough: a tag may have moved since the build. */
function labelled(labels: Annotations): readonly Reference[] {
  const digest = parseDigest(labels[DIGEST] ?? '');
  const reference = digest && referenceOf(labels[NAME] ?? '');
  return reference === undefined || digest === undefined ? [] : [{ ...reference, digest }];
}

/** What an image claims may name a registry, and no directory of this machine. */
function referenceOf(name: string): Reference | undefined {
  try {
    const reference = parseReference(name);
    return reference.scheme === 'registry' ? reference : undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

async function materials(
  store: ReadableStore,
  subject: Subject,
  target: PlatformTarget,
): Promise<readonly Reference[]> {
  const entries = attestationEntries(subject.content?.manifests ?? []).filter(
    ({ image }) => image.digest === target.subject.digest,
  );
  const found = await Promise.all(entries.map(({ manifest }) => provenanceOf(store, manifest)));
  return found.flat().flatMap((predicate) => {
    const { materials: v02, buildDefinition } = record(record(predicate).predicate);
    const stated = [...list(v02), ...list(record(buildDefinition).resolvedDependencies)].slice(0, 1000).map(record);
    return stated.flatMap(({ uri, digest }) => imageOf(text(uri) ?? '', text(record(digest).sha256)) ?? []);
  });
}

async function provenanceOf(store: ReadableStore, manifest: Descriptor): Promise<readonly unknown[]> {
  const { layers } = parseManifest(await store.manifest(manifest.digest), store.location);
  const statements = layers.filter(
    ({ annotations, size }) =>
      size <= MAX_STATEMENT_BYTES &&
      annotations?.['in-toto.io/predicate-type']?.startsWith('https://slsa.dev/provenance/'),
  );
  return Promise.all(
    statements.slice(0, 2).map(async (layer) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of store.blob(layer)) chunks.push(chunk);
      return parseJson(Buffer.concat(chunks).toString('utf8'));
    }),
  );
}

/** `pkg:docker/debian@12?digest=sha256:…&platform=linux%2Famd64`, as BuildKit writes it. */
function imageOf(uri: string, sha256: string | undefined): Reference | undefined {
  const [, path = '', tag] = /^pkg:docker\/([^@?#]{1,255})(?:@([^?#]{1,200}))?(?:\?|$)/.exec(uri) ?? [];
  const digest = parseDigest(`sha256:${sha256 ?? ''}`);
  if (path === '' || digest === undefined) return undefined;
  const version = tag === undefined || tag.includes('sha256') ? '' : `:${decoded(tag)}`;
  const reference = referenceOf(`${decoded(path)}${version}`);
  return reference && { ...reference, digest };
}

function decoded(part: string): string {
  return part.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The repository, or the last part of a layout's path, so that no path of this machine is published. */
function publicName(reference: Reference): string {
  return reference.scheme === 'registry' ? locationOf(reference) : reference.path.replace(/^.*[\\/](?=[^\\/])/s, '');
}

function shortName(reference: Reference, digest: Digest): string {
  const name = publicName(reference).replace(/^(?:registry-1\.)?docker\.io\/(?:library\/)?/, '');
  return reference.tag === undefined ? `${name}@${digest.slice(0, 'sha256:'.length + 12)}` : `${name}:${reference.tag}`;
}
