// The attach action: receipts, the graph afterwards, the generated documents as files, and the job summary.
import { type AttachResult, attach, isAttached } from '../commands/attach.ts';
import { attachRequest } from '../commands/attach-request.ts';
import { type Context, openContext, type World } from '../commands/context.ts';
import { type InputName, type InputRow, type Inputs, inputsOf, linesOf } from '../commands/inputs.ts';
import { imageSuffix, writeGenerated, writeOutput } from '../commands/output-file.ts';
import { UserError } from '../errors.ts';
import type { Graph } from '../graph/model.ts';
import { walkGraph } from '../graph/walk.ts';
import { StoreError } from '../oci/errors.ts';
import { countsOf } from '../plan/receipt.ts';
import { renderAttachSummary, renderReceipt } from '../report/attach-summary.ts';
import { renderGraphJson } from '../report/json.ts';
import { renderReceiptsJson } from '../report/receipt-json.ts';
import type { StepResult } from './step.ts';

export async function run(inputs: Inputs, world: World): Promise<StepResult> {
  const request = attachRequest(inputs, world.env);
  const context = openContext(world, inputs, linesOf(inputs.image));
  try {
    const results = await attach(request, context);
    const attached = results.filter(isAttached);
    for (const { receipt } of attached) world.note(renderReceipt(receipt));
    const shown = await Promise.all(
      attached.map((result) => {
        const suffix = imageSuffix(results.indexOf(result), results.length);
        return show(result, context, request.dryRun, suffix);
      }),
    );
    const failures = [
      ...results.flatMap((result) => (isAttached(result) ? [] : [result.error.message])),
      ...attached.flatMap(({ receipt, failure }) => {
        const failed = receipt.entries.find(({ outcome }) => outcome === 'failed');
        const ofEntries = failed === undefined ? [] : [`${countsOf(receipt, 'attach')}: ${failed.error}`];
        return failure === undefined ? ofEntries : [...ofEntries, failure];
      }),
      ...shown.flatMap(({ failure }) => failure ?? []),
    ];
    const fails = inputs['on-error'] === 'fail';
    if (!fails) for (const failure of failures) world.warn(failure);
    return {
      outputs: {
        subject: attached.map(({ receipt }) => receipt.reference).join('\n'),
        attached: renderReceiptsJson(attached.map(({ receipt }) => receipt)),
        graph: lines(shown.map(({ graphPath }) => graphPath)),
        'sbom-path': lines(shown.flatMap(({ paths }) => paths.sbom)),
        'provenance-path': lines(shown.flatMap(({ paths }) => paths.provenance)),
        'scan-path': lines(shown.flatMap(({ paths }) => paths.scan)),
      },
      ...(inputs.summary !== 'false' && {
        summary: attached
          .map(({ receipt }, at) => {
            const graph = shown[at]?.graph;
            return renderAttachSummary({ receipt, ...(graph && { graph }), inputs: shownInputs(inputs) });
          })
          .join('\n'),
      }),
      ...(fails && failures.length > 0 && { failure: failures.join('\n') }),
    };
  } finally {
    await context.stores.close();
  }
}

interface Shown {
  readonly graph?: Graph;
  readonly graphPath?: string;
  readonly paths: Awaited<ReturnType<typeof writeGenerated>>;
  readonly failure?: string;
}

/** The files of one image. It is late to fail: what is attached stays attached, and its receipt has to be told. */
async function show(
  { subject, generated }: AttachResult,
  context: Context,
  dryRun: boolean,
  suffix: string,
): Promise<Shown> {
  let paths: Shown['paths'] = {};
  try {
    paths = await writeGenerated(context, generated, suffix);
    if (dryRun) return { paths };
    const store = context.stores.open(subject.reference);
    const graph = await walkGraph(store, subject.manifest ?? subject.descriptor.digest);
    return { graph, graphPath: await writeOutput(context, `graph${suffix}.json`, renderGraphJson(graph)), paths };
  } catch (error) {
    if (error instanceof StoreError || error instanceof UserError) return { paths, failure: error.message };
    throw error;
  }
}

function lines(values: readonly (string | undefined)[]): string {
  return values.filter((value) => value !== undefined).join('\n');
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
