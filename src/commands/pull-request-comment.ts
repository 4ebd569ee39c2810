// Writes a report as a comment to the pull request of a workflow run, and updates it in later runs.
import { readFile } from 'node:fs/promises';
import { fileErrorText, UserError } from '../errors.ts';
import { GitHubError, githubRepository } from '../github/client.ts';
import { putComment } from '../github/comments.ts';
import { record } from '../json/fields.ts';
import { parseJsonBytes } from '../json/parse.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../net/service-calls.ts';
import { digestOf } from '../oci/digest.ts';
import type { Context } from './context.ts';

export interface ReportComment {
  readonly command: string;
  /** Distinguishes the comments of one job. */
  readonly key: string;
  /** Markdown of at most MAX_COMMENT_BYTES, without the marker. */
  readonly body: string;
}

/** Creates or updates the comment. Returns the reason if this fails, because the report does not depend on the comment. */
export async function writeComment(
  { command, key, body }: ReportComment,
  { env }: Context,
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<string | undefined> {
  try {
    const repository = githubRepository(env, 'comment');
    const number = await pullRequestNumber(env);
    // Each job of a pull request has its own comment.
    const digest = digestOf([env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', key].join('\n'));
    const marker = `<!-- oci-evidence ${command} ${digest.slice(-16)} -->`;
    await putComment(repository, { number, marker, body: `${marker}\n${body}` }, policy);
    return undefined;
  } catch (error) {
    if (error instanceof UserError || error instanceof GitHubError) return `no comment was written: ${error.message}`;
    throw error;
  }
}

/** Throws a UserError if the run is not about a pull request. */
async function pullRequestNumber(env: Context['env']): Promise<number> {
  const fromRef = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1];
  if (fromRef !== undefined) return Number(fromRef);
  const path = env.GITHUB_EVENT_PATH;
  if (path !== undefined) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      throw new UserError(`could not read GITHUB_EVENT_PATH ${JSON.stringify(path)}: ${fileErrorText(error)}`);
    }
    const event = record(parseJsonBytes(bytes));
    const number = record(event.pull_request).number ?? record(event.issue).number;
    if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  }
  throw new UserError('this run is not about a pull request; run it on pull_request events');
}
