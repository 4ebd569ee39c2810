// discover and verify as an HTML report: what is in it, and where it is written.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { MAX_AUTO_DOCUMENTS } from '../../src/commands/inputs/output.ts';
import type { HtmlReport, ImageReport } from '../../src/report/html/model.ts';
import { evidenceImage } from '../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../support/gate.ts';
import { stepIn } from '../support/step.ts';

const gate = useGate();
const RAW = 'application/vnd.cyclonedx+json';
const SARIF = {
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'scanner',
          version: '1.2',
          rules: [{ id: 'CVE-2026-1', properties: { 'security-severity': '9.8' } }],
        },
      },
      results: [{ ruleId: 'CVE-2026-1', level: 'error', message: { text: 'overflow' } }],
    },
  ],
};

function reportIn(html: string): HtmlReport & { readonly images: readonly [ImageReport] } {
  const [, json = ''] = /<script type="application\/json" id="report">(.*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

test('discover: the graph with its annotations, components and findings, printed whole', async () => {
  const image = evidenceImage(gate.registry);
  image.attachOne(image.amd64, RAW, JSON.stringify(SBOM), {
    'org.opencontainers.image.created': '2026-11-20T00:00:00Z',
  });
  image.attachOne(image.index, 'application/sarif+json', JSON.stringify(SARIF));
  const { code, out } = await gate.cli('discover', gate.image(), '--format', 'html');
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  const { command, images } = reportIn(out);
  const [{ name, digest, outcome, verdict, nodes, contents }] = images;
  expect({ command, name, digest, outcome, verdict }).toEqual({
    command: 'discover',
    name: gate.image(),
    digest: image.index.digest,
    outcome: 'listed',
    verdict: '2 artifacts are attached; 2 unsigned',
  });
  expect(nodes.map(({ label, parent }) => [label, parent])).toEqual([
    ['image', -1],
    ['linux/amd64', 0],
    ['SBOM', 1],
    ['linux/arm64', 0],
    ['Scan', 0],
  ]);
  expect(nodes[2]).toMatchObject({
    signature: { state: 'none' },
    created: '2026-11-20T00:00:00Z',
    documents: [{ mediaType: RAW }],
  });
  expect(contents.components).toEqual([['musl', '1.2.5', 'apk', '', [0]]]);
  expect(contents.findings.map(([severity, id]) => [severity, id])).toEqual([['critical', 'CVE-2026-1']]);
});

test('discover: the components of an SBOM that only a bundle holds are shown without verifying it', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  const { out } = await gate.cli('discover', gate.image(), '--format', 'html');
  const [{ nodes, contents }] = reportIn(out).images;
  expect(nodes.find(({ label }) => label === 'SBOM')).toMatchObject({ signature: { state: 'unverified' } });
  expect(contents.sboms).toMatchObject([{ about: 'linux/amd64', signature: 'unverified', count: 1 }]);
  expect(contents.components).toEqual([['musl', '1.2.5', 'apk', '', [0]]]);
});

test('discover: a document that is no SBOM is named, and the others are read', async () => {
  const image = evidenceImage(gate.registry);
  image.attachOne(image.amd64, RAW, '{"bomFormat":"CycloneDX","components":[{"name":"a"}]}');
  image.attachOne(image.arm64, RAW, 'no JSON');
  const { code, out } = await gate.cli('discover', gate.image(), '--format', 'html');
  const [{ contents }] = reportIn(out).images;
  expect(code).toBe(0);
  expect(contents.components).toHaveLength(1);
  expect(contents.leftOut).toEqual([expect.stringMatching(/^sha256:\w{12} for linux\/arm64 is not JSON/)]);
});

test('discover: of many scans the newest are read, and a note says how to read all', async () => {
  const image = evidenceImage(gate.registry);
  for (let number = 0; number <= MAX_AUTO_DOCUMENTS; number += 1) {
    const created = new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
    image.attachOne(image.index, 'application/sarif+json', JSON.stringify({ ...SARIF, number }), {
      'org.opencontainers.image.created': created,
    });
  }
  const read = async (...flags: string[]): Promise<ImageReport> =>
    reportIn((await gate.cli('discover', gate.image(), '--format', 'html', ...flags)).out).images[0];
  const some = await read();
  expect(some.contents.scans).toHaveLength(MAX_AUTO_DOCUMENTS);
  expect(some.contents.leftOut.join()).toContain(
    'the newest 100 of 101 SBOMs and scans; set `documents: always` to read all',
  );
  expect((await read('--documents', 'always')).contents).toMatchObject({ leftOut: [], scans: { length: 101 } });
  expect((await read('--documents', 'never')).contents.scans).toEqual([]);
});

test.each(['discover', 'verify'])('%s -o writes the report to a file and prints nothing', async (command) => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.index, CYCLONEDX, SBOM);
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  const flags = command === 'verify' ? ['--require', 'sbom', '--trusted-root=trusted_root.json'] : [];
  const { code, out } = await gate.cli(command, gate.image(), ...flags, '--format', 'html', '-o', 'report.html');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(reportIn(readFileSync(join(gate.workspace.path, 'report.html'), 'utf8')).command).toBe(command);
});

