// Classifies referrers by the entries of a referrers list. Pure. The result is only a hint, since whoever pushed the referrer
// wrote these fields.
import type { Annotations } from '../oci/descriptor.ts';
import { bareMediaType } from '../oci/media-types.ts';
import { EVIDENCE_ANNOTATION } from './annotations.ts';
import { isKind, KINDS, type Kind, kindRow } from './kinds.ts';

/** Annotations that hold a predicate type: on Sigstore bundles, by this project and BuildKit, by cosign before version 3. */
const PREDICATE_ANNOTATIONS = [
  'dev.sigstore.bundle.predicateType',
  'in-toto.io/predicate-type',
  'predicateType',
] as const;

/**
 * A Sigstore bundle of any version: `…bundle.v0.3+json`, earlier `…bundle+json;version=0.2`. It takes a type with parameters
 * as it is, because every node of a graph is asked several times.
 */
const BUNDLE = /^\s*application\/vnd\.dev\.sigstore\.bundle(?:\.v[0-9.]+)?\+json\s*(?:;|$)/i;

/** Envelopes and statements: only the predicate type identifies their content. */
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

/** A descriptor of a referrers list, or the same fields of a manifest. */
export interface ReferrerInfo {
  readonly artifactType?: string | null;
  readonly mediaType?: string;
  readonly annotations?: Annotations;
}

/** The predicate type in the annotations of a referrer or layer. */
export function predicateTypeShown(annotations: Annotations | undefined): string | undefined {
  for (const key of PREDICATE_ANNOTATIONS) {
    const value = annotations?.[key];
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** The kind of a predicate type, including versioned aliases; undefined if no row of KINDS has it. */
export function kindOfPredicate(predicateType: string): Kind | undefined {
  const matches = ([pattern]: readonly [string, Kind]): boolean =>
    pattern.endsWith('*') ? predicateType.startsWith(pattern.slice(0, -1)) : predicateType === pattern;
  return PREDICATES.find(matches)?.[1];
}

/** The kind of a media type or artifact type, without its parameters; undefined if no row of KINDS has it. */
export function kindOfMediaType(mediaType: string): Kind | undefined {
  return BY_MEDIA_TYPE.get(bareMediaType(mediaType));
}

export function isBundleType(mediaType: string): boolean {
  return BUNDLE.test(mediaType);
}

/**
 * The kind of a referrer. For a bundle or statement, the predicate type decides. For anything else, this project's annotation
 * decides (a CycloneDX document can be an SBOM, a VEX or an ML-BOM), then the artifact type, then the predicate type.
 * `custom` if nothing does.
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

/** True for a bundle that signs the subject itself and holds no statement. */
export function isMessageSignature({ artifactType, annotations }: ReferrerInfo): boolean {
  return isBundleType(artifactType ?? '') && annotations?.[EVIDENCE_ANNOTATION.bundleContent] === 'message-signature';
}

/** True for types that identify no kind without a predicate type. */
export function needsPredicate(artifactType: string): boolean {
  return isBundleType(artifactType) || STATEMENT_TYPES.has(bareMediaType(artifactType));
}
