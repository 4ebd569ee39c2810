// The list of the images of a report, with the verdict of each.
import type { HtmlReport, ImageReport } from '../model.ts';
import { searchField, section } from './controls.ts';
import { h } from './element.ts';
import { findingCounts } from './findings-section.ts';
import { TableView } from './table.ts';
import { counted, OUTCOMES } from './words.ts';

const ORDER = ['failed', 'undecided', 'warned', 'passed', 'listed'];

/** The images, those that need attention first. */
export function byOutcome({ images }: HtmlReport): readonly ImageReport[] {
  return images.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
}

export function overviewSection(report: HtmlReport, open: (image: ImageReport) => void): HTMLElement {
  const images = byOutcome(report);
  const passed = images.filter(({ outcome }) => outcome === 'passed' || outcome === 'warned').length;
  const isGrouped = images.some(({ group }) => group !== undefined);
  const table = new TableView<ImageReport>('Images', 'image', [
    {
      head: 'Verdict',
      order: ({ outcome }) => ORDER.indexOf(outcome),
      cell: ({ outcome }) =>
        h(
          'span',
          { class: 'outcome' },
          h('span', { class: `badge small ${outcome}`, 'aria-hidden': 'true' }, OUTCOMES[outcome].mark),
          OUTCOMES[outcome].word,
        ),
    },
    {
      head: 'Image',
      order: ({ name }) => name,
      cell: (image) => h('button', { type: 'button', class: 'link', onclick: () => open(image) }, image.name),
      className: 'wide',
    },
    ...(isGrouped
      ? [{ head: 'Group', order: ({ group = '' }: ImageReport) => group, cell: ({ group = '' }: ImageReport) => group }]
      : []),
    { head: 'Why', cell: ({ verdict }) => verdict, className: 'wide' },
    {
      head: 'Artifacts',
      cell: ({ nodes }) => nodes.filter(({ kind }) => kind !== undefined).length,
      order: ({ nodes }) => nodes.length,
      className: 'number',
    },
    {
      head: 'Findings',
      cell: ({ contents, openFindings }) =>
        openFindings ??
        [...findingCounts(contents)]
          .slice(0, 2)
          .map(([name, count]) => `${count} ${name}`)
          .join(', '),
    },
  ]);
  table.rows = images;
  let searched = '';
  let chosen: string | undefined;
  const shown = h('output', { class: 'muted', 'aria-live': 'polite' });
  const draw = (): void => {
    const found = images.filter(
      ({ name, group }) => name.toLowerCase().includes(searched) && (chosen === undefined || group === chosen),
    );
    shown.textContent =
      found.length === images.length
        ? ''
        : `${found.length.toLocaleString('en')} of ${counted(images.length, 'image')}`;
    table.rows = found;
  };
  const search = searchField('Search the images', 'Search image', (text) => {
    searched = text.trim().toLowerCase();
    draw();
  });
  const groups = isGrouped
    ? [
        groupTable(images, (group) => {
          chosen = chosen === group ? undefined : group;
          draw();
          return chosen;
        }),
      ]
    : [];
  const note = report.command === 'discover' ? counted(images.length, 'image') : `${passed} of ${images.length} passed`;
  return section('images', 'Images', note, ...groups, h('div', { class: 'filters' }, search, shown), table.element);
}

interface GroupRow {
  readonly name: string;
  readonly images: readonly ImageReport[];
}

/** The groups of the images. The name of a group shows its images alone, and all of them the second time. */
function groupTable(images: readonly ImageReport[], choose: (group: string) => string | undefined): HTMLElement {
  const buttons = new Map<string, HTMLElement>();
  let chosen: string | undefined;
  const click = (name: string): void => {
    chosen = choose(name);
    for (const [group, button] of buttons) button.setAttribute('aria-pressed', String(group === chosen));
  };
  const buttonOf = (name: string): HTMLElement => {
    const pressed = String(name === chosen);
    const button = h(
      'button',
      { type: 'button', class: 'link', 'aria-pressed': pressed, onclick: () => click(name) },
      name,
    );
    buttons.set(name, button);
    return button;
  };
  const count = ({ images: members }: GroupRow, ...outcomes: readonly string[]): number =>
    members.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const number = (head: string, cell: (row: GroupRow) => number) => ({ head, cell, order: cell, className: 'number' });
  const table = new TableView<GroupRow>('Groups', 'group', [
    {
      head: 'Group',
      order: ({ name }) => name,
      cell: ({ name }) => buttonOf(name),
      className: 'wide',
    },
    number('Images', ({ images: members }) => members.length),
    number('Passed', (row) => count(row, 'passed', 'warned')),
    number('Failed', (row) => count(row, 'failed')),
    number('Undecided', (row) => count(row, 'undecided')),
  ]);
  table.rows = [...Map.groupBy(images, ({ group = '' }) => group)]
    .map(([name, members]) => ({ name, images: members }))
    .sort((a, b) => count(b, 'failed', 'undecided') - count(a, 'failed', 'undecided'));
  return table.element;
}
