// attach with images from lists: of a build, of the runner, and with an artifact type of the user's choice.
import { generateKeyPairSync } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { useScene } from '../../support/scene.ts';
import { cliIn, type Printed } from '../../support/terminal.ts';
import { seedDemoImage } from '../../support/workspace.ts';

const scene = useScene();
const FLAGS = ['--sbom=none', '--provenance=none', '--collect=none', '--evidence=note.md', '--summary=false'];

let app: { name: string; digest: string };
let worker: { name: string; digest: string };
beforeEach(async () => {
  const split = ({ reference }: { reference: string }) => {
    const [name = '', digest = ''] = reference.split('@');
    return { name, digest };
  };
  app = split(await seedDemoImage(scene.registry, 'acme/app'));
  worker = split(await seedDemoImage(scene.registry, 'acme/worker'));
  scene.workspace.write('note.md', '# note');
});

const attach = (args: readonly string[], env: Record<string, string> = {}): Promise<Printed> =>
  cliIn(scene.workspace, ['attach', ...args, ...FLAGS], { env });

const listed = async ({ name, digest }: { name: string; digest: string }): Promise<number> => {
  const { out } = await scene.cli('discover', `${name}@${digest}`, '--format', 'json');
  return (JSON.parse(out) as { referrers: unknown[] }).referrers.length;
};

const bake = (): string =>
  JSON.stringify({
    app: { 'containerimage.digest': app.digest, 'image.name': `${app.name}:v1` },
    worker: { 'containerimage.digest': worker.digest, 'image.name': worker.name },
  });

const runnerList = (): string =>
  JSON.stringify({ version: 1, subjects: [{ name: `${app.name}:v1`, digest: app.digest, kind: 'oci' }] });

test('the metadata of a bake, as a file and as JSON', async () => {
  scene.workspace.write('bake.json', bake());
  expect((await attach(['--images-file', 'bake.json'])).code).toBe(0);
  expect([await listed(app), await listed(worker)]).toEqual([1, 1]);
  scene.workspace.write('note.md', '# another');
  expect((await attach(['--images-file', JSON.stringify(JSON.parse(bake()), null, 2)])).code).toBe(0);
  expect([await listed(app), await listed(worker)]).toEqual([2, 2]);
});

describe("the runner's list of artifacts", () => {
  test('is used if no image is named', async () => {
    scene.workspace.write('artifacts', runnerList());
    const env = { GITHUB_ARTIFACTS_LIST: join(scene.workspace.path, 'artifacts') };
    const { code, err } = await attach([], env);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('using the image in the list of artifacts'),
    });
    expect([await listed(app), await listed(worker)]).toEqual([1, 0]);
    // An image that is named wins.
    scene.workspace.write('note.md', '# another');
    expect((await attach([`${worker.name}@${worker.digest}`], env)).code).toBe(0);
    expect([await listed(app), await listed(worker)]).toEqual([1, 1]);
  });

  test.each([
    ['', 2, 'image is required'],
    ['{"version":1,"subjects":[]}', 2, 'image is required'],
    ['{"version":3,"subjects":[]}', 2, 'only version 1 is supported'],
    ['nonsense', 2, 'has an unknown format'],
    ['{"containerimage.digest":1}', 2, 'has an unknown format'],
  ])('%j', async (text, code, why) => {
    scene.workspace.write('artifacts', text);
    const printed = await attach([], { GITHUB_ARTIFACTS_LIST: join(scene.workspace.path, 'artifacts') });
    expect(printed).toMatchObject({ code, err: expect.stringContaining(why) });
  });

  test('one that cannot be read is an error', async () => {
    const { code, err } = await attach([], { GITHUB_ARTIFACTS_LIST: '/nowhere/list' });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(
        'could not read the list of artifacts (GITHUB_ARTIFACTS_LIST): no such file or directory (ENOENT)',
      ),
    });
  });
});

