// Runs verify as a command: decides whether images satisfy a policy, and reports, records and attaches the decisions.
import { EXIT, settleAll } from '../../errors.ts';
import { isLoopback } from '../../net/loopback.ts';
import { formatReference } from '../../oci/reference.ts';
import { type ComparableRecord, recordChanges } from '../../policy/record-changes.ts';
import { growHeapSlowly } from '../../process/heap-growth.ts';
import { renderAuditMarkdown } from '../../report/audit-markdown.ts';
import { type DecidedImage, type ImageVerdict, isDecided, overallOutcome } from '../../report/decision-model.ts';
import { imageName, unmet, verdict } from '../../report/decision-phrases.ts';
import { messageLine, shellArgument, visibleJson } from '../../report/escape.ts';
import type { Annotation, CommandResult, OutputFile, OutputValue, Report } from '../command.ts';
import { withContext } from '../context.ts';
import { listedImages } from '../image-lists/listed-images.ts';
import { OutcomeError } from '../outcome-error.ts';
import { bytesOf, imageSuffix } from '../output-files.ts';
import { READ_CONCURRENCY } from '../read-image.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import { matchingRecord, readRecords, unmatchedRecords } from './against.ts';
import { writeCases } from './cases.ts';
import { writeComment } from './comment.ts';
import { recordDeployments } from './deployments.ts';
import { openGate } from './gate.ts';
import type { VerifyInputs, VerifyOutput } from './inputs.ts';
import { type NamedImages, namedImages, placeAnnotations, tagWarnings } from './named-images.ts';
import { openPublisher, type PublishedDecision, summaryStatement } from './publish.ts';
import { verifyReport } from './report.ts';
import { verifyRequest } from './request.ts';
import { type EvaluatedImage, isEvaluated, type UnevaluatedImage, verifyImages } from './verify.ts';

/** Rejects for a policy that cannot be used. A blocking decision is a failure in the result, which also has the report. */
export async function run(inputs: VerifyInputs, world: World): Promise<CommandResult<VerifyOutput>> {
  const named = await namedImages(inputs['images-from'], world.cwd);
  const listed =
    inputs['images-file'].length === 0 ? [] : [await listedImages(inputs.image, inputs['images-file'], world)];
  const references = listed.flatMap((list) => list.references.map((one) => readableReference(one)));
  const request = verifyRequest(inputs, [...named.references, ...references]);
  for (const note of [...named.notes, ...listed.flatMap(({ notes }) => notes)]) world.note(note);
  const warned: string[] = [];
  const warn = (text: string): void => {
    warned.push(text);
    world.warn(text);
  };
  if (request.references.length > MANY_IMAGES) growHeapSlowly();
  return withContext(
    { ...world, warn },
    inputs,
    // A file may come from a pull request, so it must not choose the registries that receive a credential.
    inputs.image,
    async (context) => {
      const [gate, records, publisher] = await settleAll([
        openGate(request, context),
        readRecords(request.against, world.cwd),
        request.attach === undefined ? undefined : openPublisher(request.attach, context),
      ]);
      const results = await verifyImages(request, gate, context, {
        plainHttp: (registry) => isPlainHttp(registry, inputs['plain-http']),
        warnings: (registry) => warned.filter((text) => text.startsWith(`${registry} warns: `)),
      });
      const images = results.map((result) => verdictOf(result, records));
      const published = await Promise.all(
        results.map(async (result) => (isEvaluated(result) ? publisher?.publish(result) : undefined)),
      );
      if (request.record !== undefined) {
        const cases = results.filter((result) => isEvaluated(result)).filter(isRecorded);
        const number = await writeCases(cases, request.record, world.cwd);
        world.note(`recorded ${number} ${number === 1 ? 'case' : 'cases'} in ${request.record}`);
      }
      const recorded = await recordDeployments(results, images, inputs, context);
      const comment = request.comment ? await writeComment(images, gate.policy.source, context) : undefined;
      const subjects = results.flatMap((result) => (isEvaluated(result) ? [result.decision.subject] : []));
      const unmatched = unmatchedRecords(records, subjects).map((text) => messageLine(text));
      const warnings = [
        ...tagWarnings(named, results),
        ...unmatched,
        ...(comment === undefined ? [] : [comment]),
        ...recorded,
      ];
      const { report, path } = await verifyReport({ results, images, published }, inputs, world);
      return resultOf({ named, results, images, published, warnings, report, path });
    },
    { concurrency: READ_CONCURRENCY },
  );
}

function isRecorded(image: EvaluatedImage): image is EvaluatedImage & Required<Pick<EvaluatedImage, 'recorded'>> {
  return image.recorded !== undefined;
}

/** Above this number of images, their documents dominate the memory of the process. */
const MANY_IMAGES = 100;

