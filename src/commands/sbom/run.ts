// sbom: prints the SBOM of one platform's image. Nothing is written.
import { Readable } from 'node:stream';
import { UserError } from '../../errors.ts';
import { VERSION } from '../../version.ts';
import type { CommandResult } from '../command.ts';
import type { World } from '../world.ts';
import type { SbomInputs } from './inputs.ts';
import { sbomSettings } from './settings.ts';

/** Throws a UserError for a directory that cannot be read or lists nothing. */
async function printSourceSbom(path: string, inputs: SbomInputs, world: World): Promise<CommandResult<never>> {
  if (inputs.platforms.length > 0 || inputs.digest !== undefined)
    throw new UserError('a source directory has neither platforms nor a digest; leave platforms and digest out');
  const { sourcesIn } = await import('./source-directory.ts');
  const { builtIn: generator, format, strict } = sbomSettings(inputs, world);
  const options = { toolVersion: VERSION, sourceDateEpoch: world.env.SOURCE_DATE_EPOCH, format };
  const { document } = await sourcesIn(path, world, { generator, document: options, allowOutside: true, strict });
  for (const note of document.notes) world.note(`note: /${note.path}: ${note.text}`);
  return { outputs: {}, report: { document: () => Readable.from([document.bytes]) }, failures: [] };
}

/** Throws a UserError for several platforms, and for an image that is not a container image. */
export async function run(inputs: SbomInputs, world: World): Promise<CommandResult<never>> {
  const { platforms } = inputs;
  if (platforms.length > 1) {
    throw new UserError(
      `platforms: sbom prints one document, and ${platforms.length} platforms are given; run it once for each`,
    );
  }
  const { image } = inputs;
  if (image.scheme === 'dir') return printSourceSbom(image.path, inputs, world);
  const settings = sbomSettings(inputs, world);
  // The generator's process starts while this one loads the registry client.
  settings.builtIn.startAhead();
  try {
    const { printSbom } = await import('./document.ts');
    return await printSbom(image, inputs, world, settings);
  } finally {
    settings.builtIn.stop();
  }
}
