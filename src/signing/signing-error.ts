// The error of signing: a service did not do what was asked, so nothing was signed with it.
import { ExpectedError } from '../errors.ts';

export interface SigningErrorFacts {
  /** What was tried, as a verb phrase: `get a signing certificate`. */
  readonly attempted: string;
  /** The service's address, where there is one. */
  readonly service?: string;
  /** What came back, already free of secrets. */
  readonly detail: string;
  /** What the reader can do about it. */
  readonly remedy: string;
}

/** A signature could not be made. The message carries every fact and no secret, so no cause is kept: it might have one. */
export class SigningError extends ExpectedError {
  override readonly name = 'SigningError';
  override readonly code = 'signing';

  constructor({ attempted, service, detail, remedy }: SigningErrorFacts) {
    super(`could not ${attempted}${service === undefined ? '' : ` at ${service}`}: ${detail}; ${remedy}`, { remedy });
  }
}
