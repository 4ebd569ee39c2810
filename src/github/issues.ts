// Finds, opens, updates and closes the issues that a token has written, by a marker in their bodies.
import { record, text } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { GitHubClient, GitHubError, type GitHubRepository } from './client.ts';

const PERMISSION = 'issues: write';
const MAX_PAGES = 50;

export interface OwnIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
}

export interface IssueContent {
  readonly title: string;
  /** Begins with the marker. */
  readonly body: string;
}

/** GraphQL says which issues the token wrote. Anybody can write the marker into an issue of their own. */
const QUERY = `query($owner: String!, $repo: String!, $login: String, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, filterBy: { createdBy: $login }, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number url title body state viewerDidAuthor }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const VIEWER = 'query { viewer { login } }';

/** The issues of one repository that carry one marker. */
export class MarkedIssues {
  readonly #client: GitHubClient;
  readonly #marker: string;

  private constructor(client: GitHubClient, marker: string) {
    this.#client = client;
    this.#marker = marker;
  }

  static async open(at: GitHubRepository, marker: string, policy: ServicePolicy): Promise<MarkedIssues> {
    return new MarkedIssues(await GitHubClient.open(at, policy), marker);
  }

  /** The issues that this token wrote with the marker at the beginning, the oldest first. Throws a GitHubError. */
  async own(): Promise<readonly OwnIssue[]> {
    const request = { attempted: 'list the issues', permission: PERMISSION };
    const viewer = await this.#client.request(request, (octokit): Promise<unknown> => octokit.graphql(VIEWER));
    const login = text(record(record(viewer).viewer).login);
    const found: OwnIssue[] = [];
    let after: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const data = await this.#client.request(
        request,
        (octokit, at): Promise<unknown> => octokit.graphql(QUERY, { ...at, login, after }),
      );
      const { nodes, pageInfo } = record(record(record(data).repository).issues);
      if (!Array.isArray(nodes)) throw this.#client.unexpected(request, 'has no list of issues', data);
      found.push(...nodes.flatMap((node: unknown) => this.#issueOf(node)));
      const { hasNextPage, endCursor } = record(pageInfo);
      after = text(endCursor);
      if (hasNextPage === false) return found;
      if (after === undefined) throw this.#client.unexpected(request, 'has no cursor of the next page', pageInfo);
    }
    throw this.#error('find the issue', `the token has written more than ${MAX_PAGES * 100} issues`);
  }

  /** Throws a GitHubError. */
  async create(content: IssueContent): Promise<OwnIssue> {
    const request = { attempted: 'open an issue', permission: PERMISSION };
    const { data }: { readonly data: unknown } = await this.#client.request(request, (octokit, at) =>
      octokit.rest.issues.create({ ...at, ...content }),
    );
    const { number, html_url: url } = record(data);
    if (typeof number !== 'number') throw this.#client.unexpected(request, 'has no number', data);
    return { number, url: text(url) ?? '', ...content, isOpen: true };
  }

  /** Opens the issue again if another job has closed it in the meantime. Throws a GitHubError. */
  async update({ number }: OwnIssue, content: IssueContent): Promise<void> {
    await this.#client.request({ attempted: `update issue #${number}`, permission: PERMISSION }, (octokit, at) =>
      octokit.rest.issues.update({ ...at, issue_number: number, state: 'open', ...content }),
    );
  }

  /** Throws a GitHubError. */
  async close({ number }: OwnIssue, reason: 'completed' | 'not_planned'): Promise<void> {
    await this.#client.request({ attempted: `close issue #${number}`, permission: PERMISSION }, (octokit, at) =>
      octokit.rest.issues.update({ ...at, issue_number: number, state: 'closed', state_reason: reason }),
    );
  }

  #issueOf(node: unknown): readonly OwnIssue[] {
    const { number, url, title, body, state, viewerDidAuthor } = record(node);
    if (viewerDidAuthor !== true || typeof body !== 'string' || typeof number !== 'number') return [];
    if (!body.startsWith(this.#marker)) return [];
    return [{ number, url: text(url) ?? '', title: text(title) ?? '', body, isOpen: state === 'OPEN' }];
  }

  #error(attempted: string, why: string): GitHubError {
    return new GitHubError(`could not ${attempted} of ${this.#client.place}: ${why}`);
  }
}
