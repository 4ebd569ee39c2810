import { describe, expect, test } from '@jest/globals';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { FileCataloguer } from '../../src/sbom/cataloguers/cataloguer.ts';
import { catalogue } from '../../src/sbom/components.ts';
import { type GenerateOptions, generateSboms, type ImageSbom, isImageSbom, noteText } from '../../src/sbom/generate.ts';
import type { LayerRecord } from '../../src/sbom/layers/layer-record.ts';
import { toy, toyBinary } from '../support/cataloguers.ts';
import { type PackedLayer, putImage, putLayer, type Tree } from '../support/layers.ts';
import { MemoryStore } from '../support/memory-store.ts';

const CATALOGUERS = [toy, toyBinary];

async function sbomOf(store: MemoryStore, subject: Descriptor, options: GenerateOptions = {}): Promise<ImageSbom> {
  const [result] = await generateSboms(store, [{ subject }], { cataloguers: CATALOGUERS, ...options });
  if (result === undefined || !isImageSbom(result)) throw new Error(`no SBOM: ${JSON.stringify(result)}`);
  return result;
}

async function imageOf(
  ...trees: readonly Tree[]
): Promise<{ store: MemoryStore; subject: Descriptor; layers: PackedLayer[] }> {
  const store = new MemoryStore();
  const layers: PackedLayer[] = [];
  for (const tree of trees) layers.push(await putLayer(store, tree));
  return { store, layers, subject: putImage(store, layers) };
}

/** `name@version` of each component, with the position of its layer. */
function summary({ components, image }: ImageSbom): string[] {
  const position = new Map(image.layers.map(({ descriptor }, at) => [descriptor.digest, at]));
  return components.map(({ name, version, layer }) => `${name}@${version} in ${position.get(layer)}`);
}

describe('components', () => {
  test('are found in every layer, each with the layer that contains it', async () => {
    const { store, subject } = await imageOf(
      { 'var/lib/toy/list.toy': 'a 1\nb 1\nc 1' },
      { 'opt/d.toy': 'd 1' },
      { 'var/lib/toy/list.toy': 'a 1\nb 2\ne 1' },
    );
    const sbom = await sbomOf(store, subject);
    expect(summary(sbom)).toEqual(['a@1 in 0', 'b@2 in 2', 'd@1 in 1', 'e@1 in 2']);
    expect(sbom.notes).toEqual([]);
    expect(sbom.image).toMatchObject({
      created: '2026-01-02T03:04:05.000Z',
      platform: { os: 'linux', architecture: 'amd64' },
    });
  });

  test('a component that was deleted and added again has the layer that added it last', async () => {
    const { store, subject } = await imageOf(
      { 'l.toy': 'a 1\nb 1' },
      { 'l.toy': 'b 1' },
      { 'l.toy': 'b 1\na 1' },
      { other: '' },
    );
    expect(summary(await sbomOf(store, subject))).toEqual(['a@1 in 2', 'b@1 in 0']);
  });

  test('a component found at several paths is listed once, with all paths', async () => {
    const { store, subject } = await imageOf({ 'x/l.toy': 'a 1', 'y/l.toy': 'a 1' });
    const { components } = await sbomOf(store, subject);
    expect(components.map(({ purl, locations }) => [purl, locations])).toEqual([
      ['pkg:toy/a@1', ['/x/l.toy', '/y/l.toy']],
    ]);
  });

  test('dependencies are resolved by name, to the nearest version', async () => {
    const { store, subject } = await imageOf({
      'm/b/l.toy': 'b 1',
      'm/a/l.toy': 'a 1 b missing',
      'm/a/m/b/l.toy': 'b 2',
      'm/c/l.toy': 'c 1 b pkg:toy/a@1',
      'm/c/m/x/l.toy': 'x 1 x',
    });
    const { components } = await sbomOf(store, subject);
    const depends = Object.fromEntries(components.map(({ purl, dependsOn }) => [purl, dependsOn]));
    expect(depends).toMatchObject({
      'pkg:toy/a@1': ['pkg:toy/b@2'],
      'pkg:toy/c@1': ['pkg:toy/a@1', 'pkg:toy/b@1'],
      'pkg:toy/x@1': [],
    });
  });

  test('a component that is the system package which owns it is not listed twice', async () => {
    const system: FileCataloguer<string> = {
      name: 'system',
      version: 1,
      maxBytes: 100,
      wants: (path) => path === 'owned',
      read: ({ bytes }) => Buffer.from(bytes).toString(),
      assemble: (found) =>
        found.map(({ path, facts }) => ({
          type: 'library',
          ecosystem: 'sys',
          name: 'lib-a',
          version: '1-2',
          purl: 'pkg:sys/lib-a@1-2',
          locations: [`/${path}`],
          owns: facts.split(' '),
        })),
    };
    const { store, subject } = await imageOf({
      owned: '/usr/l.toy',
      'usr/l.toy': 'a 1\nd 1',
      'opt/l.toy': 'a 1\nb 1',
      'usr/m.toy': 'c 1',
    });
    const sbom = await sbomOf(store, subject, { cataloguers: [system, toy] });
    expect(sbom.components.map(({ purl, owner }) => [purl, owner])).toEqual([
      ['pkg:sys/lib-a@1-2', undefined],
      ['pkg:toy/a@1', undefined],
      ['pkg:toy/b@1', undefined],
      ['pkg:toy/c@1', undefined],
      ['pkg:toy/d@1', 'pkg:sys/lib-a@1-2'],
    ]);
    expect(sbom.hidden).toBe(1);
    const without = await imageOf({ owned: '/usr/l.toy', 'usr/l.toy': 'a 1' });
    expect(summary(await sbomOf(without.store, without.subject, { cataloguers: [system, toy] }))).toEqual([
      'lib-a@1-2 in 0',
    ]);
  });
});

