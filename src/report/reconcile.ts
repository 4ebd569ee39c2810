// Renders what reconcile compared and repaired: for a terminal, as markdown, and as JSON.
import type { Digest } from '../oci/digest.ts';
import { BOUND, list, page, table } from './blocks.ts';
import { code, html, visible, visibleJson } from './escape.ts';

/**
 * One difference, repaired or not. `list`: a referrer that its list lacked; `unlist`: an entry without a manifest;
 * `convert`: evidence in a form that most readers do not find.
 */
export interface Repair {
  readonly what: 'list' | 'unlist' | 'remove-tag' | 'convert';
  /** The digest of the referrer or of the layer of a cosign tag, or the fallback tag. */
  readonly object: string;
  readonly subject: Digest;
  /** The manifest that has the evidence in the new form. */
  readonly into?: Digest;
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
  /** What was left as it is, and why. */
  readonly notes: readonly string[];
}

const WORDS: Readonly<Record<Repair['what'], readonly [planned: string, done: string]>> = {
  list: ['not listed', 'listed again'],
  unlist: ['listed without a manifest', 'entry removed'],
  'remove-tag': ['tag not needed', 'tag deleted'],
  convert: ['in an older form', 'converted'],
};

export function renderReconcile(report: ReconcileReport): string {
  const { applied, repairs, readers, notes } = report;
  const lines = repairs.map((repair) => {
    const into = repair.into === undefined ? '' : `\n    into ${repair.into}`;
    const error = repair.error === undefined ? '' : `\n    ${visible(repair.error, 2000)}`;
    return `${word(report, repair).padEnd(25)}  ${visible(repair.object, 200)}  for ${repair.subject}${into}${error}`;
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
    ...notes.map((note) => `note: ${visible(note, 1000)}`),
    ...(applied || repairs.length === 0 ? [] : ['nothing was changed; set apply to repair what is listed']),
  ].join('\n');
}

export function renderReconcileMarkdown(report: ReconcileReport): string {
  const { reference, repairs, readers, applied, notes } = report;
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
    list(
      notes.map((note) => html(note, 1000)),
      BOUND.errors,
    ),
  ]);
}

/** Fields may be added but never removed. */
export function renderReconcileJson(report: ReconcileReport): string {
  const { reference, applied, readers, notes } = report;
  const repairs = report.repairs.map(({ what, object, subject, into, error }) => ({
    operation: what,
    object,
    subject,
    status: error !== undefined ? 'failed' : applied ? 'done' : 'planned',
    ...(into !== undefined && { into }),
    ...(error !== undefined && { error }),
  }));
  return visibleJson(`${JSON.stringify({ reference, applied, repairs, readers, notes }, null, 2)}\n`);
}

function word({ applied }: ReconcileReport, { what, error }: Repair): string {
  if (error !== undefined) return 'failed';
  return WORDS[what][applied ? 1 : 0];
}
