// Gets the identity token of this job and reads the identity that a certificate will have. The token is never shown.
import { ExpectedError, errorDetail, rethrowUnless, UserError } from '../errors.ts';
import { claimsOf } from '../evidence/provenance.ts';
import { retried, type ServicePolicy } from '../net/service-calls.ts';
import { SigningError } from './signing-error.ts';

/** The audience that Sigstore's certificate authorities expect. */
const AUDIENCE = 'sigstore';

export interface Workload {
  readonly token: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** The subject alternative name and the issuer that the certificate will have. */
  readonly san: string;
  readonly issuer: string;
}

/**
 * Requests the token, with retries. `server` is GitHub's: `https://github.com`. Throws a SigningError that contains
 * nothing of the token.
 */
export async function readWorkload(
  identityToken: (audience: string) => Promise<string>,
  { server, mask, policy }: { readonly server: string; mask(secret: string): void; readonly policy: ServicePolicy },
): Promise<Workload> {
  let token: string;
  try {
    token = await retried(
      () => identityToken(AUDIENCE),
      policy,
      (error) => !(error instanceof ExpectedError),
    );
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw failure(errorDetail(error), 'run the job again, and check that it has the permission id-token: write');
  }
  if (token !== '') mask(token);
  let claims: Readonly<Record<string, unknown>>;
  try {
    claims = claimsOf(token);
  } catch (error) {
    rethrowUnless(error, UserError);
    throw failure(
      'the response of the token service is not a JSON Web Token',
      'check the source of the identity token',
    );
  }
  const san = sanOf(claims, server);
  const issuer = claims.iss;
  if (san === undefined || typeof issuer !== 'string') {
    throw failure('the token has no subject or no issuer', 'check the source of the identity token');
  }
  return { token, claims, san, issuer };
}

/** The name that Fulcio certifies: a GitHub workflow's file and ref, else a verified e-mail address, else the subject. */
function sanOf(claims: Readonly<Record<string, unknown>>, server: string): string | undefined {
  const { job_workflow_ref: workflow, email, email_verified: verified, sub } = claims;
  if (typeof workflow === 'string') return `${server}/${workflow}`;
  if (typeof email === 'string') return verified === true || verified === 'true' ? email : undefined;
  return typeof sub === 'string' && sub !== '' ? sub : undefined;
}

function failure(detail: string, remedy: string): SigningError {
  return new SigningError({ attempted: 'get an identity token for signing', detail, remedy });
}
