// The provenance source: a SLSA v1 statement about the workflow run that built the subject, in the shape of GitHub's own
// attestations (build type https://actions.github.io/buildtypes/workflow/v1). Pure: the same run yields the same bytes.

import { UserError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { documentOf } from './document.ts';
import type { Evidence } from './evidence.ts';
import { encodeStatement, statementAbout, subjectOf } from './statement.ts';

export const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/** What is known of the run. */
export interface RunContext {
  /** Claims of the workflow's OIDC token: issued by GitHub, so no step of the workflow could have made them up. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** GITHUB_* and RUNNER_ENVIRONMENT variables: any step before may have set them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** RFC 3339. Left out unless they are known of the run itself: the time of this call would differ at a re-run. */
  readonly startedOn?: string;
  readonly finishedOn?: string;
}

interface Run {
  readonly server: string;
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  /** `owner/repository/.github/workflows/x.yml@ref`: of the workflow that was triggered. */
  readonly workflowRef: string;
  /** The same of the workflow that holds the job: another one where it is a reusable workflow. */
  readonly jobWorkflowRef: string;
  readonly eventName: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly runnerEnvironment: string;
  readonly runId: string;
  readonly runAttempt: string;
}

/** A value's name among the claims, and its variable where there are none. */
const VALUES = {
  repository: ['repository', 'GITHUB_REPOSITORY'],
  ref: ['ref', 'GITHUB_REF'],
  sha: ['sha', 'GITHUB_SHA'],
  workflowRef: ['workflow_ref', 'GITHUB_WORKFLOW_REF'],
  // No variable names a reusable workflow; the caller's is all that there is.
  jobWorkflowRef: ['job_workflow_ref', 'GITHUB_WORKFLOW_REF'],
  eventName: ['event_name', 'GITHUB_EVENT_NAME'],
  repositoryId: ['repository_id', 'GITHUB_REPOSITORY_ID'],
  ownerId: ['repository_owner_id', 'GITHUB_REPOSITORY_OWNER_ID'],
  runnerEnvironment: ['runner_environment', 'RUNNER_ENVIRONMENT'],
  runId: ['run_id', 'GITHUB_RUN_ID'],
  runAttempt: ['run_attempt', 'GITHUB_RUN_ATTEMPT'],
} as const satisfies Record<Exclude<keyof Run, 'server'>, readonly [string, string]>;

/** Whether this is a workflow run at all, so that provenance can be stated. */
export function isWorkflowRun(env: RunContext['env']): boolean {
  return env.GITHUB_ACTIONS === 'true' && env.GITHUB_RUN_ID !== undefined && env.GITHUB_RUN_ID !== '';
}

/**
 * Provenance of `subject`, which statements call `name`. Throws a UserError that names the value which is missing, so
 * outside a workflow the first of them.
 */
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
    annotations: {},
  };
}

/** SLSA 1.0, "Provenance": the predicate. */
function predicateOf(run: Run, context: RunContext): object {
  const repository = `${run.server}/${run.repository}`;
  const path = run.workflowRef.replace(`${run.repository}/`, '').split('@', 1)[0];
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { workflow: { ref: run.ref, repository, path } },
      internalParameters: {
        github: {
          event_name: run.eventName,
          repository_id: run.repositoryId,
          repository_owner_id: run.ownerId,
          runner_environment: run.runnerEnvironment,
        },
        // The only part of the predicate where strict readers take fields that they do not know.
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

function builderId(run: Run): string {
  return `${run.server}/${run.jobWorkflowRef}`;
}

function readRun({ claims, env }: RunContext): Run {
  const values = Object.entries(VALUES).map(([key, [claim, variable]]) => {
    const value = claims === undefined ? env[variable] : claims[claim];
    if (typeof value !== 'string' || value === '') {
      throw new UserError(
        claims === undefined
          ? `provenance: ${variable} is not set; it is made from a workflow run's context, so run inside GitHub Actions or pass a statement's path`
          : `provenance: the workflow's OIDC token has no claim ${claim}`,
      );
    }
    return [key, value];
  });
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  if (!/^https?:\/\/[^/\s]+$/.test(server)) {
    throw new UserError(`provenance: GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is not a server's URL`);
  }
  return { server, ...Object.fromEntries(values) } as Run;
}

/**
 * The claims of an OIDC token. Its signature is not checked: it came straight from the runner's token service. Throws a
 * UserError without a word of the token where it is no JSON Web Token.
 */
export function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    if (typeof claims === 'object' && claims !== null) return claims as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new UserError("provenance: what the runner's token service answered is no JSON Web Token");
}
