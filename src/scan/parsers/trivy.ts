// Parses Trivy's JSON, schema version 2.

import type { Finding, FindingStatus } from '../../evidence/finding.ts';
import { list, record, text } from '../../json/fields.ts';
import { findingOf } from '../raw-finding.ts';
import { severityOfWord } from '../severity.ts';
import { type ReadFindings, readThrough } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Statuses set by VEX documents and policies. Findings with the status `ignored` are left out, as the user configured. */
const MODIFIED: Readonly<Record<string, FindingStatus>> = {
  not_affected: 'not_affected',
  fixed: 'fixed',
  under_investigation: 'under_investigation',
  affected: 'affected',
};

const READERS: Readonly<Record<string, (item: Fields) => Finding | undefined>> = {
  Vulnerabilities: (item) => vulnerability(item, item.Status === 'under_investigation' ? item.Status : 'affected'),
  ExperimentalModifiedFindings: (item) => {
    const status = MODIFIED[text(item.Status) ?? ''];
    return status === undefined || item.Type !== 'vulnerability'
      ? undefined
      : vulnerability(record(item.Finding), status);
  },
  Misconfigurations: (item) =>
    item.Status === 'PASS'
      ? undefined
      : findingOf({
          id: item.AVDID ?? item.ID,
          aliases: [item.ID],
          severity: severityOfWord(text(item.Severity)),
          severitySource: 'trivy',
          status: 'affected',
          title: item.Title,
          url: item.PrimaryURL,
        }),
  Secrets: (item) =>
    findingOf({
      id: item.RuleID,
      severity: severityOfWord(text(item.Severity)),
      severitySource: 'trivy',
      status: 'affected',
      title: item.Title,
    }),
};

export const readTrivy: ReadFindings = async (document, at, name, add) => {
  const places = Object.keys(READERS).map((key) => `${at}Results[].${key}[]`);
  const [version, created] = [`${at}Trivy.Version`, `${at}CreatedAt`];
  const facts = await readThrough(document, places, [version, created], name, (place, _, value) => {
    const key = /([A-Za-z]+)\[\]$/.exec(place)?.[1] ?? '';
    const finding = READERS[key]?.(record(value));
    if (finding !== undefined) add(finding);
  });
  return {
    scanner: { name: 'trivy', version: text(facts[version]) },
    finishedOn: text(facts[created]),
  };
};

/** `status` is passed in because Trivy's status `fixed` means that a fix exists, not that it is installed. */
function vulnerability(item: Fields, status: FindingStatus): Finding {
  const source = text(item.SeveritySource);
  return findingOf({
    id: item.VulnerabilityID,
    aliases: list(item.VendorIDs),
    package: record(item.PkgIdentifier).PURL,
    name: item.PkgName,
    installed: item.InstalledVersion,
    fixed: item.FixedVersion,
    severity: severityOfWord(text(item.Severity)),
    severitySource: source ?? 'trivy',
    cvss: cvssOf(record(item.CVSS), source),
    status,
    title: item.Title,
    url: item.PrimaryURL,
  });
}

/** The rating of the source of the severity, else NVD's, else any other. Of each source, the newest CVSS version. */
function cvssOf(bySource: Fields, source: string | undefined): { vector: unknown; score: unknown } | undefined {
  for (const rating of [bySource[source ?? ''], bySource.nvd, ...Object.values(bySource)].map(record)) {
    for (const version of ['V40', 'V3', 'V2']) {
      const score = rating[`${version}Score`];
      if (typeof score === 'number') return { vector: rating[`${version}Vector`], score };
    }
  }
  return undefined;
}
