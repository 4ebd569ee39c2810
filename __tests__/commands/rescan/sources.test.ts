// The images of a rescan come from the same sources as those of an audit, in the same shards; a source that fails is undecided.
import { describe, expect, test } from '@jest/globals';
import { shardOf } from '../../../src/audit/shard.ts';
import { OPENSSL, useRescan } from '../../support/rescan.ts';

const scene = useRescan();
const host = (): string => scene.registry.host;

async function rescanned(inputs: Readonly<Record<string, string>>) {
  const { code, result, errors } = await scene.rescan({ image: '', ...inputs });
  const images = result.images.map(({ reference, outcome }) => `${outcome} ${reference.split('@')[0]}`);
  return { code, images: images.sort(), errors };
}

describe('a registry', () => {
  test('all repositories under a prefix, and tags that match', async () => {
    for (const name of ['acme/a', 'acme/b', 'acmeister/c']) scene.imageWith([OPENSSL], name);
    const { tags } = scene.registry.storage.repository('acme/a');
    tags.set('main', tags.get('v1') ?? '');
    expect(await rescanned({ 'images-from': `${host()}/acme/*`, tags: 'v*' })).toMatchObject({
      code: 0,
      images: [`scanned ${host()}/acme/a:v1`, `scanned ${host()}/acme/b:v1`],
    });
    expect((await rescanned({ 'images-from': `${host()}/acme/a:*`, tags: 'm*' })).images).toEqual([
      `scanned ${host()}/acme/a:main`,
    ]);
  });

  test.each([
    ['repositories', /_catalog/, '*'],
    ['tags', /\/v2\/acme\/a\/tags\//, 'acme/a:*'],
  ] as const)(
    'that forbids to list its %s: the source is undecided, and the others are scanned',
    async (_, on, pattern) => {
      for (const name of ['acme/a', 'acme/b']) scene.imageWith([OPENSSL], name);
      scene.registry.faults.forbidden = { on };
      const { code, images } = await rescanned({
        'images-from': `${host()}/${pattern}`,
        image: scene.image('acme/b:v1'),
      });
      expect({ code, images }).toEqual({
        code: 3,
        images: [`scanned ${host()}/acme/b:v1`, `undecided ${host()}/${pattern}`],
      });
    },
  );

  test('that forbids a repository, or limits it for hours: its image is undecided', async () => {
    for (const name of ['acme/a', 'acme/b', 'acme/c']) scene.imageWith([OPENSSL], name);
    scene.registry.faults.forbidden = { on: /\/v2\/acme\/a\/(manifests|referrers)\// };
    scene.registry.faults.rateLimit = { retryAfter: 6 * 3600, on: /\/v2\/acme\/b\/manifests\// };
    expect(await rescanned({ 'images-from': `${host()}/acme/*` })).toMatchObject({
      code: 3,
      images: [`scanned ${host()}/acme/c:v1`, `undecided ${host()}/acme/a:v1`, `undecided ${host()}/acme/b:v1`],
    });
  });

  test('from which an image vanishes after it was listed: it fails, and the others are scanned', async () => {
    for (const name of ['acme/app', 'acme/gone']) scene.imageWith([OPENSSL], name);
    const gone = scene.registry.storage.repository('acme/gone');
    gone.manifests.delete(gone.tags.get('v1') ?? '');
    expect(await rescanned({ 'images-from': `${host()}/acme/*` })).toMatchObject({
      code: 1,
      images: [`failed ${host()}/acme/gone:v1`, `scanned ${host()}/acme/app:v1`],
    });
  });
});

test('a list with labels, and a file that names an image again: the image is scanned once', async () => {
  scene.imageWith([OPENSSL], 'acme/a');
  scene.workspace.write('images.txt', `# web\n${scene.image('acme/a:v1')} team=web\n${scene.image('acme/a:v1')}\n`);
  scene.workspace.write('Dockerfile', `FROM ${scene.image('acme/a:v1')}\n`);
  expect((await rescanned({ 'images-from': 'images.txt\nDockerfile' })).images).toEqual([
    `scanned ${scene.image('acme/a:v1')}`,
  ]);
});

describe('shards', () => {
  test('divide the images as those of an audit do, from every source', async () => {
    const names = ['acme/a', 'acme/b', 'acme/c', 'acme/d', 'acme/e', 'acme/f'];
    for (const name of names) scene.imageWith([OPENSSL], name);
    const inputs = { 'images-from': `${host()}/acme/*`, image: scene.image('acme/a:v1') };
    for (const index of [1, 2, 3]) {
      const expected = names.filter((name) => shardOf(scene.image(`${name}:v1`), 3) === index);
      expect(await rescanned({ ...inputs, shard: `${index}/3` })).toMatchObject({
        code: 0,
        images: expected.map((name) => `scanned ${scene.image(`${name}:v1`)}`),
      });
    }
  });

  test('one without images succeeds, asks nothing and says so', async () => {
    scene.imageWith([OPENSSL], 'acme/a');
    const shard = (shardOf(scene.image('acme/a:v1'), 2) % 2) + 1;
    const inputs = { 'images-from': `${host()}/acme/*`, shard: `${shard}/2`, issue: 'true' };
    expect(await rescanned(inputs)).toMatchObject({ code: 0, images: [] });
    expect(scene.workspace.notes).toContain(`shard ${shard}/2: 0 of 1 images`);
    expect(scene.osv.requests).toEqual([]);
    expect(scene.github.writes()).toEqual([]);
  });
});

describe('the packages of an account on GitHub', () => {
  test('that are forbidden are undecided, and the images of another source are scanned', async () => {
    scene.imageWith([OPENSSL], 'acme/a');
    scene.api.answer('GET /orgs/acme/packages', {
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const { code, images, errors } = await rescanned({ 'images-from': `github:acme\n${host()}/acme/a:*` });
    expect({ code, images }).toEqual({
      code: 3,
      images: [`scanned ${host()}/acme/a:v1`, 'undecided ghcr.io/acme/*'],
    });
    expect(errors.join()).toContain('packages: read');
  });
});

test.each([
  ['absent.txt', 'matches no files'],
  ['github:', 'names no account'],
  ['empty.txt', 'images-from names no image: empty.txt'],
])('%s is invalid use', async (line, message) => {
  scene.workspace.write('empty.txt', '# nothing\n');
  await expect(scene.rescan({ image: '', 'images-from': line })).rejects.toThrow(message);
});