interface Verified {
  readonly named: NamedImages;
  readonly results: readonly (EvaluatedImage | UnevaluatedImage)[];
  readonly images: readonly ImageVerdict[];
  readonly published: readonly (PublishedDecision | undefined)[];
  readonly warnings: readonly string[];
  readonly report: Report;
  /** The value of the output `report`. */
  readonly path: OutputValue;
}

function resultOf({
  named,
  results,
  images,
  published,
  warnings,
  report,
  path,
}: Verified): CommandResult<VerifyOutput> {
  const evaluated = results.flatMap((result, at) =>
    isEvaluated(result) ? [{ result, suffix: imageSuffix(at, results.length) }] : [],
  );
  const file = (name: string, content: (result: EvaluatedImage) => string): readonly OutputFile[] =>
    evaluated.map(({ result, suffix }) => ({
      name: name.replace('.', `${suffix}.`),
      content: bytesOf(() => [content(result)]),
    }));
  return {
    outputs: {
      decision: overallOutcome(images),
      reasons: images.flatMap((image) => reasonLines(image, images.length > 1)).join('\n'),
      subject: evaluated.map(({ result }) => result.decision.subject.reference).join('\n'),
      report: path,
      'audit-path': file('audit-record.json', ({ record }) => visibleJson(`${JSON.stringify(record, null, 2)}\n`)),
      'audit-report-path': file('audit-record.md', ({ record }) => renderAuditMarkdown(record)),
      'vsa-path': evaluated.flatMap(({ result, suffix }) => {
        const statement = summaryStatement(result);
        if (statement === undefined) return [];
        return [{ name: `vsa${suffix}.intoto.json`, content: `${JSON.stringify(statement)}\n` }];
      }),
    },
    report,
    failures: [
      ...images.flatMap((image) => decisionFailures(image)),
      ...published.flatMap((one) => (one?.failure === undefined ? [] : [one.failure])),
    ],
    warnings,
    annotations: [
      ...images.flatMap((image) => annotationsOf(image, images.length > 1)),
      ...results.flatMap(({ reference }, at) =>
        decisionFailures(images[at] as ImageVerdict).flatMap(({ message }) =>
          placeAnnotations(named, reference, message),
        ),
      ),
    ],
  };
}

function decisionFailures(image: ImageVerdict): readonly OutcomeError[] {
  if (!isDecided(image)) {
    const exitCode = image.outcome === 'failed' ? EXIT.failed : EXIT.undecided;
    return [new OutcomeError('policy-decision', `${image.reference}: ${image.error}`, exitCode)];
  }
  const { decision } = image;
  const { outcome, subject } = decision;
  if (outcome === 'passed' || outcome === 'warned') return [];
  const texts = decision.results.filter((one) => one.outcome === outcome).map(({ text }) => text);
  const message = `${subject.reference} ${lowered(verdict(decision))}: ${texts.slice(0, 10).join('; ')}`;
  return [new OutcomeError('policy-decision', message, outcome === 'failed' ? EXIT.failed : EXIT.undecided)];
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function reasonLines(image: ImageVerdict, several: boolean): readonly string[] {
  const lines = isDecided(image)
    ? unmet(image.decision).flatMap(({ text, reasons }) => reasons.map((reason) => `${text}: ${reason.text}`))
    : [image.error];
  const name = isDecided(image) ? image.decision.subject.reference : image.reference;
  return lines.map((line) => messageLine(several ? `${name}: ${line}` : line));
}

/** Annotations on the lines of a policy file. A policy from another source has no lines in this repository. */
function annotationsOf(image: ImageVerdict, several: boolean): readonly Annotation[] {
  if (!isDecided(image)) return [];
  const { decision } = image;
  return unmet(decision).flatMap(({ at, text, outcome, reasons }) => {
    if (at === undefined || /^(?:oci:\/\/|github:)/.test(at.file)) return [];
    const why = reasons.map((reason) => reason.text).slice(0, 5);
    const name = several ? `${imageName(decision.subject)}: ` : '';
    return [
      {
        level: outcome === 'warned' ? 'warning' : 'error',
        file: at.file,
        line: at.line,
        column: at.column,
        message: `${name}${text}: ${why.join('; ')}`,
      },
    ];
  });
}

function verdictOf(result: EvaluatedImage | UnevaluatedImage, records: readonly ComparableRecord[]): ImageVerdict {
  if (!isEvaluated(result)) {
    const { reference, outcome, error } = result;
    return { reference: formatReference(reference), outcome, error: error.message };
  }
  const { decision, record } = result;
  const earlier = matchingRecord(records, decision.subject);
  return {
    decision,
    commands: record.commands.map(({ words }) => words.map(shellArgument).join(' ')),
    ...(record.reviewBy !== null && { reviewBy: record.reviewBy }),
    ...(earlier !== undefined && { changes: recordChanges(earlier, record) }),
  } satisfies DecidedImage;
}

function isPlainHttp(registry: string, plain: readonly string[]): boolean {
  const { hostname } = new URL(`http://${registry}`);
  return isLoopback(hostname) || plain.includes(registry);
}
