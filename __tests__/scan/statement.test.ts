import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { documentOf, readDocument } from '../../src/evidence/document.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Finding } from '../../src/evidence/finding.ts';
import { recognise } from '../../src/evidence/recognise.ts';
import type { ScanReport } from '../../src/evidence/scan-report.ts';
import { validate } from '../../src/evidence/validation/validate.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { Blob } from '../../src/oci/store.ts';
import { scored } from '../../src/scan/cvss.ts';
import { collectScan } from '../../src/scan/parsers/parse.ts';
import { scanStatement, signedScan } from '../../src/scan/statement.ts';
import { FindingTally } from '../../src/scan/tally.ts';
import { signableOf } from '../../src/signing/signable.ts';

const SUBJECT = { mediaType: MEDIA_TYPE.manifest, digest: digestOf('image'), size: 1 };
const NAME = 'registry.example/team/app';
const grype = readFileSync(new URL('../fixtures/scans/grype.json', import.meta.url));

const jsonOf = async (document: Blob) => JSON.parse((await readDocument(document, 1 << 24)).toString());

async function grypeReport(): Promise<ScanReport> {
  const document = documentOf(grype, 'application/json');
  return (await collectScan(document, await recognise(document.open()), 'grype.json')) as ScanReport;
}

async function grypeEvidence(): Promise<Evidence> {
  const document = documentOf(grype, 'application/vnd.oci-evidence.scan.v1+json');
  return { kind: 'scan', subject: SUBJECT, document, title: 'grype.json', annotations: {}, scan: await grypeReport() };
}

function reportOf(findings: Iterable<Finding>, more: Partial<ScanReport> = {}): ScanReport {
  const tally = new FindingTally();
  for (const finding of findings) tally.add(finding);
  return { ...tally.result(), scanner: { name: 's', uri: 'pkg:x/s' }, incomplete: [], ...more };
}

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  aliases: [],
  severity: 'unknown',
  status: 'affected',
  ...more,
});

test('makes a vulns/v0.2 statement about the subject with scanner, database and all findings', async () => {
  const { document, predicateType, ...evidence } = scanStatement(await grypeReport(), SUBJECT, NAME);
  const statement = await jsonOf(document);
  expect(statement).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: NAME, digest: { sha256: SUBJECT.digest.slice('sha256:'.length) } }],
    predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
    predicate: {
      scanner: { uri: 'pkg:github/anchore/grype', version: '0.110.0', db: { version: 'v6.1.9' } },
      metadata: {
        scanFinishedOn: '2026-10-02T08:31:00.5Z',
        ociEvidence_scan: { status: 'complete', total: 4, listed: 4, counts: { high: 2, resolved: 1 } },
      },
    },
  });
  expect(statement.predicate.scanner.result[0]).toEqual({
    id: 'CVE-2023-4911',
    severity: [
      { method: 'debian', score: 'high' },
      { method: 'cvss_score', score: '7.8' },
    ],
    annotations: [expect.objectContaining({ fixed: '2.36-9+deb12u3', status: 'affected', aliases: ['DSA-5514-1'] })],
  });
  expect(predicateType).toBe(statement.predicateType);
  expect(evidence).toMatchObject({
    kind: 'scan',
    created: '2026-10-02T08:31:00.5Z',
    producer: 'grype 0.110.0',
    annotations: { 'io.github.oci-evidence.scan-status': 'complete' },
  });
  const { problems } = await validate(document, await recognise(document.open()));
  expect(problems).toEqual([]);
});

test('makes the same statement from the same scan', async () => {
  const [one, other] = await Promise.all([grypeReport(), grypeReport()]);
  expect(scanStatement(one, SUBJECT, NAME).document.descriptor).toEqual(
    scanStatement(other, SUBJECT, NAME).document.descriptor,
  );
});

test('marks an incomplete scan and its reasons in predicate and annotations', async () => {
  const report = reportOf([], { incomplete: ['7 of 9 records could not be read'] });
  const { document, annotations } = scanStatement(report, SUBJECT, NAME);
  expect((await jsonOf(document)).predicate.metadata.ociEvidence_scan).toMatchObject({
    status: 'incomplete',
    incomplete: ['7 of 9 records could not be read'],
  });
  expect(annotations).toEqual({ 'io.github.oci-evidence.scan-status': 'incomplete' });
});

