import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AttachResult } from '../../../src/commands/attach/attach.ts';
import { renderAttachSummary } from '../../../src/report/attach-summary.ts';
import { renderReceipt } from '../../../src/report/attach-text.ts';
import { attachOne } from '../../support/attach.ts';
import { type OsvService, RECORDS, startOsv } from '../../support/osv.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../../support/workspace.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/scans/${name}`, import.meta.url), 'utf8');

let registry: TestRegistry;
let osv: OsvService;
let workspace: Workspace;
let reference: string;
const { PATH } = process.env;

beforeEach(async () => {
  registry = await startRegistry();
  osv = await startOsv(RECORDS);
  workspace = makeWorkspace();
  ({ reference } = await seedDemoImage(registry));
});

afterEach(async () => {
  workspace.remove();
  await osv.close();
  await registry.close();
});

async function call(values: Record<string, string>): Promise<AttachResult> {
  const given: Record<string, string> = {
    image: reference,
    'osv-url': osv.url,
    provenance: 'none',
    sign: 'none',
    ...values,
  };
  return attachOne(workspace.world, given);
}

/** Puts a program onto the PATH that writes `report` where it is told to, and notes what it was given. */
function install(name: 'grype' | 'trivy', report: string | undefined, exitCode = 0): void {
  const bin = join(workspace.path, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, `${name}.report`), report ?? '');
  const file = name === 'grype' ? '--file' : '--output';
  const script = `#!/bin/sh
case "$1" in version|--version) echo 1.2.3; exit 0;; esac
echo "$@" >> "${bin}/${name}.calls"
while [ $# -gt 0 ]; do [ "$1" = "${file}" ] && out="$2"; shift; done
${report === undefined ? '' : `cat "${bin}/${name}.report" > "$out"`}
echo "something went wrong" >&2
exit ${exitCode}
`;
  writeFileSync(join(bin, name), script);
  chmodSync(join(bin, name), 0o755);
  const { env } = workspace.world;
  workspace.world = { ...workspace.world, env: { ...env, PATH: [bin, PATH].join(delimiter) } };
}

const shown = ({ receipt }: AttachResult): string[] =>
  receipt.entries.map(({ kind, platform, title, outcome }) => `${kind} ${platform} ${title} ${outcome}`);

const findings = ({ receipt }: AttachResult): string[] =>
  (receipt.scans ?? []).map(
    ({ title, platforms, report }) =>
      `${title} ${platforms.join('+')}: ${report.findings.map(({ id, severity }) => `${id} ${severity}`).join(', ')}`,
  );

test('osv: the SBOMs just made, one question for all platforms, a statement on each', async () => {
  const result = await call({ scan: 'osv' });
  expect(shown(result)).toEqual([
    'sbom linux/amd64 sbom-linux-amd64.cdx.json created',
    'sbom linux/arm64 sbom-linux-arm64.cdx.json created',
    'scan linux/amd64 scan-osv-linux-amd64.intoto.json created',
    'scan linux/arm64 scan-osv-linux-arm64.intoto.json created',
  ]);
  expect(findings(result)).toEqual([
    'scan-osv-linux-amd64.intoto.json linux/amd64: CVE-2025-9230 critical, CVE-2024-47081 medium',
    'scan-osv-linux-arm64.intoto.json linux/arm64: CVE-2025-9230 critical, CVE-2024-47081 medium',
  ]);
  expect(osv.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
  // No layer is read a second time for the scan.
  const layers = registry.requests.filter(({ method, path }) => method === 'GET' && path.includes('/blobs/'));
  expect(new Set(layers.map(({ path }) => path)).size).toBe(layers.length);
  const summary = renderAttachSummary({ images: [{ receipt: result.receipt }], inputs: {}, now: Date.now() });
  expect(summary).toContain('🟣&nbsp;1&nbsp;critical · 🟠&nbsp;1&nbsp;medium');
  expect(summary).toContain('CVE-2025-9230');
  expect(renderReceipt(result.receipt)).toContain(
    'scan-osv-linux-amd64.intoto.json on linux/amd64: 1 critical, 1 medium',
  );
});

test('for a platform without an SBOM, one is generated only for the scan', async () => {
  const result = await call({ scan: 'osv', sbom: 'none', platforms: 'linux/arm64' });
  expect(shown(result)).toEqual(['scan linux/arm64 scan-osv.intoto.json created']);
  expect(findings(result)[0]).toContain('CVE-2025-9230 critical');
});

test('an SBOM that is given is the one that is scanned', async () => {
  const component = { type: 'library', name: 'requests', version: '2.0.0', purl: 'pkg:pypi/requests@2.0.0' };
  workspace.write(
    'bom.json',
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [component] }),
  );
  const result = await call({ scan: 'osv', sbom: 'bom.json' });
  expect(findings(result).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'linux/amd64: CVE-2024-47081 medium',
    'linux/arm64: CVE-2024-47081 medium',
  ]);
});

test('an OSV service that is down is a failure of the scan; the rest is attached', async () => {
  osv.fault = () => ({ status: 400, body: 'down for maintenance' });
  const { receipt } = await call({ scan: 'osv' });
  expect(receipt.entries.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
    'sbom created',
    'sbom created',
    'scan failed',
  ]);
  expect(receipt.entries[2]?.error).toMatch(/^osv: http.* did not respond .*down for maintenance/);
  expect(receipt.scans).toBeUndefined();
});

