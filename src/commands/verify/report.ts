// Makes the report of verify in the chosen format, and writes it to the file that the call names.
import { resolve } from 'node:path';
import { writeAtomically } from '../../oci/layout/atomic-file.ts';
import { formatReference } from '../../oci/reference.ts';
import { renderReceipt } from '../../report/attach-text.ts';
import { decisionJsonParts } from '../../report/decision-json.ts';
import { renderDecisions } from '../../report/decision-markdown.ts';
import type { ImageVerdict } from '../../report/decision-model.ts';
import { renderDecisionText } from '../../report/decision-terminal.ts';
import { imageOfRecord, imageWithoutRecord } from '../../report/html/from-record.ts';
import { VERSION } from '../../version.ts';
import type { OutputValue, Report, TextStyle } from '../command.ts';
import { bytesOf, writeOutput } from '../output-files.ts';
import type { World } from '../world.ts';
import type { VerifyInputs } from './inputs.ts';
import type { PublishedDecision } from './publish.ts';
import { type EvaluatedImage, isEvaluated, type UnevaluatedImage } from './verify.ts';

export interface DecidedCall {
  readonly results: readonly (EvaluatedImage | UnevaluatedImage)[];
  readonly images: readonly ImageVerdict[];
  readonly published: readonly (PublishedDecision | undefined)[];
}

/** `path`: the value of the output `report`. Throws a UserError if the file cannot be written. */
export async function verifyReport(
  call: DecidedCall,
  { format, output, summary }: VerifyInputs,
  { cwd }: Pick<World, 'cwd'>,
): Promise<{ readonly report: Report; readonly path: OutputValue }> {
  const shown = summary ? { summary: () => renderDecisions(call.images) } : {};
  const html = format === 'html' ? await htmlOf(call) : undefined;
  const document = (): string | AsyncIterable<Uint8Array> => html ?? documentOf(call, format);
  if (output !== undefined) {
    const content = document();
    const source = typeof content === 'string' ? Buffer.from(content) : content;
    await writeOutput(output, () => writeAtomically(resolve(cwd, output), source));
    return { report: shown, path: output };
  }
  if (format === 'text') return { report: { text: (style) => textOf(call, style), ...shown }, path: '' };
  return {
    report: { document, isPage: html !== undefined, ...shown },
    path: html === undefined ? '' : [{ name: 'report.html', content: html }],
  };
}

function documentOf(call: DecidedCall, format: VerifyInputs['format']): string | AsyncIterable<Uint8Array> {
  if (format === 'json') return bytesOf(() => decisionJsonParts(call.images));
  return format === 'markdown' ? renderDecisions(call.images) : `${textOf(call, { color: false })}\n`;
}

function textOf({ images, published }: DecidedCall, style: TextStyle): string {
  const receipts = published.flatMap((one) => (one === undefined ? [] : [renderReceipt(one.receipt, style)]));
  return [renderDecisionText(images, style), ...receipts].join('\n\n');
}

async function htmlOf({ results }: DecidedCall): Promise<string> {
  const { renderHtml } = await import('../../report/html/render.ts');
  return renderHtml({
    command: 'verify',
    client: `oci-evidence ${VERSION}`,
    time: new Date().toISOString(),
    images: results.map((result) =>
      isEvaluated(result)
        ? imageOfRecord(result.record, result.contents)
        : imageWithoutRecord(formatReference(result.reference), result.outcome, result.error.message),
    ),
  });
}
