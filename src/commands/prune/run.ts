// prune: deletes stale evidence of an image, or old images and orphans of a repository. Shows the plan by default.
import { UserError } from '../../errors.ts';
import type { Kind } from '../../evidence/kinds.ts';
import { applyRemoval, lostAfter, type RemovalOutcome } from '../../graph/apply-removal.ts';
import { type Inventory, reachableFrom, taggedImages } from '../../graph/inventory.ts';
import type { InventoryReader } from '../../graph/read-inventory.ts';
import type { EvidenceRules } from '../../graph/retention.ts';
import { decideImages, type ImageDecision } from '../../graph/retention-images.ts';
import { removalPlan, stepsOf } from '../../graph/retention-plan.ts';
import type { Digest } from '../../oci/digest.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { Store } from '../../oci/store.ts';
import type { Requirement } from '../../policy/model.ts';
import { loadPolicy } from '../../policy/schema/load.ts';
import { renderRemovalJson } from '../../report/removal.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { policyReader } from '../policy-reader.ts';
import { READ_CONCURRENCY } from '../read-image.ts';
import { openSigners } from '../signers.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import { type Decided, decideInventory, type Learnt } from './evidence.ts';
import { repositoryImages } from './image-age.ts';
import type { PruneInputs, PruneOutput } from './inputs.ts';
import { removalFailures, removalReceipt, removalReport } from './removal-receipt.ts';
import { openRemover } from './remover.ts';

/**
 * Candidates whose own referrers are listed for a plan that is only shown: one request each. Before a deletion, those of all
 * candidates are listed.
 */
const MAX_EXPANDED = 1_000;

/** Throws a StoreError if anything cannot be read, because a plan from a partial view could delete too much. */
export async function run(inputs: PruneInputs, world: World): Promise<CommandResult<PruneOutput>> {
  const { image, digest } = inputs;
  const isImage = image.tag !== undefined || image.digest !== undefined || digest !== undefined;
  if (isImage && inputs['keep-tags'].length > 0) {
    throw new UserError(
      `keep-tags chooses images of a whole repository; remove the tag or digest from image ${formatReference(image)}`,
    );
  }
  const reference = isImage ? readableReference(image, digest) : image;
  const options = { concurrency: READ_CONCURRENCY };
  const planned = await withContext(
    world,
    inputs,
    [reference],
    async (context) => {
      const plan = await planPrune(reference, isImage, inputs, context);
      if (!inputs.apply || stepsOf(plan.plan).length === 0) return { ...plan, outcomes: undefined };
      const store = context.stores.open(reference, 'delete');
      const outcomes = await applyRemoval(plan.plan, plan.inventory, store, plan.remover, {
        onOutcome: progress(context, stepsOf(plan.plan).length),
      });
      return { ...plan, outcomes };
    },
    options,
  );
  const { plan, inventory, outcomes, notes } = planned;
  // A separate context has cached nothing from before the removal.
  const lost =
    outcomes === undefined
      ? []
      : await withContext(
          world,
          inputs,
          [reference],
          ({ stores }) => lostAfter(plan, inventory, stores.open(reference)),
          options,
        );
  const receipt = removalReceipt(formatReference(reference), plan, inputs.apply ? (outcomes ?? []) : undefined, notes);
  const deleted = receipt.entries.filter(({ outcome }) => outcome === 'deleted' || outcome === 'absent').length;
  return {
    outputs: {
      receipt: [{ name: 'receipt.json', content: renderRemovalJson(receipt) }],
      planned: String(stepsOf(plan).length),
      deleted: String(deleted),
      protected: String(plan.kept.size),
    },
    report: removalReport(receipt, inputs.format, inputs.summary),
    failures: removalFailures(formatReference(reference), outcomes ?? [], lost),
  };
}

