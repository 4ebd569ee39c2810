// How many requests wait for one another while an image is read, and how much processor time its signatures take.
import { expect, test } from '@jest/globals';
import { READ_CONCURRENCY, readImage } from '../../src/commands/read-image.ts';
import { RegistryStore } from '../../src/oci/registry/store.ts';
import { readTrustedRoots } from '../../src/signing/trust.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { testEnvironment } from '../support/environment.ts';
import { BUNDLE, bundleAnnotations, evidenceImage } from '../support/evidence-image.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { virtualTransport } from '../support/registry/virtual-transport.ts';
import { PREDICATE, signedBundle, statement } from '../support/sigstore/signed.ts';
import { startSigstore } from '../support/sigstore/sigstore.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const SIGNED = 25;
const RAW = 25;

/** 25 bundles and 25 raw documents on the index and both platforms, and a verifier of the bundles. */
async function seed(registry: TestRegistry): Promise<Verifier> {
  const sigstore = await startSigstore();
  try {
    const image = evidenceImage(registry);
    const subjects = [image.index, image.amd64, image.arm64];
    for (let number = 0; number < Math.max(SIGNED, RAW); number += 1) {
      const subject = subjects[number % subjects.length] ?? image.index;
      const signed = await signedBundle(sigstore, { statement: statement(subject.digest, { number }) });
      image.attachOne(subject, BUNDLE, signed, bundleAnnotations(PREDICATE));
      image.attachOne(subject, 'application/sarif+json', JSON.stringify({ version: '2.1.0', runs: [], number }));
    }
    const roots = await readTrustedRoots(sigstore.trustedRoot, 'test');
    return await Verifier.open({ keys: [], roots: async () => roots });
  } finally {
    await sigstore.close();
  }
}

test('a tag with 50 referrers is resolved, listed, read and verified in 6 round trips', async () => {
  const registry = await startRegistry();
  try {
    const verifier = await seed(registry);
    registry.clear();
    const clock = virtualClock();
    const environment = testEnvironment({ now: clock.now, sleep: clock.sleep });
    const store = new RegistryStore(virtualTransport(registry, clock, 30, READ_CONCURRENCY), 'app', environment);
    const { evidence, problems } = await clock.run(readImage(store, 'v1', { verifier }));
    expect(problems).toEqual([]);
    const states = Map.groupBy(evidence, ({ signature, problem }) => problem?.text ?? signature.state);
    expect([...states].map(([state, found]) => [state, found.length]).sort()).toEqual([
      ['none', RAW],
      ['verified', SIGNED],
    ]);
    expect(registry.waves()).toBeLessThanOrEqual(6);
    // No manifest or blob is requested twice.
    const asked = registry.requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked.length).toBe(new Set(asked).size);
  } finally {
    await registry.close();
  }
});
