import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { documentOf, readDocument } from '../../../src/evidence/document.ts';
import type { Finding } from '../../../src/evidence/finding.ts';
import { recognise } from '../../../src/evidence/recognise.ts';
import type { ScanReport } from '../../../src/evidence/scan-report.ts';
import type { Blob } from '../../../src/oci/store.ts';
import { collectScan } from '../../../src/scan/parsers/parse.ts';
import { scanStatement } from '../../../src/scan/statement.ts';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

async function collect(text: string | Blob): Promise<ScanReport> {
  const document = typeof text === 'string' ? documentOf(Buffer.from(text), 'application/json') : text;
  const report = await collectScan(document, await recognise(document.open()), 'scan.json');
  if (report === undefined) throw new Error('no findings are read from that');
  return report;
}

const short = ({ id, severity, status, fixed, cvss }: Finding): string =>
  [id, severity, status, fixed, cvss?.score].filter((part) => part !== undefined).join(' ');

const LIBC = 'pkg:deb/debian/libc6@2.36-9%2Bdeb12u1?arch=amd64&distro=debian-12';

describe('Trivy JSON', () => {
  test('reads vulnerabilities, misconfigurations, secrets, and their VEX status', async () => {
    const report = await collect(fixture('scans/trivy.json'));
    expect(report.findings.map(short)).toEqual([
      'github-pat critical affected',
      'CVE-2023-4911 high affected 2.36-9+deb12u3 7.8',
      'CVE-2024-21538 high affected 7.0.5, 6.0.6 7.7',
      'AVD-DS-0002 high affected',
      'CVE-2010-4756 low affected 4',
      'CVE-2025-0001 unknown under_investigation',
      'CVE-2024-0567 high not_affected',
    ]);
    expect(report.counts).toEqual({ critical: 1, high: 3, medium: 0, low: 1, negligible: 0, unknown: 1, resolved: 1 });
    expect(report.scanner).toEqual({ name: 'trivy', uri: 'pkg:github/aquasecurity/trivy', version: '0.68.1' });
    expect(report.finishedOn).toBe('2026-10-02T08:30:00.123456789Z');
  });

  test('reads package, rating and source of the rating', async () => {
    const { findings } = await collect(fixture('scans/trivy.json'));
    expect(findings[1]).toEqual({
      id: 'CVE-2023-4911',
      aliases: ['DSA-5514-1'],
      package: `${LIBC}.7`,
      installed: '2.36-9+deb12u1',
      fixed: '2.36-9+deb12u3',
      severity: 'high',
      severitySource: 'nvd',
      cvss: { vector: 'CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', score: 7.8 },
      status: 'affected',
      title: 'glibc: buffer overflow in ld.so leading to privilege escalation',
      url: 'https://avd.aquasec.com/nvd/cve-2023-4911',
    });
  });
});

describe('Grype JSON', () => {
  test('reads matches, and matches resolved by VEX', async () => {
    const report = await collect(fixture('scans/grype.json'));
    expect(report.findings.map(short)).toEqual([
      'CVE-2023-4911 high affected 2.36-9+deb12u3 7.8',
      'GHSA-3xgq-45jj-v275 high affected 7.0.5 7.7',
      'CVE-2005-2541 negligible affected',
      'CVE-2024-0567 high not_affected',
    ]);
    expect(report.findings[1]).toMatchObject({ aliases: ['CVE-2024-21538'], severitySource: 'github' });
    expect(report.scanner).toMatchObject({
      name: 'grype',
      version: '0.110.0',
      db: { version: 'v6.1.9', lastUpdate: '2026-10-02T01:30:00Z' },
    });
  });

  test('reads entries of an older database', async () => {
    const report = JSON.parse(fixture('scans/grype.json'));
    report.descriptor.db = { built: '2024-05-01T01:30:00Z', schemaVersion: 5, location: '/x', error: null };
    expect((await collect(JSON.stringify(report))).scanner.db).toEqual({
      version: '5',
      lastUpdate: '2024-05-01T01:30:00Z',
    });
  });
});

