// The sources of images: lists, standard input, registries, GitHub's packages, files of deployments. Each image is audited once.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evidenceImage } from '../../support/evidence-image.ts';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import { useScene } from '../../support/scene.ts';
import { cliIn } from '../../support/terminal.ts';

const scene = useScene();
const host = (): string => scene.registry.host;

async function listed(...flags: readonly string[]): Promise<string[]> {
  const { out, err, code } = await scene.cli('audit', '--list', ...flags);
  if (code !== 0) throw new Error(err);
  return out.split('\n').filter((line) => line !== '');
}

describe('a registry', () => {
  beforeEach(() => {
    for (const name of ['acme/app', 'acme/deep/app', 'acmeister/app', 'other'])
      evidenceImage(scene.registry, name, name);
    const { tags } = scene.registry.storage.repository('acme/app');
    const digest = tags.get('v1') ?? '';
    for (const tag of ['v2', 'main', `sha256-${'a'.repeat(64)}`, `sha256-${'a'.repeat(64)}.sig`]) tags.set(tag, digest);
  });

  test('a prefix ends at a slash; tags of signatures and referrers are no images', async () => {
    expect(await listed(`--images-from=${host()}/acme/*`)).toEqual([
      ...['main', 'v1', 'v2'].map((tag) => `${host()}/acme/app:${tag}`),
      `${host()}/acme/deep/app:v1`,
    ]);
  });

  test('all repositories, all tags of one, and only tags that match', async () => {
    expect(await listed(`--images-from=${host()}/*`)).toHaveLength(6);
    expect(await listed(`--images-from=${host()}/acme/app:*`)).toHaveLength(3);
    expect(await listed(`--images-from=${host()}/*`, '--tags=m*n,*2')).toEqual([
      `${host()}/acme/app:main`,
      `${host()}/acme/app:v2`,
    ]);
  });

  test('pages of repositories and tags are followed', async () => {
    scene.registry.faults.pageSize = 1;
    expect(await listed(`--images-from=${host()}/*`)).toHaveLength(6);
  });

  test('what the shards list is together what the whole lists, and each image is in one of them', async () => {
    const whole = await listed(`--images-from=${host()}/*`);
    const parts = await Promise.all(
      [1, 2, 3].map((at) => listedOrNone(`--images-from=${host()}/*`, `--shard=${at}/3`)),
    );
    expect(parts.flat().sort()).toEqual([...whole].sort());
  });

  test('the list is one that images-from takes, with its labels', async () => {
    scene.workspace.write('prefixes.txt', `${host()}/acme/* team=web\n`);
    const lines = await listed('--images-from=prefixes.txt');
    expect(lines).toContain(`${host()}/acme/app:v1 team=web`);
    scene.workspace.write('images.txt', lines.join('\n'));
    expect(await listed('--images-from=images.txt')).toEqual(lines);
  });
});

async function listedOrNone(...flags: readonly string[]): Promise<string[]> {
  const { out } = await scene.cli('audit', '--list', ...flags);
  return out.split('\n').filter((line) => line !== '');
}

test('the same image from several sources is audited once', async () => {
  evidenceImage(scene.registry, 'acme/app');
  const reference = `${host()}/acme/app:v1`;
  scene.workspace.write('images.txt', `${reference}\n${reference} team=web\n`);
  scene.workspace.write('pod.yaml', `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${reference}\n`);
  expect(await listed('--images-from=images.txt', '--images-from=pod.yaml', `--images-from=${host()}/*`)).toEqual([
    reference,
  ]);
});

test('files of deployments and lists of build tools', async () => {
  const digest = `sha256:${'b'.repeat(64)}`;
  scene.workspace.write(
    'k8s/pod.yaml',
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ghcr.io/acme/web:v1\n',
  );
  scene.workspace.write(
    'pod.json',
    '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"ghcr.io/acme/json:v1"}]}}',
  );
  scene.workspace.write('Dockerfile', 'FROM ghcr.io/acme/base:v1\n');
  scene.workspace.write('jib-image.json', JSON.stringify({ image: 'ghcr.io/acme/jib', imageDigest: digest }));
  const lines = await listed(
    ...['k8s/*.yaml', 'pod.json', 'Dockerfile', 'jib-image.json'].map((one) => `--images-from=${one}`),
  );
  expect(lines.sort()).toEqual([
    'ghcr.io/acme/base:v1',
    `ghcr.io/acme/jib@${digest}`,
    'ghcr.io/acme/json:v1',
    'ghcr.io/acme/web:v1',
  ]);
});

