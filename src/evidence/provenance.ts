// Makes provenance: a SLSA v1 statement about the workflow run that built the subject, in the shape of GitHub's attestations
// (build type https://actions.github.io/buildtypes/workflow/v1). Pure: the same run yields the same bytes.

import { UserError } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { documentOf } from './document.ts';
import type { Evidence } from './evidence.ts';
import { encodeStatement, statementAbout, subjectOf } from './statement.ts';

export const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/** The workflow run. */
export interface RunContext {
  /** Claims of the workflow's OIDC token. GitHub issues them, so that no step of the workflow can forge them. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** GITHUB_* and RUNNER_ENVIRONMENT variables. Any earlier step can set them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** RFC 3339. Set only if they are known for the run itself: the time of this call would differ in a re-run. */
  readonly startedOn?: string;
  readonly finishedOn?: string;
}

interface Run {
  readonly server: string;
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  /** The triggered workflow: `owner/repository/.github/workflows/x.yml@ref`. */
  readonly workflowRef: string;
  /** The workflow that contains the job, which differs for a reusable workflow. */
  readonly jobWorkflowRef: string;
  readonly eventName: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly runnerEnvironment: string;
  readonly runId: string;
  readonly runAttempt: string;
}

/** The claim of each value, and its variable if there are no claims. */
const VALUES = {
  repository: ['repository', 'GITHUB_REPOSITORY'],
  ref: ['ref', 'GITHUB_REF'],
  sha: ['sha', 'GITHUB_SHA'],
  workflowRef: ['workflow_ref', 'GITHUB_WORKFLOW_REF'],
  // No variable names a reusable workflow, only its caller.
  jobWorkflowRef: ['job_workflow_ref', 'GITHUB_WORKFLOW_REF'],
  eventName: ['event_name', 'GITHUB_EVENT_NAME'],
  repositoryId: ['repository_id', 'GITHUB_REPOSITORY_ID'],
  ownerId: ['repository_owner_id', 'GITHUB_REPOSITORY_OWNER_ID'],
  runnerEnvironment: ['runner_environment', 'RUNNER_ENVIRONMENT'],
  runId: ['run_id', 'GITHUB_RUN_ID'],
  runAttempt: ['run_attempt', 'GITHUB_RUN_ATTEMPT'],
} as const satisfies Record<Exclude<keyof Run, 'server'>, readonly [string, string]>;

/** True inside a workflow run. */
export function isWorkflowRun(env: RunContext['env']): boolean {
  return env.GITHUB_ACTIONS === 'true' && env.GITHUB_RUN_ID !== undefined && env.GITHUB_RUN_ID !== '';
}

/** Provenance of `subject`, named `name` in the statement. Throws a UserError that names a missing value. */
export function provenanceOf(context: RunContext, subject: Descriptor, name: string): Evidence {
  const run = readRun(context);
  const statement = statementAbout(subjectOf(name, subject), PROVENANCE_PREDICATE, predicateOf(run, context));
  const created = context.finishedOn ?? context.startedOn;
  return {
    kind: 'provenance',
    subject,
    document: documentOf(encodeStatement(statement), MEDIA_TYPE.inToto),
    title: 'provenance.intoto.json',
    predicateType: PROVENANCE_PREDICATE,
    ...(created !== undefined && { created }),
    producer: builderId(run),
    detail: `commit ${run.sha.slice(0, 7)}`,
    annotations: {},
  };
}

/** SLSA 1.0, "Provenance": the predicate. */
function predicateOf(run: Run, context: RunContext): object {
  const repository = `${run.server}/${run.repository}`;
  const { path, ref } = workflowOf(run);
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { workflow: { ref, repository, path } },
      internalParameters: {
        github: {
          event_name: run.eventName,
          repository_id: run.repositoryId,
          repository_owner_id: run.ownerId,
          runner_environment: run.runnerEnvironment,
        },
        // The only part of the predicate where strict readers accept unknown fields.
        ...(context.claims === undefined && { ociEvidence_valuesFrom: 'environment' }),
      },
      resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
    },
    runDetails: {
      builder: { id: builderId(run) },
      metadata: {
        invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`,
        ...(context.startedOn !== undefined && { startedOn: context.startedOn }),
        ...(context.finishedOn !== undefined && { finishedOn: context.finishedOn }),
      },
    },
  };
}

/**
 * The file of the triggered workflow, and the ref that it was read from, as in GitHub's own attestations. The ref of the run
 * differs from it: a `pull_request_target` run takes the workflow from the base branch.
 */
export function workflowOf({ repository, workflowRef }: Pick<Run, 'repository' | 'workflowRef'>): {
  readonly path: string;
  readonly ref: string;
} {
  const inRepository = workflowRef.replace(`${repository}/`, '');
  const at = inRepository.indexOf('@');
  if (at < 0) {
    throw new UserError(
      `provenance: the workflow is ${JSON.stringify(workflowRef)}, without the "@" and ref that follow its path`,
    );
  }
  return { path: inRepository.slice(0, at), ref: inRepository.slice(at + 1) };
}

function builderId(run: Run): string {
  return `${run.server}/${run.jobWorkflowRef}`;
}

function readRun({ claims, env }: RunContext): Run {
  const values = Object.entries(VALUES).map(([key, [claim, variable]]) => {
    const value = claims === undefined ? env[variable] : claims[claim];
    if (typeof value !== 'string' || value === '') {
      throw new UserError(
        claims === undefined
          ? `provenance: ${variable} is not set; run inside GitHub Actions, or pass the path of a statement`
          : `provenance: the OIDC token of the workflow has no claim "${claim}"`,
      );
    }
    return [key, value];
  });
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  if (!/^https?:\/\/[^/\s]+$/.test(server)) {
    throw new UserError(`provenance: GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is not the URL of a server`);
  }
  return { server, ...Object.fromEntries(values) } as Run;
}

/**
 * The claims of an OIDC token. Its signature is not verified, because it comes directly from the runner's token service.
 * Throws a UserError, which does not quote the token, if it is not a JSON Web Token.
 */
export function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    if (isRecord(claims)) return claims;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UserError("provenance: the response of the runner's token service is not a JSON Web Token");
}
