// Opens GitHub's attestations API as a second source of evidence, for readImage.
import { UserError } from '../errors.ts';
import type { AttestationList } from '../github/attestation-list.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../net/service-calls.ts';
import { checkServiceUrl } from '../net/service-url.ts';
import type { Digest } from '../oci/digest.ts';
import type { Context } from './context.ts';

/** What GitHub has for a digest. */
export type Attestations = (subject: Digest) => Promise<AttestationList>;

/** Checks the values of attestations-from. Throws a UserError for one that is malformed. */
export function attestationPlaces(names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !/^[\w.-]+(?:\/[\w.-]+)?$/.test(name));
  if (wrong === undefined) return names;
  throw new UserError(`attestations-from: ${JSON.stringify(wrong.slice(0, 100))} is not OWNER/REPOSITORY or OWNER`);
}

/**
 * Calls `work` with the attestations of `places` (`OWNER/REPOSITORY` or `OWNER`), or with undefined if there are no places.
 * Throws a UserError without a github-token, and for a CA file or proxy that cannot be used.
 */
export async function withGitHubAttestations<T>(
  places: readonly string[],
  { env, caFile }: Pick<Context, 'env' | 'caFile'>,
  work: (attestations: Attestations | undefined) => Promise<T>,
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<T> {
  if (places.length === 0) return work(undefined);
  const api = checkServiceUrl('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com');
  const token = env.GITHUB_TOKEN ?? '';
  if (token === '') throw new UserError('attestations-from needs a github-token with `attestations: read`');
  const [{ GitHubClient }, { listAttestations, MAX_ATTESTATION_BYTES }, { openDownloads }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/attestation-list.ts'),
    import('../net/download.ts'),
  ]);
  const clients = await Promise.all(
    places.map((place) => {
      const [owner = '', repo = ''] = place.split('/');
      return GitHubClient.open({ api, owner, repo, token }, policy);
    }),
  );
  const downloads = await openDownloads({ env, caFile, maxBytes: MAX_ATTESTATION_BYTES, policy });
  try {
    return await work(async (subject) => {
      const lists = await Promise.all(clients.map((client) => listAttestations(client, subject, downloads)));
      return {
        bundles: lists.flatMap(({ bundles }) => bundles),
        problems: lists.flatMap(({ problems }) => problems),
      };
    });
  } finally {
    await downloads.close();
  }
}
