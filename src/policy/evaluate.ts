// Evaluates a policy over the evidence of an image and returns a decision with reasons. Pure.
import { UserError } from '../errors.ts';
import type { Kind } from '../evidence/kinds.ts';
import { Candidates, isOfUnknownKind } from './candidate.ts';
import type { Evaluation } from './check.ts';
import { factsAt } from './condition-facts.ts';
import type { Decision, EvaluatedEvidence, Outcome, Reason } from './decision.ts';
import type { CheckCondition, GateInput } from './evaluation.ts';
import { limitKeySigningTimes } from './key-signing-time.ts';
import type { Condition, Policy } from './model.ts';
import { kindNoun, type Place, placeText } from './phrases.ts';
import { type Evaluated, enforced, evaluateRequirement, placesOf } from './requirement.ts';
import { bounded, either, shortDigest } from './text.ts';
import { compileTrust, endOfDay } from './trust.ts';
import { WaiversAtPlaces } from './waivers-at-places.ts';

/** Number of notes of one kind that are listed. */
const MAX_NOTES = 20;

const NEVER: CheckCondition = () => ({ holds: false, text: 'conditions are not loaded' });

/**
 * The same policy, input and time give the same decision, in whatever order the evidence comes. Throws a UserError for a
 * policy that requires nothing or has an invalid pattern or schema.
 */
export async function evaluate(policy: Policy, input: GateInput, now: Date): Promise<Decision> {
  if (policy.require.length + policy.conditions.length === 0) {
    throw new UserError(`${policy.source} requires nothing, so every image would pass; add a requirement`);
  }
  const candidates = new Candidates(input.evidence, await compileTrust(policy.trust));
  await limitKeySigningTimes(candidates.all);
  const waivers = new WaiversAtPlaces(policy, candidates, input, now.getTime());
  const evaluation: Evaluation = { policy, input, now: now.getTime(), candidates, waivers };
  const results: Evaluated[] = [];
  for (const requirement of policy.require) results.push(await evaluateRequirement(requirement, evaluation));
  // CEL is loaded only for a policy that uses it.
  const checkCondition =
    policy.conditions.length === 0 ? NEVER : (await import('./conditions/condition.ts')).checkCondition;
  for (const [at, condition] of policy.conditions.entries()) {
    results.push(await evaluateCondition(condition, `conditions[${at}]`, evaluation, checkCondition));
  }
  const notes = [...results.flatMap((result) => result.notes), ...generalNotes(evaluation)];
  return {
    outcome: outcomeOf(results),
    subject: { reference: input.reference, digest: input.digest, ...(input.tag !== undefined && { tag: input.tag }) },
    policy: { source: policy.source, digest: policy.digest },
    time: now.toISOString(),
    results: results.map(({ notes: _, ...result }) => result),
    notes: [...new Set(notes)],
  };
}

/** A failure takes precedence over a part that could not be evaluated, and that over a warning, which does not block. */
function outcomeOf(results: readonly { readonly outcome: Outcome }[]): Outcome {
  const order: readonly Outcome[] = ['failed', 'undecided', 'warned'];
  return order.find((outcome) => results.some((result) => result.outcome === outcome)) ?? 'passed';
}

/** A condition must be true for every platform. */
async function evaluateCondition(
  condition: Condition,
  name: string,
  evaluation: Evaluation,
  checkCondition: CheckCondition,
): Promise<Evaluated> {
  const reasons: Reason[] = [];
  const evidence = new Map<unknown, EvaluatedEvidence>();
  let isUndecided = false;
  for (const place of platformsOf(evaluation)) {
    const { facts, evidence: used, absent, fault, isUnavailable } = await factsAt(condition, place, evaluation);
    for (const candidate of used) evidence.set(candidate, candidate.evaluated());
    const result = fault === undefined ? checkCondition(condition, facts) : { holds: false as const, text: fault };
    // Evidence that could not be read may make a true condition false, or a false one true.
    if (isUnavailable) isUndecided = true;
    if (result.holds && !isUnavailable) continue;
    const missing = absent.length === 0 ? '' : `; no ${either(absent.map(kindNoun))} counts for it`;
    const why = isUnavailable ? 'evidence could not be fetched' : result.holds ? '' : bounded(result.text);
    reasons.push({
      code: isUnavailable ? 'unavailable' : 'condition',
      text: `the condition ${JSON.stringify(condition.name)} is not true for ${placeText(place)}: ${why}${missing}`,
      subject: place.subject,
      platform: place.platform,
      found: used.map((candidate) => candidate.evaluated()),
      remedy: isUnavailable
        ? 'check that the registry and the services answer, then verify again'
        : `attach evidence for which this is true: ${bounded(condition.cel)}`,
    });
  }
  const outcome = reasons.some(({ code }) => code === 'condition') ? 'failed' : isUndecided ? 'undecided' : 'passed';
  return {
    name,
    text: condition.name,
    outcome: enforced(outcome, condition.enforce),
    ...(condition.at !== undefined && { at: condition.at }),
    evidence: reasons.length === 0 ? [...evidence.values()] : [],
    reasons,
    waived: [],
    notes: [],
  };
}

/** Each platform with the digests whose evidence applies: its own, then the image's. */
function platformsOf({ input, candidates }: Evaluation): readonly Place[] {
  return placesOf({ on: 'platforms', kind: 'custom' }, { input, candidates }).map((place) => ({
    ...place,
    subjects: [...new Set([place.subject, input.digest])],
  }));
}

function generalNotes(evaluation: Evaluation): string[] {
  const { policy, input, now } = evaluation;
  const required = policy.require.flatMap((one) => (one.type === 'any-of' ? one.anyOf : [one]));
  const asked = new Set(
    required.flatMap(({ kind, options }): Kind[] => ('vex-by' in options ? [kind, 'vex'] : [kind])),
  );
  const subjects = new Set([input.digest, ...input.platforms.map(({ digest }) => digest)]);
  const damaged = evaluation.candidates.all.flatMap(({ evidence }) => {
    const { problem, signature, kind, artifact, subject } = evidence;
    if (subjects.has(subject) && (asked.has(kind) || isOfUnknownKind(evidence))) return [];
    if (problem === undefined && signature.state !== 'refused') return [];
    const why = problem?.text ?? (signature.state === 'refused' ? signature.reason : '');
    return [
      `${kindNoun(kind)} ${shortDigest(artifact.digest)} is not required and was not checked further: ${bounded(why, 200)}`,
    ];
  });
  const expired = policy.exceptions
    .filter(({ until }) => now >= endOfDay(until))
    .map(({ id, until }) => `the exception for ${bounded(id, 60)} expired on ${until} and does not count`);
  const problems = input.problems.map(({ text }) => bounded(text));
  return [damaged, expired, problems].flatMap((notes) => {
    const sorted = [...new Set(notes)].sort();
    const rest = sorted.length - MAX_NOTES;
    return rest > 0 ? [...sorted.slice(0, MAX_NOTES), `and ${rest} more like these`] : sorted;
  });
}
