// Ends copies at arbitrary requests and runs them again: nothing is tagged before it is complete, and the second run completes it.
import { expect, test } from '@jest/globals';
import { applyCopy } from '../../../src/graph/copy/copy.ts';
import { prepareCopy } from '../../../src/graph/copy/prepare.ts';
import type { Transport } from '../../../src/oci/registry/http/exchange.ts';
import { RegistryStore } from '../../../src/oci/registry/store.ts';
import { changes, failures, objects } from '../../support/copies.ts';
import { testEnvironment } from '../../support/environment.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { virtualTransport } from '../../support/registry/virtual-transport.ts';
import { seededRandom, virtualClock } from '../../support/virtual-clock.ts';

const RUNS = 50;

/** The process is gone: whatever it would have requested next does not happen. */
class Killed extends Error {}

function mortal(transport: Transport, life: { left: number }): Transport {
  return {
    ...transport,
    exchange: (request) => {
      life.left -= 1;
      return life.left < 0 ? Promise.reject(new Killed()) : transport.exchange(request);
    },
  };
}

function prepared(registry: TestRegistry) {
  const image = evidenceImage(registry);
  const sbom = image.attachOne(image.amd64, 'application/spdx+json', '{}');
  image.attachOne(sbom, 'application/vnd.dev.sigstore.bundle.v0.3+json', '{"of":"sbom"}');
  for (const run of [1, 2, 3]) image.attachOne(image.index, 'application/sarif+json', `{"run":${run}}`);
  const tag = `${image.index.digest.replace(':', '-')}.sig`;
  image.attach(image.index, [{ mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', bytes: '{}' }], { tag });
  return image.index.digest;
}

function stores(registries: readonly [TestRegistry, TestRegistry], left = Number.POSITIVE_INFINITY) {
  const clock = virtualClock();
  const environment = testEnvironment({ now: clock.now, sleep: clock.sleep, random: seededRandom(1) });
  const life = { left };
  const open = (registry: TestRegistry, name: string) =>
    new RegistryStore(mortal(virtualTransport(registry, clock, 20), life), name, environment);
  return {
    clock,
    source: open(registries[0], 'app'),
    target: open(registries[1], 'prod'),
    requests: () => left - life.left,
  };
}

async function run(registries: readonly [TestRegistry, TestRegistry], left = 1e9) {
  const { clock, source, target, requests } = stores(registries, left);
  const work = prepareCopy(source, target, { reference: 'v1', tags: ['v1', 'stable'] }).then((plan) =>
    applyCopy(plan, source, target),
  );
  try {
    return { result: await clock.run(work), requests: requests() };
  } catch (error) {
    if (error instanceof Killed) return { result: undefined, requests: requests() };
    throw error;
  }
}

const CASES = [
  { what: 'within one registry', within: true, noReferrers: false },
  { what: 'to another registry', within: false, noReferrers: false },
  { what: 'to a registry with fallback tags', within: false, noReferrers: true },
];
for (const { what, within, noReferrers } of CASES) {
  test(`a killed copy is completed by another run: ${what}`, async () => {
    const faults = noReferrers ? { noReferrers: 404 } : {};
    const source = await startRegistry(within ? { faults } : {});
    const target = within ? source : await startRegistry({ faults });
    try {
      const index = prepared(source);
      const { requests } = await run([source, target]);
      const random = seededRandom(7);
      let partial = 0;
      for (let time = 0; time < RUNS; time += 1) {
        target.storage.repositories.delete('prod');
        await run([source, target], Math.floor(random() * requests));
        partial += target.storage.repositories.has('prod') ? 1 : 0;
        const tags = target.storage.repositories.get('prod')?.tags;
        if (tags?.has('v1') || tags?.has('stable')) {
          const half = stores([source, target]);
          expect(await half.clock.run(objects(half.target, index))).toEqual(
            await half.clock.run(objects(half.source, index)),
          );
        }
        const { result } = await run([source, target]);
        expect(result && failures(result)).toEqual([]);
        expect(target.storage.repository('prod').tags.get('stable')).toBe(index);
        const whole = stores([source, target]);
        expect(await whole.clock.run(objects(whole.target, 'v1'))).toEqual(
          await whole.clock.run(objects(whole.source, 'v1')),
        );
      }
      expect(partial).toBeGreaterThan(RUNS / 4);
      const last = await run([source, target]);
      expect(last.result && changes(last.result)).toEqual([]);
    } finally {
      await source.close();
      if (!within) await target.close();
    }
  });
}
