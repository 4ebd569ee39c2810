// Evaluates a requirement at every place that it applies to, and combines the results.
import type { Evaluation } from './check.ts';
import type { EvaluatedEvidence, Outcome, Reason, RequirementResult } from './decision.ts';
import type { AnyOfRequirement, EvidenceRequirement, Requirement } from './model.ts';
import { type Place, requirementText } from './phrases.ts';
import { reasonsAt } from './reasons.ts';
import { type PlaceResult, selectAt } from './select.ts';

export type Evaluated = RequirementResult & { readonly notes: readonly string[] };

export function evaluateRequirement(requirement: Requirement, evaluation: Evaluation): Promise<Evaluated> {
  return requirement.type === 'any-of'
    ? evaluateAnyOf(requirement, evaluation)
    : evaluateEvidence(requirement, evaluation);
}

async function evaluateEvidence(requirement: EvidenceRequirement, evaluation: Evaluation): Promise<Evaluated> {
  const outcomes: PlaceResult['outcome'][] = [];
  const evidence: EvaluatedEvidence[] = [];
  const reasons: Reason[] = [];
  const waived: string[] = [];
  const notes: string[] = [];
  const counted = new Set<unknown>();
  for (const place of placesOf(requirement, evaluation)) {
    const result = await selectAt(requirement, place, evaluation);
    outcomes.push(result.outcome);
    reasons.push(...reasonsAt(requirement, place, result, evaluation));
    notes.push(...result.notes);
    const prefix = place.platform === null ? '' : `${place.platform}: `;
    waived.push(...result.waived.map((one) => `${prefix}${one}`));
    for (const candidate of result.counting) {
      if (!counted.has(candidate)) evidence.push(candidate.evaluated());
      counted.add(candidate);
    }
    const signers = requirement.options['vex-by'] as readonly string[] | undefined;
    if (signers !== undefined) notes.push(...(await evaluation.waivers.at(place, signers)).notes);
  }
  const { name, kind, at } = requirement;
  return {
    name,
    text: requirementText(requirement),
    kind,
    outcome: enforced(combined(outcomes), requirement.enforce),
    ...(at !== undefined && { at }),
    evidence: reasons.length === 0 ? evidence : [],
    reasons,
    waived,
    notes,
  };
}

/** The first branch that passes satisfies it. Only `enforce` of the whole requirement applies, not that of a branch. */
async function evaluateAnyOf(requirement: AnyOfRequirement, evaluation: Evaluation): Promise<Evaluated> {
  const { name, at, enforce } = requirement;
  const branches: Evaluated[] = [];
  for (const branch of requirement.anyOf)
    branches.push(await evaluateEvidence({ ...branch, enforce: 'fail' }, evaluation));
  const passed = branches.find(({ outcome }) => outcome === 'passed');
  const outcome = branches.some((branch) => branch.outcome === 'undecided') ? 'undecided' : 'failed';
  return {
    name,
    text: requirementText(requirement),
    outcome: enforced(passed === undefined ? outcome : 'passed', enforce),
    ...(at !== undefined && { at }),
    evidence: passed?.evidence ?? [],
    reasons: passed === undefined ? branches.flatMap(({ reasons }) => reasons) : [],
    waived: passed?.waived ?? [],
    notes: branches.flatMap(({ notes }) => notes),
  };
}

/** The requirement fails if one place fails. Otherwise one place that could not be evaluated makes it undecided. */
function combined(outcomes: readonly PlaceResult['outcome'][]): Outcome {
  if (outcomes.includes('unmet')) return 'failed';
  return outcomes.includes('undecided') ? 'undecided' : 'passed';
}

/** A requirement that only warns never blocks. */
export function enforced(outcome: Outcome, enforce: 'fail' | 'warn'): Outcome {
  return enforce === 'warn' && outcome !== 'passed' ? 'warned' : outcome;
}

/**
 * `any` is evaluated for each platform, with the evidence on the platform and on the image. If no platform has evidence of
 * the kind, it is evaluated once for the image.
 */
export function placesOf(
  { on, kind }: Pick<EvidenceRequirement, 'on' | 'kind'>,
  { input, candidates }: Pick<Evaluation, 'input' | 'candidates'>,
): readonly Place[] {
  const { digest } = input;
  const only = input.platforms.length === 1 && input.platforms[0]?.digest === digest ? input.platforms[0].name : null;
  const image: Place = { subject: digest, platform: only, subjects: [digest] };
  // An index without platforms must not satisfy a requirement on every platform.
  if (on === 'image' || input.platforms.length === 0) return [image];
  const platforms = input.platforms.map(({ digest: subject, name }) => ({ subject, platform: name }));
  if (on === 'platforms') return platforms.map((place) => ({ ...place, subjects: [place.subject] }));
  const isSplit = platforms.some(({ subject }) => subject !== digest && candidates.of(kind, [subject]).length > 0);
  if (!isSplit) return [image];
  return platforms.map((place) => ({ ...place, subjects: [...new Set([place.subject, digest])] }));
}
