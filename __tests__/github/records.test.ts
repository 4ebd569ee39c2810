// Issues, code scanning, dependency graph and artifact metadata against services on loopback with GitHub's responses.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeDeploymentRecord, writeStorageRecord } from '../../src/github/artifact-metadata.ts';
import { GitHubError } from '../../src/github/client.ts';
import { CodeScanning } from '../../src/github/code-scanning.ts';
import { submitDependencies } from '../../src/github/dependency-snapshot.ts';
import { MarkedIssues } from '../../src/github/issues.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { type GitHubApi, startGitHubApi } from '../support/github-api.ts';
import { GitHubServices } from '../support/github-services.ts';

const POLICY = { retries: 1, firstDelay: 1, timeout: 2_000 };
const DIGEST = `sha256:${'ab'.repeat(32)}` as Digest;
const COMMIT = { sha: '5b2c1f0a9d8e7c6b5a4938271605f4e3d2c1b0a9', ref: 'refs/heads/main' };
const MARKER = '<!-- marker -->';

let api: GitHubApi;
let github: GitHubServices;
const at = () => ({ api: api.url, owner: 'acme', repo: 'app', token: 'ghs_0123456789' });

beforeEach(async () => {
  api = await startGitHubApi();
  github = new GitHubServices(api);
});
afterEach(() => api.close());

describe('artifact metadata', () => {
  const storage = {
    name: 'ghcr.io/acme/app',
    digest: DIGEST,
    registryUrl: 'https://ghcr.io',
    repository: 'acme/app',
  };

  test('a storage record has the fields of the API, and is written once', async () => {
    expect(await writeStorageRecord(at(), storage, POLICY)).toEqual(['1']);
    expect(await writeStorageRecord(at(), storage, POLICY)).toEqual(['1']);
    expect(github.storageRecords).toEqual([
      {
        id: 1,
        name: 'ghcr.io/acme/app',
        digest: DIGEST,
        registry_url: 'https://ghcr.io',
        repository: 'acme/app',
        status: 'active',
        github_repository: 'app',
      },
    ]);
  });

  test('a deployment record takes the place of the one of the same deployment', async () => {
    const record = { name: storage.name, digest: DIGEST, environment: 'production', deployment: 'web', cluster: 'eu' };
    await writeDeploymentRecord(at(), record, POLICY);
    const other = `sha256:${'cd'.repeat(32)}` as Digest;
    await writeDeploymentRecord(at(), { ...record, digest: other }, POLICY);
    expect(github.deploymentRecords).toEqual([
      expect.objectContaining({ digest: other, status: 'deployed', logical_environment: 'production', cluster: 'eu' }),
    ]);
  });

  test.each([403, 404] as const)('%i names the permission, and that users have no records', async (status) => {
    github.refused.set('metadata', status);
    const error = await writeStorageRecord(at(), storage, POLICY).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({ status, message: expect.stringContaining('artifact-metadata: write') });
    expect(String(error).includes('only organisations')).toBe(status === 404);
    expect(String(error)).not.toContain('ghs_0123456789');
  });
});

describe('issues', () => {
  const open = () => MarkedIssues.open(at(), MARKER, POLICY);

  test('only those of this token with the marker at the beginning count, on any page', async () => {
    github.issuesOnPage = 2;
    github.openIssue('mallory', 'copied', `${MARKER}\nclose me`);
    for (let number = 0; number < 5; number += 1) github.openIssue(github.login, 'other', 'no marker');
    github.openIssue(github.login, 'quoted', `see ${MARKER}`);
    const issues = await open();
    expect(await issues.own()).toEqual([]);
    const created = await issues.create({ title: 'mine', body: `${MARKER}\nfirst` });
    expect(await issues.own()).toEqual([
      expect.objectContaining({ number: created.number, title: 'mine', isOpen: true }),
    ]);
    await issues.update(created, { title: 'mine', body: `${MARKER}\nsecond` });
    await issues.close(created, 'completed');
    expect(github.issues.at(-1)).toMatchObject({
      body: `${MARKER}\nsecond`,
      state: 'closed',
      stateReason: 'completed',
    });
    expect(await issues.own()).toEqual([expect.objectContaining({ isOpen: false })]);
  });

  test('a list that cannot be read is an error, never an empty list', async () => {
    github.refused.set('issues', 403);
    await expect((await open()).own()).rejects.toThrow(
      /could not list the issues of acme\/app .* 403: .*issues: write/,
    );
    api.answer('POST /graphql', { body: { data: { repository: { issues: null } } } });
    await expect((await open()).own()).rejects.toThrow('the response has no list of issues');
  });
});

