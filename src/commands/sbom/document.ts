// Generates the SBOM of one platform's image from its layers.
import { UserError } from '../../errors.ts';
import { platformName } from '../../oci/descriptor.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import { generateSbom } from '../attach/sources/sbom.ts';
import type { CommandResult } from '../command.ts';
import { withContext } from '../context.ts';
import { readableReference, resolveSubject } from '../subject.ts';
import type { World } from '../world.ts';
import type { SbomInputs } from './inputs.ts';
import type { SbomSettings } from './settings.ts';

/** Throws a UserError for an image that is not a container image. */
export async function printSbom(
  image: Reference,
  inputs: SbomInputs,
  world: World,
  settings: SbomSettings,
): Promise<CommandResult<never>> {
  const { platforms } = inputs;
  const reference = readableReference(image, inputs.digest);
  const { document, notes } = await withContext(world, inputs, [reference], async (context) => {
    const store = context.stores.open(reference);
    const digest = reference.digest ?? (await store.resolve(reference.tag ?? '')).digest;
    const subject = await resolveSubject(store, { ...reference, digest }, { platforms, allowMissing: false });
    const names = subject.platforms.map(({ platform }) => (platform ? platformName(platform) : ''));
    const at = platforms.length > 0 ? 0 : Math.max(0, names.indexOf('linux/amd64'));
    const platform = subject.platforms[at];
    if (platform === undefined) {
      throw new UserError(`${formatReference(subject.reference)} has no platform to generate an SBOM for`);
    }
    const made = await generateSbom(store, { ...subject, platforms: [platform] }, context, settings);
    const document = made.evidence[0]?.document;
    if (document === undefined) throw new UserError(made.notes.join('; '));
    const others = names.toSpliced(at, 1);
    const chosen =
      others.length > 0 ? [`this is the SBOM for ${names[at]}; the image also has ${others.join(', ')}`] : [];
    return { document, notes: [...chosen, ...made.notes] };
  });
  for (const note of notes) world.note(`note: ${note}`);
  return { outputs: {}, report: { document: () => document.open() }, failures: [] };
}
