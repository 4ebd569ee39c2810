// The section with the graph, its filters, the details of the selection, and the same evidence as a table.
import type { ImageReport } from '../model.ts';
import { searchField, section, selectField } from './controls.ts';
import { Details, mark } from './details.ts';
import { h, shortDigest } from './element.ts';
import { GraphView } from './graph-view.ts';
import { FilteredNodes, isActive, NO_FILTER, type NodeFilter } from './selection.ts';
import { TableView } from './table.ts';
import { ageText, counted, signatureText, timeText } from './words.ts';

export interface GraphSection {
  readonly graph: HTMLElement;
  readonly evidence: HTMLElement;
  /** To be called when the sections are in the document, because the graph measures its place. */
  start(): void;
}

const LEGEND = [
  ['verified', 'verified'],
  ['unverified', 'signed, not verified'],
  ['none', 'unsigned'],
  ['refused', 'invalid signature'],
] as const;

export function graphSection(image: ImageReport, now: string): GraphSection {
  const nodes = new FilteredNodes(image.nodes);
  const all = nodes.matching(NO_FILTER);
  let filter: NodeFilter = NO_FILTER;
  const graph = new GraphView(image.nodes, {
    select: ({ node, group }) => {
      if (node !== undefined) details.show(node);
      else if (group !== undefined) details.showGroup(group);
    },
    details: () => details.focus(),
  });
  const canvas = graph.element.firstElementChild as SVGElement;
  const reveal = (at: number): void => {
    if (!graph.reveal(at)) {
      reset();
      graph.reveal(at);
    }
  };
  const details: Details = new Details(image, nodes, now, reveal, () => canvas.focus());
  const table = evidenceTable(nodes, now, (at) => {
    reveal(at);
    canvas.scrollIntoView({ block: 'nearest' });
    details.focus();
  });
  const result = h('output', { class: 'muted', 'aria-live': 'polite' });
  const change = (part: Partial<NodeFilter>): void => {
    filter = { ...filter, ...part };
    const matches = nodes.matching(filter);
    result.textContent = isActive(filter)
      ? `${matches.length.toLocaleString('en')} of ${counted(all.length, 'artifact')}`
      : counted(all.length, 'artifact');
    graph.filter(isActive(filter) ? new Set(matches) : null);
    table.rows = matches;
  };
  const fields = h(
    'form',
    {
      class: 'filters',
      role: 'search',
      'aria-label': 'Filter the evidence',
      onsubmit: (event) => event.preventDefault(),
    },
    searchField('Search the evidence', 'Search digest, type, title, signer', (text) => change({ text })),
    selectField('Kind', nodes.kinds(), (kind) => change({ kind })),
    selectField('Platform', nodes.platforms(), (platform) => change({ platform })),
    selectField('Signer', nodes.signers(), (signer) => change({ signer })),
    h('button', { type: 'reset' }, 'Reset'),
  );
  fields.addEventListener('reset', () => change(NO_FILTER));
  const reset = (): void => fields.reset();
  const start = (): void => {
    change({});
    details.show(0);
  };
  return {
    start,
    graph: section(
      'graph',
      'Graph',
      '',
      fields,
      h(
        'div',
        { class: 'graph-area' },
        h('div', { class: 'graph-frame' }, toolbar(graph, result), graph.element, legend()),
        details.element,
      ),
    ),
    evidence: section('evidence', 'Evidence', counted(all.length, 'artifact'), table.element),
  };
}

function toolbar(graph: GraphView, result: HTMLElement): HTMLElement {
  const button = (text: string, label: string, onclick: () => void): HTMLElement =>
    h('button', { type: 'button', 'aria-label': label, title: label, onclick }, text);
  return h(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': 'View of the graph' },
    result,
    button('+', 'Zoom in', () => graph.zoomBy(1.3)),
    button('−', 'Zoom out', () => graph.zoomBy(1 / 1.3)),
    button('Fit', 'Fit the whole graph', () => graph.fit()),
    button('Expand', 'Expand all groups', () => graph.setAllOpen(true)),
    button('Collapse', 'Collapse all groups', () => graph.setAllOpen(false)),
  );
}

function legend(): HTMLElement {
  const entries = LEGEND.map(([state, label]) =>
    h('span', {}, mark({ parent: 0, kind: '', label: '', digest: '', signature: { state } }), label),
  );
  return h(
    'div',
    { class: 'legend' },
    ...entries,
    h(
      'span',
      { class: 'keys', id: 'graph-keys' },
      'Arrow keys move, Space opens, Enter shows details, + and − zoom. Drag to move, Ctrl and wheel to zoom.',
    ),
  );
}

function evidenceTable(nodes: FilteredNodes, now: string, open: (at: number) => void): TableView<number> {
  const of = (at: number) => nodes.nodes[at] as (typeof nodes.nodes)[number];
  const timeOf = (at: number): string => of(at).signature?.time ?? of(at).created ?? '';
  return new TableView<number>('Evidence', 'artifact', [
    {
      head: 'Kind',
      order: (at) => of(at).label,
      cell: (at) => h('button', { type: 'button', class: 'link', onclick: () => open(at) }, mark(of(at)), of(at).label),
    },
    {
      head: 'Type',
      order: (at) => of(at).type ?? '',
      cell: (at) => typeCell(of(at).type, of(at).title),
      className: 'wide',
    },
    { head: 'About', order: (at) => nodes.platformOf(at), cell: (at) => nodes.platformOf(at) },
    { head: 'Signature', order: (at) => signatureText(of(at)), cell: (at) => signatureText(of(at)), className: 'wide' },
    {
      head: 'Time',
      order: timeOf,
      cell: (at) =>
        timeOf(at) === ''
          ? ''
          : h(
              'span',
              { title: timeText(timeOf(at)) },
              ageText(timeOf(at), now) || timeOf(at),
              of(at).signature?.time === undefined && ' (claimed)',
            ),
    },
    { head: 'Digest', cell: (at) => h('code', { title: of(at).digest }, shortDigest(of(at).digest)) },
  ]);
}

function typeCell(type = '', title = ''): HTMLElement {
  return h('span', {}, type.replace(/^https?:\/\//, ''), title !== '' && h('span', { class: 'muted' }, ` ${title}`));
}
