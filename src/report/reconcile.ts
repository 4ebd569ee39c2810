// Renders what reconcile compared and repaired: for a terminal, as markdown, and as JSON.
import type { Digest } from '../oci/digest.ts';
import { BOUND, list, page, table } from './blocks.ts';
import { code, html, visible, visibleJson } from './escape.ts';

/** One difference, repaired or not. `list`: a referrer that its list lacked; `unlist`: an entry without a manifest. */
export interface Repair {
  readonly what: 'list' | 'unlist' | 'remove-tag';
  /** The digest of the referrer, or the tag. */
  readonly object: string;
  readonly subject: Digest;
  readonly error?: string;
}

/** How many pieces of evidence a reader finds. */
export interface ReaderChange {
  readonly reader: string;
  readonly before: number;
  readonly after: number;
}

export interface ReconcileReport {
  readonly reference: string;
  readonly applied: boolean;
  readonly repairs: readonly Repair[];
  readonly readers: readonly ReaderChange[];
}

const WORDS: Readonly<Record<Repair['what'], readonly [planned: string, done: string]>> = {
  list: ['not listed', 'listed again'],
  unlist: ['listed without a manifest', 'entry removed'],
  'remove-tag': ['tag not needed', 'tag deleted'],
};

export function renderReconcile(report: ReconcileReport): string {
  const { applied, repairs, readers } = report;
  const lines = repairs.map((repair) => {
    const error = repair.error === undefined ? '' : `\n    ${visible(repair.error, 2000)}`;
    return `${word(report, repair).padEnd(25)}  ${visible(repair.object, 200)}  for ${repair.subject}${error}`;
  });
  const counts = readers.map(
    ({ reader, before, after }) => `  ${reader.padEnd(26)}  finds ${before}${applied ? `, now ${after}` : ''}`,
  );
  return [
    ...lines,
    repairs.length === 0
      ? 'the lists agree'
      : `${repairs.length} ${repairs.length === 1 ? 'difference' : 'differences'}`,
    ...counts,
    ...(applied || repairs.length === 0 ? [] : ['nothing was changed; set apply to repair what is listed']),
  ].join('\n');
}

export function renderReconcileMarkdown(report: ReconcileReport): string {
  const { reference, repairs, readers, applied } = report;
  const failed = repairs.filter(({ error }) => error !== undefined);
  return page([
    `## Lists of ${code(reference, 400)}`,
    repairs.length === 0
      ? 'The lists agree.'
      : table(
          ['Result', 'Referrer or tag', 'Subject'],
          repairs.map((repair) => [word(report, repair), code(repair.object, 200), code(repair.subject)]),
          BOUND.table,
        ),
    list(
      failed.map(({ object, error }) => `${code(object, 200)}: ${html(error ?? '', 2000)}`),
      BOUND.errors,
    ),
    table(
      ['Reader', 'Finds', ...(applied ? ['Finds now'] : [])],
      readers.map(({ reader, before, after }) => [html(reader), String(before), ...(applied ? [String(after)] : [])]),
      BOUND.readers,
    ),
  ]);
}

/** Fields may be added but never removed. */
export function renderReconcileJson(report: ReconcileReport): string {
  const { reference, applied, readers } = report;
  const repairs = report.repairs.map(({ what, object, subject, error }) => ({
    operation: what,
    object,
    subject,
    status: error !== undefined ? 'failed' : applied ? 'done' : 'planned',
    ...(error !== undefined && { error }),
  }));
  return visibleJson(`${JSON.stringify({ reference, applied, repairs, readers }, null, 2)}\n`);
}

function word({ applied }: ReconcileReport, { what, error }: Repair): string {
  if (error !== undefined) return 'failed';
  return WORDS[what][applied ? 1 : 0];
}
