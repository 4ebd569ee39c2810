// The gate of promote: what a policy allows is copied, and its signatures verify at the destination.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';

const gate = useGate();
const POLICY = `
version: 1
trust:
  release:
    repository: acme/app
require:
  - sbom: { signed-by: release }
`;

const promote = (...flags: string[]) => {
  gate.workspace.write('policy.yaml', POLICY);
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  const policy = ['--policy', 'policy.yaml', '--trusted-root', 'trusted_root.json'];
  return gate.cli('promote', gate.image(), gate.image('prod'), ...policy, ...flags);
};

test('an image that satisfies the policy is copied, and the copy satisfies it too', async () => {
  const image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  expect(await promote()).toMatchObject({ code: 0, err: '' });
  expect(gate.registry.storage.repository('prod').tags.get('v1')).toBe(image.index.digest);
  const verified = await gate.verify(gate.image('prod:v1'), '--policy', 'policy.yaml');
  expect(verified).toMatchObject({ code: 0 });
});

test('an image that does not is not copied, and the reason is named', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  for (const flags of [[], ['--dry-run']]) {
    const { code, err } = await promote(...flags);
    expect(code).toBe(1);
    expect(err).toMatch(/^error: did not copy .*app@sha256:.*: its policy is not met: SBOM.*arm64/);
  }
  expect(gate.registry.storage.repositories.has('prod')).toBe(false);
});

test('a policy that cannot be evaluated ends with 3, and one that cannot be read with 2', async () => {
  const image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  gate.registry.faults.forbidden = { on: /GET .*\/blobs\// };
  const undecided = await promote();
  expect(undecided.err).toMatch(/^error: did not copy /);
  expect(undecided.code).toBe(3);
  expect(gate.registry.storage.repositories.has('prod')).toBe(false);
  const missing = await gate.cli('promote', gate.image(), gate.image('prod'), '--policy', 'nothing.yaml');
  expect(missing.code).toBe(2);
});

const keyPair = async () => {
  const { generateKeyPairSync } = await import('node:crypto');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return { pem, public: String(publicKey.export({ type: 'spki', format: 'pem' })) };
};

test('attach-decision attaches the signed decision about the copy, which a gate there can require', async () => {
  const image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  const key = await keyPair();
  gate.workspace.write('key.pem', key.pem);
  gate.workspace.write('key.pub', key.public);
  const copied = await promote('--attach-decision', '--signing-key', 'key.pem');
  expect(copied).toMatchObject({ code: 0, err: '' });
  expect(copied.out).toMatch(/note: attached the decision "passed" to the copy: sha256:/);
  const required = ['--require', 'policy-decision', '--signed-by', 'key:key.pub'];
  expect(await gate.verify(gate.image('prod:v1'), ...required)).toMatchObject({ code: 0 });
  expect((await gate.verify(gate.image(), ...required)).code).toBe(1);
});

test('attach-decision fails if a filter left out what the policy requires, and the decision says so', async () => {
  const image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  const { code, err } = await promote('--filter', 'kind=scan', '--attach-decision', '--sign', 'none');
  expect(code).toBe(1);
  expect(err).toMatch(/^error: copied, but refused at the destination: .*prod@sha256:.*its policy is not met/);
  const file = join(gate.workspace.path, 'decision.json');
  expect(await gate.cli('get', gate.image('prod:v1'), '--kind', 'policy-decision', '-o', file)).toMatchObject({
    code: 0,
  });
  expect(readFileSync(file, 'utf8')).toContain('FAILED');
});

test('attach-decision needs a policy', async () => {
  const result = await gate.cli('promote', gate.image(), gate.image('prod'), '--attach-decision');
  expect(result).toMatchObject({ code: 2, err: expect.stringContaining('attach-decision needs a policy') });
});
