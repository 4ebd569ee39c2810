// Renders a table of the evidence that other tools find, for the job summary.
import { kindRow } from '../evidence/kinds.ts';
import type { GraphNode } from '../graph/model.ts';
import type { ReaderView } from '../graph/visibility.ts';
import { BOUND, folded, table } from './blocks.ts';
import { html } from './escape.ts';

/** A folded block of markdown. Its title has the number of caveats, which is visible without opening it. */
export function renderVisibility(views: readonly ReaderView[]): string {
  const total = views.reduce((sum, view) => sum + view.caveats.length, 0);
  const rows = views.map(({ reader, when, finds, caveats }) => [
    html(reader),
    findsText(finds),
    caveats.map((caveat) => html(caveat, 500)).join('<br>'),
    html(when),
  ]);
  const count = total === 1 ? '1 caveat' : `${total} caveats`;
  const finding = views.filter(({ finds }) => finds.length > 0).length;
  const title = `Who finds it: ${finding} of ${views.length} tools${total === 0 ? '' : `, ${count}`}`;
  return folded(title, table(['Tool', 'Finds', 'Caveats', 'Applies to'], rows, BOUND.readers));
}

/** `2 SBOM, 1 Provenance`, or `nothing`. */
function findsText(finds: readonly GraphNode[]): string {
  const groups = Map.groupBy(finds, ({ kind }) => (kind === null ? 'manifest' : kindRow(kind).label));
  return [...groups].map(([label, nodes]) => `${nodes.length} ${label}`).join(', ') || 'nothing';
}
