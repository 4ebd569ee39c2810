// Renders audit lines as CSV: one row per image, safe to open in a spreadsheet.
import type { AuditLine } from '../../audit/line.ts';
import { type GroupBy, groupOf } from '../../audit/summary.ts';
import { csvCell } from '../escape.ts';

type Cell = string | number | null;

/** The columns, in order. Further ones are added at the end. */
const COLUMNS: readonly (readonly [head: string, cell: (line: AuditLine, by: GroupBy) => Cell])[] = [
  ['reference', ({ reference }) => reference],
  ['group', (line, by) => groupOf(line, by)],
  ['registry', ({ registry }) => registry],
  ['repository', ({ repository }) => repository],
  ['tag', ({ tag }) => tag],
  ['digest', ({ digest }) => digest],
  ['outcome', ({ outcome }) => outcome],
  ['error', ({ error }) => (error === null ? null : `${error.code}: ${error.message}`)],
  ['missing', ({ missing }) => missing.map(({ requirement, reason }) => `${requirement}: ${reason}`).join('; ')],
  ['signers', ({ signers }) => signers.join('; ')],
  ['critical', ({ findings }) => findings?.open.critical ?? null],
  ['high', ({ findings }) => findings?.open.high ?? null],
  ['critical_fixable', ({ findings }) => findings?.fixable.critical ?? null],
  ['high_fixable', ({ findings }) => findings?.fixable.high ?? null],
  ['worst_finding', ({ findings }) => findings?.worst[0]?.id ?? null],
  ['worst_package', ({ findings }) => findings?.worst[0]?.package ?? null],
  ['worst_fixed_in', ({ findings }) => findings?.worst[0]?.fixed ?? null],
  ['oldest_evidence_days', ({ ages }) => (ages.length === 0 ? null : Math.max(...ages.map(({ days }) => days)))],
  ['referrers_by', ({ behaviour }) => behaviour.referrers],
  ['requests', ({ behaviour }) => behaviour.requests],
  ['time', ({ time }) => time],
  ['labels', ({ labels }) => labels.map(({ name, value }) => `${name}=${value}`).join('; ')],
  ['places', ({ places }) => places.join('; ')],
  ['findings_incomplete', ({ findingsIncomplete }) => findingsIncomplete.join('; ')],
];

const MAX_CELL = 2_000;

/** The rows with their line ends, the head first. */
export async function* auditCsv(lines: AsyncIterable<AuditLine>, by: GroupBy): AsyncGenerator<string> {
  yield `${COLUMNS.map(([head]) => head).join(',')}\r\n`;
  for await (const line of lines) {
    const cells = COLUMNS.map(([, cell]) => {
      const value = cell(line, by);
      if (value === null) return '';
      return typeof value === 'number' ? String(value) : csvCell(value, MAX_CELL);
    });
    yield `${cells.join(',')}\r\n`;
  }
}
