// How many requests wait for one another while an image is read, and how much processor time its signatures take.
import { expect, test } from '@jest/globals';
import { readGraph } from '../../src/commands/discover/read-graph.ts';
import { READ_CONCURRENCY, readImage } from '../../src/commands/read-image.ts';
import { nodesOf } from '../../src/graph/model.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
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

/** discover --verify on the tag `v1`, with 30 virtual milliseconds for each request. */
async function discover(registry: TestRegistry, verifier: Verifier) {
  registry.clear();
  const clock = virtualClock();
  const environment = testEnvironment({ now: clock.now, sleep: clock.sleep });
  const store = new RegistryStore(virtualTransport(registry, clock, 30, READ_CONCURRENCY), 'app', environment);
  const options = {
    depth: 8,
    documents: 'auto',
    listsDocuments: true,
    selection: { kinds: [], types: [], platforms: [] },
    signers: { verifier, refusal: () => undefined },
  } as const;
  const { graph } = await clock.run(readGraph(store, 'v1', options));
  const documents = [...nodesOf(graph)].flatMap(({ node }) => node.documents ?? []);
  return { notes: graph.notes, states: documents.map(({ signature }) => signature.state) };
}

test('discover --verify verifies 50 referrers in the 6 round trips that reading them takes', async () => {
  const registry = await startRegistry();
  try {
    const { notes, states } = await discover(registry, await seed(registry));
    expect(notes).toEqual([]);
    expect(Map.groupBy(states, (state) => state).get('verified')).toHaveLength(SIGNED);
    expect(states).toHaveLength(SIGNED + RAW);
    expect(registry.waves()).toBeLessThanOrEqual(6);
  } finally {
    await registry.close();
  }
});

test('discover --verify opens the evidence of each level while the next level is listed', async () => {
  const registry = await startRegistry();
  const sigstore = await startSigstore();
  try {
    const image = evidenceImage(registry);
    const chain: Descriptor[] = [image.index];
    for (let level = 1; level <= 4; level += 1) {
      const subject = chain[level - 1] as Descriptor;
      const signed = await signedBundle(sigstore, { statement: statement(subject.digest, { level }) });
      chain.push(image.attachOne(subject, BUNDLE, signed, bundleAnnotations(PREDICATE)));
    }
    const roots = await readTrustedRoots(sigstore.trustedRoot, 'test');
    const verifier = await Verifier.open({ keys: [], roots: async () => roots });
    const { states } = await discover(registry, verifier);
    expect(states).toEqual(['verified', 'verified', 'verified', 'verified']);
    const startOf = (kind: 'manifests' | 'referrers', level: number): number =>
      registry.requests.find(({ path }) => path.endsWith(`/${kind}/${chain[level]?.digest}`))?.start ?? Number.NaN;
    for (let level = 1; level <= 4; level += 1) expect(startOf('manifests', level)).toBe(startOf('referrers', level));
    // The tag, a list for each of five subjects, the last of them beside the last manifest, and the last bundle.
    expect(registry.waves()).toBeLessThanOrEqual(7);
  } finally {
    await Promise.all([registry.close(), sigstore.close()]);
  }
});
