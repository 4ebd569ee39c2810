// Components of the base image are told from those of the build: in the SBOM, in the result of attach, and in diff.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { attachOne } from '../support/attach.ts';
import { useGate } from '../support/gate.ts';
import { entriesOf, type Tree, tar } from '../support/layers.ts';

const gate = useGate();

const npm = (name: string, version: string): Tree => ({
  [`app/node_modules/${name}/package.json`]: JSON.stringify({ name, version }),
});

/** An image of layers with these packages, the lowest first, under the tag `v1`. */
async function put(repository: string, layers: readonly Tree[], labels: Record<string, string> = {}) {
  const store = gate.registry.storage.repository(repository);
  const archives = await Promise.all(layers.map((layer) => tar(entriesOf(layer))));
  const config = {
    architecture: 'amd64',
    os: 'linux',
    created: '2026-01-02T03:04:05Z',
    rootfs: { type: 'layers', diff_ids: archives.map((archive) => digestOf(archive)) },
    config: { Labels: labels },
  };
  const content = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    config: store.putBlob(JSON.stringify(config), MEDIA_TYPE.config),
    layers: archives.map((archive) => store.putBlob(gzipSync(archive), MEDIA_TYPE.layerGzip)),
  };
  return store.putManifest(JSON.stringify(content), MEDIA_TYPE.manifest, 'v1') as Descriptor;
}

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

test('auto: the materials of BuildKit, of which the one with the most layers in common counts', async () => {
  const base = await put('base', BASE);
  const builder = await put('builder', [BASE[0] as Tree, npm('gcc', '1.0.0')]);
  const platform = { os: 'linux', architecture: 'amd64' };
  const app = await put('app', [...BASE, npm('c', '1.0.0')]);
  const store = gate.registry.storage.repository('app');
  const host = gate.registry.host.replace(':', '%3A');
  const material = (name: string, { digest }: Descriptor) => ({
    uri: `pkg:docker/${host}/${name}@v1?platform=linux%2Famd64`,
    digest: { sha256: digest.slice('sha256:'.length) },
  });
  const predicateType = 'https://slsa.dev/provenance/v0.2';
  const materials = [material('builder', builder), material('base', base), { uri: 'git+https://x', digest: {} }];
  const statement = JSON.stringify({ predicateType, subject: [], predicate: { materials } });
  const layer = {
    ...store.putBlob(statement, MEDIA_TYPE.inToto),
    annotations: { 'in-toto.io/predicate-type': predicateType },
  };
  const config = store.putBlob('{}', MEDIA_TYPE.config);
  const attestation = store.putManifest(
    JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config, layers: [layer] }),
    MEDIA_TYPE.manifest,
  ) as Descriptor;
  const about = {
    'vnd.docker.reference.type': 'attestation-manifest',
    'vnd.docker.reference.digest': app.digest,
  };
  const manifests = [
    { ...app, platform },
    { ...attestation, platform: { os: 'unknown', architecture: 'unknown' }, annotations: about },
  ];
  const index = store.putManifest(
    JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests }),
    MEDIA_TYPE.index,
  ) as Descriptor;
  const { origins, detail } = await attached(at('app', index), 'auto');
  expect(origins()).toEqual(BOTH);
  expect(detail).toBe(`3 packages, 2 from the base image ${gate.registry.host}/base:v1`);
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

test('sbom prints the origins too', async () => {
  await put('base', BASE);
  const image = at('app', await put('app', [...BASE, npm('c', '1.0.0')]));
  const { out } = await gate.cli('sbom', image, '--cache-dir=none', `--base-image=${gate.registry.host}/base:v1`);
  expect(out).toContain('"oci-evidence:origin","value":"base-image"');
});
