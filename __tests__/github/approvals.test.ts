import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { approvalEvidence } from '../../src/evidence/approval.ts';
import { type ApprovalsQuery, findApprovals } from '../../src/github/approvals.ts';
import { GitHubError } from '../../src/github/client.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { type GitHubApi, startGitHubApi } from '../support/github-api.ts';

const COMMIT = '5b2c1f0a9d8e7c6b5a4938271605f4e3d2c1b0a9';
const REPOSITORY = '/repos/acme/app';
const user = (login: string, id: number) => ({ login, id, html_url: `https://github.com/${login}`, type: 'User' });
const review = (login: string, state: string, day: number) => ({
  id: day,
  user: user(login, day),
  state,
  body: '',
  submitted_at: `2026-01-${String(day).padStart(2, '0')}T10:00:00Z`,
  html_url: `https://github.com/acme/app/pull/7#pullrequestreview-${day}`,
  author_association: 'MEMBER',
  commit_id: COMMIT,
});
const pullRequest = (number: number, merged: string | null, state = 'closed') => ({
  number,
  state,
  merged_at: merged,
  user: user('author', 90),
  html_url: `https://github.com/acme/app/pull/${number}`,
});

const QUICK = { retries: 1, firstDelay: 1, timeout: 5000 };

let api: GitHubApi;
let query: ApprovalsQuery;

beforeEach(async () => {
  api = await startGitHubApi();
  query = {
    api: api.url,
    serverUrl: 'https://github.com',
    token: 'ghs_secret',
    owner: 'acme',
    repo: 'app',
    runId: 42,
    commit: COMMIT,
  };
  api.answer(`GET ${REPOSITORY}/actions/runs/42`, {
    body: { id: 42, actor: user('author', 90), triggering_actor: user('releaser', 91) },
  });
  api.answer(`GET ${REPOSITORY}/actions/runs/42/approvals`, {
    body: [
      {
        state: 'approved',
        comment: 'Ship it!',
        user: user('releaser', 91),
        environments: [
          {
            id: 1,
            name: 'production',
            html_url: 'https://github.com/acme/app/deployments/activity_log?environments_filter=production',
          },
          {
            id: 2,
            name: 'eu',
            html_url: 'https://github.com/acme/app/deployments/activity_log?environments_filter=eu',
          },
        ],
      },
    ],
  });
  api.answer(`GET ${REPOSITORY}/commits/${COMMIT}/pulls`, { body: [pullRequest(7, '2026-01-09T00:00:00Z')] });
  api.answer(`GET ${REPOSITORY}/pulls/7/reviews`, { body: [review('alice', 'APPROVED', 5)] });
});

afterEach(() => api.close());

test('reads deployment and code reviews, with the role of each reviewer in the change', async () => {
  const { approvals, change } = await findApprovals(query);
  expect(change).toEqual({ repository: 'https://github.com/acme/app', commit: COMMIT });
  expect(approvals).toEqual([
    expect.objectContaining({
      role: 'environment-reviewer',
      environment: 'production',
      comment: 'Ship it!',
      isActor: true,
      isAuthor: false,
    }),
    expect.objectContaining({ role: 'environment-reviewer', environment: 'eu', decision: 'approved' }),
    {
      approver: { name: 'alice', id: '5', url: 'https://github.com/alice' },
      role: 'code-reviewer',
      decision: 'approved',
      time: '2026-01-05T10:00:00Z',
      url: 'https://github.com/acme/app/pull/7#pullrequestreview-5',
      pullRequest: 7,
      isAuthor: false,
      isActor: false,
    },
  ]);
  expect(api.asked.every(({ authorization }) => authorization === 'token ghs_secret')).toBe(true);
});

test('uses the last decision of each reviewer, and ignores comments', async () => {
  api.answer(`GET ${REPOSITORY}/pulls/7/reviews`, {
    body: [
      review('alice', 'APPROVED', 1),
      review('alice', 'CHANGES_REQUESTED', 2),
      review('bob', 'CHANGES_REQUESTED', 3),
      review('bob', 'APPROVED', 4),
      review('bob', 'COMMENTED', 5),
      review('carol', 'APPROVED', 6),
      review('carol', 'DISMISSED', 7),
      review('author', 'APPROVED', 8),
    ],
  });
  const { approvals } = await findApprovals(query);
  const reviews = approvals.filter(({ role }) => role === 'code-reviewer');
  expect(reviews.map(({ approver, decision, isAuthor }) => [approver.name, decision, isAuthor])).toEqual([
    ['alice', 'rejected', false],
    ['bob', 'approved', false],
    ['author', 'approved', true],
  ]);
});

