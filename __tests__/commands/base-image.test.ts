// Components of the base image are told from those of the build: in the SBOM, in the result of attach, and in diff.
import { expect, test } from '@jest/globals';
import type { Annotations, Descriptor } from '../../src/oci/descriptor.ts';
import { attachOne } from '../support/attach.ts';
import { useGate } from '../support/gate.ts';
import { npmLayer as npm, putBuilt, putIndex, putLayered } from '../support/layered-images.ts';
import type { Tree } from '../support/layers.ts';
import { stepIn } from '../support/step.ts';

const gate = useGate();

const put = (repository: string, layers: readonly Tree[], labels: Annotations = {}): Promise<Descriptor> =>
  putLayered(gate.registry, repository, layers, { labels });

const at = (repository: string, { digest }: Descriptor): string => `${gate.registry.host}/${repository}@${digest}`;

interface Property {
  readonly name: string;
  readonly value: string;
}

async function attached(image: string, base: string, format = 'cyclonedx-1.6') {
  const values = { image, sbom: 'generate', provenance: 'none', 'base-image': base, 'sbom-format': format };
  const { receipt, generated } = await attachOne(gate.workspace.world, values);
  const chunks: Uint8Array[] = [];
  for await (const chunk of generated[0]?.document.open() ?? []) chunks.push(chunk);
  const document = JSON.parse(Buffer.concat(chunks).toString());
  const value = (properties: readonly Property[], name: string): string | undefined =>
    properties.find((one) => one.name === name)?.value;
  return {
    receipt,
    document,
    detail: generated[0]?.detail,
    root: () => value(document.metadata.component.properties, 'oci-evidence:base-image'),
    origins: () =>
      document.components.map((one: { name: string; properties: readonly Property[] }) => [
        one.name,
        value(one.properties, 'oci-evidence:origin'),
      ]),
  };
}

const BASE = [npm('a', '1.0.0'), npm('b', '1.0.0')];
const BOTH = [
  ['a', 'base-image'],
  ['b', 'base-image'],
  ['c', 'build'],
];

test('a given image: each component says where it is from, and attach counts them', async () => {
  await put('base', BASE);
  const image = at('app', await put('app', [...BASE, npm('c', '1.0.0')]));
  const { root, origins, detail, receipt } = await attached(image, `${gate.registry.host}/base:v1`);
  expect(origins()).toEqual(BOTH);
  expect(root()).toMatch(/\/base@sha256:[0-9a-f]{64}, 2 layers in common$/);
  expect(detail).toBe(`3 packages, 2 from the base image ${gate.registry.host}/base:v1`);
  expect(receipt.entries[0]?.evidence?.detail).toBe(detail);
});

test('a package that the build replaced by another version is of the build', async () => {
  await put('base', BASE);
  const image = at('app', await put('app', [...BASE, npm('b', '2.0.0')]));
  const { origins } = await attached(image, `${gate.registry.host}/base:v1`);
  expect(origins()).toEqual([
    ['a', 'base-image'],
    ['b', 'build'],
  ]);
});

test('auto: the label with name and digest', async () => {
  const base = await put('base', BASE);
  const labels = {
    'org.opencontainers.image.base.name': `${gate.registry.host}/base:v1`,
    'org.opencontainers.image.base.digest': base.digest,
  };
  const image = at('app', await put('app', [...BASE, npm('c', '1.0.0')], labels));
  expect((await attached(image, 'auto')).origins()).toEqual(BOTH);
});

test.each(['v0.2', 'v1'] as const)(
  'auto: the materials of BuildKit, provenance %s, of which the one with the most layers in common counts',
  async (version) => {
    const base = await put('base', BASE);
    const builder = await put('builder', [BASE[0] as Tree, npm('gcc', '1.0.0')]);
    const app = await put('app', [...BASE, npm('c', '1.0.0')]);
    const stages = [
      { name: 'builder', image: builder },
      { name: 'base', image: base },
    ];
    const { origins, detail } = await attached(at('app', putBuilt(gate.registry, 'app', app, stages, version)), 'auto');
    expect(origins()).toEqual(BOTH);
    expect(detail).toBe(`3 packages, 2 from the base image ${gate.registry.host}/base:v1`);
  },
);

test('auto: the annotations of the manifest and of the index', async () => {
  const base = await put('base', BASE);
  const annotations = {
    'org.opencontainers.image.base.name': `${gate.registry.host}/base:v1`,
    'org.opencontainers.image.base.digest': base.digest,
  };
  const layers = [...BASE, npm('c', '1.0.0')];
  const annotated = await putLayered(gate.registry, 'app', layers, { annotations });
  expect((await attached(at('app', annotated), 'auto')).origins()).toEqual(BOTH);
  const plain = { ...(await put('app', layers)), platform: { os: 'linux', architecture: 'amd64' } };
  const index = putIndex(gate.registry, 'app', [plain], annotations);
  expect((await attached(at('app', index), 'auto')).origins()).toEqual(BOTH);
});

test('a base image that was compressed again, and one of several platforms', async () => {
  const platforms = ['amd64', 'arm64'].map(async (architecture) => ({
    ...(await putLayered(gate.registry, 'base', architecture === 'amd64' ? BASE : [npm('arm', '1.0.0')], {
      architecture,
      level: 1,
    })),
    platform: { os: 'linux', architecture },
  }));
  putIndex(gate.registry, 'base', await Promise.all(platforms));
  const image = at('app', await put('app', [...BASE, npm('c', '1.0.0')]));
  expect((await attached(image, `${gate.registry.host}/base:v1`)).origins()).toEqual(BOTH);
});

