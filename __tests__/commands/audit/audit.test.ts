// The lines of an audit: what they say about each image, in the form that the schema publishes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AuditLine } from '../../../src/audit/line.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';

const gate = useGate();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('schemas/audit-line.v1.schema.json', 'utf8')));

const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const scan = (...findings: readonly (readonly [id: string, severity: string])[]) => ({
  scanner: {
    uri: 'pkg:github/anchore/grype',
    version: '0.110.0',
    result: findings.map(([id, severity]) => ({
      id,
      severity: [{ method: 'nvd', score: severity }],
      annotations: [{ package: 'pkg:apk/alpine/musl@1.2.5', status: 'affected', fixed_version: '1.2.6' }],
    })),
  },
  metadata: { scanStartedOn: '2026-11-20T00:00:00Z', scanFinishedOn: '2026-11-20T00:00:01Z' },
});

async function audit(...flags: readonly string[]): Promise<{ lines: AuditLine[]; code: number; err: string }> {
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  const { out, err, code } = await gate.cli('audit', '--trusted-root=trusted_root.json', ...flags);
  const lines = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): AuditLine => {
      const json = JSON.parse(line);
      expect(validate(json) || validate.errors).toBe(true);
      return json;
    });
  return { lines, code, err };
}

test('a line has the decision, signers, ages, the worst findings with their fixes, and what the registry did', async () => {
  const image = evidenceImage(gate.registry, 'acme/app');
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  await gate.attach(image, image.amd64, VULNS, scan(['CVE-2026-1', 'low'], ['CVE-2026-2', 'critical']));
  const { lines, code, err } = await audit(
    `--images-from=${gate.registry.host}/acme/*`,
    ...['--require=sbom', '--signed-by=github:acme/app'],
  );
  expect({ code, lines: lines.length }).toEqual({ code: 0, lines: 1 });
  expect(lines[0]).toMatchObject({
    reference: `${gate.registry.host}/acme/app:v1`,
    registry: gate.registry.host,
    repository: 'acme/app',
    tag: 'v1',
    digest: image.index.digest,
    outcome: 'passed',
    error: null,
    platforms: ['linux/amd64', 'linux/arm64'],
    missing: [],
    signers: [expect.stringContaining('acme/app/.github/workflows')],
    findings: {
      scans: 1,
      verified: true,
      open: { critical: 1, low: 1 },
      fixable: { critical: expect.any(Number) },
      worst: [{ id: 'CVE-2026-2', severity: 'critical', package: 'pkg:apk/alpine/musl@1.2.5' }, { id: 'CVE-2026-1' }],
    },
    behaviour: { referrers: 'api', queries: 3, listed: 3, errors: [], warnings: [] },
  });
  expect(lines[0]?.ages).toContainEqual(
    expect.objectContaining({ kind: 'sbom', days: expect.any(Number), trusted: true }),
  );
  expect(lines[0]?.evidence).toHaveLength(3);
  expect(err).toContain('audited 1 image: 1 passed');
});

describe('scans that cannot be read, although no requirement is about scans', () => {
  const SARIF = 'application/sarif+json';

  test.each([
    ['another format', '{"results":[]}', 'no known format'],
    ['no JSON', '<html>', 'no known format'],
    ['a document that ends early', '{"version":"2.1.0","runs":[{"tool":', 'no known format'],
  ])('%s: the line says that findings may be missing', async (_, content, reason) => {
    const image = evidenceImage(gate.registry, 'acme/app');
    for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
    image.attachOne(image.amd64, SARIF, content);
    const { lines } = await audit(
      `--images-from=${gate.registry.host}/acme/*`,
      ...['--require=sbom', '--signed-by=github:acme/app'],
    );
    expect(lines[0]).toMatchObject({ outcome: 'passed', findings: null });
    expect(lines[0]?.findingsIncomplete).toEqual([expect.stringContaining(reason)]);
  });

  test('beside one that can be read; every view says so', async () => {
    const image = evidenceImage(gate.registry, 'acme/app');
    await gate.attach(image, image.amd64, VULNS, scan(['CVE-2026-1', 'low']));
    const broken = image.attachOne(image.arm64, SARIF, '{}');
    const flags = [`--images-from=${gate.registry.host}/acme/*`, '--require=approval', '--signed-by=github:acme/app'];
    const { lines } = await audit(...flags);
    const short = broken.digest.slice(7, 19);
    expect(lines[0]).toMatchObject({ findings: { scans: 1, incomplete: true, open: { low: 1 } } });
    expect(lines[0]?.findingsIncomplete).toEqual([expect.stringContaining(`the scan sha256:${short}`)]);
    gate.workspace.write('lines.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect((await gate.cli('audit', 'merge', 'lines.jsonl')).out).toContain('Findings may be missing');
    const views = await Promise.all(
      ['markdown', 'csv', 'html', 'jsonl'].map(async (format) => {
        const { out } = await gate.cli('audit', 'merge', 'lines.jsonl', `--format=${format}`);
        return [format, out.includes(short)];
      }),
    );
    expect(views).toEqual(['markdown', 'csv', 'html', 'jsonl'].map((format) => [format, true]));
  });

  test('a scan that the registry does not return', async () => {
    const image = evidenceImage(gate.registry, 'acme/app');
    await gate.attach(image, image.amd64, VULNS, scan(['CVE-2026-1', 'low']));
    const { digest } = await gate.attach(image, image.arm64, VULNS, scan(['CVE-2026-2', 'low']));
    gate.registry.faults.forbidden = { on: new RegExp(`/manifests/${digest}`) };
    const { lines } = await audit(
      `--images-from=${gate.registry.host}/acme/*`,
      ...['--require=approval', '--signed-by=github:acme/app'],
    );
    expect(lines[0]?.findingsIncomplete).toEqual([expect.stringContaining('could not be read')]);
  });
});

test('what is missing is listed by requirement and platform, with a remedy', async () => {
  const image = evidenceImage(gate.registry, 'acme/app');
  await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  image.attachOne(image.arm64, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
  const { lines } = await audit(
    `--images-from=${gate.registry.host}/acme/*`,
    ...['--require=sbom,provenance', '--signed-by=github:acme/app'],
  );
  expect(lines[0]?.outcome).toBe('failed');
  expect(lines[0]?.missing).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'sbom', platform: 'linux/arm64', code: 'unsigned' }),
      expect.objectContaining({ kind: 'provenance', code: 'missing', remedy: expect.stringContaining('attach') }),
    ]),
  );
});

