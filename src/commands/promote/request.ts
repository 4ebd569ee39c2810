// Turns the inputs of promote into the images to copy.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileErrorText, UserError } from '../../errors.ts';
import type { GraphNode } from '../../graph/model.ts';
import { formatReference, locationOf, type Reference } from '../../oci/reference.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import type { EvidenceFilter, PromoteInputs } from './inputs.ts';
import { type Pair, parsePairs } from './pair.ts';

/** One image to copy. */
export interface Promotion {
  readonly from: Reference;
  readonly to: Reference;
  /** The tags to write; empty if the image is copied by digest only. */
  readonly tags: readonly string[];
}

const MAX_IMAGES = 10_000;

/** Throws a UserError if there is no image, if an input is missing, or if the copy would do nothing. */
export async function promotionsOf(inputs: PromoteInputs, { cwd }: World): Promise<readonly Promotion[]> {
  const { from, to, images, tags } = inputs;
  if ((from === undefined) !== (to === undefined)) {
    throw new UserError(`from and to must be set together; ${from === undefined ? 'from' : 'to'} is missing`);
  }
  const one = from === undefined || to === undefined ? [] : [{ from, to }];
  const pairs: readonly Pair[] = [...one, ...images, ...(await pairsIn(inputs['images-file'], cwd))];
  if (pairs.length === 0) throw new UserError('no image to copy; set from and to, images or images-file');
  if (pairs.length > MAX_IMAGES) throw new UserError(`images-file: more than ${MAX_IMAGES} images; split the file`);
  return pairs.map((pair) => promotionOf(pair, tags));
}

function promotionOf(pair: Pair, more: readonly string[]): Promotion {
  const from = readableReference(pair.from);
  const { to } = pair;
  const named = [...(to.tag === undefined ? [] : [to.tag]), ...more];
  const isSame = locationOf(from) === locationOf(to);
  const inherited = named.length === 0 && from.tag !== undefined && !isSame ? [from.tag] : [];
  const tags = [...new Set([...named, ...inherited])];
  if (isSame && tags.every((tag) => from.digest === undefined && tag === from.tag)) {
    throw new UserError(
      `from and to are the same: ${formatReference(from)}; give another repository, or a tag to write`,
    );
  }
  return { from, to, tags };
}

async function pairsIn(path: string | undefined, cwd: string): Promise<readonly Pair[]> {
  if (path === undefined) return [];
  try {
    return parsePairs(await readFile(resolve(cwd, path), 'utf8'));
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`images-file: ${error.message}`, { cause: error });
    throw new UserError(`images-file: could not read ${JSON.stringify(path)}: ${fileErrorText(error)}; check the path`);
  }
}

/** The test whether evidence passes the filters; undefined without filters. Filters of the same name are alternatives. */
export function selectionOf(filters: readonly EvidenceFilter[]): ((node: GraphNode) => boolean) | undefined {
  if (filters.length === 0) return undefined;
  const groups = [...Map.groupBy(filters, ({ name }) => name).values()];
  return (node) => groups.every((group) => group.some((filter) => passes(node, filter)));
}

function passes({ kind, artifactType, predicateTypes, annotations }: GraphNode, filter: EvidenceFilter): boolean {
  if (filter.name === 'kind') return kind === filter.kind;
  if (filter.name === 'type') return artifactType === filter.type || predicateTypes.includes(filter.type);
  return annotations[filter.key] === filter.value;
}
