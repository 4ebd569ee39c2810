// Owns the error of a store: what a registry or an OCI layout answered instead of what was asked.
import { ExpectedError } from '../errors.ts';

export type StoreErrorCode =
  | 'not-found'
  | 'unauthorized'
  | 'denied'
  | 'unsupported'
  | 'rate-limited'
  | 'unavailable'
  | 'network'
  | 'timeout'
  | 'not-a-registry'
  | 'invalid-response'
  | 'digest-mismatch'
  | 'size-mismatch'
  | 'limit-exceeded'
  | 'immutable'
  | 'lost-update'
  | 'rejected';

export interface StoreErrorFacts {
  readonly code: StoreErrorCode;
  /** Where: `registry/repository` or `oci-layout:PATH`. */
  readonly store: string;
  /** The tag or digest that it was about, where there is one. */
  readonly reference?: string;
  /** What was tried, as a verb phrase: `push manifest`, `list referrers`. */
  readonly attempted: string;
  /** The HTTP request line without query secrets, where there was one: `PUT /v2/app/manifests/latest`. */
  readonly request?: string;
  readonly status?: number;
  /** What came back, already cut to a bounded length. */
  readonly detail: string;
  /** What the reader can do about it. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/** A store did not do what was asked. The message carries every fact, so that it can be acted on where it is read. */
export class StoreError extends ExpectedError {
  override readonly name = 'StoreError';
  override readonly code: StoreErrorCode;
  readonly store: string;
  readonly reference: string | undefined;
  readonly attempted: string;
  readonly request: string | undefined;
  readonly status: number | undefined;
  readonly detail: string;
  override readonly remedy: string;

  constructor(facts: StoreErrorFacts) {
    const at = facts.reference === undefined ? facts.store : joinReference(facts.store, facts.reference);
    const request = facts.request === undefined ? '' : ` [${facts.request}${facts.status ? `: ${facts.status}` : ''}]`;
    super(`could not ${facts.attempted} at ${at}${request}: ${facts.detail}; ${facts.remedy}`, { cause: facts.cause });
    this.code = facts.code;
    this.store = facts.store;
    this.reference = facts.reference;
    this.attempted = facts.attempted;
    this.request = facts.request;
    this.status = facts.status;
    this.detail = facts.detail;
    this.remedy = facts.remedy;
  }
}

function joinReference(store: string, reference: string): string {
  return `${store}${reference.includes(':') ? '@' : ':'}${reference}`;
}