test('leaves out unknown times', async () => {
  const { metadata } = (await jsonOf(scanStatement(reportOf([]), SUBJECT, NAME).document)).predicate;
  expect(Object.keys(metadata)).toEqual(['ociEvidence_scan']);
  expect(scanStatement(reportOf([]), SUBJECT, NAME).created).toBeUndefined();
});

test('limits the statement to the size of a bundle, and keeps the most urgent findings', async () => {
  const title = 'ü'.repeat(200);
  const many = Array.from({ length: 10_000 }, (_, at) =>
    finding(`CVE-2024-${at}`, {
      severity: at === 9_999 ? 'critical' : 'low',
      title,
      package: `pkg:npm/${'x'.repeat(600)}@${at}`,
    }),
  );
  const { document } = scanStatement(reportOf(many), SUBJECT, NAME);
  expect(document.descriptor.size).toBeLessThan(6.1 * 1024 * 1024);
  const { scanner, metadata } = (await jsonOf(document)).predicate;
  expect(scanner.result[0].id).toBe('CVE-2024-9999');
  expect(metadata.ociEvidence_scan).toMatchObject({ total: 10_000, listed: scanner.result.length });
  expect(scanner.result.length).toBeGreaterThan(4000);
  // Read back, the counts are those of all findings.
  const read = await collectScan(document, await recognise(document.open()), 'statement.json');
  expect(read).toMatchObject({ total: 10_000, counts: { critical: 1, low: 9_999 } });
});

test("puts the scanner's report into a cosign predicate, or the findings if there is no report", async () => {
  const report = await grypeReport();
  const printed = JSON.parse(grype.toString());
  const whole = await jsonOf(scanStatement(report, SUBJECT, NAME, 'cosign-vuln', printed).document);
  expect(whole.predicateType).toBe('https://cosign.sigstore.dev/attestation/vuln/v1');
  expect(whole.predicate.scanner.result).toEqual(printed);
  const { document } = scanStatement(report, SUBJECT, NAME, 'cosign-vuln');
  const read = await collectScan(document, await recognise(document.open()), 'statement.json');
  expect(read?.findings).toEqual(report.findings);
  for (const one of [scanStatement(report, SUBJECT, NAME, 'cosign-vuln', printed).document, document]) {
    expect((await validate(one, await recognise(one.open()))).problems).toEqual([]);
  }
});

test('signs the findings of a scan, and attaches its document unchanged', async () => {
  const evidence = await grypeEvidence();
  const scan = evidence.scan as ScanReport;
  const signable = await signableOf(evidence, NAME, { substitute: await signedScan(evidence, scan, NAME) });
  expect(signable.raw).toBe(true);
  expect(signable.predicateType).toBe('https://in-toto.io/attestation/vulns/v0.2');
  expect((await jsonOf(signable.statement as Blob)).predicate.scanner.result).toHaveLength(4);
  expect(signable.evidence).toBe(evidence);
  const cosign = await signableOf(evidence, NAME, {
    substitute: await signedScan(evidence, scan, NAME, 'cosign-vuln'),
  });
  expect((await jsonOf(cosign.statement as Blob)).predicate.scanner.result).toEqual(JSON.parse(grype.toString()));
});

test('signs a statement about a scan unchanged', async () => {
  const statement = scanStatement(await grypeReport(), SUBJECT, NAME);
  const signable = await signableOf(statement, NAME);
  expect(signable).toMatchObject({ raw: false, statement: statement.document });
});

test('does not put documents other than JSON into a predicate', async () => {
  const evidence = { ...(await grypeEvidence()), document: documentOf(Buffer.from('plain'), 'text/plain') };
  const { statement } = await signedScan(evidence, evidence.scan as ScanReport, NAME, 'cosign-vuln');
  expect((await jsonOf(statement)).predicate.scanner.result).toHaveProperty('findings');
});

// Scores of the specifications' own examples, and of the calculators at first.org.
test.each([
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
  ['CVSS:3.0/AV:L/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N', 4.7],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
  ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 7.5],
])('%s is rated %d', (vector, score) => {
  expect(scored(vector)).toEqual({ vector, score });
});

test.each([
  '',
  'garbage',
  'CVSS:3.1/AV:X',
  'CVSS:3.1/AV:N/AC:L',
  `CVSS:3.1/${'AV:N/'.repeat(200)}`,
  // The library throws a TypeError for it.
  '__proto__',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:S/SI:N/SA:N',
])('%j is not a vector', (text) => {
  expect(scored(text)).toBeUndefined();
});
