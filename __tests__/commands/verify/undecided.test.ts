// A registry that fails halfway: exit code 3 and never a pass, whichever request fails; several images do not hide each other.
import { describe, expect, test } from '@jest/globals';
import { evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';

const gate = useGate();
const FLAGS = ['--require=sbom', '--signed-by=github:acme/app'];

async function seeded(name = 'app', content = '') {
  const image = evidenceImage(gate.registry, name, content);
  const attached = [];
  for (const platform of [image.amd64, image.arm64]) {
    attached.push(await gate.attach(image, platform, CYCLONEDX, SBOM));
  }
  return { image, attached };
}

describe('a request that the registry does not serve', () => {
  test('of a list of referrers', async () => {
    const { image } = await seeded();
    gate.registry.faults.serverError = { status: 507, on: new RegExp(`/referrers/${image.arm64.digest}`) };
    const { code, out } = await gate.verify(gate.image(), ...FLAGS);
    expect(code).toBe(3);
    expect(out).toMatch(/^Undecided: /);
    expect(out).toContain('507');
  });

  test('of a manifest or blob of required evidence', async () => {
    const { attached } = await seeded();
    for (const on of [new RegExp(`/manifests/${attached[1]?.digest}`), /\/blobs\//]) {
      gate.registry.faults.forbidden = { on };
      expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 3 });
    }
  });

  test('of the image itself, by tag or digest', async () => {
    const { image } = await seeded();
    gate.registry.faults.forbidden = { on: /\/manifests\// };
    for (const name of ['app:v1', `app@${image.index.digest}`]) {
      const { code, out } = await gate.verify(gate.image(name), ...FLAGS);
      expect(code).toBe(3);
      expect(out).toMatch(/^Undecided: there is no decision/);
    }
  });

  test('is no matter for evidence that nobody requires', async () => {
    const { image } = await seeded();
    const other = image.attachOne(image.index, 'application/sarif+json', '{"version":"2.1.0","runs":[]}');
    gate.registry.faults.forbidden = { on: new RegExp(`(manifests)/${other.digest}`) };
    expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 0 });
  });
});

describe('damaged evidence fails, exit code 1', () => {
  test('a bundle with other bytes than its digest says', async () => {
    const { attached } = await seeded();
    gate.registry.faults.corruptBody = { on: /\/blobs\//, at: 40 };
    const { code, out } = await gate.verify(gate.image(), ...FLAGS);
    expect(code).toBe(1);
    expect(out).toContain(attached[0]?.digest.slice(0, 19));
  });

  test('an index that does not follow its format', async () => {
    const repository = gate.registry.storage.repository('app');
    const type = 'application/vnd.oci.image.index.v1+json';
    repository.putManifest(JSON.stringify({ schemaVersion: 2, mediaType: type, manifests: 7 }), type, 'v1');
    const { code, out } = await gate.verify(gate.image(), ...FLAGS);
    expect(out).toContain('manifests is not a list');
    expect(code).toBe(1);
  });
});

describe('several images', () => {
  const all = (names: readonly string[], ...flags: readonly string[]) => {
    gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
    return gate.cli(
      'verify',
      ...names.map((name) => gate.image(name)),
      ...FLAGS,
      '--trusted-root=trusted_root.json',
      ...flags,
    );
  };

  test('all pass', async () => {
    await seeded('one');
    await seeded('two', 'two');
    const { code, out } = await all(['one:v1', 'two:v1']);
    expect(code).toBe(0);
    expect(out).toMatch(/Passed: 2 of 2 images passed\n$/);
  });

  test('one fails: exit code 1, and the others are decided', async () => {
    await seeded('one');
    evidenceImage(gate.registry, 'two', 'two');
    const { code, out, err } = await all(['one:v1', 'two:v1', 'three:v1']);
    expect(code).toBe(1);
    expect(out).toMatch(/Failed: 1 of 3 images passed\n$/);
    expect(err).toMatch(/two@sha256:\w+ failed/);
    expect(err).toContain('three:v1');
  });

  test('one is undecided, none fails: exit code 3', async () => {
    await seeded('one');
    await seeded('two', 'two');
    gate.registry.faults.forbidden = { on: /\/v2\/two\/referrers\// };
    const { code, out } = await all(['one:v1', 'two:v1']);
    expect(code).toBe(3);
    expect(out).toMatch(/Undecided: 1 of 2 images passed\n$/);
  });

  test('the JSON has the outcome of the call and one entry for each image', async () => {
    await seeded('one');
    evidenceImage(gate.registry, 'two', 'two');
    const { out } = await all(['one:v1', 'two:v1', 'three:v1'], '--format=json');
    const { outcome, images } = JSON.parse(out);
    expect(outcome).toBe('failed');
    expect(images.map((image: { outcome: string }) => image.outcome)).toEqual(['passed', 'failed', 'failed']);
  });
});
