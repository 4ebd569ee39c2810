// `collect: cosign` turns the attestations of cosign 2 into bundles, one per attestation.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parseDigest } from '../../../src/oci/digest.ts';
import { readBundle } from '../../../src/signing/bundle.ts';
import type { SigningKey } from '../../../src/signing/key.ts';
import { keySigner } from '../../../src/signing/signer.ts';
import { readTrustedRoots } from '../../../src/signing/trust.ts';
import { Verifier } from '../../../src/signing/verifier.ts';
import { attachOne } from '../../support/attach.ts';
import { type EvidenceImage, evidenceImage, type LayerFields } from '../../support/evidence-image.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { cosignAttestation } from '../../support/sigstore/cosign-attestation.ts';
import { type Json, keyless, statement, testKey } from '../../support/sigstore/signed.ts';
import { SAN, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { makeWorkspace, type Workspace } from '../../support/workspace.ts';

let sigstore: Sigstore;
let key: SigningKey;
let registry: TestRegistry;
let image: EvidenceImage;
let workspace: Workspace;
beforeAll(async () => {
  sigstore = await startSigstore();
  key = await testKey();
});
afterAll(() => sigstore.close());
beforeEach(async () => {
  registry = await startRegistry();
  image = evidenceImage(registry);
  workspace = makeWorkspace();
  sigstore.rekor.fault = undefined;
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const tagged = (layers: readonly LayerFields[]): void => {
  image.attach(image.index, layers, { tag: `${image.index.digest.replace(':', '-')}.att` });
};
const about = (predicate: object) => statement(image.index.digest, predicate);

async function collected(values: Record<string, string> = {}) {
  const reference = `${registry.host}/app@${image.index.digest}`;
  const flags = { sbom: 'none', provenance: 'none', collect: 'cosign', sign: 'none', ...values };
  const { entries, notes } = (await attachOne(workspace.world, { image: reference, ...flags })).receipt;
  return { entries, notes, outcomes: entries.map(({ kind, outcome }) => `${kind} ${outcome}`) };
}

/** The bundles that the registry lists for the image. */
function bundles(): readonly Buffer[] {
  const repository = registry.storage.repository('app');
  return repository.referrersOf(image.index.digest).map(({ digest }) => {
    const { layers } = JSON.parse(String(repository.manifest(digest)?.bytes));
    return repository.blobs.get(layers[0].digest)?.bytes as Buffer;
  });
}

const inTheLog = async (...of: readonly object[]): Promise<readonly LayerFields[]> => {
  const signer = await keyless(sigstore);
  return Promise.all(of.map((predicate) => cosignAttestation(about(predicate), signer, { log: { sigstore } })));
};

test('each attestation with a key becomes a bundle that verifies, and a second run adds nothing', async () => {
  const signer = keySigner(key);
  tagged(await Promise.all([{ a: 1 }, { b: 2 }].map((predicate) => cosignAttestation(about(predicate), signer))));
  expect((await collected()).outcomes).toEqual(['provenance created', 'provenance created']);
  const verifier = await Verifier.open({ keys: [key] });
  const verdicts = await Promise.all(bundles().map((one) => verifier.bundle(one, { digest: image.index.digest })));
  expect(verdicts).toMatchObject([{ status: 'verified' }, { status: 'verified' }]);
  expect((await collected()).outcomes).toEqual(['provenance existing', 'provenance existing']);
  expect(registry.storage.repository('app').referrersOf(image.index.digest)).toMatchObject([
    { annotations: { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' } },
    { annotations: { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' } },
  ]);
});

test('a keyless attestation gets the inclusion proof of its log entry, once', async () => {
  tagged(await inTheLog({ a: 1 }));
  const before = sigstore.rekor.requests.length;
  expect((await collected({ 'rekor-url': sigstore.rekor.url })).outcomes).toEqual(['provenance created']);
  expect(sigstore.rekor.requests.slice(before)).toEqual(['GET /api/v1/log/entries']);
  const [bytes] = bundles() as [Buffer];
  const roots = await readTrustedRoots(sigstore.trustedRoot, 'root');
  const verifier = await Verifier.open({ keys: [], roots: async () => roots });
  expect(await verifier.bundle(bytes, { digest: image.index.digest })).toMatchObject({
    status: 'verified',
    signer: { san: SAN },
    time: { clock: 'log' },
  });
  const json: Json = JSON.parse(bytes.toString());
  expect(json).toMatchObject({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { tlogEntries: [{ inclusionProof: { treeSize: '1' } }] },
  });
  expect((await collected({ 'rekor-url': sigstore.rekor.url })).outcomes).toEqual(['provenance existing']);
  expect(sigstore.rekor.requests.slice(before)).toEqual(['GET /api/v1/log/entries']);
});

test('a bundle that lost its log entry does not stand in for the attestation', async () => {
  tagged(await inTheLog({ a: 1 }));
  await collected({ 'rekor-url': sigstore.rekor.url });
  const json: Json = JSON.parse(String(bundles()[0]));
  json.verificationMaterial.tlogEntries = [];
  const bundle = await readBundle(Buffer.from(JSON.stringify(json)));
  expect(bundle).not.toHaveProperty('status');
  const [first] = registry.storage.repository('app').referrersOf(image.index.digest);
  registry.storage.repository('app').deleteManifest(String(first?.digest));
  image.attachOne(
    image.index,
    'application/vnd.dev.sigstore.bundle.v0.3+json',
    JSON.stringify(json),
    first?.annotations,
  );
  expect((await collected({ 'rekor-url': sigstore.rekor.url })).outcomes).toEqual(['provenance created']);
});

test.each([
  ['whose log is not known', {}, /could not get the inclusion proof .* is not known; set rekor-url to its URL/],
  ['whose log does not answer', { how: 'status', status: 500 }, /could not get the inclusion proof .* answered 500/],
  ['of which the log knows nothing', { how: 'status', status: 200 }, /the response has no entry; check that rekor-url/],
  [
    'whose proof is of another tree',
    { how: 'status', status: 200, body: 'proof' },
    /the inclusion proof does not lead to its root hash/,
  ],
  ['for which the log has another entry', { how: 'status', status: 200, body: 'other' }, /another entry at this index/],
] as const)('an attestation %s fails, and nothing of it is attached', async (_, fault, message) => {
  const [layer] = await inTheLog({ a: 1 });
  tagged([layer as LayerFields]);
  if ('how' in fault) {
    const body = 'body' in fault ? fault.body : undefined;
    sigstore.rekor.fault = { how: 'status', status: fault.status, ...(body && { body: response(layer, body) }) };
  }
  const { entries } = await collected('how' in fault ? { 'rekor-url': sigstore.rekor.url } : {});
  expect(entries).toMatchObject([{ kind: 'provenance', outcome: 'failed', error: expect.stringMatching(message) }]);
  expect(bundles()).toEqual([]);
});

/** A response of the log that is not for this entry. */
function response(layer: LayerFields | undefined, what: 'proof' | 'other'): string {
  const { Payload } = JSON.parse(String(layer?.annotations?.['dev.sigstore.cosign/bundle']));
  const body = what === 'other' ? Buffer.from('{}').toString('base64') : Payload.body;
  const inclusionProof = { checkpoint: '', hashes: [], logIndex: 0, rootHash: '00'.repeat(32), treeSize: 1 };
  return JSON.stringify({ [parseDigest(image.index.digest) ?? '']: { body, verification: { inclusionProof } } });
}

test('an attestation in an old log entry stays, and so does one whose signature is broken', async () => {
  const signer = await keyless(sigstore);
  const old = await cosignAttestation(about({ a: 1 }), signer, { log: { sigstore, type: 'intoto' } });
  const [good, other] = await inTheLog({ a: 1 }, { b: 2 });
  const broken = { ...good, ...old, annotations: { ...old.annotations, ...other?.annotations } };
  tagged([old, broken]);
  const { entries, notes } = await collected({ 'rekor-url': sigstore.rekor.url });
  expect(entries).toEqual([]);
  expect(notes).toEqual([
    expect.stringMatching(/^left the attestation sha256:\w+ under sha256-\w+\.att: its log entry has the type intoto/),
    expect.stringMatching(/^left the attestation sha256:\w+ under sha256-\w+\.att: the signature does not match/),
  ]);
});
