// Responses that are not what GitHub's API sends: HTML, JSON that is cut off, other shapes. Each is an error, never an empty answer.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findApprovals } from '../../src/github/approvals.ts';
import { writeDeploymentRecord, writeStorageRecord } from '../../src/github/artifact-metadata.ts';
import { listAttestations } from '../../src/github/attestation-list.ts';
import { storeAttestations } from '../../src/github/attestations.ts';
import { GitHubClient, GitHubError } from '../../src/github/client.ts';
import { CodeScanning } from '../../src/github/code-scanning.ts';
import { putComment } from '../../src/github/comments.ts';
import { findRepositoryFile } from '../../src/github/contents.ts';
import { submitDependencies } from '../../src/github/dependency-snapshot.ts';
import { MarkedIssues } from '../../src/github/issues.ts';
import { GitHubPackages } from '../../src/github/packages.ts';
import { pause } from '../../src/net/pause.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { type Answer, type GitHubApi, startGitHubApi } from '../support/github-api.ts';

const POLICY = { retries: 1, firstDelay: 1, timeout: 5_000 };
const TOKEN = 'ghs_secretsecret';
const DIGEST = digestOf('image');
const COMMIT = { sha: 'a'.repeat(40), ref: 'refs/heads/main' };
const REPOSITORY = '/repos/acme/app';

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
});
afterEach(() => api.close());

const at = (repo = 'app') => ({ api: api.url, owner: 'acme', repo, token: TOKEN });
const clock = { now: () => Date.now(), sleep: pause, note: () => {} };
const downloads = { get: () => Promise.reject(new TypeError('nothing is downloaded')) };
const bundle = Buffer.from(JSON.stringify({ dsseEnvelope: { signatures: [{ sig: 'a' }] } }));

/** The list of attestations has its failures as problems. */
async function attestations(): Promise<unknown> {
  const { bundles, problems } = await listAttestations(await GitHubClient.open(at(), POLICY), DIGEST, downloads);
  expect(bundles).toEqual([]);
  if (problems[0] !== undefined) throw problems[0];
  return bundles;
}

const CLIENTS: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  [
    'packages',
    'GET /orgs/acme/packages/container/app/versions',
    async () => (await GitHubPackages.open(at(), POLICY, clock)).versions(),
  ],
  ['attestations', `GET ${REPOSITORY}/attestations/${DIGEST}`, attestations],
  [
    'attestations of an earlier run',
    `GET ${REPOSITORY}/attestations/${DIGEST}`,
    () => storeAttestations([{ subject: DIGEST, bundle, reused: true }], at(), POLICY),
  ],
  [
    'stored attestations',
    `POST ${REPOSITORY}/attestations`,
    () => storeAttestations([{ subject: DIGEST, bundle, reused: false }], at(), POLICY),
  ],
  [
    'approvals',
    `GET ${REPOSITORY}/actions/runs/42/approvals`,
    () => findApprovals({ ...at(), serverUrl: 'https://github.com', runId: 42, commit: COMMIT.sha }, POLICY),
  ],
  [
    'analyses',
    `GET ${REPOSITORY}/code-scanning/analyses`,
    async () => (await CodeScanning.open(at(), COMMIT, POLICY)).analyses('oci-evidence'),
  ],
  [
    'SARIF',
    `POST ${REPOSITORY}/code-scanning/sarifs`,
    async () => (await CodeScanning.open(at(), COMMIT, POLICY)).upload({ sarif: '{}', tool: 'oci-evidence' }),
  ],
  [
    'dependencies',
    `POST ${REPOSITORY}/dependency-graph/snapshots`,
    () =>
      submitDependencies(
        at(),
        {
          commit: COMMIT,
          correlator: 'c',
          job: { id: '1' },
          detector: { name: 'd', version: '1', url: 'https://example.com' },
          scanned: '2026-11-20T00:00:00Z',
          manifests: [],
        },
        POLICY,
      ),
  ],
  [
    'storage records',
    'POST /orgs/acme/artifacts/metadata/storage-record',
    () =>
      writeStorageRecord(at(), { name: 'n', digest: DIGEST, registryUrl: 'https://ghcr.io', repository: 'r' }, POLICY),
  ],
  [
    'deployment records',
    'POST /orgs/acme/artifacts/metadata/deployment-record',
    () => writeDeploymentRecord(at(), { name: 'n', digest: DIGEST, environment: 'e', deployment: 'd' }, POLICY),
  ],
  ['issues', 'POST /graphql', async () => (await MarkedIssues.open(at(), '<!-- x -->', POLICY)).own()],
  [
    'an issue',
    `POST ${REPOSITORY}/issues`,
    async () => (await MarkedIssues.open(at(), '<!-- x -->', POLICY)).create({ title: 't', body: 'b' }),
  ],
  ['comments', 'POST /graphql', () => putComment(at(), { number: 1, marker: '<!-- x -->', body: 'b' }, POLICY)],
];

const ANSWERS: readonly (readonly [string, Answer])[] = [
  ['HTML', { body: '', text: '<html><body>Sign in</body></html>', headers: { 'content-type': 'text/html' } }],
  ['HTML that claims to be JSON', { body: '', text: '<html>' }],
  ['JSON that is truncated', { body: '', text: '{"attestations": [' }],
  ['a body that is cut off', { body: [{ id: 1 }], cut: true }],
  ['no body', { body: '', text: '' }],
  ['an object of another form', { body: { message: `maintenance ${TOKEN}` } }],
  ['a list of another form', { body: [[7]] }],
  ['null', { body: null }],
  ['502', { status: 502, body: '', text: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } }],
];

describe.each(ANSWERS)('%s', (_, answer) => {
  test.each(CLIENTS)('in place of %s is an error without the token', async (_name, route, call) => {
    api.answer(`GET ${REPOSITORY}/actions/runs/42`, { body: {} });
    api.answer(`GET ${REPOSITORY}/commits/${COMMIT.sha}/pulls`, { body: [] });
    api.answer(route, answer);
    const error: unknown = await call().then(
      (value) => ({ value }),
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ message: expect.stringMatching(/^could not .*acme/) });
    expect((error as Error).message).not.toContain(TOKEN);
    expect(['github', 'denied']).toContain((error as { code?: string }).code);
  });
});

test('a file that is cut off is not a missing file', async () => {
  api.answer(`GET ${REPOSITORY}/contents/policy.yml`, { body: '', text: 'version: 1\nrequire: []\n', cut: true });
  api.answer(`GET ${REPOSITORY}/git/commits/${COMMIT.sha}`, { body: {} });
  await expect(findRepositoryFile(at(), 'policy.yml', COMMIT.sha, POLICY)).rejects.toBeInstanceOf(GitHubError);
  api.answer(`GET ${REPOSITORY}/contents/policy.yml`, { body: '', text: 'version: 1\n' });
  expect(String(await findRepositoryFile(at(), 'policy.yml', COMMIT.sha, POLICY))).toBe('version: 1\n');
});

test('a next page without a cursor is a problem, and what was read counts', async () => {
  const headers = { link: `<${api.url}/next?page=2>; rel="next"` };
  api.answer(`GET ${REPOSITORY}/attestations/${DIGEST}`, { body: { attestations: [{ bundle: { a: 1 } }] }, headers });
  const found = await listAttestations(await GitHubClient.open(at(), POLICY), DIGEST, downloads);
  expect(found.bundles).toHaveLength(1);
  expect(found.problems.map(({ message }) => message)).toEqual([expect.stringContaining('has no cursor')]);
});