test('a base image whose platform has another spelling', async () => {
  const entry = { ...(await put('base', BASE)), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } };
  const other = { ...(await put('base', [npm('amd', '1.0.0')])), platform: { os: 'linux', architecture: 'amd64' } };
  putIndex(gate.registry, 'base', [other, entry]);
  const layers = [...BASE, npm('c', '1.0.0')];
  const image = at('app', await putLayered(gate.registry, 'app', layers, { architecture: 'arm64' }));
  expect((await attached(image, `${gate.registry.host}/base:v1`)).origins()).toEqual(BOTH);
});

test('a base image in an index of indexes', async () => {
  const base = { ...(await put('base', BASE)), platform: { os: 'linux', architecture: 'amd64' } };
  putIndex(gate.registry, 'base', [putIndex(gate.registry, 'base', [base])]);
  const image = at('app', await put('app', [...BASE, npm('c', '1.0.0')]));
  expect((await attached(image, `${gate.registry.host}/base:v1`)).origins()).toEqual(BOTH);
});

test('an image that was squashed, and one whose base image is gone, are listed without origins', async () => {
  await put('base', BASE);
  const image = at('app', await put('app', [{ ...BASE[0], ...BASE[1] }]));
  const squashed = await attached(image, `${gate.registry.host}/base:v1`);
  expect(squashed.origins()).toEqual([
    ['a', undefined],
    ['b', undefined],
  ]);
  expect(squashed.detail).toContain('2 packages, no layer in common with the base image ');
  const gone = await attached(image, `${gate.registry.host}/gone:v1`);
  expect(gone.root()).toBeUndefined();
  expect(gone.receipt.notes.join()).toMatch(
    /could not read the base image \S+\/gone:v1: .*; its components are not marked/,
  );
});

test.each([
  ['no digest', { 'org.opencontainers.image.base.name': 'debian:12' }],
  [
    'a directory of this machine',
    {
      'org.opencontainers.image.base.name': 'oci-layout:/etc',
      'org.opencontainers.image.base.digest': `sha256:${'0'.repeat(64)}`,
    },
  ],
  [
    'no reference',
    {
      'org.opencontainers.image.base.name': '../x\u001b[2J',
      'org.opencontainers.image.base.digest': `sha256:${'0'.repeat(64)}`,
    },
  ],
])('auto: a label with %s names no image', async (_, labels) => {
  const image = at('app', await put('app', BASE, labels as Record<string, string>));
  const { origins, receipt } = await attached(image, 'auto');
  expect(origins().flat()).not.toContain('base-image');
  expect(receipt.notes.join()).not.toContain('base image');
});

test.each(['cyclonedx-1.6', 'spdx-2.3'])('diff reads the origin from the %s document', async (format) => {
  await put('base', BASE);
  const images = {
    old: at('old', await put('old', [...BASE, npm('c', '1.0.0')])),
    new: at('new', await put('new', [...BASE, npm('d', '1.0.0')])),
  };
  for (const image of Object.values(images)) await attached(image, `${gate.registry.host}/base:v1`, format);
  const { out } = await gate.cli('diff', images.old, images.new, '--format', 'json');
  const { components } = JSON.parse(out).platforms[0];
  expect(components.changes.map(({ name, isBase }: { name: string; isBase: boolean }) => [name, isBase])).toEqual([
    ['d', false],
    ['c', false],
  ]);
});

test('diff finds the layers of a base image in an index of indexes', async () => {
  const base = { ...(await put('base', BASE)), platform: { os: 'linux', architecture: 'amd64' } };
  putIndex(gate.registry, 'base', [putIndex(gate.registry, 'base', [base])]);
  const old = at('old', await put('old', [BASE[0] as Tree]));
  const now = at('new', await put('new', [...BASE, npm('c', '1.0.0')]));
  const flags = ['--base', `${gate.registry.host}/base:v1`, '--cache-dir=none', '--format', 'json'];
  const { out, err } = await gate.cli('diff', old, now, ...flags);
  const { components } = JSON.parse(out === '' ? err : out).platforms[0];
  expect(components.changes.map(({ name, isBase }: { name: string; isBase: boolean }) => [name, isBase])).toEqual([
    ['b', true],
    ['c', false],
  ]);
});

test('the job summary counts the packages of the base image, also where platforms differ', async () => {
  const both = async (repository: string, amd64: readonly Tree[], arm64: readonly Tree[]): Promise<Descriptor> => {
    const platforms = Object.entries({ amd64, arm64 }).map(async ([architecture, layers]) => ({
      ...(await putLayered(gate.registry, repository, layers, { architecture })),
      platform: { os: 'linux', architecture },
    }));
    return putIndex(gate.registry, repository, await Promise.all(platforms));
  };
  await both('base', BASE, [npm('a', '1.0.0')]);
  const app = await both('app', [...BASE, npm('c', '1.0.0')], [npm('a', '1.0.0'), npm('c', '1.0.0')]);
  const inputs = { sbom: 'generate', provenance: 'none', sign: 'none', 'cache-dir': 'none' };
  const base = `${gate.registry.host}/base:v1`;
  const step = await stepIn(gate.workspace, 'attach', { ...inputs, image: at('app', app), 'base-image': base });
  expect(step.summary).toContain('2 to 3 packages, 1 to 2 from the base image ');
});

test('sbom prints the origins too', async () => {
  await put('base', BASE);
  const image = at('app', await put('app', [...BASE, npm('c', '1.0.0')]));
  const { out } = await gate.cli('sbom', image, '--cache-dir=none', `--base-image=${gate.registry.host}/base:v1`);
  expect(out).toContain('"oci-evidence:origin","value":"base-image"');
});
