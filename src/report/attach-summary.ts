// What attach did, as a page of GitHub markdown for the job summary and as lines for a terminal.
import { styleText } from 'node:util';
import { kindRow } from '../evidence/kinds.ts';
import type { Graph } from '../graph/model.ts';
import type { Traffic } from '../oci/store.ts';
import { countsOf, type Receipt, type ReceiptEntry, type ReceiptStatus, STATUS_WORDS } from '../plan/receipt.ts';
import { BOUND, folded, list, page, table } from './blocks.ts';
import { code, html, visible } from './escape.ts';
import { findingLines, renderFindings } from './findings.ts';
import { bytesText, shortDigest } from './node-text.ts';
import { checkCommands, graphSections } from './sections.ts';

export interface AttachSummary {
  readonly receipt: Receipt;
  /** Absent after a dry run, or where the graph could not be read again. */
  readonly graph?: Graph;
  /** The inputs as the user wrote them, without those that are secret. */
  readonly inputs: Readonly<Record<string, string>>;
}

const STATUS_MARKS: Readonly<Record<ReceiptStatus, string>> = {
  created: '✅',
  existing: '☑️',
  planned: '📝',
  skipped: '⏭️',
  failed: '❌',
};

/** The status table first, what went wrong next, then the graph; inputs and commands folded. Below 1 MiB always. */
export function renderAttachSummary({ receipt, graph, inputs }: AttachSummary): string {
  const { entries, notes, reference, traffic } = receipt;
  const dryRun = entries.some(({ status }) => status === 'planned') ? 'Dry run, nothing was pushed: ' : '';
  return page([
    `## Evidence for ${code(reference, 400)}`,
    `${dryRun}${countsOf(receipt)}${traffic === undefined ? '' : `, in ${trafficText(traffic)}`}.`,
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

/** One line an entry, then the findings, the notes and the counts, for a terminal. No line break at the end. */
export function renderReceipt(receipt: Receipt, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = (style: 'green' | 'red' | 'yellow' | 'dim', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines = receipt.entries.map((entry) => {
    const status = STATUS_WORDS[entry.status].padEnd(16);
    const error = entry.error === undefined ? '' : `\n    ${paint('red', visible(entry.error, 2000))}`;
    const parts = [
      paint(entry.status === 'failed' ? 'red' : entry.status === 'created' ? 'green' : 'dim', status),
      kindRow(entry.kind).label.padEnd(17),
      (entry.platform ?? 'image').padEnd(14),
      visible(entry.title),
      ...(entry.digest === null ? [] : [paint('dim', entry.digest)]),
    ];
    return parts.join('  ') + error;
  });
  const findings = findingLines(receipt.scans ?? [], { color });
  const notes = receipt.notes.map((note) => paint('yellow', `note: ${visible(note, 1000)}`));
  const traffic = receipt.traffic === undefined ? '' : `, in ${trafficText(receipt.traffic)}`;
  return [...lines, ...findings, ...notes, `${countsOf(receipt)}${traffic}`].join('\n');
}

function entriesTable(entries: readonly ReceiptEntry[]): string {
  const rows = entries.map((entry) => [
    `${STATUS_MARKS[entry.status]} ${STATUS_WORDS[entry.status]}`,
    kindRow(entry.kind).label,
    code(entry.title, 100),
    entry.platform === null ? 'image' : html(entry.platform),
    code(entry.artifactType, 100),
    bytesText(entry.size),
    entry.digest === null ? '' : code(shortDigest(entry.digest)),
  ]);
  return table(['Status', 'Kind', 'Document', 'On', 'Type', 'Size', 'Digest'], rows, BOUND.table);
}

function errors(entries: readonly ReceiptEntry[]): string {
  const failed = entries.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return '';
  const lines = failed.map(({ title, error }) => `${code(title, 100)}: ${html(error ?? 'no reason was given', 2000)}`);
  return folded(`What failed (${failed.length})`, list(lines, BOUND.errors));
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
