// Owns the phrases for requirements and their parts in messages: `SBOM on every platform, signed by release`.
import type { Kind } from '../evidence/kinds.ts';
import type { Digest } from '../oci/digest.ts';
import type { EvidenceRequirement, NamePattern, Requirement, TrustedSigner } from './model.ts';
import { patternText } from './pattern.ts';
import { bounded, durationText, either, shortDigest } from './text.ts';

/** `one`: the name with its article. */
const NOUNS: Readonly<Record<Kind, { readonly one: string; readonly name: string }>> = {
  signature: { one: 'a signature', name: 'signature' },
  sbom: { one: 'an SBOM', name: 'SBOM' },
  'source-sbom': { one: 'an SBOM of the sources', name: 'source SBOM' },
  provenance: { one: 'provenance', name: 'provenance' },
  scan: { one: 'a scan', name: 'scan' },
  vex: { one: 'a VEX document', name: 'VEX document' },
  'policy-decision': { one: 'a policy decision', name: 'policy decision' },
  approval: { one: 'an approval', name: 'approval' },
  'test-result': { one: 'a test result', name: 'test result' },
  'model-card': { one: 'a model card', name: 'model card' },
  'evaluation-report': { one: 'an evaluation report', name: 'evaluation report' },
  'red-team-summary': { one: 'a red-team summary', name: 'red-team summary' },
  'tool-manifest': { one: 'a tool manifest', name: 'tool manifest' },
  custom: { one: 'a statement', name: 'statement' },
};

/** A place that a requirement is evaluated for. */
export interface Place {
  readonly subject: Digest;
  readonly platform: string | null;
  /** The digests whose evidence counts for it. */
  readonly subjects: readonly Digest[];
}

export function kindNoun(kind: Kind): string {
  return NOUNS[kind].name;
}

export function aKind(kind: Kind): string {
  return NOUNS[kind].one;
}

/** `SBOM`, or `statement of type "https://…"`. */
export function evidenceNoun({ kind, predicateType }: Pick<EvidenceRequirement, 'kind' | 'predicateType'>): string {
  return predicateType === undefined ? kindNoun(kind) : `${kindNoun(kind)} of type ${JSON.stringify(predicateType)}`;
}

/** `linux/arm64 (sha256:0123456789ab)`. */
export function placeText({ subject, platform }: Pick<Place, 'subject' | 'platform'>): string {
  return `${platform ?? 'the image'} (${shortDigest(subject)})`;
}

/** `SBOM on every platform, signed by release, at most 7 d old`. */
export function requirementText(requirement: Requirement): string {
  if (requirement.type === 'any-of') return `one of: ${requirement.anyOf.map(requirementText).join('; or ')}`;
  const { kind, predicateType, on, signedBy, count, select, maxAge, options, schema, fields } = requirement;
  const where = { platforms: ' on every platform', image: '', any: '' }[on];
  const parts = [
    `${NOUNS[kind].name}${predicateType === undefined ? '' : ` of type ${JSON.stringify(predicateType)}`}${where}`,
    ...(count > 1 ? [`by ${count} ${kind === 'approval' ? 'people' : 'signers'}`] : []),
    ...(signedBy.length > 0 ? [`signed by ${either(signedBy)}`] : []),
    ...(maxAge === undefined ? [] : [`at most ${durationText(maxAge)} old`]),
    ...(select === 'newest' ? [] : [select === 'all' ? 'all of them' : 'any of them']),
    ...Object.entries(options).map(([name, value]) => optionText(name, value)),
    ...(schema === undefined ? [] : ['valid against its schema']),
    ...fields.map(({ pointer }) => `field ${pointer}`),
  ];
  return parts.join(', ');
}

/** Options whose listed names are all required. The lists of other options are alternatives. */
const ALL_REQUIRED: ReadonlySet<string> = new Set(['required-fields', 'categories', 'suites', 'tests', 'levels']);

function optionText(name: string, value: unknown): string {
  if (value === true) return name;
  if (Array.isArray(value) && ALL_REQUIRED.has(name))
    return `${name} ${bounded(either(value.map(String), 'and'), 120)}`;
  return `${name} ${bounded(valueText(name, value), 120)}`;
}

function valueText(name: string, value: unknown): string {
  if (typeof value === 'number' && /age$/.test(name)) return durationText(value);
  if (Array.isArray(value)) return either(value.map((one) => valueText(name, one)));
  if (typeof value !== 'object' || value === null) return String(value);
  if ('exactly' in value || 'glob' in value || 'pattern' in value) {
    return patternText(value as NamePattern).replace(/^"(.*)"$/, '$1');
  }
  const limits = Object.entries(value).map(([key, limit]) => {
    const { min, max } = limit as { readonly min?: number; readonly max?: number };
    return `${key}${min === undefined ? '' : ` >= ${min}`}${max === undefined ? '' : ` <= ${max}`}`;
  });
  return limits.join(', ');
}

/** A name of `trust` with the identity or key that it stands for. */
export function trustText(name: string, signer: TrustedSigner | undefined): string {
  // The name of a signer from --signed-by is the identity or key itself.
  if (signer === undefined || /[:=]/.test(name)) return name;
  if (signer.kind === 'key') return `${name} (key ${signer.name})`;
  const { identity, repository, issuer } = signer;
  const who = identity ?? repository;
  return `${name} (${who === undefined ? `any identity of ${issuer}` : bounded(patternText(who).replace(/^"(.*)"$/, '$1'), 160)})`;
}
