// Renders what prune and delete remove: for a terminal, as markdown for the job summary, and as JSON.
import { styleText } from 'node:util';
import { kindRow } from '../evidence/kinds.ts';
import type { Outcome } from '../plan/receipt.ts';
import { countsOf, outcomeWord } from '../plan/receipt.ts';
import type { RemovalEntry, RemovalReceipt } from '../plan/removal.ts';
import { BOUND, folded, page, table } from './blocks.ts';
import { code, html, visible, visibleJson } from './escape.ts';
import { shortDigest } from './node-text.ts';
import { renderFailures } from './summary/failures.ts';
import { imageHeading } from './summary/heading.ts';
import { renderNotes } from './summary/notes.ts';

/** Lines of a terminal; the receipt has all entries. */
const MAX_LINES = 200;

/** The counts by reason, the entries, then what stays. No line break at the end. */
export function renderRemoval(receipt: RemovalReceipt, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = (style: 'red' | 'yellow' | 'dim', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const { entries, notes } = receipt;
  // What failed or was skipped is always shown.
  const shown = [...entries].sort((a, b) => weight(b) - weight(a)).slice(0, MAX_LINES);
  const lines = shown.map((entry) => {
    const error =
      entry.error === undefined ? '' : `\n    ${paint(isFailed(entry) ? 'red' : 'yellow', visible(entry.error, 2000))}`;
    const parts = [
      outcomeText(entry).padEnd(12),
      nameOf(entry).padEnd(17),
      visible(entry.platform ?? '').padEnd(14),
      paint('dim', entry.object?.digest ?? ''),
      visible(entry.reason),
      ...(entry.tags.length === 0 ? [] : [visible(entry.tags.slice(0, 5).join(', '), 300)]),
    ];
    return parts.join('  ').trimEnd() + error;
  });
  const rest = entries.length - shown.length;
  return [
    ...lines,
    ...(rest > 0 ? [`and ${rest} more, which the receipt lists`] : []),
    ...notes.map((note) => paint('yellow', `note: ${visible(note, 1000)}`)),
    summaryLine(receipt),
    ...reasonLines(receipt).map((line) => `  ${visible(line)}`),
    ...protectionLines(receipt).map((line) => `  ${visible(line)}`),
    ...(receipt.applied || entries.length === 0 ? [] : ['nothing was deleted; set apply to delete what is listed']),
  ].join('\n');
}

export function renderRemovalMarkdown(receipt: RemovalReceipt): string {
  const { reference, entries, notes, applied } = receipt;
  const unfinished = entries.filter(({ error }) => error !== undefined);
  const mark = unfinished.length > 0 ? '❌' : applied ? '🧹' : '📝';
  const word = applied ? 'Removed' : 'Dry run: would remove';
  return page([
    imageHeading(mark, reference),
    `**${word}** · ${html(summaryLine(receipt))}.${applied || entries.length === 0 ? '' : ' Nothing was deleted: set `apply` to delete what is listed.'}`,
    renderFailures(
      unfinished.map(({ object, error }) => ({ what: code(object?.digest ?? ''), error: error ?? 'unknown reason' })),
    ),
    table(
      ['Manifests', 'Reason'],
      [...reasonCounts(entries)].map(([reason, count]) => [String(count), html(reason)]),
      BOUND.notes,
    ),
    table(
      ['Manifests', 'Why they stay'],
      receipt.protections.map(([reason, count]) => [String(count), html(reason)]),
      BOUND.notes,
    ),
    renderNotes(notes),
    entries.length === 0 ? '' : folded(`Manifests (${entries.length})`, entriesTable(entries)),
  ]);
}

/** Fields may be added but never removed. */
export function renderRemovalJson({
  reference,
  applied,
  entries,
  protections,
  keptImages,
  notes,
}: RemovalReceipt): string {
  const json = {
    reference,
    applied,
    reasons: Object.fromEntries(reasonCounts(entries)),
    protected: Object.fromEntries(protections),
    keptImages,
    entries: entries.map((entry) => ({
      operation: entry.operation,
      digest: entry.object?.digest ?? null,
      mediaType: entry.object?.mediaType ?? null,
      role: entry.role,
      kind: entry.kind ?? null,
      platform: entry.platform,
      subject: entry.subject,
      tags: entry.tags,
      reason: entry.reason,
      status: entry.outcome,
      ...(entry.error !== undefined && { error: entry.error }),
    })),
    notes,
  };
  return visibleJson(`${JSON.stringify(json, null, 2)}\n`);
}

function summaryLine(receipt: RemovalReceipt): string {
  const kept = receipt.protections.reduce((sum, [, count]) => sum + count, 0);
  const planned = receipt.entries.filter(({ outcome }) => outcome === 'planned').length;
  const counts = planned > 0 ? `${planned} to delete` : countsOf(receipt, 'delete');
  return `${counts}, ${kept} protected`;
}

function reasonLines({ entries }: RemovalReceipt): readonly string[] {
  return [...reasonCounts(entries)].map(([reason, count]) => `${count} ${reason}`);
}

function protectionLines({ protections }: RemovalReceipt): readonly string[] {
  return protections.map(([reason, count]) => `${count} protected: ${reason}`);
}

function reasonCounts(entries: readonly RemovalEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reason } of entries) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

const OUTCOME_MARKS: Readonly<Partial<Record<Outcome, string>>> = {
  deleted: '🗑',
  absent: '☑',
  planned: '📝',
  skipped: '⏭',
  failed: '❌',
};

function entriesTable(entries: readonly RemovalEntry[]): string {
  const rows = entries.map((entry) => [
    `${OUTCOME_MARKS[entry.outcome] ?? ''} ${outcomeText(entry)}`,
    nameOf(entry),
    html(entry.platform ?? ''),
    html(entry.reason),
    entry.tags.length === 0 ? '' : code(entry.tags.slice(0, 5).join(', '), 200),
    entry.object === null ? '' : code(shortDigest(entry.object.digest)),
  ]);
  return table(['Status', 'Manifest', 'Platform', 'Reason', 'Tags', 'Digest'], rows, BOUND.table);
}

function outcomeText(entry: RemovalEntry): string {
  return entry.outcome === 'planned' ? 'would delete' : outcomeWord(entry);
}

function nameOf({ kind, role }: RemovalEntry): string {
  return kind === undefined || kind === 'custom' ? role : kindRow(kind).label;
}

function isFailed({ outcome }: RemovalEntry): boolean {
  return outcome === 'failed';
}

function weight({ outcome }: RemovalEntry): number {
  return outcome === 'failed' ? 2 : outcome === 'skipped' ? 1 : 0;
}
