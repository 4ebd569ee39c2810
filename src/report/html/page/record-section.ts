// The section with the record: facts of the decision, what was requested from the registry, notes and commands.
import type { AuditQuery, HtmlReport, ImageReport } from '../model.ts';
import { section } from './controls.ts';
import { copyable, h } from './element.ts';
import { TableView } from './table.ts';
import { counted, timeText } from './words.ts';

export function recordSection(image: ImageReport, { client, command, time }: HtmlReport): HTMLElement {
  const { audit, notes, commands, facts, digest, contents } = image;
  const allNotes = [...notes, ...contents.leftOut];
  const rows: readonly (readonly [string, string | Node])[] = [
    ['Image', image.name],
    ...(digest === undefined ? [] : [['Digest', copyable(digest)] as const]),
    ...facts.map(
      ({ label, value, code }) => [label, code ? copyable(value) : isTime(value) ? timeText(value) : value] as const,
    ),
    ...(audit === undefined ? [] : [['Registry', audit.registry] as const, ['Namespace', audit.namespace] as const]),
    ['Report', `${client} ${command}, ${timeText(time)}`],
  ];
  return section(
    'record',
    audit === undefined ? 'Record' : 'Audit record',
    '',
    h('dl', { class: 'facts' }, ...rows.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)])),
    audit !== undefined && audit.queries.length > 0 && queries(audit.queries),
    allNotes.length > 0 &&
      h(
        'details',
        { open: allNotes.length < 8 },
        h('summary', {}, counted(allNotes.length, 'note')),
        h('ul', { class: 'notes' }, ...allNotes.map((note) => h('li', {}, note))),
      ),
    commands.length > 0 && h('h3', {}, 'Commands that repeat this'),
    ...commands.map(({ text, shows }) =>
      h(
        'div',
        { class: 'command' },
        h('p', { class: 'muted' }, shows === undefined ? '' : `Shows ${shows}:`),
        copyable(text),
      ),
    ),
  );
}

function queries(all: readonly AuditQuery[]): HTMLElement {
  const table = new TableView<AuditQuery>('Requests to the registry', 'request', [
    { head: 'Request', cell: ({ request }) => h('code', {}, request), className: 'wide' },
    { head: 'Answered by', cell: ({ via }) => via },
    { head: 'Filter', cell: ({ filter }) => filter },
    { head: 'Pages', cell: ({ pages }) => pages, className: 'number' },
    { head: 'Referrers', cell: ({ referrers }) => referrers, className: 'number' },
    { head: 'Error', cell: ({ error }) => error, className: 'wide' },
  ]);
  table.rows = all;
  return h('div', {}, h('h3', {}, 'Requests to the registry'), table.element);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(text);
}
