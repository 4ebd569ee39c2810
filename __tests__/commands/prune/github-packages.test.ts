import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import { useScene } from '../../support/scene.ts';
import { type Stored, StoredImages } from '../../support/stored-images.ts';
import { cliIn } from '../../support/terminal.ts';

const scene = useScene();
let api: GitHubApi;
let images: StoredImages;
/** The versions of the package: what the registry holds, by the numbers that GitHub gives them. */
let ids: Map<string, number>;

beforeEach(async () => {
  api = await startGitHubApi();
  // The registry of GitHub: no referrers API, no deletion.
  Object.assign(scene.registry.faults, { noReferrers: 404, refuseDeletes: 405 });
  images = new StoredImages(scene.registry.storage.repository('acme/app'), true);
  ids = new Map();
});

afterEach(() => api.close());

/** Serves the manifests of the registry as versions of a package; those in `young` were pushed just now. */
function serve(young: readonly Stored[] = []): void {
  const route = '/orgs/acme/packages/container/app/versions';
  for (const digest of images.repository.manifests.keys()) ids.set(digest, ids.size + 1);
  const versions = [...ids].map(([name, id]) => ({
    id,
    name,
    created_at: '2025-01-01T00:00:00Z',
    updated_at: young.some(({ digest }) => digest === name) ? new Date().toISOString() : '2025-01-01T00:00:00Z',
    metadata: { package_type: 'container', container: { tags: [] } },
  }));
  api.answer(`GET ${route}`, { body: versions });
  for (const [digest, id] of ids) {
    api.answer(`DELETE ${route}/${id}`, () => {
      images.repository.deleteManifest(digest);
      return { status: 204, body: '' };
    });
  }
}

const prune = (...args: string[]) =>
  cliIn(scene.workspace, ['prune', ...args, '--delete-with', 'github-packages', '--apply', '--format', 'json'], {
    env: { GITHUB_API_URL: api.url, GITHUB_TOKEN: 'ghs_0123456789' },
  });

const has = (...stored: readonly Stored[]): readonly boolean[] => stored.map((one) => images.has(one));

test('removes dangling versions, and none that a kept image needs', async () => {
  const platforms = [images.image('amd64'), images.image('arm64')];
  const release = images.index(platforms, 'v1');
  const sbom = images.evidence(platforms[0] as Stored, 'sbom');
  const signature = images.evidence(sbom, 'signature');
  const dangling = [images.image('old amd64'), images.image('old arm64')];
  const untagged = images.index(dangling);
  const left = images.evidence(untagged, 'left');
  const building = images.image('building');
  serve([building]);
  const { code, out, err } = await prune(`${scene.registry.host}/acme/app`, '--keep-tags', 'v*');
  expect({ code, err: err.includes('error:') }).toEqual({ code: 0, err: false });
  expect(has(release, ...platforms, sbom, signature, building)).toEqual(Array(6).fill(true));
  expect(has(untagged, ...dangling, left)).toEqual(Array(4).fill(false));
  const tags = [...images.repository.tags.keys()].toSorted();
  expect(tags).toEqual(['v1', ...[platforms[0], sbom].map((one) => one?.digest.replace(':', '-') ?? '')].toSorted());
  expect(JSON.parse(out).protected['younger than the grace period']).toBe(1);
  expect(scene.registry.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
});

test('removes evidence of an image with its entry in the fallback tag', async () => {
  const image = images.image('app', 'v1');
  const created = (days: number) => ({ created: new Date(Date.now() - days * 86_400_000).toISOString() });
  const [old, young] = [images.evidence(image, 'old', created(90)), images.evidence(image, 'young', created(1))];
  serve();
  const { code } = await prune(`${scene.registry.host}/acme/app:v1`, '--older-than', '30d');
  expect(code).toBe(0);
  expect(has(old, young)).toEqual([false, true]);
  expect(images.listed(image).map(({ digest }) => digest)).toEqual([young.digest]);
});

test('a missing permission ends the run after the first refusals, and the lists stay', async () => {
  const image = images.image('app', 'v1');
  for (const name of ['a', 'b', 'c']) images.evidence(image, name, { created: '2025-01-01T00:00:00Z' });
  serve();
  const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } };
  for (const id of ids.values()) api.answer(`DELETE /orgs/acme/packages/container/app/versions/${id}`, refusal);
  const before = images.listed(image);
  const { code, err } = await prune(`${scene.registry.host}/acme/app:v1`, '--older-than', '30d');
  expect(code).toBe(1);
  expect(err).toContain('packages: write');
  expect(images.listed(image)).toEqual(before);
});
