// The command promote: its request, its output on a command line and in a workflow, and its receipt.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { objects, openStore } from '../../support/copies.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { useScene } from '../../support/scene.ts';
import { stepIn } from '../../support/step.ts';

const scene = useScene();
const place = (name: string): string => `${scene.registry.host}/${name}`;

describe('on a command line', () => {
  test('copies an image with its evidence, and says what it did; another run changes nothing', async () => {
    const image = evidenceImage(scene.registry);
    image.attachOne(image.amd64, 'application/spdx+json', '{}', { 'org.opencontainers.image.title': 'sbom.json' });
    const { code, out, err } = await scene.cli(
      'promote',
      place('app:v1'),
      place('prod:1.0'),
      '--tags',
      'stable,latest',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${place('app')}@${image.index.digest} -> ${place('prod')}@${image.index.digest}`);
    for (const tag of ['1.0', 'stable', 'latest']) expect(out).toMatch(new RegExp(`tagged +tag ${tag} `));
    expect(out).toMatch(/copied +SBOM +linux\/amd64 +sbom\.json +sha256:/);
    expect(out).toMatch(
      /manifests: 4 copied; tags: 3 tagged; manifests and blobs: 4 copied, 5 mounted, 0 already there/,
    );
    expect(await objects(openStore(place('prod')), 'stable')).toEqual(await objects(openStore(place('app')), 'v1'));

    const again = await scene.cli('promote', place('app:v1'), place('prod:1.0'));
    expect(again.out).toMatch(/manifests: 4 already copied; tags: 1 already tagged; manifests and blobs: 0 copied/);
  });

  test('copies to a layout and back, with the tag of the source', async () => {
    evidenceImage(scene.registry);
    const layout = `oci-layout:${scene.workspace.path}/out`;
    expect((await scene.cli('promote', place('app:v1'), layout)).code).toBe(0);
    expect((await scene.cli('promote', `${layout}:v1`, place('back'))).code).toBe(0);
    expect(await objects(openStore(place('back')), 'v1')).toEqual(await objects(openStore(place('app')), 'v1'));
  });

  test('writes an archive, which discover and get read', async () => {
    const image = evidenceImage(scene.registry);
    const sbom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 };
    image.attachOne(image.amd64, 'application/vnd.cyclonedx+json', JSON.stringify(sbom));
    const archive = `oci-archive:${scene.workspace.path}/app.tar`;
    expect(await scene.cli('promote', place('app:v1'), archive)).toMatchObject({ code: 0, err: '' });
    const found = await scene.cli('discover', `${archive}:v1`, '--format', 'json');
    expect(JSON.parse(found.out).manifests[0].referrers[0]).toMatchObject({ kind: 'sbom' });
    const got = await scene.cli('get', archive, '--kind', 'sbom', '--platform', 'linux/amd64');
    expect(JSON.parse(got.out)).toEqual(sbom);
    expect((await scene.cli('promote', `${archive}:v1`, place('back'))).code).toBe(0);
    expect(await objects(openStore(place('back')), 'v1')).toEqual(await objects(openStore(place('app')), 'v1'));
  });

  test('with dry-run shows the plan, with the tag that moves, and writes nothing', async () => {
    const old = evidenceImage(scene.registry, 'prod', 'old');
    const image = evidenceImage(scene.registry);
    scene.registry.clear();
    const { code, out } = await scene.cli('promote', place('app:v1'), place('prod:v1'), '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/manifests: 3 planned; tags: 1 planned$/m);
    expect(out).toContain(`the tag pointed to ${old.index.digest}`);
    expect(scene.registry.requests.every(({ method }) => method === 'GET' || method === 'HEAD')).toBe(true);
    expect(scene.registry.storage.repository('prod').manifests.has(image.index.digest)).toBe(false);
  });

  test('prints the receipt as JSON', async () => {
    const image = evidenceImage(scene.registry);
    const { out } = await scene.cli('promote', place('app:v1'), place('prod'), '--format', 'json');
    const [receipt] = JSON.parse(out);
    expect(receipt).toMatchObject({
      from: `${place('app')}@${image.index.digest}`,
      reference: `${place('prod')}@${image.index.digest}`,
      tags: ['v1'],
      counts: { copied: 3, mounted: 4, present: 0 },
      notes: [],
    });
    expect(receipt.entries.at(-1)).toMatchObject({ operation: 'tag', status: 'created', tag: 'v1' });
  });

  test('copies several images from a file; one that fails does not stop the others', async () => {
    evidenceImage(scene.registry, 'one');
    evidenceImage(scene.registry, 'two');
    scene.workspace.write(
      'images.txt',
      `# staging to production\n${place('one:v1')} ${place('prod/one')}\n\n${place('no:v1')} ${place('prod/no')} # not there\n`,
    );
    const images = `${place('two:v1')}  ${place('prod/two:2.0')}`;
    const { code, err } = await scene.cli('promote', '--images-file', 'images.txt', '--images', images);
    expect(code).toBe(1);
    expect(err).toContain(`error: ${place('prod/no')}: could not read the manifest`);
    expect([...scene.registry.storage.repository('prod/one').tags.keys()]).toEqual(['v1']);
    expect([...scene.registry.storage.repository('prod/two').tags.keys()]).toEqual(['2.0']);
  });

  test('filters by kind, type and annotation', async () => {
    const image = evidenceImage(scene.registry);
    image.attachOne(image.amd64, 'application/spdx+json', '{"a":1}', { team: 'red' });
    image.attachOne(image.arm64, 'application/spdx+json', '{"a":2}', { team: 'blue' });
    image.attachOne(image.index, 'application/sarif+json', '{}', { team: 'red' });
    const copied = async (name: string, ...filters: string[]) => {
      const flags = filters.flatMap((filter) => ['--filter', filter]);
      const { out } = await scene.cli('promote', place('app:v1'), place(name), ...flags);
      return /manifests: (\d+) copied/.exec(out)?.[1];
    };
    expect(await copied('all')).toBe('6');
    expect(await copied('sboms', 'kind=sbom')).toBe('5');
    expect(await copied('both', 'kind=sbom', 'kind=scan')).toBe('6');
    expect(await copied('red', 'annotation=team=red')).toBe('5');
    expect(await copied('one', 'annotation=team=red', 'type=application/spdx+json')).toBe('4');
    const wrong = await scene.cli('promote', place('app:v1'), place('x'), '--filter', 'kind=sbomm');
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('did you mean "sbom"') });
  });

  test.each([
    [['a/b:v1'], 'from and to must be set together; to is missing'],
    [[], 'no image to copy; set from and to, images or images-file'],
    [['r.example/a:v1', 'r.example/a:v1'], 'from and to are the same: r.example/a:v1'],
    [['r.example/a:v1', 'r.example/a'], 'from and to are the same'],
    [['--images', 'r.example/a:v1'], 'use FROM TO, separated by a space'],
    [['r.example/a:v1', 'r.example/b', '--tags', 'a b'], 'tags: letters, digits'],
  ])('refuses %j before any request', async (args, message) => {
    const { code, err } = await scene.cli('promote', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });

  test('refuses a destination with another digest', async () => {
    evidenceImage(scene.registry);
    const { code, err } = await scene.cli('promote', place('app:v1'), `${place('prod')}@sha256:${'1'.repeat(64)}`);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('a copy keeps the digest') });
    expect(scene.registry.storage.repositories.has('prod')).toBe(false);
  });

  test('exits 1 and writes no tag if evidence cannot be copied', async () => {
    const image = evidenceImage(scene.registry);
    const scan = image.attachOne(image.index, 'application/sarif+json', '{"lost":1}');
    const { manifests, blobs } = scene.registry.storage.repository('app');
    blobs.delete(manifests.get(scan.digest)?.fields.layers?.[0]?.digest ?? '');
    const { code, out, err } = await scene.cli('promote', place('app:v1'), place('prod'));
    expect(code).toBe(1);
    expect(err).toMatch(/^error: could not read the blob at /);
    expect(out).toMatch(/failed +Scan/);
    expect(scene.registry.storage.repository('prod').tags.size).toBe(0);
    expect((await scene.cli('promote', place('app:v1'), place('prod'), '--allow-missing')).code).toBe(0);
    expect(scene.registry.storage.repository('prod').tags.get('v1')).toBe(image.index.digest);
  });
});

