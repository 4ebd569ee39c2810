// Owns the client of GitHub's REST API: authentication, timeouts, retries and errors. No other file imports Octokit.
import { ExpectedError, errorDetail, rethrowBug, UserError } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import { isConnectionFailure, retried, type ServicePolicy } from '../net/service-calls.ts';
import { checkServiceUrl } from '../net/service-url.ts';
import { type ApiFetch, checkedFetch, InvalidResponse } from './checked-fetch.ts';

export interface GitHubRepository {
  /** REST API root, without a slash at the end: `https://api.github.com`. */
  readonly api: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
}

/**
 * Reads the repository from the variables of a workflow run. Throws a UserError that names `feature`, which needs it, and
 * the variable that is missing or malformed.
 */
export function githubRepository(env: Readonly<Record<string, string | undefined>>, feature: string): GitHubRepository {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token } = env;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  if (owner === undefined || repo === undefined) {
    throw new UserError(`${feature} needs GITHUB_REPOSITORY to be owner/repository, as it is in a workflow`);
  }
  if (token === undefined || token === '') throw new UserError(`${feature} needs a github-token`);
  return { api: checkServiceUrl('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo, token };
}

export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/** A request to the API, and the permission that it needs. */
export interface GitHubRequest {
  /** A verb phrase: `list the pull requests of commit 5b2c1f0`. */
  readonly attempted: string;
  /** `pull-requests: read` */
  readonly permission: string;
}

/** A failed request to the API. The message names the permission that the token may lack, and never contains the token. */
export class GitHubError extends ExpectedError {
  override readonly name = 'GitHubError';
  override readonly code = 'github';
  /** The HTTP status; undefined if there was no response. */
  readonly status: number | undefined;

  constructor(
    message: string,
    { status, remedy }: { readonly status?: number | undefined; readonly remedy?: string } = {},
  ) {
    super(message, remedy === undefined ? {} : { remedy });
    this.status = status;
  }
}

export class GitHubClient {
  readonly repository: GitHubRepository;
  readonly #octokit: Octokit;
  readonly #policy: ServicePolicy;

  private constructor(repository: GitHubRepository, octokit: Octokit, policy: ServicePolicy) {
    this.repository = repository;
    this.#octokit = octokit;
    this.#policy = policy;
  }

  /** For messages: `OWNER/REPOSITORY`, or `OWNER` without a repository. */
  get place(): string {
    const { owner, repo } = this.repository;
    return repo === '' ? owner : `${owner}/${repo}`;
  }

  static async open(repository: GitHubRepository, policy: ServicePolicy): Promise<GitHubClient> {
    const { getOctokit } = await import('@actions/github');
    const options = { baseUrl: repository.api, log: SILENT };
    // The toolkit's own fetch uses the proxy of the runner; options for requests would replace it.
    const { fetch } = getOctokit(repository.token, options).request.endpoint.DEFAULTS.request as { fetch: ApiFetch };
    const request = { fetch: checkedFetch(fetch, policy.timeout) };
    return new GitHubClient(repository, getOctokit(repository.token, { ...options, request }), policy);
  }

  /** Sends one request, and again after a transient failure. Throws a GitHubError. */
  async request<T>(
    { attempted, permission }: GitHubRequest,
    call: (octokit: Octokit, at: { readonly owner: string; readonly repo: string }) => Promise<T>,
  ): Promise<T> {
    const { api, owner, repo, token } = this.repository;
    try {
      return await retried(() => call(this.#octokit, { owner, repo }), this.#policy, isTransient);
    } catch (error) {
      rethrowBug(error);
      const text = errorDetail(error, [token]);
      // GraphQL answers 200 to a token that lacks a permission.
      const status = answeredStatus(error) ?? (/not accessible by/i.test(text) ? 403 : undefined);
      const detail = error.cause instanceof InvalidResponse ? text : `${status ?? 'no response'}: ${text}`;
      const remedy = remedyOf(status, permission);
      throw new GitHubError(`could not ${attempted} of ${this.place} at ${api}: ${detail}; ${remedy}`, {
        status,
        remedy,
      });
    }
  }

  /** Sends one request whose response is a list. Throws a GitHubError also if it is not. */
  async page<T>(
    request: GitHubRequest,
    call: (octokit: Octokit, at: { readonly owner: string; readonly repo: string }) => Promise<{ readonly data: T[] }>,
  ): Promise<T[]> {
    const { data } = await this.request(request, call);
    // The types describe GitHub's API; another server may send something else.
    if (!Array.isArray(data)) throw this.unexpected(request, 'is not a list', data);
    for (const one of data)
      if (!isRecord(one)) throw this.unexpected(request, 'has an entry that is not an object', one);
    return data;
  }

  /** The error for a response of another form than GitHub's, which must not be taken for an empty one. */
  unexpected({ attempted }: Pick<GitHubRequest, 'attempted'>, how: string, data: unknown): GitHubError {
    return new GitHubError(
      `could not ${attempted} of ${this.place} at ${this.repository.api}: the response ${how} but ${formOf(data)}`,
    );
  }

  /** Reads every page of a list. Throws a GitHubError also if there are more than MAX_PAGES of them. */
  async list<T>(
    request: GitHubRequest,
    call: (octokit: Octokit, at: ListPage) => Promise<{ readonly data: T[] }>,
  ): Promise<T[]> {
    const all: T[] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const found = await this.page(request, (octokit, at) => call(octokit, { ...at, page, per_page: PAGE_SIZE }));
      all.push(...found);
      if (found.length < PAGE_SIZE) return all;
    }
    const most = MAX_PAGES * PAGE_SIZE;
    throw new GitHubError(`could not ${request.attempted} of ${this.place}: the list has more than ${most} entries`);
  }
}

/** Entries of a page of a list; the most that the API allows. */
const PAGE_SIZE = 100;
const MAX_PAGES = 30;

export interface ListPage {
  readonly owner: string;
  readonly repo: string;
  readonly page: number;
  readonly per_page: number;
}

/** What a foreign value is, for a message. Its content may be a secret. */
export function formOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length} entries`;
  if (!isRecord(value)) return `a ${typeof value}`;
  const names = Object.keys(value).slice(0, 8);
  return names.length === 0 ? 'an empty object' : `an object with ${errorDetail(names.join(', ')).slice(0, 200)}`;
}

/** The HTTP status of an error of Octokit; undefined if there was no response. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** The same without the status 500 that Octokit gives to errors of the connection. */
function answeredStatus(error: Error): number | undefined {
  return 'response' in error && error.response !== undefined ? statusOf(error) : undefined;
}

function isTransient(error: unknown): boolean {
  const status = statusOf(error);
  if (status === undefined) return isConnectionFailure(error);
  return status === 408 || status === 429 || status >= 500;
}

function remedyOf(status: number | undefined, permission: string): string {
  if (status === 401) return 'github-token is not valid for this API; pass a valid one';
  if (status === 403 || status === 404) {
    return `give the job the permission ${permission}, or pass a token that has it as github-token`;
  }
  return 'run the job again when the API responds';
}

/** Octokit writes to the console by default, where the runner reads commands. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
