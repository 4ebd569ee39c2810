// Uploads SARIF files to code scanning, and lists the analyses that it has.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { record, text } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { GitHubClient, GitHubError, type GitHubRepository, statusOf } from './client.ts';

const PERMISSION = 'security-events: write';
/** GitHub takes 10 MB of compressed SARIF. */
const MAX_BYTES = 10 * 1000 * 1000;

/** The commit that the alerts are shown at. */
export interface ScannedCommit {
  readonly sha: string;
  /** `refs/heads/main` */
  readonly ref: string;
}

export interface Analysis {
  /** What distinguishes it from others of the same tool and commit: `runs[].automationDetails.id`. */
  readonly category: string;
  readonly commit: string;
  /** RFC 3339 */
  readonly created: string;
}

export interface SarifUpload {
  readonly sarif: string;
  readonly tool: string;
  /** RFC 3339 */
  readonly startedAt?: string;
}

export class CodeScanning {
  readonly #client: GitHubClient;
  readonly #commit: ScannedCommit;

  private constructor(client: GitHubClient, commit: ScannedCommit) {
    this.#client = client;
    this.#commit = commit;
  }

  static async open(at: GitHubRepository, commit: ScannedCommit, policy: ServicePolicy): Promise<CodeScanning> {
    return new CodeScanning(await GitHubClient.open(at, policy), commit);
  }

  /** The analyses of a tool at the ref, the newest first. Throws a GitHubError. */
  async analyses(tool: string): Promise<readonly Analysis[]> {
    const request = { attempted: 'list the code scanning analyses', permission: PERMISSION };
    const found = await this.#client.list<unknown>(request, (octokit, at) =>
      octokit
        .request('GET /repos/{owner}/{repo}/code-scanning/analyses', { ...at, ref: this.#commit.ref, tool_name: tool })
        .then(
          ({ data }) => ({ data: data as unknown[] }),
          (error: unknown) => {
            // GitHub answers "no analysis found" for a repository without any.
            if (statusOf(error) === 404 && error instanceof Error && /no analysis found/i.test(error.message)) {
              return { data: [] };
            }
            throw error;
          },
        ),
    );
    return found.map((one) => {
      const { category, commit_sha: commit, created_at: created } = record(one);
      return { category: text(category) ?? '', commit: text(commit) ?? '', created: text(created) ?? '' };
    });
  }

  /** Returns the id of the upload. Throws a GitHubError. */
  async upload({ sarif, tool, startedAt }: SarifUpload): Promise<string> {
    const packed = await promisify(gzip)(sarif);
    if (packed.byteLength > MAX_BYTES) {
      throw new GitHubError(
        `could not upload SARIF to ${this.#client.place}: ${packed.byteLength} bytes compressed, more than the limit of ${MAX_BYTES}`,
      );
    }
    const request = { attempted: 'upload SARIF to code scanning', permission: PERMISSION };
    const { data }: { readonly data: unknown } = await this.#client.request(request, (octokit, at) =>
      octokit.rest.codeScanning.uploadSarif({
        ...at,
        commit_sha: this.#commit.sha,
        ref: this.#commit.ref,
        sarif: packed.toString('base64'),
        tool_name: tool,
        ...(startedAt !== undefined && { started_at: startedAt }),
      }),
    );
    const id = text(record(data).id);
    if (id === undefined) throw this.#client.unexpected(request, 'has no id', data);
    return id;
  }
}
