// Owns the model of a scan report: scanner and database, times, findings, and whether the scan is complete.
import type { Tallied } from './finding.ts';

export interface Scanner {
  readonly name: string;
  /** Identifies the scanner: a package URL or a web address. */
  readonly uri: string;
  readonly version?: string;
  readonly db?: ScannerDatabase;
}

export interface ScannerDatabase {
  readonly uri?: string;
  readonly version?: string;
  /** When the database was last updated (RFC 3339). */
  readonly lastUpdate?: string;
}

export interface ScanReport extends Tallied {
  readonly scanner: Scanner;
  /** RFC 3339; absent if unknown. */
  readonly startedOn?: string;
  readonly finishedOn?: string;
  /** Why findings may be missing; empty if the scan is complete. */
  readonly incomplete: readonly string[];
  /** Packages that the scanner's database does not cover, by reason; absent if the scanner does not report them. */
  readonly notCovered?: readonly NotCovered[];
}

export interface NotCovered {
  readonly why: string;
  readonly packages: number;
}

export function isComplete({ incomplete }: Pick<ScanReport, 'incomplete'>): boolean {
  return incomplete.length === 0;
}
