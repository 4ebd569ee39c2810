import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubPackages } from '../../src/github/packages.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { type Answer, type GitHubApi, startGitHubApi } from '../support/github-api.ts';

const LIST = 'GET /orgs/acme/packages/container/team/app/versions';
const POLICY = { retries: 0, firstDelay: 1, timeout: 5_000 };

let api: GitHubApi;
let now: number;
let waits: number[];
let notes: string[];

beforeEach(async () => {
  api = await startGitHubApi();
  now = Date.parse('2026-11-01T00:00:00Z');
  [waits, notes] = [[], []];
});

afterEach(() => api.close());

/** A version as GitHub describes it. */
const version = (id: number, tags: readonly string[] = []) => ({
  id,
  name: digestOf(`version ${id}`),
  url: `https://api.github.com/orgs/acme/packages/container/team%2Fapp/versions/${id}`,
  package_html_url: 'https://github.com/orgs/acme/packages/container/package/team%2Fapp',
  created_at: '2026-10-01T00:00:00Z',
  updated_at: '2026-10-02T00:00:00Z',
  html_url: `https://github.com/orgs/acme/packages/container/team%2Fapp/${id}`,
  metadata: { package_type: 'container', container: { tags } },
});

const open = () =>
  GitHubPackages.open({ api: api.url, owner: 'acme', repo: 'team/app', token: 'ghs_secretsecret' }, POLICY, {
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    note: (text) => notes.push(text),
  });

const remove = (id: number) => `DELETE /orgs/acme/packages/container/team/app/versions/${id}`;

/** Answers in this order; the last one from then on. */
function inOrder(...answers: readonly Answer[]): () => Answer {
  let at = 0;
  return () => answers[Math.min(at++, answers.length - 1)] as Answer;
}

test('lists every page, with tags and times', async () => {
  api.answer(LIST, { body: Array.from({ length: 250 }, (_, id) => version(id, id === 0 ? ['v1'] : [])) });
  const versions = await (await open()).versions();
  expect(versions).toHaveLength(250);
  expect(versions[0]).toEqual({
    id: 0,
    digest: digestOf('version 0'),
    tags: ['v1'],
    pushed: Date.parse('2026-10-02T00:00:00Z'),
  });
  expect(api.asked[0]?.url).toContain('/container/team%2Fapp/versions');
  expect(api.asked.map(({ query }) => query.get('page'))).toEqual(['1', '2', '3']);
});

test('asks for a user if there is no such organisation', async () => {
  api.answer('GET /users/acme/packages/container/team/app/versions', { body: [version(1)] });
  api.answer('DELETE /users/acme/packages/container/team/app/versions/1', { status: 204, body: '' });
  const packages = await open();
  expect(await packages.versions()).toHaveLength(1);
  expect(await packages.remove(digestOf('version 1'))).toBe('deleted');
});

test.each([
  ['an object', { message: 'maintenance' }, 'is not a list but an object with message'],
  ['nothing', null, 'is not an object in JSON but 4 bytes of application/json'],
  ['an entry that is nothing', [version(1), null], 'is not a version but nothing'],
  ['an entry without an id', [{ ...version(1), id: '1' }], 'is not a version but an object with id, name, url'],
  ['an entry without a digest', [{ ...version(1), name: 'latest' }], 'is not a version but'],
])('%s in place of a version is an error, never a package without versions', async (_, body, message) => {
  api.answer(LIST, { body });
  await expect((await open()).versions()).rejects.toThrow(message);
});

test('pages are followed without the number of the last one', async () => {
  const pages = [100, 100, 100, 7].map((size, page) =>
    Array.from({ length: size }, (_, at) => version(page * 100 + at)),
  );
  api.answer(LIST, ({ query }) => {
    const page = Number(query.get('page') ?? 1);
    const next = `<${api.url}/orgs/acme/packages/container/team%2Fapp/versions?per_page=100&page=${page + 1}>; rel="next"`;
    return { body: pages[page - 1], ...(page < pages.length && { headers: { link: next } }) };
  });
  expect(await (await open()).versions()).toHaveLength(307);
});

test('a package with more versions than the limit is an error', async () => {
  const next = `<${api.url}/x?page=2>; rel="next", <${api.url}/x?page=900000>; rel="last"`;
  api.answer(LIST, { body: [version(1)], headers: { link: next } });
  await expect((await open()).versions()).rejects.toThrow('more than 200000 versions');
}, 30_000);

describe('a version is deleted by its digest', () => {
  beforeEach(() => api.answer(LIST, { body: [1, 2, 3].map((id) => version(id)) }));

  test('once, and is absent if GitHub does not have it', async () => {
    api.answer(remove(1), { status: 204, body: '' });
    const packages = await open();
    expect(await packages.remove(digestOf('version 1'))).toBe('deleted');
    expect(await packages.remove(digestOf('version 2'))).toBe('absent');
    expect(await packages.remove(digestOf('unknown'))).toBe('absent');
  });

  test.each([
    ['Retry-After of a secondary limit', { status: 403, headers: { 'retry-after': '30' } }, 31_000],
    [
      'the end of the hour',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.parse('2026-11-01T00:10:00Z') / 1000),
        },
      },
      601_000,
    ],
    ['429 without a header', { status: 429, headers: {} }, 60_000],
  ])('waits for %s and goes on', async (_, refusal, wait) => {
    api.answer(remove(1), inOrder({ ...refusal, body: { message: 'rate limit' } }, { status: 204, body: '' }));
    expect(await (await open()).remove(digestOf('version 1'))).toBe('deleted');
    expect(waits).toEqual([wait]);
    expect(notes[0]).toContain('rate limit of GitHub');
  });

  test('does not wait for hours', async () => {
    api.answer(remove(1), { status: 429, headers: { 'retry-after': '7200' }, body: { message: 'rate limit' } });
    await expect((await open()).remove(digestOf('version 1'))).rejects.toMatchObject({ code: 'rate-limited' });
    expect(waits).toEqual([]);
  });

  test('names the missing permission, and not the token', async () => {
    api.answer(remove(1), { status: 403, body: { message: 'Resource not accessible by integration' } });
    const error = await (await open()).remove(digestOf('version 1')).catch((caught: Error) => caught);
    expect(error).toMatchObject({ code: 'denied', message: expect.stringContaining('packages: write') });
    expect(String(error)).not.toContain('ghs_secretsecret');
  });
});

test('deletes side by side, within the limit of a minute', async () => {
  const ids = Array.from({ length: 400 }, (_, id) => id);
  api.answer(LIST, { body: ids.map((id) => version(id)) });
  for (const id of ids) api.answer(remove(id), { status: 204, body: '' });
  const packages = await open();
  await packages.versions();
  const began = now;
  await Promise.all(ids.map((id) => packages.remove(digestOf(`version ${id}`))));
  expect(api.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(400);
  // 400 deletions need two waits for the next minute.
  expect(now - began).toBe(120_000);
});
