// Services of GitHub on loopback that keep what is written to them: issues, code scanning, dependency graph, artifact metadata
// and attestations. Each can refuse like GitHub does for a token that lacks the permission.
import { gunzipSync } from 'node:zlib';
import type { Answer, Asked, GitHubApi } from './github-api.ts';

type Json = Record<string, unknown>;

/** GitHub's responses to a token without the permission: 403 if it may see the repository, 404 if it may not. */
export type Refusal = 403 | 404;

const DOCUMENTATION = 'https://docs.github.com/rest';
const REFUSALS: Readonly<Record<Refusal, Answer>> = {
  403: {
    status: 403,
    body: { message: 'Resource not accessible by integration', documentation_url: DOCUMENTATION, status: '403' },
  },
  404: { status: 404, body: { message: 'Not Found', documentation_url: DOCUMENTATION, status: '404' } },
};

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason?: string;
  readonly author: string;
}

export interface Analysis {
  readonly category: string;
  readonly commit: string;
  readonly created: string;
  readonly ref: string;
  readonly tool: string;
  readonly sarif: Json;
}

/** Everything that a token of one repository can write. */
export class GitHubServices {
  readonly issues: Issue[] = [];
  readonly analyses: Analysis[] = [];
  readonly snapshots: Json[] = [];
  readonly storageRecords: Json[] = [];
  readonly deploymentRecords: Json[] = [];
  readonly attestations: Json[] = [];
  readonly refused = new Map<'issues' | 'code-scanning' | 'dependencies' | 'metadata' | 'attestations', Refusal>();
  /** Who the token belongs to. */
  readonly login = 'github-actions[bot]';
  /** Nodes on a page of issues. */
  issuesOnPage = 100;
  readonly #api: GitHubApi;
  readonly #base: string;

