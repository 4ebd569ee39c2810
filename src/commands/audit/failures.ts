// Owns the failures of an audit by its input fail-on.
import { EXIT, type ExitCode, ExpectedError } from '../../errors.ts';

/** Images that fail the call. */
class AuditError extends ExpectedError {
  override readonly name = 'AuditError';
  override readonly code = 'audit';
  override readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The failures of a call by its input fail-on. */
export function auditFailures(
  { failed, undecided }: { readonly failed: number; readonly undecided: number },
  failOn: 'never' | 'undecided' | 'failed',
): readonly AuditError[] {
  const images = (count: number): string => `${count} ${count === 1 ? 'image' : 'images'}`;
  return [
    ...(failOn === 'failed' && failed > 0
      ? [new AuditError(`${images(failed)} failed; see the lines`, EXIT.failed)]
      : []),
    ...(failOn !== 'never' && undecided > 0
      ? [new AuditError(`${images(undecided)} could not be decided; see the lines`, EXIT.undecided)]
      : []),
  ];
}
