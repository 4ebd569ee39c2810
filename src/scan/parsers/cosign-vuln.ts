// Parses cosign's predicate `vuln`, which contains a scanner's output in any format, recognised by its content.
import { text } from '../../json/fields.ts';
import { pickValues } from '../../json/pick.ts';
import { readCycloneDx } from './cyclonedx.ts';
import type { ReadFindings } from './format.ts';
import { readGrype } from './grype.ts';
import { readSarif } from './sarif.ts';
import { readTrivy } from './trivy.ts';
import { readResults } from './vulns.ts';

/** A place that only this format has, and its parser. `findings` is written by this project. */
const INNER: readonly (readonly [string, ReadFindings])[] = [
  ['SchemaVersion', readTrivy],
  ['descriptor.name', readGrype],
  ['runs[].tool.driver.name', readSarif],
  ['bomFormat', readCycloneDx],
  ['findings', (document, at, name, add) => readResults(document, `${at}findings[]`, name, add)],
];

export const readCosignVuln: ReadFindings = async (document, at, name, add) => {
  const result = `${at}scanner.result.`;
  const marks = INNER.map(([mark]) => `${result}${mark}`);
  const own = ['scanner.uri', 'scanner.version', 'scanner.db.uri', 'scanner.db.version'].map((key) => `${at}${key}`);
  const times = ['metadata.scanStartedOn', 'metadata.scanFinishedOn'].map((key) => `${at}${key}`);
  const facts = await pickValues(document, [...marks, ...own, ...times], name);
  const [, read] = INNER.find((_, index) => facts[marks[index] as string] !== undefined) ?? [];
  const inner = await read?.(document, result, name, add);
  const [uri, version, dbUri, dbVersion] = own.map((place) => text(facts[place]));
  const [startedOn, finishedOn] = times.map((place) => text(facts[place]));
  return {
    scanner: {
      ...inner?.scanner,
      ...(uri !== undefined && { uri }),
      ...(version !== undefined && { version }),
      ...((dbUri ?? dbVersion) !== undefined && { db: { ...inner?.scanner.db, uri: dbUri, version: dbVersion } }),
    },
    startedOn: startedOn ?? inner?.startedOn,
    finishedOn: finishedOn ?? inner?.finishedOn,
    incomplete: inner === undefined ? ['its results have an unknown format'] : (inner.incomplete ?? []),
  };
};
