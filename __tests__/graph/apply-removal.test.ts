import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyRemoval, lostAfter, storeRemover } from '../../src/graph/apply-removal.ts';
import { taggedImages } from '../../src/graph/inventory.ts';
import { InventoryReader } from '../../src/graph/read-inventory.ts';
import { decideEvidence } from '../../src/graph/retention.ts';
import { deletionPlan, removalPlan, stepsOf } from '../../src/graph/retention-plan.ts';
import { walkGraph } from '../../src/graph/walk.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { Stores } from '../../src/oci/open.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { Store } from '../../src/oci/store.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { onRequest, type Stored, StoredImages } from '../support/stored-images.ts';

let registry: TestRegistry;

beforeEach(async () => {
  registry = await startRegistry();
});

afterEach(() => registry.close());

async function withStore<T>(repository: string, work: (store: Store) => Promise<T>): Promise<T> {
  let now = Date.now();
  const stores = new Stores({
    env: {},
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    random: () => 0.5,
    warn: () => {},
    mask: () => {},
  });
  try {
    return await work(stores.open(parseReference(`${registry.host}/${repository}`), 'delete'));
  } finally {
    await stores.close();
  }
}

/** A repository of a few images that share platforms, nested indexes, and evidence on anything. */
const shapes = fc.record({
  fallback: fc.boolean(),
  platforms: fc.integer({ min: 1, max: 5 }),
  indexes: fc.array(
    fc.record({
      entries: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
      nested: fc.boolean(),
      kept: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  evidence: fc.array(fc.nat(30), { maxLength: 8 }),
  orphans: fc.nat(2),
  untag: fc.boolean(),
});

function build(shape: typeof shapes extends fc.Arbitrary<infer T> ? T : never, name: string) {
  const images = new StoredImages(registry.storage.repository(name), shape.fallback);
  const all: Stored[] = Array.from({ length: shape.platforms }, (_, at) => images.image(`platform ${at}`));
  const platforms = [...all];
  shape.indexes.forEach(({ entries, nested, kept }, at) => {
    const of = [...new Set(entries.map((entry) => platforms[entry % platforms.length] as Stored))];
    const inner = nested ? [images.index(of)] : of;
    all.push(...(nested ? inner : []), images.index(inner, `${kept ? 'keep' : 'drop'}-${at}`));
  });
  shape.evidence.forEach((on, at) => {
    const subject = all[on % all.length] as Stored;
    all.push(images.evidence(subject, `evidence ${at}`));
    if (at % 3 === 0) images.cosignTag(subject, 'sig');
  });
  for (let at = 0; at < shape.orphans; at += 1) {
    images.evidence({ mediaType: 'x/y', digest: `sha256:${String(at).repeat(64)}`, size: 1 }, `orphan ${at}`);
  }
  return images;
}

/** Every manifest of the graphs of the kept images, as bytes, and their lists. */
async function keptContent(repository: string, images: StoredImages): Promise<string> {
  const tags = [...images.repository.tags.keys()].filter((tag) => tag.startsWith('keep-')).toSorted();
  return withStore(repository, async (store) => {
    const graphs = [];
    for (const tag of tags) graphs.push(await walkGraph(store, tag));
    const digests = new Set(JSON.stringify(graphs).match(/sha256:[0-9a-f]{64}/g));
    const bytes = [...digests].toSorted().map((digest) => images.repository.manifests.get(digest)?.bytes.toString());
    return JSON.stringify([graphs, bytes]);
  });
}

async function pruneTo(repository: string, run: (store: Store) => Promise<void> = async () => {}) {
  return withStore(repository, async (store) => {
    const reader = new InventoryReader(store);
    await reader.readRepository();
    const inventory = reader.inventory();
    const roots = taggedImages(inventory);
    const isKept = ({ tags }: { readonly tags: readonly string[] }) => tags.some((tag) => tag.startsWith('keep-'));
    const removed = new Set(roots.filter((one) => !isKept(one)).map(({ descriptor }) => descriptor.digest));
    await reader.readLevels(
      [...inventory.nodes.values()]
        .filter(({ role }) => role === 'referrer')
        .map(({ descriptor }) => descriptor.digest),
    );
    const none = {
      superseded: false,
      duplicates: false,
      orphans: true,
      grace: 0,
      anySigner: true,
      requiredKinds: new Set<never>(),
      now: 0,
    };
    const plan = removalPlan({
      inventory,
      items: [],
      evidence: decideEvidence([], none),
      images: { kept: new Map(), removed },
      untaggedBefore: 0,
      keptImages: roots.filter(isKept).map(({ descriptor }) => descriptor.digest),
    });
    await run(store);
    const outcomes = await applyRemoval(plan, inventory, store, storeRemover(store));
    return { plan, inventory, outcomes };
  });
}

test('whatever the repository, the graph of every kept image is byte-identical after a removal', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(shapes, async (shape) => {
      registry.faults.noReferrers = shape.fallback ? 404 : (undefined as never);
      registry.faults.refuseTagDeletes = shape.untag ? (undefined as never) : 405;
      if (!shape.fallback) delete registry.faults.noReferrers;
      if (shape.untag) delete registry.faults.refuseTagDeletes;
      const name = `random/r${count++}`;
      const images = build(shape, name);
      const before = await keptContent(name, images);
      const { plan, inventory, outcomes } = await pruneTo(name);
      expect(outcomes.filter(({ outcome }) => outcome === 'failed' || outcome === 'skipped')).toEqual([]);
      expect(await keptContent(name, images)).toBe(before);
      expect(await withStore(name, (store) => lostAfter(plan, inventory, store))).toEqual([]);
      expect([...images.repository.tags.keys()].filter((tag) => tag.startsWith('drop-'))).toEqual([]);
      registry.storage.repositories.delete(name);
    }),
    { numRuns: 60, seed: 14 },
  );
});

function scenario(name: string, fallback: boolean): StoredImages {
  const images = new StoredImages(registry.storage.repository(name), fallback);
  const shared = images.image('shared');
  const drop = images.index([shared, images.image('only dropped')], 'drop-1');
  images.index([shared], 'keep-1');
  const sbom = images.evidence(drop, 'sbom');
  images.evidence(images.evidence(sbom, 'signature'), 'timestamp');
  images.evidence(shared, 'scan');
  images.cosignTag(drop, 'sig');
  return images;
}

test.each([true, false])(
  'killed at any request (fallback tags: %s), it leaves no broken tag, and another run completes it',
  async (fallback) => {
    if (fallback) registry.faults.noReferrers = 404;
    const whole = 'kill/whole';
    scenario(whole, fallback);
    registry.clear();
    await pruneTo(whole);
    const total = registry.requests.length;
    for (let kill = 1; kill < total; kill += Math.max(1, Math.floor(total / 25))) {
      const name = `kill/at${kill}`;
      const images = scenario(name, fallback);
      let count = 0;
      registry.faults.dropConnection = { on: { test: () => ++count > kill } as unknown as RegExp };
      await pruneTo(name).catch(() => undefined);
      delete registry.faults.dropConnection;
      for (const tag of images.repository.tags.keys()) {
        if (tag.startsWith('sha256-')) continue;
        const graph = await withStore(name, (store) => walkGraph(store, tag));
        expect(graph).toMatchObject({ present: true, complete: true });
        for (const { digest } of graph.root.manifests) expect(images.repository.manifests.has(digest)).toBe(true);
      }
      for (const { fields } of images.repository.manifests.values()) {
        if (fields.subject !== undefined) expect(images.repository.manifests.has(fields.subject.digest)).toBe(true);
      }
      await pruneTo(name);
      expect([...images.repository.tags.keys()].some((tag) => tag.startsWith('drop-'))).toBe(false);
    }
  },
  120_000,
);

test('an image that gets a tag after the plan stays whole', async () => {
  const images = scenario('late/tag', false);
  const drop = images.repository.tags.get('drop-1') as string;
  const { outcomes } = await pruneTo('late/tag', async () => images.repository.setTag('new', drop));
  expect(images.repository.manifests.has(drop)).toBe(true);
  expect(images.repository.tags.get('drop-1')).toBe(drop);
  const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').map(({ step }) => step.object.digest);
  expect(skipped).toContain(drop);
  for (const { digest } of JSON.parse(String(images.repository.manifests.get(drop)?.bytes)).manifests) {
    expect(images.repository.manifests.has(digest)).toBe(true);
  }
});

test('evidence that arrives on a platform during the removal keeps the image and its tag', async () => {
  const images = scenario('late/evidence', false);
  const drop = images.repository.tags.get('drop-1') as string;
  const [, platform] = JSON.parse(String(images.repository.manifests.get(drop)?.bytes)).manifests as Stored[];
  await pruneTo('late/evidence', async () => void images.evidence(platform as Stored, 'late'));
  expect(images.repository.tags.get('drop-1')).toBe(drop);
  expect(images.has(platform as Stored)).toBe(true);
});

test('a subject that vanishes in between is no failure', async () => {
  const images = scenario('vanish/image', true);
  registry.faults.noReferrers = 404;
  const drop = images.repository.tags.get('drop-1') as string;
  const { outcomes } = await pruneTo('vanish/image', async () => void images.repository.deleteManifest(drop));
  expect(outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
});

test('entries that others write into a fallback index meanwhile stay', async () => {
  registry.faults.noReferrers = 404;
  const images = new StoredImages(registry.storage.repository('foreign/entry'), true);
  const image = images.image('app', 'keep-1');
  const [old, other] = ['old', 'other'].map((name) => images.evidence(image, name));
  const outcome = await withStore('foreign/entry', async (store) => {
    const reader = new InventoryReader(store);
    const root = await reader.readImage('keep-1');
    const inventory = reader.inventory();
    const removed = new Map([[old?.digest as Digest, 'too-old' as const]]);
    const plan = removalPlan({
      inventory,
      items: [],
      evidence: { removed, kept: new Map(), guarded: new Set() },
      untaggedBefore: 0,
      keptImages: [root],
    });
    let arrived = false;
    onRequest(registry, ({ method }) => {
      if (method === 'DELETE' && !arrived) arrived = images.evidence(image, 'arrived') !== undefined;
    });
    return applyRemoval(plan, inventory, store, storeRemover(store));
  });
  expect(outcome.map((one) => one.outcome)).toEqual(['deleted']);
  expect(images.listed(image).map(({ digest }) => digest)).toHaveLength(2);
  expect(images.listed(image).map(({ digest }) => digest)).toContain(other?.digest);
});

test('a deletion keeps what another tag needs, and removes all else', async () => {
  const images = scenario('delete/image', false);
  const drop = images.repository.tags.get('drop-1') as Digest;
  await withStore('delete/image', async (store) => {
    const reader = new InventoryReader(store);
    const root = await reader.readImage('drop-1');
    await reader.readTagged();
    const inventory = reader.inventory();
    await reader.readLevels([...inventory.nodes.keys()]);
    await reader.readEvidenceTags(inventory.nodes.keys());
    const keep = taggedImages(inventory)
      .map(({ descriptor }) => descriptor.digest)
      .filter((one) => one !== root);
    const plan = deletionPlan(inventory, root, keep);
    expect(stepsOf(plan)).toHaveLength(6);
    const outcomes = await applyRemoval(plan, inventory, store, storeRemover(store));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(6).fill('deleted'));
  });
  expect(images.repository.manifests.has(drop)).toBe(false);
  const keep = await withStore('delete/image', (store) => walkGraph(store, 'keep-1'));
  expect(keep.root.manifests[0]?.referrers).toHaveLength(1);
});
