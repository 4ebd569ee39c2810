// Collects the legacy tags of cosign (`sha256-HEX.sig`, `.att`, `.sbom`) as evidence to attach as referrers.
import { type Descriptor, parseManifest } from '../oci/descriptor.ts';
import { StoreError } from '../oci/errors.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { COSIGN_SUFFIXES, cosignTag } from '../oci/referrers-tag.ts';
import type { ReadableStore } from '../oci/store.ts';
import type { Evidence, SourceResult } from './evidence.ts';
import type { Targets } from './placement.ts';
import { type LayerPlace, storedDocument, storedEvidence } from './stored.ts';

const SIGNATURE_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** The artifact type that cosign filters by in its first referrers mode. */
const SIGNATURE_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One tag holds all signatures of an image. */
const MAX_LAYERS = 256;

/**
 * The content of the tags of the subject and its platforms, one piece of evidence per layer. A signature keeps its payload
 * and annotations, so that it still verifies. Two round trips: all tags, then all layers.
 */
export async function collectCosignLegacy(store: ReadableStore, targets: Targets): Promise<SourceResult> {
  const subjects = new Map([targets.subject, ...targets.platforms].map((subject) => [subject.digest, subject]));
  const tagged = await Promise.all(
    [...subjects.values()].flatMap((subject) =>
      COSIGN_SUFFIXES.map(async (suffix) => ({
        subject,
        suffix,
        layers: await layersOf(store, cosignTag(subject.digest, suffix)),
      })),
    ),
  );
  const notes: string[] = [];
  const found = await Promise.all(
    tagged.flatMap(({ subject, suffix, layers }) => {
      if (layers.length > MAX_LAYERS) {
        notes.push(
          `${cosignTag(subject.digest, suffix)} has ${layers.length} layers; only the first ${MAX_LAYERS} are collected`,
        );
      }
      return layers.slice(0, MAX_LAYERS).map((layer) =>
        suffix === 'sig' && layer.mediaType === SIGNATURE_LAYER
          ? signature(store, layer, subject)
          : attested(store, layer, {
              subject,
              name: targets.name,
              fallbackKind: suffix === 'sbom' ? 'sbom' : 'custom',
            }),
      );
    }),
  );
  return {
    evidence: found.filter((one) => typeof one !== 'string'),
    notes: [...notes, ...found.filter((one) => typeof one === 'string').map((why) => `skipped cosign layer ${why}`)],
  };
}

async function signature(store: ReadableStore, layer: Descriptor, subject: Descriptor): Promise<Evidence> {
  return {
    kind: 'signature',
    subject,
    document: await storedDocument(store, layer),
    title: 'signature.json',
    annotations: {},
    artifactType: SIGNATURE_ARTIFACT,
    ...(layer.annotations && { layerAnnotations: layer.annotations }),
  };
}

/** An attestation keeps the annotations of its layer, which hold its certificate and log entry. */
async function attested(store: ReadableStore, layer: Descriptor, place: LayerPlace): Promise<Evidence | string> {
  const evidence = await storedEvidence(store, layer, place);
  const isEnvelope = typeof evidence !== 'string' && evidence.document.descriptor.mediaType === MEDIA_TYPE.dsse;
  return isEnvelope && layer.annotations ? { ...evidence, layerAnnotations: layer.annotations } : evidence;
}

async function layersOf(store: ReadableStore, tag: string): Promise<readonly Descriptor[]> {
  try {
    return parseManifest(await store.manifest(tag), store.location).layers;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return [];
    throw error;
  }
}
