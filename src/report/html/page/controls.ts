// Makes the controls that several sections share: search fields, selects, chips.
import { h } from './element.ts';

/** Waits until the reader pauses, because each change filters thousands of rows. */
const PAUSE = 120;

/** A field that searches after a pause, and at once on Enter. */
export function searchField(label: string, placeholder: string, changed: (text: string) => void): HTMLInputElement {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const input = h('input', {
    type: 'search',
    'aria-label': label,
    placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => changed(input.value), PAUSE);
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    clearTimeout(timer);
    changed(input.value);
  });
  return input;
}

export function selectField(
  label: string,
  choices: readonly (readonly [value: string, label: string, count: number])[],
  changed: (value: string) => void,
): HTMLLabelElement {
  const select = h(
    'select',
    {},
    h('option', { value: '' }, 'All'),
    ...choices.map(([value, text, count]) => h('option', { value }, `${text} (${count})`)),
  );
  select.addEventListener('change', () => changed(select.value));
  return h('label', { class: 'field' }, h('span', {}, label), select);
}

export interface Chip {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Toggles, several of which may be on; none means all. */
export function chips(
  label: string,
  all: readonly Chip[],
  changed: (values: ReadonlySet<string>) => void,
): HTMLElement {
  const on = new Set<string>();
  const buttons = all.map(({ value, label: text, count }) => {
    const button = h(
      'button',
      { type: 'button', class: `chip ${value}`, 'aria-pressed': 'false' },
      `${text} `,
      h('b', {}, count),
    );
    button.addEventListener('click', () => {
      if (!on.delete(value)) on.add(value);
      button.setAttribute('aria-pressed', String(on.has(value)));
      changed(on);
    });
    return button;
  });
  return h('div', { class: 'chips', role: 'group', 'aria-label': label }, ...buttons);
}

/** A section with a heading that the navigation links to. */
export function section(
  id: string,
  title: string,
  note: string,
  ...children: readonly (Node | false | undefined)[]
): HTMLElement {
  return h(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title`, tabindex: -1 }, title, note !== '' && h('span', { class: 'note' }, note)),
    ...children,
  );
}
