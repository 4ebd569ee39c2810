// Owns the lines that say what changed between two audit records, for all formats, which escape them.
import { isKind, kindRow } from '../evidence/kinds.ts';
import type { ComparableEvidence, RecordChanges } from '../policy/record-changes.ts';
import { claim } from './node-text.ts';

/** One line for each change, the most important first; none if nothing changed. */
export function changeLines({
  outcome,
  subject,
  policy,
  requirements,
  signatures,
  gone,
  added,
}: RecordChanges): readonly string[] {
  return [
    ...(outcome === undefined ? [] : [`decision: ${claim(outcome.before)}, now ${outcome.after}`]),
    ...(subject === undefined ? [] : [`image: ${claim(subject.before)}, now ${subject.after}`]),
    ...(policy === undefined ? [] : [`policy: ${claim(policy.before)}, now ${policy.after}`]),
    ...requirements.map(
      ({ text, before, after }) => `${text}: ${claim(before ?? 'not required')}, now ${after ?? 'not required'}`,
    ),
    ...signatures.map(({ evidence, before, after }) => `signature of ${nameOf(evidence)}: ${before}, now ${after}`),
    ...gone.map((evidence) => `gone: ${nameOf(evidence)}`),
    ...added.map((evidence) => `new: ${nameOf(evidence)}`),
  ];
}

function nameOf({ kind, digest, platform, signer, verification }: ComparableEvidence): string {
  const label = isKind(kind) ? kindRow(kind).label : claim(kind);
  const about = platform === null ? '' : ` for ${claim(platform)}`;
  const signed = signer === null ? claim(verification) : `signed by ${claim(signer.name)}`;
  return `${label}${about} ${claim(digest)} (${signed})`;
}
