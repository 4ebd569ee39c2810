// Compares a provenance predicate with the claims of the identity token of the job that signs it. Pure.
import { isRecord, text } from '../json/fields.ts';
import { workflowOf } from './provenance.ts';

/** A field of the predicate that states something else than the token. */
export interface ProvenanceDifference {
  readonly field: string;
  readonly stated: string;
  readonly claimed: string;
}

type Claims = Readonly<Record<string, unknown>>;

/**
 * What a SLSA predicate (v0.2 or v1) says about builder, workflow, repository, commit and run that contradicts the claims.
 * A field that is absent or empty, and a claim that the token does not have, contradict nothing.
 */
export function provenanceDifferences(
  predicate: unknown,
  claims: Claims,
  server: string,
): readonly ProvenanceDifference[] {
  const claim = (name: string): string | undefined => text(claims[name]);
  const repository = claim('repository');
  const url = repository && `${server}/${repository}`;
  const run = url && claim('run_id') && `${url}/actions/runs/${claim('run_id')}`;
  const jobWorkflow = claim('job_workflow_ref');
  const workflowRef = claim('workflow_ref');
  const workflow = repository && workflowRef?.includes('@') ? workflowOf({ repository, workflowRef }) : undefined;
  const differences: ProvenanceDifference[] = [];
  const compare = (field: string, claimed: string | undefined, accepts = isEqual): void => {
    const stated = text(valueAt(predicate, field));
    if (stated === undefined || claimed === undefined || accepts(stated, claimed)) return;
    differences.push({ field, stated, claimed });
  };
  // BuildKit names the run as its builder, other generators the workflow.
  for (const field of ['runDetails.builder.id', 'builder.id'])
    compare(
      field,
      jobWorkflow && `${server}/${jobWorkflow}`,
      (stated, claimed) => stated === claimed || isRun(stated, run),
    );
  for (const field of ['runDetails.metadata.invocationId', 'metadata.buildInvocationId', 'metadata.buildInvocationID'])
    compare(field, run, (stated) => !stated.startsWith(`${server}/`) || isRun(stated, run));
  const parameters = 'buildDefinition.externalParameters.workflow';
  compare(`${parameters}.repository`, url);
  compare(`${parameters}.path`, workflow?.path);
  compare(`${parameters}.ref`, workflow?.ref);
  return [...differences, ...otherCommits(predicate, url, claim('sha'))];
}

/** The sources that are the repository of the job, at another commit. Other sources are dependencies. */
function otherCommits(
  predicate: unknown,
  repository: string | undefined,
  sha: string | undefined,
): ProvenanceDifference[] {
  if (repository === undefined || sha === undefined) return [];
  return ['buildDefinition.resolvedDependencies', 'materials', 'invocation.configSource'].flatMap((field) => {
    const value = valueAt(predicate, field);
    return (Array.isArray(value) ? value : [value]).flatMap((source: unknown) => {
      if (!isRecord(source) || !isRecord(source.digest) || !isOf(text(source.uri) ?? '', repository)) return [];
      const stated = text(source.digest.gitCommit) ?? text(source.digest.sha1);
      return stated === undefined || stated === sha ? [] : [{ field, stated, claimed: sha }];
    });
  });
}

/** `git+https://github.com/acme/app@refs/heads/main`, `https://github.com/acme/app.git#main` and the like. */
function isOf(uri: string, repository: string): boolean {
  const rest = uri.replace(/^git\+/, '');
  return rest.startsWith(repository) && /^(?:\.git)?(?:[@#]|$)/.test(rest.slice(repository.length));
}

/** The run, or an attempt of it. */
function isRun(stated: string, run: string | undefined): boolean {
  return run !== undefined && (stated === run || stated.startsWith(`${run}/attempts/`));
}

function isEqual(stated: string, claimed: string): boolean {
  return stated === claimed;
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
}
