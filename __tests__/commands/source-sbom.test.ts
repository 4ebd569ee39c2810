// `sbom: dir:PATH`: the SBOM of the sources beside that of the image, which readers do not take for one another.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { attachInputs } from '../../src/commands/attach/inputs.ts';
import { cycloneDxProblems } from '../../src/evidence/validation/cyclonedx.ts';
import { visibilityOf } from '../../src/graph/visibility.ts';
import { attachOne, graphOf } from '../support/attach.ts';
import { type EvidenceImage, evidenceImage } from '../support/evidence-image.ts';
import { useGate } from '../support/gate.ts';

const gate = useGate();
const LOCK = '[[package]]\nname = "serde"\nversion = "1.0.200"\nsource = "registry+x"\n';
const TYPE = 'application/vnd.oci-evidence.source-sbom.v1+json';
const COMMIT = 'a'.repeat(40);
let stored: EvidenceImage;
let image: string;

beforeEach(() => {
  gate.workspace.write('src/Cargo.lock', LOCK);
  stored = evidenceImage(gate.registry);
  image = `${gate.registry.host}/app@${stored.index.digest}`;
});

const attach = (values: Record<string, string>, env: Record<string, string> = {}) => {
  const { world } = gate.workspace;
  return attachOne({ ...world, env: { ...world.env, ...env } }, { image, provenance: 'none', ...values });
};

async function documentOf({ generated }: Awaited<ReturnType<typeof attach>>) {
  const piece = generated.find(({ kind }) => kind === 'source-sbom');
  const chunks: Uint8Array[] = [];
  for await (const chunk of piece?.document.open() ?? []) chunks.push(chunk);
  return { piece, json: JSON.parse(Buffer.concat(chunks).toString()) };
}

test('a directory adds a document about the image, beside the SBOMs of the platforms', async () => {
  const result = await attach({ sbom: 'dir:src' });
  expect(result.receipt.entries.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['sbom', stored.amd64.digest],
    ['sbom', stored.arm64.digest],
    ['source-sbom', stored.index.digest],
  ]);
  const { piece, json } = await documentOf(result);
  expect(piece).toMatchObject({
    title: 'source-sbom-src.cdx.json',
    artifactType: TYPE,
    detail: '1 packages of the sources in src',
  });
  expect(await cycloneDxProblems(json)).toEqual([]);
  expect(json.metadata.component).toMatchObject({ type: 'application', name: 'src', purl: 'pkg:generic/src' });
  expect(json.metadata.lifecycles).toEqual([{ phase: 'pre-build' }]);
  expect(json.components).toHaveLength(1);
  expect(JSON.stringify(json)).not.toContain('oci-evidence:layer');
  expect(JSON.stringify(json)).not.toContain(gate.workspace.path);
});

test('no reader takes it for the SBOM of the image, and a gate does not either', async () => {
  await attach({ sbom: 'none\ndir:src' });
  const graph = await graphOf(gate.workspace.world, image);
  expect(graph.root.referrers.map(({ kind, listedType }) => [kind, listedType])).toEqual([['source-sbom', TYPE]]);
  const trivy = visibilityOf(graph).find(({ reader }) => reader.startsWith('Trivy'));
  expect(trivy?.finds).toEqual([]);
  expect(await gate.verify(gate.image(), '--require=sbom')).toMatchObject({ code: 1 });
  expect(await gate.verify(gate.image(), '--require=source-sbom')).toMatchObject({ code: 0 });
});

test('a second run attaches nothing new', async () => {
  const first = await attach({ sbom: 'dir:src' });
  const second = await attach({ sbom: 'dir:src' });
  expect(second.receipt.entries.map(({ kind, outcome }) => `${kind} ${outcome}`)).toContain('source-sbom existing');
  expect(second.receipt.entries.at(-1)?.object).toEqual(first.receipt.entries.at(-1)?.object);
});

test('in a workflow run the sources are the commit', async () => {
  const env = { GITHUB_REPOSITORY: 'Acme/App', GITHUB_SHA: COMMIT };
  const { json } = await documentOf(await attach({ sbom: 'none\ndir:src' }, env));
  expect(json.metadata.component).toMatchObject({
    name: 'Acme/App',
    version: COMMIT,
    purl: `pkg:github/acme/app@${COMMIT}#src`,
  });
});

test('SPDX', async () => {
  const { json } = await documentOf(await attach({ sbom: 'none\ndir:src', 'sbom-format': 'spdx-2.3' }));
  const [root, serde] = json.packages;
  expect(root).toMatchObject({ name: 'src', primaryPackagePurpose: 'APPLICATION' });
  expect(root).not.toHaveProperty('checksums');
  expect(serde).toMatchObject({ name: 'serde', sourceInfo: 'found at /Cargo.lock' });
});

test.each([
  ['dir:src', { generate: 'auto', directories: ['src'] }],
  ['generate\ndir:src\ndir:src\ndir:.', { generate: 'always', directories: ['src', '.'] }],
  ['syft\ndir:.', { generate: 'always', generator: 'syft', directories: ['.'] }],
  ['none\ndir:.', { generate: 'never', directories: ['.'] }],
  ['a.cdx.json\ndir:.', { generate: 'never', paths: ['a.cdx.json'], directories: ['.'] }],
  ['auto', { generate: 'auto', directories: [] }],
])('the input %j', (text, expected) => {
  expect(attachInputs.sbom.parse(text)).toMatchObject(expected);
});

test('a directory without a path is refused', () => {
  expect(() => attachInputs.sbom.parse('dir:')).toThrow('use dir: and the path of a directory');
});

describe('a directory that cannot be used fails its SBOM alone', () => {
  const failure = async (path: string, values: Record<string, string> = {}) => {
    const { receipt } = await attach({ sbom: `generate\ndir:${path}`, ...values });
    expect(receipt.entries.filter(({ kind }) => kind === 'sbom')).not.toEqual([]);
    return receipt.entries.find(({ kind }) => kind === 'source-sbom')?.error;
  };

  test('without lock files', async () => {
    mkdirSync(join(gate.workspace.path, 'empty'));
    expect(await failure('empty')).toMatch(/"empty": it has no lock file that lists packages; check the path/);
  });

  test('a file', async () => {
    expect(await failure('src/Cargo.lock')).toMatch(/could not read the source directory .*: ENOTDIR; check the path/);
  });

  test('behind a link out of the workspace, unless that is allowed', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      writeFileSync(join(outside, 'Cargo.lock'), LOCK);
      symlinkSync(outside, join(gate.workspace.path, 'link'));
      expect(await failure('link')).toContain('a symbolic link leads out of the workspace');
      expect(await failure('link', { 'allow-outside-workspace': 'true' })).toBeUndefined();
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('with strict, if a lock file is damaged', async () => {
    gate.workspace.write('src/renv.lock', '{');
    expect(await failure('src', { strict: 'true' })).toContain(
      'the SBOM would be incomplete: /renv.lock: not read by renv-lock',
    );
    expect(await failure('src')).toBeUndefined();
  });
});

test('the command sbom prints the same list without an image', async () => {
  const { code, out, err } = await gate.cli('sbom', 'dir:src');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out).components.map(({ purl }: { purl: string }) => purl)).toEqual(['pkg:cargo/serde@1.0.200']);
  expect(await gate.cli('sbom', 'dir:missing')).toMatchObject({ code: 2, out: '' });
  expect(await gate.cli('sbom', 'dir:src', '--platforms=linux/amd64')).toMatchObject({ code: 2, out: '' });
});
