// Caches the tokens of one registry host: one fetch per set of scopes, shared by all requests that it covers.
import type { Login } from './credentials.ts';
import { covers, type ScopeSet } from './scope.ts';

export interface Token {
  readonly value: string;
  /** Seconds from the request until it expires. */
  readonly lifetime: number;
}

/** The token service, the login and the scopes of a token. */
export interface TokenQuery {
  readonly realm: string;
  readonly service: string | undefined;
  readonly login: Login | undefined;
  readonly scopes: ScopeSet;
}

interface Entry {
  readonly query: TokenQuery;
  readonly token: Promise<Token>;
  /** Absent until the token has arrived. */
  value?: string;
  /** Milliseconds since the epoch; infinite until the token has arrived. */
  expires: number;
}

/** A token is not used in its last ten seconds or its last quarter, since the request itself takes time. */
const MARGIN_MILLISECONDS = 10_000;

export class TokenCache {
  readonly #now: () => number;
  readonly #fetch: (query: TokenQuery) => Promise<Token>;
  #entries: Entry[] = [];

  constructor(now: () => number, fetch: (query: TokenQuery) => Promise<Token>) {
    this.#now = now;
    this.#fetch = fetch;
  }

  /**
   * A token that covers the query's scopes, or `exactly` those; waits for one that is being fetched for another request.
   */
  get(query: TokenQuery, match: 'exactly' | 'covering' = 'covering'): Promise<Token> {
    const now = this.#now();
    this.#entries = this.#entries.filter(({ expires }) => expires > now);
    // The newest first: its scopes include those that a challenge added.
    const known = this.#entries.findLast(
      (entry) => serves(entry.query, query) && (match === 'covering' || covers(query.scopes, entry.query.scopes)),
    );
    if (known !== undefined) return known.token;
    const fetched = this.#fetch(query).then(
      (token) => {
        entry.value = token.value;
        const milliseconds = token.lifetime * 1000;
        entry.expires = now + milliseconds - Math.min(MARGIN_MILLISECONDS, milliseconds / 4);
        return token;
      },
      (error: unknown) => {
        // The next call fetches again.
        this.#forget(entry);
        throw error;
      },
    );
    const entry: Entry = { query, token: fetched, expires: Number.POSITIVE_INFINITY };
    this.#entries.push(entry);
    return fetched;
  }

  /** Removes a token that the registry refused, so that the next `get` fetches another. */
  refuse(value: string): void {
    this.#entries = this.#entries.filter((entry) => entry.value !== value);
  }

  #forget(entry: Entry): void {
    this.#entries = this.#entries.filter((other) => other !== entry);
  }
}

function serves(known: TokenQuery, wanted: TokenQuery): boolean {
  return (
    known.realm === wanted.realm &&
    known.service === wanted.service &&
    known.login === wanted.login &&
    covers(known.scopes, wanted.scopes)
  );
}
