// Reads a file of a repository at a commit.
import { UserError } from '../errors.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { GitHubClient, type GitHubRepository, statusOf } from './client.ts';

/** Throws a UserError if the repository has no such file at the commit, and a GitHubError for everything else. */
export async function readRepositoryFile(
  repository: GitHubRepository,
  path: string,
  commit: string,
  policy: ServicePolicy,
): Promise<Uint8Array> {
  const client = await GitHubClient.open(repository, policy);
  const data = await client.request({ attempted: `read ${path}`, permission: 'contents: read' }, (octokit, at) =>
    octokit
      .request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...at,
        path,
        ref: commit,
        mediaType: { format: 'raw' },
      })
      .then(
        (response): unknown => response.data,
        (error: unknown) => {
          if (statusOf(error) === 404) return undefined;
          throw error;
        },
      ),
  );
  if (typeof data !== 'string') {
    const { owner, repo } = repository;
    throw new UserError(
      `${owner}/${repo} has no file ${JSON.stringify(path)} at ${commit}, or the token may not read it`,
    );
  }
  return Buffer.from(data);
}
