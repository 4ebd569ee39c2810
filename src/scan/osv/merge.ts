// Merges the records of several databases about one package to one finding per vulnerability. Pure.
import type { Finding } from '../../evidence/finding.ts';
import { SEVERITIES } from '../../evidence/finding.ts';
import { findingOf } from '../raw-finding.ts';
import type { Rating } from './rating.ts';
import type { OsvRecord } from './record.ts';

/** The evaluation of one record for one package. */
export interface Match {
  /** Undefined if the record could not be read. */
  readonly record?: OsvRecord;
  readonly id: string;
  readonly status: 'affected' | 'unknown';
  readonly fixed?: string;
  readonly rating: Rating;
  readonly isDistribution: boolean;
}

/** A match with all identifiers of its vulnerability. */
interface Named {
  /** Identifiers of this vulnerability only. */
  readonly names: ReadonlySet<string>;
  /** Identifiers of an advisory that also covers other vulnerabilities. */
  readonly advisories: readonly string[];
  readonly match: Match;
}

/** The findings of one package. */
export function mergeMatches(purl: string, installed: string, matches: readonly Match[]): Finding[] {
  return grouped(matches.flatMap(named)).map((group) => findingOfGroup(purl, installed, group));
}

/**
 * A distribution's record describes upstream vulnerabilities (OSV schema, "aliases", "upstream"). One that covers several is
 * split into one entry for each, because users rate, accept and search for single vulnerabilities.
 */
function named(match: Match): Named[] {
  const { record, id } = match;
  if (record === undefined) return [{ names: new Set([id]), advisories: [], match }];
  const own = [id, ...record.aliases];
  // AlmaLinux, and older advisories of other distributions, list the vulnerabilities as `related`.
  const fixes = record.upstream.length > 0 || !match.isDistribution ? record.upstream : record.related;
  const vulnerabilities = fixes.filter(isCve);
  if (vulnerabilities.length < 2) return [{ names: new Set([...own, ...vulnerabilities]), advisories: [], match }];
  return vulnerabilities.map((cve) => ({ names: new Set([cve]), advisories: own, match }));
}

/** Groups entries that share an identifier, directly or through other entries. */
function grouped(all: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of all) {
    const joined = new Set([...one.names].flatMap((name) => groups.get(name) ?? []));
    const group = [...joined, one];
    for (const { names } of group) for (const name of names) groups.set(name, group);
  }
  return [...new Set(groups.values())];
}

function findingOfGroup(purl: string, installed: string, group: readonly Named[]): Finding {
  const names = [...new Set(group.flatMap((one) => [...one.names]))].sort(byPreference);
  const [id, ...others] = names;
  const matches = group.map(({ match }) => match).sort((a, b) => byPreference(a.id, b.id));
  const affected = matches.filter(({ status }) => status === 'affected');
  const rating = matches.map((match) => match.rating).sort(byWeight(matches))[0];
  const records = matches.flatMap(({ record }) => record ?? []);
  const cvss = rating?.cvss ?? matches.find((match) => match.rating.cvss !== undefined)?.rating.cvss;
  return findingOf({
    id,
    aliases: [...others, ...group.flatMap(({ advisories }) => advisories)],
    package: purl,
    installed,
    fixed: [...new Set(affected.flatMap(({ fixed }) => fixed ?? []))].sort().join(', '),
    severity: rating?.severity ?? 'unknown',
    severitySource: rating?.source,
    cvss,
    status: affected.length > 0 ? 'affected' : 'unknown',
    title: records.find(({ title }) => title !== undefined)?.title,
    url:
      records.find(({ url }) => url !== undefined)?.url ??
      `https://osv.dev/vulnerability/${encodeURIComponent(matches[0]?.id ?? '')}`,
  });
}

/** A distribution's own rating first, then the most severe. */
function byWeight(matches: readonly Match[]): (a: Rating, b: Rating) => number {
  const own = new Set(matches.filter(({ isDistribution }) => isDistribution).map(({ rating }) => rating));
  const weight = (rating: Rating): number =>
    (rating.severity === 'unknown' ? 100 : 0) + (own.has(rating) ? 0 : 10) + SEVERITIES.indexOf(rating.severity);
  return (a, b) => weight(a) - weight(b);
}

function isCve(id: string): boolean {
  return /^CVE-\d{4}-\d{4,}$/.test(id);
}

/** CVE identifiers first, because they are the most common, then GitHub's, then others in alphabetical order. */
function byPreference(a: string, b: string): number {
  const rank = (id: string): number => (isCve(id) ? 0 : id.startsWith('GHSA-') ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
