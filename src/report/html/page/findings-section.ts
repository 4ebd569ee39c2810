// The section with the findings of all scans that were read.
import type { FindingRow, ReportContents } from '../model.ts';
import { chips, searchField, section } from './controls.ts';
import { h, webAddress } from './element.ts';
import { TableView } from './table.ts';
import { counted } from './words.ts';

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
const RESOLVED = new Set(['fixed', 'not_affected']);

/** Open findings by severity; resolved ones under `resolved`. */
export function findingCounts({ findings }: ReportContents): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of findings) counts.set(groupOf(row), (counts.get(groupOf(row)) ?? 0) + 1);
  return new Map(
    [...SEVERITIES, 'resolved'].flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0]] : [])),
  );
}

function groupOf([severity, , , , , status]: FindingRow): string {
  return RESOLVED.has(status) ? 'resolved' : severity;
}

export function findingsSection(contents: ReportContents): HTMLElement | undefined {
  const { findings, scans } = contents;
  if (scans.length === 0) return undefined;
  const counts = findingCounts(contents);
  const table = new TableView<FindingRow>('Findings', 'finding', [
    {
      head: 'Severity',
      cell: (row) => h('span', { class: `severity ${groupOf(row)}` }, groupOf(row)),
      order: (row) => [...SEVERITIES, 'resolved'].indexOf(groupOf(row)),
    },
    { head: 'Finding', cell: ([, id, , , , , , url]) => linked(id, url), order: ([, id]) => id },
    {
      head: 'Package or file',
      cell: ([, , where]) => h('code', {}, where),
      order: ([, , where]) => where,
      className: 'wide',
    },
    { head: 'Installed', cell: ([, , , installed]) => installed },
    {
      head: 'Fixed in',
      cell: ([, , , , fixed]) => (fixed === '' ? h('span', { class: 'muted' }, 'no fix') : fixed),
      order: ([, , , , fixed]) => fixed,
    },
    {
      head: 'Title',
      cell: ([, , , , , status, title]) =>
        `${title}${status === 'affected' ? '' : ` (${status.replaceAll('_', ' ')})`}`,
      className: 'wide',
    },
    { head: 'Found in', cell: (row) => sourcesText(row[8].map((at) => scans[at]?.about ?? '')) },
  ]);
  let text = '';
  let shown: ReadonlySet<string> = new Set();
  const filter = (): void => {
    const wanted = text.trim().toLowerCase();
    table.rows = findings.filter((row) => {
      if (shown.size > 0 && !shown.has(groupOf(row))) return false;
      return wanted === '' || row.slice(1, 7).some((part) => String(part).toLowerCase().includes(wanted));
    });
  };
  filter();
  const sources = scans.map(({ label, about, count, incomplete, signature }) =>
    h(
      'li',
      {},
      h('b', {}, label),
      ` on ${about}: ${counted(count, 'open finding')}`,
      signature === 'verified' ? ', signed' : '',
      ...incomplete.map((why) => h('div', { class: 'warning' }, `Incomplete: ${why}`)),
    ),
  );
  return section(
    'findings',
    'Findings',
    counted(findings.length, 'finding'),
    h(
      'div',
      { class: 'filters' },
      searchField('Search the findings', 'Search identifier, package, title', (value) => {
        text = value;
        filter();
      }),
      chips(
        'Severities',
        [...counts].map(([value, count]) => ({ value, label: value, count })),
        (values) => {
          shown = values;
          filter();
        },
      ),
    ),
    table.element,
    h('details', { class: 'sources' }, h('summary', {}, counted(scans.length, 'scan')), h('ul', {}, ...sources)),
  );
}

function linked(id: string, url: string): Node {
  const href = webAddress(url);
  return href === undefined
    ? h('code', {}, id)
    : h('a', { href, rel: 'noopener noreferrer nofollow', target: '_blank' }, id);
}

export function sourcesText(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  return distinct.length > 3
    ? `${distinct.slice(0, 2).join(', ')} and ${distinct.length - 2} more`
    : distinct.join(', ');
}
