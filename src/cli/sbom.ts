// `oci-evidence sbom` in a terminal: the document of one platform's image on standard output.
import { text } from 'node:stream/consumers';
import type { CommandCall } from '../cli.ts';
import { openContext } from '../commands/context.ts';
import { sbom, sbomRequest } from '../commands/sbom.ts';

export async function run({ inputs, world, terminal }: CommandCall): Promise<number> {
  const request = sbomRequest(inputs, world.env);
  const context = openContext(world, inputs, [inputs.image]);
  try {
    const { document, notes } = await sbom(request, context);
    for (const note of notes) world.note(`note: ${note}`);
    terminal.out(await text(document.open()));
    return 0;
  } finally {
    await context.stores.close();
  }
}
