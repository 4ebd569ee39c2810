// The error of a store: a request to a registry or an operation on an OCI layout that failed.
import { ExpectedError } from '../errors.ts';
import { oneLine } from './foreign-text.ts';

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
  /** The tag or digest concerned, if any. */
  readonly reference?: string;
  /** What failed, as a verb phrase: `push the manifest`, `list referrers`. */
  readonly attempted: string;
  /** The HTTP request line without secrets in its query: `PUT /v2/app/manifests/latest`. */
  readonly request?: string;
  readonly status?: number;
  /** The reason. May hold text from outside: it is made one line of bounded length here. */
  readonly detail: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly cause?: unknown;
}

const MAX_DETAIL = 800;

/** The message holds every fact, so that a reader of the log alone can act on it. */
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
    const detail = oneLine(facts.detail, MAX_DETAIL);
    const reference = facts.reference === undefined ? undefined : oneLine(facts.reference, MAX_DETAIL);
    const line = facts.request === undefined ? undefined : oneLine(facts.request, MAX_DETAIL);
    const at = reference === undefined ? facts.store : joinReference(facts.store, reference);
    const request = line === undefined ? '' : ` [${line}${facts.status ? `: ${facts.status}` : ''}]`;
    super(`could not ${facts.attempted} at ${at}${request}: ${detail}; ${facts.remedy}`, { cause: facts.cause });
    this.code = facts.code;
    this.store = facts.store;
    this.reference = reference;
    this.attempted = facts.attempted;
    this.request = line;
    this.status = facts.status;
    this.detail = detail;
    this.remedy = facts.remedy;
  }
}

function joinReference(store: string, reference: string): string {
  return `${store}${reference.includes(':') ? '@' : ':'}${reference}`;
}
