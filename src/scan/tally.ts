// Counts a stream of findings, and keeps the most urgent ones.
import {
  byUrgency,
  type Finding,
  isOpen,
  MAX_FINDINGS,
  SEVERITIES,
  type Severity,
  type Tallied,
} from '../evidence/finding.ts';

export class FindingTally {
  readonly #limit: number;
  readonly #counts = new Map<Severity, number>();
  #resolved = 0;
  #total = 0;
  #kept: Finding[] = [];
  /** The least urgent finding that is kept, once the limit is reached. */
  #last: Finding | undefined;

  constructor(limit: number = MAX_FINDINGS) {
    this.#limit = limit;
  }

  add(finding: Finding): void {
    this.#total += 1;
    if (isOpen(finding)) this.#counts.set(finding.severity, (this.#counts.get(finding.severity) ?? 0) + 1);
    else this.#resolved += 1;
    // As many findings as may be kept are more urgent than this one.
    if (this.#last !== undefined && byUrgency(finding, this.#last) >= 0) return;
    this.#kept.push(finding);
    // Pruned only at twice the limit, so that sorting stays cheap per finding.
    if (this.#kept.length >= 2 * this.#limit) this.#prune();
  }

  result(): Tallied {
    this.#prune();
    const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, this.#counts.get(severity) ?? 0]));
    return {
      findings: this.#kept,
      counts: { ...(counts as Record<Severity, number>), resolved: this.#resolved },
      total: this.#total,
    };
  }

  #prune(): void {
    this.#kept = this.#kept.sort(byUrgency).slice(0, this.#limit);
    if (this.#kept.length === this.#limit) this.#last = this.#kept.at(-1);
  }
}
