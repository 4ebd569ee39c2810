// discover: resolve the subject, walk its graph. Nothing is written.

import type { Graph } from '../graph/model.ts';
import { walkGraph } from '../graph/walk.ts';
import { UserError } from '../oci/errors.ts';
import { formatReference, parseReference } from '../oci/reference.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { exactReference } from './subject.ts';

export interface DiscoverRequest {
  /** With a tag, a digest, or both; `latest` where it has neither, as every other reader does. */
  readonly image: string;
  readonly depth: number;
}

const MAX_DEPTH = 32;

/** Throws a UserError that names the input. */
export function discoverRequest(inputs: Inputs): DiscoverRequest {
  const reference = parseReference(inputs.image);
  const image = inputs.digest === '' ? inputs.image : formatReference(exactReference(inputs.image, inputs.digest));
  const depth = Number(inputs.depth);
  if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH) {
    throw new UserError(`depth is ${JSON.stringify(inputs.depth)}; it takes a whole number from 1 to ${MAX_DEPTH}`);
  }
  if (reference.scheme === 'registry' && reference.tag === undefined && !image.includes('@')) {
    return { image: `${image}:latest`, depth };
  }
  return { image, depth };
}

/** Throws StoreError where the subject or a list of referrers cannot be read: a graph is whole or it is an error. */
export async function discover(request: DiscoverRequest, context: Context): Promise<Graph> {
  const reference = parseReference(request.image);
  const store = context.stores.open(reference);
  return walkGraph(store, reference.digest ?? reference.tag ?? '', { depth: request.depth });
}
