// Tags, deletion, mounting between stores: the verbs that need no suite of their own.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/oci/digest.ts';
import { textArtifact, textBlob } from '../../support/artifacts.ts';
import type { RegistryOptions } from '../../support/registry/registry.ts';
import { listed, openScene, REPOSITORY, type Scene } from './conversation.ts';
import { scriptedStore } from './scripted.ts';

let scene: Scene;
const open = async (options: RegistryOptions = {}): Promise<Scene> => {
  scene = await openScene(options, { now: () => Date.now() * 10, sleep: (milliseconds) => sleep(milliseconds / 10) });
  return scene;
};
afterEach(() => scene?.close());

async function all(tags: AsyncIterable<string>): Promise<string[]> {
  const names: string[] = [];
  for await (const name of tags) names.push(name);
  return names;
}
const indexWrites = () =>
  scene.registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/sha256-'));

describe('tags', () => {
  const tagged = async (count: number, faults: RegistryOptions['faults'] = {}) => {
    await open({ faults });
    const repository = scene.registry.storage.repository(REPOSITORY);
    const names = Array.from({ length: count }, (_, at) => `v${String(at).padStart(5, '0')}`);
    for (const name of names) repository.setTag(name, scene.subject.digest);
    return names;
  };

  test.each([
    ['in one page', 5, {}],
    ['in several', 2500, {}],
    ['in pages smaller than asked for', 25, { pageSize: 10 }],
    ['with rel=next unquoted', 25, { pageSize: 10, unquotedRel: true }],
    ['of a registry that cuts off and does not say so', 2500, { noLink: true }],
    ['that are as many as a page of one that does not say so', 1000, { noLink: true }],
  ])('are all listed %s', async (_, count, faults) => {
    const names = await tagged(count, faults);
    expect(await all(scene.store.tags())).toEqual(names);
  });

  test.each([
    ['leads to another origin', { foreignLink: true }],
    ['leads back to itself', { linkLoop: true }],
  ])('whose list %s are an error', async (_, fault) => {
    await tagged(5, { pageSize: 2, ...fault });
    await expect(all(scene.store.tags())).rejects.toMatchObject({ code: 'invalid-response' });
  });

  test('of a repository that is not there are an error', async () => {
    await open();
    await expect(all(scene.fresh('team/unknown').tags())).rejects.toMatchObject({ code: 'not-found' });
  });

  test('that cannot be tags are left out, and null is none', async () => {
    await open();
    const body = JSON.stringify({ tags: ['v1', '../../other/manifests/x', '.dot', 7, 'v2'] });
    expect(await all(scriptedStore(() => ({ status: 200, body })).store.tags())).toEqual(['v1', 'v2']);
    expect(await all(scriptedStore(() => ({ status: 200, body: '{"tags":null}' })).store.tags())).toEqual([]);
    const broken = scriptedStore(() => ({ status: 200, body: '{"tags":{}}' })).store;
    await expect(all(broken.tags())).rejects.toMatchObject({ code: 'invalid-response' });
  });

  test('of a registry that always sends the same full page come to an end', async () => {
    await open();
    const tags = Array.from({ length: 1000 }, (_, at) => `v${at}`);
    const { store, said } = scriptedStore(() => ({ status: 200, body: JSON.stringify({ tags }) }));
    expect((await all(store.tags())).slice(0, 1000)).toEqual(tags);
    expect(said).toHaveLength(2);
  });
});