describe('files behind links', () => {
  test('are read in a second pass, over their layer only', async () => {
    const { store, subject, layers } = await imageOf(
      { 'opt/data': 'a 1', 'opt/more': 'b 1', rest: 'x' },
      { 'var/link.toy': '-> /opt/data', 'var/dangling.toy': '-> nowhere' },
    );
    const sbom = await sbomOf(store, subject);
    expect(summary(sbom)).toEqual(['a@1 in 0']);
    expect(sbom.components[0]?.locations).toEqual(['/var/link.toy']);
    const asked = layers.map(({ descriptor }) => store.asked.filter((digest) => digest === descriptor.digest).length);
    expect(asked).toEqual([2, 1]);
  });

  test('are not read again if they were read under their own name', async () => {
    const { store, subject } = await imageOf({ 'etc/l.toy': '-> ../usr/l.toy', 'usr/l.toy': 'a 1' });
    expect(summary(await sbomOf(store, subject))).toEqual(['a@1 in 0']);
    expect(store.asked).toHaveLength(2);
  });

  test('include databases in a directory that is a link, and hard links', async () => {
    const place = await imageOf(
      { 'var/lib/toy': '-> /opt/toy', 'opt/toy/list.toy.moved': 'x' },
      { 'opt/toy/list.toy': 'a 1' },
    );
    expect(summary(await sbomOf(place.store, place.subject))).toEqual(['a@1 in 1']);
    const hard = await imageOf({ data: 'a 1', 'l.toy': '=> data' }, { other: '' });
    expect(summary(await sbomOf(hard.store, hard.subject))).toEqual(['a@1 in 0']);
  });
});

describe('several platforms', () => {
  test('read each shared layer once', async () => {
    const store = new MemoryStore();
    const base = await putLayer(store, { 'base.toy': 'base 1' });
    const amd = await putLayer(store, { 'amd.toy': 'amd 1' });
    const arm = await putLayer(store, { 'arm.toy': 'arm 1' });
    const targets = [
      { subject: putImage(store, [base, amd]), platform: { os: 'linux', architecture: 'amd64' } },
      { subject: putImage(store, [base, arm], { architecture: 'arm64' }) },
    ];
    const results = await generateSboms(store, targets, { cataloguers: CATALOGUERS });
    expect(
      results.map((result) => isImageSbom(result) && [result.image.platform?.architecture, summary(result)]),
    ).toEqual([
      ['amd64', ['amd@1 in 1', 'base@1 in 0']],
      ['arm64', ['arm@1 in 1', 'base@1 in 0']],
    ]);
    expect(store.asked.filter((digest) => digest === base.descriptor.digest)).toHaveLength(1);
  });

  test('read at most as many layers at once as the option allows', async () => {
    const { store, subject } = await imageOf(...Array.from({ length: 9 }, (_, at) => ({ [`${at}.toy`]: `p${at} 1` })));
    let [open, most] = [0, 0];
    const blob = store.blob.bind(store);
    store.blob = async function* (descriptor) {
      most = Math.max(most, ++open);
      for await (const chunk of blob(descriptor)) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield chunk;
      }
      open--;
    };
    expect((await sbomOf(store, subject, { concurrency: 3 })).components).toHaveLength(9);
    expect(most).toBe(3);
  });
});

