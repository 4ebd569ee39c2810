// Owns the base class of every error that a person can act on, and the exit code that follows from it.

/** Exit codes of the command line. `undecided`: no answer could be had, so neither yes nor no is known. */
export const EXIT = { ok: 0, failed: 1, usage: 2, undecided: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * A failure that this program foresees. Its message is one line that says what failed, on what, why and what to do.
 * Front ends print the message alone. Any other error is a bug and is printed with its stack trace.
 */
export abstract class ExpectedError extends Error {
  /** A stable name for the reason, such as `not-found`: what programs compare instead of messages. */
  abstract readonly code: string;
  /** What the reader can do about it, where that is not part of the message's own sentence. */
  readonly remedy: string | undefined;
  readonly exitCode: ExitCode = EXIT.failed;

  constructor(message: string, options: { readonly remedy?: string; readonly cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.remedy = options.remedy;
  }
}

/** An invalid input: found before any network call wherever it can be, exit code 2. */
export class UserError extends ExpectedError {
  override readonly name = 'UserError';
  override readonly code = 'usage';
  override readonly exitCode = EXIT.usage;
}
