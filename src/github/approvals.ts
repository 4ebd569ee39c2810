// Reads the approvals that GitHub records: deployment reviews of a run, and reviews of the pull requests of a commit.

import type { Approval, Change } from '../evidence/approval.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../net/service-calls.ts';
import { GitHubClient, GitHubError, type GitHubRepository, type Octokit } from './client.ts';

/** The run and the commit to find approvals of. */
export interface ApprovalsQuery extends GitHubRepository {
  /** Server root: GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly runId: number;
  readonly commit: string;
}

export interface FoundApprovals {
  readonly approvals: readonly Approval[];
  readonly change: Change;
}

/** Most commits are in one pull request, cherry-picked ones in a few. */
const MAX_PULL_REQUESTS = 20;
const MAX_COMMENT_LENGTH = 2000;

const ACTIONS = 'actions: read';
const PULL_REQUESTS = 'pull-requests: read';

/**
 * Reads deployments, pull requests and the run in parallel, then the reviews of each pull request. Of several reviews by
 * one person the last decision counts, which is GitHub's own rule. Throws a GitHubError: a failure is never "nobody
 * approved".
 */
export async function findApprovals(
  query: ApprovalsQuery,
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<FoundApprovals> {
  const github = await GitHubClient.open(query, policy);
  const [deployments, pullRequests, run] = await Promise.all([
    github.page({ attempted: 'read the deployment reviews of this run', permission: ACTIONS }, (octokit, at) =>
      octokit.rest.actions.getReviewsForRun({ ...at, run_id: query.runId }),
    ),
    pullRequestsOf(github, query.commit),
    github.request({ attempted: 'read this run', permission: ACTIONS }, (octokit, at) =>
      octokit.rest.actions.getWorkflowRun({ ...at, run_id: query.runId }),
    ),
  ]);
  const reviews = await Promise.all(
    pullRequests.map(async (pullRequest) => {
      const { number } = pullRequest;
      const request = { attempted: `list the reviews of pull request #${number}`, permission: PULL_REQUESTS };
      const all = await github.list(request, (octokit, at) =>
        octokit.rest.pulls.listReviews({ ...at, pull_number: number }),
      );
      return { pullRequest, reviews: all };
    }),
  );
  const authors = new Set(pullRequests.map(({ user }) => user?.login));
  const actors = new Set([run.data.actor?.login, run.data.triggering_actor?.login]);
  return {
    approvals: [
      ...deployments.flatMap((deployment) => deploymentApprovals(deployment, authors, actors)),
      ...reviews.flatMap(({ pullRequest, reviews: all }) => reviewApprovals(pullRequest, all, actors)),
    ],
    change: { repository: `${query.serverUrl}/${query.owner}/${query.repo}`, commit: query.commit },
  };
}

type Deployment = Awaited<ReturnType<Octokit['rest']['actions']['getReviewsForRun']>>['data'][number];
type PullRequest = Awaited<
  ReturnType<Octokit['rest']['repos']['listPullRequestsAssociatedWithCommit']>
>['data'][number];
type Review = Awaited<ReturnType<Octokit['rest']['pulls']['listReviews']>>['data'][number];
type Logins = ReadonlySet<string | undefined>;

/** One review covers every environment that waited for it; each environment is a decision of its own. */
function deploymentApprovals(
  { state, user, comment, environments }: Deployment,
  authors: Logins,
  actors: Logins,
): Approval[] {
  if (state !== 'approved' && state !== 'rejected') return [];
  return environments.map(({ name, html_url: url }) => ({
    approver: approverOf(user),
    role: 'environment-reviewer',
    decision: state,
    ...(url !== undefined && { url }),
    ...commentOf(comment),
    ...(name !== undefined && { environment: name }),
    isAuthor: authors.has(user.login),
    isActor: actors.has(user.login),
  }));
}

function reviewApprovals(pullRequest: PullRequest, reviews: readonly Review[], actors: Logins): Approval[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    // A comment decides nothing; a dismissal withdraws the decision.
    if (review.user && review.state !== 'COMMENTED' && review.state !== 'PENDING') last.set(review.user.login, review);
  }
  return [...last.values()].flatMap((review) => {
    if (!review.user || (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')) return [];
    return {
      approver: approverOf(review.user),
      role: 'code-reviewer',
      decision: review.state === 'APPROVED' ? 'approved' : 'rejected',
      ...(review.submitted_at !== undefined && { time: review.submitted_at }),
      url: review.html_url,
      ...commentOf(review.body),
      pullRequest: pullRequest.number,
      isAuthor: review.user.login === pullRequest.user?.login,
      isActor: actors.has(review.user.login),
    };
  });
}

async function pullRequestsOf(github: GitHubClient, commit: string): Promise<PullRequest[]> {
  const request = { attempted: `list the pull requests of commit ${commit}`, permission: PULL_REQUESTS };
  const all = await github.list(request, (octokit, at) =>
    octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: commit }),
  );
  // The commit did not come from a pull request that was closed without a merge.
  const relevant = all.filter(({ state, merged_at: merged }) => state === 'open' || merged);
  if (relevant.length > MAX_PULL_REQUESTS) {
    throw new GitHubError(
      `commit ${commit} is in ${relevant.length} pull requests, more than the limit of ${MAX_PULL_REQUESTS}; pass an approval file instead`,
    );
  }
  return relevant;
}

function approverOf(user: { login: string; id: number; html_url: string }): Approval['approver'] {
  return { name: user.login, id: String(user.id), url: user.html_url };
}

function commentOf(text: string | null | undefined): { comment?: string } {
  return text ? { comment: text.slice(0, MAX_COMMENT_LENGTH) } : {};
}
