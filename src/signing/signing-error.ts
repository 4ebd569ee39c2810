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

const MAX_DETAIL_LENGTH = 300;
/** Three base64url parts: what an identity token looks like, whoever printed it. */
const TOKEN = /\bey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g;

/** What an error of a library or service says, on one line, bounded, and without the tokens that some of them quote. */
export function safeDetail(error: unknown, secrets: readonly string[] = []): string {
  const messages: string[] = [];
  for (let at: unknown = error; at instanceof Error && messages.length < 4; at = at.cause) messages.push(at.message);
  const texts = messages.length > 0 ? messages : [String(error)];
  // An outer message that ends with the inner one says it already.
  const said = texts.filter((text, at) => !texts.slice(0, at).some((outer) => outer.includes(text)));
  let line = said.join(': ').replace(TOKEN, '***');
  for (const secret of secrets) if (secret !== '') line = line.replaceAll(secret, '***');
  line = line.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > MAX_DETAIL_LENGTH ? `${line.slice(0, MAX_DETAIL_LENGTH - 1)}…` : line;
}