describe('SARIF', () => {
  test('reads reports of Grype', async () => {
    const report = await collect(fixture('scans/grype.sarif'));
    expect(report.findings.map(short)).toEqual([
      'CVE-2023-4911 high affected 2.36-9+deb12u3',
      'CVE-2005-2541 negligible affected',
    ]);
    expect(report.findings[0]).toMatchObject({
      package: `${LIBC}&upstream=glibc`,
      installed: '2.36-9+deb12u1',
      severitySource: 'security_severity',
      location: '/var/lib/dpkg/status:1',
    });
    expect(report.findings[1]).toMatchObject({ name: 'tar', installed: '1.34+dfsg-1.2+deb12u1' });
  });

  test('reads reports of Trivy, without suppressed and passed results', async () => {
    const report = await collect(fixture('scans/trivy.sarif'));
    expect(report.findings.map(short)).toEqual(['CVE-2024-21538 high affected 7.0.5, 6.0.6']);
    expect(report.findings[0]).toMatchObject({ name: 'cross-spawn', installed: '7.0.3' });
    expect([report.startedOn, report.finishedOn]).toEqual(['2026-10-02T08:30:00Z', '2026-10-02T08:30:05Z']);
  });

  test('reads reports of Docker Scout', async () => {
    const { findings } = await collect(fixture('scans/scout.sarif'));
    expect(findings.map(short)).toEqual(['CVE-2024-37371 critical affected 1.20.1-2+deb12u2']);
    expect(findings[0]?.installed).toBe('1.20.1-2+deb12u1');
  });

  test('rates the results of other scanners by their level', async () => {
    const { findings, scanner } = await collect(fixture('formats/zizmor.sarif'));
    expect(scanner.name).toBe('zizmor');
    expect(findings.length).toBeGreaterThan(0);
    for (const { severitySource, location } of findings) {
      expect([severitySource, location]).toEqual(['sarif_level', expect.stringMatching(/\.ya?ml:\d+$/)]);
    }
  });

  test('rates results by rules that follow them in the document', async () => {
    const rules = [
      { id: 'A', properties: { 'security-severity': '9.5' } },
      { id: 'B', defaultConfiguration: { level: 'note' } },
    ];
    const results = [{ ruleId: 'A' }, { ruleId: 'B/1' }, { ruleIndex: 0 }, { ruleId: 'C' }].map((result) => ({
      ...result,
      message: { text: 'x' },
    }));
    const early = JSON.stringify({
      version: '2.1.0',
      runs: [{ results, tool: { driver: { name: 'early', rules } } }],
    });
    const late = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'early', rules } }, results }] });
    const wanted = ['A critical affected', 'A critical affected', 'C medium affected', 'B/1 low affected'];
    expect((await collect(early)).findings.map(short)).toEqual(wanted);
    expect((await collect(late)).findings.map(short)).toEqual(wanted);
  });

  test('a failed run makes the scan incomplete', async () => {
    const report = JSON.parse(fixture('scans/trivy.sarif'));
    report.runs[0].invocations[0].executionSuccessful = false;
    expect((await collect(JSON.stringify(report))).incomplete).toEqual(['1 of its runs report failure']);
  });
});

test('CycloneDX: reads one finding per affected component, nested ones included', async () => {
  const report = await collect(fixture('scans/cyclonedx-vulnerabilities.json'));
  expect(report.findings.map((finding) => `${short(finding)} ${finding.package ?? finding.name ?? ''}`)).toEqual([
    'CVE-2024-21538 high affected 7.5 pkg:npm/cross-spawn@6.0.5',
    'CVE-2024-21538 high affected 7.5 pkg:npm/cross-spawn@7.0.3',
    'CVE-2025-0001 unknown under_investigation ',
    'CVE-2024-0567 high not_affected 7.5 gnutls',
  ]);
  expect(report.scanner).toEqual({ name: 'grype', uri: 'pkg:github/anchore/grype', version: '0.110.0' });
});

