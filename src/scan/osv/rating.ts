// Chooses the severity of a vulnerability from the ratings in its OSV record.

import type { Cvss, Severity } from '../../evidence/finding.ts';
import { scored } from '../cvss.ts';
import { severityOfScore, severityOfWord } from '../severity.ts';
import type { OsvAffected, OsvRecord, OsvSeverity } from './record.ts';

export interface Rating {
  readonly severity: Severity;
  readonly source?: string;
  readonly cvss?: Cvss;
}

/**
 * A distribution's rating of its own package has precedence, because it takes the distribution's build into account. Next is
 * the newest version of CVSS, for the package rather than the whole record, and last any other rating in words.
 */
export function ratingOf(found: OsvRecord, entries: readonly OsvAffected[], isDistribution: boolean): Rating {
  const severities = [...entries.flatMap(({ severity }) => severity), ...found.severity];
  const cvss = cvssOf(severities);
  const ubuntu = severities.find(({ type }) => type === 'Ubuntu')?.score;
  const word =
    entries.map(({ rating }) => rating).find((rating) => severityOfWord(rating) !== 'unknown') ??
    ubuntu ??
    found.rating;
  const worded = severityOfWord(word);
  const byWord: Rating = { severity: worded, source: databaseOf(found.id), ...(cvss && { cvss: cvss.cvss }) };
  if (worded !== 'unknown' && (isDistribution || cvss === undefined)) return byWord;
  if (cvss === undefined) return { severity: 'unknown' };
  return { severity: severityOfScore(cvss.cvss.score), source: cvss.type.toLowerCase(), cvss: cvss.cvss };
}

function cvssOf(severities: readonly OsvSeverity[]): { readonly type: string; readonly cvss: Cvss } | undefined {
  for (const type of ['CVSS_V4', 'CVSS_V3', 'CVSS_V2']) {
    for (const one of severities) {
      const cvss = one.type === type ? scored(one.score) : undefined;
      if (cvss !== undefined) return { type, cvss };
    }
  }
  return undefined;
}

/** The database of an identifier: `debian` for `DEBIAN-CVE-2024-1`, `ghsa` for `GHSA-…`. */
function databaseOf(id: string): string {
  return (/^[A-Za-z]+/.exec(id)?.[0] ?? id).toLowerCase();
}
