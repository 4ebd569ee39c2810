// Turns the plan of a removal and its outcomes into a receipt.
import { ExpectedError } from '../../errors.ts';
import type { RemovalOutcome } from '../../graph/apply-removal.ts';
import type { Protection } from '../../graph/retention.ts';
import { type RemovalPlan, type RemovalReason, type RemovalStep, stepsOf } from '../../graph/retention-plan.ts';
import type { RemovalEntry, RemovalReceipt } from '../../plan/removal.ts';
import { renderRemoval, renderRemovalJson, renderRemovalMarkdown } from '../../report/removal.ts';
import type { Report } from '../command.ts';

const REASONS: Readonly<Record<RemovalReason, string>> = {
  orphan: 'its image is gone',
  duplicate: 'the same content is attached again',
  superseded: 'the same signer has signed a newer one',
  'newer-kept': 'newer ones are kept',
  'too-old': 'older than the limit',
  attached: 'attached to what is deleted',
  'not-kept': 'no pattern keeps the image',
  untagged: 'untagged, and no kept image needs it',
  requested: 'part of the deleted image',
};

const PROTECTIONS: Readonly<Record<Protection | 'reachable', string>> = {
  reachable: 'part of a kept image, or its evidence',
  'signed-by-others': 'signed by others, or not verified',
  'required-by-policy': 'the last of a kind that the policy requires',
  'unknown-type': 'its type is unknown',
  'unknown-age': 'its age is unknown',
  future: 'its time is in the future',
  'too-young': 'younger than the grace period',
  'has-evidence': 'evidence that stays is attached to it',
};

const ROLES: Readonly<Record<RemovalStep['role'], string>> = {
  image: 'image',
  referrer: 'referrer',
  'cosign-tag': 'cosign tag',
  'fallback-tag': 'fallback tag',
};

/** Without outcomes, the receipt lists the plan. */
export function removalReceipt(
  reference: string,
  plan: RemovalPlan,
  outcomes: readonly RemovalOutcome[] | undefined,
  notes: readonly string[] = [],
): RemovalReceipt {
  const entries: readonly RemovalEntry[] =
    outcomes === undefined
      ? stepsOf(plan).map((step) => ({ ...entryOf(step), outcome: 'planned' }))
      : outcomes.map((one): RemovalEntry => {
          const error = one.outcome === 'failed' ? one.error.message : one.outcome === 'skipped' ? one.why : undefined;
          return { ...entryOf(one.step), outcome: one.outcome, ...(error !== undefined && { error }) };
        });
  return {
    reference,
    applied: outcomes !== undefined,
    entries,
    protections: [...plan.protections].map(([reason, count]) => [PROTECTIONS[reason], count] as const),
    keptImages: plan.keptImages.length,
    notes: [...plan.notes, ...notes],
  };
}

function entryOf({ object, role, tags, subject, platform, reason, kind }: RemovalStep): Omit<RemovalEntry, 'outcome'> {
  return {
    operation: 'delete',
    object,
    role: ROLES[role],
    tags,
    subject,
    platform,
    reason: REASONS[reason],
    ...(kind !== undefined && { kind }),
  };
}

/** The report of prune and delete in the requested format. */
export function removalReport(receipt: RemovalReceipt, format: 'text' | 'json' | 'markdown', summary: boolean): Report {
  const document = format === 'json' ? renderRemovalJson : renderRemovalMarkdown;
  return {
    ...(format === 'text' ? { text: (style) => renderRemoval(receipt, style) } : { document: () => document(receipt) }),
    ...(summary && { summary: () => renderRemovalMarkdown(receipt) }),
  };
}

/** The removal is incomplete, or images that should be kept are no longer complete. */
export class RemovalError extends ExpectedError {
  override readonly name = 'RemovalError';
  override readonly code = 'removal-incomplete';
}

/** The errors that fail the command: failed deletions, and skipped ones, which need another run. */
export function removalFailures(
  reference: string,
  outcomes: readonly RemovalOutcome[],
  lost: readonly string[],
): readonly Error[] {
  const [first] = outcomes.flatMap((one) => (one.outcome === 'failed' ? [one.error] : []));
  const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').length;
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed').length;
  const failures: Error[] = first === undefined ? [] : [first];
  if (failed > 1 || skipped > 0) {
    const parts = [...(failed > 0 ? [`${failed} failed`] : []), ...(skipped > 0 ? [`${skipped} were skipped`] : [])];
    failures.push(
      new RemovalError(
        `could not delete all that the plan lists at ${reference}: ${parts.join(', ')}; see the receipt, and run again`,
      ),
    );
  }
  if (lost.length > 0) {
    const more = lost.length > 10 ? `, and ${lost.length - 10} more` : '';
    failures.push(
      new RemovalError(
        `images at ${reference} are incomplete after the removal: ${lost.slice(0, 10).join(', ')}${more}; push them again`,
      ),
    );
  }
  return failures;
}
