// Owns the error of signing: a Sigstore service failed.
import { ExpectedError } from '../errors.ts';

export interface SigningErrorFacts {
  /** A verb phrase: `get a signing certificate`. */
  readonly attempted: string;
  /** The URL of the service, if there is one. */
  readonly service?: string;
  /** The reason, without secrets: see errorDetail. */
  readonly detail: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A signature could not be made. The message has every fact and no secret; no cause is kept, since it may have one. */
export class SigningError extends ExpectedError {
  override readonly name = 'SigningError';
  override readonly code = 'signing';

  constructor({ attempted, service, detail, remedy }: SigningErrorFacts) {
    super(`could not ${attempted}${service === undefined ? '' : ` at ${service}`}: ${detail}; ${remedy}`, { remedy });
  }
}
