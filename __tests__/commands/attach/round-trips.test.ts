// The round trips of attach on a registry with the referrers API, in virtual time.
import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { walkGraph } from '../../../src/graph/walk.ts';
import { Stores } from '../../../src/oci/open.ts';
import { RegistryStore } from '../../../src/oci/registry/store.ts';
import type { Store } from '../../../src/oci/store.ts';
import { attachAll } from '../../support/attach.ts';
import { testEnvironment } from '../../support/environment.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { virtualTransport } from '../../support/registry/virtual-transport.ts';
import { filesIdle, virtualClock } from '../../support/virtual-clock.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../../support/workspace.ts';

const LATENCY = 50;

let registry: TestRegistry;
let workspace: Workspace;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace();
  for (const name of ['a', 'b', 'c']) workspace.write(`${name}.json`, `{"${name}":1}`);
  workspace.write('large.json', JSON.stringify({ padding: 'x'.repeat(10 * 1024 * 1024) }));
});

afterEach(async () => {
  workspace.remove();
  await registry.close();
});

/** Opens one store, whose requests take virtual time. */
class VirtualStores extends Stores {
  readonly #store: Store;

  constructor(environment: ConstructorParameters<typeof Stores>[0], store: Store) {
    super(environment);
    this.#store = store;
  }

  override open(): Store {
    return this.#store;
  }
}

/** The methods and targets of each round trip, sorted and counted. */
async function roundTrips(values: Record<string, string>, { summary = false } = {}): Promise<string[]> {
  const { reference } = await seedDemoImage(registry);
  registry.clear();
  const clock = virtualClock(0, filesIdle);
  const environment = testEnvironment({ now: clock.now, sleep: clock.sleep, random: () => 0.5 });
  const store = new RegistryStore(virtualTransport(registry, clock, LATENCY), 'acme/app', environment);
  const given = { image: reference, sbom: 'none', provenance: 'none', ...values };
  const call = async () => {
    const attached = await attachAll(workspace.world, given, new VirtualStores(environment, store));
    for (const one of attached) {
      if (!summary || !('receipt' in one)) continue;
      registry.clear();
      const { manifest, descriptor } = one.subject;
      await walkGraph(store, manifest ?? descriptor.digest);
    }
    return attached;
  };
  const results = await clock.run(call());
  const entries = results.flatMap((one) => ('receipt' in one ? one.receipt.entries : []));
  const documents = values.evidence?.split('\n').length ?? 0;
  // A signed document is attached as it is and in a bundle.
  expect(entries.map(({ outcome }) => outcome)).toEqual(Array(documents * ('sign' in values ? 2 : 1)).fill('created'));
  const starts = Map.groupBy(registry.requests, ({ start }) => start);
  return [...starts.values()].map((together) => {
    const targets = Map.groupBy(together, ({ method, path }) => `${method} ${path.split('/')[4]}`);
    return [...targets]
      .map(([target, { length }]) => `${length} ${target}`)
      .toSorted()
      .join(', ');
  });
}

test('three files: three, because uploads do not wait for the manifest of the subject', async () => {
  expect(await roundTrips({ evidence: 'a.json\nb.json\nc.json' })).toEqual([
    '1 GET referrers, 2 GET manifests, 4 POST blobs',
    '3 PUT manifests',
    '1 GET referrers',
  ]);
});

test('three signed files: four, because a statement waits for the manifest of the subject', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect(await roundTrips({ evidence: 'a.json\nb.json\nc.json', sign: 'key', 'signing-key': key })).toEqual([
    '1 GET referrers, 1 POST blobs, 2 GET manifests',
    '6 POST blobs',
    '6 PUT manifests',
    '1 GET referrers',
  ]);
});

test('the summary reads the lists of the image and its platforms, and of what they list: two', async () => {
  expect(await roundTrips({ evidence: 'a.json\nb.json\nc.json' }, { summary: true })).toEqual([
    '1 GET tags, 3 GET referrers',
    '3 GET referrers',
  ]);
});

test('a file of 10 MiB: four, because its upload waits for the check whether it exists', async () => {
  expect(await roundTrips({ evidence: 'large.json' })).toEqual([
    '1 GET referrers, 1 HEAD blobs, 1 POST blobs, 2 GET manifests',
    '1 POST blobs',
    '1 PUT manifests',
    '1 GET referrers',
  ]);
});
