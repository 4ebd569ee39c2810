// Every byte of a signed bundle changed once: in the registry, and packed again by somebody who may push.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readImage } from '../../src/commands/read-image.ts';
import { RegistrySession } from '../../src/oci/registry/session.ts';
import { readTrustedRoots } from '../../src/signing/trust.ts';
import { type Verification, Verifier } from '../../src/signing/verifier.ts';
import { testEnvironment } from '../support/environment.ts';
import { BUNDLE, bundleAnnotations, evidenceImage } from '../support/evidence-image.ts';
import { memoryContent } from '../support/registry/content.ts';
import { startRegistry } from '../support/registry/registry.ts';
import { IMAGE, PREDICATE, signedBundle, statement, testKey } from '../support/sigstore/signed.ts';
import { startSigstore } from '../support/sigstore/sigstore.ts';

const flip = (bytes: Uint8Array, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
};
let verifier: Verifier;
let byKey: Uint8Array;
let keyless: Uint8Array;

beforeAll(async () => {
  const sigstore = await startSigstore();
  const key = await testKey();
  byKey = await signedBundle(sigstore, { key, log: false, timestamp: false });
  keyless = await signedBundle(sigstore);
  const roots = await readTrustedRoots(sigstore.trustedRoot, 'test');
  verifier = await Verifier.open({ keys: [key], roots: async () => roots });
  await sigstore.close();
});

test('in a registry, no byte of a bundle can change: its layer has a digest', async () => {
  const registry = await startRegistry();
  const session = new RegistrySession(testEnvironment({ sleep: async () => {} }));
  try {
    const image = evidenceImage(registry);
    const sigstore = await startSigstore();
    const bundle = await signedBundle(sigstore, { statement: statement(image.index.digest) });
    await sigstore.close();
    image.attachOne(image.index, BUNDLE, bundle, bundleAnnotations(PREDICATE));
    const { blobs } = registry.storage.repository('app');
    const digest = [...blobs.keys()].at(-1) as string;
    const store = session.store(registry.host, 'app');
    const outcomes = new Map<string, number>();
    // Not each byte, because every read is a request.
    for (let at = 0; at < bundle.byteLength; at += 11) {
      blobs.set(digest, memoryContent(flip(bundle, at)));
      const { evidence } = await readImage(store, image.index.digest, {
        verifier,
        walk: { legacyTags: false, depth: 1 },
      });
      for (const { signature, problem, statement: read } of evidence) {
        const outcome = `${signature.state} ${problem?.undecided} ${read}`;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    }
    expect([...outcomes.keys()]).toEqual(['unverified false undefined']);
  } finally {
    await session.close();
    await registry.close();
  }
});

describe('packed again', () => {
  /** What a policy decides by. */
  const facts = (result: Verification) =>
    result.status === 'verified'
      ? // Without its timestamp, a bundle has the time of the log.
        JSON.stringify([result.signer, result.time.clock !== 'none', result.statement])
      : undefined;

  /** How many flipped bundles verify. What a policy decides by never differs from the original. */
  async function verifying(bundle: Uint8Array, step: number): Promise<number> {
    const original = facts(await verifier.bundle(bundle, { digest: IMAGE }));
    expect(original).toBeDefined();
    let count = 0;
    for (let at = 0; at < bundle.byteLength; at += step) {
      const found = facts(await verifier.bundle(flip(bundle, at), { digest: IMAGE }));
      if (found === undefined) continue;
      expect({ at, found }).toEqual({ at, found: original });
      count += 1;
    }
    return count;
  }

  test('every byte of a bundle that a key signed', async () => {
    // The name of the key (`hint` and 44 characters) decides nothing, nor do the unused bits at the end of base64.
    expect(await verifying(byKey, 1)).toBeLessThanOrEqual(4 + 44 + 4);
  });

  test('bytes of a keyless bundle with log entry and timestamp', async () => {
    expect(await verifying(keyless, 9)).toBeLessThan(keyless.byteLength / 9 / 10);
  });
});