test('attach at the destination adds nothing afterwards', async () => {
  const { index } = evidenceImage(scene.registry);
  scene.workspace.write('results.sarif', '{"version":"2.1.0","runs":[]}');
  const attach = (name: string) =>
    scene.cli(
      'attach',
      `${place(name)}@${index.digest}`,
      '--sbom',
      'none',
      '--provenance',
      'none',
      '--scan',
      'results.sarif',
    );
  expect((await attach('app')).out).toContain('2 attached');
  await scene.cli('promote', place('app:v1'), place('prod'));
  const before = [...scene.registry.storage.repository('prod').manifests.keys()];
  const { code, out } = await attach('prod');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2 already attached') });
  expect([...scene.registry.storage.repository('prod').manifests.keys()]).toEqual(before);
});

test('a step sets outputs, writes the receipt and shows a summary', async () => {
  const image = evidenceImage(scene.registry);
  image.attachOne(image.index, 'application/sarif+json', '{}', { 'org.opencontainers.image.title': 'a|b`.sarif' });
  const step = await stepIn(scene.workspace, 'promote', { from: place('app:v1'), to: place('prod') });
  expect(step.code).toBe(0);
  expect(step.outputs).toMatchObject({
    digest: image.index.digest,
    reference: `${place('prod')}@${image.index.digest}`,
    copied: '4',
    mounted: '5',
    present: '0',
  });
  expect(Number(step.outputs.bytes)).toBeGreaterThan(100);
  expect(JSON.parse(readFileSync(step.outputs.receipt ?? '', 'utf8'))[0].entries).toHaveLength(5);
  expect(step.summary).toMatch(/^## ✅ 127/);
  expect(step.summary).toContain('<code>a&#124;b&#96;.sarif</code>');
});