test('the decision is that of verify, also where evidence is attached to evidence', async () => {
  const image = evidenceImage(gate.registry, 'acme/app');
  const sboms = [];
  for (const platform of [image.amd64, image.arm64]) sboms.push(await gate.attach(image, platform, CYCLONEDX, SBOM));
  for (const sbom of sboms) image.attachOne(sbom, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
  for (const flags of [
    ['--require=sbom', '--signed-by=github:acme/app'],
    ['--require=sbom', '--signed-by=github:acme/b'],
  ]) {
    const { lines } = await audit(`--images-from=${gate.registry.host}/acme/*`, ...flags);
    const verified = JSON.parse((await gate.verify(gate.image('acme/app:v1'), ...flags, '--format=json')).out);
    const [{ outcome, policy }] = verified.images;
    expect(lines[0]).toMatchObject({ outcome, policy: { digest: policy.digest } });
  }
});

describe('labels', () => {
  test('come from the list, the annotations of the manifest, and the configuration of the image', async () => {
    const repository = gate.registry.storage.repository('acme/app');
    const type = 'application/vnd.oci.image.manifest.v1+json';
    const config = repository.putBlob(
      JSON.stringify({ config: { Labels: { 'com.acme.tier': '2', 'com.acme.team': 'other' } } }),
      'application/vnd.oci.image.config.v1+json',
    );
    const annotations = { 'com.acme.team': 'web' };
    repository.putManifest(
      JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [], annotations }),
      type,
      'v1',
    );
    gate.workspace.write('images.txt', `# all of them\n\n${gate.registry.host}/acme/app:v1 owner=ada\n`);
    const { lines } = await audit(
      ...['--images-from=images.txt', '--labels=com.acme.team,com.acme.tier,absent', '--require=sbom'],
    );
    expect(lines[0]?.labels).toEqual([
      { name: 'owner', value: 'ada' },
      { name: 'com.acme.team', value: 'web' },
      { name: 'com.acme.tier', value: '2' },
    ]);
  });
});

describe('since an earlier audit', () => {
  test('only images that are new or changed are printed, with what changed', async () => {
    const [first, second] = ['acme/a', 'acme/b'].map((name) => evidenceImage(gate.registry, name, name));
    const flags = [`--images-from=${gate.registry.host}/acme/*`, '--require=sbom'];
    gate.workspace.write('last.jsonl', (await gate.cli('audit', ...flags)).out);
    expect((await audit(...flags, '--since=last.jsonl')).lines).toEqual([]);
    const platforms = [first?.amd64, first?.arm64].filter((one) => one !== undefined);
    for (const platform of platforms)
      first?.attachOne(platform, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
    evidenceImage(gate.registry, 'acme/c', 'c');
    const { lines, err } = await audit(...flags, '--since=last.jsonl');
    const changes = Object.fromEntries(lines.map((line) => [line.repository, (line as { changes?: unknown }).changes]));
    expect(changes).toEqual({
      'acme/a': ['decision: failed → passed', 'other requirements are unmet, or for another reason'],
      'acme/c': ['new image'],
    });
    expect(second).toBeDefined();
    expect(err).toContain('2 of 3 images changed since last.jsonl');
  });

  test('a file that is no audit is an error that names the line', async () => {
    gate.workspace.write('last.jsonl', '{"a":1}\n');
    const { code, err } = await audit(`--images-from=${gate.registry.host}/*`, '--require=sbom', '--since=last.jsonl');
    expect(code).toBe(2);
    expect(err).toContain('last.jsonl:1 is not an audit line');
  });
});

test.each([
  ['never', 0],
  ['failed', 1],
  ['undecided', 0],
])('an image that fails, with fail-on %s', async (failOn, code) => {
  evidenceImage(gate.registry, 'acme/app');
  const flags = [`--images-from=${gate.registry.host}/acme/*`, '--require=sbom', `--fail-on=${failOn}`];
  expect((await audit(...flags)).code).toBe(code);
});
