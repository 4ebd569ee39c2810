// Owns the model of a finding: one vulnerability in one package, independent of the scanner's format.

/** The most severe first. `unknown` means not rated, never "harmless". */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * The statuses of VEX, and `unknown` if the scan could not decide whether the installed version is affected. Findings that are
 * `fixed` or `not_affected` are resolved, all others are open.
 */
export const STATUSES = ['affected', 'under_investigation', 'unknown', 'fixed', 'not_affected'] as const;
export type FindingStatus = (typeof STATUSES)[number];

export interface Cvss {
  /** `CVSS:3.1/AV:N/…`, or a version 2 vector without prefix. */
  readonly vector?: string;
  /** Base score, 0 to 10. */
  readonly score: number;
}

/** Plain data. Texts are untrusted: their length is bounded, and renderers must escape them. */
export interface Finding {
  /** The scanner's identifier: `CVE-2024-3094`, `GHSA-…`, or that of a rule. */
  readonly id: string;
  /** Other identifiers of the same vulnerability, sorted. */
  readonly aliases: readonly string[];
  /** Package URL of the installed package, if the scanner reports one. */
  readonly package?: string;
  /** The package's name, if there is no package URL. */
  readonly name?: string;
  readonly installed?: string;
  /** The version that fixes it, or several joined by `, `. */
  readonly fixed?: string;
  readonly severity: Severity;
  /** The source of the rating: `nvd`, `debian`, `cvss_v3`; absent for `unknown`. */
  readonly severitySource?: string;
  readonly cvss?: Cvss;
  readonly status: FindingStatus;
  /** The file, if there is no package: `src/app.ts:12`. */
  readonly location?: string;
  readonly title?: string;
  readonly url?: string;
}

/** Open findings by severity, and resolved findings. */
export interface FindingCounts extends Readonly<Record<Severity, number>> {
  readonly resolved: number;
}

/** Findings of one scan that are kept. Further ones are only counted. */
export const MAX_FINDINGS = 10_000;

export interface Tallied {
  /** The most urgent, at most MAX_FINDINGS, by urgency. */
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  /** The number of all findings. */
  readonly total: number;
}

export function isOpen({ status }: Pick<Finding, 'status'>): boolean {
  return status !== 'fixed' && status !== 'not_affected';
}

/** Open before resolved, then the most severe first. The other fields make the order deterministic. */
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
