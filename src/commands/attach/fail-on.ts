// Counts the open findings of an image over all its scans, and decides whether `fail-on` is reached.
import { EXIT, type ExitCode, ExpectedError } from '../../errors.ts';
import { byUrgency, type Finding, isOpen, SEVERITIES, type Severity } from '../../evidence/finding.ts';
import { isComplete } from '../../evidence/scan-report.ts';
import type { AttachReceipt } from '../../report/attach-receipt.ts';
import { visible } from '../../report/escape.ts';
import { distinctFindings, openFindings, type ScanEntry, whereText } from '../../report/findings.ts';
import type { AttachOutput } from './inputs.ts';
import type { FailOn } from './request.ts';

/** Findings that an error names. */
const NAMED = 5;
/** The severity that findings without a rating are compared as, as in a policy. */
const UNRATED_AS: Severity = 'medium';

export interface FindingTotals {
  /** Open findings by severity, of one image or several. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that are listed, the most urgent first. A document with very many findings lists only a part. */
  readonly listed: readonly Finding[];
  /** Why findings may be missing; empty if every scan is complete. */
  readonly missing: readonly string[];
}

/** Undefined if no findings were read. */
export function findingTotals({ scans = [], entries }: AttachReceipt): FindingTotals | undefined {
  if (scans.length === 0) return undefined;
  // A scanner that failed has an entry without a document.
  const failed = entries.filter(
    ({ kind, outcome, document }) => kind === 'scan' && outcome === 'failed' && document.size === 0,
  );
  const listed = distinctFindings(scans.flatMap(({ report }) => openFindings(report))).sort(byUrgency);
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => {
      const unlisted = scans.reduce((sum, { report }) => sum + unlistedCount(report, severity), 0);
      return [severity, countOf(listed, severity) + unlisted];
    }),
  ) as Record<Severity, number>;
  return {
    counts,
    listed,
    missing: [
      ...scans.flatMap(incompleteText),
      ...failed.map(({ error }) => `a scan failed: ${visible(error ?? '', 300)}`),
    ],
  };
}

/** The outputs with the counts of all images; empty texts if no findings were read. */
export function findingOutputs(
  totals: readonly (FindingTotals | undefined)[],
): Readonly<Record<Extract<AttachOutput, `findings${string}` | 'scan-complete'>, string>> {
  const known = totals.filter((one) => one !== undefined);
  const sum = (severities: readonly Severity[]): string =>
    known.length === 0
      ? ''
      : String(known.reduce((total, { counts }) => severities.reduce((all, one) => all + counts[one], total), 0));
  const complete = known.length === totals.length && known.every(({ missing }) => missing.length === 0);
  return {
    findings: sum(SEVERITIES),
    'findings-critical': sum(['critical']),
    'findings-high': sum(['high']),
    'findings-medium': sum(['medium']),
    'findings-low': sum(['low']),
    'scan-complete': known.length === 0 ? '' : String(complete),
  };
}

/** Findings reach `fail-on`, or are not all known. */
export class FindingsError extends ExpectedError {
  override readonly name = 'FindingsError';
  override readonly code: 'findings' | 'findings-unknown';
  override readonly exitCode: ExitCode;

  constructor(message: string, isDecided: boolean) {
    super(message);
    this.code = isDecided ? 'findings' : 'findings-unknown';
    this.exitCode = isDecided ? EXIT.failed : EXIT.undecided;
  }

  /** The same error with the image in front. */
  about(reference: string): FindingsError {
    return new FindingsError(`${reference}: ${this.message}`, this.code === 'findings');
  }
}

/** The error if findings reach `failOn`, and if a scan that is missing or incomplete leaves that open. */
export function failureOf(failOn: FailOn, totals: FindingTotals | undefined): FindingsError | undefined {
  if (failOn === 'none') return undefined;
  const failed = `fail-on: ${failOn}`;
  if (totals === undefined) {
    return new FindingsError(
      `${failed}: could not count findings: there is no scan in a format that is read; see the failures and notes above`,
      false,
    );
  }
  const reached = SEVERITIES.filter((severity) => isReached(severity, failOn) && totals.counts[severity] > 0);
  const missing = totals.missing.slice(0, 3).join('; ');
  if (reached.length === 0) {
    return missing === ''
      ? undefined
      : new FindingsError(`${failed}: could not count all findings: ${missing}; run the scan again`, false);
  }
  const numbers = reached.map((severity) => `${totals.counts[severity]} ${wordOf(severity)}`);
  const worst = totals.listed.filter(({ severity }) => isReached(severity, failOn));
  const total = reached.reduce((sum, severity) => sum + totals.counts[severity], 0);
  const named = worst.slice(0, NAMED).map(findingText);
  const list = [...named, ...(total > named.length ? [`${total - named.length} more`] : [])].join('; ');
  const open = missing === '' ? '' : `; there may be more: ${missing}`;
  return new FindingsError(
    `${failed}: ${numbers.join(', ')} ${total === 1 ? 'finding' : 'findings'}: ${list}${open}; ${remedyOf(worst)}`,
    true,
  );
}

function isReached(severity: Severity, failOn: Severity): boolean {
  const compared = severity === 'unknown' ? UNRATED_AS : severity;
  return SEVERITIES.indexOf(compared) <= SEVERITIES.indexOf(failOn);
}

function incompleteText({ title, report }: ScanEntry): string[] {
  if (isComplete(report)) return [];
  return [`${visible(title, 100)} is incomplete: ${visible(report.incomplete.join('; '), 300)}`];
}

/** Findings of a scan that has too many to list. */
function unlistedCount({ findings, counts }: ScanEntry['report'], severity: Severity): number {
  return Math.max(0, counts[severity] - countOf(findings.filter(isOpen), severity));
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function findingText(finding: Finding): string {
  const { id, severity, installed, fixed } = finding;
  const version = installed === undefined ? '' : ` ${visible(installed, 40)}`;
  const remedy = fixed === undefined ? 'no fix known' : `fixed in ${visible(fixed, 40)}`;
  const where = whereText(finding);
  const place = where === '' ? '' : ` in ${visible(where, 80)}${version}`;
  return `${visible(id, 60)} (${wordOf(severity)})${place}, ${remedy}`;
}

function remedyOf(findings: readonly Finding[]): string {
  const resolve =
    'resolve findings that do not apply with a VEX document: attach it in the same step, or let the scanner read it';
  return findings.some(({ fixed }) => fixed !== undefined)
    ? `update these packages and rebuild, or ${resolve}`
    : `replace these packages, or ${resolve}`;
}

function wordOf(severity: Severity): string {
  return severity === 'unknown' ? 'unrated' : severity;
}
