import { beforeEach, describe, expect, test } from '@jest/globals';
import { useScene } from '../../support/scene.ts';
import { type Stored, StoredImages } from '../../support/stored-images.ts';

const scene = useScene();

describe.each([
  ['the referrers API', false],
  ['fallback tags', true],
])('on a registry with %s', (_, fallback) => {
  let images: StoredImages;
  let name: string;
  let shared: Stored;
  let index: Stored;
  let evidence: readonly Stored[];

  beforeEach(() => {
    if (fallback) scene.registry.faults.noReferrers = 404;
    images = new StoredImages(scene.registry.storage.repository('acme/app'), fallback);
    name = `${scene.registry.host}/acme/app`;
    shared = images.image('shared');
    const own = images.image('own');
    index = images.index([shared, own], 'v1');
    images.index([shared], 'v2');
    const sbom = images.evidence(own, 'sbom');
    evidence = [own, sbom, images.evidence(sbom, 'signature'), images.cosignTag(index, 'sig')];
  });

  test('shows the plan and deletes nothing', async () => {
    const { code, out } = await scene.cli('delete', `${name}:v1`, '--format', 'json');
    expect(code).toBe(0);
    const kinds = (JSON.parse(out) as { entries: { role: string; status: string }[] }).entries;
    expect(kinds.every(({ status }) => status === 'planned')).toBe(true);
    expect(kinds.filter(({ role }) => role === 'image')).toHaveLength(2);
    expect(images.has(index)).toBe(true);
  });

  test('deletes the graph, and keeps what another tag needs', async () => {
    const { code, err } = await scene.cli('delete', `${name}:v1`, '--apply');
    expect({ code, errors: err.includes('error:') }).toEqual({ code: 0, errors: false });
    expect([index, ...evidence].map((one) => images.has(one))).toEqual([false, false, false, false, false]);
    expect(images.has(shared)).toBe(true);
    expect([...images.repository.tags.keys()]).toEqual(['v2']);
  });

  test('evidence with a tag of its own goes with the image', async () => {
    const tagged = images.evidence(index, 'tagged');
    images.repository.setTag('scan', tagged.digest);
    expect((await scene.cli('delete', `${name}:v1`, '--apply')).code).toBe(0);
    expect([images.has(index), images.has(tagged), images.has(shared)]).toEqual([false, false, true]);
    expect([...images.repository.tags.keys()]).toEqual(['v2']);
  });

  test('deletes only the tag if another tag has the same image', async () => {
    images.repository.setTag('latest', index.digest);
    expect((await scene.cli('delete', `${name}:v1`, '--apply')).code).toBe(0);
    expect(images.has(index)).toBe(true);
    expect([...images.repository.tags.keys()].filter((tag) => !tag.startsWith('sha256-')).toSorted()).toEqual([
      'latest',
      'v2',
    ]);
  });

  test('removes the index before its entries if tags cannot be deleted', async () => {
    scene.registry.faults.refuseTagDeletes = 405;
    expect((await scene.cli('delete', `${name}:v1`, '--apply')).code).toBe(0);
    const order = scene.registry.requests
      .filter(({ method }) => method === 'DELETE')
      .map(({ path }) => path.split('/').at(-1));
    expect(order.indexOf(index.digest)).toBeLessThan(order.indexOf(evidence[0]?.digest));
    expect(images.repository.tags.has('v1')).toBe(false);
  });

  test('an unknown tag, and a repository without a tag, are errors', async () => {
    expect((await scene.cli('delete', `${name}:v9`)).code).toBe(1);
    expect((await scene.cli('delete', name)).code).toBe(2);
  });
});
