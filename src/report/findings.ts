// Renders the findings of scans as lines for a terminal, and owns what every report of findings shares.
import { styleText } from 'node:util';
import { type Finding, SEVERITIES, type Severity } from '../evidence/finding.ts';
import { isComplete, type ScanReport } from '../evidence/scan-report.ts';
import { visible } from './escape.ts';

/** The findings of one scan, whether its document was attached or not. */
export interface ScanEntry {
  /** The title of its document. */
  readonly title: string;
  /** The platforms that it is about; empty for the image itself. */
  readonly platforms: readonly string[];
  readonly report: ScanReport;
}

/** Findings to list. The documents contain all of them. */
const LISTED_IN_TERMINAL = 5;

export const MARKS: Readonly<Record<Severity, string>> = {
  critical: '🟣',
  high: '🔴',
  medium: '🟠',
  low: '🟡',
  negligible: '⚪',
  unknown: '❔',
};

/** One line per scan, and its most urgent findings below it. */
export function findingLines(
  scans: readonly ScanEntry[],
  { color = false }: { readonly color?: boolean } = {},
): string[] {
  const paint = (style: 'red' | 'yellow' | 'dim', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  return scans.flatMap(({ title, platforms, report }) => {
    const on = platforms.length === 0 ? '' : ` on ${platforms.map((platform) => visible(platform)).join(', ')}`;
    const state = isComplete(report)
      ? ''
      : paint('red', ` (incomplete: ${visible(report.incomplete.join('; '), 500)})`);
    const distinct = distinctFindings(openFindings(report));
    const top = distinct.slice(0, LISTED_IN_TERMINAL);
    const left = openCount(report) - (openFindings(report).length - distinct.length) - top.length;
    return [
      `${visible(title)}${on}: ${countsText(report)}${state}`,
      ...top.map((finding) => `    ${paint(isUrgent(finding) ? 'red' : 'yellow', findingText(finding))}`),
      ...(left > 0 ? [paint('dim', `    and ${left} more`)] : []),
    ];
  });
}

/** `1 critical, 3 high; 2 resolved`. */
export function countsText({ counts }: ScanReport): string {
  const open = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]} ${severity}`,
  );
  return `${open.join(', ') || 'no open findings'}${counts.resolved > 0 ? `; ${counts.resolved} resolved` : ''}`;
}

/** A finding by several scanners, on several platforms or in several files counts once, with the highest severity. */
export function distinctFindings(findings: readonly Finding[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const key = [finding.id, whereText(finding), finding.installed].join('\n');
    const known = found.get(key);
    if (known === undefined || rank(finding) < rank(known)) found.set(key, finding);
  }
  return [...found.values()];
}

function rank({ severity, cvss }: Finding): number {
  return SEVERITIES.indexOf(severity) * 100 - (cvss?.score ?? 0);
}

/** The open findings that a report lists. */
export function openFindings({ findings }: ScanReport): readonly Finding[] {
  const resolved = findings.findIndex(({ status }) => status === 'fixed' || status === 'not_affected');
  return resolved < 0 ? findings : findings.slice(0, resolved);
}

function openCount({ counts }: ScanReport): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

function isUrgent({ severity }: Finding): boolean {
  return severity === 'critical' || severity === 'high';
}

function findingText(finding: Finding): string {
  const version = [finding.installed, finding.fixed].filter((part) => part !== undefined).join(' -> ');
  return [visible(finding.id, 60), finding.severity, visible(whereText(finding), 80), visible(version, 80)]
    .join('  ')
    .trimEnd();
}

/** The package without its version and qualifiers, or the file. */
export function whereText({ package: purl, name, location }: Finding): string {
  return purl?.replace(/^pkg:/, '').replace(/[@?#].*$/, '') ?? name ?? location ?? '';
}
