// Owns the policy gate of promote: evaluates a policy before an image is copied, and again at the destination.
import { EXIT, type ExitCode, UserError } from '../../errors.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { Decision } from '../../policy/decision.ts';
import { resolveSource } from '../../policy/schema/source.ts';
import type { SigningRequest } from '../attach/signing-request.ts';
import type { Context } from '../context.ts';
import { OutcomeError } from '../outcome-error.ts';
import { openGate } from '../verify/gate.ts';
import { openPublisher } from '../verify/publish.ts';
import type { VerifyRequest } from '../verify/request.ts';
import { type EvaluatedImage, isEvaluated, verifyImages } from '../verify/verify.ts';

export interface PolicyGate {
  /** Rejects with an OutcomeError unless the policy passes or only warns. `image` includes the digest. */
  check(image: Reference): Promise<void>;
  /**
   * Evaluates the policy for the copy, and attaches the decision to it if that was requested. Returns a note, and rejects
   * with an ExpectedError if the copy does not satisfy the policy, or if its decision could not be attached.
   */
  decide?(copy: Reference): Promise<string>;
}

const MAX_REASONS = 10;

/** Throws a UserError or a PolicyError for a policy, trusted root or signing key that cannot be used. */
export async function openPolicyGate(
  policy: string,
  trustedRoot: string | undefined,
  context: Context,
  attach?: SigningRequest,
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
  const evaluated = async (image: Reference, failed: string, options: Pick<VerifyRequest, 'attach'> = {}) => {
    // Only the audit record contains the registry's URL, and it is not used here.
    const [result] = await verifyImages({ ...request, ...options, references: [image] }, gate, context, {
      plainHttp: () => false,
      warnings: () => [],
    });
    if (result === undefined) throw new TypeError(`no decision about ${formatReference(image)}`);
    if (isEvaluated(result)) return result;
    const { outcome, error } = result;
    throw new OutcomeError(
      'policy-decision',
      `${failed} ${formatReference(image)}: ${error.message}`,
      exitCodeOf(outcome),
    );
  };
  const check: PolicyGate['check'] = async (image) => {
    checkDecision((await evaluated(image, REFUSED)).decision, REFUSED);
  };
  if (attach === undefined) return { check };
  const publisher = await openPublisher(attach, context);
  return {
    check,
    async decide(copy) {
      const result: EvaluatedImage = await evaluated(copy, UNMET, { attach });
      const published = await publisher.publish(result);
      if (published?.failure !== undefined) throw published.failure;
      checkDecision(result.decision, UNMET);
      const digests = published?.receipt.entries.flatMap(({ object }) => object?.digest ?? []) ?? [];
      return `attached the decision "${result.decision.outcome}" to the copy: ${digests.join(', ')}`;
    },
  };
}

const REFUSED = 'did not copy';
const UNMET = 'copied, but refused at the destination:';

function checkDecision({ outcome, subject, results }: Decision, failed: string): void {
  if (outcome === 'passed' || outcome === 'warned') return;
  const unmet = results.filter((result) => result.outcome === outcome);
  const reasons = unmet.map(({ text, reasons: [first] }) => (first === undefined ? text : `${text} (${first.text})`));
  const what = outcome === 'failed' ? 'its policy is not met' : 'its policy could not be evaluated';
  const message = `${failed} ${subject.reference}: ${what}: ${reasons.slice(0, MAX_REASONS).join('; ')}`;
  throw new OutcomeError('policy-decision', message, exitCodeOf(outcome));
}

function exitCodeOf(outcome: 'failed' | 'undecided'): ExitCode {
  return outcome === 'failed' ? EXIT.failed : EXIT.undecided;
}
