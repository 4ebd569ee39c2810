// Checks the content of one piece of evidence, or of several that add up, against a requirement.
import type { Digest } from '../oci/digest.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { effectiveTime, rejectionOf } from './eligibility.ts';
import type { GateInput } from './evaluation.ts';
import { fieldObjections } from './field-checks.ts';
import type { CheckContext, CheckResult, Objection } from './kinds/kind.ts';
import { KIND_ROWS } from './kinds/table.ts';
import type { VexFacts } from './kinds/vex-facts.ts';
import type { VexStatement } from './kinds/vex-statement.ts';
import type { EvidenceRequirement, Exception, Policy } from './model.ts';
import type { Place } from './phrases.ts';
import { compileSchema } from './predicate-schema.ts';
import { shortDigest } from './text.ts';
import { endOfDay } from './trust.ts';

/** What an evaluation is about, the same for all its requirements. */
export interface Evaluation {
  readonly policy: Policy;
  readonly input: GateInput;
  /** In milliseconds since the epoch. */
  readonly now: number;
  readonly candidates: Candidates;
  readonly vex: VexAtPlaces;
}

export type Checked = CheckResult & { readonly isOther: boolean };

/** The result for one piece. Content that cannot be read is an objection. */
export async function checkCandidate(
  candidate: Candidate,
  requirement: EvidenceRequirement,
  place: Place,
  evaluation: Evaluation,
): Promise<Checked> {
  const read = await candidate.facts(requirement.kind);
  if ('fault' in read) return faulty(read.fault);
  const common = await commonObjections(candidate, requirement);
  const context = await contextOf([candidate], requirement, place, evaluation);
  return withObjections(common, await KIND_ROWS[requirement.kind].check(read.facts, requirement.options, context));
}

/** The result for several pieces as one, of a kind whose evidence adds up. */
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
    if ('fault' in read) return faulty(read.fault);
    const [objection] = await commonObjections(piece, requirement);
    if (objection !== undefined) return withObjections([objection], { objections: [] });
    facts.push(read.facts);
  }
  const context = await contextOf(pieces, requirement, place, evaluation);
  const whole = row.combine === undefined ? facts[0] : row.combine(facts);
  return withObjections([], await row.check(whole, requirement.options, context));
}

function faulty(fault: string): Checked {
  return { objections: [{ code: 'invalid', text: fault }], isOther: false };
}

function withObjections(common: readonly Objection[], result: CheckResult): Checked {
  const objections = [...common, ...result.objections];
  return { ...result, objections, isOther: objections.some(({ isOther }) => isOther) };
}

/** Of what every kind can be asked for. */
async function commonObjections(
  candidate: Candidate,
  { schema, fields, kind }: EvidenceRequirement,
): Promise<Objection[]> {
  if (schema === undefined && fields.length === 0) return [];
  const content = candidate.content();
  if (content === undefined) return [{ code: 'unreadable', text: 'has no content that was read' }];
  if (kind === 'custom' || content.bytes === undefined || /json/.test(content.mediaType)) {
    const json = content.json();
    const fault = schema === undefined ? undefined : (await compileSchema(schema))(json);
    const objections = await fieldObjections(json, fields);
    return fault === undefined
      ? objections
      : [{ code: 'invalid', text: `does not match the schema: ${fault}` }, ...objections];
  }
  return [{ code: 'invalid', text: `is ${content.mediaType}, in which fields cannot be checked; attach it as JSON` }];
}

async function contextOf(
  pieces: readonly Candidate[],
  requirement: EvidenceRequirement,
  place: Place,
  { policy, input, now, vex }: Evaluation,
): Promise<CheckContext> {
  const [newest] = pieces as readonly [Candidate, ...Candidate[]];
  const signers = requirement.options['vex-by'] as readonly string[] | undefined;
  return {
    image: input.digest,
    subject: place.subject,
    signature: newest.evidence.signature,
    time: effectiveTime(newest, requirement),
    now,
    policy: policy.digest,
    count: KIND_ROWS[requirement.kind].counts === undefined ? 1 : requirement.count,
    exceptions: policy.exceptions.filter((one) => isInForce(one, [place.subject, input.digest], now)),
    vex: signers === undefined ? [] : (await vex.at(place, signers)).statements,
  };
}

function isInForce({ until, digest }: Exception, subjects: readonly Digest[], now: number): boolean {
  return now < endOfDay(until) && (digest === undefined || subjects.includes(digest));
}

interface VexAtPlace {
  readonly statements: readonly VexStatement[];
  /** A VEX document could not be fetched: findings may be resolved after all. */
  readonly isUnavailable: boolean;
  readonly notes: readonly string[];
}

/** The statements that trusted signers attached to a place or to its image, read once. */
export class VexAtPlaces {
  readonly #candidates: Candidates;
  readonly #image: Digest;
  readonly #now: number;
  readonly #known = new Map<string, Promise<VexAtPlace>>();

  constructor(candidates: Candidates, image: Digest, now: number) {
    this.#candidates = candidates;
    this.#image = image;
    this.#now = now;
  }

  at({ subject }: Pick<Place, 'subject'>, signers: readonly string[]): Promise<VexAtPlace> {
    const key = JSON.stringify([subject, signers]);
    const known = this.#known.get(key) ?? this.#read(subject, signers);
    this.#known.set(key, known);
    return known;
  }

  async #read(subject: Digest, signers: readonly string[]): Promise<VexAtPlace> {
    const requirement = vexRequirement(signers);
    const notes: string[] = [];
    const statements: { readonly time: number; readonly digest: string; readonly all: readonly VexStatement[] }[] = [];
    let isUnavailable = false;
    for (const candidate of this.#candidates.of('vex', [...new Set([subject, this.#image])])) {
      const digest = candidate.evidence.artifact.digest;
      const rejection = rejectionOf(candidate, requirement, this.#now);
      if (rejection?.code === 'unavailable') isUnavailable = true;
      if (rejection !== undefined) {
        notes.push(`the VEX document ${shortDigest(digest)} does not count: it ${rejection.text}`);
        continue;
      }
      const read = await candidate.facts('vex');
      if ('fault' in read) {
        notes.push(`the VEX document ${shortDigest(digest)} does not count: it ${read.fault}`);
        continue;
      }
      const by = candidate.names.find((name) => signers.includes(name)) ?? '';
      const all = (read.facts as VexFacts).statements.map((one) => ({ ...one, by }));
      statements.push({ time: candidate.time ?? 0, digest, all });
    }
    statements.sort((a, b) => a.time - b.time || (a.digest < b.digest ? -1 : 1));
    return { statements: statements.flatMap(({ all }) => all), isUnavailable, notes };
  }
}

function vexRequirement(signedBy: readonly string[]): EvidenceRequirement {
  return {
    type: 'evidence',
    name: 'vex-by',
    enforce: 'fail',
    kind: 'vex',
    on: 'any',
    signedBy,
    count: 1,
    select: 'all',
    fields: [],
    options: {},
  };
}
