// Explains why a requirement is unmet: the required evidence, the evidence found, and the remedy.
import type { Candidate } from './candidate.ts';
import type { Evaluation } from './check.ts';
import type { Reason, ReasonCode } from './decision.ts';
import type { Rejection } from './eligibility.ts';
import type { GateInput } from './evaluation.ts';
import { KIND_ROWS } from './kinds/table.ts';
import type { EvidenceRequirement } from './model.ts';
import { evidenceNoun, kindNoun, type Place, placeText } from './phrases.ts';
import { attachCommand, remedyOf } from './remedies.ts';
import type { PlaceResult } from './select.ts';
import { ageText, bounded, counted, either, shortDigest, some } from './text.ts';
import { signerText } from './trust.ts';

/** Number of pieces of evidence that a reason lists. */
const MAX_FOUND = 10;
/** Number of pieces of evidence that the text of a reason describes. */
const MAX_DESCRIBED = 3;

export function reasonsAt(
  requirement: EvidenceRequirement,
  place: Place,
  result: PlaceResult,
  evaluation: Evaluation,
): readonly Reason[] {
  if (result.outcome === 'met') return [];
  if (result.outcome === 'undecided') return [unavailableReason(requirement, place, result, evaluation)];
  if (result.failures.length > 0) return failureReasons(requirement, place, result, evaluation);
  if (result.signers !== undefined) return [tooFewReason(requirement, place, result, evaluation)];
  return result.rejections.length > 0
    ? [rejectedReason(requirement, place, result.rejections, evaluation)]
    : [missingReason(requirement, place, evaluation)];
}

/** One reason for each cause why selected evidence does not satisfy the requirement. */
function failureReasons(
  requirement: EvidenceRequirement,
  place: Place,
  { failures, rejections }: PlaceResult,
  evaluation: Evaluation,
): Reason[] {
  const { policy, input } = evaluation;
  const shown = failures.slice(0, MAX_FOUND);
  const rest = failures.length - shown.length;
  return shown.flatMap(({ candidate, objections }, at) =>
    objections.map(({ code, text, remedy }): Reason => {
      const more = at === shown.length - 1 && rest > 0 ? ` (and ${rest} more that fail)` : '';
      return {
        code,
        text: `${describe(candidate, requirement, place, evaluation)} ${text}${more}`,
        subject: place.subject,
        platform: place.platform,
        found: [candidate.evaluated(text), ...foundOf(rejections).slice(0, MAX_FOUND - 1)],
        remedy:
          withCommand(remedy, code, requirement, place, evaluation) ??
          remedyOf(code, requirement, place, policy, input),
      };
    }),
  );
}

/** Adds the command that attaches new evidence to the remedy of a check, if that is its last step. */
function withCommand(
  remedy: string | undefined,
  code: ReasonCode,
  requirement: EvidenceRequirement,
  place: Place,
  { input }: Evaluation,
): string | undefined {
  if (remedy === undefined || code === 'no-trusted-time') return remedy;
  return `${remedy}; then attach the new evidence: ${attachCommand(requirement, place, input)}`;
}

function tooFewReason(
  requirement: EvidenceRequirement,
  place: Place,
  { signers = 0, rejections }: PlaceResult,
  { policy, input }: Evaluation,
): Reason {
  const noun = evidenceNoun(requirement);
  return {
    code: 'too-few',
    text: `${counted(signers, 'signer')} attached a valid ${noun} to ${placeText(place)}, required: ${requirement.count} different signers${requirement.signedBy.length === 0 ? '' : ` among ${either(requirement.signedBy, 'and')}`}`,
    subject: place.subject,
    platform: place.platform,
    found: foundOf(rejections),
    remedy: remedyOf('too-few', requirement, place, policy, input),
  };
}

