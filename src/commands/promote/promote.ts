// Owns the steps of promote for each image: resolve, read the graph, plan, evaluate the policy, copy, write tags, receipt.
import pLimit from 'p-limit';
import { ExpectedError, UserError } from '../../errors.ts';
import { applyCopy, type CopyResult } from '../../graph/copy/copy.ts';
import type { CopyPlan } from '../../graph/copy/plan.ts';
import { prepareCopy } from '../../graph/copy/prepare.ts';
import type { GraphNode } from '../../graph/model.ts';
import { formatReference } from '../../oci/reference.ts';
import type { CopyReceipt } from '../../plan/receipt.ts';
import type { Context } from '../context.ts';
import type { Signers } from '../signers.ts';
import type { PolicyGate } from './policy-gate.ts';
import type { ProgressDisplay } from './progress.ts';
import { plannedReceipt, receiptOf } from './receipt.ts';
import type { Promotion } from './request.ts';
import { signedEvidence } from './signed-evidence.ts';

export interface PromoteOptions {
  readonly select?: (node: GraphNode) => boolean;
  readonly allowMissing: boolean;
  readonly dryRun: boolean;
  readonly gate?: PolicyGate;
  /** Only evidence that one of them signed is copied. */
  readonly signers?: Signers;
}

/** The result of one image: a receipt with any failures, or an error if nothing was copied. */
export interface PromoteResult {
  readonly promotion: Promotion;
  readonly receipt?: CopyReceipt;
  readonly failures: readonly ExpectedError[];
}

const IMAGES_AT_ONCE = 4;

/** An image that fails does not stop the others. */
export async function promote(
  promotions: readonly Promotion[],
  options: PromoteOptions,
  context: Context,
  progress: ProgressDisplay,
): Promise<readonly PromoteResult[]> {
  const slots = pLimit(IMAGES_AT_ONCE);
  try {
    return await Promise.all(
      promotions.map((promotion) =>
        slots(async (): Promise<PromoteResult> => {
          try {
            return await promoteOne(promotion, options, context, progress);
          } catch (error) {
            if (!(error instanceof ExpectedError)) throw error;
            return { promotion, failures: [error] };
          }
        }),
      ),
    );
  } finally {
    progress.end();
  }
}

async function promoteOne(
  promotion: Promotion,
  { select: filter, allowMissing, dryRun, gate, signers }: PromoteOptions,
  { stores }: Context,
  progress: ProgressDisplay,
): Promise<PromoteResult> {
  const { from, to, tags } = promotion;
  const source = stores.open(from);
  const target = stores.open(to, 'write');
  const reference = from.digest ?? from.tag ?? '';
  const signed = signers && (await signedEvidence(source, reference, signers));
  const select =
    signed === undefined ? filter : (node: GraphNode) => signed.has(node.digest) && (filter?.(node) ?? true);
  const plan = await prepareCopy(source, target, { reference, tags, allowMissing, ...(select && { select }) });
  checkDigest(promotion, plan);
  await gate?.check({ ...from, digest: plan.root.digest });
  if (dryRun) return { promotion, receipt: plannedReceipt(plan), failures: [] };
  const name = formatReference(to);
  const onProgress = (one: Parameters<typeof progress.update>[1]): void => progress.update(name, one);
  const result = await applyCopy(plan, source, target, { allowMissing, onProgress });
  const receipt = receiptOf(plan, result);
  const failures = failuresOf(result);
  if (gate?.decide === undefined || failures.length > 0) return { promotion, receipt, failures };
  try {
    const note = await gate.decide({ ...to, digest: plan.root.digest });
    return { promotion, receipt: { ...receipt, notes: [...receipt.notes, note] }, failures };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { promotion, receipt, failures: [error] };
  }
}

function checkDigest({ from, to }: Promotion, { root }: CopyPlan): void {
  if (to.digest === undefined || to.digest === root.digest) return;
  throw new UserError(
    `to has the digest ${to.digest}, and ${formatReference(from)} is ${root.digest}; a copy keeps the digest, so remove it from to`,
  );
}

function failuresOf({ manifests, tags }: CopyResult): readonly ExpectedError[] {
  const failed = [...manifests, ...tags].flatMap(({ outcome }) => (outcome.status === 'failed' ? [outcome.error] : []));
  // A blob that several manifests share fails for each of them, but is reported once.
  return [...new Map(failed.map((error) => [error.message, error])).values()];
}
