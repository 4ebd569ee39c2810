// One HTTP exchange with a registry, as the layers above the transport see it: they never think of retries, auth or pools.
import type { Traffic } from '../../store.ts';

export type Action = 'pull' | 'push' | 'delete';

/** What a token must allow: distribution token scope `repository:NAME:ACTIONS`. Several where a mount reads elsewhere. */
export interface Scope {
  readonly repository: string;
  readonly actions: readonly Action[];
}

export interface ExchangeRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/v2/…` on the registry's own origin, or an absolute URL that it handed out (Location, Link). */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes, or a function that makes the stream afresh for each try; a stream needs `bodyLength`. */
  readonly body?: Uint8Array | (() => AsyncIterable<Uint8Array>);
  readonly bodyLength?: number;
  readonly scopes: readonly Scope[];
  /** Statuses that are an answer here. Any other becomes a StoreError made from `attempted` and what came back. */
  readonly accept: readonly number[];
  /** For errors: the verb phrase, the location `registry/repository`, the tag or digest. */
  readonly attempted: string;
  readonly store: string;
  readonly reference?: string;
  /**
   * Whether network errors, 408, 429 and 5xx are tried again (default true). False for one step of an upload whose
   * restart is the uploader's business: 429 is then still waited for, since the registry has done nothing.
   */
  readonly retry?: boolean;
}

export interface ExchangeResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The URL that answered, after redirects: Location and Link are resolved against it. */
  readonly url: string;
  /** How often the request was sent: an earlier try may have been carried out although its answer was lost. */
  readonly tries: number;
  /** The body as it comes. It must be read or `discard`ed; a stalled or reset body throws a StoreError. */
  body(): AsyncIterable<Uint8Array>;
  /** The body whole; StoreError `limit-exceeded` beyond `limit` bytes. */
  bytes(limit: number): Promise<Uint8Array>;
  discard(): Promise<void>;
}

/** The registry host that a transport speaks to, with everything that is learnt of it on the way. */
export interface Transport {
  /** Host with port, as in a reference. */
  readonly registry: string;
  exchange(request: ExchangeRequest): Promise<ExchangeResponse>;
  traffic(): Traffic;
  close(): Promise<void>;
}
