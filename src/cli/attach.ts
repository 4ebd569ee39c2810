// `oci-evidence attach` in a terminal: what was attached, one line each.
import type { CommandCall } from '../cli.ts';
import { attach } from '../commands/attach.ts';
import { attachRequest } from '../commands/attach-request.ts';
import { openContext } from '../commands/context.ts';
import { writeGenerated } from '../commands/output-file.ts';
import { renderReceipt } from '../report/attach-summary.ts';

export async function run({ inputs, world, terminal }: CommandCall): Promise<number> {
  const request = attachRequest(inputs);
  const context = openContext(world, inputs, [inputs.image]);
  try {
    const { receipt, generated } = await attach(request, context);
    if (inputs['output-dir'] !== '') await writeGenerated(context, generated);
    terminal.out(`${renderReceipt(receipt, { color: terminal.color })}\n`);
    return receipt.entries.some(({ status }) => status === 'failed') ? 1 : 0;
  } finally {
    await context.stores.close();
  }
}
