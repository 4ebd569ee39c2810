// The gate over the images that deployment files name, against a registry.
import { expect, test } from '@jest/globals';
import { evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { startRegistry } from '../../support/registry/registry.ts';
import { stepIn } from '../../support/step.ts';

const gate = useGate();
const FLAGS = ['--require=sbom', '--signed-by=github:acme/app', '--trusted-root=trusted_root.json'];

/** `app:v1`, whose platforms have signed SBOMs. */
async function seeded(): Promise<string> {
  const image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  return image.index.digest;
}

function writePod(...images: string[]): void {
  const containers = images.map((image) => `    - image: ${image}\n`).join('');
  gate.workspace.write('pod.yaml', `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${containers}`);
}

test('every image is verified once, and tags are reported with the digest that they have', async () => {
  const digest = await seeded();
  writePod(gate.image(), gate.image(), gate.image(`app@${digest}`));
  const { code, out, err } = await gate.cli('verify', '--images-from=pod.yaml', ...FLAGS);
  expect(code).toBe(0);
  expect(out.match(/^Passed/gm)?.length ?? 0).toBeGreaterThan(0);
  expect(err).toContain(
    `pod.yaml:5 and 1 more place: ${gate.image()} is a tag, not a digest; it was ${digest} now and can change before it is deployed`,
  );
  expect(err).not.toContain('pod.yaml:7');
});

test('an image without the evidence fails the gate, with an error at its line in the pull request', async () => {
  const digest = await seeded();
  writePod(gate.image(`app@${digest}`), gate.image('missing:v1'));
  const { code, log, outputs } = await stepIn(gate.workspace, 'verify', {
    'images-from': 'pod.yaml',
    require: 'sbom',
    'signed-by': 'github:acme/app',
    'trusted-root': 'trusted_root.json',
  });
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ decision: 'failed', subject: gate.image(`app@${digest}`) });
  expect(log).toMatch(/^::error [^\n]*file=pod\.yaml,line=6[^\n]*missing/m);
  expect(log).not.toContain('line=5');
});

test('images of files and images that are given are verified together', async () => {
  const digest = await seeded();
  writePod(gate.image(`app@${digest}`));
  const { code, out } = await gate.cli('verify', gate.image(), '--images-from=pod.yaml', ...FLAGS);
  expect(code).toBe(0);
  expect(out).toContain(gate.image(`app:v1@${digest}`));
});

test('a file cannot choose a registry that gets the credential of the inputs', async () => {
  await seeded();
  const other = await startRegistry({ auth: { users: { user: 'password-of-the-job' } } });
  try {
    writePod(`${other.host}/app:v1`);
    other.requests.length = 0;
    const credential = ['--registry-username=user', '--registry-password=password-of-the-job'];
    const { code } = await gate.cli('verify', gate.image(), '--images-from=pod.yaml', ...FLAGS, ...credential);
    expect(code).toBeGreaterThan(0);
    expect(other.requests.length).toBeGreaterThan(0);
    expect(other.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  } finally {
    await other.close();
  }
});

test.each([
  [[], 'set image, or images-from with files that name images'],
  [['--images-from=missing.yaml'], 'images-from: "missing.yaml" matches no files in '],
  [['--images-from=pod.yaml', `--digest=sha256:${'0'.repeat(64)}`], 'digest applies to one image'],
])('%j is wrong use, found before anything is sent', async (flags, message) => {
  await seeded();
  writePod(gate.image());
  gate.registry.requests.length = 0;
  const { code, err } = await gate.cli('verify', ...flags, ...FLAGS);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  expect(gate.registry.requests).toEqual([]);
});
