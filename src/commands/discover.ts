// discover: resolve the subject, walk its graph. Nothing is written.

import { UserError } from '../errors.ts';
import type { Graph } from '../graph/model.ts';
import { walkGraph } from '../graph/walk.ts';
import type { Reference } from '../oci/reference.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { readableReference } from './subject.ts';

export interface DiscoverRequest {
  readonly reference: Reference;
  readonly depth: number;
}

const MAX_DEPTH = 32;

/** Throws a UserError that names the input. */
export function discoverRequest(inputs: Inputs): DiscoverRequest {
  const reference = readableReference(inputs.image, inputs.digest);
  const depth = Number(inputs.depth);
  if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH) {
    throw new UserError(`depth is ${JSON.stringify(inputs.depth)}; it takes a whole number from 1 to ${MAX_DEPTH}`);
  }
  return { reference, depth };
}

/** Throws StoreError where the subject or a list of referrers cannot be read: a graph is whole or it is an error. */
export async function discover({ reference, depth }: DiscoverRequest, context: Context): Promise<Graph> {
  const store = context.stores.open(reference);
  return walkGraph(store, reference.digest ?? reference.tag ?? '', { depth });
}
