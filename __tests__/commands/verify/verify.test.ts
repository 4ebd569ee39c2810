// The gate on the command line, against a registry: real signatures, a policy of flags or of a file, every exit code.
import { expect, test } from '@jest/globals';
import { evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';

const gate = useGate();
const FLAGS = ['--require=sbom', '--signed-by=github:acme/app'];

/** A two-platform image with a signed SBOM on each platform. */
async function seeded() {
  const image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  return image;
}

test('an image whose SBOMs the right workflow signed passes, and the decision names the digest', async () => {
  const { index } = await seeded();
  const { code, out, err } = await gate.verify(gate.image(), ...FLAGS);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Passed: the requirement is met\n/);
  expect(out).toContain(`app:v1@${index.digest}`);
  expect(out).toContain('linux/amd64, linux/arm64');
  expect(out).toContain('acme/app/.github/workflows/release.yml@refs/heads/main');
});

test('a missing kind and another signer are exit code 1, each with what would satisfy it', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  const { code, out, err } = await gate.verify(gate.image(), '--require=sbom,scan', '--signed-by=github:acme/other');
  expect(code).toBe(1);
  expect(out).toMatch(/^Failed: 2 of 2 requirements not met\n/);
  expect(out).toContain(
    'sourceRepositoryURI is "https://github.com/acme/app", expected "https://github.com/acme/other"',
  );
  expect(out).toContain('if the signer that was found is right, add it to signed-by');
  expect(out).toContain('no SBOM is attached to linux/arm64');
  expect(out).toMatch(/to satisfy it: .*oci-evidence attach \S+ --scan osv/);
  expect(err).toMatch(/^error: 127\.\S+ failed: 2 of 2 requirements not met: SBOM, signed by github:acme\/other; scan/);
});

test('evidence of kinds that nobody requires is named, although it is not read', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  image.attachOne(image.index, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
  const { out } = await gate.verify(gate.image(), '--require=provenance');
  expect(out).toContain('no provenance is attached to the image');
  expect(out).toContain('attached: 1 SBOM (not read)');
  expect(out).not.toContain('no evidence is attached');
});

test('evidence that is not signed does not satisfy signed-by, and satisfies a requirement without it', async () => {
  const image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) {
    image.attachOne(platform, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
  }
  expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 1 });
  expect(await gate.verify(gate.image(), '--require=sbom')).toMatchObject({ code: 0 });
});

test('only the platform that will run is evaluated', async () => {
  const image = evidenceImage(gate.registry);
  await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
  expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 1 });
  expect(await gate.verify(gate.image(), ...FLAGS, '--platforms=linux/amd64')).toMatchObject({ code: 0 });
  const { code, err } = await gate.verify(gate.image(), ...FLAGS, '--platforms=linux/s390x');
  expect(code).toBe(1);
  expect(err).toContain('"linux/s390x" is not in');
});

test('a policy file decides as its flags do, and its line is shown', async () => {
  await seeded();
  gate.workspace.write(
    'policy.yml',
    [
      'version: 1',
      'trust:',
      '  release: { workflow: acme/app/.github/workflows/release.yml@refs/heads/main, repository: acme/app }',
      'require:',
      '  - sbom: { on: platforms, signed-by: release, min-components: 1 }',
      '  - approval: { count: 1 }',
    ].join('\n'),
  );
  const { code, out } = await gate.verify(gate.image(), '--policy=policy.yml');
  expect(code).toBe(1);
  expect(out).toMatch(/^Failed: 1 of 2 requirements not met/);
  expect(out).toContain('release: acme/app/.github/workflows/release.yml@refs/heads/main');
  expect(out).toContain('policy.yml:6');
});

test('wrong use is exit code 2, before anything is sent', async () => {
  evidenceImage(gate.registry);
  for (const [flags, says] of [
    [[], 'set policy, or require'],
    [['--require=sbomb'], 'did you mean "sbom"?'],
    [['--require=sbom', '--policy=policy.yml'], 'require cannot be used with policy'],
    [['--policy=missing.yml'], 'could not read "missing.yml"'],
    [['--require=sbom', '--signed-by=acme/app'], 'is not a signer'],
    [['--require=sbom', '--max-severity=awful'], 'max-severity'],
    [['--require=sbom', '--against=missing.json'], 'missing.json'],
    [['--require=sbom', '--attestations-from=a/b/c'], 'attestations-from'],
  ] as const) {
    const { code, err } = await gate.verify(gate.image(), ...flags);
    expect({ flags, code }).toEqual({ flags, code: 2 });
    expect(err).toContain(says);
  }
  expect(gate.registry.requests).toEqual([]);
});

test('an image that does not exist is exit code 1', async () => {
  const { code, err } = await gate.verify(gate.image('app:never'), ...FLAGS);
  expect(code).toBe(1);
  expect(err).toContain('app:never');
});
