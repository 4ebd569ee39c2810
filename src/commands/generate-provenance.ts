// The provenance source of a command: a statement about the workflow run, on the subject that the run built.

import { UserError } from '../errors.ts';
import type { SourceResult } from '../evidence/evidence.ts';
import { claimsOf, isWorkflowRun, provenanceOf } from '../evidence/provenance.ts';
import { subjectName } from '../oci/reference.ts';
import type { Attached } from './attached.ts';
import type { Context } from './context.ts';
import type { Subject } from './subject.ts';

/** The audience of Sigstore: the same token can later be signed with. */
const AUDIENCE = 'sigstore';

/**
 * Values come from the OIDC token's claims where the job may have one, else from the environment. Outside a workflow
 * there is a note, or where it is `required` a UserError.
 */
export async function generateProvenance(
  subject: Subject,
  context: Context,
  { required, attached }: { readonly required: boolean; readonly attached: Attached | undefined },
): Promise<SourceResult> {
  if (!required && !isWorkflowRun(context.env)) {
    return { evidence: [], notes: ['no provenance was made: this is not a workflow run'] };
  }
  const has = [subject.descriptor, ...subject.platforms].some(({ digest }) => attached?.has(digest, 'provenance'));
  if (has) return { evidence: [], notes: ['no provenance was made: the image has one'] };
  const { identityToken } = context;
  const claims = identityToken && claimsOf(await tokenOf(identityToken));
  const run = { env: context.env, ...(claims && { claims }) };
  try {
    return { evidence: [provenanceOf(run, subject.descriptor, subjectName(subject.reference))], notes: [] };
  } catch (error) {
    // A runner that is not GitHub's own may leave a variable out.
    if (required || !(error instanceof UserError)) throw error;
    return { evidence: [], notes: [`no ${error.message}`] };
  }
}

/** A job that may have a token and gets none is no reason to take the environment's word instead. */
async function tokenOf(identityToken: NonNullable<Context['identityToken']>): Promise<string> {
  try {
    return await identityToken(AUDIENCE);
  } catch (cause) {
    throw new UserError(
      `provenance: the job's OIDC token could not be had (${(cause as Error).message.slice(0, 200)}); run the job again, or take id-token: write away to state what the environment says`,
      { cause },
    );
  }
}