test('lists that cannot be read: missing, a directory, too large, not text, empty', async () => {
  scene.workspace.write('large.json', `{"a":"${'x'.repeat(5 * 1024 * 1024)}"}`);
  scene.workspace.write('empty.txt', '# nothing\n');
  symlinkSync('/', join(scene.workspace.path, 'directory'));
  const why = async (path: string): Promise<string> => (await attach(['--images-file', path])).err;
  expect(await why('missing.json')).toContain('ENOENT');
  expect(await why('directory')).toContain('it is not a regular file');
  expect(await why('large.json')).toContain('the limit is 4194304');
  expect(await why('empty.txt')).toContain('images-file names no image');
});

test('a file chooses no registry that receives the credential of the inputs', async () => {
  scene.workspace.write('bake.json', bake());
  const before = scene.registry.requests.length;
  await attach(['--images-file', 'bake.json', '--registry-username', 'ada', '--registry-password', 'secret-secret']);
  const headers = scene.registry.requests.slice(before).map(({ headers: sent }) => sent.authorization);
  expect(headers.length).toBeGreaterThan(0);
  expect(headers.filter((header) => header !== undefined)).toEqual([]);
});

describe('an artifact type of the user’s choice', () => {
  const TYPE = 'application/vnd.acme.report.v1+json';

  test('is that of the artifact, and the document keeps its media type', async () => {
    scene.workspace.write('report.json', '{"a":1}');
    const args = ['attach', `${app.name}@${app.digest}`, ...FLAGS.filter((flag) => !flag.startsWith('--evidence'))];
    const { code, err } = await scene.cli(...args, `--evidence=custom:${TYPE}=report.json`);
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    const { out } = await scene.cli('discover', `${app.name}@${app.digest}`, '--format', 'json');
    const [referrer] = (JSON.parse(out) as { referrers: { artifactType: string; kind: string; digest: string }[] })
      .referrers;
    expect(referrer).toMatchObject({ artifactType: TYPE, kind: 'custom' });
    const manifest = scene.registry.storage.repository('acme/app').manifests.get(referrer?.digest ?? '');
    expect(JSON.parse(String(manifest?.bytes)).layers[0].mediaType).toBe('application/json');
  });

  test('is kept beside the bundle that signs it', async () => {
    scene.workspace.write('report.json', '{"a":1}');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    scene.workspace.write('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
    const args = ['attach', `${app.name}@${app.digest}`, ...FLAGS.filter((flag) => !flag.startsWith('--evidence'))];
    const { code } = await scene.cli(...args, `--evidence=custom:${TYPE}=report.json`, '--signing-key=key.pem');
    expect(code).toBe(0);
    const { out } = await scene.cli('discover', `${app.name}@${app.digest}`, '--format', 'json');
    const types = (JSON.parse(out) as { referrers: { artifactType: string }[] }).referrers.map(
      (one) => one.artifactType,
    );
    expect(types.toSorted()).toEqual([TYPE, MEDIA_TYPE.sigstoreBundle].toSorted());
  });

  test.each([
    ['sbom:application/x=report.json', 'only custom documents have an artifact type of their own'],
    ['custom:nonsense=report.json', '"nonsense" is not a media type'],
    ['custom:application/a b=report.json', 'is not a media type'],
    ['custom:application/vnd.cyclonedx+json=report.json', 'readers take application/vnd.cyclonedx+json for sbom'],
    ['custom:application/vnd.dev.sigstore.bundle.v0.3+json=report.json', 'for a signed statement'],
    ['custom:application/vnd.in-toto+json=report.json', 'for a signed statement'],
  ])('%s is refused', async (line, why) => {
    scene.workspace.write('report.json', '{"a":1}');
    const args = FLAGS.filter((flag) => !flag.startsWith('--evidence'));
    const { code, err } = await scene.cli('attach', `${app.name}@${app.digest}`, ...args, '--evidence', line);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(why) });
  });
});
