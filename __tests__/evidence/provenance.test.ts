import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { readDocument } from '../../src/evidence/document.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { pack } from '../../src/evidence/pack.ts';
import { claimsOf, isWorkflowRun, provenanceOf } from '../../src/evidence/provenance.ts';
import { recognise } from '../../src/evidence/recognise.ts';
import { digestOf } from '../../src/oci/digest.ts';

const subject = { mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf('index'), size: 900 };
const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/build.yml@refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  RUNNER_ENVIRONMENT: 'github-hosted',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
};
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  iat: 1767323045,
  repository: 'acme/app',
  ref: 'refs/tags/v1',
  sha: 'a'.repeat(40),
  workflow_ref: 'acme/app/.github/workflows/build.yml@refs/tags/v1',
  job_workflow_ref: 'acme/shared/.github/workflows/container.yml@refs/heads/main',
  event_name: 'workflow_dispatch',
  repository_id: '1',
  repository_owner_id: '2',
  runner_environment: 'self-hosted',
  run_id: '42',
  run_attempt: '3',
};
const statementOf = async ({ document }: Evidence): Promise<object> =>
  JSON.parse((await readDocument(document, 100_000)).toString());

describe('provenance', () => {
  test('from the claims of the token has the form of attestations by GitHub', async () => {
    const evidence = provenanceOf(
      { claims, env: { ...env, GITHUB_REPOSITORY: 'evil/fork' } },
      subject,
      'ghcr.io/acme/app',
    );
    expect(await statementOf(evidence)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'ghcr.io/acme/app', digest: { sha256: subject.digest.slice(7) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: {
            workflow: {
              ref: 'refs/tags/v1',
              repository: 'https://github.com/acme/app',
              path: '.github/workflows/build.yml',
            },
          },
          internalParameters: {
            github: {
              event_name: 'workflow_dispatch',
              repository_id: '1',
              repository_owner_id: '2',
              runner_environment: 'self-hosted',
            },
          },
          resolvedDependencies: [
            { uri: 'git+https://github.com/acme/app@refs/tags/v1', digest: { gitCommit: 'a'.repeat(40) } },
          ],
        },
        runDetails: {
          builder: { id: 'https://github.com/acme/shared/.github/workflows/container.yml@refs/heads/main' },
          metadata: { invocationId: 'https://github.com/acme/app/actions/runs/42/attempts/3' },
        },
      },
    });
  });

  test('has the ref that the workflow was read from, which is not the ref of the run', async () => {
    const pullRequest = {
      ...claims,
      ref: 'refs/pull/7/merge',
      workflow_ref: 'acme/app/.github/workflows/a.yml@refs/heads/b@2',
    };
    expect(await statementOf(provenanceOf({ claims: pullRequest, env }, subject, 'n'))).toMatchObject({
      predicate: {
        buildDefinition: {
          externalParameters: { workflow: { ref: 'refs/heads/b@2', path: '.github/workflows/a.yml' } },
          resolvedDependencies: [{ uri: 'git+https://github.com/acme/app@refs/pull/7/merge' }],
        },
      },
    });
  });

  test('from environment variables is marked as such', async () => {
    const statement = await statementOf(provenanceOf({ env }, subject, 'ghcr.io/acme/app'));
    expect(statement).toMatchObject({
      predicate: {
        buildDefinition: { internalParameters: { ociEvidence_valuesFrom: 'environment' } },
        runDetails: { builder: { id: 'https://github.com/acme/app/.github/workflows/build.yml@refs/heads/main' } },
      },
    });
  });

  test('of the same run packs to the same digest at any time', () => {
    const first = pack(provenanceOf({ claims, env }, subject, 'n')).manifest.descriptor.digest;
    expect(pack(provenanceOf({ claims: { ...claims, iat: 1 }, env }, subject, 'n')).manifest.descriptor.digest).toBe(
      first,
    );
    const other = { ...claims, run_attempt: '4' };
    expect(pack(provenanceOf({ claims: other, env }, subject, 'n')).manifest.descriptor.digest).not.toBe(first);
  });

  test('has the times of the run if they are known', async () => {
    const times = { startedOn: '2026-01-02T03:04:05Z', finishedOn: '2026-01-02T03:05:05Z' };
    const evidence = provenanceOf({ claims, env, ...times }, subject, 'n');
    expect(evidence.created).toBe(times.finishedOn);
    expect(await statementOf(evidence)).toMatchObject({ predicate: { runDetails: { metadata: times } } });
  });

  test('is recognised as provenance', async () => {
    const evidence = provenanceOf({ claims, env }, subject, 'n');
    const { document, producer, kind, predicateType } = evidence;
    expect(await recognise(document.open())).toMatchObject({ ...document.descriptor, kind, predicateType, producer });
  });

  test.each([
    [{ env: { ...env, GITHUB_SHA: '' } }, 'GITHUB_SHA is not set'],
    [{ env: {} }, 'GITHUB_REPOSITORY is not set'],
    [{ env, claims: { ...claims, sha: 5 } }, 'has no claim "sha"'],
    [{ env, claims: { ...claims, workflow_ref: 'acme/app/build.yml' } }, 'without the "@"'],
    [{ claims, env: { GITHUB_SERVER_URL: 'https://github.com/x?' } }, 'GITHUB_SERVER_URL'],
  ])('is rejected if a value is missing: %#', (context, message) => {
    expect(() => provenanceOf(context, subject, 'n')).toThrow(UserError);
    expect(() => provenanceOf(context, subject, 'n')).toThrow(message);
  });
});

test('a workflow run is detected by its variables', () => {
  expect([isWorkflowRun(env), isWorkflowRun({}), isWorkflowRun({ GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '' })]).toEqual(
    [true, false, false],
  );
});

describe('a token', () => {
  test('is parsed for its claims', () => {
    const token = `e30.${Buffer.from(JSON.stringify({ sub: 'é' })).toString('base64url')}.sig`;
    expect(claimsOf(token)).toEqual({ sub: 'é' });
  });

  test.each(['secret-no-token', 'a.c2VjcmV0.b', '', 'e30.bnVsbA.x'])(
    'that is malformed is rejected without being shown: %j',
    (token) => {
      expect(() => claimsOf(token)).toThrow('is not a JSON Web Token');
      expect(() => claimsOf(token)).not.toThrow(/secret/);
    },
  );
});
