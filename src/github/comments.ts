// Writes one comment of a pull request, and updates it in later runs.

import { isRecord } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { GitHubClient, type GitHubRepository } from './client.ts';

/** GitHub takes 65,536 characters. */
export const MAX_COMMENT_BYTES = 65_000;

export interface Comment {
  /** Of the pull request. */
  readonly number: number;
  /** The first line of the body, an HTML comment by which a later run finds it. */
  readonly marker: string;
  readonly body: string;
}

const PERMISSION = 'pull-requests: write';
/** The last comments are searched: GraphQL says which of them the token wrote, so that no other one is changed. */
const QUERY = `query($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
  }
}`;

/** Throws a GitHubError. */
export async function putComment(
  repository: GitHubRepository,
  { number, marker, body }: Comment,
  policy: ServicePolicy,
): Promise<void> {
  const client = await GitHubClient.open(repository, policy);
  const request = { attempted: `list the comments of pull request #${number}`, permission: PERMISSION };
  const found = await client.request(
    request,
    (octokit, at): Promise<unknown> => octokit.graphql(QUERY, { ...at, number }),
  );
  const comments = commentsOf(found);
  if (comments === undefined) throw client.unexpected(request, 'has no list of comments', found);
  const own = comments.find((one) => one.viewerDidAuthor === true && String(one.body).startsWith(marker));
  const attempted = `${own === undefined ? 'write a comment to' : 'update the comment of'} pull request #${number}`;
  await client.request(
    { attempted, permission: PERMISSION },
    (octokit, at): Promise<unknown> =>
      own === undefined
        ? octokit.rest.issues.createComment({ ...at, issue_number: number, body })
        : octokit.rest.issues.updateComment({ ...at, comment_id: Number(own.databaseId), body }),
  );
}

function commentsOf(data: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
  const nodes = at(at(at(at(data, 'repository'), 'pullRequest'), 'comments'), 'nodes');
  return Array.isArray(nodes) ? nodes.filter(isRecord) : undefined;
}
