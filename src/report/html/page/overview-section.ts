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
    { head: 'Why', cell: ({ verdict }) => verdict, className: 'wide' },
    {
      head: 'Artifacts',
      cell: ({ nodes }) => nodes.filter(({ kind }) => kind !== undefined).length,
      order: ({ nodes }) => nodes.length,
      className: 'number',
    },
    {
      head: 'Findings',
      cell: ({ contents }) =>
        [...findingCounts(contents)]
          .slice(0, 2)
          .map(([name, count]) => `${count} ${name}`)
          .join(', '),
    },
  ]);
  table.rows = images;
  const search = searchField('Search the images', 'Search image', (text) => {
    table.rows = images.filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
  });
  const note = report.command === 'discover' ? counted(images.length, 'image') : `${passed} of ${images.length} passed`;
  return section('images', 'Images', note, h('div', { class: 'filters' }, search), table.element);
}
