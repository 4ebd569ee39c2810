// Which kind of evidence a referrer shows itself to be, from what a referrers list says of it. Pure, and only a hint:
// whoever pushed the referrer chose these words.
import type { Annotations } from '../oci/descriptor.ts';
import { bareMediaType } from '../oci/media-types.ts';
import { EVIDENCE_ANNOTATION } from './annotations.ts';
import { isKind, KINDS, type Kind, kindRow } from './kinds.ts';

/** Annotations under which a predicate type is published: ours and BuildKit's, Sigstore bundles', cosign's before 3. */
const PREDICATE_ANNOTATIONS = [
  'dev.sigstore.bundle.predicateType',
  'in-toto.io/predicate-type',
  'predicateType',
] as const;

/** A Sigstore bundle of any version: `…bundle.v0.3+json`, and `…bundle+json;version=0.2` before it. */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[0-9.]+)?\+json$/;

/** Envelopes and statements: what they carry is told by the predicate type alone. */
const STATEMENT_TYPES: ReadonlySet<string> = new Set([
  'application/vnd.in-toto+json',
  'application/vnd.dsse.envelope.v1+json',
  'application/vnd.docker.attestation.manifest.v1+json',
]);

const KIND_NAMES = Object.keys(KINDS) as Kind[];
const BY_MEDIA_TYPE: ReadonlyMap<string, Kind> = new Map(
  KIND_NAMES.flatMap((kind) => kindRow(kind).mediaTypes.map((type): [string, Kind] => [bareMediaType(type), kind])),
);
const PREDICATES: readonly (readonly [pattern: string, kind: Kind])[] = KIND_NAMES.flatMap((kind) =>
  [...kindRow(kind).predicateTypes, ...kindRow(kind).aliases].map((pattern) => [pattern, kind] as const),
);

/** What is looked at: a descriptor of a referrers list, or the same fields of a manifest. */
export interface ReferrerInfo {
  readonly artifactType?: string | null;
  readonly mediaType?: string;
  readonly annotations?: Annotations;
}

/** The predicate type that a referrer's or layer's annotations name. */
export function predicateTypeShown(annotations: Annotations | undefined): string | undefined {
  for (const key of PREDICATE_ANNOTATIONS) {
    const value = annotations?.[key];
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** The kind of a predicate type, versioned aliases included; undefined for one that no row of KINDS has. */
export function kindOfPredicate(predicateType: string): Kind | undefined {
  const matches = ([pattern]: readonly [string, Kind]): boolean =>
    pattern.endsWith('*') ? predicateType.startsWith(pattern.slice(0, -1)) : predicateType === pattern;
  return PREDICATES.find(matches)?.[1];
}

/** The kind of a document's media type or an artifact type, parameters aside; undefined for one that no row has. */
export function kindOfMediaType(mediaType: string): Kind | undefined {
  return BY_MEDIA_TYPE.get(bareMediaType(mediaType));
}

export function isBundleType(mediaType: string): boolean {
  return BUNDLE.test(bareMediaType(mediaType));
}

/**
 * The kind of a referrer. A bundle or statement is what its predicate type says. Anything else is what our own annotation
 * says (a CycloneDX document can be an SBOM, a VEX or an ML-BOM), then its artifact type, then its predicate type.
 * `custom` where nothing tells.
 */
export function kindOfReferrer(info: ReferrerInfo): Kind {
  const type = info.artifactType ?? info.mediaType ?? '';
  const predicateType = predicateTypeShown(info.annotations);
  const byPredicate = predicateType === undefined ? undefined : kindOfPredicate(predicateType);
  const hint = info.annotations?.[EVIDENCE_ANNOTATION.kind];
  const hinted = hint !== undefined && isKind(hint) ? hint : undefined;
  if (isMessageSignature(info)) return 'signature';
  if (needsPredicate(type)) return byPredicate ?? hinted ?? 'custom';
  return hinted ?? kindOfMediaType(type) ?? byPredicate ?? 'custom';
}

/** True of a bundle that signs the subject itself and holds no statement. */
export function isMessageSignature({ artifactType, annotations }: ReferrerInfo): boolean {
  return isBundleType(artifactType ?? '') && annotations?.[EVIDENCE_ANNOTATION.bundleContent] === 'message-signature';
}

/** True of types that say nothing of the kind without a predicate type beside them. */
export function needsPredicate(artifactType: string): boolean {
  return isBundleType(artifactType) || STATEMENT_TYPES.has(bareMediaType(artifactType));
}
