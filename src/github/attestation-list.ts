// Lists the attestations that GitHub's API has for a digest, in a repository or for an owner, as bundles.

import { isRecord } from '../json/fields.ts';
import { DownloadError, type Downloads } from '../net/download.ts';
import type { Digest } from '../oci/digest.ts';
import { type GitHubClient, GitHubError, type Octokit, statusOf } from './client.ts';
import { decompressSnappy } from './snappy.ts';

/** Larger bundles are rejected by every reader. */
export const MAX_ATTESTATION_BYTES = 32 * 1024 * 1024;
/** All bundles for one digest; they are held in memory. */
const MAX_TOTAL_BYTES = 4 * MAX_ATTESTATION_BYTES;
const PER_PAGE = 100;
const MAX_PAGES = 20;
const PERMISSION = 'attestations: read';

export interface AttestationList {
  readonly bundles: readonly Uint8Array[];
  /** Why there may be more. */
  readonly problems: readonly GitHubError[];
}

/**
 * The bundles for `subject`; none if the API has none, or does not know the repository or owner. Bundles that the API keeps
 * elsewhere are downloaded and decompressed. What the API does not answer is a problem: it is never an empty list.
 */
export async function listAttestations(
  client: GitHubClient,
  subject: Digest,
  downloads: Pick<Downloads, 'get'>,
): Promise<AttestationList> {
  const attempted = `list the attestations of ${subject}`;
  const fail = (why: string, remedy: string): GitHubError =>
    new GitHubError(`could not ${attempted} of ${client.place}: ${why}; ${remedy}`, { remedy });
  const bundles: Uint8Array[] = [];
  const problems: GitHubError[] = [];
  let size = 0;
  const routes = routesOf(client);
  let [route] = routes;
  let after: string | undefined;
  try {
    for (let page = 0; ; page += 1) {
      if (page >= MAX_PAGES) throw fail(`more than ${MAX_PAGES * PER_PAGE}`, 'delete old attestations');
      const { data, next, answered } = await client.request({ attempted, permission: PERMISSION }, (octokit, at) =>
        pageOf(octokit, page === 0 ? routes : [route], { ...at, subject, after }),
      );
      if (!isRecord(data) || !Array.isArray(data.attestations)) {
        throw client.unexpected({ attempted }, 'has no list of attestations', data);
      }
      for (const one of data.attestations) {
        const bundle = await bundleOf(one, downloads);
        if (typeof bundle === 'string') {
          problems.push(fail(bundle, 'run the job again when the API responds'));
          continue;
        }
        size += bundle.byteLength;
        if (size > MAX_TOTAL_BYTES) throw fail(`more than ${MAX_TOTAL_BYTES} bytes`, 'delete old attestations');
        bundles.push(bundle);
      }
      if (next === undefined) return { bundles, problems };
      if (next === '') throw fail('the link to the next page has no cursor', 'run the job again when the API responds');
      [route, after] = [answered, next];
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { bundles, problems: [...problems, error] };
  }
}

type Route = `GET /${string}`;

/** The routes to ask, one after the other until one is found. An owner is an organization or a user. */
function routesOf({ repository }: GitHubClient): readonly [Route, ...Route[]] {
  if (repository.repo !== '') return ['GET /repos/{owner}/{repo}/attestations/{subject}'];
  return ['GET /orgs/{owner}/attestations/{subject}', 'GET /users/{owner}/attestations/{subject}'];
}

interface PageQuery {
  readonly owner: string;
  readonly repo: string;
  readonly subject: Digest;
  readonly after: string | undefined;
}

interface Page {
  readonly data: unknown;
  /** The cursor of the next page. */
  readonly next: string | undefined;
  /** The route that was found. */
  readonly answered: Route;
}

async function pageOf(
  octokit: Octokit,
  [route, ...others]: readonly [Route, ...Route[]],
  query: PageQuery,
): Promise<Page> {
  const { after, ...at } = query;
  try {
    const { data, headers } = await octokit.request(route as string, {
      ...at,
      per_page: PER_PAGE,
      ...(after !== undefined && { after }),
    });
    const link = /<([^>]+)>;\s*rel="?next"?/.exec(headers.link ?? '')?.[1];
    const next = link === undefined ? undefined : (URL.parse(link)?.searchParams.get('after') ?? '');
    return { data, next, answered: route };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    const [other, ...rest] = others;
    return other === undefined
      ? { data: { attestations: [] }, next: undefined, answered: route }
      : pageOf(octokit, [other, ...rest], query);
  }
}

/** Why there is no bundle, if it is a text. */
async function bundleOf(attestation: unknown, downloads: Pick<Downloads, 'get'>): Promise<Uint8Array | string> {
  const { bundle, bundle_url: url } = isRecord(attestation) ? attestation : {};
  if (isRecord(bundle)) return Buffer.from(JSON.stringify(bundle));
  if (typeof url !== 'string' || url === '') return 'an attestation has neither bundle nor bundle_url';
  try {
    return decompressSnappy(await downloads.get(url), MAX_ATTESTATION_BYTES);
  } catch (error) {
    if (error instanceof DownloadError || error instanceof RangeError) return error.message;
    throw error;
  }
}