describe('predicates', () => {
  test("reads the scanner's report in a cosign predicate", async () => {
    const [own, wrapped] = await Promise.all(
      ['scans/trivy.json', 'scans/cosign-vuln.json'].map((name) => collect(fixture(name))),
    );
    expect(wrapped).toEqual({
      ...own,
      scanner: { name: 'trivy', uri: 'pkg:github/aquasecurity/trivy@0.68.1', version: '0.68.1' },
      startedOn: '2026-10-02T08:30:00Z',
      finishedOn: '2026-10-02T08:30:05Z',
    });
  });

  test.each([undefined, null, {}, 'none'])(
    'a vulns predicate whose result is %j is incomplete, not empty',
    async (result) => {
      const scanner = { uri: 'pkg:github/aquasecurity/trivy@0.68.1', ...(result !== undefined && { result }) };
      const predicateType = 'https://in-toto.io/attestation/vulns/v0.2';
      const statement = (content: object): string =>
        JSON.stringify({
          _type: 'https://in-toto.io/Statement/v1',
          subject: [{ name: 'app', digest: { sha256: 'a'.repeat(64) } }],
          predicateType,
          predicate: { scanner: content, metadata: { scanFinishedOn: '2026-10-02T08:30:05Z' } },
        });
      expect((await collect(statement(scanner))).incomplete).toEqual(['it has no list of results']);
      expect((await collect(statement({ ...scanner, result: [] }))).incomplete).toEqual([]);
    },
  );

  test('a cosign predicate with a report of an unknown scanner is incomplete, not empty', async () => {
    const predicate = JSON.parse(fixture('scans/cosign-vuln.json'));
    predicate.scanner.result = { issues: [1, 2] };
    expect((await collect(JSON.stringify(predicate))).incomplete).toEqual(['its results have an unknown format']);
  });

  test('reads both forms of in-toto version 0.1', async () => {
    const report = await collect(fixture('scans/vulns-v0.1.json'));
    expect(report.findings.map(short)).toEqual([
      'CVE-2017-5645 critical affected 9.8',
      'CVE-2019-0001 medium affected 5.2',
    ]);
    expect(report.scanner).toMatchObject({ name: 'trivy', db: { lastUpdate: '2021-08-06T17:45:50.52Z' } });
  });

  test.each(['trivy.json', 'grype.json', 'grype.sarif', 'cyclonedx-vulnerabilities.json', 'vulns-v0.1.json'])(
    'the statement made from %s gives the same findings',
    async (name) => {
      const report = await collect(fixture(`scans/${name}`));
      const subject = {
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: `sha256:${'ab'.repeat(32)}`,
        size: 1,
      };
      const { document } = scanStatement(report, subject as never, 'registry.example/app');
      const read = await collect(document);
      expect(read.findings).toEqual(report.findings);
      expect(read.counts).toEqual(report.counts);
      expect([read.startedOn, read.finishedOn]).toEqual([report.startedOn, report.finishedOn]);
      expect(read.scanner.uri).toBe(report.scanner.uri);

      const payload = (await readDocument(document, 1 << 20)).toString('base64');
      const envelope = { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AA==' }] };
      expect((await collect(JSON.stringify(envelope))).findings).toEqual(report.findings);
    },
  );
});

describe('hostile documents', () => {
  test('leaves out fields of an unexpected type, never the finding', async () => {
    const odd = {
      SchemaVersion: 2,
      ArtifactName: 'x',
      ArtifactType: 'y',
      Results: [
        { Vulnerabilities: [null, 7, 'x', [], { VulnerabilityID: {}, Severity: 9, CVSS: [1], PkgIdentifier: 'z' }] },
        {
          Vulnerabilities: [
            { VulnerabilityID: 'CVE-1'.repeat(500), Severity: 'hIgH', Title: 'a\n\u001b[31mb'.repeat(900) },
          ],
        },
        {
          Vulnerabilities: [
            { VulnerabilityID: 'X', PrimaryURL: 'javascript:alert(1)', PkgIdentifier: { PURL: 'rm -rf' } },
          ],
        },
      ],
    };
    const { findings, total, counts } = await collect(JSON.stringify(odd));
    expect(total).toBe(7);
    expect(counts).toMatchObject({ high: 1, unknown: 6 });
    for (const finding of findings) {
      expect(finding.id.length).toBeLessThanOrEqual(128);
      expect(finding.title?.length ?? 0).toBeLessThanOrEqual(200);
      expect(finding.url).toBeUndefined();
      expect(finding.package).toBeUndefined();
    }
  });

  test('truncated results are an error that names the place in the document', async () => {
    const text = fixture('scans/trivy.json').slice(0, 3000);
    const document = documentOf(Buffer.from(text), 'application/json');
    await expect(collectScan(document, { format: 'trivy-json' }, 'trivy.json')).rejects.toThrow(
      /^trivy\.json: line \d+, column \d+ .*the file ends inside/,
    );
  });

  test('does not read findings from other formats', async () => {
    const document = documentOf(Buffer.from('{"anything":1}'), 'application/json');
    expect(await collectScan(document, {}, 'x.json')).toBeUndefined();
  });
});

test('keeps the most urgent findings up to the limit, and counts all, whatever their order', async () => {
  const count = 20_500;
  const item = (at: number): string =>
    JSON.stringify({ ruleId: `R${at}`, level: at % 5000 === 0 ? 'error' : 'note', message: { text: 'x' } });
  const documentIn = (order: (at: number) => number): Blob => {
    const results = Array.from({ length: count }, (_, at) => item(order(at))).join(',');
    const head = '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"big","rules":[]}},"results":[';
    return documentOf(Buffer.from(`${head}${results}]}]}`), 'application/sarif+json');
  };
  const reports = await Promise.all(
    [(at: number): number => at, (at: number): number => count - 1 - at].map((order) =>
      collectScan(documentIn(order), { format: 'sarif' }, 'big.sarif'),
    ),
  );
  const [forth, back] = reports;
  expect(forth?.total).toBe(count);
  expect(forth?.counts).toMatchObject({ high: 5, low: count - 5, resolved: 0 });
  expect(forth?.findings.length).toBe(10_000);
  expect(forth?.findings.slice(0, 6).map(({ id }) => id)).toEqual(['R0', 'R10000', 'R15000', 'R20000', 'R5000', 'R1']);
  expect(back).toEqual(forth);
});
