// Findings as they stream by: all of them counted, and the most urgent ones kept.
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
  #settled = 0;
  #total = 0;
  #kept: Finding[] = [];
  /** The least urgent of those that are kept, once there are as many as may be. */
  #last: Finding | undefined;

  constructor(limit: number = MAX_FINDINGS) {
    this.#limit = limit;
  }

  add(finding: Finding): void {
    this.#total += 1;
    if (isOpen(finding)) this.#counts.set(finding.severity, (this.#counts.get(finding.severity) ?? 0) + 1);
    else this.#settled += 1;
    // Of the findings so far, as many as are kept are more urgent.
    if (this.#last !== undefined && byUrgency(finding, this.#last) >= 0) return;
    this.#kept.push(finding);
    // Twice as many are let in before the least urgent go, so that sorting costs little for each.
    if (this.#kept.length >= 2 * this.#limit) this.#prune();
  }

  result(): Tallied {
    this.#prune();
    const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, this.#counts.get(severity) ?? 0]));
    return {
      findings: this.#kept,
      counts: { ...(counts as Record<Severity, number>), settled: this.#settled },
      total: this.#total,
    };
  }

  #prune(): void {
    this.#kept = this.#kept.sort(byUrgency).slice(0, this.#limit);
    if (this.#kept.length === this.#limit) this.#last = this.#kept.at(-1);
  }
}