test('standard input', async () => {
  const call = (input: string) => cliIn(scene.workspace, ['audit', '--list', '--images-from=-'], { input });
  expect((await call('ghcr.io/acme/a:v1\r\n# no\n\nghcr.io/acme/b team=web')).out).toBe(
    'ghcr.io/acme/a:v1\nghcr.io/acme/b:latest team=web\n',
  );
  expect(await call('ghcr.io/acme/a:v1\nghcr.io/acme/A:v1\n')).toMatchObject({
    code: 2,
    err: expect.stringContaining('standard input:2: "ghcr.io/acme/A:v1" is not a valid image reference'),
  });
});

test('a list of 100,000 lines is read in full, and shards divide it', async () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `registry.example/team-${at % 50}/app-${at % 60_000}:v1`);
  scene.workspace.write('images.txt', lines.join('\n'));
  const whole = await listed('--images-from=images.txt');
  expect(whole).toHaveLength(new Set(lines).size);
  const parts = await Promise.all([1, 2].map((at) => listed('--images-from=images.txt', `--shard=${at}/2`)));
  expect(parts.flat()).toHaveLength(whole.length);
});

test.each([
  ['absent.txt', 'matches no files'],
  ['github:', 'names no account'],
  ['github:a/b', 'names no account'],
  ['registry.example/UPPER/*', 'lower-case'],
  ['empty.txt', 'names no image'],
  ['binary.bin', 'is not UTF-8 text'],
  ['long.txt', 'has a line of more than'],
])('%s is an error', async (line, message) => {
  scene.workspace.write('empty.txt', '# nothing\n');
  scene.workspace.write('binary.bin', Buffer.from([0xff, 0xfe, 0x00]) as never);
  scene.workspace.write('long.txt', 'x'.repeat(10_000));
  const { code, err } = await scene.cli('audit', '--list', `--images-from=${line}`);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
});

describe('the packages of an account on GitHub', () => {
  let api: GitHubApi;
  beforeEach(async () => {
    api = await startGitHubApi();
  });
  afterEach(() => api.close());
  const github = async (...flags: readonly string[]) => {
    const env = { GITHUB_API_URL: api.url, GITHUB_TOKEN: 'a-token-of-github' };
    const { out, err, code } = await cliIn(scene.workspace, ['audit', '--list', ...flags], { env });
    return { lines: out.split('\n').filter((line) => line !== ''), err, code };
  };
  const version = (id: number, ...tags: readonly string[]) => ({
    id,
    name: `sha256:${String(id).padStart(64, '0')}`,
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:00:00Z',
    metadata: { package_type: 'container', container: { tags } },
  });

  test('of an organisation: every tag of every package, over pages', async () => {
    const names = Array.from({ length: 130 }, (_, at) => `app-${at}`);
    api.answer('GET /orgs/Acme/packages', { body: names.map((name) => ({ name, package_type: 'container' })) });
    for (const name of names) {
      api.answer(`GET /orgs/Acme/packages/container/${name}/versions`, {
        body: [version(1, 'v1', 'latest'), version(2), version(3, `sha256-${'a'.repeat(64)}`)],
      });
    }
    const { lines } = await github('--images-from=github:Acme', '--tags=v*');
    expect(lines).toEqual(names.map((name) => `ghcr.io/acme/${name}:v1`));
    expect(
      api.asked.filter(({ path }) => path === '/orgs/Acme/packages').map(({ query }) => query.get('page')),
    ).toEqual(['1', '2']);
  });

  test('of a user, and the pattern of ghcr.io with a prefix', async () => {
    api.answer('GET /users/ada/packages', { body: ['web/app', 'tool'].map((name) => ({ name })) });
    for (const name of ['web/app', 'tool']) {
      api.answer(`GET /users/ada/packages/container/${name}/versions`, { body: [version(1, 'v1')] });
    }
    expect((await github('--images-from=github:ada')).lines).toEqual(['ghcr.io/ada/web/app:v1', 'ghcr.io/ada/tool:v1']);
    expect((await github('--images-from=ghcr.io/ada/web/*')).lines).toEqual(['ghcr.io/ada/web/app:v1']);
  });

  test('a package that is forbidden is a pattern in the list, and an account that is, too', async () => {
    api.answer('GET /orgs/acme/packages', { body: [{ name: 'open' }, { name: 'secret' }, { name: '../../evil' }] });
    api.answer('GET /orgs/acme/packages/container/open/versions', { body: [version(1, 'v1')] });
    api.answer('GET /orgs/acme/packages/container/secret/versions', { status: 403, body: { message: 'Forbidden' } });
    const { lines, err } = await github('--images-from=github:acme');
    expect(lines).toEqual(['ghcr.io/acme/open:v1', 'ghcr.io/acme/secret:*']);
    expect(err).toContain('ghcr.io/acme/secret:*: could not list the versions');
    api.answer('GET /orgs/acme/packages', { status: 403, body: { message: 'Forbidden' } });
    const whole = await github('--images-from=github:acme');
    expect(whole.lines).toEqual(['ghcr.io/acme/*']);
    expect(whole.err).toContain('packages: read');
  });
});
