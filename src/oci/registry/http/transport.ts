// The transport to one registry host: authentication, TLS, retries, and a StoreError for every failure.
import { ExpectedError, ignore, rethrowUnless } from '../../../errors.ts';
import { isLoopback } from '../../../net/loopback.ts';
import type { RetryCourse } from '../../../net/retry.ts';
import type { Environment } from '../../environment.ts';
import { StoreError } from '../../errors.ts';
import type { Traffic } from '../../store.ts';
import { Authenticator, type Grant } from '../auth/auth.ts';
import { Credentials } from '../auth/credentials.ts';
import type { ScopeSet } from '../auth/scope.ts';
import { Secrets } from '../auth/secrets.ts';
import { fetchToken } from '../auth/token-service.ts';
import { afterMilliseconds, type BodyTime, bodyStart } from './body.ts';
import { Connections, LIMITS, type WireAnswer } from './connections.ts';
import { errorResponseFacts, isHtml } from './error-response.ts';
import type { ExchangeRequest, ExchangeResponse, PullTokens, Scope, Transport } from './exchange.ts';
import { RegistryOrigin, requestLine, resolveUrl } from './origin.ts';
import { RegistryFailure, type RegistryFailureFacts } from './registry-failure.ts';
import { followRedirects, RequestFailure, sendWithRetries } from './requests.ts';
import { RegistryResponse } from './response.ts';
import { Warnings } from './warnings.ts';

const MAX_SHOWN_BYTES = 16 * 1024;
const MAX_RENEWALS = 2;
/** Statuses that depend on the credential. */
const LOGIN_STATUSES = new Set([401, 403, 429]);
const USER_AGENT = 'oci-evidence';

/** Shared by the transports of a session. */
export interface Shared {
  readonly credentials: Credentials;
  readonly secrets: Secrets;
}

export function shared(environment: Environment): Shared {
  const secrets = new Secrets((secret) => environment.mask(secret));
  return { secrets, credentials: new Credentials(environment, secrets) };
}

export class RegistryTransport implements Transport {
  readonly registry: string;
  readonly #environment: Environment;
  readonly #shared: Shared;
  readonly #time: BodyTime;
  readonly #connections: Connections;
  readonly #origin: RegistryOrigin;
  readonly #auth: Authenticator;
  readonly #warnings: Warnings;
  #firstRequest: { readonly promise: Promise<void>; arrived: boolean } | undefined;

