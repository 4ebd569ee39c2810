// Authorises requests: without credentials, with Basic, or with Bearer tokens that the registry issues at /token.
import { randomUUID } from 'node:crypto';
import { type Answer, type Call, json, problem } from './message.ts';

export interface AuthOptions {
  /** Passwords by user name. If there are none, everything is allowed. */
  readonly users?: Readonly<Record<string, string>>;
  /** `basic` where absent. */
  readonly scheme?: 'basic' | 'bearer';
  /** Bearer only: those without credentials get tokens that may pull. */
  readonly anonymousPull?: boolean;
  /** Bearer only: users whose tokens may pull and no more. */
  readonly readers?: readonly string[];
  /** Bearer only: identity tokens that POST /token takes as `refresh_token`. */
  readonly identityTokens?: readonly string[];
}

/** One token as it was asked for and given out. */
export interface IssuedToken {
  readonly token: string;
  readonly method: 'GET' | 'POST';
  /** `password`, `refresh_token`, or `basic` for GET; `anonymous` without credentials. */
  readonly grant: string;
  readonly account: string | undefined;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
  uses: number;
}

export interface TokenLimits {
  readonly seconds: number;
  readonly uses: number;
  /** Leaves `expires_in` out of the answer. */
  readonly silent: boolean;
  /** Refuses a token for more than the account may do, instead of giving one for less. */
  readonly strict: boolean;
  /** Refuses POST /token. */
  readonly getOnly: boolean;
  /** The one key that the token comes under; both where undefined. */
  readonly key: 'token' | 'access_token' | undefined;
}

const SERVICE = 'test-registry';
const MAX_FORM_BYTES = 64 * 1024;

export class Auth {
  readonly issued: IssuedToken[] = [];
  readonly #options: AuthOptions;
  readonly #realm: (call: Call) => string;
  readonly #limits: () => TokenLimits;
  readonly #now: () => number;

  constructor(options: AuthOptions, realm: (call: Call) => string, limits: () => TokenLimits, now: () => number) {
    this.#options = options;
    this.#realm = realm;
    this.#limits = limits;
    this.#now = now;
  }

