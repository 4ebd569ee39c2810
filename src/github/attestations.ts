// GitHub's attestations API: the same bundles beside the repository, where `gh attestation verify` looks without a registry.

import { UserError } from '../errors.ts';
import { isRecord } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { type RetryPolicy, retried } from '../signing/retry.ts';
import { SigningError, safeDetail } from '../signing/signing-error.ts';

export interface GitHubRepository {
  /** `https://api.github.com`, without a slash at the end. */
  readonly api: string;
  /** `owner/repository`. */
  readonly repository: string;
  readonly token: string;
}

export interface Attestation {
  readonly subject: Digest;
  readonly bundle: Uint8Array;
  /** It was signed in an earlier run, which may have stored it. */
  readonly reused: boolean;
}

const PER_PAGE = 100;

/** Reads it from a workflow's variables. Throws a UserError that names the one which is missing. */
export function githubRepository(env: Readonly<Record<string, string | undefined>>): GitHubRepository {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  if (repository === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new UserError('github-attestations needs GITHUB_REPOSITORY to name the repository, as it does in a workflow');
  }
  if (token === undefined || token === '') throw new UserError('github-attestations needs a github-token');
  return { api: api.replace(/\/+$/, ''), repository, token };
}

/**
 * Stores bundles, in their order, and gives the ids. A bundle of an earlier run is stored only where the API does not
 * have it, so that a re-run completes what failed and doubles nothing. Throws a SigningError for the first that fails.
 */
export async function storeAttestations(
  attestations: readonly Attestation[],
  github: GitHubRepository,
  policy: RetryPolicy,
): Promise<readonly string[]> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(github.token, { baseUrl: github.api, request: { timeout: policy.timeout } });
  const [owner, repo] = github.repository.split('/') as [string, string];
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await retried(work, policy, isPassing);
    } catch (error) {
      throw new SigningError({
        attempted: `store attestations of ${github.repository}`,
        service: github.api,
        detail: safeDetail(error, [github.token]),
        remedy:
          'the job needs permissions: attestations: write; everything else was attached, so running it again completes it',
      });
    }
  };
  const known = new Set<string>();
  for (const subject of new Set(attestations.filter(({ reused }) => reused).map((one) => one.subject))) {
    const route = 'GET /repos/{owner}/{repo}/attestations/{subject}';
    const { data } = await call(() =>
      octokit.request(route, { owner, repo, subject, per_page: PER_PAGE }).catch((error: { status?: number }) => {
        if (error.status === 404) return { data: {} as unknown };
        throw error;
      }),
    );
    for (const signature of signaturesOf(data)) known.add(signature);
  }
  const ids: string[] = [];
  for (const { bundle: bytes } of attestations) {
    const bundle: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (known.has(signatureOf(bundle))) continue;
    const { data } = await call(() =>
      octokit.request('POST /repos/{owner}/{repo}/attestations', {
        owner,
        repo,
        bundle: bundle as { mediaType?: string },
      }),
    );
    ids.push(String(isRecord(data) ? data.id : ''));
  }
  return ids;
}

function signaturesOf(data: unknown): string[] {
  const list = isRecord(data) && Array.isArray(data.attestations) ? data.attestations : [];
  return list.map((one: unknown) => signatureOf(isRecord(one) ? one.bundle : undefined)).filter((text) => text !== '');
}

function signatureOf(bundle: unknown): string {
  const envelope = isRecord(bundle) && isRecord(bundle.dsseEnvelope) ? bundle.dsseEnvelope : {};
  const [first] = Array.isArray(envelope.signatures) ? envelope.signatures : [];
  return isRecord(first) && typeof first.sig === 'string' ? first.sig : '';
}

/** An answer that another attempt could change: the service's own failures, too many requests, no answer at all. */
function isPassing(error: unknown): boolean {
  const { status } = error as { status?: number };
  return status === undefined || status === 408 || status === 429 || status >= 500;
}
