// Authenticates to one registry host: learns how from the first 401, and answers with Basic, a bearer token or nothing.
import type { Environment } from '../../environment.ts';
import type { Scope } from '../http/exchange.ts';
import { resolveUrl } from '../http/origin.ts';
import { RegistryFailure } from '../http/registry-failure.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { basic, type Credentials, type Login } from './credentials.ts';
import { covers, parseScopes, type ScopeSet, scopeSet, union } from './scope.ts';
import { type Token, TokenCache, type TokenQuery } from './token-cache.ts';

/** How the registry wants it. */
type Scheme =
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: string; readonly service: string | undefined };

/** What a request is sent with. */
export interface Grant {
  /** The Authorization header. */
  readonly header: string;
  /** What was asked for, where it is a token that was fetched. */
  readonly token?: { readonly value: string; readonly scopes: ScopeSet };
}

export interface AuthContext {
  readonly registry: string;
  readonly environment: Environment;
  readonly credentials: Credentials;
  readonly fetchToken: (query: TokenQuery) => Promise<Token>;
}

export class Authenticator {
  readonly #context: AuthContext;
  readonly #tokens: TokenCache;
  #scheme: Scheme | undefined;

  constructor(context: AuthContext) {
    this.#context = context;
    this.#tokens = new TokenCache(() => context.environment.now(), context.fetchToken);
  }

  /** The credential for the repository that the first scope names. Throws a UserError where a configuration is broken. */
  login(scopes: readonly Scope[]): Promise<Login | undefined> {
    return this.#context.credentials.find(this.#context.registry, scopes[0]?.repository ?? '');
  }

  /** What to send a request with: nothing as long as the registry has not asked. Throws a RegistryFailure where no token comes. */
  async grant(scopes: readonly Scope[]): Promise<Grant | undefined> {
    return this.#scheme && this.#answer(this.#scheme, scopeSet(scopes), scopes);
  }

  /**
   * Takes note of a 401's challenge. The scopes are those that the request needs with those that the challenge names;
   * undefined where the challenge is absent or of no scheme known here. Throws a RegistryFailure for a realm that is not safe.
   */
  learn(header: string, scopes: readonly Scope[], origin: URL): ScopeSet | undefined {
    const challenges = parseChallenges(header);
    const challenge = challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges.find(isBasic);
    if (challenge === undefined) return undefined;
    this.#scheme = isBasic(challenge) ? { kind: 'basic' } : this.#bearer(challenge, origin);
    return union(scopeSet(scopes), parseScopes(challenge.parameters.scope ?? ''));
  }

  /**
   * What to send a refused request with instead, after `learn`; undefined where nothing else is left to send. A token
   * that `renew` itself gave is replaced only by one for more scopes.
   */
  async renew(
    wanted: ScopeSet,
    scopes: readonly Scope[],
    refused: Grant | undefined,
    renewed: boolean,
  ): Promise<Grant | undefined> {
    if (this.#scheme === undefined) return undefined;
    if (refused?.token !== undefined) {
      if (renewed && covers(refused.token.scopes, wanted)) return undefined;
      this.#tokens.refuse(refused.token.value);
    }
    const next = await this.#answer(this.#scheme, wanted, scopes);
    return next?.header === refused?.header ? undefined : next;
  }

  async #answer(scheme: Scheme, wanted: ScopeSet, scopes: readonly Scope[]): Promise<Grant | undefined> {
    const login = await this.login(scopes);
    if (login?.kind === 'registry-token') return { header: `Bearer ${login.token}` };
    if (scheme.kind === 'basic') {
      return login?.kind === 'password' ? { header: `Basic ${basic(login.username, login.password)}` } : undefined;
    }
    const { realm, service } = scheme;
    const { value } = await this.#tokens.get({ realm, service, login, scopes: wanted });
    return { header: `Bearer ${value}`, token: { value, scopes: wanted } };
  }

  /** The realm comes from the registry itself, over TLS where the registry has it: it may be on any origin, with TLS. */
  #bearer({ parameters }: Challenge, origin: URL): Scheme {
    const { realm = '', service } = parameters;
    const url = URL.canParse(realm) ? resolveUrl(realm, origin, this.#context.environment) : 'it is not a URL';
    if (typeof url !== 'string') return { kind: 'bearer', realm: url.href, service };
    throw new RegistryFailure({
      code: 'invalid-response',
      detail: `the registry names a token service that is not trusted with a credential: ${url}`,
      remedy: 'check the realm of its challenge (WWW-Authenticate)',
    });
  }
}

function isBasic({ scheme }: Challenge): boolean {
  return scheme === 'basic';
}
