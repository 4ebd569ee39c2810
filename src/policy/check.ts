// Checks the content of one piece of evidence, or of several combined, against a requirement.
import type { Candidate, Candidates, ReadFacts } from './candidate.ts';
import { effectiveTime } from './eligibility.ts';
import type { GateInput } from './evaluation.ts';
import { fieldObjections } from './field-checks.ts';
import type { CheckContext, CheckResult, Objection } from './kinds/kind.ts';
import { KIND_ROWS } from './kinds/table.ts';
import type { EvidenceRequirement, Policy } from './model.ts';
import type { Place } from './phrases.ts';
import { compileSchema } from './predicate-schema.ts';
import type { WaiversAtPlaces } from './waivers-at-places.ts';

/** The inputs of an evaluation, the same for all requirements. */
export interface Evaluation {
  readonly policy: Policy;
  readonly input: GateInput;
  /** In milliseconds since the epoch. */
  readonly now: number;
  readonly candidates: Candidates;
  readonly waivers: WaiversAtPlaces;
}

export type Checked = CheckResult & { readonly isOther: boolean };

/** The result for one piece of evidence. Content that cannot be read is an objection. */
export async function checkCandidate(
  candidate: Candidate,
  requirement: EvidenceRequirement,
  place: Place,
  evaluation: Evaluation,
): Promise<Checked> {
  const read = await candidate.facts(requirement.kind);
  if ('fault' in read) return faulty(read);
  const common = await commonObjections(candidate, requirement);
  const context = await contextOf([candidate], requirement, place, evaluation);
  return withObjections(common, await KIND_ROWS[requirement.kind].check(read.facts, requirement.options, context));
}

/** The result for several pieces of evidence combined, for kinds such as approvals. */
export async function checkTogether(
  pieces: readonly Candidate[],
  requirement: EvidenceRequirement,
  place: Place,
  evaluation: Evaluation,
): Promise<Checked> {
  const row = KIND_ROWS[requirement.kind];
  const facts: unknown[] = [];
  for (const piece of pieces) {
    const read = await piece.facts(requirement.kind);
    if ('fault' in read) return faulty(read);
    const [objection] = await commonObjections(piece, requirement);
    if (objection !== undefined) return withObjections([objection], { objections: [] });
    facts.push(read.facts);
  }
  const context = await contextOf(pieces, requirement, place, evaluation);
  const whole = row.combine === undefined ? facts[0] : row.combine(facts);
  return withObjections([], await row.check(whole, requirement.options, context));
}

function faulty({ fault, code }: Extract<ReadFacts, { readonly fault: string }>): Checked {
  return { objections: [{ code, text: fault }], isOther: false };
}

function withObjections(common: readonly Objection[], result: CheckResult): Checked {
  const objections = [...common, ...result.objections];
  return { ...result, objections, isOther: objections.some(({ isOther }) => isOther) };
}

/** Objections by the options that all kinds have. */
async function commonObjections(
  candidate: Candidate,
  { schema, fields, kind }: EvidenceRequirement,
): Promise<Objection[]> {
  if (schema === undefined && fields.length === 0) return [];
  const content = candidate.content();
  if (content === undefined) return [{ code: 'unreadable', text: 'has content that was not read' }];
  if (kind === 'custom' || content.bytes === undefined || /json/.test(content.mediaType)) {
    const json = content.json();
    const fault = schema === undefined ? undefined : (await compileSchema(schema))(json);
    const objections = await fieldObjections(json, fields);
    return fault === undefined
      ? objections
      : [{ code: 'invalid', text: `does not match the schema: ${fault}` }, ...objections];
  }
  return [
    {
      code: 'invalid',
      text: `has the media type ${content.mediaType}, whose fields cannot be checked; attach it as JSON`,
    },
  ];
}

async function contextOf(
  pieces: readonly Candidate[],
  requirement: EvidenceRequirement,
  place: Place,
  evaluation: Evaluation,
): Promise<CheckContext> {
  const { policy, input, now } = evaluation;
  const [newest] = pieces as readonly [Candidate, ...Candidate[]];
  const signers = requirement.options['vex-by'] as readonly string[] | undefined;
  const { waivers } = await evaluation.waivers.at(place, signers);
  return {
    image: input.digest,
    subject: place.subject,
    signature: newest.evidence.signature,
    time: effectiveTime(newest, requirement),
    now,
    policy: policy.digest,
    count: KIND_ROWS[requirement.kind].counts === undefined ? 1 : requirement.count,
    waiverOf: (finding) => waivers.reasonFor(finding),
  };
}
