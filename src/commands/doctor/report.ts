// Renders what doctor found, as text and as JSON.
import { kindRow } from '../../evidence/kinds.ts';
import type { ReaderView } from '../../graph/visibility.ts';
import { visible, visibleJson } from '../../report/escape.ts';
import type { CheckResult, Outcome } from './finding.ts';

export interface DoctorReport {
  readonly reference: string;
  readonly checks: readonly CheckResult[];
  readonly readers: readonly ReaderView[];
}

const MARKS: Readonly<Record<Outcome, string>> = { ok: 'ok', warning: 'warning', failed: 'FAILED', unknown: 'unknown' };
const WIDTH = Math.max(...Object.values(MARKS).map(({ length }) => length));
const MAX_LINE = 2_000;

export function doctorText({ reference, checks, readers }: DoctorReport): string {
  const rows = checks.flatMap(({ outcome, question, detail, remedy }) => [
    `${MARKS[outcome].padEnd(WIDTH)}  ${question}: ${visible(detail, MAX_LINE)}`,
    ...(remedy === undefined || outcome === 'ok' ? [] : [`${' '.repeat(WIDTH)}  ${visible(remedy, MAX_LINE)}`]),
  ]);
  const tools = readers.flatMap(({ reader, when, finds, caveats }) => [
    `  ${reader} (${when}): ${findsText(finds)}`,
    ...caveats.map((caveat) => `    ${visible(caveat, MAX_LINE)}`),
  ]);
  const list = tools.length === 0 ? [] : ['', 'What other tools find, not whether it verifies:', ...tools];
  return `${[visible(reference, MAX_LINE), ...rows, ...list].join('\n')}\n`;
}

export function doctorJson({ reference, checks, readers }: DoctorReport): string {
  const tools = readers.map(({ reader, when, finds, caveats }) => ({
    reader,
    when,
    finds: finds.map(({ digest }) => digest),
    caveats,
  }));
  return `${visibleJson(JSON.stringify({ reference, checks, readers: tools }, null, 2))}\n`;
}

function findsText(finds: ReaderView['finds']): string {
  const groups = Map.groupBy(finds, ({ kind }) => (kind === null ? 'manifest' : kindRow(kind).label));
  return [...groups].map(([label, nodes]) => `${nodes.length} ${label}`).join(', ') || 'nothing';
}
