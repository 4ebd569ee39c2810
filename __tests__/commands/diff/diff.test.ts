// The comparison of two images with signed evidence: terminal, markdown, JSON, the comment of a pull request.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseManifest } from '../../../src/oci/descriptor.ts';
import { logLines } from '../../../src/report/escape.ts';
import { openStore } from '../../support/copies.ts';
import { type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { fixturePath, INTEROP, unpackLayout } from '../../support/fixtures.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { startGitHubApi } from '../../support/github-api.ts';
import { testKey } from '../../support/sigstore/signed.ts';
import { stepIn } from '../../support/step.ts';

const gate = useGate();
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const HOSTILE = '\u001b[2J</td><script>alert(1)</script>![x](//evil) @acme\n::error::x';

const sbom = (...components: readonly object[]) => ({ ...SBOM, components });
const npm = (name: string, version: string, license = 'MIT') => ({
  ...{ type: 'library', name, version, purl: `pkg:npm/${encodeURIComponent(name)}@${version}` },
  licenses: [{ license: { id: license } }],
});
const provenance = (commit: string) => ({
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow: { ref: 'refs/heads/main', repository: 'https://github.com/acme/app', path: 'x' } },
    resolvedDependencies: [{ uri: 'git+https://github.com/acme/app@refs/heads/main', digest: { gitCommit: commit } }],
  },
  runDetails: { builder: { id: 'https://github.com/acme/app/x@refs/heads/main' } },
});
const sarif = (...rules: readonly string[]) =>
  JSON.stringify({
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Scanner', rules: rules.map((id) => ({ id })) } },
        results: rules.map((ruleId) => ({ ruleId, level: 'error', message: { text: ruleId } })),
      },
    ],
  });

async function images(hostile = ''): Promise<readonly [EvidenceImage, EvidenceImage]> {
  const [before, after] = [evidenceImage(gate.registry, 'old', '1'), evidenceImage(gate.registry, 'new', '2')];
  const old = sbom(npm('left', '1.0.0'), npm('same', '1.0.0'), npm('gone', '1.0.0'));
  const now = sbom(npm('left', '1.1.0', 'BUSL-1.1'), npm('same', '1.0.0'), npm(`here${hostile}`, '0.1.0'));
  for (const platform of ['amd64', 'arm64'] as const) {
    await gate.attach(before, before[platform], CYCLONEDX, old);
    await gate.attach(after, after[platform], CYCLONEDX, now);
  }
  await gate.attach(before, before.index, PROVENANCE, provenance('1'.repeat(40)));
  await gate.attach(after, after.index, PROVENANCE, provenance('2'.repeat(40)));
  before.attachOne(before.amd64, 'application/sarif+json', sarif('CVE-2026-1', 'CVE-2026-2'));
  after.attachOne(after.amd64, 'application/sarif+json', sarif('CVE-2026-2', `CVE-2026-3${hostile}`));
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  return [before, after];
}

const diff = (...flags: readonly string[]) =>
  gate.cli('diff', gate.image('old:v1'), gate.image('new:v1'), '--trusted-root', 'trusted_root.json', ...flags);

