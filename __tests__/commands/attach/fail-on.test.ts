import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { failureOf, findingOutputs, findingTotals } from '../../../src/commands/attach/fail-on.ts';
import { attachInputs } from '../../../src/commands/attach/inputs.ts';
import { attachRequest } from '../../../src/commands/attach/request.ts';
import { readInputs } from '../../../src/commands/inputs/read.ts';
import { type Finding, SEVERITIES } from '../../../src/evidence/finding.ts';
import type { ScanReport } from '../../../src/evidence/scan-report.ts';
import type { AttachReceipt } from '../../../src/report/attach-receipt.ts';
import { FindingTally } from '../../../src/scan/tally.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { type Step, stepIn } from '../../support/step.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../../support/workspace.ts';

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  aliases: [],
  package: 'pkg:deb/debian/openssl@3.0.16?arch=amd64',
  installed: '3.0.16',
  severity: 'high',
  status: 'affected',
  ...more,
});

function report(findings: readonly Finding[], more: Partial<ScanReport> = {}, limit?: number): ScanReport {
  const tally = new FindingTally(limit);
  for (const one of findings) tally.add(one);
  return { ...tally.result(), scanner: { name: 'grype', uri: 'grype' }, incomplete: [], ...more };
}

const receipt = (reports: readonly ScanReport[], entries: AttachReceipt['entries'] = []): AttachReceipt => ({
  reference: 'registry.example/app',
  entries,
  notes: [],
  scans: reports.map((one, at) => ({ title: `scan-${at}.json`, platforms: [], report: one })),
});

const message = (failOn: 'critical' | 'high' | 'medium' | 'low', ...reports: ScanReport[]): string | undefined =>
  failureOf(failOn, findingTotals(receipt(reports)))?.message;

describe('the severities', () => {
  const reached = (failOn: 'critical' | 'high' | 'medium' | 'low'): string[] =>
    SEVERITIES.filter((severity) => message(failOn, report([finding('CVE-1', { severity })])) !== undefined);

  test.each([
    ['critical', ['critical']],
    ['high', ['critical', 'high']],
    ['medium', ['critical', 'high', 'medium', 'unknown']],
    ['low', ['critical', 'high', 'medium', 'low', 'unknown']],
  ] as const)('%s and above fail, and findings without a rating count as medium', (failOn, expected) => {
    expect(reached(failOn)).toEqual(expected);
  });

  test('none never fails', () => {
    expect(failureOf('none', findingTotals(receipt([report([finding('CVE-1', { severity: 'critical' })])])))).toBe(
      undefined,
    );
    expect(failureOf('none', undefined)).toBe(undefined);
  });

  test.each(['fixed', 'not_affected'] as const)('a finding that is %s does not count', (status) => {
    expect(message('low', report([finding('CVE-1', { severity: 'critical', status })]))).toBe(undefined);
  });

  test.each(['affected', 'under_investigation', 'unknown'] as const)('a finding that is %s counts', (status) => {
    expect(message('low', report([finding('CVE-1', { status })]))).toContain('CVE-1');
  });
});

describe('the message', () => {
  test('names the worst findings first, with the version that fixes them', () => {
    const worst = finding('CVE-2', { severity: 'critical', fixed: '3.0.17' });
    expect(message('high', report([finding('CVE-1'), worst, finding('CVE-3', { severity: 'low' })]))).toBe(
      'fail-on: high: 1 critical, 1 high findings: ' +
        'CVE-2 (critical) in deb/debian/openssl 3.0.16, fixed in 3.0.17; ' +
        'CVE-1 (high) in deb/debian/openssl 3.0.16, no fix known; ' +
        'update these packages and rebuild, or resolve findings that do not apply with a VEX document: attach it in the same step, or let the scanner read it',
    );
  });

  test('names five findings and counts the others, those of a document with very many included', () => {
    const many = Array.from({ length: 40 }, (_, at) => finding(`CVE-${String(at).padStart(2, '0')}`));
    const text = message('high', report(many, {}, 10)) ?? '';
    expect(text).toContain('fail-on: high: 40 high findings: CVE-00 (high)');
    expect(text).toContain('CVE-04');
    expect(text).not.toContain('CVE-05');
    expect(text).toContain('; 35 more; replace these packages');
  });

  test('escapes and bounds what a scan contains', () => {
    const text = message('high', report([finding(`CVE\u001b[2J${'x'.repeat(500)}`, { fixed: 'y'.repeat(500) })]));
    expect(text).not.toContain('\u001b');
    expect(text?.length).toBeLessThan(450);
  });
});

