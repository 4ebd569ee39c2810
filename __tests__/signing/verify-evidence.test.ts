// Evidence that `auto` may yield to: only what a trusted signer signed about this very digest.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../src/evidence/document.ts';
import { encodeStatement, REFERENCE_PREDICATE, statementAbout, subjectOf } from '../../src/evidence/statement.ts';
import type { Annotations, Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { Blob } from '../../src/oci/store.ts';
import { SigningError } from '../../src/signing/signing-error.ts';
import { readTrustedRoots } from '../../src/signing/trust.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { verifyEvidence } from '../../src/signing/verify-evidence.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { changed, IMAGE, signedBundle, statement, testKey } from '../support/sigstore/signed.ts';
import { ISSUER, SAN, type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';

const CYCLONEDX = 'application/vnd.cyclonedx+json';
const PROVENANCE = 'https://slsa.dev/provenance/v1';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

/** A store with one referrer of IMAGE. */
function storeWith(
  layer: Uint8Array,
  artifactType: string = MEDIA_TYPE.sigstoreBundle,
  annotations: Annotations = {},
): { readonly store: MemoryStore; readonly referrer: Descriptor } {
  const store = new MemoryStore();
  const layers = [store.put(layer, artifactType)];
  const subject = { mediaType: MEDIA_TYPE.manifest, digest: IMAGE, size: 500 };
  const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, artifactType, layers, subject, annotations };
  return { store, referrer: { ...store.putManifest(manifest, MEDIA_TYPE.manifest), artifactType, annotations } };
}

const about = (predicateType: string, predicate: object): Blob =>
  documentOf(
    encodeStatement(statementAbout(subjectOf('registry.example/app', { digest: IMAGE }), predicateType, predicate)),
    MEDIA_TYPE.inToto,
  );

describe('is verified', () => {
  test('where a trusted key signed a statement about the digest', async () => {
    const key = await testKey();
    const { store, referrer } = storeWith(await signedBundle(sigstore, { key, log: false, timestamp: false }));
    const result = await verifyEvidence(store, IMAGE, referrer, await Verifier.open({ keys: [key] }));
    expect(result).toEqual({
      status: 'verified',
      kind: 'provenance',
      predicateType: PROVENANCE,
      predicate: { made: 'here' },
      signer: { kind: 'key', hint: key.hint, algorithm: 'ECDSA P-256' },
      time: { clock: 'none' },
    });
  });

  test('where a trusted identity did', async () => {
    const roots = await readTrustedRoots(sigstore.trustedRoot, 'root');
    const identities = [{ issuer: ISSUER, san: { exactly: SAN } }];
    const verifier = await Verifier.open({ keys: [], roots: async () => roots }, { identities });
    const { store, referrer } = storeWith(await signedBundle(sigstore));
    await expect(verifyEvidence(store, IMAGE, referrer, verifier)).resolves.toMatchObject({
      status: 'verified',
      kind: 'provenance',
      signer: { san: SAN, issuer: ISSUER },
    });
    const others = await Verifier.open(
      { keys: [], roots: async () => roots },
      { identities: [{ issuer: ISSUER, san: { exactly: `${SAN}-fork` } }] },
    );
    await expect(verifyEvidence(store, IMAGE, referrer, others)).resolves.toEqual({
      status: 'unverified',
      reason: expect.stringContaining(SAN),
    });
  });

  test('as the kind that is signed, not as the kind that annotations claim', async () => {
    const key = await testKey();
    const verifier = await Verifier.open({ keys: [key] });
    const kindOf = async (signed: Blob) => {
      const bundle = await signedBundle(sigstore, { key, log: false, timestamp: false, statement: signed });
      const { store, referrer } = storeWith(bundle, MEDIA_TYPE.sigstoreBundle, {
        'dev.sigstore.bundle.predicateType': PROVENANCE,
        'io.github.oci-evidence.kind': 'approval',
      });
      const result = await verifyEvidence(store, IMAGE, referrer, verifier);
      return result.status === 'verified' ? result.kind : result.reason;
    };
    const reference = (mediaType: string) => ({ references: [{ digest: { sha256: 'a'.repeat(64) }, mediaType }] });
    expect(await kindOf(about('https://cyclonedx.org/bom/v1.6', {}))).toBe('sbom');
    expect(await kindOf(about('https://example.com/own', {}))).toBe('custom');
    expect(await kindOf(about(REFERENCE_PREDICATE, reference(CYCLONEDX)))).toBe('sbom');
    expect(await kindOf(about(REFERENCE_PREDICATE, reference('text/plain')))).toBe('custom');
    expect(await kindOf(about(REFERENCE_PREDICATE, { references: 'none' }))).toBe('custom');
  });
});

describe('is not verified, with the reason,', () => {
  const key = testKey();
  const verify = async (layer: Uint8Array, artifactType?: string, annotations?: Annotations) => {
    const { store, referrer } = storeWith(layer, artifactType, annotations);
    return verifyEvidence(store, IMAGE, referrer, await Verifier.open({ keys: [await key] }));
  };
  const bundle = async (options = {}) =>
    signedBundle(sigstore, { key: await key, log: false, timestamp: false, ...options });

  test.each([CYCLONEDX, 'application/vnd.in-toto+json', 'application/vnd.in-toto.provenance+json'])(
    'as an empty document of type %s',
    async (type) => {
      const annotations = { 'in-toto.io/predicate-type': PROVENANCE };
      expect(await verify(Buffer.from('{}'), type, annotations)).toEqual({ status: 'unverified', reason: 'unsigned' });
    },
  );

  test('for an invalid bundle', async () => {
    expect(await verify(Buffer.from('{}'))).toEqual({
      status: 'unverified',
      reason: expect.stringContaining('Sigstore bundle'),
    });
  });

  test('by another key', async () => {
    const other = await signedBundle(sigstore, { key: await testKey(), log: false, timestamp: false });
    expect(await verify(other)).toEqual({ status: 'unverified', reason: expect.stringContaining('trusted key') });
  });

  test('about another digest', async () => {
    const elsewhere = digestOf('another image');
    expect(await verify(await bundle({ statement: statement(elsewhere) }))).toEqual({
      status: 'unverified',
      reason: expect.stringContaining(elsewhere.slice('sha256:'.length)),
    });
  });

  test('with another payload than was signed', async () => {
    const forged = changed(await bundle(), (json) => {
      json.dsseEnvelope.payload = Buffer.from(JSON.stringify({ forged: true })).toString('base64');
    });
    expect(await verify(forged)).toMatchObject({ status: 'unverified' });
  });

  test('where its content is gone, or the trusted root cannot be fetched', async () => {
    const { store, referrer } = storeWith(await bundle());
    const verifier = await Verifier.open({ keys: [await key] });
    const { layers } = JSON.parse(Buffer.from((await store.manifest(referrer.digest)).bytes).toString());
    store.remove(layers[0].digest);
    expect(await verifyEvidence(store, IMAGE, referrer, verifier)).toMatchObject({ status: 'unverified' });

    const roots = async (): Promise<never> => {
      throw new SigningError({ attempted: 'get the trusted root', detail: 'no response', remedy: 'run it again' });
    };
    const bySomebody = storeWith(await signedBundle(sigstore));
    expect(
      await verifyEvidence(bySomebody.store, IMAGE, bySomebody.referrer, await Verifier.open({ keys: [], roots })),
    ).toEqual({ status: 'unverified', reason: expect.stringContaining('could not get the trusted root') });
  });

  test('and a store that cannot be read is an error, not a verdict', async () => {
    const { store, referrer } = storeWith(await bundle());
    store.manifest = async () => {
      throw new TypeError('a bug');
    };
    const verifier = await Verifier.open({ keys: [await key] });
    await expect(verifyEvidence(store, IMAGE, referrer, verifier)).rejects.toThrow(TypeError);
  });
});
