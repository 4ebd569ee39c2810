// The attestations API as a second source: pages, bundles kept elsewhere, and answers that are not an empty list.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Attestations, withGitHubAttestations } from '../../src/commands/github-attestations.ts';
import { readImage } from '../../src/commands/read-image.ts';
import { decompressSnappy } from '../../src/github/snappy.ts';
import { RegistrySession } from '../../src/oci/registry/session.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { testEnvironment } from '../support/environment.ts';
import { evidenceImage } from '../support/evidence-image.ts';
import { type GitHubApi, startGitHubApi } from '../support/github-api.ts';
import { startRegistry } from '../support/registry/registry.ts';
import { type Service, serve } from '../support/sigstore/services.ts';
import { IMAGE, QUICK, signedBundle, statement, testKey } from '../support/sigstore/signed.ts';
import { startSigstore } from '../support/sigstore/sigstore.ts';
import { snappy } from '../support/snappy.ts';

let api: GitHubApi;
let storage: Service;
let served: Uint8Array;
const PATH = `/repos/acme/app/attestations/${IMAGE}`;
const ROUTE = `GET ${PATH}`;

beforeEach(async () => {
  api = await startGitHubApi();
  storage = await serve(() => ({ status: 200, body: served, contentType: 'application/x-snappy' }));
});
afterEach(async () => {
  await storage.close();
  await api.close();
});

function withAttestations<T>(work: (attestations: Attestations) => Promise<T>, places = ['acme/app']): Promise<T> {
  const env = { GITHUB_API_URL: api.url, GITHUB_TOKEN: 'secret-token' };
  return withGitHubAttestations(places, { env }, (attestations) => work(attestations as Attestations), QUICK);
}

async function listed(...places: readonly string[]): Promise<{ bundles: unknown[]; problems: string[] }> {
  const { bundles, problems } = await withAttestations(
    (attestations) => attestations(IMAGE),
    places.length === 0 ? undefined : [...places],
  );
  return {
    bundles: bundles.map((bytes) => JSON.parse(Buffer.from(bytes).toString())),
    problems: problems.map(({ message }) => message),
  };
}

/** Throws the problems. */
async function list(): Promise<readonly unknown[]> {
  const { bundles, problems } = await listed();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return bundles;
}

test('a digest without attestations has none', async () => {
  expect(await list()).toEqual([]);
  expect(api.asked.map(({ path, authorization }) => [path, authorization])).toEqual([[PATH, 'token secret-token']]);
});

test('every page is read', async () => {
  api.answer(ROUTE, ({ query }) => ({
    body: { attestations: [{ bundle: { page: query.get('after') ?? 'first' } }] },
    headers: query.get('after') === null ? { link: `<${api.url}/x?after=second&per_page=100>; rel="next"` } : {},
  }));
  expect(await list()).toEqual([{ page: 'first' }, { page: 'second' }]);
});

test('a bundle that is kept elsewhere is downloaded without credentials, and decompressed', async () => {
  const headers: unknown[] = [];
  await storage.close();
  storage = await serve((_method, _path, _body, { authorization }) => {
    headers.push(authorization);
    return { status: 200, body: snappy(Buffer.from(JSON.stringify({ from: 'storage' }).padEnd(300))) };
  });
  api.answer(ROUTE, { body: { attestations: [{ bundle: null, bundle_url: `${storage.url}/bundle?sig=x` }] } });
  expect(await list()).toEqual([{ from: 'storage' }]);
  expect(headers).toEqual([undefined]);
});

test.each([
  [403, /could not list the attestations of sha256:.* 403: .*attestations: read/],
  [500, /could not list the attestations of sha256:.* 500: /],
])('an answer of %i is an error and not an empty list', async (status, message) => {
  api.answer(ROUTE, { status, body: { message: 'no' } });
  await expect(list()).rejects.toThrow(message);
});

test.each([
  ['damaged', Buffer.from([200, 1, 1, 1]), /the Snappy block is damaged/],
  ['larger than the limit', Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f]), /more than the limit of 33554432/],
])('a bundle that is %s is an error', async (_, bytes, message) => {
  served = bytes;
  api.answer(ROUTE, { body: { attestations: [{ bundle: null, bundle_url: storage.url }] } });
  await expect(list()).rejects.toThrow(message);
});

test.each([
  ['http://169.254.169.254/latest/meta-data', /named a URL that is not https/],
  ['file:///etc/passwd', /named a URL that is not https/],
  ['', /neither bundle nor bundle_url/],
])('a bundle at %j is not downloaded', async (url, message) => {
  api.answer(ROUTE, { body: { attestations: [{ bundle: null, bundle_url: url }] } });
  await expect(list()).rejects.toThrow(message);
});

test('a bundle that cannot be downloaded hides no other one', async () => {
  api.answer(ROUTE, { body: { attestations: [{ bundle: null }, { bundle: { from: 'answer' } }] } });
  expect(await listed()).toEqual({
    bundles: [{ from: 'answer' }],
    problems: [expect.stringMatching(/could not list .* of acme\/app: .*neither bundle nor bundle_url/)],
  });
});

test('a list without an end is read to its limit, and what was read counts', async () => {
  api.answer(ROUTE, {
    body: { attestations: [{ bundle: { from: 'page' } }] },
    headers: { link: `<${api.url}/x?after=again>; rel="next"` },
  });
  const { bundles, problems } = await listed();
  expect(bundles).toHaveLength(20);
  expect(problems).toEqual([expect.stringMatching(/of acme\/app: more than 2000; delete old attestations$/)]);
  expect(api.asked).toHaveLength(20);
});

