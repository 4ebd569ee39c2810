// `oci-evidence sbom` in a terminal: the document of one platform's image on standard output.
import type { CommandCall } from '../cli.ts';
import { openContext } from '../commands/context.ts';
import { sbom, sbomRequest } from '../commands/sbom.ts';

export async function run({ inputs, world, terminal }: CommandCall): Promise<number> {
  const request = sbomRequest(inputs, world.env);
  const context = openContext(world, inputs, [inputs.image]);
  try {
    const { document, notes } = await sbom(request, context);
    for (const note of notes) world.note(`note: ${note}`);
    for await (const chunk of document.open()) terminal.out(Buffer.from(chunk).toString('utf8'));
    return 0;
  } finally {
    await context.stores.close();
  }
}
