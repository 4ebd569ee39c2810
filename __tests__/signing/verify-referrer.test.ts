// Signatures as they lie in stores: what cosign left in the fixtures, its older forms with certificates and log entries, and
// other signers'.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Annotations, Descriptor } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { preAuthEncoding } from '../../src/signing/envelope.ts';
import { readPublicKey } from '../../src/signing/key.ts';
import type { Signer } from '../../src/signing/signer.ts';
import { readTrustedRoots, type TrustedRoot } from '../../src/signing/trust.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { isSignature, verifyReferrer } from '../../src/signing/verify-referrer.ts';
import { manifestOf, textBlob } from '../support/artifacts.ts';
import { verifyCosignTag } from '../support/cosign-tag.ts';
import { testEnvironment } from '../support/environment.ts';
import { fixturePath, INTEROP, temporaryDirectory, unpackLayout } from '../support/fixtures.ts';
import {
  changed,
  flipped,
  IMAGE,
  type Json,
  keyless,
  signedBundle,
  statement,
  testKey,
} from '../support/sigstore/signed.ts';
import { SAN, type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';

describe.each(['interop-by-digest', 'interop-fallback-tags'] as const)(
  'what cosign left in %s verifies with its key',
  (layout) => {
    let store: LayoutStore;
    let verifier: Verifier;
    beforeAll(async () => {
      store = new LayoutStore(await unpackLayout(layout), testEnvironment());
      const pem = await readFile(fixturePath('interop-cosign.pub'), 'utf8');
      verifier = await Verifier.open({ keys: [readPublicKey(pem, 'interop-cosign.pub')] });
    });

    async function verdicts(subject: string) {
      const digest = subject as Digest;
      const found = [];
      for await (const { referrers } of store.referrers(digest)) {
        for (const referrer of referrers) found.push(...(await verifyReferrer(store, referrer, { digest }, verifier)));
      }
      return found;
    }
    const verified = (predicateType: string) =>
      expect.objectContaining({ status: 'verified', form: 'bundle', predicateType, time: { clock: 'none' } });

    test('the signature of the index', async () => {
      expect(await verdicts(INTEROP.index)).toEqual([verified('https://sigstore.dev/cosign/sign/v1')]);
    });

    test('the SBOM of a platform, and nothing is said of what is no signature', async () => {
      expect(await verdicts(INTEROP.amd64)).toEqual([verified('https://cyclonedx.org/bom')]);
    });

    test('the signature of a referrer, two levels deep', async () => {
      expect(await verdicts(INTEROP.sbom)).toEqual([verified('https://sigstore.dev/cosign/sign/v1')]);
    });

    test('the older signature and attestation under tags', async () => {
      const subject = { digest: INTEROP.index as Digest };
      const [signature] = await verifyCosignTag(store, 'sig', subject, verifier);
      expect(signature).toMatchObject({ status: 'verified', form: 'cosign-signature', signer: { kind: 'key' } });
      const [attestation] = await verifyCosignTag(store, 'att', subject, verifier);
      expect(attestation).toMatchObject({
        status: 'verified',
        form: 'cosign-attestation',
        predicateType: 'https://spdx.dev/Document',
      });
      await expect(verifyCosignTag(store, 'sig', { digest: INTEROP.amd64 as Digest }, verifier)).resolves.toEqual([]);
    });

    test('with no other key', async () => {
      const other = await Verifier.open({ keys: [await testKey()] });
      const subject = { digest: INTEROP.index as Digest };
      const [signature] = await verifyCosignTag(store, 'sig', subject, other);
      expect(signature).toMatchObject({ status: 'failed', code: 'signature-invalid' });
    });
  },
);

describe("cosign's older forms with certificate, log entry and timestamp", () => {
  let sigstore: Sigstore;
  let roots: readonly TrustedRoot[];
  let signer: Signer;
  let verifier: Verifier;
  const subject = { digest: IMAGE };
  beforeAll(async () => {
    sigstore = await startSigstore();
    roots = await readTrustedRoots(sigstore.trustedRoot, 'root');
    signer = await keyless(sigstore);
    verifier = await Verifier.open({ keys: [], roots: async () => roots });
  });
  afterAll(() => sigstore.close());

  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const verifierPem = (): string => Buffer.from(signer.verifierPem).toString('base64');

  /** Logs an entry and gives cosign's annotation of what the log answered. */
  async function logged(entry: object): Promise<string> {
    const answer = await fetch(`${sigstore.rekor.url}/api/v1/log/entries`, {
      method: 'POST',
      body: JSON.stringify(entry),
    });
    const entries = (await answer.json()) as Record<string, Json>;
    const [{ body, integratedTime, logIndex, logID, verification }] = Object.values(entries) as [Json];
    const { signedEntryTimestamp } = verification;
    return JSON.stringify({
      SignedEntryTimestamp: signedEntryTimestamp,
      Payload: { body, integratedTime, logIndex, logID },
    });
  }

  const payload = (digest: string = IMAGE): Buffer =>
    Buffer.from(
      JSON.stringify({
        critical: {
          identity: { 'docker-reference': 'registry.example/app' },
          image: { 'docker-manifest-digest': digest },
          type: 'cosign container image signature',
        },
        optional: null,
      }),
    );

  async function signature(bytes: Buffer): Promise<Annotations> {
    const sig = signer.sign(bytes).toString('base64');
    const entry = {
      apiVersion: '0.0.1',
      kind: 'hashedrekord',
      spec: {
        data: { hash: { algorithm: 'sha256', value: sha256(bytes) } },
        signature: { content: sig, publicKey: { content: verifierPem() } },
      },
    };
    return {
      'dev.cosignproject.cosign/signature': sig,
      'dev.sigstore.cosign/certificate': signer.verifierPem,
      'dev.sigstore.cosign/bundle': await logged(entry),
    };
  }

  async function attestation(): Promise<{
    envelope: Buffer;
    annotations: (entry: object) => Promise<Annotations>;
    signature: string;
  }> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of statement().open()) chunks.push(chunk);
    const content = Buffer.concat(chunks);
    const sig = signer.sign(preAuthEncoding(content)).toString('base64');
    const envelope = Buffer.from(
      JSON.stringify({
        payloadType: 'application/vnd.in-toto+json',
        payload: content.toString('base64'),
        signatures: [{ keyid: '', sig }],
      }),
    );
    const annotations = async (entry: object): Promise<Annotations> => ({
      'dev.cosignproject.cosign/signature': '',
      'dev.sigstore.cosign/certificate': signer.verifierPem,
      'dev.sigstore.cosign/bundle': await logged(entry),
    });
    return { envelope, annotations, signature: sig };
  }

  const intoto = (envelope: Uint8Array, publicKey = verifierPem()) => ({
    apiVersion: '0.0.1',
    kind: 'intoto',
    spec: { content: { hash: { algorithm: 'sha256', value: sha256(envelope) } }, publicKey },
  });

  test('a signature', async () => {
    const verdict = await verifier.cosignSignature(payload(), await signature(payload()), subject);
    expect(verdict).toMatchObject({ status: 'verified', signer: { san: SAN }, time: { clock: 'log' } });
  });

  test.each([['intoto 0.0.1'], ['dsse 0.0.1']])('an attestation, logged as %s', async (type) => {
    const { envelope, annotations } = await attestation();
    const entry = type.startsWith('dsse')
      ? {
          apiVersion: '0.0.1',
          kind: 'dsse',
          spec: { proposedContent: { envelope: envelope.toString(), verifiers: [verifierPem()] } },
        }
      : intoto(envelope);
    const verdict = await verifier.cosignAttestation(envelope, await annotations(entry), subject);
    expect(verdict).toMatchObject({
      status: 'verified',
      signer: { san: SAN },
      time: { clock: 'log' },
      statement: { predicate: { made: 'here' } },
    });
  });

  test.each<[string, (envelope: Buffer) => object, RegExp]>([
    ['of another envelope', () => intoto(Buffer.from('another')), /log-entry-mismatch/],
    ['for another key', (envelope) => intoto(envelope, Buffer.from('no key').toString('base64')), /log-entry-mismatch/],
    ['of a type that nobody knows', () => ({ apiVersion: '9', kind: 'intoto', spec: {} }), /log-entry-mismatch/],
  ])('a log entry %s is refused', async (_, entry, code) => {
    const { envelope, annotations } = await attestation();
    const verdict = await verifier.cosignAttestation(envelope, await annotations(entry(envelope)), subject);
    expect(verdict).toMatchObject({ status: 'failed', code: expect.stringMatching(code) });
  });

  test("an old entry without the log's promise is refused", async () => {
    const { envelope, annotations } = await attestation();
    const given = await annotations(intoto(envelope));
    const bundle = JSON.parse(given['dev.sigstore.cosign/bundle'] as string);
    bundle.SignedEntryTimestamp = flipped(bundle.SignedEntryTimestamp, -1);
    const damaged = { ...given, 'dev.sigstore.cosign/bundle': JSON.stringify(bundle) };
    await expect(verifier.cosignAttestation(envelope, damaged, subject)).resolves.toMatchObject({
      code: 'log-promise-invalid',
    });
  });

  test('a payload about another image, a payload that was changed, and one that names no image', async () => {
    const other = payload(digestOf('other'));
    await expect(verifier.cosignSignature(other, await signature(other), subject)).resolves.toMatchObject({
      code: 'wrong-subject',
    });
    const changed = await verifier.cosignSignature(payload(), await signature(other), subject);
    expect(changed).toMatchObject({ status: 'failed', code: 'log-entry-mismatch' });
    const nothing = Buffer.from('{}');
    await expect(verifier.cosignSignature(nothing, await signature(nothing), subject)).resolves.toMatchObject({
      code: 'statement-malformed',
    });
  });

  test('a certificate without any clock', async () => {
    const { 'dev.sigstore.cosign/bundle': _, ...rest } = await signature(payload());
    await expect(verifier.cosignSignature(payload(), rest, subject)).resolves.toMatchObject({
      code: 'timestamp-missing',
    });
  });

  test('a timestamp in place of the log', async () => {
    const annotations = await signature(payload());
    const sig = Buffer.from(annotations['dev.cosignproject.cosign/signature'] as string, 'base64');
    const request = { artifactHash: createHash('sha256').update(sig).digest('base64'), hashAlgorithm: 'sha256' };
    const answer = await fetch(sigstore.timestamp.url, { method: 'POST', body: JSON.stringify(request) });
    const stamp = Buffer.from(await answer.arrayBuffer()).toString('base64');
    const { 'dev.sigstore.cosign/bundle': _, ...rest } = annotations;
    const given = {
      ...rest,
      'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({ SignedRFC3161Timestamp: stamp }),
    };
    const root = await readTrustedRoots(JSON.stringify({ ...JSON.parse(sigstore.trustedRoot), tlogs: [] }), 'root');
    const clocked = await Verifier.open({ keys: [], roots: async () => root });
    await expect(clocked.cosignSignature(payload(), given, subject)).resolves.toMatchObject({
      status: 'verified',
      time: { clock: 'timestamp' },
    });
  });

  test.each<[string, Annotations]>([
    ['no signature', {}],
    [
      'a certificate that is none',
      { 'dev.cosignproject.cosign/signature': 'AAAA', 'dev.sigstore.cosign/certificate': 'x' },
    ],
    ['a log entry that is none', { 'dev.cosignproject.cosign/signature': 'AAAA', 'dev.sigstore.cosign/bundle': '{}' }],
    [
      'a timestamp that is none',
      { 'dev.cosignproject.cosign/signature': 'AAAA', 'dev.sigstore.cosign/rfc3161timestamp': '{}' },
    ],
  ])('%s is malformed', async (_, annotations) => {
    await expect(verifier.cosignSignature(payload(), annotations, subject)).resolves.toMatchObject({
      code: 'malformed',
    });
  });

  test.each([
    ['no JSON', 'x'],
    ['no signatures', '{"payload":"e30="}'],
    [
      'two signatures, of which one may be forged',
      '{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"AA=="},{"sig":"AQ=="}]}',
    ],
    ['another payload', '{"payload":"e30=","payloadType":"text/plain","signatures":[{"sig":"AA=="}]}'],
  ])('an attestation with %s is malformed', async (_, layer) => {
    await expect(verifier.cosignAttestation(Buffer.from(layer), {}, subject)).resolves.toMatchObject({
      code: 'malformed',
    });
  });
});

