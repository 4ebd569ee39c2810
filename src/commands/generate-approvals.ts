// The approvals source of a command: who agreed to the run and the commit that the subject was built from.

import { UserError } from '../errors.ts';
import { approvalEvidence } from '../evidence/approval.ts';
import type { SourceResult } from '../evidence/evidence.ts';
import { isWorkflowRun } from '../evidence/provenance.ts';
import { type ApprovalsQuery, findApprovals } from '../github/approvals.ts';
import { subjectName } from '../oci/reference.ts';
import type { Context } from './context.ts';
import type { Subject } from './subject.ts';

/**
 * Where approvals are `required`, a run without one, without a token or without the permission is a UserError; otherwise
 * it is a note that says what was missing.
 */
export async function generateApprovals(subject: Subject, context: Context, required: boolean): Promise<SourceResult> {
  try {
    const { approvals, change } = await findApprovals(queryOf(context.env));
    if (approvals.length === 0) throw new UserError('approvals: nobody has decided on this run or its commit');
    return {
      evidence: [approvalEvidence(approvals, change, subject.descriptor, subjectName(subject.reference))],
      notes: [],
    };
  } catch (error) {
    if (required || !(error instanceof UserError)) throw error;
    return { evidence: [], notes: [`no ${error.message}`] };
  }
}

function queryOf(env: Context['env']): ApprovalsQuery {
  if (!isWorkflowRun(env)) {
    throw new UserError('approvals: this is not a workflow run; pass the path of an approval file instead');
  }
  const value = (name: string): string => {
    const text = env[name];
    if (text === undefined || text === '') throw new UserError(`approvals: ${name} is not set`);
    return text;
  };
  if (!env.GITHUB_TOKEN) throw new UserError('approvals: github-token is needed to ask GitHub for them');
  const [owner = '', repository = ''] = value('GITHUB_REPOSITORY').split('/');
  return {
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    token: env.GITHUB_TOKEN,
    owner,
    repository,
    runId: Number(value('GITHUB_RUN_ID')),
    commit: value('GITHUB_SHA'),
  };
}
