// Counts the requests and the round trips of copies in virtual time, at 50 ms for each request.
import { describe, expect, test } from '@jest/globals';
import { applyCopy } from '../../../src/graph/copy/copy.ts';
import { prepareCopy } from '../../../src/graph/copy/prepare.ts';
import { RegistryStore } from '../../../src/oci/registry/store.ts';
import { failures } from '../../support/copies.ts';
import { testEnvironment } from '../../support/environment.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { startRegistry } from '../../support/registry/registry.ts';
import { virtualTransport } from '../../support/registry/virtual-transport.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const LATENCY = 50;
/** As the command sets it. */
const CONCURRENCY = 32;

/** `platforms`: copy an index of two platforms, and not a single image. */
async function measure(count: number, { noReferrers = false, platforms = false }) {
  const registry = await startRegistry({ faults: noReferrers ? { noReferrers: 404 } : {} });
  try {
    const image = evidenceImage(registry);
    const subject = platforms ? image.index : image.amd64;
    const listed = Array.from({ length: count }, (_, at) =>
      image.attachOne(subject, 'application/sarif+json', `{"run":${at}}`),
    );
    if (noReferrers) {
      const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: listed };
      const tag = subject.digest.replace(':', '-');
      registry.storage.repository('app').putManifest(JSON.stringify(index), index.mediaType, tag);
    }
    const clock = virtualClock();
    const environment = testEnvironment({ now: clock.now, sleep: clock.sleep, random: () => 0.5 });
    const transport = virtualTransport(registry, clock, LATENCY, CONCURRENCY);
    const source = new RegistryStore(transport, 'app', environment);
    const target = new RegistryStore(transport, 'prod', environment);
    const began = clock.now();
    const result = await clock.run(
      prepareCopy(source, target, { reference: subject.digest, tags: ['v1'] }).then((plan) =>
        applyCopy(plan, source, target),
      ),
    );
    expect(failures(result)).toEqual([]);
    expect(result.manifests).toHaveLength(count + (platforms ? 3 : 1));
    expect(registry.storage.repository('prod').tags.get('v1')).toBe(subject.digest);
    return { requests: registry.requests.length, milliseconds: clock.now() - began, waves: registry.waves() };
  } finally {
    await registry.close();
  }
}

describe('a copy within one registry', () => {
  test('of 50 referrers takes at most 220 requests and 1 s', async () => {
    const { requests, milliseconds, waves } = await measure(50, {});
    expect(requests).toBeLessThanOrEqual(220);
    expect(milliseconds).toBeLessThanOrEqual(650);
    expect(waves).toBeLessThanOrEqual(13);
  });

  test('of 50 referrers under fallback tags takes at most 220 requests', async () => {
    const { requests, milliseconds } = await measure(50, { noReferrers: true });
    expect(requests).toBeLessThanOrEqual(220);
    // The fallback tag is watched for a while after it has been written.
    expect(milliseconds).toBeLessThanOrEqual(2000);
  });

  test('of two platforms takes six requests more for each', async () => {
    const { requests, milliseconds } = await measure(50, { platforms: true });
    expect(requests).toBeLessThanOrEqual(227);
    expect(milliseconds).toBeLessThanOrEqual(1000);
  });

  test('of 500 referrers takes at most 8 s', async () => {
    const { requests, milliseconds } = await measure(500, {});
    expect(requests).toBeLessThanOrEqual(2100);
    expect(milliseconds).toBeLessThanOrEqual(8000);
  });
});
