// Renders what attach did: a page of GitHub markdown for the job summary, and lines for a terminal.
import { styleText } from 'node:util';
import { kindRow } from '../evidence/kinds.ts';
import type { Graph } from '../graph/model.ts';
import type { Traffic } from '../oci/store.ts';
import { type AttachEntry, countsOf, type Outcome, outcomeWord, type Receipt } from '../plan/receipt.ts';
import { BOUND, folded, list, page, table } from './blocks.ts';
import { code, html, visible } from './escape.ts';
import { findingLines, renderFindings, type ScanEntry } from './findings.ts';
import { bytesText, shortDigest } from './node-text.ts';
import { artifactTypeOf } from './receipt-json.ts';
import { checkCommands, graphSections } from './sections.ts';

/** The receipt of one image. */
export interface AttachReceipt extends Receipt<AttachEntry> {
  /** Absent if nothing was scanned. */
  readonly scans?: readonly ScanEntry[];
}

export interface AttachSummary {
  readonly receipt: AttachReceipt;
  /** Absent after a dry run, or if the graph could not be read again. */
  readonly graph?: Graph;
  /** Why the command fails although everything is attached: findings that reach `fail-on`. */
  readonly failure?: string;
  /** The inputs as the user wrote them, without secrets. */
  readonly inputs: Readonly<Record<string, string>>;
}

const OUTCOME_MARKS: Readonly<Record<Outcome, string>> = {
  created: '✅',
  existing: '☑',
  deleted: '🗑',
  absent: '☑',
  planned: '📝',
  skipped: '⏭',
  failed: '❌',
};

/** The outcomes first, failures next, then the graph, with inputs and commands folded. Always below 1 MiB. */
export function renderAttachSummary({ receipt, graph, failure, inputs }: AttachSummary): string {
  const { entries, notes, reference, traffic } = receipt;
  const dryRun = entries.some(({ outcome }) => outcome === 'planned') ? 'Dry run, nothing was pushed: ' : '';
  return page([
    `## Evidence for ${code(reference, 400)}`,
    `${dryRun}${countsOf(receipt, 'attach')}${traffic === undefined ? '' : `, in ${trafficText(traffic)}`}.`,
    failure === undefined ? '' : `❌ ${html(failure, 2000)}`,
    entries.length === 0 ? '' : entriesTable(entries),
    errors(entries),
    list(
      notes.map((note) => html(note, 1000)),
      BOUND.notes,
    ),
    renderFindings(receipt.scans ?? []),
    ...(graph === undefined ? [] : graphSections(graph)),
    checkCommands(reference),
    inputsTable(inputs),
  ]);
}

/** The section of an image to which nothing could be attached. */
export function renderAttachFailure(reference: string, error: string): string {
  return page([`## Evidence for ${code(reference, 400)}`, `❌ Nothing was attached: ${html(error, 2000)}`]);
}

/** One line per entry, then findings, notes and counts, for a terminal. No line break at the end. */
export function renderReceipt(receipt: AttachReceipt, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = (style: 'green' | 'red' | 'yellow' | 'dim', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines = receipt.entries.map((entry) => {
    const outcome = outcomeWord(entry).padEnd(16);
    const error = entry.error === undefined ? '' : `\n    ${paint('red', visible(entry.error, 2000))}`;
    const parts = [
      paint(entry.outcome === 'failed' ? 'red' : entry.outcome === 'created' ? 'green' : 'dim', outcome),
      kindRow(entry.kind).label.padEnd(17),
      visible(entry.platform ?? 'image').padEnd(14),
      visible(entry.title),
      ...(entry.object === null ? [] : [paint('dim', entry.object.digest)]),
    ];
    return parts.join('  ') + error;
  });
  const findings = findingLines(receipt.scans ?? [], { color });
  const notes = receipt.notes.map((note) => paint('yellow', `note: ${visible(note, 1000)}`));
  const traffic = receipt.traffic === undefined ? '' : `, in ${trafficText(receipt.traffic)}`;
  return [...lines, ...findings, ...notes, `${countsOf(receipt, 'attach')}${traffic}`].join('\n');
}

function entriesTable(entries: readonly AttachEntry[]): string {
  const rows = entries.map((entry) => [
    `${OUTCOME_MARKS[entry.outcome]} ${outcomeWord(entry)}`,
    kindRow(entry.kind).label,
    code(entry.title, 100),
    entry.platform === null ? 'image' : html(entry.platform),
    code(artifactTypeOf(entry), 100),
    bytesText(entry.document.size),
    entry.object === null ? '' : code(shortDigest(entry.object.digest)),
  ]);
  return table(['Status', 'Kind', 'Document', 'Attached to', 'Type', 'Size', 'Digest'], rows, BOUND.table);
}

function errors(entries: readonly AttachEntry[]): string {
  const failed = entries.filter(({ outcome }) => outcome === 'failed');
  if (failed.length === 0) return '';
  const lines = failed.map(({ title, error }) => `${code(title, 100)}: ${html(error ?? 'unknown reason', 2000)}`);
  return folded(`Failures (${failed.length})`, list(lines, BOUND.errors));
}

function inputsTable(inputs: Readonly<Record<string, string>>): string {
  const given = Object.entries(inputs).filter(([, value]) => value !== '');
  if (given.length === 0) return '';
  const rows = given.map(([name, value]) => [code(name), code(value, 500)]);
  return folded('Inputs', table(['Input', 'Value'], rows, BOUND.inputs));
}

function trafficText({ requests, sentBytes, receivedBytes, milliseconds }: Traffic): string {
  const sent = `${bytesText(sentBytes)} sent, ${bytesText(receivedBytes)} received`;
  return `${requests} ${requests === 1 ? 'request' : 'requests'} (${sent}) and ${(milliseconds / 1000).toFixed(1)} s`;
}