  /** Lets a call pass (undefined), or answers 401 with a challenge that names what it lacks. */
  check(call: Call): Answer | undefined {
    if (this.#options.users === undefined || call.target.kind === 'token') return undefined;
    const header = call.headers.authorization;
    if (this.#options.scheme !== 'bearer') {
      return this.#account(header) === undefined ? this.challenge(call) : undefined;
    }
    const token = this.issued.find((candidate) => header === `Bearer ${candidate.token}`);
    if (token === undefined) return this.challenge(call, header === undefined ? undefined : 'invalid_token');
    if (this.#now() >= token.expiresAt || token.uses >= this.#limits().uses) {
      return this.challenge(call, 'invalid_token');
    }
    const needed = neededScope(call);
    if (needed !== undefined && !allows(token.scopes, needed.repository, needed.actions)) {
      return this.challenge(call, 'insufficient_scope');
    }
    token.uses++;
    call.mayRead = (repository) => allows(token.scopes, repository, ['pull']);
    return undefined;
  }

  /** The 401 of this registry, also for faults that pretend. */
  challenge(call: Call, error?: string): Answer {
    const needed = neededScope(call);
    const scope = needed && `repository:${needed.repository}:${needed.actions.join(',')}`;
    const bearer = [
      `realm="${this.#realm(call)}"`,
      `service="${SERVICE}"`,
      ...(scope ? [`scope="${scope}"`] : []),
      ...(error ? [`error="${error}"`] : []),
    ].join(',');
    const challenge = this.#options.scheme === 'bearer' ? `Bearer ${bearer}` : `Basic realm="${SERVICE}"`;
    return problem(401, 'UNAUTHORIZED', 'authentication required', { 'WWW-Authenticate': challenge });
  }

  /** GET /token with Basic credentials, and the OAuth2 POST of the distribution project's token specification. */
  async token(call: Call): Promise<Answer> {
    if (this.#options.users === undefined) return problem(404, 'UNKNOWN', 'no tokens here');
    if (call.method === 'GET') {
      const header = call.headers.authorization;
      const account = this.#account(header);
      if (header !== undefined && account === undefined) return problem(401, 'UNAUTHORIZED', 'wrong credentials');
      return this.#issue('GET', account ? 'basic' : 'anonymous', account, scopesOf(call.query.getAll('scope')));
    }
    if (call.method !== 'POST' || this.#limits().getOnly) return problem(405, 'UNSUPPORTED', 'only GET');
    const bytes = await call.bytes(MAX_FORM_BYTES);
    const form = new URLSearchParams(bytes?.toString('utf8') ?? '');
    const grant = form.get('grant_type') ?? '';
    const account = this.#grantee(grant, form);
    if (account === undefined) return json(401, { error: 'invalid_grant' });
    return this.#issue('POST', grant, account, scopesOf(form.getAll('scope')), form.get('access_type') === 'offline');
  }

  #grantee(grant: string, form: URLSearchParams): string | undefined {
    if (grant === 'refresh_token') {
      const known = this.#options.identityTokens?.includes(form.get('refresh_token') ?? '');
      return known ? 'identity-token' : undefined;
    }
    if (grant !== 'password') return undefined;
    const [username, password] = [form.get('username') ?? '', form.get('password') ?? ''];
    return this.#options.users?.[username] === password ? username : undefined;
  }

  #issue(
    method: 'GET' | 'POST',
    grant: string,
    account: string | undefined,
    asked: readonly string[],
    offline = false,
  ): Answer {
    if (account === undefined && !this.#options.anonymousPull) return problem(401, 'UNAUTHORIZED', 'log in first');
    const mayPush = account !== undefined && !this.#options.readers?.includes(account);
    const scopes = mayPush ? asked : asked.map(pullOnly).filter((scope) => scope !== undefined);
    const { seconds, silent, strict, key } = this.#limits();
    if (strict && scopes.join() !== asked.join()) {
      return problem(403, 'DENIED', 'requested access to the resource is denied');
    }
    const token = randomUUID();
    const expiresAt = this.#now() + seconds * 1000;
    this.issued.push({ token, method, grant, account, scopes, expiresAt, uses: 0 });
    return json(200, {
      ...(key !== 'access_token' && method === 'GET' && { token }),
      ...((key !== 'token' || method === 'POST') && { access_token: token }),
      ...(!silent && { expires_in: seconds, issued_at: new Date(this.#now()).toISOString() }),
      ...(method === 'POST' && { scope: scopes.join(' ') }),
      ...(offline && { refresh_token: this.#options.identityTokens?.[0] ?? 'identity-token' }),
    });
  }

  /** The user of Basic credentials that are right. */
  #account(header: string | undefined): string | undefined {
    if (!header?.startsWith('Basic ')) return undefined;
    const text = Buffer.from(header.slice('Basic '.length), 'base64').toString('utf8');
    const colon = text.indexOf(':');
    const username = text.slice(0, colon);
    return this.#options.users?.[username] === text.slice(colon + 1) ? username : undefined;
  }
}

/** What a call needs a token for; undefined where any token does. */
function neededScope(call: Call): { readonly repository: string; readonly actions: readonly string[] } | undefined {
  if (!('repository' in call.target)) return undefined;
  const { repository } = call.target;
  if (call.method === 'GET' || call.method === 'HEAD') return { repository, actions: ['pull'] };
  if (call.method === 'DELETE' && call.target.kind !== 'upload') return { repository, actions: ['delete'] };
  return { repository, actions: ['pull', 'push'] };
}

function allows(scopes: readonly string[], repository: string, actions: readonly string[]): boolean {
  const granted = new Set<string>();
  for (const scope of scopes) {
    const [, name, list] = /^repository:([^:]+):(.*)$/.exec(scope) ?? [];
    if (name === repository) for (const action of (list ?? '').split(',')) granted.add(action);
  }
  return granted.has('*') || actions.every((action) => granted.has(action));
}

function pullOnly(scope: string): string | undefined {
  const [, name, list] = /^repository:([^:]+):(.*)$/.exec(scope) ?? [];
  return list?.split(',').includes('pull') ? `repository:${name}:pull` : undefined;
}

/** Scopes come repeated, or in one value with spaces between. */
function scopesOf(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(' ')).filter((scope) => scope !== '');
}
