// Submits the packages of images to the dependency graph of a repository.
import { record, text } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { GitHubClient, GitHubError, type GitHubRepository } from './client.ts';
import type { ScannedCommit } from './code-scanning.ts';

const PERMISSION = 'contents: write';
/** Packages in one snapshot; the dependency graph rejects documents of more than 25 MB. */
const MAX_PACKAGES = 50_000;

export interface DependencyManifest {
  /** The image, and its platform if it has several. */
  readonly name: string;
  /** Package URLs. */
  readonly packages: readonly string[];
}

export interface DependencySnapshot {
  readonly commit: ScannedCommit;
  /** Snapshots with the same one replace each other. */
  readonly correlator: string;
  /** The id and the page of the job. */
  readonly job: { readonly id: string; readonly url?: string };
  readonly detector: { readonly name: string; readonly version: string; readonly url: string };
  /** RFC 3339 */
  readonly scanned: string;
  readonly manifests: readonly DependencyManifest[];
}

/** Throws a GitHubError, also if GitHub calls the snapshot invalid. Returns the id. */
export async function submitDependencies(
  at: GitHubRepository,
  { commit, correlator, job, detector, scanned, manifests }: DependencySnapshot,
  policy: ServicePolicy,
): Promise<string> {
  const client = await GitHubClient.open(at, policy);
  const fail = (why: string): GitHubError =>
    new GitHubError(`could not submit dependencies to ${client.place}: ${why}`);
  const packages = manifests.reduce((sum, one) => sum + one.packages.length, 0);
  if (packages > MAX_PACKAGES) {
    throw fail(`${packages} packages, more than the limit of ${MAX_PACKAGES}; name fewer images in one call`);
  }
  const request = { attempted: 'submit dependencies', permission: PERMISSION };
  const { data }: { readonly data: unknown } = await client.request(request, (octokit, { owner, repo }) =>
    octokit.rest.dependencyGraph.createRepositorySnapshot({
      owner,
      repo,
      version: 0,
      sha: commit.sha,
      ref: commit.ref,
      job: { id: job.id, correlator, ...(job.url !== undefined && { html_url: job.url }) },
      detector,
      scanned,
      manifests: Object.fromEntries(manifests.map((one) => [one.name, manifestOf(one)])),
    }),
  );
  const { id, result, message } = record(data);
  if (result === 'INVALID') throw fail(`GitHub rejected the snapshot (${(text(message) ?? '').slice(0, 200)})`);
  const number = text(id);
  if (number === undefined) throw client.unexpected(request, 'has no id', data);
  return number;
}

function manifestOf({ name, packages }: DependencyManifest) {
  const resolved = packages.map((purl) => [purl, { package_url: purl, scope: 'runtime' as const }] as const);
  return { name, resolved: Object.fromEntries(resolved) };
}
