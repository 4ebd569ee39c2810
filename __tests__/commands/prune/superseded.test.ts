// Superseded evidence with real signatures: only a newer signature of the same signer replaces evidence.
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { readSigningKey } from '../../../src/signing/key.ts';
import { BUNDLE, bundleAnnotations, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { changed } from '../../support/sigstore/signed.ts';

const gate = useGate();

async function signer() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = await readSigningKey(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), '');
  return { key, pem: String(publicKey.export({ type: 'spki', format: 'pem' })) };
}

const created = (day: number) => ({ 'org.opencontainers.image.created': `2026-01-0${day}T00:00:00Z` });

test('what the same signer has replaced goes; newer evidence of others, damaged or unsigned, replaces nothing', async () => {
  const image = evidenceImage(gate.registry);
  const [own, other] = [await signer(), await signer()];
  gate.workspace.write('own.pub', own.pem);
  const bundle = (day: number, key: typeof own.key): Promise<Uint8Array> =>
    gate.bundle(image.amd64, CYCLONEDX, { ...SBOM, version: day }, { key, log: false, timestamp: false });
  const attach = (day: number, bytes: Uint8Array, subject = image.amd64) =>
    image.attachOne(subject, BUNDLE, bytes, { ...bundleAnnotations(CYCLONEDX), ...created(day) });
  const [first, second] = [attach(1, await bundle(1, own.key)), attach(2, await bundle(2, own.key))];
  const foreign = attach(3, await bundle(3, other.key));
  const damaged = attach(
    4,
    changed(await bundle(4, own.key), (json) => {
      json.dsseEnvelope.signatures[0].sig = Buffer.alloc(70).toString('base64');
    }),
  );
  const unsigned = image.attachOne(image.amd64, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM), created(5));
  const elsewhere = attach(6, await bundle(6, own.key), image.arm64);
  const note = image.attachOne(first, 'text/plain', 'about the first', created(1));
  const args = ['prune', gate.image(), '--remove', 'superseded', '--signed-by', 'key:own.pub'];
  const plan = await gate.cli(...args);
  expect(plan.out).toMatch(/would delete .*\n/);
  const { code, err } = await gate.cli(...args, '--apply');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const left = (one: { readonly digest: string }) => gate.registry.storage.repository('app').manifests.has(one.digest);
  expect([first, note].map(left)).toEqual([false, false]);
  expect([second, foreign, damaged, unsigned, elsewhere].map(left)).toEqual([true, true, true, true, true]);
});

test('keyless signatures of one workflow: the older one goes, by the time of the log', async () => {
  const image = evidenceImage(gate.registry);
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  const older = await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  const foreign = await gate.attach(image, image.amd64, CYCLONEDX, SBOM, { claims: { repository: 'acme/other' } });
  const args = ['prune', gate.image(), '--remove', 'none', '--older-than', '0', '--trusted-root', 'trusted_root.json'];
  const kept = await gate.cli(...args, '--apply');
  expect(kept).toMatchObject({ code: 0, out: expect.stringContaining('nothing to delete') });
  const { code } = await gate.cli(...args, '--signed-by', 'github:acme/app', '--apply');
  expect(code).toBe(0);
  const left = (one: { readonly digest: string }) => gate.registry.storage.repository('app').manifests.has(one.digest);
  expect([older, foreign].map(left)).toEqual([false, true]);
});
