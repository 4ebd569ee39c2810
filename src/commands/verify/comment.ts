// Writes the decision as a comment to the pull request of a workflow run.
import { MAX_COMMENT_BYTES } from '../../github/comments.ts';
import type { ServicePolicy } from '../../net/service-calls.ts';
import { renderDecisions } from '../../report/decision-markdown.ts';
import type { ImageVerdict } from '../../report/decision-model.ts';
import type { Context } from '../context.ts';
import { writeComment as writeReport } from '../pull-request-comment.ts';

/** Creates or updates the comment. Returns the reason if this fails, because the decision does not depend on the comment. */
export function writeComment(
  images: readonly ImageVerdict[],
  policySource: string,
  context: Context,
  policy?: ServicePolicy,
): Promise<string | undefined> {
  const body = renderDecisions(images, MAX_COMMENT_BYTES - 2000);
  return writeReport({ command: 'verify', key: policySource, body }, context, policy);
}
