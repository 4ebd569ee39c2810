// Requests the identity token of a job, only from a host of GitHub, because the request contains a credential.
import { errorDetail, rethrowBug, UserError } from '../errors.ts';
import { isLoopback } from '../net/loopback.ts';
import { checkServiceUrl } from '../net/service-url.ts';
import type { World } from './world.ts';

const VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL';

/**
 * Runs `request` if the token service may be sent the credential. Throws a UserError if it may not, and the error of the
 * request without the credential, which a response may contain.
 */
export async function requestIdentityToken(env: World['env'], request: () => Promise<string>): Promise<string> {
  checkTokenService(env);
  try {
    return await request();
  } catch (error) {
    rethrowBug(error);
    throw new Error(errorDetail(error, [env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '']));
  }
}

/** Throws a UserError for a URL that is not HTTPS, or not a host of GitHub Actions or of this GitHub server. */
function checkTokenService({ [VARIABLE]: text = '', GITHUB_SERVER_URL: server = '' }: World['env']): void {
  const { hostname } = new URL(checkServiceUrl(VARIABLE, text));
  const own = URL.canParse(server) ? new URL(server).hostname : 'github.com';
  const isOwn = [own, 'actions.githubusercontent.com'].some(
    (host) => hostname === host || hostname.endsWith(`.${host}`),
  );
  if (isOwn || isLoopback(hostname)) return;
  throw new UserError(
    `${VARIABLE} names the host ${JSON.stringify(hostname)}, which is not a host of GitHub; check which step set it`,
  );
}
