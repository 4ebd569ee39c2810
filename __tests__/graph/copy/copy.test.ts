// Copies images with their graphs between registries and layouts in all directions, and compares every object.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../src/oci/store.ts';
import { textArtifact } from '../../support/artifacts.ts';
import { changes, copy, failures, objects, openStore } from '../../support/copies.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { INTEROP, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';

let api: TestRegistry;
let fallback: TestRegistry;
beforeEach(async () => {
  api = await startRegistry();
  fallback = await startRegistry({ faults: { noReferrers: 404 } });
});
afterEach(() => Promise.all([api.close(), fallback.close()]));

const PLACES = ['api', 'fallback', 'layout'] as const;
type Place = (typeof PLACES)[number];

async function place(kind: Place, name = 'copied'): Promise<Store> {
  if (kind === 'layout') return openStore(`oci-layout:${await temporaryDirectory()}/${name}`);
  return openStore(`${(kind === 'api' ? api : fallback).host}/${name}`);
}

describe('the images of other tools', () => {
  for (const fixture of ['interop-by-digest', 'interop-fallback-tags'] as const) {
    for (const first of PLACES) {
      for (const second of PLACES) {
        test(`${fixture}: layout to ${first} to ${second}, every object the same`, async () => {
          const source = openStore(`oci-layout:${await unpackLayout(fixture)}`);
          const expected = await objects(source, INTEROP.index);
          const middle = await place(first);
          const one = await copy(source, middle, { reference: INTEROP.index, tags: ['v1'] });
          expect(failures(one)).toEqual([]);
          expect(await objects(middle, 'v1')).toEqual(expected);
          const last = await place(second, 'again');
          const two = await copy(middle, last, { reference: 'v1', tags: ['v1', 'latest'] });
          expect(failures(two)).toEqual([]);
          expect(await objects(last, 'latest')).toEqual(expected);
          expect(expected.length).toBeGreaterThan(20);
          // Another run changes nothing.
          expect(changes(await copy(middle, last, { reference: 'v1', tags: ['v1', 'latest'] }))).toEqual([]);
        });
      }
    }
  }
});

