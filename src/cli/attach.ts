// `oci-evidence attach` in a terminal: what was attached, one line each.
import type { CommandCall } from '../cli.ts';
import { attach, isAttached } from '../commands/attach.ts';
import { attachRequest } from '../commands/attach-request.ts';
import { openContext } from '../commands/context.ts';
import { linesOf } from '../commands/inputs.ts';
import { imageSuffix, writeGenerated } from '../commands/output-file.ts';
import { renderReceipt } from '../report/attach-summary.ts';

export async function run({ inputs, world, terminal }: CommandCall): Promise<number> {
  const request = attachRequest(inputs, world.env);
  const context = openContext(world, inputs, linesOf(inputs.image));
  try {
    const results = await attach(request, context);
    let failed = false;
    for (const [at, result] of results.entries()) {
      if (!isAttached(result)) {
        world.note(`oci-evidence: ${result.error.message}`);
        failed = true;
        continue;
      }
      const { receipt, generated, failure } = result;
      if (inputs['output-dir'] !== '') {
        await writeGenerated(context, generated, imageSuffix(at, results.length));
      }
      if (results.length > 1) terminal.out(`${receipt.reference}\n`);
      terminal.out(`${renderReceipt(receipt, { color: terminal.color })}\n`);
      failed ||= failure !== undefined || receipt.entries.some(({ outcome }) => outcome === 'failed');
    }
    return failed && inputs['on-error'] === 'fail' ? 1 : 0;
  } finally {
    await context.stores.close();
  }
}
