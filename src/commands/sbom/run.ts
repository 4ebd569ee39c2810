// sbom: prints the SBOM of one platform's image. Nothing is written.
import { UserError } from '../../errors.ts';
import type { CommandResult } from '../command.ts';
import type { World } from '../world.ts';
import type { SbomInputs } from './inputs.ts';
import { sbomSettings } from './settings.ts';

/** Throws a UserError for several platforms, and for an image that is not a container image. */
export async function run(inputs: SbomInputs, world: World): Promise<CommandResult<never>> {
  const { platforms } = inputs;
  if (platforms.length > 1) {
    throw new UserError(
      `platforms: sbom prints one document, and ${platforms.length} platforms are given; run it once for each`,
    );
  }
  const settings = sbomSettings(inputs, world);
  // The generator's process starts while this one loads the registry client.
  settings.builtIn.startAhead();
  try {
    const { printSbom } = await import('./document.ts');
    return await printSbom(inputs, world, settings);
  } finally {
    settings.builtIn.stop();
  }
}