test('an OSV service that answers in part gives a scan that is marked incomplete in every output', async () => {
  osv.fault = ({ path }) => (path.includes('DEBIAN') ? { status: 404 } : undefined);
  const result = await call({ scan: 'osv', platforms: 'linux/amd64' });
  expect(result.receipt.scans?.[0]?.report.incomplete[0]).toBe('1 of 2 records could not be read');
  expect(renderReceipt(result.receipt)).toContain('(incomplete: 1 of 2 records could not be read');
  const digest = result.receipt.entries.find(({ kind }) => kind === 'scan')?.object?.digest ?? '';
  const manifest = registry.storage.repository('acme/app').manifests.get(digest);
  expect(JSON.parse(manifest?.bytes.toString() ?? '{}').annotations).toMatchObject({
    'io.github.oci-evidence.scan-status': 'incomplete',
  });
});

describe.each([
  ['grype', 'sbom:'],
  ['trivy', ''],
] as const)('%s', (name, prefix) => {
  test('is given each SBOM as a file, and its own report is attached untouched', async () => {
    install(name, fixture(`${name}.json`));
    const result = await call({ scan: name });
    expect(shown(result).slice(2)).toEqual([
      `scan linux/amd64 scan-${name}-linux-amd64.json created`,
      `scan linux/arm64 scan-${name}-linux-arm64.json created`,
    ]);
    const calls = readFileSync(join(workspace.path, 'bin', `${name}.calls`), 'utf8');
    expect(calls).toMatch(new RegExp(`${prefix}/\\S+/sbom-linux-amd64\\.cdx\\.json`));
    expect(result.receipt.scans?.map(({ report }) => report.scanner.name)).toEqual([name, name]);
    const size = Buffer.byteLength(fixture(`${name}.json`));
    expect(result.receipt.entries.slice(2).map((entry) => entry.document.size)).toEqual([size, size]);
  });

  test.each([
    ['fails', undefined, 1, /exit code 1: something went wrong/],
    ['prints garbage', 'Segmentation fault', 0, /its output is not a valid report/],
  ])('that %s is a failure of the scan', async (_, report, exitCode, message) => {
    install(name, report, exitCode);
    const { receipt } = await call({ scan: name, platforms: 'linux/amd64' });
    expect(receipt.entries.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['sbom created', 'scan failed']);
    expect(receipt.entries[1]?.error).toMatch(message);
  });

  test('that is not installed is an error before any request', async () => {
    process.env.PATH = workspace.path;
    await expect(call({ scan: name })).rejects.toThrow(new RegExp(`^could not run the scanner ${name}`));
    expect(registry.requests).toEqual([]);
  });
});

test('scanners and files together: a failure of one does not affect the others', async () => {
  install('grype', undefined, 1);
  workspace.write('trivy.sarif', fixture('trivy.sarif'));
  const { receipt } = await call({ scan: 'osv\ngrype\ntrivy.sarif', platforms: 'linux/amd64' });
  expect(receipt.entries.map(({ kind, title, outcome }) => `${kind} ${title} ${outcome}`)).toEqual([
    'sbom sbom.cdx.json created',
    'scan scan-osv.intoto.json created',
    'scan trivy.sarif created',
    'scan generated Scan failed',
  ]);
  expect(receipt.scans?.map(({ title }) => title)).toEqual(['scan-osv.intoto.json', 'trivy.sarif']);
});

test("cosign's predicate on request", async () => {
  const { receipt } = await call({ scan: 'osv', 'scan-predicate': 'cosign-vuln', platforms: 'linux/amd64' });
  const digest = receipt.entries.find(({ kind }) => kind === 'scan')?.object?.digest ?? '';
  const manifest = registry.storage.repository('acme/app').manifests.get(digest);
  expect(JSON.parse(manifest?.bytes.toString() ?? '{}').annotations).toMatchObject({
    'in-toto.io/predicate-type': 'https://cosign.sigstore.dev/attestation/vuln/v1',
  });
});

test.each([
  [{ scan: 'none\nosv' }, 'scan: "none" cannot be combined with other lines'],
  [
    { scan: 'auto' },
    'scan: invalid value "auto"; use osv, grype, trivy and paths of scan results, one per line, or none',
  ],
  [{ scan: 'osv', 'osv-url': 'http://osv.example' }, 'use https, because plain http is allowed on loopback only'],
  [{ scan: 'missing.sarif' }, 'matches no files'],
])('%j is a mistake that is told before anything is sent', async (values, message) => {
  await expect(call(values)).rejects.toThrow(message);
  expect(registry.requests).toEqual([]);
});

test.each([
  ['empty', ''],
  ['truncated', fixture('grype.json').slice(0, 3000)],
])('a scan file that is %s is refused', async (_, content) => {
  workspace.write('grype.json', content);
  await expect(call({ scan: 'grype.json' })).rejects.toThrow(/^grype\.json/);
  expect(registry.requests).toEqual([]);
});
