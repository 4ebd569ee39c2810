// Owns the error for images that fail a call by the outcome of a policy, with the exit code of the outcome.
import { type ExitCode, ExpectedError } from '../errors.ts';

export class OutcomeError extends ExpectedError {
  override readonly name = 'OutcomeError';
  /** `policy-decision` for one image, `audit` for many. */
  override readonly code: 'policy-decision' | 'audit';
  override readonly exitCode: ExitCode;

  constructor(code: OutcomeError['code'], message: string, exitCode: ExitCode) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
  }
}
