// What attaching costs on a registry that gives tokens, and what comes of a credential that may only read.
import { afterEach, expect, test } from '@jest/globals';
import { attachOne } from '../../support/attach.ts';
import { type RegistryOptions, startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../../support/workspace.ts';

const USERS = {
  users: { builder: 'right-secret', reader: 'right-secret' },
  scheme: 'bearer',
  readers: ['reader'],
} as const;
/** Long enough for requests that are sent together to overlap on a busy machine. */
const LATENCY = 200;

let registry: TestRegistry;
let workspace: Workspace;

afterEach(async () => {
  workspace.remove();
  await registry.close();
});

async function call(username: string, options: RegistryOptions = {}, values: Record<string, string> = {}) {
  registry = await startRegistry({ auth: USERS, ...options });
  workspace = makeWorkspace();
  for (const name of ['a', 'b', 'c']) workspace.write(`${name}.json`, `{"${name}":1}`);
  const { reference } = await seedDemoImage(registry);
  const passed: Record<string, string> = {
    image: reference,
    'registry-username': username,
    'registry-password': 'right-secret',
    sbom: 'none',
    provenance: 'none',
    evidence: 'a.json\nb.json\nc.json',
    ...values,
  };
  return (await attachOne(workspace.world, passed)).receipt.entries;
}

const lines = (): string[] =>
  registry.requests.map(({ method, path, status }) => `${method} ${path.split('/')[4] ?? path} ${status}`);
const manifestWrites = (): string[] => lines().filter((line) => line.startsWith('PUT manifests'));

test('three documents cost one token, and five waves with the referrers API', async () => {
  const entries = await call('builder', { faults: { latency: LATENCY } });
  expect(entries.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
  expect(registry.tokens.map(({ scopes }) => scopes)).toEqual([['repository:acme/app:pull,push']]);
  // The question, the token; the subject beside blobs and lists; manifests; the list again.
  expect(lines().slice(0, 2)).toEqual(['GET manifests 401', 'GET /token 200']);
  expect(lines().filter((line) => line.endsWith(' 401'))).toHaveLength(1);
  expect(registry.waves()).toBe(5);
});

test('and one token without the API', async () => {
  const entries = await call('builder', { faults: { noReferrers: 404, noSinglePost: true } });
  expect(entries.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
  expect(registry.tokens).toHaveLength(1);
  expect(lines().filter((line) => line.endsWith(' 401'))).toHaveLength(1);
});

test('a dry run asks for no more than it needs', async () => {
  const entries = await call('builder', {}, { 'dry-run': 'true' });
  expect(entries.map(({ outcome }) => outcome)).toEqual(['planned', 'planned', 'planned']);
  expect(new Set(registry.tokens.flatMap(({ scopes }) => scopes))).toEqual(new Set(['repository:acme/app:pull']));
});

test.each([
  ['that gives a token for less than was asked', {}],
  ['that refuses to', { tokenStrict: true }],
])(
  'a credential that may only read, and a token service %s: each document fails clearly, nothing is written',
  async (_, faults) => {
    const entries = await call('reader', { faults });
    expect(entries.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
    for (const { error } of entries) {
      expect(error).toMatch(
        /could not .* at 127\.0\.0\.1:\d+\/acme\/app.*check that the credential from the inputs .* grants this access/,
      );
      expect(error).not.toContain('right-secret');
    }
    expect(manifestWrites()).toEqual([]);
    expect(registry.storage.uploads.size).toBe(0);
    // The subject was read all the same.
    expect(lines()).toContain('GET manifests 200');
  },
);