test.each(['json', 'markdown', 'text'])('verify -o with the format %s', async (format) => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.index, CYCLONEDX, SBOM);
  const flags = ['--require', 'sbom', '--format', format];
  const printed = await gate.verify(gate.image(), ...flags);
  const { out } = await gate.verify(gate.image(), ...flags, '-o', 'decision');
  const withoutTimes = (text: string): string =>
    text.replaceAll(/\d{4}(?:-|&#45;)\d\d-\d\dT[\d:.&#;]+Z|\d+ (?:min|h|d)\b/g, 'TIME');
  expect(out).toBe('');
  expect(withoutTimes(readFileSync(join(gate.workspace.path, 'decision'), 'utf8'))).toBe(withoutTimes(printed.out));
});

test('a file that cannot be written is a mistake of the user, named with its path', async () => {
  evidenceImage(gate.registry);
  const { code, err } = await gate.cli('discover', gate.image(), '-o', 'missing/report.txt');
  expect(code).toBe(2);
  expect(err).toBe(
    'error: could not write output "missing/report.txt": no such file or directory (ENOENT); choose a path that is writable\n',
  );
});

test('verify: verdict, requirements, evidence with its signer, components, and the record', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  gate.workspace.write(
    'policy.yml',
    'version: 1\ntrust:\n  release: { workflow: acme/app/.github/workflows/release.yml@refs/heads/main }\nrequire:\n  - sbom: { on: platforms, signed-by: release }\n',
  );
  const { code, out } = await gate.verify(gate.image(), '--policy', 'policy.yml', '--format', 'html');
  expect(code).toBe(1);
  const [{ outcome, requirements, nodes, contents, audit, commands }] = reportIn(out).images;
  expect(outcome).toBe('failed');
  expect(requirements).toMatchObject([
    { outcome: 'failed', place: 'policy.yml:5', reasons: [{ remedy: expect.any(String) }] },
  ]);
  expect(nodes.find(({ kind }) => kind === 'sbom')).toMatchObject({
    signature: { state: 'verified', signer: expect.stringContaining('release.yml') },
    parent: nodes.findIndex(({ label }) => label === 'linux/amd64'),
  });
  expect(contents.components).toEqual([['musl', '1.2.5', 'apk', '', [0]]]);
  expect(audit?.queries.length).toBeGreaterThan(0);
  expect(commands[0]?.text).toMatch(/^oci-evidence verify /);
});

test('verify: an image without a decision is in the report too', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.index, CYCLONEDX, SBOM);
  const { out } = await gate.verify(gate.image(), gate.image('app:missing'), '--require', 'sbom', '--format', 'html');
  const { images } = reportIn(out);
  expect(images.map(({ outcome, nodes }) => [outcome, nodes.length > 0])).toEqual([
    ['passed', true],
    ['failed', false],
  ]);
  expect(images[1]?.verdict).toContain('could not read the manifest');
});

test('a step writes the report to a file, names it in an output, and keeps it out of the log', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.index, CYCLONEDX, SBOM);
  const step = (name: string, inputs: Record<string, string> = {}) =>
    stepIn(gate.workspace, name, { image: gate.image(), format: 'html', ...inputs });
  const listed = await step('discover');
  expect(listed.log).not.toContain('<!doctype');
  expect(listed.outputs.report).toMatch(/report\.html$/);
  expect(statSync(listed.outputs.report ?? '').size).toBeGreaterThan(50_000);
  const chosen = await step('discover', { output: 'site.html' });
  expect(chosen.outputs.report).toBe('site.html');
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  const verified = await step('verify', { require: 'sbom', 'trusted-root': 'trusted_root.json' });
  expect(verified.log).not.toContain('<!doctype');
  expect(reportIn(readFileSync(verified.outputs.report ?? '', 'utf8')).images[0].outcome).toBe('passed');
});