describe('a destination', () => {
  test('without the referrers API gets one index for each subject; one with it gets no fallback tags', async () => {
    const image = evidenceImage(api);
    const sbom = image.attachOne(image.amd64, 'application/spdx+json', '{}');
    for (const number of [1, 2, 3]) image.attachOne(image.index, 'application/sarif+json', `{"run":${number}}`);
    image.attachOne(sbom, 'application/vnd.dev.sigstore.bundle.v0.3+json', '{"signs":"the SBOM"}');
    const middle = openStore(`${fallback.host}/app`);
    expect(failures(await copy(openStore(`${api.host}/app`), middle, { reference: 'v1', tags: ['v1'] }))).toEqual([]);
    const { tags } = fallback.storage.repository('app');
    const fallbackTags = [image.index, image.amd64, sbom].map(({ digest }) => digest.replace(':', '-'));
    expect([...tags.keys()].sort()).toEqual([...fallbackTags, 'v1'].sort());
    const writes = fallback.requests.filter(
      ({ method, path }) => method === 'PUT' && /sha256-[0-9a-f]{64}$/.test(path),
    );
    expect(writes).toHaveLength(3);

    const back = openStore(`${api.host}/back`);
    expect(failures(await copy(middle, back, { reference: 'v1', tags: ['v1'] }))).toEqual([]);
    expect([...api.storage.repository('back').tags.keys()]).toEqual(['v1']);
    expect(await objects(back, 'v1')).toEqual(await objects(openStore(`${api.host}/app`), 'v1'));
  });

  test('keeps evidence of its own, and its fallback entries', async () => {
    const image = evidenceImage(api);
    image.attachOne(image.index, 'application/sarif+json', '{"from":"source"}');
    const source = openStore(`${api.host}/app`);
    const target = openStore(`${fallback.host}/app`);
    await copy(source, target, { reference: 'v1' });
    const own = textArtifact(image.index, 'from the destination');
    expect((await target.pushArtifacts([own]))[0]?.status).toBe('created');
    image.attachOne(image.index, 'application/sarif+json', '{"from":"source, later"}');
    const again = await copy(source, openStore(`${fallback.host}/app`), { reference: 'v1' });
    expect(changes(again)).toHaveLength(1);
    const listed: string[] = [];
    for await (const { referrers } of openStore(`${fallback.host}/app`).referrers(image.index.digest)) {
      listed.push(...referrers.map(({ digest }) => digest));
    }
    expect(listed).toHaveLength(3);
    expect(listed).toContain(own.manifest.descriptor.digest);
  });

  test('in the same repository gets its tags alone', async () => {
    evidenceImage(api);
    const store = openStore(`${api.host}/app`);
    api.clear();
    const result = await copy(store, openStore(`${api.host}/app`), { reference: 'v1', tags: ['v1', 'prod'] });
    expect(changes(result)).toEqual(['created prod']);
    expect(api.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD').map(({ path }) => path)).toEqual([
      '/v2/app/manifests/prod',
    ]);
    expect(result.blobs).toEqual({ copied: 0, bytes: 0, mounted: 0, present: 0 });
  });

  test('in another repository of the same registry gets its blobs by mounting', async () => {
    const image = evidenceImage(api);
    image.attachOne(image.amd64, 'application/spdx+json', '{}');
    const result = await copy(openStore(`${api.host}/app`), openStore(`${api.host}/prod`), { reference: 'v1' });
    expect(result.blobs).toEqual({ copied: 0, bytes: 0, mounted: 5, present: 0 });
    api.faults.noMount = true;
    const copied = await copy(openStore(`${api.host}/app`), openStore(`${api.host}/test`), { reference: 'v1' });
    expect(copied.blobs).toMatchObject({ copied: 5, mounted: 0, present: 0 });
    expect(await objects(openStore(`${api.host}/test`), image.index.digest)).toEqual(
      await objects(openStore(`${api.host}/app`), image.index.digest),
    );
  });

  test('that has a blob is asked once for it, and the blob is not read', async () => {
    const { index } = evidenceImage(api);
    await copy(openStore(`${api.host}/app`), openStore(`${fallback.host}/app`), { reference: index.digest });
    for (const digest of [...fallback.storage.repository('app').manifests.keys()])
      fallback.storage.repository('app').deleteManifest(digest);
    api.clear();
    fallback.clear();
    const again = await copy(openStore(`${api.host}/app`), openStore(`${fallback.host}/app`), {
      reference: index.digest,
    });
    expect(again.blobs).toEqual({ copied: 0, bytes: 0, mounted: 0, present: 4 });
    const touched = [...api.requests, ...fallback.requests].filter(({ path }) => path.includes('/blobs/'));
    expect(touched.map(({ method }) => method)).toEqual(['HEAD', 'HEAD', 'HEAD', 'HEAD']);
  });
});

describe('a selection', () => {
  test('chooses among the evidence on image and platforms; what refers to it goes with it', async () => {
    const image = evidenceImage(api);
    const sbom = image.attachOne(image.amd64, 'application/spdx+json', '{}');
    const signature = image.attachOne(sbom, 'application/vnd.dev.sigstore.bundle.v0.3+json', '{}');
    const scan = image.attachOne(image.index, 'application/sarif+json', '{}');
    image.attachOne(scan, 'application/vnd.dev.sigstore.bundle.v0.3+json', '{"of":"scan"}');
    const target = openStore(`${api.host}/prod`);
    await copy(openStore(`${api.host}/app`), target, { reference: 'v1', select: ({ kind }) => kind === 'sbom' });
    const { manifests } = api.storage.repository('prod');
    const { index, amd64, arm64 } = image;
    expect([...manifests.keys()].sort()).toEqual(
      [index, amd64, arm64, sbom, signature].map((one) => one.digest).sort(),
    );
  });
});