async function planPrune(reference: Reference, isImage: boolean, inputs: PruneInputs, context: Context) {
  const store = context.stores.open(reference);
  const { reader, versions, remover } = await openRemover(reference, store, context, {
    deleteWith: inputs['delete-with'],
    isImage,
  });
  const notes: string[] = [];
  const roots: Digest[] = [];
  if (isImage) roots.push(await reader.readImage(reference.digest ?? reference.tag ?? ''));
  else await reader.readRepository(versions);
  const inventory = reader.inventory();
  const now = Date.now();
  const images = inputs['keep-tags'].length > 0 ? await decided(inventory, inputs, store, now) : undefined;
  const rules = await rulesOf(inputs, now, context);
  if (inputs.remove.has('superseded') && inputs['signed-by'].length === 0 && inputs.remove.size < 3) {
    notes.push(
      'superseded evidence is not removed: set signed-by, because only verified signatures show who replaced it',
    );
  }
  const { unexpanded, uncompared, ...evidence } = await decideAll(reader, rules, inputs, store, context, images);
  if (unexpanded > 0) {
    notes.push(
      `what is attached to the ${unexpanded} pieces of evidence that go is not in this plan; apply deletes it with them, and keeps those to which protected evidence is attached`,
    );
  }
  if (uncompared > 0) {
    notes.push(
      `${uncompared} pieces of evidence were not compared with others of the same type and title; apply compares them, and deletes duplicates`,
    );
  }
  const kept = isImage ? roots : taggedImages(inventory).map(({ descriptor }) => descriptor.digest);
  const plan = removalPlan({
    inventory,
    ...evidence,
    ...(images && { images }),
    untaggedBefore: now - inputs.grace,
    keptImages: kept.filter((digest) => inventory.nodes.has(digest) && !images?.removed.has(digest)),
  });
  return { plan, inventory, notes, remover };
}

async function decided(inventory: Inventory, inputs: PruneInputs, store: Store, now: number): Promise<ImageDecision> {
  const images = await repositoryImages(inventory, store);
  return decideImages(images, { tags: inputs['keep-tags'], grace: inputs.grace, now });
}

/** Decides, reads the referrers of the candidates, and decides again. */
async function decideAll(
  reader: InventoryReader,
  rules: EvidenceRules,
  inputs: PruneInputs,
  store: Store,
  context: Context,
  images: ImageDecision | undefined,
): Promise<Decided & { readonly unexpanded: number; readonly uncompared: number }> {
  const signers =
    inputs['signed-by'].length > 0
      ? await openSigners(inputs['signed-by'], inputs['trusted-root'], context)
      : undefined;
  const learnt: Learnt = { signatures: new Map(), contents: new Map(), uncompared: new Set() };
  const depth = { compareAll: inputs.apply };
  const first = await decideInventory(reader.inventory(), rules, store, signers, learnt, depth);
  const candidates = [...first.evidence.removed.keys()];
  const isCostly = candidates.length > MAX_EXPANDED && !reader.knowsReferrersByTags;
  const expanded = isCostly && !inputs.apply ? [] : candidates;
  await reader.readLevels([...expanded, ...evidenceOf(reader.inventory(), images)]);
  const decided = await decideInventory(reader.inventory(), rules, store, signers, learnt, depth);
  const unexpanded = expanded.length === 0 ? candidates.length : 0;
  return { ...decided, unexpanded, uncompared: learnt.uncompared.size };
}

/** The evidence of the images to delete. */
function evidenceOf(inventory: Inventory, images: ImageDecision | undefined): readonly Digest[] {
  if (images === undefined) return [];
  return [...reachableFrom(images.removed, inventory)].filter(
    (digest) => inventory.nodes.get(digest)?.role === 'referrer',
  );
}

async function rulesOf(inputs: PruneInputs, now: number, context: Context): Promise<EvidenceRules> {
  const { remove, 'keep-newest': keepNewest, 'older-than': olderThan } = inputs;
  return {
    ...(keepNewest !== undefined && { keepNewest }),
    ...(olderThan !== undefined && { olderThan }),
    superseded: remove.has('superseded'),
    duplicates: remove.has('duplicates'),
    orphans: remove.has('orphans'),
    grace: inputs.grace,
    anySigner: inputs['any-signer'],
    requiredKinds: await requiredKinds(inputs.policy, context),
    now,
  };
}

/** Throws a UserError for a policy with errors, because its required kinds would be unknown. */
async function requiredKinds(path: string | undefined, context: Context): Promise<ReadonlySet<Kind>> {
  if (path === undefined) return new Set();
  const { policy, problems } = await loadPolicy({ type: 'file', path }, policyReader(context));
  if (policy === undefined) {
    const [first] = problems.list;
    throw new UserError(
      `could not use policy ${JSON.stringify(path)}: ${first?.text ?? 'it has errors'}; run "oci-evidence policy check"`,
    );
  }
  return new Set(policy.require.flatMap(kindsOf));
}

function kindsOf(requirement: Requirement): readonly Kind[] {
  return requirement.type === 'any-of' ? requirement.anyOf.map(({ kind }) => kind) : [requirement.kind];
}

/** Prints a line every few seconds. */
function progress(context: Context, total: number): (outcome: RemovalOutcome) => void {
  let done = 0;
  let last = Date.now();
  return () => {
    done += 1;
    if (Date.now() - last < 5_000) return;
    last = Date.now();
    context.note(`deleted ${done} of ${total}`);
  };
}
