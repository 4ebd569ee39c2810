// Authenticates to one registry host with Basic or a bearer token, as its first 401 requires.
import type { Environment } from '../../environment.ts';
import type { Scope } from '../http/exchange.ts';
import { resolveUrl } from '../http/origin.ts';
import { RegistryFailure } from '../http/registry-failure.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { basic, type Credentials, type Login } from './credentials.ts';
import { covers, parseScopes, type ScopeSet, scopeSet, union } from './scope.ts';
import type { Secrets } from './secrets.ts';
import { type Token, TokenCache, type TokenQuery } from './token-cache.ts';

/** The authentication scheme of the registry. */
type Scheme =
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: string; readonly service: string | undefined };

/** The authorization of a request. */
export interface Grant {
  /** The Authorization header. */
  readonly header: string;
  /** Set for a token that was fetched. */
  readonly token?: { readonly value: string; readonly scopes: ScopeSet };
}

export interface AuthContext {
  readonly registry: string;
  readonly environment: Environment;
  readonly credentials: Credentials;
  readonly secrets: Secrets;
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

  /** Whether the registry has asked for authorization. */
  get isChallenged(): boolean {
    return this.#scheme !== undefined;
  }

  /** The credential for the repository of the first scope. Throws a UserError for a broken configuration. */
  login(scopes: readonly Scope[]): Promise<Login | undefined> {
    return this.#context.credentials.find(this.#context.registry, scopes[0]?.repository ?? '');
  }

  /** The authorization for a request; none until the registry has asked for it. Throws a RegistryFailure without a token. */
  async grant(scopes: readonly Scope[]): Promise<Grant | undefined> {
    if (this.#context.environment.pullToken !== undefined) return this.#granted();
    return this.#scheme && this.#answer(this.#scheme, scopeSet(scopes), scopes);
  }

  /**
   * Reads the challenge of a 401. Returns the scopes that the request needs together with those that the challenge names;
   * undefined without a challenge of a known scheme. Throws a RegistryFailure for a realm that is not safe.
   */
  learn(header: string, scopes: readonly Scope[], origin: URL): ScopeSet | undefined {
    const challenges = parseChallenges(header);
    const challenge = challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges.find(isBasic);
    if (challenge === undefined) return undefined;
    this.#scheme = isBasic(challenge) ? { kind: 'basic' } : this.#bearer(challenge, origin);
    return union(scopeSet(scopes), parseScopes(challenge.parameters.scope ?? ''));
  }

  /**
   * Another authorization for a refused request, after `learn`; undefined if there is none. A token that `renew` itself
   * returned is replaced only by one for more scopes.
   */
  async renew(
    wanted: ScopeSet,
    scopes: readonly Scope[],
    refused: Grant | undefined,
    renewed: boolean,
  ): Promise<Grant | undefined> {
    if (this.#context.environment.pullToken !== undefined) {
      const next = await this.#granted(refused);
      return next?.header === refused?.header ? undefined : next;
    }
    if (this.#scheme === undefined) return undefined;
    if (refused?.token !== undefined) {
      if (renewed && covers(refused.token.scopes, wanted)) return undefined;
      this.#tokens.refuse(refused.token.value);
    }
    const next = await this.#answer(this.#scheme, wanted, scopes);
    return next?.header === refused?.header ? undefined : next;
  }

  /**
   * A token for exactly these scopes, to hand to another process; undefined if the registry requires none. `withheld`: the
   * registry takes the credential itself, or a token that contains it.
   */
  async pullToken(scopes: readonly Scope[], refused?: string): Promise<string | 'withheld' | undefined> {
    if (this.#scheme === undefined) return undefined;
    const login = await this.login(scopes);
    if (this.#scheme.kind === 'basic' || login?.kind === 'registry-token') return 'withheld';
    if (refused !== undefined) this.#tokens.refuse(refused);
    const { realm, service } = this.#scheme;
    const { value } = await this.#tokens.get({ realm, service, login, scopes: scopeSet(scopes) }, 'exactly');
    const secret = login?.kind === 'password' ? login.password : login?.token;
    return secret !== undefined && contains(value, secret) ? 'withheld' : value;
  }

  /** A token that another process granted. */
  async #granted(refused?: Grant): Promise<Grant | undefined> {
    const { environment, secrets } = this.#context;
    const value = await environment.pullToken?.(refused?.token?.value);
    if (value === undefined) return undefined;
    secrets.add(value);
    return { header: `Bearer ${value}`, token: { value, scopes: scopeSet([]) } };
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

  /** The realm comes from the registry itself: it may be on any origin, but needs TLS unless the registry has none. */
  #bearer({ parameters }: Challenge, origin: URL): Scheme {
    const { realm = '', service } = parameters;
    const url = URL.canParse(realm) ? resolveUrl(realm, origin, this.#context.environment) : 'it is not a URL';
    if (typeof url !== 'string') return { kind: 'bearer', realm: url.href, service };
    throw new RegistryFailure({
      code: 'invalid-response',
      detail: `refused to send a credential to the token service that the registry names: ${url}`,
      remedy: 'check the realm in the WWW-Authenticate header of the registry',
    });
  }
}

/** Some token services return the credential in another encoding. */
function contains(token: string, secret: string): boolean {
  return token.includes(secret) || Buffer.from(token, 'base64').includes(secret);
}

function isBasic({ scheme }: Challenge): boolean {
  return scheme === 'basic';
}
