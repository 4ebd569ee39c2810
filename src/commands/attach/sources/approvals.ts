// Generates approvals: who approved the run and the commit that the subject was built from.

import { ExpectedError, UserError } from '../../../errors.ts';
import { approvalEvidence } from '../../../evidence/approval.ts';
import type { SourceResult } from '../../../evidence/evidence.ts';
import { isWorkflowRun } from '../../../evidence/provenance.ts';
import { type ApprovalsQuery, findApprovals } from '../../../github/approvals.ts';
import { githubRepository } from '../../../github/client.ts';
import { checkServiceUrl } from '../../../net/service-url.ts';
import { subjectName } from '../../../oci/reference.ts';
import type { Context } from '../../context.ts';
import type { Subject } from '../../subject.ts';

/**
 * If approvals are `required`, a run without one, without a token or without the permission is a UserError; otherwise a
 * note says what was missing.
 */
export async function generateApprovals(subject: Subject, context: Context, required: boolean): Promise<SourceResult> {
  try {
    const { approvals, change } = await findApprovals(queryOf(context.env));
    if (approvals.length === 0) throw new UserError('nobody has approved or rejected this run or its commit');
    return {
      evidence: [approvalEvidence(approvals, change, subject.descriptor, subjectName(subject.reference))],
      notes: [],
    };
  } catch (error) {
    if (required || !(error instanceof ExpectedError)) throw error;
    return { evidence: [], notes: [`skipped approvals: ${error.message}`] };
  }
}

function queryOf(env: Context['env']): ApprovalsQuery {
  if (!isWorkflowRun(env)) {
    throw new UserError('approvals can be read in a workflow run only; pass the path of an approval file instead');
  }
  const value = (name: string, format: RegExp): string => {
    const text = env[name] ?? '';
    if (!format.test(text)) throw new UserError(`the input approvals needs ${name}, which is not set or malformed`);
    return text;
  };
  return {
    ...githubRepository(env, 'the input approvals'),
    serverUrl: checkServiceUrl('GITHUB_SERVER_URL', env.GITHUB_SERVER_URL || 'https://github.com'),
    runId: Number(value('GITHUB_RUN_ID', /^\d{1,15}$/)),
    commit: value('GITHUB_SHA', /^[0-9a-f]{40,64}$/),
  };
}
