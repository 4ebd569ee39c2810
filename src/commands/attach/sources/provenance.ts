// Generates provenance: a statement about the workflow run that built the subject.

import { errorDetail, rethrowBug, UserError } from '../../../errors.ts';
import type { SourceResult } from '../../../evidence/evidence.ts';
import { claimsOf, isWorkflowRun, provenanceOf } from '../../../evidence/provenance.ts';
import { subjectName } from '../../../oci/reference.ts';
import type { Context } from '../../context.ts';
import type { Subject } from '../../subject.ts';
import type { ExistingEvidence } from '../existing.ts';

/** The audience of Sigstore, so that the same token can be used for signing. */
const AUDIENCE = 'sigstore';

/**
 * Values come from the claims of the OIDC token if the job may have one, else from the environment. Outside a workflow
 * run there is a note, or a UserError if provenance is `required`.
 */
export async function generateProvenance(
  subject: Subject,
  context: Context,
  { required, existing }: { readonly required: boolean; readonly existing: ExistingEvidence | undefined },
): Promise<SourceResult> {
  if (!required && !isWorkflowRun(context.env)) {
    return { evidence: [], notes: ['skipped provenance: this is not a workflow run'] };
  }
  const known = [subject.descriptor, ...subject.platforms].map(({ digest }) => existing?.of(digest));
  const trusted = known.find((one) => one?.trusted.has('provenance'))?.trusted.get('provenance');
  if (trusted !== undefined) {
    return { evidence: [], notes: [`skipped provenance: it is already attached, ${trusted}`] };
  }
  const untrusted = known.find((one) => one?.untrusted.has('provenance'))?.untrusted.get('provenance');
  const notes =
    untrusted === undefined
      ? []
      : [
          `the image already has provenance, but not from a trusted signer (${untrusted}); the generated one is attached as well`,
        ];
  const { identityToken } = context;
  const claims = identityToken && claimsOf(await tokenOf(identityToken));
  const run = { env: context.env, ...(claims && { claims }) };
  try {
    return { evidence: [provenanceOf(run, subject.descriptor, subjectName(subject.reference))], notes };
  } catch (error) {
    // Runners other than those of GitHub may not set every variable.
    if (required || !(error instanceof UserError)) throw error;
    return { evidence: [], notes: [`skipped ${error.message}`] };
  }
}

/** The environment is no substitute for the claims of a token that the job should have got. */
async function tokenOf(identityToken: NonNullable<Context['identityToken']>): Promise<string> {
  try {
    return await identityToken(AUDIENCE);
  } catch (cause) {
    rethrowBug(cause);
    throw new UserError(
      `provenance: could not get an OIDC token for this job (${errorDetail(cause)}); run the job again, or remove the permission id-token: write to use environment variables instead`,
      { cause },
    );
  }
}
