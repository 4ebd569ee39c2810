// Lists the images of a rescan from all inputs, each once, and takes the part of its shard.
import { isInShard, type Shard } from '../../audit/shard.ts';
import { canonical } from '../../audit/target.ts';
import { type ExpectedError, UserError } from '../../errors.ts';
import { parseReference, type Reference } from '../../oci/reference.ts';
import type { Context } from '../context.ts';
import { type ListedImages, listedImages } from '../image-lists/listed-images.ts';
import { auditTargets } from '../image-lists/targets.ts';
import { trustedRegistries } from '../image-lists/trusted-registries.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import type { RescanInputs } from './inputs.ts';

/** A source whose images could not be listed. It has a receipt, so that its images are never absent from the report. */
export interface UnlistedSource {
  readonly name: string;
  readonly error: ExpectedError;
}

export type NamedImage = Reference | UnlistedSource;

const WHOLE: Shard = { index: 1, count: 1 };

/** The images of `images-file`, which are read before the registries are known that may get a credential. */
export async function filedImages(inputs: RescanInputs, world: World): Promise<ListedImages> {
  const { image, 'images-file': files } = inputs;
  const listed =
    files.length === 0 ? { references: [], notes: [], trusted: [] } : await listedImages(image, files, world);
  for (const note of listed.notes) world.note(note);
  return listed;
}

/** The references that may receive the credential of the inputs. A file may come from a pull request: its images get none. */
export function trustedImages(inputs: RescanInputs, filed: ListedImages): readonly Reference[] {
  return [...inputs.image, ...filed.trusted, ...trustedRegistries(inputs['images-from'], inputs.registry)];
}

/** The images of this shard. Rejects with a UserError if no image is named. A shard may have none of them. */
export async function namedImages(
  inputs: RescanInputs,
  filed: ListedImages,
  context: Context,
): Promise<readonly NamedImage[]> {
  const { image, 'images-from': lines, tags, shard } = inputs;
  const images = new Map<string, NamedImage>();
  for (const one of [...image, ...filed.references]) images.set(canonical(one), readableReference(one));
  // `image` and `images-file` may be the only ones.
  for await (const target of auditTargets({ lines, tags, shard: WHOLE }, context)) {
    if (images.has(target.reference)) continue;
    images.set(
      target.reference,
      target.type === 'image'
        ? readableReference(parseReference(target.reference))
        : { name: target.reference, error: target.error },
    );
  }
  if (images.size === 0) throw new UserError(noImages(lines));
  const own = [...images].filter(([name]) => isInShard(name, shard));
  if (shard.count > 1) context.note(`shard ${shard.index}/${shard.count}: ${own.length} of ${images.size} images`);
  return own.map(([, one]) => one);
}

function noImages(lines: readonly string[]): string {
  if (lines.length === 0) return 'set image, or images-file or images-from with sources that name images';
  return `images-from names no image: ${lines.join(', ')}; check the sources and tags`;
}
