// attach as a command: its outputs, the report of every image, and what failed.
import { resolve } from 'node:path';
import { EXIT, type ExitCode, ExpectedError } from '../../errors.ts';
import type { Graph } from '../../graph/model.ts';
import { withPlanned } from '../../graph/planned.ts';
import { trapsOf } from '../../graph/traps.ts';
import { walkGraph } from '../../graph/walk.ts';
import { writeAtomically } from '../../oci/layout/atomic-file.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import { countsOf } from '../../plan/receipt.ts';
import { type AttachOutcome, isSigned, renderAttachJson } from '../../report/attach-json.ts';
import type { AttachReceipt } from '../../report/attach-receipt.ts';
import { type AttachSummary, type FailedAttach, renderAttachSummary } from '../../report/attach-summary.ts';
import { renderReceipt } from '../../report/attach-text.ts';
import { renderDiffJson } from '../../report/diff.ts';
import { renderGraphJson } from '../../report/json.ts';
import { renderReceiptsJson } from '../../report/receipt-json.ts';
import type { Comparison } from '../../report/summary/comparison.ts';
import { renderTree } from '../../report/tree.ts';
import type { CommandResult, OutputFile, TextGroup, TextStyle } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { listedImages } from '../image-lists/listed-images.ts';
import { bundleFiles, generatedFiles, imageSuffix, writeOutput } from '../output-files.ts';
import { withStandardInput } from '../standard-input.ts';
import type { World } from '../world.ts';
import { type AttachFailure, type AttachResult, attach, isAttached } from './attach.ts';
import { compareWithEarlier } from './comparison.ts';
import { type FindingTotals, failureOf, findingOutputs, findingTotals } from './fail-on.ts';
import type { AttachInputs, AttachOutput } from './inputs.ts';
import { type AttachRequest, attachRequest, type FailOn } from './request.ts';

export async function run(inputs: AttachInputs, world: World): Promise<CommandResult<AttachOutput>> {
  const listed = await listedImages(inputs.image, inputs['images-file'], world);
  for (const note of listed.notes) world.note(note);
  const request = attachRequest({ ...inputs, image: [...inputs.image, ...listed.references] }, world);
  const { builtIn, generator } = request.sbomSettings;
  // The generator's process starts while the subject is resolved.
  if (generator === undefined && request.sbom !== 'never' && inputs.sbom.paths.length === 0) builtIn.startAhead();
  try {
    return await attachAndReport(inputs, request, world, [...inputs.image, ...listed.trusted]);
  } finally {
    builtIn.stop();
  }
}

