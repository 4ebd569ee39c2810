// Opens GitHub's attestations API as a second source of evidence, for readImage.
import { listAttestations, MAX_ATTESTATION_BYTES } from '../github/attestation-list.ts';
import { GitHubClient, githubRepository } from '../github/client.ts';
import { openDownloads } from '../net/download.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import type { Digest } from '../oci/digest.ts';

export interface GitHubAttestations {
  /** The bundles for a digest. Throws a GitHubError if the API does not say. */
  list(subject: Digest): Promise<readonly Uint8Array[]>;
  close(): Promise<void>;
}

/** Throws a UserError that names `feature` if the environment names no repository and token. */
export async function openGitHubAttestations(
  env: Readonly<Record<string, string | undefined>>,
  feature: string,
  policy: ServicePolicy,
  caFile?: string,
): Promise<GitHubAttestations> {
  const client = await GitHubClient.open(githubRepository(env, feature), policy);
  const downloads = await openDownloads({ env, caFile, maxBytes: MAX_ATTESTATION_BYTES, policy });
  return {
    list: (subject) => listAttestations(client, subject, downloads),
    close: () => downloads.close(),
  };
}
