// Renders what attach did for the job summary: the verdict first, at most one screen, everything else folded.

import { kindRow } from '../evidence/kinds.ts';
import type { Graph } from '../graph/model.ts';
import { trapText } from '../graph/traps.ts';
import type { Digest } from '../oci/digest.ts';
import { type AttachEntry, countsOf, type Outcome, outcomeWord } from '../plan/receipt.ts';
import type { AttachReceipt } from './attach-receipt.ts';
import { BOUND, fittingParts, folded, list, page, table } from './blocks.ts';
import { code, html } from './escape.ts';
import { bytesText, shortDigest } from './node-text.ts';
import { artifactTypeOf } from './receipt-json.ts';
import { type CheckedEvidence, checkCommands } from './summary/check-commands.ts';
import { type Comparison, renderComparison } from './summary/comparison.ts';
import { evidenceTable } from './summary/evidence-table.ts';
import { renderFailures, type SummaryFailure } from './summary/failures.ts';
import { renderUrgentFindings } from './summary/findings.ts';
import { graphParts } from './summary/graph-parts.ts';
import { imageHeading, imageText } from './summary/heading.ts';
import { renderNotes } from './summary/notes.ts';
import { receiptEvidence, summaryEvidence } from './summary/receipt-evidence.ts';
import { renderUnsigned } from './summary/unsigned.ts';
import { isUnchanged, verdictLine, verdictOf } from './summary/verdict.ts';
import { trafficText } from './traffic-text.ts';

export interface AttachSummary {
  readonly receipt: AttachReceipt;
  /** Absent after a dry run, or if the graph could not be read again. */
  readonly graph?: Graph;
  /** What changed since the image of compare-to. */
  readonly comparison?: Comparison;
  /** Why the command fails although everything is attached: findings that reach `fail-on`, a graph that cannot be read. */
  readonly failures?: readonly string[];
}

/** An image to which nothing could be attached. */
export interface FailedAttach {
  readonly reference: string;
  readonly error: string;
}

export interface AttachSummaries {
  readonly images: readonly (AttachSummary | FailedAttach)[];
  /** The inputs as the user wrote them, without secrets. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch, for ages. */
  readonly now: number;
}

/** The runner takes 1 MiB; the rest is for what other steps of the same job write into theirs. */
const MAX_BYTES = 900_000;

const OUTCOME_MARKS: Readonly<Record<Outcome, string>> = {
  created: '✅',
  existing: '☑',
  deleted: '🗑',
  absent: '☑',
  planned: '📝',
  skipped: '⏭',
  failed: '❌',
};

/** Always below 1 MiB: details are left out where there is no room. */
export function renderAttachSummary({ images, inputs, now }: AttachSummaries): string {
  const [only] = images;
  const last = inputsTable(inputs);
  if (images.length === 1 && only !== undefined) return page([imagePart(only, MAX_BYTES, 2, now), last]);
  const failing = images.filter(hasFailed);
  const passing = images.filter((image) => !hasFailed(image));
  const mark = failing.length > 0 ? '❌' : '✅';
  const count = failing.length === 0 ? '' : `, ${failing.length} failed`;
  const overview = table(
    ['', 'Image', 'Evidence', 'Signed', 'Findings'],
    [...failing, ...passing].map(overviewRow),
    200_000,
  );
  const room = MAX_BYTES - Buffer.byteLength(overview) - BOUND.inputs;
  const each = Math.floor(room / images.length);
  const parts = [
    ...failing.map((image) => imagePart(image, each, 3, now)),
    ...passing.map((image) =>
      folded(`${markOf(image)} ${imageText(referenceOf(image))}`, imagePart(image, each, 3, now)),
    ),
  ];
  const fitted = fittingParts(
    parts,
    room,
    (left) => `The details of ${left} more images are left out here; the outputs have them.`,
  );
  return page([`## ${mark} Evidence for ${images.length} images${count}`, overview, ...fitted, last]);
}

function isAttached(image: AttachSummary | FailedAttach): image is AttachSummary {
  return 'receipt' in image;
}

function referenceOf(image: AttachSummary | FailedAttach): string {
  return isAttached(image) ? image.receipt.reference : image.reference;
}

function hasFailed(image: AttachSummary | FailedAttach): boolean {
  return markOf(image) === '❌';
}

function markOf(image: AttachSummary | FailedAttach): string {
  return isAttached(image) ? verdict(image).mark : '❌';
}

function verdict({ receipt, failures = [] }: AttachSummary) {
  return verdictOf(receipt, failures.length > 0);
}

function overviewRow(image: AttachSummary | FailedAttach): readonly string[] {
  if (!isAttached(image)) return ['❌', imageText(image.reference), 'nothing could be attached', '', ''];
  const { mark, evidence, signed, findings, failed } = verdict(image);
  const count = failed > 0 ? `, ${failed} failed` : '';
  return [mark, imageText(image.receipt.reference), `${evidence}${count}`, signed, findings];
}

