// The workload's identity token: asked for, looked into for what the certificate will say, and never shown.
import { errorDetail } from '../errors.ts';
import { claimsOf } from '../evidence/provenance.ts';
import { type RetryPolicy, retried } from './retry.ts';
import { SigningError } from './signing-error.ts';

/** The audience that Sigstore's certificate authorities ask for. */
const AUDIENCE = 'sigstore';

export interface Workload {
  readonly token: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What the certificate's subject alternative name and issuer will be. */
  readonly san: string;
  readonly issuer: string;
}

/**
 * Asks for the token, again where the service fails. `server` is GitHub's: `https://github.com`. Throws a SigningError
 * without a word of the token.
 */
export async function readWorkload(
  identityToken: (audience: string) => Promise<string>,
  { server, mask, policy }: { readonly server: string; mask(secret: string): void; readonly policy: RetryPolicy },
): Promise<Workload> {
  let token: string;
  try {
    token = await retried(() => identityToken(AUDIENCE), policy);
  } catch (error) {
    throw failure(errorDetail(error), 'run the job again; permissions: id-token: write must be set for the job');
  }
  if (token !== '') mask(token);
  let claims: Readonly<Record<string, unknown>>;
  try {
    claims = claimsOf(token);
  } catch {
    throw failure('what the token service answered is no JSON Web Token', 'check where the identity token comes from');
  }
  const san = sanOf(claims, server);
  const issuer = claims.iss;
  if (san === undefined || typeof issuer !== 'string') {
    throw failure('the token has no subject or no issuer', 'check where the identity token comes from');
  }
  return { token, claims, san, issuer };
}

/** How Fulcio names the bearer: a GitHub workflow by its file and ref, anybody else by verified e-mail or subject. */
function sanOf(claims: Readonly<Record<string, unknown>>, server: string): string | undefined {
  const { job_workflow_ref: workflow, email, email_verified: verified, sub } = claims;
  if (typeof workflow === 'string') return `${server}/${workflow}`;
  if (typeof email === 'string') return verified === true || verified === 'true' ? email : undefined;
  return typeof sub === 'string' && sub !== '' ? sub : undefined;
}

function failure(detail: string, remedy: string): SigningError {
  return new SigningError({ attempted: 'get an identity token for signing', detail, remedy });
}
