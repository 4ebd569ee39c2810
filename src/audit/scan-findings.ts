// Summarises the scans of one image for its audit line: counts of open findings, and the worst of them with their fixes.
import { byUrgency, type Finding, isOpen, SEVERITIES, type Severity } from '../evidence/finding.ts';
import type { ScanReport } from '../evidence/scan-report.ts';
import { LIMITS, type LineFindings, type SeverityCounts, type WorstFinding } from './line.ts';

export interface ReadScan {
  /** The digest that it is about. */
  readonly subject: string;
  readonly verified: boolean;
  /** When its annotations claim that it was made. */
  readonly created: string | undefined;
  readonly report: ScanReport;
}

export interface ScanFindings {
  /** Null if no scan was read. */
  readonly findings: LineFindings | null;
  /** Why findings may be missing. */
  readonly incomplete: readonly string[];
}

/**
 * Of one scanner and subject the newest scan counts, and verified scans take precedence over others. `unread`: why further scans
 * could not be read.
 */
export function findingsOfScans(scans: readonly ReadScan[], unread: readonly string[]): ScanFindings {
  if (scans.length === 0) return { findings: null, incomplete: unread };
  const groups = Map.groupBy(scans, ({ subject, report }) => JSON.stringify([subject, report.scanner.name]));
  const chosen = [...groups.values()].map((group) => newest(group));
  const distinct = new Map<string, Finding>();
  for (const { report } of chosen) {
    for (const finding of report.findings) {
      if (!isOpen(finding)) continue;
      const key = JSON.stringify([finding.id, finding.package ?? finding.name, finding.installed, finding.location]);
      const known = distinct.get(key);
      if (known === undefined || byUrgency(finding, known) < 0) distinct.set(key, finding);
    }
  }
  const open = [...distinct.values()];
  const incomplete = [...unread, ...chosen.flatMap(({ report }) => gapsOf(report))];
  const findings = {
    scans: chosen.length,
    verified: chosen.every(({ verified }) => verified),
    incomplete: incomplete.length > 0,
    open: counts(open),
    fixable: counts(open.filter(({ fixed }) => fixed !== undefined)),
    worst: open.toSorted(bySeverityAndFix).slice(0, LIMITS.worst).map(worstFinding),
  };
  return { findings, incomplete };
}

function gapsOf(report: ScanReport): readonly string[] {
  const { scanner, findings, total, incomplete } = report;
  const left = total - findings.length;
  return [
    ...(left > 0 ? [`a scan by ${scanner.name} has ${total} findings, of which ${findings.length} were read`] : []),
    ...incomplete.map((why) => `a scan by ${scanner.name} is incomplete: ${why}`),
  ];
}

function newest(group: readonly ReadScan[]): ReadScan {
  const trusted = group.filter(({ verified }) => verified);
  const timeOf = ({ report, created }: ReadScan): number =>
    Date.parse(report.finishedOn ?? report.startedOn ?? created ?? '') || 0;
  return (trusted.length > 0 ? trusted : group).toSorted((a, b) => timeOf(b) - timeOf(a))[0] as ReadScan;
}

function bySeverityAndFix(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.fixed !== undefined) - Number(a.fixed !== undefined) ||
    byUrgency(a, b)
  );
}

function counts(findings: readonly Finding[]): SeverityCounts {
  const number = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    critical: number('critical'),
    high: number('high'),
    medium: number('medium'),
    low: number('low'),
    negligible: number('negligible'),
    unknown: number('unknown'),
  };
}

function worstFinding({ id, severity, package: purl, name, installed, location, fixed }: Finding): WorstFinding {
  const cut = (text: string): string => text.slice(0, 300);
  return {
    id: cut(id),
    severity,
    package: cut(purl ?? name ?? location ?? ''),
    installed: installed === undefined ? null : cut(installed),
    fixed: fixed === undefined ? null : cut(fixed),
  };
}
