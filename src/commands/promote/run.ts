// Runs promote as a command: sets the outputs, reports every image and collects the failures.
import { EXIT, type ExitCode, ExpectedError, settleAll, UserError } from '../../errors.ts';
import { formatReference } from '../../oci/reference.ts';
import type { CopyCounts, CopyReceipt } from '../../plan/receipt.ts';
import { renderCopyReceiptsJson } from '../../report/promote-json.ts';
import { renderPromoteReceipt, renderPromoteSummary } from '../../report/promote-summary.ts';
import { type SigningRequest, signerRequest } from '../attach/signing-request.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { openSigners } from '../signers.ts';
import type { World } from '../world.ts';
import type { PromoteInputs, PromoteOutput } from './inputs.ts';
import type { PolicyGate } from './policy-gate.ts';
import { ProgressDisplay } from './progress.ts';
import { type PromoteResult, promote } from './promote.ts';
import { promotionsOf, selectionOf } from './request.ts';

/** Requests to one registry at the same time: most requests of a copy are small. */
const CONCURRENCY = 32;

/** `now`: milliseconds since the epoch, for the display of progress. */
export async function run(
  inputs: PromoteInputs,
  world: World,
  now: () => number = Date.now,
): Promise<CommandResult<PromoteOutput>> {
  const promotions = await promotionsOf(inputs, world);
  if (inputs['attach-decision'] && inputs.policy === undefined) {
    throw new UserError('attach-decision needs a policy to decide by; set policy');
  }
  const decision = inputs['attach-decision'] ? signerRequest(inputs) : undefined;
  const select = selectionOf(inputs.filter);
  const options = {
    ...(select && { select }),
    allowMissing: inputs['allow-missing'],
    dryRun: inputs['dry-run'],
  };
  // Credentials from the inputs are for the destinations.
  const destinations = promotions.map(({ to }) => to);
  const results = await withContext(
    world,
    inputs,
    destinations,
    async (context) => {
      const [gate, signers] = await settleAll([
        gateOf(inputs, context, decision),
        inputs['signed-by'].length > 0 ? openSigners(inputs['signed-by'], inputs['trusted-root'], context) : undefined,
      ]);
      const gated = { ...options, ...(gate && { gate }), ...(signers && { signers }) };
      return promote(promotions, gated, context, new ProgressDisplay(world, now));
    },
    { concurrency: CONCURRENCY },
  );
  const receipts = results.flatMap(({ receipt }) => receipt ?? []);
  const json = renderCopyReceiptsJson(receipts);
  const digestOf = ({ reference }: CopyReceipt): string => reference.slice(reference.lastIndexOf('@') + 1);
  const total = (count: keyof CopyCounts): string => String(receipts.reduce((sum, one) => sum + one.counts[count], 0));
  return {
    outputs: {
      digest: receipts.map(digestOf).join('\n'),
      reference: receipts.map(({ reference }) => reference).join('\n'),
      receipt: [{ name: 'promote-receipt.json', content: json }],
      copied: total('copied'),
      mounted: total('mounted'),
      present: total('present'),
      bytes: total('bytes'),
    },
    report: {
      ...(inputs.format === 'json'
        ? { document: () => json }
        : { text: (style) => receipts.map((receipt) => renderPromoteReceipt(receipt, style)).join('\n') }),
      ...(inputs.summary && { summary: () => receipts.map((receipt) => renderPromoteSummary(receipt)).join('\n') }),
    },
    failures: results.flatMap((result) => failuresOf(result, results.length > 1)),
  };
}

async function gateOf(
  { policy, 'trusted-root': root }: PromoteInputs,
  context: Context,
  decision: SigningRequest | undefined,
): Promise<PolicyGate | undefined> {
  if (policy === undefined) return undefined;
  const { openPolicyGate } = await import('./policy-gate.ts');
  return openPolicyGate(policy, root, context, decision);
}

/** A failure of promote, which names the image if there are several. */
class PromoteError extends ExpectedError {
  override readonly name = 'PromoteError';
  override readonly code = 'promote-failed';
  override readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

function failuresOf({ promotion, failures }: PromoteResult, several: boolean): readonly Error[] {
  if (!several) return failures;
  return failures.map(
    (error) => new PromoteError(`${formatReference(promotion.to)}: ${error.message}`, error.exitCode),
  );
}
