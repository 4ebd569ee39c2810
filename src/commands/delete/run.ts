// delete: deletes an image and its evidence, except what other tags of the repository need. Shows the plan by default.
import { UserError } from '../../errors.ts';
import { applyRemoval, lostAfter } from '../../graph/apply-removal.ts';
import { reachableFrom, taggedImages } from '../../graph/inventory.ts';
import { deletionPlan, ownTags, stepsOf } from '../../graph/retention-plan.ts';
import { formatReference } from '../../oci/reference.ts';
import type { RemovalReceipt } from '../../plan/removal.ts';
import { renderRemovalJson } from '../../report/removal.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { removalFailures, removalReceipt, removalReport } from '../prune/removal-receipt.ts';
import { openRemover } from '../prune/remover.ts';
import { READ_CONCURRENCY } from '../read-image.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import type { DeleteInputs, DeleteOutput } from './inputs.ts';

/** Throws a StoreError if anything cannot be read, because what other tags need would be unknown. */
export async function run(inputs: DeleteInputs, world: World): Promise<CommandResult<DeleteOutput>> {
  const { image, digest } = inputs;
  if (image.tag === undefined && image.digest === undefined && digest === undefined) {
    throw new UserError(`image ${formatReference(image)} has neither tag nor digest; name the image to delete`);
  }
  const reference = readableReference(image, digest);
  const options = { concurrency: READ_CONCURRENCY };
  const { receipt, failures } = await withContext(
    world,
    inputs,
    [reference],
    (context) => deleteImage(inputs, context, world),
    options,
  );
  return {
    outputs: { receipt: [{ name: 'receipt.json', content: renderRemovalJson(receipt) }] },
    report: removalReport(receipt, inputs.format, false),
    failures,
  };
}

async function deleteImage(
  inputs: DeleteInputs,
  context: Context,
  world: World,
): Promise<{ readonly receipt: RemovalReceipt; readonly failures: readonly Error[] }> {
  const reference = readableReference(inputs.image, inputs.digest);
  const name = formatReference(reference);
  const store = context.stores.open(reference, inputs.apply ? 'delete' : 'read');
  const { reader, remover } = await openRemover(reference, store, context, {
    deleteWith: inputs['delete-with'],
    isImage: true,
  });
  const root = await reader.readImage(reference.digest ?? reference.tag ?? '');
  await reader.readTagged();
  const inventory = reader.inventory();
  const node = inventory.nodes.get(root);
  const others = reference.digest === undefined && node ? ownTags(node).filter((tag) => tag !== reference.tag) : [];
  if (reference.tag !== undefined && node !== undefined && others.length > 0) {
    if (inputs.apply) await store.deleteTag(reference.tag);
    const entry = {
      ...({ operation: 'delete', object: node.descriptor, role: 'tag', subject: null, platform: null } as const),
      tags: [reference.tag],
      reason: `other tags have the same image: ${others.slice(0, 5).join(', ')}`,
      outcome: inputs.apply ? ('deleted' as const) : ('planned' as const),
    };
    const receipt = {
      reference: name,
      applied: inputs.apply,
      entries: [entry],
      protections: [],
      keptImages: 1,
      notes: [],
    };
    return { receipt, failures: [] };
  }
  await reader.readLevels(
    [...reachableFrom([root], inventory)].filter((one) => inventory.nodes.get(one)?.role === 'referrer'),
  );
  await reader.readEvidenceTags(reachableFrom([root], inventory));
  const reachable = reachableFrom([root], inventory);
  // A tag that points to evidence of the image does not keep the image.
  const kept = taggedImages(inventory)
    .filter(({ descriptor, subject }) => subject === null || !reachable.has(descriptor.digest))
    .map(({ descriptor }) => descriptor.digest);
  const plan = deletionPlan(
    inventory,
    root,
    kept.filter((one) => one !== root),
  );
  if (!inputs.apply) return { receipt: removalReceipt(name, plan, undefined), failures: [] };
  context.note(`deleting ${store.location}@${root}; if this is interrupted, run delete again with this digest`);
  const outcomes = await applyRemoval(plan, inventory, store, remover);
  const lost =
    stepsOf(plan).length === 0
      ? []
      : await withContext(world, inputs, [reference], ({ stores }) =>
          lostAfter(plan, inventory, stores.open(reference)),
        );
  return { receipt: removalReceipt(name, plan, outcomes), failures: removalFailures(name, outcomes, lost) };
}
