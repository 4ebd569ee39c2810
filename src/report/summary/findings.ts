// Renders the most urgent findings of an image with their fixes, and their numbers by severity in one line.
import { type Finding, SEVERITIES, type Severity } from '../../evidence/finding.ts';
import { BOUND, folded, list, table } from '../blocks.ts';
import { code, html } from '../escape.ts';
import { countsText, distinctFindings, MARKS, openFindings, type ScanEntry, whereText } from '../findings.ts';
import { placesText } from './evidence-table.ts';
import { link } from './heading.ts';

/** Findings that are not folded. */
const SHOWN = 8;
const LISTED = 50;
const URGENT: readonly Severity[] = ['critical', 'high'];

/** Open findings of all scans, each vulnerability of a package once, the most urgent first and those with a fix before others. */
export function urgentFindings(scans: readonly ScanEntry[]): readonly Finding[] {
  const all = distinctFindings(scans.flatMap(({ report }) => openFindings(report)));
  return all.sort((a, b) => rank(a) - rank(b));
}

/** `🟣 1 critical · 🔴 3 high (2 with a fix)`; `no open findings`; empty if nothing was scanned. */
export function findingCounts(scans: readonly ScanEntry[], findings = urgentFindings(scans)): string {
  if (scans.length === 0) return '';
  const total = (severity: Severity): number => {
    const listed = findings.filter((finding) => finding.severity === severity).length;
    // A document with very many findings lists a part of them only.
    const unlisted = scans.reduce(
      (sum, { report }) =>
        sum +
        Math.max(0, report.counts[severity] - openFindings(report).filter((one) => one.severity === severity).length),
      0,
    );
    return listed + unlisted;
  };
  const parts = SEVERITIES.flatMap((severity) => {
    const count = total(severity);
    return count === 0
      ? []
      : [`${MARKS[severity]}&nbsp;${count}&nbsp;${severity === 'unknown' ? 'unrated' : severity}`];
  });
  const fixable = findings.filter(({ fixed }) => fixed !== undefined).length;
  const fixes = fixable === 0 ? '' : ` (${fixable}&nbsp;with&nbsp;a&nbsp;fix)`;
  return parts.length === 0 ? 'no open findings' : `${parts.join(' · ')}${fixes}`;
}

/** The most urgent ones; empty if there are none. What is incomplete is always shown. The others follow when they are opened. */
export function renderUrgentFindings(
  scans: readonly ScanEntry[],
  findings = urgentFindings(scans),
): { readonly shown: string; readonly folded: string } {
  const incomplete = scans.flatMap(({ title, report }) =>
    report.incomplete.map((why) => `❗ ${code(title, 100)} is incomplete: ${html(why, 500)}`),
  );
  const urgent = findings.filter(({ severity }) => URGENT.includes(severity));
  const shown = (urgent.length > 0 ? urgent : findings).slice(0, SHOWN);
  const parts = [list(incomplete.slice(0, 5), BOUND.notes), shown.length === 0 ? '' : findingsTable(shown)];
  return {
    shown: parts.filter((part) => part !== '').join('\n\n'),
    folded: scans.length === 0 ? '' : allFindings(scans, findings, shown.length),
  };
}

/** The numbers by scan, and the findings that are not shown above. */
function allFindings(scans: readonly ScanEntry[], findings: readonly Finding[], shown: number): string {
  const rest = findings.slice(shown, shown + LISTED);
  const left = findings.length - shown - rest.length;
  const title = rest.length === 0 ? 'Scans' : `Scans, and ${findings.length - shown} more findings`;
  const more = left > 0 ? `\n\n${left} more are in the documents.` : '';
  return folded(title, [scansTable(scans), ...(rest.length > 0 ? [`${findingsTable(rest)}${more}`] : [])].join('\n\n'));
}

function findingsTable(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { id, severity, cvss, title, url, installed, fixed } = finding;
    const name = url !== undefined && /^https?:\/\//.test(url) ? link(html(id, 60), url) : html(id, 60);
    const version = installed === undefined ? '' : ` ${html(installed, 60)}`;
    return [
      `${MARKS[severity]}${cvss === undefined ? '' : `&nbsp;${cvss.score}`}`,
      `${name}${title === undefined ? '' : ` ${html(title, 100)}`}`,
      `${packageText(finding)}${version}`,
      fixed === undefined ? 'unknown' : html(fixed, 80),
    ];
  });
  return table(['', 'Finding', 'In', 'Fixed in'], rows, BOUND.findings);
}

/** `openssl (deb)`; the path of a file that is no package. */
function packageText(finding: Finding): string {
  const [, type, path] = /^pkg:([a-z0-9.+-]+)\/(.+)$/.exec(finding.package ?? '') ?? [];
  if (type === undefined || path === undefined) return breakable(html(whereText(finding), 100));
  const name = path.replace(/[@?#].*$/, '').replaceAll('%40', '@');
  // The distribution is that of the image.
  const short = ['deb', 'apk', 'rpm'].includes(type) ? name.replace(/^.*\//, '') : name;
  return `${breakable(html(short, 100))} (${html(type, 20)})`;
}

function scansTable(scans: readonly ScanEntry[]): string {
  const rows = scans.map(({ title, platforms, report }) => {
    const { scanner, incomplete } = report;
    const database = scanner.db?.lastUpdate === undefined ? '' : `, database of ${scanner.db.lastUpdate.slice(0, 10)}`;
    return [
      `${code(title, 100)} ${html(`${scanner.name} ${scanner.version ?? ''}`.trim() + database, 150)}`,
      placesText(platforms.length === 0 ? [null] : platforms),
      html(countsText(report), 200),
      incomplete.length === 0 ? 'complete' : '❗ incomplete',
    ];
  });
  return table(['Scan', 'On', 'Findings', 'State'], rows, BOUND.findings);
}

/** Escaped text that may wrap after a slash: paths have no spaces. */
function breakable(escaped: string): string {
  return escaped.replaceAll('/', '/<wbr>');
}

function rank({ severity, cvss, fixed }: Finding): number {
  return SEVERITIES.indexOf(severity) * 1000 - (cvss?.score ?? 0) * 10 - (fixed === undefined ? 0 : 5);
}