describe('not a container image:', () => {
  test.each([
    [
      'a model',
      { mediaType: 'application/vnd.cncf.model.config.v1+json', layers: ['application/vnd.cncf.model.weight.v1.raw'] },
    ],
    [
      'a chart',
      {
        mediaType: 'application/vnd.cncf.helm.config.v1+json',
        layers: ['application/vnd.cncf.helm.chart.content.v1.tar+gzip'],
      },
    ],
    [
      'an artifact',
      { mediaType: MEDIA_TYPE.empty, artifactType: 'application/sarif+json', layers: ['application/sarif+json'] },
    ],
    ['an attestation', { mediaType: MEDIA_TYPE.config, layers: [MEDIA_TYPE.inToto] }],
  ])(
    '%s gets a notice that says what it is',
    async (_, { mediaType, layers, artifactType }: { mediaType: string; layers: string[]; artifactType?: string }) => {
      const store = new MemoryStore();
      const subject = store.putManifest(
        {
          schemaVersion: 2,
          ...(artifactType && { artifactType }),
          config: store.put(Buffer.from('{}'), mediaType),
          layers: layers.map((type) => store.put(Buffer.from('content'), type)),
        },
        MEDIA_TYPE.manifest,
      );
      const [result] = await generateSboms(store, [{ subject }], { strict: true });
      expect(result).toEqual({ subject, notice: expect.stringContaining('not a container image') });
      const expectedType = artifactType ?? (mediaType === MEDIA_TYPE.config ? layers[0] : mediaType);
      expect(result).toMatchObject({ notice: expect.stringContaining(expectedType as string) });
    },
  );

  test('an index', async () => {
    const store = new MemoryStore();
    const subject = store.putManifest({ schemaVersion: 2, manifests: [] }, MEDIA_TYPE.index);
    expect(await generateSboms(store, [{ subject }])).toMatchObject([
      { notice: expect.stringContaining('it is an index') },
    ]);
  });

  test('an image without layers is a container image', async () => {
    const { store, subject } = await imageOf();
    expect((await sbomOf(store, subject, { strict: true })).components).toEqual([]);
  });
});

describe('content that cannot be read', () => {
  test('is noted with path and layer, and with strict it is an error', async () => {
    const { store, subject, layers } = await imageOf({ 'a.toy': 'a 1', 'b.toy': 'broken' }, { 'c.toy': 'bug' });
    const sbom = await sbomOf(store, subject);
    expect(summary(sbom)).toEqual(['a@1 in 0']);
    expect(sbom.notes.map(noteText)).toEqual([
      `/b.toy: not read by toy: it says so itself (layer ${layers[0]?.descriptor.digest})`,
      `/c.toy: not read by toy: unexpected TypeError: a defect (layer ${layers[1]?.descriptor.digest})`,
    ]);
    await expect(sbomOf(store, subject, { strict: true })).rejects.toThrow(
      /would be incomplete: \/b\.toy: .*unset strict/s,
    );
  });

  test('when a cataloguer throws, only its own components are missing', async () => {
    const clumsy: FileCataloguer<string> = {
      name: 'clumsy',
      version: 1,
      maxBytes: 100,
      wants: toy.wants,
      read: () => 'facts',
      assemble: () => {
        throw new TypeError('a defect');
      },
    };
    const { store, subject } = await imageOf({ 'a.toy': 'a 1' });
    const sbom = await sbomOf(store, subject, { cataloguers: [clumsy, toy] });
    expect(summary(sbom)).toEqual(['a@1 in 0']);
    expect(sbom.notes.map(noteText)).toEqual([
      'image: all packages of clumsy are missing: unexpected TypeError: a defect',
    ]);
  });

  test('is noted once, and only counted beyond the limit of notes', async () => {
    const noisy: FileCataloguer<string> = {
      name: 'noisy',
      version: 1,
      maxBytes: 100,
      wants: toy.wants,
      read: () => 'facts',
      assemble(_, { note }) {
        for (let at = 0; at < 2000; at++) note(`x${at % 1000}`, 'is odd');
        return [];
      },
    };
    const { store, subject } = await imageOf({ 'a.toy': 'a 1' });
    const { notes } = await sbomOf(store, subject, { cataloguers: [noisy] });
    expect([notes.length, notes.at(-1)?.text]).toEqual([501, '500 more notes']);
  });

  test("Go's zero time is no time", async () => {
    const { store, layers } = await imageOf({ 'a.toy': 'a 1' });
    for (const [created, expected] of [
      ['0001-01-01T00:00:00Z', undefined],
      ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
    ]) {
      expect((await sbomOf(store, putImage(store, layers, { created }))).image.created).toBe(expected);
    }
  });

  test('a config that lists other layers is noted, and one that is not JSON is an error', async () => {
    const { store, layers } = await imageOf({ 'a.toy': 'a 1' });
    const sbom = await sbomOf(store, putImage(store, layers, { rootfs: { diff_ids: [] }, created: 'never' }));
    expect(sbom.notes.map(noteText)).toEqual(['image: the config lists 0 layers, the manifest 1']);
    expect(sbom.image.created).toBeUndefined();
    const config = store.put(Buffer.from('no JSON'), MEDIA_TYPE.config);
    const broken = store.putManifest({ schemaVersion: 2, config, layers: [] }, MEDIA_TYPE.manifest);
    await expect(sbomOf(store, broken)).rejects.toMatchObject({
      code: 'invalid-response',
      detail: 'it is not valid JSON',
    });
  });

  test('a layer that is missing in the store is an error, unless it is non-distributable', async () => {
    const { store, layers } = await imageOf({ 'a.toy': 'a 1' });
    const missing = { mediaType: MEDIA_TYPE.layerGzip, digest: digestOf('missing'), size: 10 };
    const diffId = digestOf('missing');
    const gone = putImage(store, [...layers, { descriptor: missing, diffId }]);
    await expect(sbomOf(store, gone)).rejects.toMatchObject({ code: 'not-found' });
    const foreign = { ...missing, mediaType: MEDIA_TYPE.dockerForeignLayerGzip };
    const sbom = await sbomOf(store, putImage(store, [...layers, { descriptor: foreign, diffId }]));
    expect(summary(sbom)).toEqual(['a@1 in 0']);
    expect(sbom.notes.map(noteText).join()).toContain('non-distributable and not in the store');
  });
});

