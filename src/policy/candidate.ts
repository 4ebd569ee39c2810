// Owns a candidate: evidence with its names of `trust`, its time and its facts, each determined once per evaluation.
import { kindOfPredicate } from '../evidence/classify.ts';
import type { Kind } from '../evidence/kinds.ts';
import { REFERENCE_PREDICATE } from '../evidence/statement.ts';
import type { Digest } from '../oci/digest.ts';
import type { FoundEvidence } from '../signing/found-evidence.ts';
import { contentOf, type EvidenceContent, EvidenceFault } from './content.ts';
import type { EvaluatedEvidence, ReasonCode } from './decision.ts';
import { KIND_ROWS } from './kinds/table.ts';
import { bounded } from './text.ts';
import { signerIdentity, type Trust, type TrustRefusal } from './trust.ts';

/** The facts of a kind, or the reason why they cannot be read. */
export type ReadFacts =
  | { readonly facts: unknown }
  | { readonly fault: string; readonly code: Extract<ReasonCode, 'invalid' | 'unreadable'> };

export class Candidate {
  readonly evidence: FoundEvidence;
  /** The names of `trust` that its signer matches. */
  readonly names: readonly string[];
  readonly refusals: readonly TrustRefusal[];
  /** Identifies the signer, equal for all its signatures; undefined if the evidence is not signed. */
  readonly signer: string | undefined;
  /** Trusted time, in milliseconds since the epoch. For a key, key-signing-time.ts limits it. */
  time: number | undefined;
  readonly claimed: number | undefined;
  readonly #facts = new Map<Kind, Promise<ReadFacts>>();

  constructor(evidence: FoundEvidence, trust: Trust) {
    const { signature, created } = evidence;
    this.evidence = evidence;
    const isVerified = signature.state === 'verified';
    const { names, refusals } = isVerified ? trust(signature) : { names: [], refusals: [] };
    this.names = names;
    this.refusals = refusals;
    this.signer = isVerified ? signerIdentity(signature.signer) : undefined;
    this.time = isVerified && signature.time.clock !== 'none' ? timeOf(signature.time.at) : undefined;
    this.claimed = timeOf(created);
  }

  get predicateType(): string | undefined {
    return this.evidence.statement?.predicateType ?? this.evidence.claimedPredicateType;
  }

  content(): EvidenceContent | undefined {
    return contentOf(this.evidence);
  }

  facts(kind: Kind): Promise<ReadFacts> {
    const known = this.#facts.get(kind) ?? this.#read(kind);
    this.#facts.set(kind, known);
    return known;
  }

  /** The evidence for the decision. `rejected`: why it does not count. */
  evaluated(rejected?: string): EvaluatedEvidence {
    const { artifact, subject, platform, kind, source, signature } = this.evidence;
    const { predicateType, time, claimed } = this;
    return {
      artifact: artifact.digest,
      subject,
      platform,
      kind,
      source,
      artifactType: artifact.artifactType ?? artifact.mediaType,
      ...(predicateType !== undefined && { predicateType }),
      signature,
      trustedAs: this.names,
      ...(time !== undefined && { time: new Date(time).toISOString() }),
      ...(time === undefined && claimed !== undefined && { claimed: new Date(claimed).toISOString() }),
      ...(rejected !== undefined && { rejected }),
    };
  }

  async #read(kind: Kind): Promise<ReadFacts> {
    const content = this.content();
    if (content === undefined && kind !== 'signature') {
      const { problem } = this.evidence;
      const fault = problem === undefined ? 'has no content' : `could not be read: ${bounded(problem.text)}`;
      return { fault, code: 'unreadable' };
    }
    try {
      return { facts: await KIND_ROWS[kind].read(content ?? { mediaType: '', json: () => ({}) }) };
    } catch (error) {
      if (!(error instanceof EvidenceFault)) throw error;
      return { fault: error.message, code: 'invalid' };
    }
  }
}

/** The candidates by the digest that they are attached to. */
export class Candidates {
  readonly all: readonly Candidate[];
  readonly #bySubject = new Map<Digest, Map<Kind, Candidate[]>>();

  constructor(evidence: readonly FoundEvidence[], trust: Trust) {
    const seen = new Set<string>();
    const all: Candidate[] = [];
    for (const one of evidence) {
      // The same artifact may be listed by several sources.
      const key = `${one.artifact.digest} ${one.layer} ${one.subject}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const candidate = new Candidate(one, trust);
      all.push(candidate);
      for (const kind of kindsOf(one)) this.#add(one.subject, kind, candidate);
    }
    this.all = all;
  }

  /** Candidates of the kind, including those that only claim it, and those that could not be fetched and may be of it. */
  of(kind: Kind, subjects: readonly Digest[]): readonly Candidate[] {
    return subjects.flatMap((subject) => this.#bySubject.get(subject)?.get(kind) ?? []);
  }

  /** Everything that is attached to the subjects, by kind. */
  kindsAt(subjects: readonly Digest[]): ReadonlyMap<Kind, readonly Candidate[]> {
    const kinds = new Map<Kind, Candidate[]>();
    for (const subject of subjects) {
      for (const [kind, candidates] of this.#bySubject.get(subject) ?? []) {
        const own = candidates.filter(({ evidence }) => evidence.kind === kind);
        if (own.length > 0) kinds.set(kind, [...(kinds.get(kind) ?? []), ...own]);
      }
    }
    return kinds;
  }

  #add(subject: Digest, kind: Kind, candidate: Candidate): void {
    const kinds = this.#bySubject.get(subject) ?? new Map<Kind, Candidate[]>();
    this.#bySubject.set(subject, kinds);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [candidate]);
    else known.push(candidate);
  }
}

/** Whether the statement has another predicate type than the annotations, which clients use to select evidence. */
export function disagrees({ statement, claimedPredicateType }: FoundEvidence): boolean {
  return (
    statement !== undefined && claimedPredicateType !== undefined && statement.predicateType !== claimedPredicateType
  );
}

/** Whether the evidence may be of any kind, because it could not be fetched and claims none. */
export function isOfUnknownKind({ kind, problem, claimedPredicateType }: FoundEvidence): boolean {
  return kind === 'custom' && problem?.undecided === true && claimedPredicateType === undefined;
}

function kindsOf(evidence: FoundEvidence): ReadonlySet<Kind> {
  if (isOfUnknownKind(evidence)) return new Set(Object.keys(KIND_ROWS) as Kind[]);
  const { kind, claimedPredicateType } = evidence;
  if (!disagrees(evidence) || claimedPredicateType === REFERENCE_PREDICATE) return new Set([kind]);
  return new Set([kind, kindOfPredicate(claimedPredicateType as string) ?? kind]);
}

function timeOf(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}