async function attachAndReport(
  inputs: AttachInputs,
  request: AttachRequest,
  world: World,
  /** Those whose registries receive a credential of the inputs. */
  trusted: readonly Reference[],
): Promise<CommandResult<AttachOutput>> {
  const images = await withContext(world, inputs, trusted, async (context) => {
    const { lines: files, standardInput } = await withStandardInput(request.files, context);
    const results = await attach({ ...request, files, ...(standardInput && { standardInput }) }, context);
    const wantsGraph = !request.dryRun && (inputs.summary || world.writesFiles);
    const read = await Promise.all(results.map(async (result) => imageOf(result, context, wantsGraph)));
    return Promise.all(read.map((image) => withComparison(image, { request, inputs }, context)));
  });
  const several = images.length > 1;
  const unsigned = unsignedWarnings(images);
  const failures = images.flatMap((image) => failuresOf(image, several));
  const findings = images.flatMap((image) => findingsFailureOf(image, request.failOn, several));
  const documents = images.map(({ result }, at) =>
    isAttached(result) ? generatedFiles(result.generated, imageSuffix(at, images.length)) : {},
  );
  const attached = images.map(({ result }) => result).filter(isAttached);
  const outcomes = images.map((image) => outcomeOf(image, request.failOn));
  const rendered = (style: TextStyle): string =>
    inputs.format === 'json'
      ? renderAttachJson(outcomes, { indent: 2 })
      : images.map((image) => textOf(image, several, style)).join('\n');
  const unwritten = await writeResult(inputs.output, () => rendered({ color: false }), world);
  return {
    outputs: {
      subject: attached.map(({ receipt }) => receipt.reference).join('\n'),
      attached: renderReceiptsJson(attached.map(({ receipt }) => receipt)),
      graph: images.flatMap(({ graph }, at): OutputFile[] => {
        const name = `graph${imageSuffix(at, images.length)}.json`;
        return graph === undefined ? [] : [{ name, content: renderGraphJson(graph) }];
      }),
      diff: images.flatMap(({ comparison }, at): OutputFile[] => {
        const name = `diff${imageSuffix(at, images.length)}.json`;
        return comparison === undefined ? [] : [{ name, content: renderDiffJson(comparison.diff) }];
      }),
      'sbom-path': documents.flatMap(({ sbom }) => sbom ?? []),
      'provenance-path': documents.flatMap(({ provenance }) => provenance ?? []),
      'scan-path': documents.flatMap(({ scan }) => scan ?? []),
      'bundle-path': images.flatMap(({ result }, at) =>
        isAttached(result) ? bundleFiles(result.bundles, imageSuffix(at, images.length)) : [],
      ),
      digests: [...new Set(attached.flatMap(({ receipt }) => digestsOf(receipt)))].join('\n'),
      signed: attached.some(({ receipt }) => digestsOf(receipt).length > 0)
        ? String(attached.every(({ receipt }) => digestsOf(receipt).length === 0 || isSigned(receipt)))
        : '',
      failed: String(images.reduce((sum, { result }) => sum + (isAttached(result) ? failedOf(result.receipt) : 1), 0)),
      images: renderAttachJson(outcomes, { omitsDiff: true }),
      ...findingOutputs(images.map(({ findings: totals }) => totals)),
    },
    report: {
      ...(inputs.output === undefined &&
        (inputs.format === 'json'
          ? { document: (style: TextStyle) => `${rendered(style)}\n` }
          : { text: rendered, ...(inputs.summary && { groups: (style: TextStyle) => treesOf(images, style) }) })),
      ...(inputs.summary && {
        summary: (given) =>
          renderAttachSummary({
            images: images.map((image) => summaryOf(image, request.failOn)),
            inputs: given,
            now: Date.now(),
          }),
      }),
    },
    notices: attached.map(noticeOf),
    ...(inputs['on-error'] === 'fail'
      ? { failures: [...failures, ...findings, ...unwritten], warnings: unsigned }
      : {
          failures: [...failures.filter((error) => !(error instanceof ExpectedError)), ...findings, ...unwritten],
          warnings: [
            ...unsigned,
            ...failures.filter((error) => error instanceof ExpectedError).map(({ message }) => message),
          ],
        }),
  };
}

/** Evidence is attached by now: a file that cannot be written is a failure beside the result. */
async function writeResult(output: string | undefined, content: () => string, world: World): Promise<readonly Error[]> {
  if (output === undefined) return [];
  try {
    await writeOutput(output, () => writeAtomically(resolve(world.cwd, output), Buffer.from(`${content()}\n`)));
    return [];
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return [error];
  }
}

/** Why nothing is signed, once for all images, unless that was requested. */
function unsignedWarnings(images: readonly Image[]): readonly string[] {
  const texts = images.flatMap(({ result }) => {
    if (!isAttached(result) || result.receipt.entries.length === 0) return [];
    const { unsigned } = result.receipt;
    return unsigned === undefined || unsigned.why === 'off' ? [] : [unsigned.text];
  });
  return [...new Set(texts)];
}

function digestsOf({ entries }: AttachReceipt): readonly string[] {
  const attached = entries.filter(({ outcome }) => outcome === 'created' || outcome === 'existing');
  return attached.flatMap(({ object }) => object?.digest ?? []);
}

function failedOf({ entries }: AttachReceipt): number {
  return entries.filter(({ outcome }) => outcome === 'failed').length;
}

function outcomeOf(image: Image, failOn: FailOn): AttachOutcome {
  const { result, findings, comparison } = image;
  const errors = [...failuresOf(image, false), ...findingsFailureOf(image, failOn, false)].map(
    ({ message }) => message,
  );
  if (!isAttached(result)) return { reference: referenceOf(result), errors };
  return {
    receipt: result.receipt,
    ...(findings && { findings: { counts: findings.counts, isComplete: findings.missing.length === 0 } }),
    ...(comparison && { comparison }),
    errors,
  };
}

/** What became of one image; `graph` is what its registry lists afterwards. */
interface Image {
  readonly result: AttachResult | AttachFailure;
  /** Absent if no findings were read. */
  readonly findings?: FindingTotals;
  readonly graph?: Graph;
  /** Absent without compare-to, and if there is no earlier image. */
  readonly comparison?: Comparison;
  /** Why there is no graph or no comparison. */
  readonly error?: Error;
}

