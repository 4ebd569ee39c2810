// Owns the phrases that describe a decision, for all formats. Claims of others are quoted; the formats escape all texts.
import { kindRow } from '../evidence/kinds.ts';
import type { Decision, EvaluatedEvidence, Outcome, Reason, RequirementResult } from '../policy/decision.ts';
import { COMMAND_LINE } from '../policy/schema/flags.ts';
import { signerText } from '../policy/trust.ts';
import { claim, shortDigest } from './node-text.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly mark: string; readonly word: string }>> = {
  passed: { mark: '✅', word: 'Passed' },
  warned: { mark: '⚠️', word: 'Passed with warnings' },
  failed: { mark: '❌', word: 'Failed' },
  undecided: { mark: '❔', word: 'Undecided' },
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `2 of 5 requirements are not met`: the verdict in one line, without the image. */
export function verdict({ outcome, results }: Pick<Decision, 'outcome' | 'results'>): string {
  const { word } = OUTCOME_WORDS[outcome];
  const of = (count: number, verb: string): string => `${count} of ${results.length} requirements ${verb}`;
  const count = (which: Outcome): number => results.filter((result) => result.outcome === which).length;
  const [failed, warned, undecided] = [count('failed'), count('warned'), count('undecided')];
  const parts = [
    ...(failed > 0 ? [of(failed, 'not met')] : []),
    ...(undecided > 0 ? [of(undecided, 'could not be checked')] : []),
    ...(warned > 0 ? [of(warned, failed + undecided > 0 ? 'only warn' : 'not met, which only warns')] : []),
  ];
  if (parts.length > 0) return `${word}: ${parts.join(', ')}`;
  if (outcome !== 'passed') return word;
  return `${word}: ${results.length === 1 ? 'the requirement is' : `all ${results.length} requirements are`} met`;
}

/** Evidence that satisfies a requirement for the same reason: one signer and one type, on several platforms. */
export interface EvidenceGroup {
  /** `SBOM` */
  readonly kind: string;
  readonly type: string;
  readonly platforms: readonly string[];
  readonly digests: readonly string[];
  readonly signer: string;
  readonly age: string;
  /** One of the pieces. */
  readonly example: EvaluatedEvidence | undefined;
}

/** The evidence as the rows of a report: pieces that differ only in platform and time are one row. */
export function evidenceGroups(evidence: readonly EvaluatedEvidence[], decision: Decision): readonly EvidenceGroup[] {
  const named = evidence.map((one) => ({ one, type: typeName(one), signer: signerName(one, decision) }));
  const groups = Map.groupBy(named, ({ one, type, signer }) => JSON.stringify([one.kind, type, signer]));
  return [...groups.values()].map((members) => {
    const [first] = members;
    const pieces = members.map(({ one }) => one);
    return {
      kind: first === undefined ? '' : kindRow(first.one.kind).label,
      type: first?.type ?? '',
      platforms: [...new Set(pieces.map(({ platform }) => (platform === null ? 'image' : claim(platform))))],
      digests: [...new Set(pieces.map(({ artifact }) => shortDigest(artifact)))],
      signer: first?.signer ?? '',
      age: agesOf(pieces, decision.time),
      example: first?.one,
    };
  });
}

/** The type by which readers find it: `cyclonedx.org/bom`. */
export function typeName({ predicateType, artifactType }: EvaluatedEvidence): string {
  return claim((predicateType ?? artifactType).replace(/^https:\/\//, ''));
}

/** The signer, after the name that the policy has for it. */
export function signerName({ signature, trustedAs }: EvaluatedEvidence, { policy }: Decision): string {
  switch (signature.state) {
    case 'none':
      return 'unsigned';
    case 'unverified':
      return 'not verified';
    case 'refused':
      return 'invalid signature';
    case 'verified': {
      const { signer } = signature;
      const text =
        signer.kind === 'key'
          ? `key ${claim(signer.hint)}`
          : claim(signerText(signer).replace(/^https:\/\/github\.com\//, ''));
      // The requirement names the flags already.
      const names = policy.source === COMMAND_LINE ? [] : trustedAs.map(claim);
      return names.length === 0 ? text : `${names.join(', ')}: ${text}`;
    }
  }
}

/** `2 h`, or `2 h to 3 d`; times that nobody trusted vouches for are called claimed. */
function agesOf(pieces: readonly EvaluatedEvidence[], now: string): string {
  const ages = pieces.flatMap(({ time, claimed }) => {
    const at = time ?? claimed;
    return at === undefined ? [] : [{ milliseconds: Date.parse(now) - Date.parse(at), trusted: time !== undefined }];
  });
  const known = ages.filter(({ milliseconds }) => Number.isFinite(milliseconds));
  if (known.length === 0) return 'unknown';
  const values = known.map(({ milliseconds }) => milliseconds);
  const [least, most] = [ageText(Math.min(...values)), ageText(Math.max(...values))];
  const range = least === most ? least : `${least} to ${most}`;
  return known.every(({ trusted }) => trusted) ? range : `${range} (claimed)`;
}

export function ageText(milliseconds: number): string {
  if (milliseconds < 0) return 'in the future';
  if (milliseconds < MINUTE) return '< 1 min';
  if (milliseconds < 2 * HOUR) return `${Math.floor(milliseconds / MINUTE)} min`;
  if (milliseconds < 2 * DAY) return `${Math.floor(milliseconds / HOUR)} h`;
  return `${Math.floor(milliseconds / DAY)} d`;
}

/** `policy.yml:12`; undefined for a requirement that is not in a file. */
export function placeText({ at }: RequirementResult): string | undefined {
  return at === undefined ? undefined : `${at.file}:${at.line}`;
}

/** Whether the reason says already why a found piece does not count. */
export function isDescribed({ artifact, rejected }: EvaluatedEvidence, { text }: Reason): boolean {
  return rejected !== undefined && text.includes(rejected) && text.includes(shortDigest(artifact));
}

/** The image as the call named it: with the tag that was resolved. */
export function imageName({ reference, digest, tag }: Decision['subject']): string {
  const location = reference.endsWith(`@${digest}`) ? reference.slice(0, -digest.length - 1) : reference;
  return tag === undefined ? location : `${location}:${tag}`;
}

export function unmet({ results }: Decision): readonly RequirementResult[] {
  return results.filter(({ outcome }) => outcome !== 'passed');
}

/** The texts and commands of a remedy: commands are between backticks. */
export function remedyParts(remedy: string): readonly { readonly text: string; readonly command: boolean }[] {
  return remedy
    .split('`')
    .map((text, at) => ({ text, command: at % 2 === 1 }))
    .filter(({ text }) => text.trim() !== '');
}
