// The end of a job with attach steps: confirms referrers that a registry shows late, and restores those that were lost.
import { ExpectedError } from '../../errors.ts';
import { parseReference } from '../../oci/reference.ts';
import { withContext } from '../context.ts';
import type { Values } from '../inputs/input.ts';
import type { REGISTRY } from '../inputs/registry.ts';
import { unconfirmedReferrers } from '../unconfirmed.ts';
import type { World } from '../world.ts';

/** Resolves with one failure for each subject whose referrers could not be kept. */
export async function post(
  inputs: Values<typeof REGISTRY>,
  world: World,
  state: (name: string) => string,
): Promise<readonly Error[]> {
  const unconfirmed = unconfirmedReferrers(state);
  if (unconfirmed.length === 0) return [];
  const places = unconfirmed.map((one) => ({ ...one, reference: parseReference(`${one.store}@${one.subject}`) }));
  const references = places.map(({ reference }) => reference);
  return withContext(world, inputs, references, async ({ stores }) => {
    const failures = places.map(async ({ reference, ...one }) => {
      try {
        await stores.open(reference, 'write').confirmReferrers(one);
        world.note(`confirmed ${one.entries.length} referrers of ${one.store}@${one.subject}`);
        return [];
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        return [error];
      }
    });
    return (await Promise.all(failures)).flat();
  });
}
