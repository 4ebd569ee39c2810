// Shows rows as a table that can be sorted, some at a time: browsers are slow with thousands.
import { type Child, h } from './element.ts';
import { counted } from './words.ts';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Child;
  /** What the column is sorted by; absent if it cannot be sorted. */
  readonly order?: (row: Row) => string | number;
  readonly className?: string;
}

const FIRST = 25;
const MORE = 100;
/** Rows on paper. */
const PRINTED = 2_000;

export class TableView<Row> {
  readonly element: HTMLElement;
  readonly #columns: readonly Column<Row>[];
  readonly #noun: string;
  readonly #body = h('tbody');
  readonly #heads: readonly HTMLElement[];
  readonly #rest = h('p', { class: 'rest' });
  #rows: readonly Row[] = [];
  #shown = FIRST;
  #sort: { readonly column: number; readonly ascending: boolean } | undefined;

  constructor(label: string, noun: string, columns: readonly Column<Row>[]) {
    this.#columns = columns;
    this.#noun = noun;
    this.#heads = columns.map((column, at) => this.#head(column, at));
    const table = h(
      'table',
      {},
      h('caption', { class: 'sr' }, label),
      h('thead', {}, h('tr', {}, ...this.#heads)),
      this.#body,
    );
    // A region that scrolls must be reachable by keyboard.
    const scroll = h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label }, table);
    this.element = h('div', { class: 'table' }, scroll, this.#rest);
    addEventListener('beforeprint', () => this.#show(Math.max(this.#shown, PRINTED)));
  }

  /** Rows that are already in the table keep the number that is shown: a search that changes nothing loses no place. */
  set rows(rows: readonly Row[]) {
    if (rows.length > 0 && rows.length === this.#rows.length && rows.every((row, at) => row === this.#rows[at])) return;
    this.#rows = rows;
    this.#shown = FIRST;
    this.#draw();
  }

  #head({ head, order, className }: Column<Row>, at: number): HTMLElement {
    if (order === undefined) return h('th', { scope: 'col', class: className }, head);
    const button = h('button', { type: 'button', class: 'sort', onclick: () => this.#sortBy(at) }, head);
    return h('th', { scope: 'col', class: className }, button);
  }

  #sortBy(column: number): void {
    const ascending = this.#sort?.column === column ? !this.#sort.ascending : true;
    this.#sort = { column, ascending };
    for (const [at, head] of this.#heads.entries()) {
      if (at === column) head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
    this.#draw();
  }

  #show(count: number): void {
    this.#shown = count;
    this.#draw();
  }

  #draw(): void {
    const rows = this.#sorted();
    const shown = rows.slice(0, this.#shown);
    this.#body.replaceChildren(
      ...shown.map((row) =>
        h('tr', {}, ...this.#columns.map(({ cell, className }) => h('td', { class: className }, cell(row)))),
      ),
    );
    const left = rows.length - shown.length;
    const more = h(
      'button',
      { type: 'button', class: 'more-rows', onclick: () => this.#show(this.#shown + MORE) },
      `Show ${Math.min(MORE, left)} more`,
    );
    this.#rest.replaceChildren(
      left > 0
        ? `${shown.length.toLocaleString('en')} of ${counted(rows.length, this.#noun)}`
        : rows.length === 0
          ? `No ${this.#noun} matches`
          : '',
      left > 0 ? more : '',
    );
    this.#rest.hidden = this.#rest.textContent === '';
  }

  #sorted(): readonly Row[] {
    if (this.#sort === undefined) return this.#rows;
    const { column, ascending } = this.#sort;
    const order = this.#columns[column]?.order;
    if (order === undefined) return this.#rows;
    const keyed = this.#rows.map((row) => [order(row), row] as const);
    const sign = ascending ? 1 : -1;
    return keyed.sort(([a], [b]) => sign * (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
  }
}