test('components, licenses, findings, source, evidence, in JSON by its schema', async () => {
  const [before, after] = await images();
  const { code, out, err } = await diff('--format', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const json = JSON.parse(out);
  const schema = JSON.parse(await readFile(new URL('../../../schemas/diff.v1.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  expect(validate(json) ? [] : validate.errors).toEqual([]);
  expect(json.before).toBe(`${gate.registry.host}/old@${before.index.digest}`);
  expect(json.after).toBe(`${gate.registry.host}/new@${after.index.digest}`);
  const [amd64, arm64] = json.platforms;
  expect([amd64.platform, arm64.platform]).toEqual(['linux/amd64', 'linux/arm64']);
  expect(amd64.components.changes.map((one: { change: string; name: string }) => [one.change, one.name])).toEqual([
    ['upgraded', 'left'],
    ['added', 'here'],
    ['removed', 'gone'],
  ]);
  expect(amd64.components.newLicenses).toEqual(['BUSL-1.1']);
  expect(amd64.sboms[0]).toMatchObject({ from: 'attached', signer: expect.stringContaining('acme/app') });
  expect(amd64.findings.appeared.map(({ id }: { id: string }) => id)).toEqual(['CVE-2026-3']);
  expect(amd64.findings.fixed.map(({ id }: { id: string }) => id)).toEqual(['CVE-2026-1']);
  expect(arm64.findings).toBeUndefined();
  expect(json.source.compare).toBe(`https://github.com/acme/app/compare/${'1'.repeat(40)}...${'2'.repeat(40)}`);
  expect([json.signers, json.evidence]).toEqual(Array(2).fill({ appeared: [], gone: [] }));
});

test('base tells changes in the layers of the base image from those of the image itself', async () => {
  const base = evidenceImage(gate.registry, 'base', '0');
  const [before, after] = [evidenceImage(gate.registry, 'old', '1'), evidenceImage(gate.registry, 'new', '2')];
  const [layer] = parseManifest(
    await openStore(`${gate.registry.host}/base`).manifest(base.amd64.digest),
    'base',
  ).layers;
  const inLayer = (digest: string | undefined, component: object) => ({
    ...component,
    properties: [{ name: 'oci-evidence:layer', value: digest }],
  });
  const own = `sha256:${'a'.repeat(64)}`;
  const old = sbom(inLayer(layer?.digest, npm('system', '1.0.0')), inLayer(own, npm('app', '1.0.0')));
  const now = sbom(
    inLayer(layer?.digest, npm('system', '1.1.0')),
    inLayer(own, npm('app', '2.0.0')),
    npm('none', '1.0.0'),
  );
  await gate.attach(before, before.amd64, CYCLONEDX, old);
  await gate.attach(after, after.amd64, CYCLONEDX, now);
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  const flags = ['--platforms', 'linux/amd64', '--base', gate.image('base:v1')];
  const json = JSON.parse((await diff(...flags, '--format', 'json')).out);
  const changes: { name: string; isBase: boolean | null }[] = json.platforms[0].components.changes;
  expect(Object.fromEntries(changes.map(({ name, isBase }) => [name, isBase]))).toEqual({
    system: true,
    app: false,
    none: null,
  });
  const text = (await diff(...flags)).out;
  expect(text).toMatch(/system {2}1\.0\.0 -> 1\.1\.0 {2}npm {2}in the base image/);
  expect(text).toMatch(/app {2}1\.0\.0 -> 2\.0\.0 {2}npm {2}in the image itself/);
  expect((await diff('--platforms', 'linux/amd64')).out).not.toContain('in the base image');
});

test('a newer unsigned SBOM, and one of another signer, do not replace the signed one', async () => {
  const [, after] = await images();
  const fake = sbom(npm('fake', '1.0.0'));
  const created = { 'org.opencontainers.image.created': '2030-01-01T00:00:00Z' };
  after.attachOne(after.amd64, 'application/vnd.cyclonedx+json', JSON.stringify(fake), created);
  expect((await diff()).out).not.toContain('fake');
  const strict = await diff('--signed-by', 'github:acme/other', '--platforms', 'linux/amd64');
  const notes = strict.out.split('\n').filter((line) => line.startsWith('note: '));
  expect(notes.filter((note) => /did not use the provenance sha256:\S+, sha256:\S+: /.test(note))).toHaveLength(1);
  expect(new Set(notes).size).toBe(notes.length);
  expect(strict.out).not.toContain('upgraded  left');
});

test('evidence that a key signed is left out with a note that says how to name the key, once', async () => {
  const [before] = await images();
  await gate.attach(before, before.index, PROVENANCE, provenance('3'.repeat(40)), { key: await testKey() });
  const { out } = await diff();
  expect(
    out.match(/^note: did not use the provenance .*; name who signed it with signed-by, such as key:FILE$/gm),
  ).toHaveLength(1);
});

test('text and markdown show hostile names without acting on them', async () => {
  await images(HOSTILE);
  const [text, markdown] = [await diff(), await diff('--format', 'markdown')];
  expect(text.out).toContain('upgraded  left  1.0.0 -> 1.1.0  npm');
  expect(text.out).toContain('\\u{1b}[2J');
  for (const { out } of [text, markdown]) {
    expect(out).not.toContain('\u001b');
    expect(logLines(out)).toBe(out);
  }
  expect(markdown.out).toContain('[Commits](https://github.com/acme/app/compare/');
  expect(markdown.out).not.toMatch(/<script|!\[x\]|[^&#;\w]@acme|(?<!&#\d+;)\/\/evil/);
  expect(markdown.out.match(/<details>/g)?.length).toBe(markdown.out.match(/<\/details>/g)?.length);
});

test('the comment of a pull request is written once and then updated', async () => {
  await images();
  const api = await startGitHubApi();
  const comments: { databaseId: number; body: string; viewerDidAuthor: boolean }[] = [];
  api.answer('POST /graphql', () => ({
    body: { data: { repository: { pullRequest: { comments: { nodes: comments } } } } },
  }));
  api.answer('POST /repos/acme/app/issues/7/comments', ({ body }) => {
    comments.push({ databaseId: 40, body: JSON.parse(body).body, viewerDidAuthor: true });
    return { status: 201, body: {} };
  });
  api.answer('PATCH /repos/acme/app/issues/comments/40', ({ body }) => {
    for (const comment of comments) comment.body = JSON.parse(body).body;
    return { body: {} };
  });
  const env = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/app', GITHUB_REF: 'refs/pull/7/merge' };
  const step = () =>
    stepIn(
      gate.workspace,
      'diff',
      {
        ...{ old: gate.image('old:v1'), new: gate.image('new:v1'), 'trusted-root': 'trusted_root.json' },
        ...{ comment: 'true', 'github-token': 'a token for tests' },
      },
      env,
    );
  try {
    const first = await step();
    expect(first).toMatchObject({ code: 0, outputs: { changed: '6', 'new-findings': '1', 'fixed-findings': '1' } });
    expect(first.summary).toContain('## Changes from ');
    expect(comments[0]?.body).toMatch(/^<!-- oci-evidence diff \w+ -->\n## Changes from /);
    await step();
    expect(comments).toHaveLength(1);
  } finally {
    await api.close();
  }
});

test('evidence that cannot be read leaves the question open', async () => {
  await images();
  gate.registry.faults.forbidden = { on: /GET .*new\/blobs\// };
  expect(await diff()).toMatchObject({ code: 3, err: expect.stringContaining('could not compare') });
});

test('two real images: an attached SBOM against a generated one', async () => {
  const layout = await unpackLayout('interop-by-digest');
  const archive = `oci-archive:${fixturePath('buildkit-attestations-image.tar')}`;
  const args = ['--platforms', 'linux/amd64', '--cache-dir', 'none', '--trusted-root', 'trusted_root.json'];
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  const { code, out } = await gate.cli('diff', `oci-layout:${layout}@${INTEROP.index}`, archive, ...args);
  expect(code).toBe(0);
  expect(out).toContain('the images are the same');
  expect(out).toContain(`old SBOM: attached as ${INTEROP.sbom}, unsigned`);
  expect(out).toContain('new SBOM: generated from its layers');
  expect(out).toContain('removed  @aws-sdk/core  3.981.0  npm');
  expect(out).toContain('gone: Scan for linux/amd64');
});
