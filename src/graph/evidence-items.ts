// Turns entries of referrers lists into the plain data that retention rules compare. Pure.
import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { isBundleType, kindOfReferrer, predicateTypeShown } from '../evidence/classify.ts';
import { artifactTypeOf, type Descriptor, type Manifest, type ManifestContent } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { ANNOTATION, bareMediaType, MEDIA_TYPE } from '../oci/media-types.ts';
import type { EvidenceItem } from './retention.ts';

/** Config media types, which reveal nothing about the content. */
const GENERIC_TYPES: ReadonlySet<string> = new Set([MEDIA_TYPE.empty, MEDIA_TYPE.config, MEDIA_TYPE.dockerConfig]);
const SIGNED_TYPES: ReadonlySet<string> = new Set([MEDIA_TYPE.dsse, 'application/jose+json', 'application/cose']);

export interface ItemPlace {
  readonly subject: Digest;
  readonly orphan: boolean;
  readonly platform: string | null;
}

/** Signed evidence is `foreign` until a verifier has said who signed it. */
export function evidenceItem(descriptor: Descriptor, place: ItemPlace): EvidenceItem {
  const { annotations = {}, artifactType } = descriptor;
  const predicateType = predicateTypeShown(annotations);
  const kind = kindOfReferrer(descriptor);
  const isKnown = artifactType !== undefined && !GENERIC_TYPES.has(bareMediaType(artifactType));
  return {
    ...place,
    descriptor,
    kind,
    artifactType: isKnown ? bareMediaType(artifactType) : null,
    predicateTypes: predicateType === undefined ? [] : [predicateType],
    producer: annotations[EVIDENCE_ANNOTATION.producer]?.replace(/ \S*$/, '') ?? null,
    created: timeOf(annotations[ANNOTATION.created]),
    signature: { state: isSignedEvidence(kind, artifactType) ? 'foreign' : 'none' },
  };
}

/** A digest of the layers and config of a manifest, with the annotations of layers, where cosign keeps signatures. */
export function contentKey({ layers, config }: ManifestContent): string {
  const content = [config?.digest, layers.map(({ digest, annotations = {} }) => [digest, sorted(annotations)])];
  return digestOf(JSON.stringify(content));
}

/** The descriptor of a referrer as a list shows it: with the type and annotations of its manifest. */
export function listedDescriptor({ descriptor }: Manifest, content: ManifestContent): Descriptor {
  const artifactType = artifactTypeOf(content);
  return { ...descriptor, ...(artifactType !== undefined && { artifactType }), annotations: content.annotations };
}

function isSignedEvidence(kind: EvidenceItem['kind'], artifactType = ''): boolean {
  return kind === 'signature' || isBundleType(artifactType) || SIGNED_TYPES.has(bareMediaType(artifactType));
}

function sorted(annotations: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Times before 1980 are placeholders of reproducible builds and archives, not times. */
const FIRST_TIME = Date.UTC(1980, 0, 2);

export function timeOf(text: string | undefined): number | null {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) || time < FIRST_TIME ? null : time;
}
