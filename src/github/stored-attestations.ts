// Lists the attestations that GitHub stores for digests, in a repository or for an owner.

import { isRecord } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import type { Digest } from '../oci/digest.ts';
import { GitHubClient, GitHubError, statusOf } from './client.ts';

export interface AttestationsQuery {
  /** REST API root, without a slash at the end. */
  readonly api: string;
  /** `OWNER/REPOSITORY`, or `OWNER`. */
  readonly owner: string;
  readonly token: string;
}

export interface StoredAttestations {
  readonly attestations: readonly { readonly subject: Digest; readonly bundle: Uint8Array }[];
  /** Why there may be more. */
  readonly problems: readonly string[];
}

const PER_PAGE = 100;
/** For one digest. */
const MAX_PAGES = 10;

/** A failure of the API is a problem, not an error. */
export async function githubAttestations(
  { api, owner: place, token }: AttestationsQuery,
  subjects: readonly Digest[],
  policy: ServicePolicy,
): Promise<StoredAttestations> {
  const [owner = '', repo = ''] = place.split('/');
  if (token === '') {
    return { attestations: [], problems: [`the attestations of ${place} were not read: there is no github-token`] };
  }
  const client = await GitHubClient.open({ api, owner, repo, token }, policy);
  const results = await Promise.all(subjects.map((subject) => listOne(client, place, subject)));
  return {
    attestations: results.flatMap(({ attestations }) => attestations),
    problems: results.flatMap(({ problems }) => problems),
  };
}

async function listOne(client: GitHubClient, place: string, subject: Digest): Promise<StoredAttestations> {
  const { repo } = client.repository;
  const route =
    repo === ''
      ? ('GET /orgs/{owner}/attestations/{subject}' as const)
      : ('GET /repos/{owner}/{repo}/attestations/{subject}' as const);
  const request = { attempted: `list the attestations of ${subject}`, permission: 'attestations: read' };
  const attestations: { readonly subject: Digest; readonly bundle: Uint8Array }[] = [];
  const problems: string[] = [];
  let after: string | undefined;
  try {
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const cursor = after === undefined ? {} : { after };
      const { data, next } = await client.request(request, (octokit, at) =>
        octokit.request(route as string, { ...at, subject, per_page: PER_PAGE, ...cursor }).then(
          (response) => ({ data: response.data as unknown, next: cursorOf(response.headers.link) }),
          (error: unknown) => {
            if (statusOf(error) === 404) return { data: {}, next: undefined };
            throw error;
          },
        ),
      );
      for (const one of listOf(data)) {
        const bundle = isRecord(one) ? one.bundle : undefined;
        if (isRecord(bundle)) attestations.push({ subject, bundle: Buffer.from(JSON.stringify(bundle)) });
        else problems.push(`an attestation of ${subject} in ${place} has no bundle in the response of the API`);
      }
      if (next === undefined) return { attestations, problems };
      after = next;
    }
    problems.push(`more than ${MAX_PAGES * PER_PAGE} attestations of ${subject} in ${place}; the rest was not read`);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    problems.push(error.message);
  }
  return { attestations, problems };
}

function listOf(data: unknown): readonly unknown[] {
  return isRecord(data) && Array.isArray(data.attestations) ? data.attestations : [];
}

/** The cursor of the next page, which is a parameter of its link. */
function cursorOf(link: string | undefined): string | undefined {
  const url = /<([^>]*)>;\s*rel="?next"?/.exec(link ?? '')?.[1];
  const after = url === undefined ? undefined : /[?&]after=([^&]*)/.exec(url)?.[1];
  return after === undefined ? undefined : decodeURIComponent(after);
}