describe('deleting', () => {
  const pushed = async (options: RegistryOptions, count = 3) => {
    await open(options);
    const batch = scene.artifacts(count);
    await scene.store.pushArtifacts(batch);
    scene.registry.clear();
    return batch.map(({ manifest }) => manifest.descriptor.digest);
  };

  test('with the API is one request', async () => {
    const [first = digestOf(''), ...rest] = await pushed({});
    await scene.store.delete(first);
    expect(scene.waves()).toEqual([['DELETE /manifests/MANIFEST1 202']]);
    expect(await listed(scene.fresh(), scene.subject.digest)).toEqual(rest.toSorted());
  });

  test('without the API takes the entry out of the index after the manifest', async () => {
    const [first = digestOf(''), ...rest] = await pushed({ faults: { noReferrers: 404 } });
    const store = scene.fresh();
    await store.delete(first);
    const order = scene.registry.requests
      .filter(({ method }) => method === 'DELETE' || method === 'PUT')
      .map(({ method }) => method);
    expect(order).toEqual(['DELETE', 'PUT']);
    expect(await listed(store, scene.subject.digest)).toEqual(rest.toSorted());
    await expect(store.manifest(first)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('many at once is one write of the index', async () => {
    const digests = await pushed({ faults: { noReferrers: 404 } }, 8);
    const store = scene.fresh();
    await listed(store, scene.subject.digest);
    await Promise.all(digests.slice(0, 6).map((digest) => store.delete(digest)));
    expect(await listed(store, scene.subject.digest)).toEqual(digests.slice(6).toSorted());
    // Those that come while others are under way join them.
    expect(indexWrites().filter(({ status }) => status === 201).length).toBeLessThanOrEqual(2);
  });

  test('the last leaves an empty index', async () => {
    const [only = digestOf('')] = await pushed({ faults: { noReferrers: 404 } }, 1);
    await scene.store.delete(only);
    expect(await listed(scene.fresh(), scene.subject.digest)).toEqual([]);
    expect(indexWrites()).toHaveLength(1);
  });

  test.each([405, 501])('that is refused with %d leaves the index as it was', async (status) => {
    const digests = await pushed({ faults: { noReferrers: 404 } });
    scene.registry.faults.refuseDeletes = status;
    const failure = scene.store.delete(digests[0] ?? digestOf(''));
    await expect(failure).rejects.toMatchObject({ code: 'unsupported', status });
    await expect(failure).rejects.toThrow(/enable deletion in the registry/);
    expect(indexWrites()).toEqual([]);
    expect(await listed(scene.fresh(), scene.subject.digest)).toEqual(digests.toSorted());
  });

  test('that is forbidden is another error', async () => {
    const [first = digestOf('')] = await pushed({ faults: { forbidden: { on: /DELETE/ } } });
    await expect(scene.store.delete(first)).rejects.toMatchObject({ code: 'denied', status: 403 });
  });

  test('at GHCR says how it is done there', async () => {
    await open();
    const { store } = scriptedStore((line) => (line.startsWith('DELETE') ? { status: 405 } : undefined), {
      registry: 'ghcr.io',
    });
    await expect(store.delete(digestOf('x'))).rejects.toThrow(/packages API/);
  });

  test('what is not there is an error', async () => {
    await open();
    await expect(scene.store.delete(digestOf('missing'))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('what is gone already, and still listed under the tag, puts the index right', async () => {
    const [first = digestOf(''), ...rest] = await pushed({ faults: { noReferrers: 404 } });
    scene.registry.storage.repository(REPOSITORY).deleteManifest(first);
    const store = scene.fresh();
    expect(await listed(store, scene.subject.digest)).toContain(first);
    await store.delete(first);
    expect(await listed(store, scene.subject.digest)).toEqual(rest.toSorted());
  });

  test('keeps what others attach meanwhile', async () => {
    const digests = await pushed({ faults: { noReferrers: 404 } });
    const late = textArtifact(scene.subject, 'late');
    const [, outcomes] = await Promise.all([
      scene.fresh().delete(digests[0] ?? digestOf('')),
      scene.fresh().pushArtifacts([late]),
    ]);
    expect(outcomes).toMatchObject([{ status: 'created' }]);
    const expected = [...digests.slice(1), late.manifest.descriptor.digest].toSorted();
    expect(await listed(scene.fresh(), scene.subject.digest)).toEqual(expected);
  });

  test('and attaching the same again in one store is in the order of the calls', async () => {
    await open({ faults: { noReferrers: 404 } });
    const batch = scene.artifacts(1);
    await scene.store.pushArtifacts(batch);
    const digest = batch[0]?.manifest.descriptor.digest ?? digestOf('');
    await scene.store.delete(digest);
    expect(await scene.store.pushArtifacts(batch)).toMatchObject([{ status: 'created', via: 'fallback-tag' }]);
    expect(await listed(scene.fresh(), scene.subject.digest)).toEqual([digest]);
  });
});

describe('mounting', () => {
  test('works between repositories of one host, and costs nothing within one', async () => {
    await open();
    const blob = textBlob('shared');
    const other = scene.fresh('team/other');
    await other.pushBlob(blob);
    expect(await scene.store.mountBlob(blob.descriptor, other)).toBe(true);
    scene.registry.clear();
    expect(await other.mountBlob(blob.descriptor, scene.fresh('team/other'))).toBe(true);
    expect(scene.registry.requests).toEqual([]);
  });

  test('is not tried between hosts, nor from what is no registry', async () => {
    await open();
    const elsewhere = scriptedStore(() => undefined).store;
    const blob = textBlob('shared').descriptor;
    expect(await scene.store.mountBlob(blob, elsewhere)).toBe(false);
    const layout = { location: 'oci-layout:x' } as never;
    expect(await scene.store.mountBlob(blob, layout)).toBe(false);
    expect(scene.registry.requests).toEqual([]);
  });
});

test('a store says what it has cost', async () => {
  await open();
  await scene.store.manifest(scene.subject.digest);
  expect(scene.store.traffic()).toMatchObject({ requests: 1 });
  await scene.store.close();
});
