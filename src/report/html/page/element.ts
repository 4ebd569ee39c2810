// Creates elements whose texts are always text: nothing in a report is parsed as markup.

export type Child = Node | string | number | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

const SVG = 'http://www.w3.org/2000/svg';

/** `onclick` and the like are handlers; attributes that are false or undefined are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(
    ...children
      .filter((child) => child !== undefined && child !== false)
      .map((child) => (typeof child === 'number' ? String(child) : child)),
  );
  return element;
}

const COPY =
  'M5 5V3.5A1.5 1.5 0 0 1 6.5 2h6A1.5 1.5 0 0 1 14 3.5v6a1.5 1.5 0 0 1-1.5 1.5H11M2 6.5A1.5 1.5 0 0 1 3.5 5h6A1.5 1.5 0 0 1 11 6.5v6A1.5 1.5 0 0 1 9.5 14h-6A1.5 1.5 0 0 1 2 12.5z';
const DONE = 'M3 8.5l3.5 3.5L13 4.5';
const DENIED = 'M3.5 3.5l9 9M12.5 3.5l-9 9';

/** A text to copy, with its button. */
export function copyable(text: string, shown: Node | string = text): HTMLElement {
  const sign = svg('path', { d: COPY });
  const button = h(
    'button',
    { type: 'button', class: 'copy', 'aria-label': `Copy ${text.slice(0, 40)}`, title: 'Copy' },
    svg('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' }, sign),
  );
  button.addEventListener('click', () => {
    void copy(text).then((copied) => {
      sign.setAttribute('d', copied ? DONE : DENIED);
      setTimeout(() => sign.setAttribute('d', COPY), 1500);
    });
  });
  return h('span', { class: 'copyable' }, h('code', {}, shown), button);
}

/** Clipboards may be denied, and file: pages may have none. */
async function copy(text: string): Promise<boolean> {
  if (navigator.clipboard === undefined) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

/** A long name that may wrap behind its separators. */
export function breakable(text: string): HTMLElement {
  const parts = text.split(/(?<=[/@.+])/);
  return h('span', {}, ...parts.flatMap((part, at) => (at === 0 ? [part] : [h('wbr'), part])));
}

/** `sha256:5469749fd490` */
export function shortDigest(digest: string): string {
  const colon = digest.indexOf(':');
  return digest.slice(0, colon + 13);
}

/** An address of the web, or undefined: documents may name `javascript:` and worse. */
export function webAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}
