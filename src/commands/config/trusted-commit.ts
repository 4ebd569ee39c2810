// Decides which commit has the configuration that counts in a workflow run.
import { readFile } from 'node:fs/promises';
import { fileErrorText, UserError } from '../../errors.ts';
import { isRecord } from '../../json/fields.ts';
import { parseJson } from '../../json/parse.ts';
import type { World } from '../world.ts';

/** Events whose checkout is a commit of the repository itself, which only people with write access can make. */
const OWN_COMMIT = new Set([
  ...['create', 'deployment', 'merge_group', 'push', 'registry_package', 'release', 'repository_dispatch'],
  ...['schedule', 'workflow_call', 'workflow_dispatch'],
]);

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The file of the checkout counts, or that of a commit. */
export type Trusted =
  | { readonly where: 'checkout' }
  | { readonly where: 'commit'; readonly commit: string; readonly why: string };

/**
 * A checkout counts outside a workflow, for events that only people with write access cause, and for pull requests from the
 * repository itself. For every other event the checkout may have been written by anybody: then the file of the base commit
 * counts. Throws a UserError if the base commit is not known.
 */
export async function trustedCommit(env: World['env']): Promise<Trusted> {
  const { GITHUB_ACTIONS, GITHUB_EVENT_NAME: event = '', GITHUB_SHA = '' } = env;
  if (GITHUB_ACTIONS !== 'true' || OWN_COMMIT.has(event)) return { where: 'checkout' };
  // For these, GITHUB_SHA is the merge of the pull request with its base.
  if (!['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(event)) {
    return baseOf(GITHUB_SHA, `the event ${event} can run with a checkout of a fork`);
  }
  const payload = await readPayload(env.GITHUB_EVENT_PATH ?? '');
  const request = isRecord(payload) && isRecord(payload.pull_request) ? payload.pull_request : {};
  const base = isRecord(request.base) ? request.base : {};
  const [from, to] = [repositoryId(request.head), repositoryId(request.base)];
  if (from !== undefined && from === to) return { where: 'checkout' };
  return baseOf(typeof base.sha === 'string' ? base.sha : '', 'the pull request is from a fork');
}

function baseOf(commit: string, why: string): Trusted {
  if (COMMIT.test(commit)) return { where: 'commit', commit, why };
  throw new UserError(
    `could not find the base commit of this run, whose configuration counts because ${why}; set config to none or to oci://…`,
  );
}

/** Undefined for a fork that has been deleted. */
function repositoryId(side: unknown): number | undefined {
  const id = isRecord(side) && isRecord(side.repo) ? side.repo.id : undefined;
  return typeof id === 'number' ? id : undefined;
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return parseJson(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UserError(`could not read the event of this run (GITHUB_EVENT_PATH): ${fileErrorText(error)}`);
  }
}
