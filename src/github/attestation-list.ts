// Lists the attestations that GitHub's API has for a digest, as bundles.

import { isRecord } from '../json/fields.ts';
import { DownloadError, type Downloads } from '../net/download.ts';
import type { Digest } from '../oci/digest.ts';
import { type GitHubClient, GitHubError, type Octokit, statusOf } from './client.ts';
import { decompressSnappy } from './snappy.ts';

/** Larger bundles are rejected by every reader. */
export const MAX_ATTESTATION_BYTES = 32 * 1024 * 1024;
const PER_PAGE = 100;
const MAX_PAGES = 20;
const PERMISSION = 'attestations: read';

/**
 * The bundles for `subject`; none if the API has none, or does not know the repository. Bundles that the API keeps elsewhere
 * are downloaded and decompressed. Throws a GitHubError for any other answer: it is never an empty list.
 */
export async function listAttestations(
  client: GitHubClient,
  subject: Digest,
  downloads: Pick<Downloads, 'get'>,
): Promise<readonly Uint8Array[]> {
  const attempted = `list the attestations of ${subject}`;
  const found: unknown[] = [];
  let after: string | undefined;
  for (let page = 0; ; page += 1) {
    if (page >= MAX_PAGES) {
      const remedy = 'delete old attestations';
      throw new GitHubError(`could not ${attempted}: more than ${MAX_PAGES * PER_PAGE}; ${remedy}`, { remedy });
    }
    const { data, next } = await client.request({ attempted, permission: PERMISSION }, (octokit, at) =>
      pageOf(octokit, { ...at, subject, after }),
    );
    found.push(...(isRecord(data) && Array.isArray(data.attestations) ? data.attestations : []));
    if (next === undefined) break;
    after = next;
  }
  return Promise.all(found.map((one) => bundleOf(one, attempted, downloads)));
}

interface PageQuery {
  readonly owner: string;
  readonly repo: string;
  readonly subject: Digest;
  readonly after: string | undefined;
}

/** One page, and the cursor of the next one. */
async function pageOf(
  octokit: Octokit,
  { after, ...at }: PageQuery,
): Promise<{ readonly data: unknown; readonly next: string | undefined }> {
  try {
    const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/attestations/{subject}', {
      ...at,
      per_page: PER_PAGE,
      ...(after !== undefined && { after }),
    });
    const link = /<([^>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
    const next = link === undefined ? undefined : URL.parse(link)?.searchParams.get('after');
    return { data, next: next ?? undefined };
  } catch (error) {
    if (statusOf(error) === 404) return { data: {}, next: undefined };
    throw error;
  }
}

async function bundleOf(
  attestation: unknown,
  attempted: string,
  downloads: Pick<Downloads, 'get'>,
): Promise<Uint8Array> {
  const { bundle, bundle_url: url } = isRecord(attestation) ? attestation : {};
  if (isRecord(bundle)) return Buffer.from(JSON.stringify(bundle));
  const fail = (why: string): GitHubError => {
    const remedy = 'run the job again when the API responds';
    return new GitHubError(`could not ${attempted}: ${why}; ${remedy}`, { remedy });
  };
  if (typeof url !== 'string' || url === '') throw fail('an attestation has neither bundle nor bundle_url');
  try {
    return decompressSnappy(await downloads.get(url), MAX_ATTESTATION_BYTES);
  } catch (error) {
    if (error instanceof DownloadError || error instanceof RangeError) throw fail(error.message);
    throw error;
  }
}