/** The reason if there is evidence of the kind but none counts. The closest piece comes first and determines the code. */
function rejectedReason(
  requirement: EvidenceRequirement,
  place: Place,
  rejections: readonly Rejection[],
  evaluation: Evaluation,
): Reason {
  const { policy, input } = evaluation;
  const sorted = byCloseness(rejections);
  const [closest] = sorted as [Rejection, ...Rejection[]];
  const described = sorted
    .slice(0, MAX_DESCRIBED)
    .map(
      ({ candidate, text }) =>
        `${shortDigest(candidate.evidence.artifact.digest)}${datedText(candidate, evaluation.now)} ${text}`,
    );
  const rest = sorted.length - described.length;
  const found = `${described.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
  return {
    code: closest.code,
    text: `no ${evidenceNoun(requirement)}${byText(requirement)} counts for ${placeText(place)}: ${found}`,
    subject: place.subject,
    platform: place.platform,
    found: foundOf(sorted),
    remedy: closest.remedy ?? remedyOf(closest.code, requirement, place, policy, input),
  };
}

function missingReason(requirement: EvidenceRequirement, place: Place, evaluation: Evaluation): Reason {
  const { candidates, policy, input } = evaluation;
  const problems = input.problems.map(({ text }) => bounded(text, 200));
  const unread = problems.length === 0 ? '' : `; could not be read: ${some(problems, 2)}`;
  const kinds = [...candidates.kindsAt(place.subjects)].sort(([a], [b]) => (a < b ? -1 : 1));
  const attached = [
    ...kinds.map(([kind, all]) => `${counted(all.length, kindNoun(kind))}${signersOf(all)}`),
    ...unreadAt(place, input),
  ];
  const found = attached.length === 0 ? 'no evidence is attached to it' : `attached: ${attached.join(', ')}`;
  return {
    code: 'missing',
    text: `no ${evidenceNoun(requirement)} is attached to ${placeText(place)}${elsewhere(requirement, place, evaluation)}; ${found}${unread}`,
    subject: place.subject,
    platform: place.platform,
    found: [],
    remedy: remedyOf('missing', requirement, place, policy, input),
  };
}

/** Evidence that no requirement needs: `1 model card (not read)`. */
function unreadAt({ subjects }: Place, { unread = [] }: GateInput): string[] {
  const kinds = unread.filter(({ subject }) => subjects.includes(subject)).map(({ kind }) => kind);
  return [...new Set(kinds)].sort().map((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return `${counted(count, kindNoun(kind))} (not read)`;
  });
}

/** Finds evidence on the index that is required on a platform, or the reverse, which is the most common mistake. */
function elsewhere({ kind, on }: EvidenceRequirement, place: Place, { candidates, input }: Evaluation): string {
  const others = [input.digest, ...input.platforms.map(({ digest }) => digest)].filter(
    (digest) => !place.subjects.includes(digest),
  );
  const places = [...new Set(others)].filter((digest) => candidates.of(kind, [digest]).length > 0);
  if (places.length === 0) return '';
  const names = places.map((digest) => input.platforms.find((one) => one.digest === digest)?.name ?? 'the image index');
  const why = on === 'image' ? 'required: on the image itself' : 'required: on this platform';
  return ` (only to ${some(names, 3)}; ${why})`;
}

function unavailableReason(
  requirement: EvidenceRequirement,
  place: Place,
  { rejections }: PlaceResult,
  { policy, input }: Evaluation,
): Reason {
  const unavailable = rejections.filter(({ code }) => code === 'unavailable');
  const texts = [
    ...input.problems.filter(({ undecided }) => undecided).map(({ text }) => bounded(text, 200)),
    ...unavailable.map(({ candidate, text }) => `${shortDigest(candidate.evidence.artifact.digest)} ${text}`),
  ];
  const why = texts.length === 0 ? 'a VEX document could not be fetched' : some(texts, 3);
  return {
    code: 'unavailable',
    text: `could not decide on the ${evidenceNoun(requirement)}${byText(requirement)} of ${placeText(place)}: ${why}`,
    subject: place.subject,
    platform: place.platform,
    found: foundOf(unavailable),
    remedy: remedyOf('unavailable', requirement, place, policy, input),
  };
}

/** `the newest scan of linux/amd64 (sha256:…, signed by release 2 h ago)`. */
function describe(candidate: Candidate, requirement: EvidenceRequirement, place: Place, { now }: Evaluation): string {
  const { select, signedBy, kind } = requirement;
  const { signature, artifact } = candidate.evidence;
  const which = KIND_ROWS[kind].combine === undefined && select === 'newest' ? 'the newest ' : 'the ';
  const names = candidate.names.filter((name) => signedBy.length === 0 || signedBy.includes(name));
  const signer =
    names.length > 0 ? either(names) : signature.state === 'verified' ? signerText(signature.signer) : undefined;
  const when = candidate.time === undefined ? '' : ` ${ageText(candidate.time, now)}`;
  const claimed = candidate.claimed === undefined ? '' : `, claimed to be from ${ageText(candidate.claimed, now)}`;
  const who = signer === undefined ? `unsigned${claimed}` : `signed by ${signer}${when}`;
  return `${which}${evidenceNoun(requirement)} of ${place.platform ?? 'the image'} (${shortDigest(artifact.digest)}, ${who})`;
}

/** ` (2 h ago)`; a claimed time is marked as such. */
function datedText({ time, claimed }: Candidate, now: number): string {
  if (time !== undefined) return ` (${ageText(time, now)})`;
  return claimed === undefined ? '' : ` (claimed: ${ageText(claimed, now)})`;
}

function byText({ signedBy }: EvidenceRequirement): string {
  return signedBy.length === 0 ? '' : ` signed by ${either(signedBy)}`;
}

function signersOf(candidates: readonly Candidate[]): string {
  const signed = candidates.filter(({ signer }) => signer !== undefined);
  const names = [...new Set(signed.flatMap((candidate) => candidate.names))].sort();
  if (signed.length === 0) return ' (unsigned)';
  return names.length === 0 ? ' (signed by a signer that is not in trust)' : ` (signed by ${some(names, 3)})`;
}

function foundOf(rejections: readonly Rejection[]): Reason['found'] {
  return byCloseness(rejections)
    .slice(0, MAX_FOUND)
    .map(({ candidate, text }) => candidate.evaluated(text));
}

/** Sorts independently of the order of the evidence. */
function byCloseness(rejections: readonly Rejection[]): Rejection[] {
  const key = ({ candidate }: Rejection): string => `${candidate.evidence.artifact.digest} ${candidate.evidence.layer}`;
  return rejections
    .map((rejection) => ({
      rejection,
      key: key(rejection),
      time: rejection.candidate.time ?? rejection.candidate.claimed ?? 0,
    }))
    .sort((a, b) => a.rejection.rank - b.rejection.rank || b.time - a.time || (a.key < b.key ? -1 : 1))
    .map(({ rejection }) => rejection);
}