describe('the counts', () => {
  test('a finding of two scanners or two platforms counts once, with the highest severity', () => {
    const totals = findingTotals(
      receipt([
        report([finding('CVE-1', { severity: 'medium' })]),
        report([finding('CVE-1', { severity: 'critical' })]),
      ]),
    );
    expect(findingOutputs([totals])).toEqual({
      findings: '1',
      'findings-critical': '1',
      'findings-high': '0',
      'findings-medium': '0',
      'findings-low': '0',
      'scan-complete': 'true',
    });
  });

  test('the counts of several images are added', () => {
    const totals = findingTotals(receipt([report([finding('CVE-1'), finding('CVE-2', { severity: 'negligible' })])]));
    expect(findingOutputs([totals, totals])).toMatchObject({ findings: '4', 'findings-high': '2' });
  });

  test('without a scan there are no counts, not zeros', () => {
    expect(new Set(Object.values(findingOutputs([findingTotals(receipt([]))])))).toEqual(new Set(['']));
  });

  test('with an image whose findings are unknown, the scan is not complete', () => {
    expect(findingOutputs([findingTotals(receipt([report([])])), undefined])).toMatchObject({
      findings: '0',
      'scan-complete': 'false',
    });
  });
});

describe('findings that are not all known', () => {
  const incomplete = { incomplete: ['1 of 2 records could not be read'] };

  test('fail with another exit code if none of the known ones does', () => {
    const failure = failureOf('critical', findingTotals(receipt([report([finding('CVE-1')], incomplete)])));
    expect(failure).toMatchObject({
      code: 'findings-unknown',
      exitCode: 3,
      message:
        'fail-on: critical: could not count all findings: scan-0.json is incomplete: 1 of 2 records could not be read; run the scan again',
    });
  });

  test('are mentioned if a known one does', () => {
    const failure = failureOf('high', findingTotals(receipt([report([finding('CVE-1')], incomplete)])));
    expect(failure).toMatchObject({ code: 'findings', exitCode: 1 });
    expect(failure?.message).toContain(
      'there may be more: scan-0.json is incomplete: 1 of 2 records could not be read; replace these packages',
    );
  });

  test('fail if there is no scan', () => {
    expect(failureOf('low', undefined)).toMatchObject({ code: 'findings-unknown', exitCode: 3 });
  });

  test('fail if one of two scanners failed', () => {
    const entry = {
      operation: 'attach',
      object: null,
      kind: 'scan',
      subject: 'sha256:0',
      platform: null,
      title: 'generated Scan',
      document: { mediaType: '', size: 0 },
      outcome: 'failed',
      via: null,
      error: 'exit code 1',
    } as const;
    const totals = findingTotals(receipt([report([])], [entry as unknown as AttachReceipt['entries'][number]]));
    expect(failureOf('low', totals)?.message).toBe(
      'fail-on: low: could not count all findings: a scan failed: exit code 1; run the scan again',
    );
  });
});

