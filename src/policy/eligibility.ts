// Decides whether evidence may count for a requirement: it is readable, signed by a named signer, and not from the future.
import { kindOfPredicate } from '../evidence/classify.ts';
import { REFERENCE_PREDICATE } from '../evidence/statement.ts';
import { type Candidate, disagrees } from './candidate.ts';
import type { ReasonCode } from './decision.ts';
import type { EvidenceRequirement } from './model.ts';
import { bounded, either, quoted, timeText } from './text.ts';
import { signerText, type TrustRefusal } from './trust.ts';

/** Evidence that does not count, and why. */
export interface Rejection {
  readonly candidate: Candidate;
  readonly code: ReasonCode;
  /** A clause without subject: `is not signed`. */
  readonly text: string;
  /** How close the evidence comes to counting. Messages list the closest first. */
  readonly rank: number;
  readonly remedy?: string;
}

/** Permitted difference between the clock of this machine and that of the log, in milliseconds. */
export const CLOCK_SKEW = 5 * 60_000;

/** Undefined if the evidence may count. */
export function rejectionOf(
  candidate: Candidate,
  requirement: EvidenceRequirement,
  now: number,
): Rejection | undefined {
  const { evidence } = candidate;
  const { signedBy } = requirement;
  const reject = (rank: number, code: ReasonCode, text: string): Rejection => ({ candidate, code, text, rank });
  if (evidence.problem?.undecided)
    return reject(0, 'unavailable', `could not be fetched: ${bounded(evidence.problem.text)}`);
  if (evidence.signature.state === 'refused') {
    return reject(3, 'invalid-signature', `has a signature that does not count: ${bounded(evidence.signature.reason)}`);
  }
  // A problem of verified evidence is a fault of what its signer attached: it may count as the newest, and then it fails.
  if (evidence.problem !== undefined && evidence.signature.state !== 'verified') {
    return reject(4, 'unreadable', `could not be read: ${bounded(evidence.problem.text)}`);
  }
  if (evidence.signature.state === 'unverified') {
    return reject(3, 'invalid-signature', 'has a signature that was not verified');
  }
  if (disagrees(evidence)) {
    const { claimedPredicateType, statement } = evidence;
    const text = `claims the predicate type ${quoted(claimedPredicateType)} in its annotations, but its statement has ${quoted(statement?.predicateType)}`;
    return reject(2, 'mismatch', text);
  }
  if (!hasPredicateType(candidate, requirement)) {
    return reject(
      5,
      'mismatch',
      `has the predicate type ${quoted(candidate.predicateType)}, required: ${quoted(requirement.predicateType)}`,
    );
  }
  if (signedBy.length > 0) {
    if (candidate.signer === undefined) return reject(6, 'unsigned', 'is not signed');
    const refusal = refusalOf(candidate, signedBy);
    if (refusal !== undefined) return signerRejection(candidate, refusal, signedBy);
  }
  const time = effectiveTime(candidate, requirement);
  if (time !== undefined && time > now + CLOCK_SKEW) {
    return reject(
      1,
      'in-future',
      `is dated ${timeText(time)}, which is in the future; check the clock of this machine`,
    );
  }
  return undefined;
}

/** The time that dates the evidence: trusted time or, only if no signature is required, the claimed time. */
export function effectiveTime(
  candidate: Candidate,
  { signedBy }: Pick<EvidenceRequirement, 'signedBy'>,
): number | undefined {
  return candidate.time ?? (signedBy.length === 0 ? candidate.claimed : undefined);
}

/** The refusal by the closest of the names; undefined if the signer matches one of them. */
function refusalOf({ names, refusals }: Candidate, signedBy: readonly string[]): TrustRefusal | undefined {
  if (signedBy.some((name) => names.includes(name))) return undefined;
  const own = refusals.filter(({ name }) => signedBy.includes(name));
  const unknown: TrustRefusal = {
    name: signedBy[0] ?? '',
    code: 'untrusted-signer',
    text: `\`trust\` does not define ${either(signedBy)}`,
    differences: Number.POSITIVE_INFINITY,
  };
  return own.reduce((closest, one) => (one.differences < closest.differences ? one : closest), own[0] ?? unknown);
}

function signerRejection(
  candidate: Candidate,
  { name, code, text }: TrustRefusal,
  signedBy: readonly string[],
): Rejection {
  const { signature } = candidate.evidence;
  const who = signature.state === 'verified' ? signerText(signature.signer) : 'nobody';
  if (code !== 'untrusted-signer') return { candidate, code, text: `is signed by ${name}: ${text}`, rank: 0 };
  const closest = signedBy.length > 1 ? `, closest to ${name}` : '';
  return { candidate, code, text: `is signed by ${who}, not by ${either(signedBy)}${closest}: ${text}`, rank: 1 };
}

/** A reference predicate has the type of the document that it names. */
function hasPredicateType(
  { evidence, predicateType }: Candidate,
  { predicateType: wanted, kind }: EvidenceRequirement,
): boolean {
  if (wanted === undefined || predicateType === wanted) return true;
  if (predicateType !== REFERENCE_PREDICATE && predicateType !== undefined) return false;
  if (evidence.problem !== undefined) return kindOfPredicate(wanted) === kind;
  const { mediaType } = evidence.document?.descriptor ?? {};
  if (mediaType === undefined || kindOfPredicate(wanted) !== kind) return false;
  const format = /cyclonedx|spdx|openvex/.exec(mediaType)?.[0];
  return format !== undefined && wanted.includes(format);
}