  constructor(registry: string, environment: Environment, common = shared(environment), limits = LIMITS) {
    this.registry = registry;
    this.#environment = environment;
    this.#shared = common;
    const clock = { now: () => environment.now(), after: afterMilliseconds };
    const time = { milliseconds: limits.whole, rate: limits.rate, clock };
    this.#time = time;
    const connections = new Connections(environment, limits);
    this.#connections = connections;
    this.#origin = new RegistryOrigin(registry, environment);
    this.#warnings = new Warnings(registry, (text) => environment.warn(text));
    const { credentials, secrets } = common;
    const places = credentials.places();
    this.#auth = new Authenticator({
      registry,
      environment,
      credentials,
      secrets,
      fetchToken: (query) => fetchToken(query, { registry, environment, connections, secrets, places, time }),
    });
  }

  async exchange(request: ExchangeRequest): Promise<ExchangeResponse> {
    try {
      const { accept, method, retry = true } = request;
      const attempt = (): Promise<WireAnswer> => this.#authenticated(request);
      const { answer, ...course } = await sendWithRetries({ accept, retry }, this.#environment, attempt);
      if (!accept.includes(answer.status)) throw await this.#rejected(request, answer, course);
      this.#mustNotBeHtml(request, answer);
      return new RegistryResponse(answer, {
        tries: course.tries,
        time: this.#time,
        fail: (facts) =>
          this.#error(request, { ...facts, request: this.#line(request, answer), status: answer.status }),
        ...(method === 'GET' && retry && { again: attempt }),
      });
    } catch (error) {
      throw error instanceof RegistryFailure ? this.#error(request, error.facts) : error;
    }
  }

  /** Whether the registry has asked for authorization. */
  get isChallenged(): boolean {
    return this.#auth.isChallenged;
  }

  async credentialSource(repository: string): Promise<string | undefined> {
    return (await this.#auth.login([{ repository, actions: ['pull'] }]))?.source;
  }

  traffic(): Traffic {
    return this.#connections.traffic();
  }

  async pullTokens(repository: string): Promise<PullTokens | undefined> {
    const scopes = [{ repository, actions: ['pull' as const] }];
    try {
      const first = await this.#auth.pullToken(scopes);
      if (first === 'withheld') return undefined;
      const renew = async (refused: string | undefined): Promise<string | undefined> => {
        const token = await this.#auth.pullToken(scopes, refused).catch(ignore(ExpectedError, RegistryFailure));
        return token === 'withheld' ? undefined : token;
      };
      return { ...(first !== undefined && { first }), renew, count: this.#connections.counter() };
    } catch (error) {
      // Without a token, this process reads what is needed, and reports the error if it occurs again.
      return ignore(ExpectedError, RegistryFailure)(error);
    }
  }

  close(): Promise<void> {
    return this.#connections.close();
  }

  /** One try, repeated with another grant as long as a 401 leaves one to try. */
  async #authenticated(request: ExchangeRequest): Promise<WireAnswer> {
    const { scopes } = request;
    const arrived = await this.#turn(request);
    try {
      let grant = await this.#auth.grant(scopes);
      for (let renewals = 0; ; renewals++) {
        const answer = await this.#once(request, grant);
        const refused = answer.status === 401 && this.#isHome(answer.url) && renewals < MAX_RENEWALS;
        const wanted = refused ? this.#learn(answer, scopes) : undefined;
        arrived();
        const next = wanted && (await this.#auth.renew(wanted, scopes, grant, renewals > 0));
        if (next === undefined) return answer;
        void answer.body.dump();
        grant = next;
      }
    } finally {
      arrived();
    }
  }

  /**
   * Sends the first request to a host alone, and lets the others wait for the head of its response. Nearly every registry
   * requires authentication, so this saves each of them a 401. Meanwhile their connections are opened and the credential is
   * looked up. Registries on loopback rarely require authentication, so requests without a credential do not wait there.
   * Returns the function that releases the others.
   */
  async #turn({ scopes, body }: ExchangeRequest): Promise<() => void> {
    if (this.#firstRequest !== undefined) {
      // An error is ignored here, because the request itself fails with it again.
      if (!this.#firstRequest.arrived) void this.#connections.warm(this.#origin.url).catch(ignore(ExpectedError));
      await this.#firstRequest.promise;
      return () => {};
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = { promise, arrived: false };
    this.#firstRequest = first;
    const arrive = (): void => {
      first.arrived = true;
      resolve();
    };
    const isLocal = isLoopback(this.#origin.url.hostname);
    const { credential, pullToken } = this.#environment;
    if ((isLocal && credential === undefined) || pullToken !== undefined) arrive();
    // An error is ignored here, because it occurs again when the credential is needed.
    else if (!isLocal) void this.#auth.login(scopes).catch(ignore(ExpectedError, RegistryFailure));
    if (typeof body === 'function') {
      try {
        await this.#discoverAuth(scopes);
      } catch (error) {
        // The request itself reports what is wrong.
        rethrowUnless(error, ExpectedError, RegistryFailure, RequestFailure);
        arrive();
      }
    }
    return arrive;
  }

  /** Finds out how to authenticate without consuming a stream. Distribution 1.1.1, "Determining Support". */
  async #discoverAuth(scopes: readonly Scope[]): Promise<void> {
    const ping = { method: 'GET', url: '/v2/', scopes, accept: [], attempted: 'authenticate', store: '' } as const;
    const answer = await this.#once(ping, undefined);
    if (answer.status === 401 && this.#isHome(answer.url)) this.#learn(answer, scopes);
    void answer.body.dump();
  }

  /** One request with its redirects; repeated with TLS if the host turns out to require it. */
  async #once(request: ExchangeRequest, grant: Grant | undefined): Promise<WireAnswer> {
    const { method, body, accept } = request;
    const home = this.#origin.url;
    const url = resolveUrl(request.url, home, this.#environment);
    if (typeof url === 'string') throw this.#misled(request, url);
    const authorization = grant && { origin: home.origin, value: grant.header };
    const headers = {
      'user-agent': USER_AGENT,
      ...request.headers,
      ...(request.bodyLength !== undefined && { 'content-length': String(request.bodyLength) }),
    };
    let answer: WireAnswer | undefined;
    try {
      const outgoing = { method, url, headers, body, authorization, accept, home: home.origin };
      answer = await followRedirects(outgoing, this.#connections, this.#environment);
      // A TLS server that is contacted without TLS either closes the connection or answers 400.
      if (answer.status !== 400 && this.#isHome(url)) this.#origin.confirm();
    } catch (error) {
      if (!(error instanceof RequestFailure) || !(await this.#origin.reconsider(url))) throw error;
    }
    if (answer === undefined || (answer.status === 400 && (await this.#origin.reconsider(url)))) {
      void answer?.body.dump();
      return this.#once(request, grant);
    }
    if (answer.headers.warning !== undefined && this.#isHome(answer.url)) this.#warnings.read(answer.headers.warning);
    return answer;
  }

  /** Throws a RegistryFailure if the challenge cannot be trusted. */
  #learn(answer: WireAnswer, scopes: readonly Scope[]): ScopeSet | undefined {
    return this.#auth.learn(answer.headers['www-authenticate'] ?? '', scopes, answer.url);
  }

  #isHome(url: URL): boolean {
    return url.origin === this.#origin.url.origin;
  }

  #line(request: ExchangeRequest, answer: WireAnswer): string {
    return requestLine(request.method, answer.url, this.#origin.url.origin);
  }

  #misled({ method, url }: ExchangeRequest, why: string): RegistryFailure {
    const shown = URL.parse(url);
    return new RegistryFailure({
      code: 'invalid-response',
      request: shown === null ? method : requestLine(method, shown, this.#origin.url.origin),
      detail: `refused the address that the registry returned: ${why}`,
      remedy: 'check the registry and the proxies in front of it',
    });
  }

  async #rejected(request: ExchangeRequest, answer: WireAnswer, course: RetryCourse): Promise<RegistryFailure> {
    const { credentials, secrets } = this.#shared;
    // A credential helper is not run for an error that does not depend on a credential.
    const asked = LOGIN_STATUSES.has(answer.status);
    const login = asked
      ? await this.#auth.login(request.scopes).catch(ignore(ExpectedError, RegistryFailure))
      : undefined;
    const errorResponse = {
      request: this.#line(request, answer),
      status: answer.status,
      headers: answer.headers,
      body: secrets.redact(await bodyStart(answer, MAX_SHOWN_BYTES)),
      ...course,
      registry: this.registry,
      login: login?.source,
      places: credentials.places(),
      now: this.#environment.now(),
    };
    return new RegistryFailure(errorResponseFacts(errorResponse));
  }

  /** An HTML page instead of a manifest or a list comes from a login portal or a web server. */
  #mustNotBeHtml(request: ExchangeRequest, answer: WireAnswer): void {
    if (answer.status !== 200 || !isHtml(answer.headers) || request.url.includes('/blobs/')) return;
    void answer.body.dump();
    throw new RegistryFailure({
      code: 'not-a-registry',
      request: this.#line(request, answer),
      status: answer.status,
      detail: 'the response is an HTML page instead of JSON',
      remedy: `check that ${this.registry} is a registry, and that no login page or proxy answers for it`,
    });
  }

  #error(request: ExchangeRequest, facts: RegistryFailureFacts): StoreError {
    const { attempted, store, reference } = request;
    return new StoreError({ ...facts, attempted, store, ...(reference !== undefined && { reference }) });
  }
}