/** An error is kept as it is: what is attached stays attached, and its receipt must be shown. */
async function imageOf(result: AttachResult | AttachFailure, context: Context, wantsGraph: boolean): Promise<Image> {
  if (!isAttached(result)) return { result };
  const totals = findingTotals(result.receipt);
  const findings = totals === undefined ? {} : { findings: totals };
  const { subject, receipt, planned } = result;
  try {
    const store = context.stores.open(subject.reference);
    // Readers look at the referrers of the image and its platforms, not at deeper levels.
    const options = wantsGraph ? {} : { depth: 1 };
    const graph = await walkGraph(store, subject.manifest ?? subject.descriptor.digest, options);
    const traps = trapsOf(withPlanned(graph, planned));
    return { result: { ...result, receipt: { ...receipt, traps } }, ...findings, ...(wantsGraph && { graph }) };
  } catch (error) {
    if (wantsGraph) return { result, ...findings, error: error as Error };
    if (!(error instanceof ExpectedError)) throw error;
    const note = `could not determine which tools find the evidence: ${error.message}`;
    return { result: { ...result, receipt: { ...receipt, notes: [...receipt.notes, note] } }, ...findings };
  }
}

/** The image with the comparison that compare-to asks for. A failure of the graph comes first: the comparison would be the same. */
async function withComparison(
  image: Image,
  call: { readonly request: AttachRequest; readonly inputs: AttachInputs },
  context: Context,
): Promise<Image> {
  const { result, error } = image;
  const { compareTo } = call.request;
  if (compareTo === undefined || error !== undefined || !isAttached(result)) return image;
  const outcome = await compareWithEarlier(result.subject.reference, compareTo, call, context);
  if (!('note' in outcome)) return { ...image, ...outcome };
  const { receipt } = result;
  return { ...image, result: { ...result, receipt: { ...receipt, notes: [...receipt.notes, outcome.note] } } };
}

/** A failure of attach: one line for all of an image that failed. */
class AttachError extends ExpectedError {
  override readonly name = 'AttachError';
  override readonly code = 'attach-failed';
  override readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

function failuresOf({ result, error }: Image, several: boolean): Error[] {
  const named = (message: string, exitCode?: ExitCode): Error => {
    const reference = referenceOf(result);
    return new AttachError(several && !message.includes(reference) ? `${reference}: ${message}` : message, exitCode);
  };
  if (!isAttached(result)) return [named(result.error.message, result.error.exitCode)];
  const { receipt, failure } = result;
  const failed = receipt.entries.find(({ outcome }) => outcome === 'failed');
  return [
    ...(failed === undefined ? [] : [named(`${countsOf(receipt, 'attach')}: ${failed.error}`)]),
    ...(failure === undefined ? [] : [named(failure)]),
    ...(error instanceof ExpectedError ? [named(error.message)] : error === undefined ? [] : [error]),
  ];
}

/** Findings fail the command whatever `on-error` is, after everything is attached. */
function findingsFailureOf({ result, findings }: Image, failOn: FailOn, several: boolean): Error[] {
  const failure = failureOf(failOn, findings);
  if (failure === undefined) return [];
  return [several ? failure.about(referenceOf(result)) : failure];
}

function textOf({ result }: Image, several: boolean, style: TextStyle): string {
  const heading = several ? [referenceOf(result)] : [];
  if (!isAttached(result)) return [...heading, 'nothing attached'].join('\n');
  return [...heading, renderReceipt(result.receipt, style)].join('\n');
}

function treesOf(images: readonly Image[], style: TextStyle): readonly TextGroup[] {
  return images.flatMap(({ graph }) =>
    graph === undefined ? [] : [{ title: `Referrers of ${graph.reference}`, text: renderTree(graph, style) }],
  );
}

/** `ghcr.io/acme/app@sha256:…: 8 attached, signed`. */
function noticeOf({ receipt }: AttachResult): string {
  return `${receipt.reference}: ${countsOf(receipt, 'attach')}${isSigned(receipt) ? ', signed' : ''}`;
}

function summaryOf(image: Image, failOn: FailOn): AttachSummary | FailedAttach {
  const { result, graph, error, findings, comparison } = image;
  if (!isAttached(result)) return { reference: referenceOf(result), error: result.error.message };
  const failures = [failureOf(failOn, findings)?.message, result.failure, error?.message];
  return {
    receipt: result.receipt,
    ...(graph && { graph }),
    ...(comparison && { comparison }),
    failures: failures.filter((message) => message !== undefined),
  };
}

function referenceOf(result: AttachResult | AttachFailure): string {
  return isAttached(result) ? result.receipt.reference : formatReference(result.reference);
}
