// A scan as a whole: who scanned with what, when, what was found, and whether that is all.
import type { Tallied } from './finding.ts';

export interface Scanner {
  readonly name: string;
  /** What identifies it to others: a package URL or an address. */
  readonly uri: string;
  readonly version?: string;
  readonly db?: ScannerDatabase;
}

export interface ScannerDatabase {
  readonly uri?: string;
  readonly version?: string;
  /** RFC 3339: when what the scanner knows was last brought up to date. */
  readonly lastUpdate?: string;
}

export interface ScanReport extends Tallied {
  readonly scanner: Scanner;
  /** RFC 3339; absent where the source states none. */
  readonly startedOn?: string;
  readonly finishedOn?: string;
  /** Why findings may be missing; empty where the scan is complete. */
  readonly incomplete: readonly string[];
  /** Packages that the scanner knows no advisories for, and why; absent where it does not tell. */
  readonly notCovered?: readonly NotCovered[];
}

export interface NotCovered {
  readonly why: string;
  readonly packages: number;
}

export function isComplete({ incomplete }: Pick<ScanReport, 'incomplete'>): boolean {
  return incomplete.length === 0;
}
