// Parses scan results of any size to a report. Owns the table of parsers: one row per recognised format.

import { UserError } from '../../errors.ts';
import { documentOf } from '../../evidence/document.ts';
import type { Content } from '../../evidence/recognise.ts';
import type { Scanner, ScannerDatabase, ScanReport } from '../../evidence/scan-report.ts';
import { pickValues } from '../../json/pick.ts';
import type { Blob } from '../../oci/store.ts';
import { COSIGN_VULN_PREDICATE } from '../statement.ts';
import { FindingTally } from '../tally.ts';
import { readCosignVuln } from './cosign-vuln.ts';
import { readCycloneDx } from './cyclonedx.ts';
import type { ReadFindings, ScanFacts } from './format.ts';
import { readGrype } from './grype.ts';
import { readSarif } from './sarif.ts';
import { readTrivy } from './trivy.ts';
import { readVulns } from './vulns.ts';

/** Parsers by the format that `recognise` found. */
const FORMATS: Readonly<Record<string, ReadFindings>> = {
  sarif: readSarif,
  'trivy-json': readTrivy,
  'grype-json': readGrype,
  'cyclonedx-json': readCycloneDx,
  'in-toto-vulns': readVulns,
  'cosign-vuln': readCosignVuln,
};

/** Parsers by the prefix of the predicate type. */
const PREDICATES: readonly (readonly [string, ReadFindings])[] = [
  ['https://in-toto.io/attestation/vulns', readVulns],
  [COSIGN_VULN_PREDICATE, readCosignVuln],
  ['https://cyclonedx.org/', readCycloneDx],
];

/** The place of the payload in an envelope, by the envelope's format. */
const PAYLOADS: Readonly<Record<string, string>> = { dsse: 'payload', 'sigstore-bundle': 'dsseEnvelope.payload' };

/** URIs of scanners whose results do not contain one. */
const SCANNER_URIS: Readonly<Record<string, string>> = {
  trivy: 'pkg:github/aquasecurity/trivy',
  grype: 'pkg:github/anchore/grype',
  'osv-scanner': 'pkg:github/google/osv-scanner',
};

/**
 * Reads the findings of a recognised document; undefined if its format has no parser. The document is streamed: all findings
 * are counted, and a bounded number is kept. Throws a UserError, which names the document `name`, for invalid JSON.
 */
export async function collectScan(
  document: Blob,
  content: Pick<Content, 'format' | 'predicateType' | 'producer' | 'created'>,
  name: string,
): Promise<ScanReport | undefined> {
  const { format = '' } = content;
  const payload = PAYLOADS[format];
  if (payload !== undefined) return collectPayload(document, payload, content, name);
  const isStatement = format === 'in-toto';
  const read = isStatement ? predicateReader(content.predicateType) : FORMATS[format];
  if (read === undefined) return undefined;
  const tally = new FindingTally();
  const facts = await read(document, isStatement ? 'predicate.' : '', name, (finding) => tally.add(finding));
  return reportOf(facts, tally, content);
}

function predicateReader(predicateType = ''): ReadFindings | undefined {
  return PREDICATES.find(([prefix]) => predicateType.startsWith(prefix))?.[1];
}

async function collectPayload(
  document: Blob,
  place: string,
  content: Parameters<typeof collectScan>[1],
  name: string,
): Promise<ScanReport | undefined> {
  const payload = (await pickValues(document, [place], name))[place];
  if (typeof payload !== 'string') throw new UserError(`${name}: it has no payload with findings`);
  const statement = documentOf(Buffer.from(payload, 'base64'), 'application/json');
  return collectScan(statement, { ...content, format: 'in-toto' }, name);
}

function reportOf(facts: ScanFacts, tally: FindingTally, content: Parameters<typeof collectScan>[1]): ScanReport {
  const { startedOn, finishedOn = content.created, incomplete = [] } = facts;
  return {
    ...tally.result(),
    ...facts.all,
    scanner: scannerOf(facts.scanner, content.producer),
    ...(isTime(startedOn) && { startedOn }),
    ...(isTime(finishedOn) && { finishedOn }),
    incomplete: incomplete.map((why) => why.slice(0, 500)),
  };
}

function scannerOf(stated: ScanFacts['scanner'], producer: string | undefined): Scanner {
  const [, producerName, producerVersion] = /^(.+?)(?: (v?\d\S*))?$/.exec(producer ?? '') ?? [];
  const name = (stated.name ?? producerName ?? 'unknown scanner').slice(0, 128);
  const version = (stated.version ?? producerVersion)?.slice(0, 128);
  const db = databaseOf(stated.db);
  return {
    name,
    uri: (stated.uri ?? SCANNER_URIS[name.toLowerCase()] ?? name).slice(0, 512),
    ...(version !== undefined && { version }),
    ...(db !== undefined && { db }),
  };
}

function databaseOf({ uri, version, lastUpdate }: ScanFacts['scanner']['db'] = {}): ScannerDatabase | undefined {
  const db = {
    ...(typeof uri === 'string' && { uri: uri.slice(0, 512) }),
    ...(typeof version === 'string' && { version: version.slice(0, 128) }),
    ...(typeof lastUpdate === 'string' && isTime(lastUpdate) && { lastUpdate }),
  };
  return Object.keys(db).length === 0 ? undefined : db;
}

function isTime(text: string | undefined): text is string {
  return (
    text !== undefined &&
    text.length < 64 &&
    /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}
