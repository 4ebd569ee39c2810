// Turns the plan or the result of a copy into a receipt.
import type { BlobCounts } from '../../graph/copy/blobs.ts';
import type { CopyOutcome, CopyResult } from '../../graph/copy/copy.ts';
import type { CopyPlan, PlannedManifest, PlannedTag } from '../../graph/copy/plan.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { ANNOTATION } from '../../oci/media-types.ts';
import type { CopyEntry, CopyReceipt, Outcome } from '../../plan/receipt.ts';

/** The receipt of a copy that was only planned: nothing was written. */
export function plannedReceipt(plan: CopyPlan): CopyReceipt {
  const planned = { status: 'planned' } as const;
  const existing = { status: 'existing' } as const;
  return receiptOf(plan, {
    manifests: plan.manifests.map((one) => ({ planned: one, outcome: one.action === 'none' ? existing : planned })),
    tags: plan.tags.map((tag) => ({ planned: tag, outcome: tag.before === plan.root.digest ? existing : planned })),
    blobs: { copied: 0, bytes: 0, mounted: 0, present: 0 },
  });
}

export function receiptOf(plan: CopyPlan, { manifests, tags, blobs }: CopyResult): CopyReceipt {
  const platformOf = platformsOf(plan);
  return {
    from: `${plan.from}@${plan.root.digest}`,
    reference: `${plan.to}@${plan.root.digest}`,
    tags: plan.tags.map(({ tag }) => tag),
    entries: [
      ...manifests.map(({ planned, outcome }) => manifestEntry(planned, platformOf(planned), outcome)),
      ...tags.map(({ planned, outcome }) => tagEntry(planned, plan.root, outcome)),
    ],
    notes: plan.notes,
    counts: countsOf(manifests, blobs),
  };
}

function countsOf(manifests: CopyResult['manifests'], blobs: BlobCounts): CopyReceipt['counts'] {
  const pushed = manifests.filter(({ outcome }) => outcome.status === 'created');
  const sent = pushed.reduce((sum, { planned }) => sum + planned.node.manifest.bytes.byteLength, 0);
  return {
    copied: blobs.copied + pushed.length,
    mounted: blobs.mounted,
    present: blobs.present + manifests.filter(({ outcome }) => outcome.status === 'existing').length,
    bytes: blobs.bytes + sent,
  };
}

/** The platform of a manifest; for evidence, the platform of the image that it refers to directly or indirectly. */
function platformsOf({ manifests }: CopyPlan): (planned: PlannedManifest) => string | null {
  const byDigest = new Map(manifests.map((planned) => [planned.node.node.digest, planned]));
  return (planned) => {
    let at: PlannedManifest | undefined = planned;
    // Subjects come before their referrers, so the loop ends.
    while (at?.node.node.platform === null && at.node.listedFor !== undefined) at = byDigest.get(at.node.listedFor);
    return at?.node.node.platform ?? null;
  };
}

function manifestEntry(
  { node: { node, manifest, tags } }: PlannedManifest,
  platform: string | null,
  outcome: CopyOutcome,
): CopyEntry {
  const title = node.annotations[ANNOTATION.title];
  return {
    operation: 'copy',
    object: { ...manifest.descriptor, ...(node.artifactType !== null && { artifactType: node.artifactType }) },
    platform,
    ...(node.kind !== null && { kind: node.kind }),
    ...(title !== undefined && { title }),
    ...(tags[0] !== undefined && { tag: tags[0] }),
    ...outcomeOf(outcome),
  };
}

function tagEntry({ tag, before }: PlannedTag, object: Descriptor, outcome: CopyOutcome): CopyEntry {
  const moves = before !== undefined && before !== object.digest;
  return {
    operation: 'tag',
    object,
    tag,
    platform: null,
    ...(moves && { reason: `the tag pointed to ${before}` }),
    ...outcomeOf(outcome),
  };
}

function outcomeOf(outcome: CopyOutcome): {
  readonly outcome: Outcome;
  readonly error?: string;
  readonly reason?: string;
} {
  if (outcome.status === 'failed') return { outcome: 'failed', error: outcome.error.message };
  if (outcome.status === 'left-out') return { outcome: 'absent', reason: outcome.error.message };
  return { outcome: outcome.status };
}
