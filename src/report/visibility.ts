// Who will find what, as a table for the job summary.
import { kindRow } from '../evidence/kinds.ts';
import type { GraphNode } from '../graph/model.ts';
import type { ReaderView } from '../graph/visibility.ts';
import { BOUND, folded, table } from './blocks.ts';
import { html } from './escape.ts';

/** A folded block for markdown. Its title counts the caveats, so that nobody has to open it to learn that there are any. */
export function renderVisibility(views: readonly ReaderView[]): string {
  const caveats = views.reduce((sum, view) => sum + view.caveats.length, 0);
  const rows = views.map(({ reader, when, finds, caveats: beware }) => [
    html(reader),
    findsText(finds),
    beware.map((trap) => html(trap, 500)).join('<br>'),
    html(when),
  ]);
  const title = caveats === 0 ? 'Who will find what' : `Who will find what (${caveats} to beware of)`;
  return folded(title, table(['Reader', 'Finds', 'Beware', 'Holds for'], rows, BOUND.readers));
}

/** `2 SBOM, 1 Provenance`, or `nothing`. */
function findsText(finds: readonly GraphNode[]): string {
  const groups = Map.groupBy(finds, ({ kind }) => (kind === null ? 'manifest' : kindRow(kind).label));
  return [...groups].map(([label, nodes]) => `${nodes.length} ${label}`).join(', ') || 'nothing';
}
