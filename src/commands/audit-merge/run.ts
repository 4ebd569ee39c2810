// Runs audit merge as a command: merges the lines of shards into one report, and says which images no shard reported.
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { changesOf, type EarlierLine } from '../../audit/changes.ts';
import { AUDIT_LINE_SCHEMA, type AuditLine, UNKNOWN } from '../../audit/line.ts';
import { lineOfError } from '../../audit/make-line.ts';
import { NewestLines } from '../../audit/newest-lines.ts';
import { shardOf } from '../../audit/shard.ts';
import { type AuditSummary, groupOf, SummaryFold } from '../../audit/summary.ts';
import { type ImageTarget, type PatternTarget, patternText } from '../../audit/target.ts';
import { UserError } from '../../errors.ts';
import { writeAtomically } from '../../oci/layout/atomic-file.ts';
import { growHeapSlowly, growYoungGeneration } from '../../process/heap-growth.ts';
import { auditCsv } from '../../report/audit/csv.ts';
import { imageOfLine } from '../../report/audit/image-of-line.ts';
import { type AuditReportOptions, auditMarkdown, type ImageChange } from '../../report/audit/markdown.ts';
import { auditText } from '../../report/audit/text.ts';
import { visibleJson } from '../../report/escape.ts';
import { VERSION } from '../../version.ts';
import { earlierLines, readLines } from '../audit/earlier-lines.ts';
import { auditFailures } from '../audit/failures.ts';
import type { CommandResult, Report } from '../command.ts';
import { fileBytes, targetsOfList } from '../image-lists/sources/list-lines.ts';
import { writeOutput } from '../output-files.ts';
import type { World } from '../world.ts';
import type { AuditMergeInputs, AuditMergeOutput } from './inputs.ts';

const MAX_FILES = 2_000;
/** Changes that a report lists. */
const MAX_CHANGES = 10_000;
/** Lines are printed in pieces of this size. */
const PIECE = 64 * 1024;

/** Throws a UserError for files that cannot be read, or that are no audit lines. */
export async function run(inputs: AuditMergeInputs, world: World): Promise<CommandResult<AuditMergeOutput>> {
  growHeapSlowly();
  const hasGrown = growYoungGeneration();
  const { cwd } = world;
  const files = await filesOf(inputs.files, world);
  const earlier = inputs.since === undefined ? undefined : await earlierLines(inputs.since, cwd);
  const newest = new NewestLines();
  let fold = new Fold(inputs['group-by'], earlier);
  for await (const line of linesOf(files, cwd)) {
    newest.add(line);
    // Lines are rarely about the same image. If some are, the totals are made anew below.
    if (newest.duplicates === 0) fold.add(line);
    hasGrown();
  }
  const unknown = await unknownLines(inputs, newest, cwd);
  if (newest.images + unknown.length === 0) {
    throw new UserError(`the files have no lines: ${inputs.files.join(', ')}; check that the audit has run`);
  }
  if (newest.duplicates > 0) world.note(`${newest.duplicates} lines are about images that have a newer line`);
  const lines: Lines = (urgent) => chosenLines(files, cwd, newest, unknown, urgent);
  if (newest.duplicates === 0) {
    for (const line of unknown) fold.add(line);
  } else {
    fold = new Fold(inputs['group-by'], earlier);
    for await (const line of lines()) fold.add(line);
  }
  const { summary, changes } = fold.end();
  const options: AuditReportOptions = {
    ...(changes !== undefined && { changes }),
    ...(inputs.since !== undefined && { since: inputs.since }),
  };
  if (summary.unknownImages > 0) world.warn(unknownText(unknown, inputs.shards));
  const renderers = renderersOf(lines, summary, options, inputs);
  const { passed, warned, failed, undecided } = summary.outcomes;
  return {
    outputs: {
      lines: [{ name: 'audit.jsonl', content: renderers.jsonl() }],
      csv: [{ name: 'audit.csv', content: renderers.csv() }],
      html: [{ name: 'audit.html', content: renderers.html() }],
      markdown: [{ name: 'audit.md', content: renderers.markdown() }],
      images: String(summary.images),
      passed: String(passed + warned),
      failed: String(failed),
      undecided: String(undecided),
      unknown: String(summary.unknownImages),
    },
    report: {
      ...(await shown(renderers, summary, options, inputs, world)),
      ...(inputs.summary && { summary: () => auditMarkdown(summary, options) }),
    },
    failures: auditFailures(summary.outcomes, inputs['fail-on']),
  };
}

