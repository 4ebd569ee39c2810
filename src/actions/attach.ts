// The attach action: receipts, the graph afterwards, the generated documents as files, and the job summary.
import { attach } from '../commands/attach.ts';
import { attachRequest } from '../commands/attach-request.ts';
import { openContext, type World } from '../commands/context.ts';
import { type InputName, type InputRow, type Inputs, inputsOf } from '../commands/inputs.ts';
import { writeGenerated, writeOutput } from '../commands/output-file.ts';
import { walkGraph } from '../graph/walk.ts';
import { renderAttachSummary, renderReceipt } from '../report/attach-summary.ts';
import { renderGraphJson } from '../report/json.ts';
import { countsOf } from '../report/receipt.ts';
import type { StepResult } from './step.ts';

export async function run(inputs: Inputs, world: World): Promise<StepResult> {
  const request = attachRequest(inputs);
  const context = openContext(world, inputs, [inputs.image]);
  try {
    const { receipt, generated, subject } = await attach(request, context);
    world.note(renderReceipt(receipt));
    const paths = await writeGenerated(context, generated);
    const store = context.stores.open(request.reference);
    const graph = request.dryRun ? undefined : await walkGraph(store, subject.manifest ?? subject.descriptor.digest);
    const failed = receipt.entries.filter(({ status }) => status === 'failed');
    return {
      outputs: {
        subject: receipt.reference,
        attached: JSON.stringify(receipt.entries),
        graph: graph === undefined ? '' : await writeOutput(context, 'graph.json', renderGraphJson(graph)),
        'sbom-path': (paths.sbom ?? []).join('\n'),
        'provenance-path': (paths.provenance ?? []).join('\n'),
      },
      ...(inputs.summary !== 'false' && {
        summary: renderAttachSummary({ receipt, ...(graph && { graph }), inputs: shownInputs(inputs) }),
      }),
      ...(failed.length > 0 && { failure: `${countsOf(receipt)}: ${failed[0]?.error}` }),
    };
  } finally {
    await context.stores.close();
  }
}

/** The inputs that a summary may show: those that differ from their defaults and are no secret. */
function shownInputs(inputs: Inputs): Record<string, string> {
  const rows: readonly (readonly [InputName, InputRow])[] = inputsOf('attach');
  return Object.fromEntries(
    rows
      .filter(([name, row]) => !row.secret && inputs[name] !== (row.default ?? ''))
      .map(([name]) => [name, inputs[name]]),
  );
}
