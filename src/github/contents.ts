// Reads a file of a repository at a commit.
import { types } from 'node:util';
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
  const bytes = await readFile(await GitHubClient.open(repository, policy), path, commit);
  if (bytes !== undefined) return bytes;
  const { owner, repo } = repository;
  throw new UserError(
    `${owner}/${repo} has no file ${JSON.stringify(path)} at ${commit}, or the token may not read it`,
  );
}

/**
 * The same, undefined if there is no such file. GitHub answers alike if the token may not read the repository: then a GitHubError
 * is thrown, so that a missing permission is never taken for a missing file.
 */
export async function findRepositoryFile(
  repository: GitHubRepository,
  path: string,
  commit: string,
  policy: ServicePolicy,
): Promise<Uint8Array | undefined> {
  const client = await GitHubClient.open(repository, policy);
  const bytes = await readFile(client, path, commit);
  if (bytes !== undefined) return bytes;
  await client.request({ attempted: `read commit ${commit}`, permission: 'contents: read' }, (octokit, at) =>
    octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...at, commit_sha: commit }),
  );
  return undefined;
}

async function readFile(client: GitHubClient, path: string, commit: string): Promise<Uint8Array | undefined> {
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
  if (data === undefined) return undefined;
  if (typeof data === 'string') return Buffer.from(data);
  // Octokit's form of a response without a character set.
  if (types.isAnyArrayBuffer(data)) return Buffer.from(data);
  throw new UserError(`${client.place} has no file at ${JSON.stringify(path)} but a directory; name a file`);
}
