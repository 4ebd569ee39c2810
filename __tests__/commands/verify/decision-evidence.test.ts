// The decision as evidence: attached as a signed SLSA verification summary, which the next gate can require.
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate, VSA } from '../../support/gate.ts';

const gate = useGate();
let image: EvidenceImage;

const BUILD_POLICY = [
  'version: 1',
  'trust:',
  '  release: { workflow: acme/app/.github/workflows/release.yml@refs/heads/main }',
  'require:',
  '  - sbom: { on: platforms, signed-by: release }',
].join('\n');

const ATTACH = ['--policy=build.yml', '--attach-decision', '--sign=key', '--signing-key=gate.pem', '--output-dir=out'];

beforeEach(async () => {
  image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  gate.workspace.write('gate.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  gate.workspace.write('gate.pub', String(publicKey.export({ type: 'spki', format: 'pem' })));
  gate.workspace.write('build.yml', BUILD_POLICY);
});

const summary = () => JSON.parse(readFileSync(join(gate.workspace.path, 'out/vsa.intoto.json'), 'utf8'));

/** A gate that requires the decision of the first one, by this version of its policy. */
function deploy(digest: string): Promise<{ code: number; out: string }> {
  gate.workspace.write(
    'deploy.yml',
    [
      'version: 1',
      'trust:',
      '  gate: { key: gate.pub }',
      'require:',
      `  - policy-decision: { signed-by: gate, by: https://oci-evidence.github.io/verify, policy: "${digest}" }`,
    ].join('\n'),
  );
  return gate.verify(gate.image(), '--policy=deploy.yml');
}

test('the summary has the verifier, the policy, every input with its digest, and the result', async () => {
  const { code, out } = await gate.verify(gate.image(), ...ATTACH);
  expect(code).toBe(0);
  expect(out).toContain('attached');
  const { subject, predicateType, predicate } = summary();
  expect(predicateType).toBe(VSA);
  expect(subject).toEqual([{ name: `${gate.registry.host}/app`, digest: { sha256: image.index.digest.slice(7) } }]);
  expect(predicate).toMatchObject({
    verifier: { id: 'https://oci-evidence.github.io/verify', version: { 'oci-evidence': expect.any(String) } },
    resourceUri: expect.stringContaining(`pkg:oci/app@${encodeURIComponent(image.index.digest)}`),
    policy: { uri: 'build.yml', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'],
  });
  expect(predicate.inputAttestations).toHaveLength(2);
});

test('another gate can require it, and a decision by another version of the policy does not count', async () => {
  await gate.verify(gate.image(), ...ATTACH);
  const digest = `sha256:${summary().predicate.policy.digest.sha256}`;
  expect(await deploy(digest)).toMatchObject({ code: 0 });
  expect(await deploy(`sha256:${'0'.repeat(64)}`)).toMatchObject({ code: 1 });
  gate.workspace.write('build.yml', `${BUILD_POLICY}\n  - scan: {}\n`);
  expect(await gate.verify(gate.image(), ...ATTACH)).toMatchObject({ code: 1 });
  expect(summary().predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
  const { code, out } = await deploy(`sha256:${summary().predicate.policy.digest.sha256}`);
  expect(code).toBe(1);
  expect(out).toContain('FAILED');
});

test('a summary that somebody else signed, or nobody, does not count', async () => {
  await gate.verify(gate.image(), ...ATTACH);
  const { predicate } = summary();
  const digest = `sha256:${predicate.policy.digest.sha256}`;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const repository = gate.registry.storage.repository('app');
  for (const { digest: attached } of repository.referrersOf(image.index.digest)) repository.deleteManifest(attached);
  await gate.attach(image, image.index, VSA, predicate);
  image.attachOne(image.index, 'application/vnd.in-toto+json', JSON.stringify(summary()));
  expect(await deploy(digest)).toMatchObject({ code: 1 });
  gate.workspace.write('gate.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  await gate.verify(gate.image(), ...ATTACH);
  expect(await deploy(digest)).toMatchObject({ code: 1 });
});

test('a decision that cannot be attached fails the call, and the decision is reported', async () => {
  gate.registry.faults.forbidden = { on: /^(POST|PUT) / };
  const { code, out, err } = await gate.verify(gate.image(), ...ATTACH);
  expect(code).toBe(1);
  expect(out).toMatch(/^Passed: /);
  expect(err).toContain('403');
});

test('a key that cannot be read is exit code 2, before anything is sent', async () => {
  gate.registry.clear();
  gate.workspace.write('gate.pem', 'no key');
  expect(await gate.verify(gate.image(), ...ATTACH)).toMatchObject({ code: 2 });
  expect(gate.registry.requests).toEqual([]);
});