  constructor(api: GitHubApi, owner = 'acme', repo = 'app') {
    this.#api = api;
    this.#base = `/repos/${owner}/${repo}`;
    const base = this.#base;
    api.answer('POST /graphql', (asked) => this.#graphql(asked));
    api.answer(`POST ${base}/issues`, (asked) => this.#unlessRefused('issues', () => this.#createIssue(asked)));
    api.answer(`GET ${base}/code-scanning/analyses`, (asked) =>
      this.#unlessRefused('code-scanning', () => this.#listAnalyses(asked)),
    );
    api.answer(`POST ${base}/code-scanning/sarifs`, (asked) =>
      this.#unlessRefused('code-scanning', () => this.#uploadSarif(asked)),
    );
    api.answer(`POST ${base}/dependency-graph/snapshots`, (asked) =>
      this.#unlessRefused('dependencies', () => {
        this.snapshots.push(JSON.parse(asked.body));
        const message = 'Dependency results for the repo have been successfully updated.';
        const created = '2026-11-21T00:00:00.000Z';
        return { status: 201, body: { id: this.snapshots.length, created_at: created, result: 'SUCCESS', message } };
      }),
    );
    for (const [kind, records, key] of [
      ['storage', this.storageRecords, ['name', 'digest', 'registry_url']],
      ['deployment', this.deploymentRecords, ['logical_environment', 'cluster', 'deployment_name']],
    ] as const) {
      api.answer(`POST /orgs/${owner}/artifacts/metadata/${kind}-record`, (asked) =>
        this.#unlessRefused('metadata', () => this.#putRecord(asked, kind, records, key)),
      );
    }
    api.answer(`POST ${base}/attestations`, (asked) =>
      this.#unlessRefused('attestations', () => {
        const { bundle } = JSON.parse(asked.body) as { bundle: Json };
        this.attestations.push(bundle);
        return { status: 201, body: { id: this.attestations.length } };
      }),
    );
  }

  /** Serves the stored attestations for a digest, whatever their statements say. */
  serveAttestations(digest: string): void {
    this.#api.answer(`GET ${this.#base}/attestations/${digest}`, () =>
      this.#unlessRefused('attestations', () => ({
        body: { attestations: this.attestations.map((bundle) => ({ repository_id: 1, bundle, bundle_url: '' })) },
      })),
    );
  }

  /** Opens an issue as somebody else does in the browser. */
  openIssue(author: string, title: string, body: string): Issue {
    const issue: Issue = { number: this.issues.length + 1, title, body, state: 'open', author };
    this.issues.push(issue);
    this.#api.answer(`PATCH ${this.#base}/issues/${issue.number}`, (asked) =>
      this.#unlessRefused('issues', () => {
        const { title, body, state, state_reason: reason } = JSON.parse(asked.body);
        Object.assign(issue, {
          ...(title !== undefined && { title }),
          ...(body !== undefined && { body }),
          ...(state !== undefined && { state, stateReason: reason }),
        });
        return { body: this.#issueJson(issue) };
      }),
    );
    return issue;
  }

  /** Requests that change something. */
  writes(): readonly string[] {
    return this.#api.asked
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
      .map(({ method, path }) => `${method} ${path}`);
  }

  #unlessRefused(service: Parameters<GitHubServices['refused']['get']>[0], then: () => Answer): Answer {
    const refusal = this.refused.get(service);
    return refusal === undefined ? then() : REFUSALS[refusal];
  }

  #createIssue(asked: Asked): Answer {
    const { title, body } = JSON.parse(asked.body);
    if (String(body).length > 65_536) {
      const message = 'Validation Failed';
      const errors = [{ resource: 'Issue', code: 'custom', field: 'body', message: 'body is too long' }];
      return { status: 422, body: { message, errors } };
    }
    return { status: 201, body: this.#issueJson(this.openIssue(this.login, title, body)) };
  }

  #issueJson({ number, title, body, state, author }: Issue): Json {
    const url = `https://github.com${this.#base.replace('/repos', '')}/issues/${number}`;
    return { id: 1000 + number, number, title, body, state, html_url: url, user: { login: author } };
  }

  /** GraphQL answers 200 with errors; a token without the permission sees no issues of a private repository. */
  #graphql(asked: Asked): Answer {
    const { query, variables = {} } = JSON.parse(asked.body) as { query: string; variables?: Json };
    if (query.includes('viewer { login }')) return { body: { data: { viewer: { login: this.login } } } };
    if (this.refused.has('issues')) {
      const message = 'Resource not accessible by integration';
      return { body: { data: { repository: null }, errors: [{ type: 'FORBIDDEN', path: ['repository'], message }] } };
    }
    const mine = this.issues.filter(({ author }) => variables.login === undefined || author === variables.login);
    const from = Number(variables.after ?? 0);
    const nodes = mine.slice(from, from + this.issuesOnPage).map((issue) => ({
      number: issue.number,
      url: this.#issueJson(issue).html_url,
      title: issue.title,
      body: issue.body,
      state: issue.state.toUpperCase(),
      viewerDidAuthor: issue.author === this.login,
    }));
    const next = from + nodes.length;
    const pageInfo = { hasNextPage: next < mine.length, endCursor: nodes.length === 0 ? null : String(next) };
    return { body: { data: { repository: { issues: { nodes, pageInfo } } } } };
  }

  #listAnalyses({ query }: Asked): Answer {
    const found = this.analyses.filter(({ ref, tool }) => ref === query.get('ref') && tool === query.get('tool_name'));
    if (this.analyses.length === 0) return { status: 404, body: { message: 'no analysis found' } };
    return {
      body: found.toReversed().map(({ category, commit, created, ref, tool }, at) => ({
        id: at + 1,
        ref,
        category,
        commit_sha: commit,
        created_at: created,
        tool: { name: tool, guid: null, version: null },
      })),
    };
  }

  #uploadSarif(asked: Asked): Answer {
    const { commit_sha: commit, ref, sarif, tool_name: tool } = JSON.parse(asked.body);
    const json = JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString());
    const category = json.runs[0].automationDetails?.id ?? '';
    const created = new Date().toISOString();
    this.analyses.push({ category, commit, created, ref, tool, sarif: json });
    const id = `47177e22-5596-11eb-80a1-c1e54ef945c${this.analyses.length}`;
    return { status: 202, body: { id, url: `${this.#api.url}${this.#base}/code-scanning/sarifs/${id}` } };
  }

  #putRecord(asked: Asked, kind: 'storage' | 'deployment', records: Json[], key: readonly string[]): Answer {
    const fields: Json = JSON.parse(asked.body);
    const known = records.findIndex((one) => key.every((name) => one[name] === fields[name]));
    const stored = { id: known < 0 ? records.length + 1 : (records[known] as Json).id, ...fields };
    if (known < 0) records.push(stored);
    else records[known] = stored;
    return { body: { total_count: 1, [`${kind}_records`]: [stored] } };
  }
}
