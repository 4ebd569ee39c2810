// The gate of promote: what a policy allows is copied, and its signatures verify at the destination.
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
