// The HTTP of an OSV service: requests that are retried within bounds, answers that are bounded and are JSON.
import { UserError } from '../../errors.ts';
import { isLoopback } from '../../net/loopback.ts';
import { isTransientStatus, retry } from '../../net/retry.ts';

/** What is used of `fetch`. */
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
  /** A number in [0, 1): jitter. */
  random(): number;
  readonly limits?: Partial<OsvLimits>;
}

export interface OsvLimits {
  /** Further attempts after the first. */
  readonly retries: number;
  /** Milliseconds before the second attempt at most; each next wait may be twice as long. */
  readonly firstDelay: number;
  /** Milliseconds before any further attempt at most. A longer Retry-After ends the attempts. */
  readonly longestDelay: number;
  /** Milliseconds that one attempt may take. */
  readonly timeout: number;
  /** Bytes of an answer, unpacked. */
  readonly answerBytes: number;
  /** Requests that fail for good, one after the other, before no more are made. */
  readonly failures: number;
}

/** A batch may keep the public service busy for 35 seconds; a record of a kernel has a few megabytes. */
const LIMITS: OsvLimits = {
  retries: 3,
  firstDelay: 500,
  longestDelay: 10_000,
  timeout: 60_000,
  answerBytes: 32 * 1024 * 1024,
  failures: 5,
};

const SHOWN_ANSWER = 200;

/** The service did not do what was asked. The message says what came back. */
export class OsvError extends Error {
  override readonly name = 'OsvError';
  /** Of the answer; absent where there was none. */
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

/** The root of a service. Throws a UserError for what is no https URL, unless it is on this machine. */
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

  /** POST /v1/querybatch, at most 1,000 queries: the answer as it is. Throws an OsvError. */
  async queryBatch(queries: readonly OsvQuery[]): Promise<unknown> {
    return this.#ask('POST', 'v1/querybatch', JSON.stringify({ queries }));
  }

  /** GET /v1/vulns/{id}: the answer as it is. Throws an OsvError. */
  async vulnerability(id: string): Promise<unknown> {
    return this.#ask('GET', `v1/vulns/${encodeURIComponent(id)}`);
  }

  /** Nothing is asked any more of a service that has failed so often in a row. */
  async #ask(method: 'GET' | 'POST', path: string, body?: string): Promise<unknown> {
    const { retries, failures } = this.#limits;
    if (this.#failures >= failures) throw new OsvError(`skipped after ${failures} failures in a row`);
    const { firstDelay, longestDelay } = this.#limits;
    const policy = { tries: retries + 1, firstDelay, maxDelay: longestDelay, maxRetryAfter: longestDelay };
    try {
      const { value } = await retry(
        () => this.#send(method, path, body),
        policy,
        this.#options,
        (outcome) =>
          'error' in outcome && outcome.error instanceof Failure && outcome.error.again ? outcome.error : undefined,
      );
      this.#failures = 0;
      return value;
    } catch (error) {
      const failure = error instanceof Failure ? error : undefined;
      // A record that is not there, or a query that is not taken, says nothing of the service.
      if (failure?.again ?? true) this.#failures += 1;
      throw new OsvError(`${method} ${path}: ${messageOf(error)}`, failure?.status, { cause: error });
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
      if (error instanceof Failure) throw error;
      throw new Failure(signal.aborted ? `no response within ${timeout / 1000} s` : causeOf(error), true);
    }
    if (status !== 200) {
      const again = isTransientStatus(status);
      throw new Failure(`${status} ${excerpt(bytes)}`.trim(), again, status, retryAfter);
    }
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch {
      throw new Failure(`the response is not JSON: ${excerpt(bytes)}`, true, status);
    }
  }
}

/** One attempt that failed, and whether another may do better. */
class Failure extends Error {
  readonly again: boolean;
  readonly status: number | undefined;
  readonly retryAfter: string | null | undefined;

  constructor(message: string, again: boolean, status?: number, retryAfter?: string | null) {
    super(message);
    this.again = again;
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `fetch failed` says nothing; its cause does. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const { code } = (cause ?? {}) as { code?: unknown };
  return `${messageOf(cause ?? error)}${typeof code === 'string' && !messageOf(cause).includes(code) ? ` (${code})` : ''}`;
}
