// Writes storage and deployment records of images to the artifact metadata of an organisation.
import { isRecord } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import type { Digest } from '../oci/digest.ts';
import { GitHubClient, GitHubError, type GitHubRepository } from './client.ts';

const PERMISSION = 'artifact-metadata: write';
/** GitHub's limit for names, environments and clusters. */
const MAX_NAME = 256;

/** Where an image is stored. */
export interface StorageRecord {
  /** `registry/repository`, as `actions/attest` names it. */
  readonly name: string;
  readonly digest: Digest;
  /** `https://ghcr.io` */
  readonly registryUrl: string;
  /** The repository in the registry. */
  readonly repository: string;
}

/** Where an image runs. Another record for the same environment, cluster and deployment takes its place. */
export interface DeploymentRecord {
  readonly name: string;
  readonly digest: Digest;
  readonly environment: string;
  readonly deployment: string;
  readonly cluster?: string;
}

/** Writes or updates a storage record and returns the ids of what was written. Throws a GitHubError. */
export function writeStorageRecord(
  at: GitHubRepository,
  { name, digest, registryUrl, repository }: StorageRecord,
  policy: ServicePolicy,
): Promise<readonly string[]> {
  return write(at, policy, `write the storage record of ${digest}`, 'storage', {
    name: name.slice(0, MAX_NAME),
    digest,
    registry_url: registryUrl,
    repository,
    status: 'active',
  });
}

/** Writes or updates a deployment record and returns the ids of what was written. Throws a GitHubError. */
export function writeDeploymentRecord(
  at: GitHubRepository,
  { name, digest, environment, deployment, cluster }: DeploymentRecord,
  policy: ServicePolicy,
): Promise<readonly string[]> {
  return write(at, policy, `write the deployment record of ${digest}`, 'deployment', {
    name: name.slice(0, MAX_NAME),
    digest,
    status: 'deployed',
    logical_environment: environment,
    deployment_name: deployment,
    ...(cluster !== undefined && { cluster }),
  });
}

async function write(
  at: GitHubRepository,
  policy: ServicePolicy,
  attempted: string,
  kind: 'storage' | 'deployment',
  fields: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const client = await GitHubClient.open(at, policy);
  try {
    const { data }: { readonly data: unknown } = await client.request(
      { attempted, permission: PERMISSION },
      (octokit, { owner, repo }) =>
        octokit.request(`POST /orgs/{org}/artifacts/metadata/${kind}-record` as string, {
          org: owner,
          ...fields,
          // Of use only for artifacts without attestations in GitHub's own store.
          github_repository: repo,
        }),
    );
    const records: unknown = isRecord(data) ? data[`${kind}_records`] : undefined;
    if (!Array.isArray(records)) throw client.unexpected({ attempted }, `has no list of ${kind} records`, data);
    return records.map((one: unknown) => String(isRecord(one) ? one.id : ''));
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    // A user has no artifact metadata, and GitHub does not say so.
    const { status, remedy } = error;
    throw new GitHubError(`${error.message}; only organisations have ${kind} records`, {
      status,
      ...(remedy !== undefined && { remedy }),
    });
  }
}
