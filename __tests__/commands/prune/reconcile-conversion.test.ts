// reconcile turns cosign's attestations into bundles and legacy artifact manifests into image manifests.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import type { SigningKey } from '../../../src/signing/key.ts';
import { keySigner } from '../../../src/signing/signer.ts';
import { Verifier } from '../../../src/signing/verifier.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { useScene } from '../../support/scene.ts';
import { cosignAttestation } from '../../support/sigstore/cosign-attestation.ts';
import { keyless, statement, testKey } from '../../support/sigstore/signed.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';

const scene = useScene();
let sigstore: Sigstore;
let key: SigningKey;
beforeAll(async () => {
  sigstore = await startSigstore();
  key = await testKey();
});
afterAll(() => sigstore.close());

interface Result {
  readonly repairs: readonly { operation: string; object: string; status: string; into?: string; error?: string }[];
  readonly readers: readonly { reader: string; before: number; after: number }[];
  readonly notes: readonly string[];
}

async function reconcile(...flags: string[]): Promise<Result & { code: number }> {
  const args = [`${scene.registry.host}/app:v1`, '--format', 'json', ...flags];
  const { code, out, err } = await scene.cli('reconcile', ...args);
  if (out === '') throw new Error(err);
  return { code, ...(JSON.parse(out) as Result) };
}

const tagOf = (digest: string, suffix: string): string => `${digest.replace(':', '-')}.${suffix}`;
const found = ({ readers }: Result, name: string): readonly (number | undefined)[] => {
  const row = readers.find(({ reader }) => reader === name);
  return [row?.before, row?.after];
};

test('attestations with a key become bundles: planned, applied, and then there is nothing to do', async () => {
  const image = evidenceImage(scene.registry);
  const repository = scene.registry.storage.repository('app');
  const signer = keySigner(key);
  for (const subject of [image.index, image.amd64]) {
    const layers = await Promise.all(
      [{ a: 1 }, { b: 2 }].map((predicate) => cosignAttestation(statement(subject.digest, predicate), signer)),
    );
    image.attach(subject, layers, { tag: tagOf(subject.digest, 'att') });
  }
  const plan = await reconcile();
  expect(plan.repairs.map(({ operation, status }) => `${operation} ${status}`)).toEqual(
    Array.from({ length: 4 }, () => 'convert planned'),
  );
  expect(repository.referrersOf(image.index.digest)).toEqual([]);
  const applied = await reconcile('--apply');
  expect(applied.code).toBe(0);
  expect(applied.repairs.map(({ operation, status }) => `${operation} ${status}`)).toEqual(
    Array.from({ length: 4 }, () => 'convert done'),
  );
  expect(found(applied, 'oras discover')).toEqual([0, 2]);
  const verifier = await Verifier.open({ keys: [key] });
  for (const subject of [image.index, image.amd64]) {
    const referrers = repository.referrersOf(subject.digest);
    expect(referrers).toHaveLength(2);
    expect(applied.repairs.map(({ into }) => into)).toEqual(
      expect.arrayContaining(referrers.map(({ digest }) => digest)),
    );
    for (const { digest } of referrers) {
      const { layers } = JSON.parse(String(repository.manifest(digest)?.bytes));
      const bytes = repository.blobs.get(layers[0].digest)?.bytes as Buffer;
      expect(await verifier.bundle(bytes, { digest: subject.digest })).toMatchObject({ status: 'verified' });
    }
  }
  expect((await reconcile('--apply')).repairs).toEqual([]);
  expect(repository.tags.has(tagOf(image.index.digest, 'att'))).toBe(true);
});

test('a plan asks no log, and a keyless attestation whose log does not answer is a failure of its own', async () => {
  const image = evidenceImage(scene.registry);
  const workload = await keyless(sigstore);
  const layers = [
    await cosignAttestation(statement(image.index.digest, { a: 1 }), workload, { log: { sigstore } }),
    await cosignAttestation(statement(image.index.digest, { b: 2 }), keySigner(key)),
  ];
  image.attach(image.index, layers, { tag: tagOf(image.index.digest, 'att') });
  const before = sigstore.rekor.requests.length;
  expect((await reconcile('--rekor-url', sigstore.rekor.url)).repairs).toHaveLength(2);
  expect(sigstore.rekor.requests).toHaveLength(before);
  const without = await reconcile('--apply');
  expect(without.code).not.toBe(0);
  expect(without.repairs).toMatchObject([
    { status: 'failed', error: expect.stringMatching(/set rekor-url to its URL/) },
    { status: 'done' },
  ]);
  const second = await reconcile('--apply', '--rekor-url', sigstore.rekor.url);
  expect(second.repairs).toMatchObject([{ operation: 'convert', status: 'done' }]);
  expect((await reconcile('--apply', '--rekor-url', sigstore.rekor.url)).repairs).toEqual([]);
});

test('signatures and unsigned documents of cosign stay, with a note', async () => {
  const image = evidenceImage(scene.registry);
  const payload = JSON.stringify({ critical: { image: { 'docker-manifest-digest': image.index.digest } } });
  const mediaType = 'application/vnd.dev.cosign.simplesigning.v1+json';
  image.attach(image.index, [{ mediaType, bytes: payload }], { tag: tagOf(image.index.digest, 'sig') });
  image.attach(image.index, [{ mediaType: 'text/plain', bytes: 'an SBOM' }], {
    tag: tagOf(image.index.digest, 'sbom'),
  });
  const { repairs, notes } = await reconcile('--apply');
  expect(repairs).toEqual([]);
  expect(notes).toEqual([
    expect.stringMatching(/^left 1 signature under sha256-\w+\.sig: .*`attach --sign-image`$/),
    expect.stringMatching(/^left the unsigned documents .*`attach --collect cosign`$/),
  ]);
});

test('a legacy artifact manifest becomes an image manifest, once, and one without a type stays', async () => {
  const image = evidenceImage(scene.registry);
  const repository = scene.registry.storage.repository('app');
  const document = Buffer.from('{"bomFormat":"CycloneDX"}');
  repository.putBlob(document);
  const { mediaType, digest, size } = image.index;
  const legacy = (fields: object) =>
    repository.putManifest(
      JSON.stringify({
        mediaType: MEDIA_TYPE.ociArtifact,
        blobs: [{ mediaType: 'application/vnd.cyclonedx+json', digest: digestOf(document), size: document.length }],
        subject: { mediaType, digest, size },
        ...fields,
      }),
      MEDIA_TYPE.ociArtifact,
    );
  const typed = legacy({ artifactType: 'application/vnd.cyclonedx+json' });
  legacy({});
  const plan = await reconcile();
  expect(plan.repairs).toMatchObject([{ operation: 'convert', object: typed.digest, status: 'planned' }]);
  expect(plan.notes).toEqual([expect.stringMatching(/it has no artifactType/)]);
  const applied = await reconcile('--apply');
  expect(applied.repairs).toMatchObject([{ status: 'done', into: expect.any(String) }]);
  const into = repository.manifest(String(applied.repairs[0]?.into));
  expect(JSON.parse(String(into?.bytes))).toMatchObject({
    mediaType: MEDIA_TYPE.manifest,
    artifactType: 'application/vnd.cyclonedx+json',
    subject: { digest },
  });
  expect((await reconcile('--apply')).repairs).toEqual([]);
  expect((await reconcile('--convert', 'none')).notes).toEqual([]);
});