describe('manifests', () => {
  let store: LayoutStore;
  let verifier: Verifier;
  beforeAll(async () => {
    store = new LayoutStore(await temporaryDirectory(), testEnvironment());
    verifier = await Verifier.open({ keys: [await testKey()] });
  });

  async function pushed(
    artifactType: string,
    layers: readonly { text: string; mediaType: string; size?: number }[],
  ): Promise<Descriptor> {
    const blobs = layers.map(({ text, mediaType }) => textBlob(text, mediaType));
    for (const blob of [textBlob('{}', 'application/vnd.oci.empty.v1+json'), ...blobs]) await store.pushBlob(blob);
    const manifest = manifestOf({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType,
      config: textBlob('{}', 'application/vnd.oci.empty.v1+json').descriptor,
      layers: blobs.map(({ descriptor }, at) => ({
        ...descriptor,
        ...(layers[at]?.size && { size: layers[at]?.size }),
      })),
    });
    await store.pushManifest(manifest);
    return manifest.descriptor;
  }
  const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

  test('Notation signatures are recognised, and left to notation', async () => {
    const referrer = await pushed('application/vnd.cncf.notary.signature', [
      { text: 'x', mediaType: 'application/jose+json' },
    ]);
    await expect(verifyReferrer(store, referrer, { digest: IMAGE }, verifier)).resolves.toMatchObject([
      { status: 'failed', code: 'unsupported-format', text: expect.stringMatching(/Notation signature/) },
    ]);
  });

  test('a bundle that says it has 200 MB is not fetched', async () => {
    const referrer = await pushed(BUNDLE, [{ text: 'x', mediaType: BUNDLE, size: 200_000_000 }]);
    await expect(verifyReferrer(store, referrer, { digest: IMAGE }, verifier)).resolves.toMatchObject([
      { code: 'too-large' },
    ]);
  });

  test.each([
    ['no layer', [], 'malformed'],
    ['a layer of another type', [{ text: 'x', mediaType: 'text/plain' }], 'unsupported-format'],
    [
      'more layers than anybody needs',
      Array.from({ length: 300 }, () => ({ text: 'x', mediaType: BUNDLE })),
      'limit-exceeded',
    ],
  ])('%s', async (_, layers, code) => {
    const referrer = await pushed(BUNDLE, layers);
    await expect(verifyReferrer(store, referrer, { digest: IMAGE }, verifier)).resolves.toMatchObject([{ code }]);
  });

  test('of two layers of which one is forged, each has its own verdict', async () => {
    const sigstore = await startSigstore();
    try {
      const key = await testKey();
      const good = await signedBundle(sigstore, { key, log: false, timestamp: false });
      const forged = changed(good, ({ dsseEnvelope: { signatures } }) => {
        signatures[0].sig = flipped(signatures[0].sig, -1);
      });
      const layers = [good, forged].map((bundle) => ({ text: Buffer.from(bundle).toString(), mediaType: BUNDLE }));
      const referrer = await pushed(BUNDLE, layers);
      const both = await verifyReferrer(store, referrer, { digest: IMAGE }, await Verifier.open({ keys: [key] }));
      expect(both.map(({ status }) => status)).toEqual(['verified', 'failed']);
    } finally {
      await sigstore.close();
    }
  });

  test('what is not there is an error, and never unsigned', async () => {
    const gone = {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: digestOf('gone'),
      size: 4,
      artifactType: BUNDLE,
    };
    await expect(verifyReferrer(store, gone, { digest: IMAGE }, verifier)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('documents are no signatures', async () => {
    expect(isSignature({ artifactType: 'application/vnd.cyclonedx+json' })).toBe(false);
    expect(isSignature({})).toBe(false);
    expect(isSignature({ artifactType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' })).toBe(true);
  });
});
