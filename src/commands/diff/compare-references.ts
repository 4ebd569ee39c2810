// Reads two images and compares them. An SBOM is generated for a platform that has none.
import { compareImages, type ImageDiff } from '../../diff/compare.ts';
import { SERVICE_POLICY } from '../../net/service-calls.ts';
import { parseManifest, platformName } from '../../oci/descriptor.ts';
import type { Reference } from '../../oci/reference.ts';
import type { ReadableStore } from '../../oci/store.ts';
import type { EvidenceContent } from '../../policy/content.ts';
import type { Context } from '../context.ts';
import { flatEntries } from '../nested-index.ts';
import type { SbomSettings } from '../sbom/settings.ts';
import { openSigners } from '../signers.ts';
import { readableReference, resolveSubject } from '../subject.ts';
import { allRoots, trustedRootFile } from '../trusted-roots.ts';
import { type ContentsOptions, imageContents } from './image-contents.ts';
import type { DiffInputs } from './inputs.ts';

export interface ComparisonSettings extends Pick<DiffInputs, 'signed-by' | 'trusted-root' | 'platforms' | 'base'> {
  readonly settings: SbomSettings;
}

/** Throws a StoreError, an UndecidedError or a UserError: images are compared whole or not at all. */
export async function compareReferences(
  before: Reference,
  after: Reference,
  inputs: ComparisonSettings,
  context: Context,
): Promise<ImageDiff> {
  const common = await openOptions(inputs, context);
  const [old, now] = await Promise.all(
    [before, after].map((reference) => {
      const store = context.stores.open(reference);
      const generate = generator(store, reference, context, inputs.settings);
      return imageContents(store, reference, { ...common, generate });
    }),
  );
  if (old === undefined || now === undefined) throw new TypeError('both images were read');
  return compareImages(old, now);
}

async function openOptions(inputs: ComparisonSettings, context: Context): Promise<Omit<ContentsOptions, 'generate'>> {
  const { 'signed-by': signedBy, 'trusted-root': root, platforms } = inputs;
  const base = new Set((await Promise.all(inputs.base.map((one) => layersOf(one, context)))).flat());
  if (signedBy.length > 0) {
    const signers = await openSigners(signedBy, root, context);
    return { platforms, verifier: signers.verifier, signers, base };
  }
  const { Verifier } = await import('../../signing/verifier.ts');
  const roots = root === undefined ? allRoots(context, SERVICE_POLICY) : await trustedRootFile(root, context);
  return { platforms, verifier: await Verifier.open({ keys: [], roots }), signers: undefined, base };
}

/** The layers of a base image, on all its platforms. */
async function layersOf(reference: Reference, context: Context): Promise<readonly string[]> {
  const store = context.stores.open(readableReference(reference));
  const { digest, tag = 'latest' } = reference;
  const image = parseManifest(await store.manifest(digest ?? tag), store.location);
  const platforms = await flatEntries(store, image.manifests);
  const entries = await Promise.all(
    platforms.map(async (entry) => parseManifest(await store.manifest(entry.digest), store.location)),
  );
  return [image, ...entries].flatMap(({ layers }) => layers.map((layer) => layer.digest));
}

/** Loads the generator only if an image has no SBOM. */
function generator(
  store: ReadableStore,
  reference: Reference,
  context: Context,
  settings: SbomSettings,
): ContentsOptions['generate'] {
  return async (digest, platform): Promise<EvidenceContent | string> => {
    const { generateSbom } = await import('../attach/sources/sbom.ts');
    const subject = await resolveSubject(store, { ...reference, digest }, { platforms: [], allowMissing: false });
    const [descriptor] = subject.platforms;
    const made = await generateSbom(store, subject, context, settings);
    const document = made.evidence[0]?.document;
    const name = platform ?? (descriptor?.platform && platformName(descriptor.platform)) ?? 'the image';
    if (document === undefined) return `there is no SBOM for ${name} of ${store.location}: ${made.notes.join('; ')}`;
    const chunks: Uint8Array[] = [];
    for await (const chunk of document.open()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return { mediaType: document.descriptor.mediaType, bytes, json: () => JSON.parse(bytes.toString()) as unknown };
  };
}
