// Compares audit lines with those of an earlier audit: images that are new, gone or changed, and what changed. Pure.
import type { AuditLine, SeverityCounts } from './line.ts';

/** What of an earlier line is compared, as small as it can be: an audit has a hundred thousand lines. */
export interface EarlierLine {
  readonly digest: string | null;
  readonly outcome: string;
  readonly missing: string;
  readonly signers: string;
  readonly findings: string;
}

export function earlierLine(line: AuditLine): EarlierLine {
  return {
    digest: line.digest,
    outcome: line.outcome,
    missing: joined(
      line.missing.map(({ requirement, platform, code }) => [requirement, platform ?? '', code].join(' ')),
    ),
    signers: joined(line.signers),
    findings: findingsText(line),
  };
}

/** Why a line is reported: empty if nothing changed since `earlier`. */
export function changesOf(line: AuditLine, earlier: EarlierLine | undefined): readonly string[] {
  if (earlier === undefined) return ['new image'];
  const now = earlierLine(line);
  return [
    ...(now.outcome === earlier.outcome ? [] : [`decision: ${earlier.outcome} → ${now.outcome}`]),
    ...(now.digest === earlier.digest ? [] : [`digest: ${short(earlier.digest)} → ${short(now.digest)}`]),
    ...(now.missing === earlier.missing ? [] : ['other requirements are unmet, or for another reason']),
    ...(now.signers === earlier.signers ? [] : [`signers: ${earlier.signers || 'none'} → ${now.signers || 'none'}`]),
    ...(now.findings === earlier.findings ? [] : [`open findings: ${earlier.findings} → ${now.findings}`]),
  ];
}

const SHOWN = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'] as const;

/** `2 critical, 5 high`, or why there is none. */
export function countsText(counts: SeverityCounts): string {
  return (
    SHOWN.flatMap((severity) =>
      counts[severity] > 0 ? [`${counts[severity]} ${severity === 'unknown' ? 'unrated' : severity}`] : [],
    ).join(', ') || 'none'
  );
}

/** `2 critical, 5 high`, `none (incomplete)`, `not scanned`: without the reasons, which can differ in each audit. */
export function findingsText({ findings, findingsIncomplete }: AuditLine): string {
  if (findings === null) return findingsIncomplete.length > 0 ? 'unknown: no scan could be read' : 'not scanned';
  return `${countsText(findings.open)}${findingsIncomplete.length > 0 ? ' (incomplete)' : ''}`;
}

function joined(texts: readonly string[]): string {
  return texts.toSorted().join(', ').slice(0, 1000);
}

function short(digest: string | null): string {
  return digest === null ? 'none' : digest.slice(0, 19);
}
