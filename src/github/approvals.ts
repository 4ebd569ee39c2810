// Approvals that GitHub knows of: who let this run deploy, and who reviewed the pull requests that hold the commit.

import { UserError } from '../errors.ts';
import type { Approval, Change } from '../evidence/approval.ts';

/** The run and the commit to ask about, and how to ask. */
export interface ApprovalsQuery {
  /** REST API root: GITHUB_API_URL. */
  readonly apiUrl: string;
  /** Server root: GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repository: string;
  readonly runId: number;
  readonly commit: string;
}

export interface FoundApprovals {
  readonly approvals: readonly Approval[];
  readonly change: Change;
}

type GitHub = ReturnType<typeof import('@actions/github').getOctokit>;

/** A commit is in one pull request, a cherry-picked one in a few; nobody reads the reviews of more. */
const MAX_PULL_REQUESTS = 20;
const MAX_COMMENT_LENGTH = 2000;

/**
 * Asks for deployments, pull requests and the run side by side, then for the reviews of each pull request. Of several
 * reviews by one person the last that decides counts: GitHub's own rule. Throws a UserError that names the permission
 * that the token lacks, and for every other answer that is none: an error is never "nobody approved".
 */
export async function findApprovals(query: ApprovalsQuery): Promise<FoundApprovals> {
  const { getOctokit } = await import('@actions/github');
  const github = getOctokit(query.token, { baseUrl: query.apiUrl, log: silent });
  const at = { owner: query.owner, repo: query.repository };
  const [deployments, pullRequests, run] = await Promise.all([
    ask('the approvals of this run', 'actions: read', query, () =>
      github.rest.actions.getReviewsForRun({ ...at, run_id: query.runId }),
    ),
    ask('the pull requests of the commit', 'pull-requests: read', query, () =>
      pullRequestsOf(github, at, query.commit),
    ),
    ask('the run', 'actions: read', query, () => github.rest.actions.getWorkflowRun({ ...at, run_id: query.runId })),
  ]);
  const reviews = await Promise.all(
    pullRequests.map(async (pullRequest) => ({
      pullRequest,
      reviews: await ask(`the reviews of #${pullRequest.number}`, 'pull-requests: read', query, () =>
        github.paginate(github.rest.pulls.listReviews, { ...at, pull_number: pullRequest.number, per_page: 100 }),
      ),
    })),
  );
  const authors = new Set(pullRequests.map(({ user }) => user?.login));
  const actors = new Set([run.data.actor?.login, run.data.triggering_actor?.login]);
  return {
    approvals: [
      ...deployments.data.flatMap((deployment) => deploymentApprovals(deployment, authors, actors)),
      ...reviews.flatMap(({ pullRequest, reviews: all }) => reviewApprovals(pullRequest, all, actors)),
    ],
    change: { repository: `${query.serverUrl}/${query.owner}/${query.repository}`, commit: query.commit },
  };
}

type Deployment = Awaited<ReturnType<GitHub['rest']['actions']['getReviewsForRun']>>['data'][number];
type PullRequest = Awaited<ReturnType<GitHub['rest']['repos']['listPullRequestsAssociatedWithCommit']>>['data'][number];
type Review = Awaited<ReturnType<GitHub['rest']['pulls']['listReviews']>>['data'][number];
type Logins = ReadonlySet<string | undefined>;

/** One approval covers every environment that waited; each is a decision of its own. */
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
    // A comment decides nothing; a dismissal takes the decision back.
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

async function pullRequestsOf(
  github: GitHub,
  at: { readonly owner: string; readonly repo: string },
  commit: string,
): Promise<PullRequest[]> {
  const all = await github.paginate(github.rest.repos.listPullRequestsAssociatedWithCommit, {
    ...at,
    commit_sha: commit,
    per_page: 100,
  });
  // One that was closed without a merge has not let the commit in.
  const counting = all.filter(({ state, merged_at: merged }) => state === 'open' || merged);
  if (counting.length > MAX_PULL_REQUESTS) {
    throw new UserError(
      `approvals: commit ${commit} is in ${counting.length} pull requests, more than the ${MAX_PULL_REQUESTS} that are read; pass an approval file`,
    );
  }
  return counting;
}

function approverOf(user: { login: string; id: number; html_url: string }): Approval['approver'] {
  return { name: user.login, id: String(user.id), url: user.html_url };
}

function commentOf(text: string | null | undefined): { comment?: string } {
  return text ? { comment: text.slice(0, MAX_COMMENT_LENGTH) } : {};
}

/** Runs one question; the answer to a failure is what the reader of a workflow's log can do about it. */
async function ask<T>(what: string, permission: string, query: ApprovalsQuery, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { status, message } = error as { status?: number; message: string };
    const where = `${query.apiUrl} about ${query.owner}/${query.repository}`;
    const detail = String(message).replaceAll(query.token, '***').replaceAll(/\s+/g, ' ').slice(0, 200);
    const remedy =
      status === 403 || status === 404
        ? `give the job the permission ${permission}, or pass a token that has it as github-token`
        : status === 401
          ? 'github-token is not valid there'
          : 'run the job again once the API answers';
    throw new UserError(
      `approvals: ${what} could not be read from ${where} (${status ?? 'no answer'}: ${detail}); ${remedy}`,
    );
  }
}

/** Octokit writes to the console otherwise, where a workflow's log reads commands. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