/** A path must exist; a glob may match nothing, because the shard that writes the file may have failed. */
async function filesOf(patterns: readonly string[], { cwd, warn }: World): Promise<readonly string[]> {
  const files: string[] = [];
  for (const pattern of patterns) {
    if (!/[*?[{]/.test(pattern)) {
      files.push(pattern);
      continue;
    }
    const before = files.length;
    for await (const match of glob(pattern, { cwd })) {
      files.push(match);
      if (files.length > MAX_FILES) throw new UserError(`files matches more than ${MAX_FILES} files; narrow it down`);
    }
    if (files.length === before) warn(`files: ${JSON.stringify(pattern)} matches no files`);
  }
  return [...new Set(files)].sort();
}

/** Reads the lines that count: all of them, or only those that need attention, or only the others. */
type Lines = (urgent?: boolean) => AsyncGenerator<AuditLine>;

async function* linesOf(files: readonly string[], cwd: string): AsyncGenerator<AuditLine> {
  for (const file of files) yield* readLines(file, cwd);
}

/** The lines that count, then those of unknown images. `urgent`: only those that need attention, or only the others. */
async function* chosenLines(
  files: readonly string[],
  cwd: string,
  newest: NewestLines,
  unknown: readonly AuditLine[],
  urgent?: boolean,
): AsyncGenerator<AuditLine> {
  const chosen = newest.chosen();
  let number = 0;
  const wants = (): boolean => {
    const isUrgent = chosen.get(number++);
    return isUrgent !== undefined && (urgent === undefined || urgent === isUrgent);
  };
  for (const file of files) yield* readLines(file, cwd, wants);
  if (urgent !== false) yield* unknown;
}

/** A line for each image of the list that has none. */
async function unknownLines(inputs: AuditMergeInputs, newest: NewestLines, cwd: string): Promise<readonly AuditLine[]> {
  const unknown = new Map<string, AuditLine>();
  const time = new Date().toISOString();
  for (const path of inputs['images-from']) {
    for await (const target of targetsOfList(fileBytes(path, cwd), path)) {
      const reference = target.type === 'image' ? target.reference : patternText(target);
      if (hasLine(target, reference, newest)) continue;
      const { shards } = inputs;
      const shard = shards === 1 ? 'the audit' : `shard ${shardOf(reference, shards)}/${shards}`;
      const message = `${shard} has no line for this image: run it again`;
      const place = { reference, labels: target.labels, places: [] };
      unknown.set(reference, lineOfError(place, time, { outcome: 'undecided', code: UNKNOWN, message }));
    }
  }
  return [...unknown.values()];
}

function hasLine(target: ImageTarget | PatternTarget, reference: string, newest: NewestLines): boolean {
  if (newest.has(reference)) return true;
  return target.type === 'tags' && newest.hasRepository(target.registry, target.name);
}

/** Folds lines into the totals, and compares them with an earlier audit. */
class Fold {
  readonly #totals: SummaryFold;
  readonly #earlier: ReadonlyMap<string, EarlierLine> | undefined;
  readonly #gone: Set<string>;
  readonly #changes: ImageChange[] = [];

  constructor(by: AuditMergeInputs['group-by'], earlier: ReadonlyMap<string, EarlierLine> | undefined) {
    this.#totals = new SummaryFold(by);
    this.#earlier = earlier;
    this.#gone = new Set(earlier?.keys());
  }

  add(line: AuditLine): void {
    this.#totals.add(line);
    if (this.#earlier === undefined) return;
    const { reference } = line;
    this.#gone.delete(reference);
    this.#change({ reference, changes: changesOf(line, this.#earlier.get(reference)) });
  }

  end(): { readonly summary: AuditSummary; readonly changes: readonly ImageChange[] | undefined } {
    for (const reference of this.#gone) this.#change({ reference, changes: ['not audited any more'] });
    return { summary: this.#totals.summary(), changes: this.#earlier && this.#changes };
  }

  #change(change: ImageChange): void {
    if (change.changes.length > 0 && this.#changes.length < MAX_CHANGES) this.#changes.push(change);
  }
}

function unknownText(unknown: readonly AuditLine[], shards: number): string {
  const missing = new Set(unknown.map(({ reference }) => shardOf(reference, shards)));
  const names = [...missing].sort((a, b) => a - b).map((shard) => `${shard}/${shards}`);
  const from = shards === 1 ? '' : `; they belong to ${names.length === 1 ? 'shard' : 'shards'} ${names.join(', ')}`;
  return `no shard reported ${unknown.length} ${unknown.length === 1 ? 'image' : 'images'}${from}`;
}

type Renderers = Readonly<Record<'jsonl' | 'csv' | 'html' | 'markdown', () => AsyncIterable<Uint8Array>>>;

function renderersOf(
  lines: Lines,
  summary: AuditSummary,
  options: AuditReportOptions,
  inputs: AuditMergeInputs,
): Renderers {
  const by = inputs['group-by'];
  return {
    jsonl: () => pieces(jsonLines(lines())),
    csv: () => pieces(auditCsv(lines(), by)),
    html: () => pieces(htmlOf(lines, by)),
    markdown: () => pieces([auditMarkdown(summary, options)]),
  };
}

async function* jsonLines(lines: AsyncIterable<AuditLine>): AsyncGenerator<string> {
  for await (const line of lines) yield `${visibleJson(JSON.stringify({ ...line, $schema: AUDIT_LINE_SCHEMA }))}\n`;
}

/** Images that need attention first: the page shows the details of as many as fit. */
async function* htmlOf(lines: Lines, by: AuditMergeInputs['group-by']): AsyncGenerator<string> {
  const { htmlParts } = await import('../../report/html/render.ts');
  async function* images() {
    for (const urgent of [true, false]) {
      for await (const line of lines(urgent)) yield imageOfLine(line, groupOf(line, by));
    }
  }
  yield* htmlParts({ command: 'audit', client: `oci-evidence ${VERSION}`, time: new Date().toISOString() }, images());
}

async function* pieces(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let held: string[] = [];
  let size = 0;
  for await (const text of texts) {
    held.push(text);
    size += text.length;
    if (size < PIECE) continue;
    yield Buffer.from(held.join(''));
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.from(held.join(''));
}

/** The report in the chosen format: printed, or written to the file that the call names. */
async function shown(
  renderers: Renderers,
  summary: AuditSummary,
  options: AuditReportOptions,
  { format, output }: AuditMergeInputs,
  { cwd }: World,
): Promise<Report> {
  const text = (color: boolean): string => auditText(summary, { color }, options);
  if (output !== undefined) {
    const content = format === 'text' ? Buffer.from(`${text(false)}\n`) : renderers[format]();
    await writeOutput(output, () => writeAtomically(resolve(cwd, output), content));
    return {};
  }
  if (format === 'text') return { text: ({ color }) => text(color) };
  return { document: () => renderers[format](), isPage: format === 'html' };
}
