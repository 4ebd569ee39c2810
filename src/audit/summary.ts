// Folds audit lines into the totals of a report: outcomes, groups, what is missing, findings, signers, registries. Pure.
import type { Outcome } from '../policy/decision.ts';
import { type AuditLine, UNKNOWN } from './line.ts';

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export interface GroupTotals {
  readonly name: string;
  readonly images: number;
  readonly outcomes: OutcomeCounts;
  /** Images with a critical finding that has a fix. */
  readonly criticalFixable: number;
}

export interface ImageNote {
  readonly reference: string;
  readonly group: string;
  readonly outcome: Outcome;
  readonly text: string;
  /** What orders it: the largest first. */
  readonly weight: number;
}

export interface Counted {
  readonly name: string;
  readonly images: number;
}

export interface AuditSummary {
  readonly images: number;
  readonly outcomes: OutcomeCounts;
  readonly groups: readonly GroupTotals[];
  /** Unmet requirements by the number of images. */
  readonly missing: readonly Counted[];
  readonly signers: readonly Counted[];
  /** Images with open critical or high findings that have a fix. */
  readonly withFixableCritical: number;
  readonly withFixableHigh: number;
  readonly notScanned: number;
  /** Images whose findings may be more than those that are listed, with the reason. */
  readonly incomplete: readonly ImageNote[];
  readonly incompleteImages: number;
  /** The images with the most severe fixable findings. */
  readonly worst: readonly ImageNote[];
  /** Images that failed. */
  readonly failed: readonly ImageNote[];
  /** Images without a decision, with the reason. */
  readonly undecided: readonly ImageNote[];
  /** Images that no shard reported. */
  readonly unknown: readonly ImageNote[];
  readonly unknownImages: number;
  readonly oldestEvidence: readonly ImageNote[];
  readonly registries: readonly RegistryTotals[];
  readonly from: string | null;
  readonly to: string | null;
}

export interface RegistryTotals {
  readonly name: string;
  readonly images: number;
  readonly requests: number;
  readonly receivedBytes: number;
  /** Images whose registry sent a warning or an error. */
  readonly withProblems: number;
  readonly ways: readonly string[];
}

/** What the images of a report are grouped by: a label, or a part of the name. */
export type GroupBy = 'registry' | 'namespace' | 'outcome' | { readonly label: string };

const LISTED = 200;
const MAX_KEYS = 5_000;
const OTHERS = 'others';

/** The group of a line. `namespace` is the registry with the first part of the repository. */
export function groupOf(line: AuditLine, by: GroupBy): string {
  if (typeof by === 'object') return line.labels.find(({ name }) => name === by.label)?.value ?? `no ${by.label}`;
  if (by === 'outcome') return line.outcome;
  const registry = line.registry ?? 'OCI layouts';
  if (by === 'registry') return registry;
  const [first = ''] = line.repository.split('/');
  return line.registry === null ? registry : `${registry}/${first}`;
}

/** Bounded memory, whatever the number of lines and of different names in them. */
export class SummaryFold {
  readonly #by: GroupBy;
  readonly #groups = new Map<string, { outcomes: Record<Outcome, number>; criticalFixable: number }>();
  readonly #missing = new Map<string, number>();
  readonly #signers = new Map<string, number>();
  readonly #registries = new Map<
    string,
    { -readonly [Key in keyof Omit<RegistryTotals, 'name' | 'ways'>]: number } & { ways: Set<string> }
  >();
  readonly #outcomes: Record<Outcome, number> = emptyOutcomes();
  readonly #worst = new Top();
  readonly #failed = new Top();
  readonly #undecided = new Top();
  readonly #unknown = new Top();
  readonly #oldest = new Top();
  readonly #incomplete = new Top();
  #counts = { images: 0, fixableCritical: 0, fixableHigh: 0, notScanned: 0, incomplete: 0, unknown: 0 };
  #from: string | null = null;
  #to: string | null = null;

  constructor(by: GroupBy) {
    this.#by = by;
  }

