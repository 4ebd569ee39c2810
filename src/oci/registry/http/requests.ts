// Sends one request: follows redirects and retries. Authorization is only sent to the registry's own origin.

import { UserError } from '../../../errors.ts';
import {
  afterTries,
  isTransientStatus,
  type Outcome,
  RETRY_POLICY,
  type RetryCourse,
  type RetryPolicy,
  retry,
  type Transient,
} from '../../../net/retry.ts';
import type { Environment } from '../../environment.ts';
import type { Connections, WireAnswer, WireRequest } from './connections.ts';
import { networkFailure } from './network-failure.ts';
import { requestLine, resolveUrl } from './origin.ts';
import { RegistryFailure } from './registry-failure.ts';

export interface OutgoingRequest {
  readonly method: WireRequest['method'];
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | (() => AsyncIterable<Uint8Array>) | undefined;
  /** Set for a body that is a credential: redirects to another origin are not followed then. */
  readonly confined?: true;
  /** The Authorization header, and the only origin it is sent to. */
  readonly authorization: { readonly origin: string; readonly value: string } | undefined;
  /** The registry's origin, which errors leave out; empty if the request is not to the registry. */
  readonly home: string;
  /** Statuses to return, redirects among them. */
  readonly accept: readonly number[];
}

/** No complete response was received. `host` is the last one contacted, which differs from the registry after redirects. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly host: string;
  /** The request line of the try. */
  readonly request: string;

  constructor({ method, home }: Pick<OutgoingRequest, 'method' | 'home'>, url: URL, cause: unknown) {
    super('no response', { cause });
    this.host = url.host;
    this.request = requestLine(method, url, home);
  }
}

const MAX_REDIRECTS = 5;

/**
 * Sends a request and follows redirects: 301, 302 and 303 for GET and HEAD alone, 307 and 308 for every method, with the
 * body from its beginning. Throws RequestFailure without a response, RegistryFailure for a redirect that is not allowed,
 * and what the body's source throws.
 */
export async function followRedirects(
  outgoing: OutgoingRequest,
  connections: Connections,
  environment: Environment,
): Promise<WireAnswer> {
  const { method, authorization } = outgoing;
  let { url } = outgoing;
  for (let redirects = 0; ; redirects++) {
    const headers = {
      ...outgoing.headers,
      ...(authorization?.origin === url.origin && { authorization: authorization.value }),
    };
    const answer = await send({ ...outgoing, url, headers }, connections);
    const { location } = answer.headers;
    const redirected = location !== undefined && redirectsOn(answer.status, method);
    if (!redirected || outgoing.accept.includes(answer.status)) return answer;
    void answer.body.dump();
    let next = resolveUrl(location, url, environment);
    if (redirects === MAX_REDIRECTS) next = `more than ${MAX_REDIRECTS} redirects`;
    if (outgoing.confined && next instanceof URL && next.origin !== url.origin)
      next = 'it would send a credential to another origin';
    if (typeof next === 'string') {
      throw new RegistryFailure({
        code: 'invalid-response',
        request: requestLine(method, url, outgoing.home),
        status: answer.status,
        detail: `refused the redirect to ${shownLocation(location, url)}: ${next}`,
        remedy: 'check the registry and the proxies in front of it',
      });
    }
    url = next;
  }
}

/**
 * Repeats `attempt` until the response is accepted or final. Returns it with the number of tries. Throws a RegistryFailure
 * without a response. Without `retry`, only 429 is retried, because the registry has not processed that request.
 */
export async function sendWithRetries(
  request: { readonly accept: readonly number[]; readonly retry: boolean },
  environment: Environment,
  attempt: () => Promise<WireAnswer>,
): Promise<RetryCourse & { readonly answer: WireAnswer }> {
  let tries = 0;
  const transient = (outcome: Outcome<WireAnswer>): Transient | undefined => {
    if ('error' in outcome) {
      const { error } = outcome;
      if (!(error instanceof RequestFailure) || !request.retry || tries >= RETRY_POLICY.tries) return undefined;
      const { transient } = networkFailure(error.cause, error.host);
      return transient === true || (transient === 'once' && tries === 1) ? {} : undefined;
    }
    const { status, headers, body } = outcome.value;
    if (request.accept.includes(status) || !isTransientStatus(status)) return undefined;
    // With patience, only requests that the registry asks to repeat later are repeated more often.
    if (status !== 429 && (!request.retry || tries >= RETRY_POLICY.tries)) return undefined;
    return { retryAfter: headers['retry-after'], release: () => void body.dump() };
  };
  try {
    const send = (count: number): Promise<WireAnswer> => {
      tries = count;
      return attempt();
    };
    const { value, ...course } = await retry(send, policyOf(environment), environment, transient);
    return { ...course, answer: value };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const { code, detail, remedy } = networkFailure(error.cause, error.host);
    throw new RegistryFailure({
      code,
      request: error.request,
      detail: detail + afterTries(tries),
      remedy,
      cause: error.cause,
    });
  }
}

/** A registry that limits the rate refuses some requests of many at once often before it takes them. */
const PATIENT_TRIES = 40;

function policyOf({ patience }: Environment): RetryPolicy {
  return patience === undefined ? RETRY_POLICY : { ...RETRY_POLICY, tries: PATIENT_TRIES, maxRetryAfter: patience };
}

async function send(outgoing: OutgoingRequest, connections: Connections): Promise<WireAnswer> {
  const { method, url, headers } = outgoing;
  const source: { error?: unknown } = {};
  const body = typeof outgoing.body === 'function' ? watched(outgoing.body(), source) : outgoing.body;
  try {
    const isLimited = url.origin === outgoing.home;
    return await connections.send({ method, url, headers, ...(body && { body }), ...(isLimited && { isLimited }) });
  } catch (error) {
    // The source of the body failed, not the registry. Its error is thrown unchanged and not retried.
    if ('error' in source) throw source.error;
    if (error instanceof UserError) throw error;
    throw new RequestFailure(outgoing, url, error);
  }
}

async function* watched(body: AsyncIterable<Uint8Array>, source: { error?: unknown }): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    source.error = error;
    throw error;
  }
}

function redirectsOn(status: number, method: string): boolean {
  if (status === 307 || status === 308) return true;
  return (status === 301 || status === 302 || status === 303) && (method === 'GET' || method === 'HEAD');
}

/** A Location for an error: without its query, which may be a signature. */
function shownLocation(location: string, from: URL): string {
  const url = URL.parse(location, from.href);
  return url === null ? 'an invalid URL' : `${url.protocol}//${url.host}${url.pathname}`.slice(0, 200);
}
