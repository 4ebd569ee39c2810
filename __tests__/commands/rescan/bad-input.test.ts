// SBOMs that are missing, about another image or damaged, and services that do not respond: never "no findings".
import { describe, expect, test } from '@jest/globals';
import { encodeStatement, statementAbout, subjectOf } from '../../../src/evidence/statement.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX } from '../../support/gate.ts';
import { OPENSSL, REQUESTS, sbomOf, useRescan } from '../../support/rescan.ts';

const scene = useRescan();

describe('an SBOM', () => {
  test('that is missing fails its image, and the others are scanned', async () => {
    evidenceImage(scene.registry, 'bare');
    scene.imageWith([OPENSSL]);
    const { code, outputs, errors } = await scene.rescan({ image: `${scene.image('bare:v1')}\n${scene.image()}` });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ failed: '1', attached: '2' });
    expect(errors).toEqual([expect.stringContaining('bare')]);
  });

  test('of one platform only fails the image', async () => {
    const image = evidenceImage(scene.registry);
    image.attachOne(image.amd64, 'application/vnd.cyclonedx+json', sbomOf([OPENSSL]));
    expect((await scene.rescan()).code).toBe(1);
    expect((await scene.rescan({ platforms: 'linux/amd64' })).outputs).toMatchObject({ attached: '1', failed: '0' });
  });

  test('about the index counts for its platforms', async () => {
    const image = evidenceImage(scene.registry);
    image.attachOne(image.index, 'application/vnd.cyclonedx+json', sbomOf([OPENSSL]));
    expect((await scene.rescan()).outputs).toMatchObject({ attached: '2', findings: '2' });
  });

  test('in a statement about another digest is refused', async () => {
    const image = evidenceImage(scene.registry);
    const other = { digest: digestOf('another image') };
    const statement = statementAbout(subjectOf('app', other), CYCLONEDX, JSON.parse(sbomOf([])));
    const annotations = { 'in-toto.io/predicate-type': CYCLONEDX };
    for (const one of [image.amd64, image.arm64]) {
      image.attachOne(one, 'application/vnd.in-toto+json', encodeStatement(statement), annotations);
    }
    const { code, outputs, errors } = await scene.rescan();
    expect({ code, ...outputs }).toMatchObject({ code: 1, failed: '1', attached: '0' });
    expect(errors.join()).toMatch(/another digest|not about|other|subject/);
  });

  test.each([
    ['no JSON', '{"bomFormat":"CycloneDX","components":['],
    ['deeply nested', `{"bomFormat":"CycloneDX","components":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
    ['with components of other types', sbomOf([], { components: [null, 7, 'text', { purl: { a: 1 } }, [[]]] })],
    ['with invalid package URLs', sbomOf(['pkg:', 'pkg:npm', 'npm/left-pad', `pkg:npm/${'a'.repeat(100_000)}@1`])],
  ])('%s never ends the command with a bug', async (_, bytes) => {
    const image = evidenceImage(scene.registry);
    for (const one of [image.amd64, image.arm64]) image.attachOne(one, 'application/vnd.cyclonedx+json', bytes);
    const { code, outputs } = await scene.rescan();
    expect([0, 1]).toContain(code);
    expect(Number(outputs.attached) + Number(outputs.failed)).toBeGreaterThan(0);
  });

  test('without packages is scanned, and a note says so', async () => {
    scene.imageWith([]);
    const { result } = await scene.rescan();
    expect(result.images[0]?.notes).toContain('the SBOM for linux/amd64 has no packages with a package URL');
  });
});

describe('the OSV service', () => {
  const undecided = { attached: '0', deleted: '0', undecided: '1', failed: '0' };

  test.each(['reset', { status: 429, headers: { 'retry-after': '3600' } }, { status: 400 }] as const)(
    'that answers %j leaves the image undecided, and its last scan in place',
    async (fault) => {
      const { amd64 } = scene.imageWith([OPENSSL, REQUESTS]);
      await scene.rescan();
      const before = scene.scansOf(amd64);
      scene.now += 30 * 86_400_000;
      scene.osv.fault = () => fault;
      const { code, outputs, errors } = await scene.rescan();
      expect({ code, ...outputs }).toMatchObject({ code: 3, ...undecided });
      expect(errors.join()).toContain('did not respond');
      expect(scene.scansOf(amd64)).toEqual(before);
    },
  );

  test('that does not give a record leaves the images with it undecided, and no others', async () => {
    scene.imageWith([OPENSSL], 'a');
    scene.imageWith([REQUESTS], 'b');
    scene.osv.fault = ({ path }) => (path.includes('GHSA-9hjg') ? { status: 404 } : undefined);
    const { code, result } = await scene.rescan({
      image: `${scene.image('a:v1')}\n${scene.image('b:v1')}`,
      issue: 'true',
    });
    expect(code).toBe(3);
    expect(result.images.map(({ outcome }) => outcome)).toEqual(['scanned', 'undecided']);
    expect(result.images[1]?.error).toContain('findings may be missing');
  });
});

describe('a registry', () => {
  test('that does not list referrers leaves the image undecided', async () => {
    scene.imageWith([OPENSSL]);
    Object.assign(scene.registry.faults, { noReferrers: 403 });
    const { code, outputs } = await scene.rescan();
    expect({ code, ...outputs }).toMatchObject({ code: 3, undecided: '1', attached: '0' });
  });

  test('without the image fails it', async () => {
    const { code, outputs } = await scene.rescan({ image: scene.image('missing:v1') });
    expect({ code, ...outputs }).toMatchObject({ code: 1, failed: '1' });
  });
});

test('an osv-url that cannot be used is invalid use, before anything is read', async () => {
  scene.imageWith([OPENSSL]);
  await expect(scene.rescan({ 'osv-url': 'http://osv.example' })).rejects.toThrow(
    'plain http is allowed on loopback only',
  );
  expect(scene.registry.requests).toEqual([]);
});

test('no image at all is invalid use', async () => {
  await expect(scene.rescan({ image: '' })).rejects.toThrow('set image, or images-file or images-from');
});

test('the same image under two names is scanned once', async () => {
  const { index } = scene.imageWith([OPENSSL]);
  const both = `${scene.image()}\n${scene.image(`app@${index.digest}`)}`;
  expect((await scene.rescan({ image: both })).outputs).toMatchObject({ attached: '2' });
});