test('reads all pages of reviews', async () => {
  api.answer(`GET ${REPOSITORY}/pulls/7/reviews`, {
    body: Array.from({ length: 230 }, (_, at) => review(`person-${at}`, 'APPROVED', (at % 28) + 1)),
  });
  const { approvals } = await findApprovals(query);
  expect(approvals.filter(({ role }) => role === 'code-reviewer')).toHaveLength(230);
  expect(api.asked.filter(({ path }) => path.endsWith('/reviews'))).toHaveLength(3);
});

test('ignores pull requests that were closed without a merge', async () => {
  api.answer(`GET ${REPOSITORY}/commits/${COMMIT}/pulls`, {
    body: [pullRequest(7, null), pullRequest(8, null, 'open')],
  });
  api.answer(`GET ${REPOSITORY}/pulls/8/reviews`, { body: [review('bob', 'APPROVED', 2)] });
  const { approvals } = await findApprovals(query);
  expect(approvals.map(({ pullRequest: number }) => number).filter((number) => number)).toEqual([8]);
});

describe('a failure is an error that names the permission, never "nobody approved"', () => {
  test.each([
    [`GET ${REPOSITORY}/actions/runs/42/approvals`, 403, 'permission actions: read'],
    [`GET ${REPOSITORY}/commits/${COMMIT}/pulls`, 403, 'permission pull-requests: read'],
    [`GET ${REPOSITORY}/pulls/7/reviews`, 404, 'permission pull-requests: read'],
    [`GET ${REPOSITORY}/actions/runs/42`, 401, 'github-token is not valid'],
    [`GET ${REPOSITORY}/actions/runs/42`, 502, 'when the API responds'],
    [`GET ${REPOSITORY}/pulls/7/reviews`, 409, 'when the API responds'],
  ])('%s: %d', async (route, status, remedy) => {
    api.answer(route, { status, body: { message: 'Resource not accessible by integration' } });
    const failure = await findApprovals(query, QUICK).catch((error: Error) => error);
    expect(failure).toBeInstanceOf(GitHubError);
    expect((failure as Error).message).toContain(remedy);
    expect((failure as Error).message).toContain(String(status));
    expect((failure as Error).message).not.toContain('ghs_secret');
  });

  test.each([
    `GET ${REPOSITORY}/actions/runs/42/approvals`,
    `GET ${REPOSITORY}/commits/${COMMIT}/pulls`,
    `GET ${REPOSITORY}/pulls/7/reviews`,
  ])('%s: no list', async (route) => {
    for (const body of [{ value: 'eyJ' }, 'text', null, { total_count: 1, items: [] }]) {
      api.answer(route, { body });
      const failure = await findApprovals(query, QUICK).catch((error: Error) => error);
      expect(failure).toBeInstanceOf(GitHubError);
      expect((failure as Error).message).toMatch(
        /^could not .* of .* at http:.*: the response is not (?:a list but an object with \w+(?:, \w+)*$|an object in JSON but \d bytes of application\/json)/,
      );
    }
  });

  test('more pull requests than the limit', async () => {
    api.answer(`GET ${REPOSITORY}/commits/${COMMIT}/pulls`, {
      body: Array.from({ length: 21 }, (_, at) => pullRequest(at + 1, '2026-01-09T00:00:00Z')),
    });
    await expect(findApprovals(query)).rejects.toThrow('in 21 pull requests');
  });
});

test('makes a valid statement about the digest, equal for any order of responses', async () => {
  const { approvals, change } = await findApprovals(query);
  const subject = { mediaType: MEDIA_TYPE.index, digest: digestOf('image'), size: 5 };
  const evidence = approvalEvidence(approvals, change, subject, 'r.example/acme/app');
  const again = approvalEvidence(approvals.toReversed(), change, subject, 'r.example/acme/app');
  expect(again.document.descriptor.digest).toBe(evidence.document.descriptor.digest);
  expect(evidence).toMatchObject({ kind: 'approval', created: '2026-01-05T10:00:00Z' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of evidence.document.open()) chunks.push(chunk);
  const statement = JSON.parse(Buffer.concat(chunks).toString());
  expect(statement).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://oci-evidence.github.io/approval/v1',
    subject: [{ name: 'r.example/acme/app', digest: { sha256: subject.digest.slice(7) } }],
  });
  const schema = JSON.parse(readFileSync(new URL('../../schemas/approval.v1.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020();
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(schema);
  expect(validate(statement.predicate) || validate.errors).toBe(true);
});