describe('cache', () => {
  function cacheOf(kept = new Map<string, LayerRecord>()) {
    return {
      kept,
      get: async (key: string) => kept.get(key),
      put: async (key: string, record: LayerRecord) => void kept.set(key, record),
    };
  }

  test('when one layer of an image changed, only that layer is read', async () => {
    const cache = cacheOf();
    const { store, subject, layers } = await imageOf(
      { 'a.toy': 'a 1', data: 'c 1' },
      { 'b.toy': 'b 1', 'c.toy': '-> data' },
    );
    const first = await sbomOf(store, subject, { cache });
    expect(first.layersRead).toBe(2);
    store.asked.length = 0;
    const again = await sbomOf(store, subject, { cache });
    expect([again.components, again.layersRead]).toEqual([first.components, 0]);
    expect(store.asked.filter((digest) => layers.some(({ descriptor }) => descriptor.digest === digest))).toEqual([]);

    const added = await putLayer(store, { 'd.toy': 'd 1' });
    const next = await sbomOf(store, putImage(store, [...layers, added]), { cache });
    expect([summary(next), next.layersRead]).toEqual([['a@1 in 0', 'b@1 in 1', 'c@1 in 0', 'd@1 in 2'], 1]);
  });

  test('is not used after a change of cataloguers, their versions or the bounds', async () => {
    const cache = cacheOf();
    const { store, subject } = await imageOf({ 'a.toy': 'a 1' });
    const read = async (options: GenerateOptions) => (await sbomOf(store, subject, { cache, ...options })).layersRead;
    expect(await read({})).toBe(1);
    expect(await read({})).toBe(0);
    expect(await read({ cataloguers: [toy] })).toBe(1);
    expect(await read({ cataloguers: [{ ...toy, version: 2 }, toyBinary] })).toBe(1);
    expect(await read({ bounds: { entries: 10 } })).toBe(1);
  });
});

test('a layer that fails cancels the reading of the others', async () => {
  const { store, layers } = await imageOf({ 'a.toy': 'a 1' });
  const endless = { mediaType: MEDIA_TYPE.layer, digest: digestOf('endless'), size: Number.MAX_SAFE_INTEGER };
  let left: (() => void) | undefined;
  const closed = new Promise<void>((resolve) => {
    left = resolve;
  });
  store.putStream(endless.digest, async function* () {
    try {
      for (;;) {
        yield Buffer.alloc(10_240);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    } finally {
      left?.();
    }
  });
  const missing = { mediaType: MEDIA_TYPE.layerGzip, digest: digestOf('missing'), size: 10 };
  const rows = [endless, missing].map((descriptor) => ({ descriptor, diffId: digestOf('x') }));
  await expect(sbomOf(store, putImage(store, [...layers, ...rows]))).rejects.toMatchObject({ code: 'not-found' });
  await closed;
});

test('when the states take too much memory, the search for layers stops with a note', () => {
  const file = (name: string, layer: number) => ({
    path: `${name}.toy`,
    layer,
    facts: [{ path: `${name}.toy`, cataloguer: 'toy', facts: [{ name, version: '1' }] }],
  });
  const layers = ['a', 'b', 'c'].map((name) => digestOf(name));
  const notes: string[] = [];
  const { components } = catalogue(
    [undefined, [file('a', 0)], [file('a', 0), file('b', 2)]],
    layers,
    [toy],
    (path, text) => notes.push(`${path}: ${text}`),
  );
  expect(components.map(({ name, layer }) => [name, layers.indexOf(layer)])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(notes).toEqual([expect.stringContaining('too many layers change packages')]);
});
