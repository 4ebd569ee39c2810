// Counts the requests and the round trips that a graph costs, in virtual time.
import { describe, expect, test } from '@jest/globals';
import { walkGraph } from '../../src/graph/walk.ts';
import { RegistryStore } from '../../src/oci/registry/store.ts';
import { testEnvironment } from '../support/environment.ts';
import { startRegistry } from '../support/registry/registry.ts';
import { virtualTransport } from '../support/registry/virtual-transport.ts';
import { SeedRepository } from '../support/seed.ts';
import { virtualClock } from '../support/virtual-clock.ts';

describe('round trips', () => {
  async function measure(noReferrers: boolean, referrers: number, legacyTags = true) {
    const registry = await startRegistry({ faults: noReferrers ? { noReferrers: 404 } : {} });
    try {
      const seed = new SeedRepository(registry.host, 'app');
      const image = await seed.pushImage('x', 'v1');
      await seed.pushReferrers(image, referrers, noReferrers);
      registry.clear();
      const clock = virtualClock();
      const environment = testEnvironment({ now: clock.now, sleep: clock.sleep });
      const store = new RegistryStore(virtualTransport(registry, clock, 30), 'app', environment);
      const graph = await clock.run(walkGraph(store, image.digest, { legacyTags }));
      expect(graph.root.referrers).toHaveLength(referrers);
      expect(graph.notes).toEqual([]);
      return { waves: registry.waves(), requests: registry.requests.length, graph };
    } finally {
      await registry.close();
    }
  }

  test('lists 50 referrers with the referrers API: one listing each, and no manifests', async () => {
    const { waves, requests, graph } = await measure(false, 50);
    expect(waves).toBeLessThanOrEqual(6);
    // The subject, its referrers by API and by tag until it is known which, the tags, and one for each leaf.
    expect(requests).toBeLessThanOrEqual(54);
    expect(graph.root.referrers.every(({ via, kind }) => via === 'api' && kind === 'scan')).toBe(true);
  });

  test('lists 50 referrers with fallback tags: one list of tags for all of them', async () => {
    const { waves, requests, graph } = await measure(true, 50);
    expect(waves).toBeLessThanOrEqual(3);
    expect(requests).toBeLessThanOrEqual(5);
    expect(graph.root.referrers.every(({ via }) => via === 'fallback-tag')).toBe(true);
  });

  test('without cosign tags, requests the list of tags only if it saves requests', async () => {
    expect((await measure(true, 50, false)).requests).toBeLessThanOrEqual(5);
    const few = await measure(true, 3, false);
    expect(few.waves).toBeLessThanOrEqual(4);
  });
});
