// Fetches a token from the service that a registry names (distribution's token specification): by GET with name and
// password or anonymously, by OAuth2 POST with a refresh token.

import { isRecord } from '../../../json/fields.ts';
import { parseJson } from '../../../json/parse.ts';
import type { RetryCourse } from '../../../net/retry.ts';
import type { Environment } from '../../environment.ts';
import { type BodyTime, bodyStart, wholeBody } from '../http/body.ts';
import type { Connections, WireAnswer } from '../http/connections.ts';
import { errorResponseFacts } from '../http/error-response.ts';
import { requestLine } from '../http/origin.ts';
import { RegistryFailure, type RegistryFailureFacts } from '../http/registry-failure.ts';
import { followRedirects, type OutgoingRequest, RequestFailure, sendWithRetries } from '../http/requests.ts';
import { basic } from './credentials.ts';
import { formatScopes } from './scope.ts';
import type { Secrets } from './secrets.ts';
import type { Token, TokenQuery } from './token-cache.ts';

const CLIENT_ID = 'oci-evidence';
const MAX_ANSWER_BYTES = 256 * 1024;
const ANSWER_MILLISECONDS = 30_000;
const MAX_SHOWN_BYTES = 16 * 1024;
/** The specification's default in seconds; also used for invalid values. */
const DEFAULT_LIFETIME = 60;

export interface TokenServiceContext {
  readonly registry: string;
  readonly environment: Environment;
  readonly connections: Connections;
  readonly secrets: Secrets;
  readonly time: BodyTime;
  /** Where credentials are looked for, for errors. */
  readonly places: string;
}

/** Throws a RegistryFailure without a token. The credential is sent to the realm's origin only. */
export async function fetchToken(query: TokenQuery, context: TokenServiceContext): Promise<Token> {
  const { environment, connections, secrets } = context;
  const time = { ...context.time, milliseconds: ANSWER_MILLISECONDS };
  const outgoing = outgoingRequest(query);
  let body: Uint8Array | undefined;
  const { answer, ...course } = await sendWithRetries(
    { accept: outgoing.accept, retry: true },
    environment,
    async () => {
      const answer = await followRedirects(outgoing, connections, environment);
      if (answer.status === 200) {
        body = await wholeBody(answer, MAX_ANSWER_BYTES, time).catch((cause) => {
          throw new RequestFailure(outgoing, answer.url, cause);
        });
      }
      return answer;
    },
  );
  if (answer.status !== 200) throw refused(query, context, answer, await bodyStart(answer, MAX_SHOWN_BYTES), course);
  const token =
    body === undefined ? `exceeds the limit of ${MAX_ANSWER_BYTES} bytes` : tokenIn(new TextDecoder().decode(body));
  if (typeof token === 'string') {
    const request = requestLine(outgoing.method, answer.url, '');
    throw new RegistryFailure({
      ...NO_TOKEN,
      request,
      status: answer.status,
      detail: `the response of the token service ${token}`,
    });
  }
  secrets.add(token.value);
  return token;
}

function outgoingRequest({ realm, service, scopes, login }: TokenQuery): OutgoingRequest {
  const url = new URL(realm);
  const common = { accept: [200], home: '', body: undefined, headers: {}, authorization: undefined };
  if (login?.kind === 'identity-token') {
    const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT_ID, refresh_token: login.token });
    if (service !== undefined) form.set('service', service);
    if (scopes.size > 0) form.set('scope', formatScopes(scopes).join(' '));
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { ...common, method: 'POST', url, headers, confined: true, body: new TextEncoder().encode(form.toString()) };
  }
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of formatScopes(scopes)) url.searchParams.append('scope', scope);
  if (login?.kind !== 'password') return { ...common, method: 'GET', url };
  const value = `Basic ${basic(login.username, login.password)}`;
  return { ...common, method: 'GET', url, authorization: { origin: url.origin, value } };
}

/** The token of a response, or what is wrong with it. */
function tokenIn(text: string): Token | string {
  const json = parseJson(text);
  if (json === undefined) return 'is not JSON';
  const value = isRecord(json) ? json.token || json.access_token : undefined;
  if (typeof value !== 'string' || value === '') return 'has no token';
  // RFC 6750, section 2.1; anything else could not be sent as a header.
  if (!/^[\x21-\x7e]+$/.test(value)) return 'has a token with invalid characters';
  const seconds = isRecord(json) ? Number(json.expires_in) : 0;
  return { value, lifetime: seconds > 0 ? seconds : DEFAULT_LIFETIME };
}

const NO_TOKEN: Pick<RegistryFailureFacts, 'code' | 'remedy'> = {
  code: 'invalid-response',
  remedy: 'check the token service in the WWW-Authenticate header of the registry (realm)',
};

function refused(
  { login }: TokenQuery,
  { registry, environment, secrets, places }: TokenServiceContext,
  { status, headers, url }: WireAnswer,
  text: string,
  course: RetryCourse,
): RegistryFailure {
  const byRefreshToken = login?.kind === 'identity-token';
  const facts = errorResponseFacts({
    request: requestLine(byRefreshToken ? 'POST' : 'GET', url, ''),
    // RFC 6749, section 5.2: 400 is the answer to an expired refresh token.
    status: byRefreshToken && status === 400 ? 401 : status,
    headers,
    body: secrets.redact(text),
    ...course,
    registry,
    login: login?.source,
    places,
    now: environment.now(),
  });
  const detail = `the token service answered: ${facts.detail}`;
  // Never "not found": the service is missing, not the requested content.
  const missing = facts.code === 'not-found' || facts.code === 'unsupported';
  return new RegistryFailure({ ...facts, status, ...(missing && NO_TOKEN), detail });
}
