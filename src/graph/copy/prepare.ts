// Prepares a copy: reads source and destination and makes the plan. Nothing is written.
import type { ReadableStore } from '../../oci/store.ts';
import { type CopyDestination, DestinationLookups, readDestination } from './destination.ts';
import { type CopyPlan, planCopy } from './plan.ts';
import { type CopySelection, readCopySource } from './source.ts';

export interface CopyRequest extends CopySelection {
  /** A tag or digest of the source; empty for the only image of a layout. */
  readonly reference: string;
  /** The tags to write at the destination. */
  readonly tags: readonly string[];
}

export async function prepareCopy(
  source: ReadableStore,
  destination: CopyDestination,
  { reference, tags, ...selection }: CopyRequest,
): Promise<CopyPlan> {
  const lookups = new DestinationLookups(destination);
  lookups.start(tags);
  const image = await readCopySource(source, reference, {
    ...selection,
    ...(source.location !== destination.location && { onImage: (digests) => lookups.start(digests) }),
  });
  return planCopy(image, await readDestination(destination, image, tags, lookups), tags);
}
