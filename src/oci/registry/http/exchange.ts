// One HTTP exchange with a registry, as seen above the transport, which handles retries, authentication and connections.
import type { Traffic } from '../../store.ts';

export type Action = 'pull' | 'push' | 'delete';

/** A token scope `repository:NAME:ACTIONS`. A request has several if it mounts from another repository. */
export interface Scope {
  readonly repository: string;
  readonly actions: readonly Action[];
}

export interface ExchangeRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/v2/…` on the registry's own origin, or an absolute URL from a response (Location, Link). */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes, or a function that opens a new stream for each try; a stream needs `bodyLength`. */
  readonly body?: Uint8Array | (() => AsyncIterable<Uint8Array>);
  readonly bodyLength?: number;
  readonly scopes: readonly Scope[];
  /** Statuses to return. Any other is thrown as a StoreError. */
  readonly accept: readonly number[];
  /** For errors: the verb phrase, the location `registry/repository`, the tag or digest. */
  readonly attempted: string;
  readonly store: string;
  readonly reference?: string;
  /**
   * Whether network errors, 408, 429 and 5xx are retried (default true). False for one step of an upload, which the
   * uploader restarts itself: 429 is still retried then, since the registry has done nothing.
   */
  readonly retry?: boolean;
}

export interface ExchangeResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The URL of the response, after redirects: Location and Link are resolved against it. */
  readonly url: string;
  /** How often the request was sent: an earlier try may have been carried out although its response was lost. */
  readonly tries: number;
  /** The body as a stream. It must be read or discarded. A stalled, slow or reset body throws a StoreError. */
  body(): AsyncIterable<Uint8Array>;
  /** The body whole; StoreError `limit-exceeded` beyond `limit` bytes. */
  bytes(limit: number): Promise<Uint8Array>;
  discard(): Promise<void>;
}

/** Tokens that allow pulling from one repository, for another process. */
export interface PullTokens {
  /** Absent if the registry has not asked for authorization. */
  readonly first?: string;
  renew(refused: string | undefined): Promise<string | undefined>;
  /** Adds the requests of the other process to the traffic of the current task. */
  count(traffic: Traffic): void;
}

/** The connection to one registry host, and its detected behaviour. */
export interface Transport {
  /** Host with port, as in a reference. */
  readonly registry: string;
  exchange(request: ExchangeRequest): Promise<ExchangeResponse>;
  traffic(): Traffic;
  /** Tokens for another process; undefined if it would need more than tokens that only allow pulling. */
  pullTokens?(repository: string): Promise<PullTokens | undefined>;
  /** Where the credential for a repository comes from; undefined without one. */
  credentialSource?(repository: string): Promise<string | undefined>;
  close(): Promise<void>;
}
