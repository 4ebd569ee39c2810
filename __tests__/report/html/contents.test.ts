// The tables of components and findings: what several documents say is one row, and bounded.
import { expect, test } from '@jest/globals';
import type { Finding } from '../../../src/evidence/finding.ts';
import { mergeContents, type ReadDocument } from '../../../src/report/html/contents.ts';

const NO_COUNTS = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0, resolved: 0 };

function sbom(platform: string | null, names: readonly string[]): ReadDocument {
  const components = names.map((name) => ({
    name,
    version: '1.0',
    purl: `pkg:npm/${name}@1.0`,
    license: 'MIT',
    identified: true,
  }));
  const facts = {
    format: 'cyclonedx' as const,
    label: 'CycloneDX 1.6',
    components,
    authors: [],
    hasRelationships: false,
  };
  return { platform, digest: `sha256:${platform}`, signature: 'verified', content: { sbom: facts } };
}

function scan(platform: string, findings: readonly Partial<Finding>[], total = findings.length): ReadDocument {
  const all = findings.map((finding) => ({
    id: 'CVE-2026-1',
    aliases: [],
    severity: 'high' as const,
    status: 'affected' as const,
    package: 'pkg:npm/a@1',
    ...finding,
  }));
  const report = {
    scanner: { name: 'osv', uri: 'x' },
    counts: NO_COUNTS,
    findings: all,
    total,
    incomplete: ['no database'],
  };
  return { platform, digest: 'sha256:1', signature: 'none', content: { scan: report } };
}

test('a component of several SBOMs is one row that names them', () => {
  const { components, sboms } = mergeContents([sbom('linux/amd64', ['b', 'a']), sbom(null, ['a'])]);
  expect(components).toEqual([
    ['a', '1.0', 'npm', 'MIT', [0, 1]],
    ['b', '1.0', 'npm', 'MIT', [0]],
  ]);
  expect(sboms.map(({ about, count }) => [about, count])).toEqual([
    ['linux/amd64', 2],
    ['image', 1],
  ]);
});

test('a finding of several scans is one row with its highest severity; resolved ones are last', () => {
  const { findings, scans } = mergeContents([
    scan('linux/amd64', [{ severity: 'low' }, { id: 'CVE-2026-2', severity: 'critical', status: 'fixed' }]),
    scan('linux/arm64', [{ severity: 'critical', fixed: '2' }]),
  ]);
  expect(
    findings.map(([severity, id, where, , fixed, status, , , sources]) => [
      severity,
      id,
      where,
      fixed,
      status,
      sources,
    ]),
  ).toEqual([
    ['critical', 'CVE-2026-1', 'npm/a', '2', 'affected', [0, 1]],
    ['critical', 'CVE-2026-2', 'npm/a', '', 'fixed', [0]],
  ]);
  expect(scans[0]?.incomplete).toEqual(['no database']);
});

test('findings beyond the limit are the least severe, wherever they are in the scan', () => {
  const low = Array.from({ length: 5_010 }, (_, at) => ({ id: `CVE-2026-${at + 10}`, severity: 'low' as const }));
  const { findings, leftOut } = mergeContents([scan('linux/amd64', [...low, { severity: 'critical' }])]);
  expect(findings).toHaveLength(5_000);
  expect(findings[0]?.slice(0, 2)).toEqual(['critical', 'CVE-2026-1']);
  expect(leftOut).toEqual(['11 more findings are in the scans']);
});

test('rows beyond the limit and findings that scans do not list are counted', () => {
  const names = Array.from({ length: 20_010 }, (_, at) => `c${at}`);
  const { components, leftOut } = mergeContents([sbom(null, names), scan('linux/amd64', [{}], 5)]);
  expect(components).toHaveLength(20_000);
  expect(leftOut).toEqual(['4 more findings are in the scans', '10 more components are in the SBOMs']);
  expect(mergeContents([sbom(null, names)], 100).components).toHaveLength(2_000);
});

test('a document that could not be read is named with the reason', () => {
  const fault: ReadDocument = {
    platform: null,
    digest: 'sha256:12',
    signature: 'none',
    content: { fault: 'is not JSON' },
  };
  expect(mergeContents([fault]).leftOut).toEqual(['sha256:12 for image is not JSON']);
});

test('an address that does not fit is left out, because a part of it leads elsewhere', () => {
  const url = `https://example.com/${'x'.repeat(600)}`;
  const { findings } = mergeContents([
    scan('linux/amd64', [{ url }, { id: 'CVE-2026-3', url: 'https://example.com/a' }]),
  ]);
  expect(findings.map((row) => row[7])).toEqual(['', 'https://example.com/a']);
});
