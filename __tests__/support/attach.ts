// Calls attach as a front end does, without printing, and returns the resulting graph.
import { type AttachResult, attach, isAttached } from '../../src/commands/attach/attach.ts';
import { attachInputs } from '../../src/commands/attach/inputs.ts';
import { attachRequest } from '../../src/commands/attach/request.ts';
import { withContext } from '../../src/commands/context.ts';
import { discoverInputs } from '../../src/commands/discover/inputs.ts';
import { readInputs } from '../../src/commands/inputs/read.ts';
import type { World } from '../../src/commands/world.ts';
import type { Graph } from '../../src/graph/model.ts';
import { walkGraph } from '../../src/graph/walk.ts';
import type { Stores } from '../../src/oci/open.ts';

/** The result of every image. `stores` replaces the stores of the call. */
export async function attachAll(world: World, values: Readonly<Record<string, string>>, stores?: Stores) {
  const inputs = readInputs(attachInputs, (name) => values[name]);
  const request = attachRequest(inputs, world);
  return withContext(world, inputs, request.references, (context) =>
    attach(request, { ...context, ...(stores && { stores }) }),
  );
}

/** The result of the only image. Throws its error. */
export async function attachOne(world: World, values: Readonly<Record<string, string>>): Promise<AttachResult> {
  const [result] = await attachAll(world, values);
  if (result === undefined || !isAttached(result)) throw result?.error;
  return result;
}

export async function graphOf(world: World, image: string): Promise<Graph> {
  const inputs = readInputs(discoverInputs, (name) => ({ image })[name as 'image']);
  return withContext(world, inputs, [inputs.image], ({ stores }) =>
    walkGraph(stores.open(inputs.image), inputs.image.digest as string),
  );
}
