// Renders the findings of scans: a section of a job summary, and lines for a terminal.
import { styleText } from 'node:util';
import { type Finding, SEVERITIES, type Severity } from '../evidence/finding.ts';
import { isComplete, type ScanReport } from '../evidence/scan-report.ts';
import { BOUND, folded, list, table } from './blocks.ts';
import { code, html, visible } from './escape.ts';

/** The findings of one scan, whether its document was attached or not. */
export interface ScanEntry {
  /** The title of its document. */
  readonly title: string;
  /** The platforms that it is about; empty for the image itself. */
  readonly platforms: readonly string[];
  readonly report: ScanReport;
}

/** Findings to list. The documents contain all of them. */
const LISTED = 50;
const LISTED_IN_TERMINAL = 5;

const MARKS: Readonly<Record<Severity, string>> = {
  critical: '🟣',
  high: '🔴',
  medium: '🟠',
  low: '🟡',
  negligible: '⚪',
  unknown: '❔',
};

/** Counts per scan, reasons for incomplete scans, and the most urgent findings, folded. Empty if nothing was scanned. */
export function renderFindings(scans: readonly ScanEntry[]): string {
  if (scans.length === 0) return '';
  const listed = mostUrgent(scans);
  const incomplete = scans.flatMap(({ title, report }) =>
    report.incomplete.map((why) => `${code(title, 100)} is incomplete: ${html(why, 500)}`),
  );
  return [
    '### Findings',
    countsTable(scans),
    list(incomplete, BOUND.notes),
    listed.length === 0 ? '' : folded(`Most urgent findings (${listed.length})`, findingsTable(listed)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

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

function countsTable(scans: readonly ScanEntry[]): string {
  const head = [
    'Scan',
    'Attached to',
    ...SEVERITIES.map((severity) => `${MARKS[severity]} ${severity}`),
    'resolved',
    'State',
  ];
  const rows = scans.map(({ title, platforms, report }) => [
    `${code(title, 100)} ${html(scannerText(report), 100)}`,
    platforms.length === 0 ? 'image' : platforms.map((platform) => html(platform)).join(', '),
    ...SEVERITIES.map((severity) => String(report.counts[severity])),
    String(report.counts.resolved),
    isComplete(report) ? 'complete' : '⚠ incomplete',
  ]);
  return table(head, rows, BOUND.findings);
}

function findingsTable(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    `${MARKS[finding.severity]} ${finding.severity}${finding.cvss === undefined ? '' : ` ${finding.cvss.score}`}`,
    finding.url === undefined ? code(finding.id) : `<a href="${html(finding.url, 600)}">${code(finding.id)}</a>`,
    code(whereText(finding), 150),
    html(finding.installed ?? '', 60),
    html(finding.fixed ?? '', 80),
    html(finding.title ?? '', 120),
  ]);
  return table(['Severity', 'Finding', 'Package or file', 'Installed', 'Fixed in', 'Title'], rows, BOUND.findings);
}

function mostUrgent(scans: readonly ScanEntry[]): Finding[] {
  const all = scans.flatMap(({ report }) => openFindings(report));
  return distinctFindings(all)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, LISTED);
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

function scannerText({ scanner }: ScanReport): string {
  return scanner.version === undefined ? scanner.name : `${scanner.name} ${scanner.version}`;
}