function imagePart(image: AttachSummary | FailedAttach, bytes: number, level: number, now: number): string {
  if (!isAttached(image)) {
    const { reference, error } = image;
    return page([
      imageHeading('❌', reference, { level }),
      '**Nothing is attached**',
      renderFailures([{ what: '', error }]),
    ]);
  }
  const { receipt, graph, comparison } = image;
  const { entries, scans = [], notes, traps = [], signed } = receipt;
  const said = verdict(image);
  const pieces = receiptEvidence(entries);
  const findings = renderUrgentFindings(scans);
  const head = [
    imageHeading(said.mark, receipt.reference, { level }),
    `${verdictLine(said)}${isUnchanged(entries) ? ' · nothing new, all of it was attached before' : ''}`,
    renderUnsigned(receipt),
    renderFailures(failuresOf(image)),
    pieces.length === 0 ? '' : evidenceTable({ evidence: pieces.map(summaryEvidence), signature: 'Signed', now }),
    findings.shown,
    renderNotes([...traps.map(trapText), ...notes.filter((note) => note !== signed?.note)]),
  ];
  const room = bytes - Buffer.byteLength(page(head));
  const folds = [
    comparison === undefined ? '' : renderComparison(comparison, Math.floor(room / 4)),
    findings.folded,
    commandsOf(receipt),
    ...(graph === undefined
      ? []
      : graphParts(graph, { signedByRun: signedByRun(entries), bytes: Math.floor(room / 3) })),
    entries.length === 0 ? '' : artifacts(receipt, Math.floor(room / 3)),
  ];
  const fitted = fittingParts(
    folds.filter((part) => part !== ''),
    room - 200,
    (left) => `${left} more sections are left out, because the size of a job summary is limited.`,
  );
  return page([...head, ...fitted]).trimEnd();
}

function failuresOf({ receipt, failures = [] }: AttachSummary): readonly SummaryFailure[] {
  const failed = receipt.entries.filter(({ outcome }) => outcome === 'failed');
  return [
    ...failed.map(({ kind, title, platform, error = 'unknown reason' }) => ({
      what: `**${kindRow(kind).label}** ${code(title, 100)}${platform === null ? '' : ` on ${html(platform, 60)}`}`,
      error,
    })),
    ...failures.map((error) => ({ what: '', error })),
  ];
}

function signedByRun(entries: readonly AttachEntry[]): ReadonlySet<Digest> {
  return new Set(
    entries.flatMap(({ object, evidence }) => (evidence?.signature === 'run' && object ? object.digest : [])),
  );
}

function commandsOf({ reference, entries, signed }: AttachReceipt): string {
  const attached = entries.filter(
    ({ outcome, object }) => object !== null && ['created', 'existing'].includes(outcome),
  );
  const bySubject = Map.groupBy(attached, ({ subject }) => subject);
  const evidence = [...bySubject].map(([subject, same]): CheckedEvidence => {
    const bundles = same.filter((entry) => entry.evidence?.signature === 'run');
    return {
      subject,
      platform: same[0]?.platform ?? null,
      predicateTypes: [...new Set(bundles.flatMap(({ evidence: facts }) => facts?.predicateType ?? []))],
      artifacts: same.flatMap(({ object, title }) => (object === null ? [] : { digest: object.digest, title })),
      listedByApi: bundles.some(({ via }) => via === 'api'),
    };
  });
  const kinds = new Set(attached.filter((entry) => entry.evidence?.signature === 'run').map(({ kind }) => kind));
  kinds.delete('custom');
  return checkCommands({ reference, kinds: [...kinds], ...(signed && { signer: signed.signer }), evidence });
}

function artifacts(receipt: AttachReceipt, bytes: number): string {
  const { reference, entries, signed, traffic } = receipt;
  const rows = entries.map((entry) => [
    `${OUTCOME_MARKS[entry.outcome]} ${entry.outcome === 'planned' ? 'would attach' : outcomeWord(entry)}`,
    kindRow(entry.kind).label,
    code(entry.title, 100),
    entry.platform === null ? 'image' : html(entry.platform),
    code(artifactTypeOf(entry), 100),
    bytesText(entry.document.size),
    entry.object === null ? '' : code(shortDigest(entry.object.digest)),
  ]);
  const isPlan = entries.some(({ outcome }) => outcome === 'planned');
  const counts = isPlan ? `${entries.length} would be attached` : countsOf(receipt, 'attach');
  return folded(
    `Artifacts: ${counts}`,
    [
      code(reference, 400),
      table(
        ['Status', 'Kind', 'Document', 'Attached to', 'Type', 'Size', 'Digest'],
        rows,
        Math.min(bytes, BOUND.table),
      ),
      list(
        [
          ...(signed === undefined ? [] : [html(signed.note, 500)]),
          ...(traffic === undefined ? [] : [trafficText(traffic)]),
        ],
        BOUND.notes,
      ),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

function inputsTable(inputs: Readonly<Record<string, string>>): string {
  const given = Object.entries(inputs).filter(([, value]) => value !== '');
  if (given.length === 0) return '';
  const rows = given.map(([name, value]) => [code(name), code(value, 500)]);
  return folded('Inputs', table(['Input', 'Value'], rows, BOUND.inputs));
}
