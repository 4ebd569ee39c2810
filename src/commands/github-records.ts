// Writes the records of images to the artifact metadata of the organisation on GitHub. A failure is a note.
import { UserError } from '../errors.ts';
import { writeDeploymentRecord, writeStorageRecord } from '../github/artifact-metadata.ts';
import { GitHubError, githubRepository } from '../github/client.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../net/service-calls.ts';
import type { Digest } from '../oci/digest.ts';
import { locationOf, type Reference } from '../oci/reference.ts';
import type { Context } from './context.ts';

type Image = Reference & { readonly digest: Digest };

/** What was written, or why not: evidence and decisions do not depend on the record. */
export async function recordStorage(
  image: Image,
  { env }: Pick<Context, 'env'>,
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<string> {
  return noteOf('storage record', image, async () => {
    if (image.scheme !== 'registry') throw new UserError('it is not in a registry');
    const { registry, repository, digest } = image;
    const record = { name: locationOf(image), digest, registryUrl: `https://${registry}`, repository };
    return writeStorageRecord(githubRepository(env, 'storage-record'), record, policy);
  });
}

export interface Deployment {
  readonly environment: string;
  /** Default: the repository of the image. */
  readonly name?: string | undefined;
  readonly cluster?: string | undefined;
}

export async function recordDeployment(
  image: Image,
  { environment, name, cluster }: Deployment,
  { env }: Pick<Context, 'env'>,
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<string> {
  return noteOf('deployment record', image, async () => {
    if (image.scheme !== 'registry') throw new UserError('it is not in a registry');
    const deployment = name ?? image.repository.replaceAll('/', '-');
    const record = { name: locationOf(image), digest: image.digest, environment, deployment };
    const at = githubRepository(env, 'deployment-environment');
    return writeDeploymentRecord(at, { ...record, ...(cluster !== undefined && { cluster }) }, policy);
  });
}

async function noteOf(what: string, image: Image, write: () => Promise<readonly string[]>): Promise<string> {
  const name = `${locationOf(image)}@${image.digest}`;
  try {
    const ids = await write();
    if (ids.length === 0) return `GitHub wrote no ${what} for ${name}: it knows no attestation of this digest`;
    return `wrote the ${what} of ${name} (${ids.length === 1 ? 'id' : 'ids'} ${ids.join(', ')})`;
  } catch (error) {
    if (!(error instanceof UserError || error instanceof GitHubError)) throw error;
    return `no ${what} of ${name} was written: ${error.message}`;
  }
}
