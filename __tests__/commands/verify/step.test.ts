// The gate as a step of a workflow: outputs, summary, annotations on the lines of the policy, and the comment.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import { stepIn } from '../../support/step.ts';

const gate = useGate();
let image: EvidenceImage;

const POLICY = [
  'version: 1',
  'trust:',
  '  release: { workflow: acme/app/.github/workflows/release.yml@refs/heads/main }',
  'require:',
  '  - sbom: { on: platforms, signed-by: release }',
  '  - scan: { signed-by: release, enforce: warn }',
].join('\n');

beforeEach(async () => {
  image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  gate.workspace.write('policy.yml', POLICY);
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
});

const step = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
  stepIn(
    gate.workspace,
    'verify',
    { image: gate.image(), policy: 'policy.yml', 'trusted-root': 'trusted_root.json', ...inputs },
    env,
  );

test('a requirement that warns: the step succeeds, with a warning on its line', async () => {
  const { code, log, outputs, summary } = await step();
  expect(code).toBe(0);
  expect(outputs).toMatchObject({
    decision: 'warned',
    reasons: expect.stringContaining('no scan'),
    subject: `${gate.registry.host}/app@${image.index.digest}`,
    'audit-path': expect.stringMatching(/audit-record\.json$/),
    'audit-report-path': expect.stringMatching(/audit-record\.md$/),
    'vsa-path': expect.stringMatching(/vsa\.intoto\.json$/),
  });
  expect(log).toMatch(/^::warning file=policy\.yml,line=6,col=\d+::scan/m);
  expect(summary).toMatch(/^## ⚠️ .*\n\n\*\*Passed with warnings/);
});

test('a requirement that is not met fails the step, with an error on its line', async () => {
  gate.workspace.write('strict.yml', POLICY.replace(', enforce: warn', ''));
  const { code, log, outputs, summary } = await step({ policy: 'strict.yml' });
  expect(code).toBe(1);
  expect(outputs.decision).toBe('failed');
  expect(log).toMatch(/^::error file=strict\.yml,line=6,col=\d+::scan/m);
  expect(summary).toMatch(/^## ❌ .*\n\n\*\*Failed&#58; 1 of 2 requirements not met\*\*/);
});

describe('the comment of a pull request', () => {
  let api: GitHubApi;
  let comments: { databaseId: number; body: string; viewerDidAuthor: boolean }[];
  beforeAll(async () => {
    api = await startGitHubApi();
  });
  afterAll(() => api.close());
  beforeEach(() => {
    comments = [];
    api.asked.length = 0;
    api.answer('POST /graphql', () => ({
      body: { data: { repository: { pullRequest: { comments: { nodes: comments } } } } },
    }));
    api.answer('POST /repos/acme/app/issues/7/comments', ({ body }) => {
      comments.push({ databaseId: 40 + comments.length, body: JSON.parse(body).body, viewerDidAuthor: true });
      return { status: 201, body: {} };
    });
    for (const id of [40, 41]) {
      api.answer(`PATCH /repos/acme/app/issues/comments/${id}`, ({ body }) => {
        const comment = comments.find(({ databaseId }) => databaseId === id);
        if (comment !== undefined) comment.body = JSON.parse(body).body;
        return { body: {} };
      });
    }
  });
  const env = () => ({
    GITHUB_API_URL: api.url,
    GITHUB_GRAPHQL_URL: `${api.url}/graphql`,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_WORKFLOW: 'Deploy',
  });
  const inputs = { comment: 'true', 'github-token': 'a token for tests' };

  test('is created, and updated by the next run', async () => {
    await step(inputs, env());
    await step(inputs, env());
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^<!-- oci-evidence verify \w+ -->\n## ⚠️ .*\n\n\*\*Passed with warnings/);
  });

  test('of somebody else with the same first line is left alone', async () => {
    await step(inputs, env());
    const [own] = comments;
    comments = [{ databaseId: 1, body: own?.body ?? '', viewerDidAuthor: false }];
    await step(inputs, env());
    expect(comments).toHaveLength(2);
  });

  test('that cannot be written is a warning, and the decision stands', async () => {
    api.answer('POST /graphql', { status: 403, body: { message: 'Resource not accessible by integration' } });
    const { code, log } = await step(inputs, env());
    expect(code).toBe(0);
    expect(log).toMatch(/::warning::no comment was written: .*pull-requests: write/);
  });

  test('needs a run of a pull request', async () => {
    const { log } = await step(inputs, { ...env(), GITHUB_REF: 'refs/heads/main' });
    expect(log).toContain('not about a pull request');
    expect(api.asked).toEqual([]);
  });
});
