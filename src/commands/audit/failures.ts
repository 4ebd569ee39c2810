// Owns the failures of an audit by its input fail-on.
import { EXIT } from '../../errors.ts';
import { OutcomeError } from '../outcome-error.ts';

/** The failures of a call by its input fail-on. */
export function auditFailures(
  { failed, undecided }: { readonly failed: number; readonly undecided: number },
  failOn: 'never' | 'undecided' | 'failed',
): readonly OutcomeError[] {
  const images = (count: number): string => `${count} ${count === 1 ? 'image' : 'images'}`;
  return [
    ...(failOn === 'failed' && failed > 0
      ? [new OutcomeError('audit', `${images(failed)} failed; see the lines`, EXIT.failed)]
      : []),
    ...(failOn !== 'never' && undecided > 0
      ? [new OutcomeError('audit', `${images(undecided)} could not be decided; see the lines`, EXIT.undecided)]
      : []),
  ];
}