  add(line: AuditLine): void {
    const { outcome, findings, time } = line;
    const group = groupOf(line, this.#by);
    const [critical, high] = [findings?.fixable.critical ?? 0, findings?.fixable.high ?? 0];
    this.#counts.images += 1;
    this.#outcomes[outcome] += 1;
    if (critical > 0) this.#counts.fixableCritical += 1;
    if (high > 0) this.#counts.fixableHigh += 1;
    if (findings === null) this.#counts.notScanned += 1;
    const totals = entry(this.#groups, group, () => ({ outcomes: emptyOutcomes(), criticalFixable: 0 }));
    totals.outcomes[outcome] += 1;
    if (critical > 0) totals.criticalFixable += 1;
    for (const requirement of new Set(line.missing.map((one) => one.requirement)))
      increment(this.#missing, requirement);
    for (const signer of line.signers) increment(this.#signers, signer);
    this.#addRegistry(line);
    this.#addNotes(line, group, { critical, high });
    if (line.error?.code === UNKNOWN) return;
    if (this.#from === null || time < this.#from) this.#from = time;
    if (this.#to === null || time > this.#to) this.#to = time;
  }

  /** Without the cost of a whole summary. */
  get outcomes(): OutcomeCounts {
    return this.#outcomes;
  }

  get images(): number {
    return this.#counts.images;
  }

  summary(): AuditSummary {
    return {
      images: this.#counts.images,
      outcomes: this.#outcomes,
      groups: [...this.#groups]
        .map(([name, { outcomes, criticalFixable }]) => ({ name, images: total(outcomes), outcomes, criticalFixable }))
        .sort((a, b) => b.outcomes.failed - a.outcomes.failed || b.images - a.images || (a.name < b.name ? -1 : 1)),
      missing: byCount(this.#missing),
      signers: byCount(this.#signers),
      withFixableCritical: this.#counts.fixableCritical,
      withFixableHigh: this.#counts.fixableHigh,
      notScanned: this.#counts.notScanned,
      incomplete: this.#incomplete.notes(),
      incompleteImages: this.#counts.incomplete,
      worst: this.#worst.notes(),
      failed: this.#failed.notes(),
      undecided: this.#undecided.notes(),
      unknown: this.#unknown.notes(),
      unknownImages: this.#counts.unknown,
      oldestEvidence: this.#oldest.notes(),
      registries: [...this.#registries]
        .map(([name, { ways, ...totals }]) => ({ name, ...totals, ways: [...ways].sort() }))
        .sort((a, b) => b.images - a.images),
      from: this.#from,
      to: this.#to,
    };
  }

  #addRegistry({ registry, behaviour }: AuditLine): void {
    const totals = entry(this.#registries, registry ?? 'OCI layouts', () => ({
      ...{ images: 0, requests: 0, receivedBytes: 0, withProblems: 0 },
      ways: new Set<string>(),
    }));
    totals.images += 1;
    totals.requests += behaviour.requests;
    totals.receivedBytes += behaviour.receivedBytes;
    if (behaviour.errors.length + behaviour.warnings.length > 0) totals.withProblems += 1;
    if (behaviour.referrers !== null && totals.ways.size < 10) totals.ways.add(behaviour.referrers);
  }

  #addNotes(line: AuditLine, group: string, fixable: { readonly critical: number; readonly high: number }): void {
    const { reference, outcome, error, missing, findings, findingsIncomplete, ages } = line;
    const note = (weight: number, text: string): ImageNote => ({ reference, group, outcome, text, weight });
    const reasons = missing.map(({ requirement, reason }) => `${requirement}: ${reason}`);
    const why = error?.message ?? (reasons.slice(0, 3).join('; ') || 'no reason is stated');
    if (error?.code === UNKNOWN) {
      this.#counts.unknown += 1;
      this.#unknown.add(note(0, why));
    } else if (outcome === 'undecided') this.#undecided.add(note(0, why));
    if (outcome === 'failed') this.#failed.add(note(missing.length, why));
    const [worst] = findings?.worst ?? [];
    if (fixable.critical + fixable.high > 0 && worst !== undefined) {
      const fix = worst.fixed === null ? '' : `, fixed in ${worst.fixed}`;
      const counts = `${fixable.critical} critical, ${fixable.high} high with a fix`;
      const text = `${counts}; first ${worst.id} in ${worst.package || 'the image'}${fix}`;
      this.#worst.add(note(fixable.critical * 10_000 + fixable.high, text));
    }
    if (findingsIncomplete.length > 0) {
      this.#counts.incomplete += 1;
      this.#incomplete.add(note(findingsIncomplete.length, findingsIncomplete.slice(0, 3).join('; ')));
    }
    const oldest = ages.toSorted((a, b) => b.days - a.days)[0];
    if (oldest !== undefined && oldest.days > 0) {
      this.#oldest.add(
        note(
          oldest.days,
          `${oldest.kind}: ${oldest.days} ${oldest.days === 1 ? 'day' : 'days'}${oldest.trusted ? '' : ' (claimed)'}`,
        ),
      );
    }
  }
}

/** The notes with the largest weights; of equal weights the first references. */
class Top {
  #notes: ImageNote[] = [];

  add(note: ImageNote): void {
    this.#notes.push(note);
    if (this.#notes.length > LISTED * 4) this.#cut();
  }

  notes(): readonly ImageNote[] {
    this.#cut();
    return this.#notes;
  }

  #cut(): void {
    this.#notes = this.#notes
      .sort((a, b) => b.weight - a.weight || (a.reference < b.reference ? -1 : 1))
      .slice(0, LISTED);
  }
}

/** Further names share one entry, because a hostile list can have any number of them. */
function entry<T>(map: Map<string, T>, name: string, make: () => T): T {
  const key = map.has(name) || map.size < MAX_KEYS ? name : OTHERS;
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

function increment(map: Map<string, number>, name: string): void {
  const key = map.has(name) || map.size < MAX_KEYS ? name : OTHERS;
  map.set(key, (map.get(key) ?? 0) + 1);
}

function byCount(map: ReadonlyMap<string, number>): Counted[] {
  return [...map]
    .map(([name, images]) => ({ name, images }))
    .sort((a, b) => b.images - a.images || (a.name < b.name ? -1 : 1));
}

function emptyOutcomes(): Record<Outcome, number> {
  return { passed: 0, warned: 0, failed: 0, undecided: 0 };
}

function total(outcomes: OutcomeCounts): number {
  return outcomes.passed + outcomes.warned + outcomes.failed + outcomes.undecided;
}
