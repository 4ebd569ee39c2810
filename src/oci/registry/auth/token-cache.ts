// The tokens of one registry host: fetched once for a set of scopes, shared by all requests that they serve.
import type { Login } from './credentials.ts';
import { covers, type ScopeSet } from './scope.ts';

export interface Token {
  readonly value: string;
  /** Seconds that it is good for, from when it was asked for. */
  readonly lifetime: number;
}

/** What a token is asked of, and in whose name. */
export interface TokenQuery {
  readonly realm: string;
  readonly service: string | undefined;
  readonly login: Login | undefined;
  readonly scopes: ScopeSet;
}

interface Entry {
  readonly query: TokenQuery;
  readonly token: Promise<Token>;
  /** Absent until the token is there. */
  value?: string;
  /** Milliseconds since the epoch; endless until the token is there. */
  expires: number;
}

/** A token is not used in its last seconds, since the request that carries it takes some, nor in its last quarter. */
const MARGIN_MILLISECONDS = 10_000;

export class TokenCache {
  readonly #now: () => number;
  readonly #fetch: (query: TokenQuery) => Promise<Token>;
  #entries: Entry[] = [];

  constructor(now: () => number, fetch: (query: TokenQuery) => Promise<Token>) {
    this.#now = now;
    this.#fetch = fetch;
  }

  /** A token that covers the query's scopes; one that is being fetched for another request is waited for. */
  get(query: TokenQuery): Promise<Token> {
    const now = this.#now();
    this.#entries = this.#entries.filter(({ expires }) => expires > now);
    // The newest first: it was asked for with what a challenge added.
    const known = this.#entries.findLast((entry) => serves(entry.query, query));
    if (known !== undefined) return known.token;
    const entry: Entry = { query, token: this.#fetch(query), expires: Number.POSITIVE_INFINITY };
    this.#entries.push(entry);
    entry.token.then(
      ({ value, lifetime }) => {
        entry.value = value;
        const milliseconds = lifetime * 1000;
        entry.expires = now + milliseconds - Math.min(MARGIN_MILLISECONDS, milliseconds / 4);
      },
      () => this.#forget(entry),
    );
    return entry.token;
  }

  /** Forgets a token that the registry refused, so that the next `get` fetches another. */
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