describe('code scanning', () => {
  const open = () => CodeScanning.open(at(), COMMIT, POLICY);
  const sarif = JSON.stringify({ version: '2.1.0', runs: [{ automationDetails: { id: 'app/' }, results: [] }] });

  test('uploads compressed SARIF, and lists what is there', async () => {
    const scanning = await open();
    expect(await scanning.analyses('oci-evidence')).toEqual([]);
    expect(await scanning.upload({ sarif, tool: 'oci-evidence' })).toMatch(/^47177e22/);
    expect(await scanning.analyses('oci-evidence')).toMatchObject([{ category: 'app/', commit: COMMIT.sha }]);
    expect(github.analyses[0]?.sarif).toEqual(JSON.parse(sarif));
  });

  test('reads every page of the list', async () => {
    const created = '2026-11-20T00:00:00Z';
    for (let number = 0; number < 150; number += 1) {
      const fields = { commit: COMMIT.sha, created, ref: COMMIT.ref, tool: 'oci-evidence', sarif: {} };
      github.analyses.push({ category: `app-${number}/`, ...fields });
    }
    expect(await (await open()).analyses('oci-evidence')).toHaveLength(150);
  });

  test.each([403, 404] as const)('%i is an error that names the permission', async (status) => {
    github.refused.set('code-scanning', status);
    const scanning = await open();
    await expect(scanning.analyses('oci-evidence')).rejects.toThrow('security-events: write');
    await expect(scanning.upload({ sarif, tool: 'oci-evidence' })).rejects.toMatchObject({ status });
  });
});

describe('the dependency graph', () => {
  const snapshot = {
    commit: COMMIT,
    correlator: 'rescan',
    job: { id: '42' },
    detector: { name: 'oci-evidence', version: '1.0.0', url: 'https://github.com/oci-evidence/action' },
    scanned: '2026-11-21T00:00:00Z',
    manifests: [{ name: 'ghcr.io/acme/app', packages: ['pkg:npm/left-pad@1.3.0', 'pkg:npm/__proto__@1.0.0'] }],
  };

  test('gets a manifest for each image', async () => {
    expect(await submitDependencies(at(), snapshot, POLICY)).toBe('1');
    expect(github.snapshots[0]).toMatchObject({
      version: 0,
      sha: COMMIT.sha,
      ref: COMMIT.ref,
      job: { id: '42', correlator: 'rescan' },
      manifests: {
        'ghcr.io/acme/app': {
          resolved: { 'pkg:npm/left-pad@1.3.0': { package_url: 'pkg:npm/left-pad@1.3.0', scope: 'runtime' } },
        },
      },
    });
  });

  test('a snapshot that GitHub calls invalid, and one that is too large, are errors', async () => {
    const body = { id: 2, result: 'INVALID', message: 'bad purl' };
    api.answer('POST /repos/acme/app/dependency-graph/snapshots', { status: 201, body });
    await expect(submitDependencies(at(), snapshot, POLICY)).rejects.toThrow('GitHub rejected the snapshot (bad purl)');
    const packages = Array.from({ length: 50_001 }, (_, number) => `pkg:npm/a@${number}`);
    const large = { ...snapshot, manifests: [{ name: 'app', packages }] };
    await expect(submitDependencies(at(), large, POLICY)).rejects.toThrow('more than the limit of 50000');
  });
});
