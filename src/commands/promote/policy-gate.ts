// Owns the policy gate of promote: evaluates a policy at the source before an image is copied.
import { EXIT, type ExitCode, ExpectedError, UserError } from '../../errors.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { Decision } from '../../policy/decision.ts';
import { resolveSource } from '../../policy/schema/source.ts';
import type { Context } from '../context.ts';
import { openGate } from '../verify/gate.ts';
import type { VerifyRequest } from '../verify/request.ts';
import { isEvaluated, verifyImages } from '../verify/verify.ts';

/** The policy does not allow the copy. */
class GateError extends ExpectedError {
  override readonly name = 'GateError';
  override readonly code = 'policy-decision';
  override readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Rejects with a GateError unless the policy passes or only warns. `image` includes the digest. */
export type PolicyGate = (image: Reference) => Promise<void>;

const MAX_REASONS = 10;

/** Throws a UserError or a PolicyError for a policy or trusted root that cannot be used. */
export async function openPolicyGate(
  policy: string,
  trustedRoot: string | undefined,
  context: Context,
): Promise<PolicyGate> {
  const source = resolveSource(policy, { type: 'file', path: '' });
  if ('refused' in source) throw new UserError(`policy: ${source.refused}`);
  const request: VerifyRequest = {
    references: [],
    platforms: [],
    policy: source,
    ...(trustedRoot !== undefined && { trustedRoot }),
    attestationsFrom: [],
    against: [],
    comment: false,
    flags: [`--policy=${policy}`],
  };
  const gate = await openGate(request, context);
  return async (image) => {
    // Only the audit record contains the registry's URL, and it is not used here.
    const [result] = await verifyImages({ ...request, references: [image] }, gate, context, {
      plainHttp: () => false,
      warnings: () => [],
    });
    if (result === undefined) throw new TypeError(`no decision about ${formatReference(image)}`);
    if (isEvaluated(result)) return checkDecision(result.decision);
    const { outcome, error } = result;
    throw new GateError(`did not copy ${formatReference(image)}: ${error.message}`, exitCodeOf(outcome));
  };
}

function checkDecision({ outcome, subject, results }: Decision): void {
  if (outcome === 'passed' || outcome === 'warned') return;
  const unmet = results.filter((result) => result.outcome === outcome);
  const reasons = unmet.map(({ text, reasons: [first] }) => (first === undefined ? text : `${text} (${first.text})`));
  const what = outcome === 'failed' ? 'its policy is not met' : 'its policy could not be evaluated';
  const message = `did not copy ${subject.reference}: ${what}: ${reasons.slice(0, MAX_REASONS).join('; ')}`;
  throw new GateError(message, exitCodeOf(outcome));
}

function exitCodeOf(outcome: 'failed' | 'undecided'): ExitCode {
  return outcome === 'failed' ? EXIT.failed : EXIT.undecided;
}
