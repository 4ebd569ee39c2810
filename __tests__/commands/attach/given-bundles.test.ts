// Bundles that are handed to attach: of every version and form, with broken signatures, and of unknown types.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { documentOf } from '../../../src/evidence/document.ts';
import type { Digest } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import type { SigningKey } from '../../../src/signing/key.ts';
import { attachAll, attachOne } from '../../support/attach.ts';
import { type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { changed, flipped, type Json, signedBundle, statement, testKey } from '../../support/sigstore/signed.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { makeWorkspace, type Workspace } from '../../support/workspace.ts';

const INTERMEDIATE = 'application/vnd.dev.sigstore.bundle+json;version=0.';
let sigstore: Sigstore;
let key: SigningKey;
let registry: TestRegistry;
let image: EvidenceImage;
let workspace: Workspace;
let keyless: Uint8Array;
let byKey: Uint8Array;
beforeAll(async () => {
  sigstore = await startSigstore();
  key = await testKey();
});
afterAll(() => sigstore.close());
beforeEach(async () => {
  registry = await startRegistry();
  image = evidenceImage(registry);
  workspace = makeWorkspace();
  const about = statement(image.index.digest);
  keyless = await signedBundle(sigstore, { statement: about });
  byKey = await signedBundle(sigstore, { statement: about, key, log: false, timestamp: false });
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

function values(bundle: Uint8Array, more: Record<string, string>): Record<string, string> {
  writeFileSync(join(workspace.path, 'x.sigstore.json'), bundle);
  writeFileSync(join(workspace.path, 'key.pub'), key.publicPem);
  writeFileSync(join(workspace.path, 'root.json'), sigstore.trustedRoot);
  const image_ = `${registry.host}/app@${image.index.digest}`;
  return {
    image: image_,
    evidence: 'x.sigstore.json',
    sbom: 'none',
    provenance: 'none',
    sign: 'none',
    validate: 'warn',
    ...more,
  };
}
const attached = async (bundle: Uint8Array, more: Record<string, string> = {}) =>
  (await attachOne(workspace.world, values(bundle, more))).receipt;
/** The refusal, and that nothing was pushed. */
async function refusal(bundle: Uint8Array, more: Record<string, string> = {}): Promise<string> {
  let message = '';
  try {
    const [result] = await attachAll(workspace.world, values(bundle, more));
    message = result !== undefined && 'error' in result ? result.error.message : 'it was attached';
  } catch (error) {
    message = String(error);
  }
  expect(registry.storage.repository('app').referrersOf(image.index.digest)).toEqual([]);
  return message;
}
const material = (bundle: Json): Json => bundle.verificationMaterial;

test.each<[string, (bundle: Json) => void]>([
  ['of version 0.3', () => {}],
  [
    'of version 0.3 in its first spelling',
    (bundle) => {
      bundle.mediaType = `${INTERMEDIATE}3`;
    },
  ],
  [
    'of version 0.2, with a chain',
    (bundle) => {
      bundle.mediaType = `${INTERMEDIATE}2`;
      material(bundle).x509CertificateChain = { certificates: [material(bundle).certificate] };
      delete material(bundle).certificate;
    },
  ],
  [
    'of version 0.1, with a chain and without a proof',
    (bundle) => {
      bundle.mediaType = `${INTERMEDIATE}1`;
      material(bundle).x509CertificateChain = { certificates: [material(bundle).certificate] };
      delete material(bundle).certificate;
      for (const entry of material(bundle).tlogEntries) delete entry.inclusionProof;
    },
  ],
  [
    'without a log entry',
    (bundle) => {
      material(bundle).tlogEntries = [];
    },
  ],
  [
    'with two log entries',
    (bundle) => {
      material(bundle).tlogEntries.push(material(bundle).tlogEntries[0]);
    },
  ],
])('a bundle %s is attached as it is', async (_, change) => {
  const { entries, notes } = await attached(changed(keyless, change));
  expect(entries).toMatchObject([{ kind: 'provenance', outcome: 'created' }]);
  expect(notes.filter((note) => /signature/.test(note))).toEqual([]);
});

test.each<[string, (bundle: Json) => void, RegExp]>([
  [
    'signature',
    (bundle) => {
      const [signature] = bundle.dsseEnvelope.signatures;
      signature.sig = flipped(signature.sig, -1);
    },
    /x\.sigstore\.json: the signature does not match the signed content/,
  ],
  [
    'statement',
    (bundle) => {
      const text = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString().replace('here', 'elsewhere');
      bundle.dsseEnvelope.payload = Buffer.from(text).toString('base64');
    },
    /the signature does not match the signed content/,
  ],
  [
    'log entry',
    (bundle) => {
      const [entry] = material(bundle).tlogEntries;
      const body = JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString());
      body.spec.payloadHash.value = '00'.repeat(32);
      entry.canonicalizedBody = Buffer.from(JSON.stringify(body)).toString('base64');
    },
    /the log entry is for another signature/,
  ],
  [
    'inclusion proof',
    (bundle) => {
      const { inclusionProof } = material(bundle).tlogEntries[0];
      inclusionProof.rootHash = flipped(inclusionProof.rootHash, 0);
    },
    /the inclusion proof of the log does not verify/,
  ],
  [
    'position in the log',
    (bundle) => {
      material(bundle).tlogEntries[0].inclusionProof.treeSize = 'many';
    },
    /the inclusion proof of the log does not verify/,
  ],
  [
    'certificate',
    (bundle) => {
      material(bundle).certificate.rawBytes = Buffer.from('no certificate').toString('base64');
    },
    /unreadable certificate/,
  ],
])('a bundle with a broken %s is refused without trusting anybody', async (_, change, message) => {
  expect(await refusal(changed(keyless, change))).toMatch(message);
});

test('a signature with a key is checked if the key is known', async () => {
  const broken = changed(byKey, (bundle) => {
    const [signature] = bundle.dsseEnvelope.signatures;
    signature.sig = flipped(signature.sig, -1);
  });
  expect(await refusal(broken, { 'trusted-signers': 'key.pub' })).toMatch(/the signature does not match/);
  expect((await attached(byKey, { 'trusted-signers': 'key.pub' })).entries).toMatchObject([{ outcome: 'created' }]);
  expect((await attached(broken)).entries).toMatchObject([{ outcome: 'created' }]);
});

test('with a trusted root the promise of the log is verified, and signers that are not trusted are no reason', async () => {
  const promise = changed(keyless, (bundle) => {
    const { inclusionPromise } = material(bundle).tlogEntries[0];
    inclusionPromise.signedEntryTimestamp = flipped(inclusionPromise.signedEntryTimestamp, -1);
  });
  const trust = { 'trusted-root': 'root.json', 'trusted-signers': 'https://github.com/acme/app/x.yml@refs/heads/main' };
  expect(await refusal(promise, trust)).toMatch(/the inclusion promise of the log does not verify/);
  expect((await attached(keyless, trust)).entries).toMatchObject([{ outcome: 'created' }]);
});

test('a statement v0.1 is attached, and one about another image is refused', async () => {
  const about = async (digest: Digest, type: string) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of statement(digest).open()) chunks.push(chunk);
    const json = { ...JSON.parse(Buffer.concat(chunks).toString()), _type: type };
    const blob = documentOf(Buffer.from(JSON.stringify(json)), MEDIA_TYPE.inToto);
    return signedBundle(sigstore, { statement: blob, key, log: false, timestamp: false });
  };
  const old = await about(image.index.digest, 'https://in-toto.io/Statement/v0.1');
  expect((await attached(old)).entries).toMatchObject([{ kind: 'provenance', outcome: 'created' }]);
  registry.storage.repository('app').setReferrers(image.index.digest, []);
  const other = await about(`sha256:${'0'.repeat(64)}` as Digest, 'https://in-toto.io/Statement/v1');
  expect(await refusal(other)).toMatch(/about/);
});

test('a bundle of an unknown type is attached, and a note says that its signature was not checked', async () => {
  const unknown = changed(keyless, (bundle) => {
    bundle.mediaType = 'application/vnd.dev.sigstore.bundle.v9.9+json';
  });
  const { entries, notes } = await attached(unknown);
  expect(entries).toMatchObject([{ outcome: 'created' }]);
  expect(notes.filter((note) => /signature/.test(note))).toEqual([
    expect.stringMatching(/was not checked: the signature format is not supported/),
  ]);
});