describe('a step', () => {
  let registry: TestRegistry;
  let workspace: Workspace;
  let reference: string;

  beforeEach(async () => {
    registry = await startRegistry();
    workspace = makeWorkspace();
    ({ reference } = await seedDemoImage(registry));
    const fixture = new URL('../../fixtures/scans/grype.json', import.meta.url);
    workspace.write('grype.json', readFileSync(fixture, 'utf8'));
    workspace.write(
      'clean.sarif',
      JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 's' } }, results: [] }] }),
    );
  });

  afterEach(async () => {
    workspace.remove();
    await registry.close();
  });

  const attach = (inputs: Readonly<Record<string, string>>): Promise<Step> =>
    stepIn(workspace, 'attach', { image: reference, sbom: 'none', provenance: 'none', sign: 'none', ...inputs });

  test('attaches the scan, sets the counts, and fails with the worst findings in log and summary', async () => {
    const { code, log, outputs, summary } = await attach({ scan: 'grype.json', 'fail-on': 'low', 'on-error': 'warn' });
    expect(code).toBe(1);
    expect(JSON.parse(outputs.attached ?? '')[0]).toMatchObject({ kind: 'scan', status: 'created' });
    expect(Number(outputs.findings)).toBeGreaterThan(0);
    expect(log).toMatch(/^::error::fail-on: low: \d.* findings?: \S+ \(\w+\) in /m);
    expect(summary).toContain('❌ fail-on&#58; low&#58; ');
  });

  test('passes without findings, with counts of zero', async () => {
    const { code, outputs } = await attach({ scan: 'clean.sarif', 'fail-on': 'low' });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ findings: '0', 'findings-critical': '0', 'scan-complete': 'true' });
  });

  test('does not fail on findings by default', async () => {
    const { code, outputs } = await attach({ scan: 'grype.json' });
    expect(code).toBe(0);
    expect(Number(outputs.findings)).toBeGreaterThan(0);
  });

  describe('with a VEX document in the same step', () => {
    const openVex = (statements: readonly object[]): string =>
      JSON.stringify({
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': 'https://acme.example/vex/1',
        author: 'Acme',
        timestamp: '2026-11-20T00:00:00Z',
        version: 1,
        statements,
      });
    const about = (status: string, products?: readonly string[]) => {
      const { matches } = JSON.parse(readFileSync(join(workspace.path, 'grype.json'), 'utf8'));
      const ids = new Set<string>(matches.map((match: { vulnerability: { id: string } }) => match.vulnerability.id));
      return openVex(
        [...ids].map((name) => ({
          vulnerability: { name },
          status,
          ...(status === 'not_affected' && { justification: 'vulnerable_code_not_present' }),
          ...(products && { products: products.map((id) => ({ '@id': id })) }),
        })),
      );
    };
    const withVex = (vex: string) => {
      workspace.write('vex.json', vex);
      return attach({ scan: 'grype.json', evidence: 'vex.json', 'fail-on': 'low' });
    };

    test('findings that it resolves do not count, and the scan is attached as it is', async () => {
      const { code, outputs } = await withVex(about('not_affected'));
      expect(outputs).toMatchObject({ findings: '0', 'findings-critical': '0', 'findings-high': '0' });
      expect(code).toBe(0);
      expect(
        JSON.parse(outputs.attached ?? '')
          .map(({ kind }: { kind: string }) => kind)
          .sort(),
      ).toContain('scan');
    });

    test('about the image by its name', async () => {
      const name = reference.replace(/@.*$/, '').replace(/^.*\//, '');
      expect(await withVex(about('fixed', [`pkg:oci/${name}`]))).toMatchObject({ code: 0 });
    });

    test.each([
      ['under investigation', () => about('under_investigation')],
      ['about another image', () => about('not_affected', ['pkg:oci/other'])],
      ['about another digest', () => about('not_affected', [`pkg:oci/app@sha256%3A${'0'.repeat(64)}`])],
      ['about another vulnerability', () => openVex([{ vulnerability: { name: 'CVE-1' }, status: 'fixed' }])],
    ])('%s, it resolves nothing', async (_, vex) => {
      const { code, outputs } = await withVex(vex());
      expect(code).toBe(1);
      expect(Number(outputs.findings)).toBeGreaterThan(0);
    });
  });

  test('fails if nothing could be attached, although failures are warnings', async () => {
    const { code, log } = await attach({
      image: reference.replace(/sha256:\w{8}/, 'sha256:00000000'),
      scan: 'clean.sarif',
      'fail-on': 'low',
      'on-error': 'warn',
    });
    expect(code).toBe(1);
    expect(log).toContain('::error::fail-on: low: could not count findings');
  });
});

test('fail-on without anything to scan is a mistake that is found before any request', () => {
  const given: Readonly<Record<string, string>> = {
    image: `localhost:1/app@sha256:${'0'.repeat(64)}`,
    'fail-on': 'high',
    sbom: 'none',
  };
  const inputs = readInputs(attachInputs, (name) => given[name]);
  expect(() => attachRequest(inputs, { env: {}, cwd: '/' })).toThrow(
    'fail-on: high needs a scan; set scan to a scanner or to the path of scan results',
  );
});
