// Sends HTTP requests to an OSV service, with bounded retries and bounded JSON responses.
import { types } from 'node:util';
import { UserError } from '../../errors.ts';
import { parseJson } from '../../json/parse.ts';
import { isConnectionError } from '../../net/connection-error.ts';
import { isLoopback } from '../../net/loopback.ts';
import { isTransientStatus, type RefusedWait, refusedWait, retry } from '../../net/retry.ts';

/** The used part of `fetch`. */
export type Fetch = (
  url: string,
  request: { method: string; headers: Record<string, string>; body?: string; redirect: 'error'; signal: AbortSignal },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}>;

export interface OsvClientOptions {
  /** The service's root, without `/v1`. */
  readonly url: string;
  readonly fetch: Fetch;
  sleep(milliseconds: number): Promise<void>;
  /** A number in [0, 1), for jitter. */
  random(): number;
  readonly limits?: Partial<OsvLimits>;
}

export interface OsvLimits {
  /** Further attempts after the first. */
  readonly retries: number;
  /** The maximum delay before the second attempt in milliseconds. It doubles for each further attempt. */
  readonly firstDelay: number;
  /** The maximum delay before any attempt in milliseconds. A longer Retry-After ends the attempts. */
  readonly longestDelay: number;
  /** The time limit of one attempt in milliseconds. */
  readonly timeout: number;
  /** The size limit of a response in bytes, decompressed. */
  readonly answerBytes: number;
  /** Consecutive failed requests after which no more are sent. */
  readonly failures: number;
}

/** A batch may take the public service 35 seconds. A record of the Linux kernel has a few megabytes. */
const LIMITS: OsvLimits = {
  retries: 3,
  firstDelay: 500,
  longestDelay: 10_000,
  timeout: 60_000,
  answerBytes: 32 * 1024 * 1024,
  failures: 5,
};

const SHOWN_ANSWER = 200;

/** A failed request. The message contains the start of the response. */
export class OsvError extends Error {
  override readonly name = 'OsvError';
  /** The status of the response; undefined without a response. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

export interface OsvQuery {
  readonly package: { readonly name: string; readonly ecosystem: string };
  readonly version: string;
  readonly page_token?: string;
}

/** Parses the URL of a service. Throws a UserError if it is not an https URL, or an http URL on loopback. */
export function osvRoot(text: string): URL {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new UserError(`osv-url is ${JSON.stringify(text)}; use an https URL`);
  }
  if (url.username !== '' || url.password !== '')
    throw new UserError('osv-url contains a user name or password; remove it');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new UserError(
      `osv-url is ${JSON.stringify(text)}; use https, because plain http is allowed on loopback only`,
    );
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

export class OsvClient {
  readonly #root: URL;
  readonly #options: OsvClientOptions;
  readonly #limits: OsvLimits;
  #failures = 0;

  constructor(options: OsvClientOptions) {
    this.#root = osvRoot(options.url);
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
  }

  /** POST /v1/querybatch with at most 1,000 queries. Returns the unchecked response. Throws an OsvError. */
  async queryBatch(queries: readonly OsvQuery[]): Promise<unknown> {
    return this.#request('POST', 'v1/querybatch', JSON.stringify({ queries }));
  }

  /** GET /v1/vulns/{id}. Returns the unchecked response. Throws an OsvError. */
  async vulnerability(id: string): Promise<unknown> {
    return this.#request('GET', `v1/vulns/${encodeURIComponent(id)}`);
  }

  /** Sends no request after too many consecutive failures. */
  async #request(method: 'GET' | 'POST', path: string, body?: string): Promise<unknown> {
    const { retries, failures } = this.#limits;
    if (this.#failures >= failures) throw new OsvError(`skipped after ${failures} failures in a row`);
    const { firstDelay, longestDelay } = this.#limits;
    const policy = { tries: retries + 1, firstDelay, maxDelay: longestDelay, maxRetryAfter: longestDelay };
    let refused: RefusedWait | undefined;
    const refuse = (wait: RefusedWait): void => {
      refused = wait;
    };
    try {
      const { value } = await retry(
        () => this.#send(method, path, body),
        policy,
        this.#options,
        (outcome) =>
          'error' in outcome && outcome.error instanceof Failure && outcome.error.isTransient
            ? { retryAfter: outcome.error.retryAfter, refuse }
            : undefined,
      );
      this.#failures = 0;
      return value;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // A missing record or a rejected query is not a failure of the service.
      if (error.isTransient) this.#failures += 1;
      const message = `${method} ${path}: ${error.message}${refusedWait(refused)}`;
      throw new OsvError(message, error.status, { cause: error });
    }
  }

  async #send(method: string, path: string, body: string | undefined): Promise<unknown> {
    const { timeout, answerBytes } = this.#limits;
    const signal = AbortSignal.timeout(timeout);
    const headers = { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) };
    let bytes: Buffer;
    let status: number;
    let retryAfter: string | null;
    try {
      const url = new URL(path, this.#root).href;
      const answer = await this.#options.fetch(url, {
        method,
        headers,
        ...(body !== undefined && { body }),
        redirect: 'error',
        signal,
      });
      ({ status } = answer);
      retryAfter = answer.headers.get('retry-after');
      bytes = await bounded(answer.body, answerBytes);
    } catch (error) {
      if (error === signal.reason) throw new Failure(`no response within ${timeout / 1000} s`, true);
      if (!isFetchFailure(error)) throw error;
      throw new Failure(causeOf(error), true);
    }
    if (status !== 200) {
      const isTransient = isTransientStatus(status);
      throw new Failure(`${status} ${excerpt(bytes)}`.trim(), isTransient, status, retryAfter);
    }
    const json = parseJson(bytes.toString('utf8'));
    if (json === undefined) throw new Failure(`the response is not JSON: ${excerpt(bytes)}`, true, status);
    return json;
  }
}

/** A failed attempt, and whether a retry may succeed. */
class Failure extends Error {
  readonly isTransient: boolean;
  readonly status: number | undefined;
  readonly retryAfter: string | null | undefined;

  constructor(message: string, isTransient: boolean, status?: number, retryAfter?: string | null) {
    super(message);
    this.isTransient = isTransient;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

async function bounded(body: AsyncIterable<Uint8Array> | null, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) throw new Failure(`the response has more than ${limit} bytes`, false);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function excerpt(bytes: Buffer): string {
  return bytes.subarray(0, SHOWN_ANSWER).toString('utf8').replaceAll(/\s+/g, ' ').trim();
}

/**
 * Whether an error of `fetch` is one of the connection. The error itself is a TypeError, as bugs are. Its cause is the error of
 * the connection, perhaps below an AbortError, or a plain error by `fetch` itself, such as `unexpected redirect`.
 */
function isFetchFailure(error: unknown): error is Error & { readonly cause: Error } {
  const cause = types.isNativeError(error) ? error.cause : undefined;
  if (!(types.isNativeError(cause) || cause instanceof DOMException)) return false;
  return [cause, cause.cause].some(isConnectionError) || (cause.name === 'Error' && !('code' in cause));
}

/** The message of the cause, since the error of `fetch` itself is only `fetch failed`. */
function causeOf({ message, cause }: Error & { readonly cause: Error }): string {
  const code = 'code' in cause ? String(cause.code) : '';
  return `${cause.message || message}${code !== '' && !cause.message.includes(code) ? ` (${code})` : ''}`;
}