test('bundles that exceed the limit of all together are not kept', async () => {
  const large = { pad: 'x'.repeat(30 * 1024 * 1024) };
  await storage.close();
  const block = Buffer.from(JSON.stringify(large));
  const size = block.byteLength;
  const varint = Buffer.of((size & 0x7f) | 0x80, ((size >> 7) & 0x7f) | 0x80, ((size >> 14) & 0x7f) | 0x80, size >> 21);
  const literal = Buffer.of(63 << 2, ...[0, 8, 16, 24].map((shift) => ((size - 1) >> shift) & 0xff));
  const body = Buffer.concat([varint, literal, block]);
  storage = await serve(() => ({ status: 200, body }));
  api.answer(ROUTE, { body: { attestations: Array(6).fill({ bundle: null, bundle_url: storage.url }) } });
  const list = await withAttestations((attestations) => attestations(IMAGE));
  expect(list.bundles).toHaveLength(4);
  expect(list.problems.map(({ message }) => message)).toEqual([expect.stringMatching(/more than 134217728 bytes/)]);
});

describe('an owner', () => {
  const answerPages = (path: string): void =>
    api.answer(`GET ${path}`, ({ query }) => ({
      body: { attestations: [{ bundle: { page: query.get('after') ?? 'first' } }] },
      headers: query.get('after') === null ? { link: `<${api.url}/x?after=second&per_page=100>; rel="next"` } : {},
    }));
  const pages = { bundles: [{ page: 'first' }, { page: 'second' }], problems: [] };
  const [ofOrganization, ofUser] = ['orgs', 'users'].map((type) => `/${type}/acme/attestations/${IMAGE}`) as [
    string,
    string,
  ];
  const asked = (): readonly string[] => api.asked.map(({ path }) => path);

  test('that is an organization: every page is read', async () => {
    answerPages(ofOrganization);
    expect(await listed('acme')).toEqual(pages);
    expect(asked()).toEqual([ofOrganization, ofOrganization]);
  });

  test('that is a user: every page is read', async () => {
    answerPages(ofUser);
    expect(await listed('acme')).toEqual(pages);
    expect(asked()).toEqual([ofOrganization, ofUser, ofUser]);
  });

  test('that has no attestations, or does not exist', async () => {
    expect(await listed('acme')).toEqual({ bundles: [], problems: [] });
    expect(asked()).toEqual([ofOrganization, ofUser]);
  });

  test('that does not answer is a problem, and hides no other place', async () => {
    api.answer(`GET ${ofOrganization}`, { status: 403, body: { message: 'no' } });
    api.answer(ROUTE, { body: { attestations: [{ bundle: { from: 'repository' } }] } });
    expect(await listed('acme', 'acme/app')).toEqual({
      bundles: [{ from: 'repository' }],
      problems: [expect.stringMatching(/could not list the attestations of sha256:.* of acme at .* 403: /)],
    });
    expect(asked()).not.toContain(ofUser);
  });
});

test('without a token nothing is sent', async () => {
  const opened = withGitHubAttestations(['acme'], { env: { GITHUB_API_URL: api.url } }, async () => 'opened', QUICK);
  await expect(opened).rejects.toThrow('attestations-from needs a github-token with `attestations: read`');
});

describe('Snappy', () => {
  test('copies, also ones that overlap what they write', () => {
    // "ab", then a copy of 4 from 2 back, then of 7 from 1 back with a two-byte offset.
    const block = Buffer.from([13, 1 << 2, 0x61, 0x62, ((4 - 4) << 2) | 1, 2, ((7 - 1) << 2) | 2, 1, 0]);
    expect(Buffer.from(decompressSnappy(block, 100)).toString()).toBe(`ababab${'b'.repeat(7)}`);
  });

  test.each([
    ['empty', []],
    ['truncated in a literal', [5, 4 << 2, 0x61]],
    ['copies from before its start', [4, 1]],
    ['longer than it says', [1, 1 << 2, 0x61, 0x62]],
    ['shorter than it says', [9, 0, 0x61]],
  ])('a block that is %s', (_, bytes) => {
    expect(() => decompressSnappy(Uint8Array.from(bytes), 100)).toThrow(RangeError);
  });
});

test('evidence of an image from GitHub and from its registry together; GitHub that does not answer is undecided', async () => {
  const [registry, sigstore, key] = [await startRegistry(), await startSigstore(), await testKey()];
  const session = new RegistrySession(testEnvironment());
  try {
    const image = evidenceImage(registry);
    const bundle = await signedBundle(sigstore, {
      key,
      log: false,
      timestamp: false,
      statement: statement(image.arm64.digest),
    });
    const route = (digest: string): string => `GET /repos/acme/app/attestations/${digest}`;
    api.answer(route(image.arm64.digest), {
      body: { attestations: [{ bundle: JSON.parse(Buffer.from(bundle).toString()) }] },
    });
    const verifier = await Verifier.open({ keys: [key] });
    const read = () =>
      withAttestations((attestations) =>
        readImage(session.store(registry.host, 'app'), 'v1', { verifier, attestations }),
      );
    expect(await read()).toMatchObject({
      problems: [],
      evidence: [
        {
          kind: 'provenance',
          source: 'github',
          platform: 'linux/arm64',
          subject: image.arm64.digest,
          signature: { state: 'verified' },
        },
      ],
    });
    api.answer(route(image.index.digest), { status: 500, body: {} });
    expect((await read()).problems).toEqual([{ undecided: true, text: expect.stringMatching(/could not list/) }]);
  } finally {
    await session.close();
    await sigstore.close();
    await registry.close();
  }
});
