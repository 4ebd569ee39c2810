// Parses the in-toto predicate `vulns`, versions 0.1 and 0.2, including those that this project writes.

import { type Finding, type FindingCounts, SEVERITIES, STATUSES } from '../../evidence/finding.ts';
import { count, list, record, text, texts } from '../../json/fields.ts';
import { eachValue } from '../../json/pick.ts';
import type { Blob } from '../../oci/store.ts';
import { findingOf } from '../raw-finding.ts';
import { severityOfScore, severityOfWord } from '../severity.ts';
import { type ReadFindings, readThrough, type ScanFacts } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

export const readVulns: ReadFindings = async (document, at, name, add) => {
  const places = ['scanner.uri', 'scanner.version', 'scanner.db', 'metadata'].map((key) => `${at}${key}`);
  const result = `${at}scanner.result`;
  const onResult = (_: string, _index: number, value: unknown): void => add(resultFinding(record(value)));
  const facts = await readThrough(document, [`${result}[]`], places, name, onResult, [result]);
  const [uri, version, db, metadata] = places.map((place) => facts[place]);
  const times = record(metadata);
  const own = record(times.ociEvidence_scan);
  return {
    scanner: {
      name: nameOf(text(uri)),
      uri: text(uri),
      version: text(version),
      ...(db !== undefined && { db: record(db) }),
    },
    startedOn: text(times.scanStartedOn),
    finishedOn: text(times.scanFinishedOn),
    // The list is required, and an empty one means that there are no findings.
    incomplete: [...texts(own.incomplete), ...(facts[result] === true ? [] : ['it has no list of results'])],
    all: allOf(own),
  };
};

/** Reads the list of results at `place`. */
export async function readResults(
  document: Blob,
  place: string,
  name: string,
  add: (finding: Finding) => void,
): Promise<ScanFacts> {
  await eachValue(document, [place], name, (_, _index, value) => add(resultFinding(record(value))));
  return { scanner: {} };
}

/** The total counts in this project's own statements, if they list only the most urgent findings. */
function allOf({ listed, total, counts }: Fields): ScanFacts['all'] {
  const numbers = [...SEVERITIES, 'resolved'].map((key) => [key, count(record(counts)[key])] as const);
  const all = count(total);
  if (all === undefined || !(all > Number(listed)) || numbers.some(([, number]) => number === undefined))
    return undefined;
  return { total: all, counts: Object.fromEntries(numbers) as unknown as FindingCounts };
}

/** The text of version 0.1 nests the fields in `vulnerability`, its example does not. Both are accepted. */
function resultFinding(result: Fields): Finding {
  const vulnerability = result.vulnerability === undefined ? result : record(result.vulnerability);
  const annotations = Object.assign({}, ...list(vulnerability.annotations).map(record)) as Fields;
  const ratings = list(vulnerability.severity).map((rating) => {
    const { method, score } = record(rating);
    return { method: text(method), score: text(score) };
  });
  const worded = ratings.find(({ score }) => severityOfWord(score) !== 'unknown');
  const scored = ratings.find(
    ({ method, score }) => /cvss/i.test(method ?? '') && score !== undefined && Number(score) <= 10,
  );
  const status = STATUSES.find((known) => known === annotations.status) ?? 'affected';
  return findingOf({
    ...annotations,
    id: vulnerability.id,
    aliases: list(annotations.aliases),
    severity:
      worded !== undefined
        ? severityOfWord(worded.score)
        : scored !== undefined
          ? severityOfScore(Number(scored.score))
          : 'unknown',
    severitySource: worded?.method ?? scored?.method,
    cvss: scored === undefined ? undefined : { vector: record(annotations.cvss).vector, score: scored.score },
    status,
  });
}

/** The scanner's name: `trivy` for `pkg:github/aquasecurity/trivy@v1`. */
function nameOf(uri: string | undefined): string | undefined {
  return /^pkg:[^?#]*\/([^/@?#]+)/.exec(uri ?? '')?.[1] ?? uri;
}
