// Selection of evidence by its verified signer.
import { expect, test } from '@jest/globals';
import { digestOf } from '../../../src/oci/digest.ts';
import { BUNDLE, bundleAnnotations, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { changed, testKey } from '../../support/sigstore/signed.ts';

const gate = useGate();
const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';

const promote = (...flags: string[]) => {
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  const signers = ['--signed-by', 'github:acme/app', '--trusted-root', 'trusted_root.json'];
  return gate.cli('promote', gate.image(), gate.image('prod'), ...signers, ...flags);
};
const copied = (digest: string): boolean => gate.registry.storage.repository('prod').manifests.has(digest as never);

test('evidence of other signers, damaged and unsigned evidence stays behind', async () => {
  const image = evidenceImage(gate.registry);
  const own = await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  const note = image.attachOne(own, 'text/plain', 'about it');
  const foreign = await gate.attach(image, image.amd64, CYCLONEDX, SBOM, { key: await testKey(), log: false });
  const bundle = await gate.bundle(image.amd64, CYCLONEDX, SBOM);
  const damaged = image.attachOne(
    image.amd64,
    BUNDLE,
    changed(bundle, (json) => {
      json.dsseEnvelope.payload = Buffer.from('{}').toString('base64');
    }),
    bundleAnnotations(CYCLONEDX),
  );
  const unsigned = image.attachOne(image.amd64, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
  expect(await promote()).toMatchObject({ code: 0, err: '' });
  expect([own, note, foreign, damaged, unsigned].map(({ digest }) => copied(digest))).toEqual([
    ...[true, true, false, false, false],
  ]);
  expect(gate.registry.storage.repository('prod').tags.get('v1')).toBe(image.index.digest);
});

test('the document that a signed statement names by digest is copied with it', async () => {
  const image = evidenceImage(gate.registry);
  const [named, other] = [SBOM, { ...SBOM, version: 2 }].map((json) => Buffer.from(JSON.stringify(json)));
  const documents = [named, other].map((bytes) =>
    image.attachOne(image.amd64, 'application/vnd.cyclonedx+json', bytes as Buffer),
  );
  const encoded = digestOf(named as Buffer).slice('sha256:'.length);
  const predicate = { attester: { id: 'test' }, references: [{ downloadLocation: 'x', digest: { sha256: encoded } }] };
  const own = await gate.attach(image, image.amd64, REFERENCE, predicate);
  expect(await promote()).toMatchObject({ code: 0, err: '' });
  expect([own, ...documents].map(({ digest }) => copied(digest))).toEqual([true, true, false]);
});

test('nothing is copied if evidence cannot be read', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  gate.registry.faults.forbidden = { on: /GET .*app\/blobs\// };
  expect(await promote()).toMatchObject({ code: 1, err: expect.stringContaining('could not determine who signed') });
  expect(gate.registry.storage.repositories.has('prod')).toBe(false);
});
