// The model of a finding: one vulnerability in one package, in whatever format a scanner reported it.

/** From the worst. `unknown` means not rated, never "harmless". */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * The states of VEX, and `unknown` where it could not be decided whether the installed version is affected. `fixed` and
 * `not_affected` are settled; the others are open.
 */
export const STATUSES = ['affected', 'under_investigation', 'unknown', 'fixed', 'not_affected'] as const;
export type FindingStatus = (typeof STATUSES)[number];

export interface Cvss {
  /** `CVSS:3.1/AV:N/…`, or a version 2 vector without prefix. */
  readonly vector?: string;
  /** Base score, 0 to 10. */
  readonly score: number;
}

/** Plain data. Texts are foreign: bounded in length, and escaped by whoever shows them. */
export interface Finding {
  /** As its source names it: `CVE-2024-3094`, `GHSA-…`, a rule's identifier. */
  readonly id: string;
  /** Other identifiers of the same, sorted. */
  readonly aliases: readonly string[];
  /** Package URL of what is installed, where the source has one. */
  readonly package?: string;
  /** What the source calls the package, where it has no package URL. */
  readonly name?: string;
  readonly installed?: string;
  /** The version, or versions joined by `, `, that are free of it. */
  readonly fixed?: string;
  readonly severity: Severity;
  /** Who rated it: `nvd`, `debian`, `cvss_v3`; absent for `unknown`. */
  readonly severitySource?: string;
  readonly cvss?: Cvss;
  readonly status: FindingStatus;
  /** The file it was found in, where there is no package: `src/app.ts:12`. */
  readonly location?: string;
  readonly title?: string;
  readonly url?: string;
}

/** How many open findings have each severity, and how many are settled. */
export interface FindingCounts extends Readonly<Record<Severity, number>> {
  readonly settled: number;
}

/** Findings that are kept of one scan; beyond them there are counts. */
export const MAX_FINDINGS = 10_000;

export interface Tallied {
  /** The most urgent, at most MAX_FINDINGS, by urgency. */
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  /** How many there were. */
  readonly total: number;
}

export function isOpen({ status }: Pick<Finding, 'status'>): boolean {
  return status !== 'fixed' && status !== 'not_affected';
}

/** Open before settled, then the worst first, then by what they are: the same findings always come in the same order. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    Number(isOpen(b)) - Number(isOpen(a)) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (b.cvss?.score ?? -1) - (a.cvss?.score ?? -1) ||
    byText(a.id, b.id) ||
    byText(a.package ?? a.name, b.package ?? b.name) ||
    byText(a.installed, b.installed) ||
    byText(a.location, b.location) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  );
}

function byText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
