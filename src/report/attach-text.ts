// Renders what attach did as lines for a terminal and a log.
import { styleText } from 'node:util';
import { kindRow } from '../evidence/kinds.ts';
import { trapText } from '../graph/traps.ts';
import { countsOf, outcomeWord } from '../plan/receipt.ts';
import type { AttachReceipt } from './attach-receipt.ts';
import { visible } from './escape.ts';
import { findingLines } from './findings.ts';
import { mergedNotes } from './summary/notes.ts';
import { trafficText } from './traffic-text.ts';

/** One line per entry, then findings, notes and counts. No line break at the end. */
export function renderReceipt(receipt: AttachReceipt, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = (style: 'green' | 'red' | 'yellow' | 'dim', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines = receipt.entries.map((entry) => {
    const outcome = (entry.outcome === 'planned' ? 'would attach' : outcomeWord(entry)).padEnd(16);
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
  const notes = mergedNotes([...receipt.notes, ...(receipt.traps ?? []).map(trapText)]).map((note) =>
    paint('yellow', `note: ${visible(note, 1000)}`),
  );
  const traffic = receipt.traffic === undefined ? '' : `, in ${trafficText(receipt.traffic)}`;
  return [...lines, ...findings, ...notes, `${countsOf(receipt, 'attach')}${traffic}`].join('\n');
}
