// The section with the components of all SBOMs that were read.
import type { ComponentRow, ReportContents } from '../model.ts';
import { searchField, section, selectField } from './controls.ts';
import { h } from './element.ts';
import { sourcesText } from './findings-section.ts';
import { TableView } from './table.ts';
import { counted, SIGNATURES } from './words.ts';

export function componentsSection({ components, sboms }: ReportContents): HTMLElement | undefined {
  if (sboms.length === 0) return undefined;
  const table = new TableView<ComponentRow>('Components', 'component', [
    { head: 'Name', cell: ([name]) => h('code', {}, name), order: ([name]) => name, className: 'wide' },
    { head: 'Version', cell: ([, version]) => version, order: ([, version]) => version },
    { head: 'Type', cell: ([, , type]) => type, order: ([, , type]) => type },
    { head: 'License', cell: ([, , , license]) => license, order: ([, , , license]) => license, className: 'wide' },
    { head: 'In', cell: ([, , , , sources]) => sourcesText(sources.map((at) => sboms[at]?.about ?? '')) },
  ]);
  const result = h('output', { class: 'muted', 'aria-live': 'polite' });
  let [text, type, license] = ['', '', ''];
  const filter = (): void => {
    const wanted = text.trim().toLowerCase();
    const rows = components.filter(
      ([name, version, kind, licensed]) =>
        (type === '' || kind === type) &&
        (license === '' || (licensed || 'none') === license) &&
        (wanted === '' || `${name}\n${version}\n${licensed}`.toLowerCase().includes(wanted)),
    );
    result.textContent =
      rows.length === components.length
        ? ''
        : `${rows.length.toLocaleString('en')} of ${counted(components.length, 'component')}`;
    table.rows = rows;
  };
  filter();
  const sources = sboms.map(({ label, about, count, signature }) =>
    h('li', {}, h('b', {}, label), ` on ${about}: ${counted(count, 'component')}, ${SIGNATURES[signature]}`),
  );
  return section(
    'components',
    'Components',
    counted(components.length, 'component'),
    h(
      'div',
      { class: 'filters' },
      searchField('Search the components', 'Search name, version, license', (value) => {
        text = value;
        filter();
      }),
      selectField('Type', choicesOf(components, 2), (value) => {
        type = value;
        filter();
      }),
      selectField('License', choicesOf(components, 3), (value) => {
        license = value;
        filter();
      }),
      result,
    ),
    table.element,
    h('details', { class: 'sources' }, h('summary', {}, counted(sboms.length, 'SBOM')), h('ul', {}, ...sources)),
  );
}

/** The most frequent values of a column. */
function choicesOf(rows: readonly ComponentRow[], column: 2 | 3): readonly (readonly [string, string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[column] || (column === 3 ? 'none' : '');
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 60)
    .map(([value, count]) => [value, value.length > 50 ? `${value.slice(0, 49)}…` : value, count]);
}
