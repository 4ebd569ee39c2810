// Makes the facts for conditions: for each platform, those of the evidence that counts.
//
// | name | value |
// | --- | --- |
// | `image` | `reference`, `digest`, `tag` (if one was resolved), `platforms` (list of names) |
// | `platform` | the platform that the condition is evaluated for; empty for an image without a platform |
// | `digest` | the digest of that platform's manifest; that of the image without platforms |
// | `signers` | the names of `trust` that signed the evidence below, in a list |
// | `now` | time of the decision, RFC 3339 |
// | `sbom`, `scan`, `test_result`, … | the facts of the newest evidence of the kind, with `signers` (names of trust) and `time` |
//
// Evidence counts if it is signed by a signer that a requirement of the kind names. Without such a requirement, any name of
// trust may have signed it, and without trust, anybody or nobody. A kind without such evidence is absent. For a platform,
// evidence on the platform precedes evidence on the image.
import type { Kind } from '../evidence/kinds.ts';
import { KINDS } from '../evidence/kinds.ts';
import { isRecord } from '../json/fields.ts';
import type { Candidate } from './candidate.ts';
import type { Evaluation } from './check.ts';
import { effectiveTime, rejectionOf } from './eligibility.ts';
import type { ConditionFacts } from './evaluation.ts';
import { KIND_ROWS } from './kinds/table.ts';
import type { Condition, EvidenceRequirement } from './model.ts';
import { kindNoun, type Place } from './phrases.ts';
import { shortDigest } from './text.ts';

const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The name of a kind in conditions, without dashes, because CEL reads a dash as a minus. */
export function conditionName(kind: Kind): string {
  return kind.replaceAll('-', '_');
}

/** The kinds whose facts a condition may use. */
export function kindsIn({ cel }: Condition): readonly Kind[] {
  return KIND_NAMES.filter((kind) => new RegExp(`(?<![\\w.])${conditionName(kind)}\\b`).test(cel));
}

export interface FactsAtPlace {
  readonly facts: ConditionFacts;
  readonly evidence: readonly Candidate[];
  /** Kinds without evidence that counts. */
  readonly absent: readonly Kind[];
  /** Why the newest evidence of a kind has no facts; absent if all have. */
  readonly fault?: string;
  /** Whether evidence could not be fetched, so that an absent fact proves nothing. */
  readonly isUnavailable: boolean;
}

export async function factsAt(condition: Condition, place: Place, evaluation: Evaluation): Promise<FactsAtPlace> {
  const { input, now } = evaluation;
  const facts: Record<string, unknown> = {
    image: {
      reference: input.reference,
      digest: input.digest,
      ...(input.tag !== undefined && { tag: input.tag }),
      platforms: input.platforms.map(({ name }) => name ?? ''),
    },
    platform: place.platform ?? '',
    digest: place.subject,
    now: new Date(now).toISOString(),
  };
  const evidence: Candidate[] = [];
  const absent: Kind[] = [];
  let fault: string | undefined;
  let isUnavailable = input.problems.some(({ undecided }) => undecided);
  for (const kind of kindsIn(condition)) {
    const { newest, unavailable, fault: own } = await newestOf(kind, place, evaluation);
    isUnavailable ||= unavailable;
    fault ??= own;
    if (newest === undefined) absent.push(kind);
    else {
      evidence.push(newest.candidate);
      facts[conditionName(kind)] = newest.facts;
    }
  }
  facts.signers = [...new Set(evidence.flatMap(({ names }) => names))].sort();
  return { facts, evidence, absent, isUnavailable, ...(fault !== undefined && { fault }) };
}

interface Newest {
  readonly candidate: Candidate;
  readonly facts: unknown;
}

async function newestOf(
  kind: Kind,
  place: Place,
  evaluation: Evaluation,
): Promise<{ newest?: Newest; unavailable: boolean; fault?: string }> {
  const { candidates, now } = evaluation;
  const requirement = signersOf(kind, evaluation);
  let unavailable = false;
  for (const subject of place.subjects) {
    const eligible: Candidate[] = [];
    for (const candidate of candidates.of(kind, [subject])) {
      const rejection = rejectionOf(candidate, requirement, now);
      if (rejection === undefined) eligible.push(candidate);
      else if (rejection.code === 'unavailable') unavailable = true;
    }
    const [candidate, ...others] = eligible.sort((a, b) => order(a, b, requirement));
    if (candidate === undefined) continue;
    const pieces = KIND_ROWS[kind].combine === undefined ? [candidate] : [candidate, ...others];
    const read = await Promise.all(pieces.map((piece) => piece.facts(kind)));
    const faulty = read.find((one) => 'fault' in one);
    if (faulty !== undefined) {
      const digest = shortDigest(candidate.evidence.artifact.digest);
      return { unavailable, fault: `the newest ${kindNoun(kind)} ${digest} ${faulty.fault}` };
    }
    const facts = read.map((one) => ('facts' in one ? one.facts : undefined));
    const whole = KIND_ROWS[kind].combine?.(facts) ?? facts[0];
    const own = { signers: candidate.names, time: timeText(candidate) };
    return {
      newest: { candidate, facts: isRecord(whole) ? { ...whole, ...own } : { value: whole, ...own } },
      unavailable,
    };
  }
  return { unavailable };
}

function order(a: Candidate, b: Candidate, requirement: EvidenceRequirement): number {
  const [left, right] = [a, b].map((one) => effectiveTime(one, requirement) ?? 0) as [number, number];
  return right - left || (a.evidence.artifact.digest < b.evidence.artifact.digest ? -1 : 1);
}

function timeText({ time, claimed }: Candidate): string {
  const known = time ?? claimed;
  return known === undefined ? '' : new Date(known).toISOString();
}

function signersOf(kind: Kind, { policy }: Evaluation): EvidenceRequirement {
  const all = policy.require
    .flatMap((one) => (one.type === 'any-of' ? one.anyOf : [one]))
    .filter((one) => one.kind === kind);
  const named = [...new Set(all.flatMap(({ signedBy }) => signedBy))];
  const signedBy =
    all.length > 0 ? (all.every((one) => one.signedBy.length > 0) ? named : []) : Object.keys(policy.trust);
  return {
    type: 'evidence',
    name: 'conditions',
    enforce: 'fail',
    kind,
    on: 'any',
    signedBy,
    count: 1,
    select: 'newest',
    fields: [],
    options: {},
  };
}
