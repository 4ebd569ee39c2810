// Parses Grype's JSON.

import type { Finding, FindingStatus } from '../../evidence/finding.ts';
import { list, record, text, texts } from '../../json/fields.ts';
import { findingOf } from '../raw-finding.ts';
import { severityOfWord } from '../severity.ts';
import { type ReadFindings, readThrough } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

const VEX_STATUSES: Readonly<Record<string, FindingStatus>> = { not_affected: 'not_affected', fixed: 'fixed' };

export const readGrype: ReadFindings = async (document, at, name, add) => {
  const [matches, ignored] = [`${at}matches[]`, `${at}ignoredMatches[]`];
  const descriptor = ['version', 'timestamp', 'db'].map((key) => `${at}descriptor.${key}`);
  const facts = await readThrough(document, [matches, ignored], descriptor, name, (place, _, value) => {
    const match = record(value);
    const status = place === matches ? 'affected' : ignoredStatus(match);
    if (status !== undefined) add(matchFinding(match, status));
  });
  const fact = (key: string): unknown => facts[`${at}descriptor.${key}`];
  // Before version 0.88, the fields of `db.status` were in `db` itself.
  const db = { ...record(fact('db')), ...record(record(fact('db')).status) };
  return {
    scanner: {
      name: 'grype',
      version: text(fact('version')),
      db: { uri: text(db.from), version: text(db.schemaVersion), lastUpdate: text(db.built) },
    },
    finishedOn: text(fact('timestamp')),
  };
};

/** The status from a VEX document; undefined for a match that the user's configuration ignores, which is left out. */
function ignoredStatus(match: Fields): FindingStatus | undefined {
  const statuses = list(match.appliedIgnoreRules).map((rule) => VEX_STATUSES[text(record(rule)['vex-status']) ?? '']);
  return statuses.find((status) => status !== undefined);
}

function matchFinding(match: Fields, status: FindingStatus): Finding {
  const vulnerability = record(match.vulnerability);
  const artifact = record(match.artifact);
  const related = list(match.relatedVulnerabilities).map(record);
  const fix = record(vulnerability.fix);
  return findingOf({
    id: vulnerability.id,
    aliases: [...related.map(({ id }) => id), ...list(vulnerability.advisories).map((one) => record(one).id)],
    package: artifact.purl,
    name: artifact.name,
    installed: artifact.version,
    fixed: fix.state === 'fixed' ? texts(fix.versions).join(', ') : undefined,
    severity: severityOfWord(text(vulnerability.severity)),
    // A namespace begins with its provider: `debian:distro:debian:12`.
    severitySource: text(vulnerability.namespace)?.split(':', 1)[0] ?? 'grype',
    cvss: cvssOf([vulnerability, ...related]),
    status,
    title: vulnerability.description,
    url: vulnerability.dataSource,
  });
}

/** The rating of the newest CVSS version, of the first vulnerability that has a rating. */
function cvssOf(vulnerabilities: readonly Fields[]): { vector: unknown; score: unknown } | undefined {
  for (const { cvss } of vulnerabilities) {
    const ratings = list(cvss).map(record);
    const newest = ratings.toSorted((a, b) => Number(b.version) - Number(a.version))[0];
    if (newest !== undefined) return { vector: newest.vector, score: record(newest.metrics).baseScore };
  }
  return undefined;
}
