// Draws the outline of a report as a graph that can be zoomed, and that keyboards and screen readers use as a tree.
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { ReportNode } from '../model.ts';
import { h, shortDigest, svg } from './element.ts';
import { glyph } from './glyph.ts';
import { NODE, type Placed, placed } from './graph-layout.ts';
import { flattened, groupName, type OutlineItem, outline, pathTo } from './outline.ts';
import { treeMove } from './tree-keys.ts';
import { counted, SIGNATURES, signatureText } from './words.ts';

const MARGIN = 24;
const MIN_READABLE = 0.62;
const HEIGHT = { least: 180, most: 620 };

export interface GraphEvents {
  /** A node or a group was selected. */
  select(item: OutlineItem): void;
  /** The reader asked for the details of the selected item. */
  details(): void;
}

export class GraphView {
  readonly element: HTMLElement;
  readonly #nodes: readonly ReportNode[];
  readonly #events: GraphEvents;
  readonly #canvas: SVGSVGElement;
  readonly #viewport: SVGGElement;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  readonly #open = new Map<string, boolean>();
  #matches: ReadonlySet<number> | null = null;
  #root: OutlineItem;
  #items: readonly OutlineItem[] = [];
  #placed: readonly Placed[] = [];
  #selected = 'n0';
  #size = { width: 0, height: 0 };

  constructor(nodes: readonly ReportNode[], events: GraphEvents) {
    this.#nodes = nodes;
    this.#events = events;
    this.#viewport = svg('g', { role: 'none' });
    this.#canvas = svg(
      'svg',
      {
        class: 'canvas',
        role: 'tree',
        tabindex: 0,
        'aria-label': 'Graph of the image and its evidence',
        'aria-describedby': 'graph-keys',
        onkeydown: (event) => this.#key(event as KeyboardEvent),
      },
      this.#viewport,
    );
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.02, 2.5])
      // The wheel alone scrolls the page.
      .filter((event: Event) =>
        event.type === 'wheel'
          ? (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey
          : !(event as MouseEvent).button && event.type !== 'dblclick',
      )
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        this.#viewport.setAttribute('transform', transform.toString());
      });
    select(this.#canvas).call(this.#zoom);
    this.#root = outline(nodes, null, () => false);
    this.element = h('div', { class: 'graph' }, this.#canvas);
    addEventListener('beforeprint', () => this.fit());
  }

  /** Shows the evidence that matches; null for all. The view moves to its beginning. */
  filter(matches: ReadonlySet<number> | null): void {
    this.#matches = matches;
    this.#draw();
    this.home();
  }

  /** Selects the node and shows it, opening what it is in. False if the filter hides it. */
  reveal(at: number): boolean {
    for (let round = 0; round < 8; round += 1) {
      const path = pathTo(this.#root, at, this.#nodes);
      if (this.#placed.some(({ item }) => item.node === at)) break;
      const last = path.at(-1);
      if (last === undefined || this.#open.get(last) === true) return false;
      this.#open.set(last, true);
      this.#draw();
    }
    this.#select(`n${at}`);
    return true;
  }

  setAllOpen(open: boolean): void {
    this.#open.clear();
    if (open) {
      // Groups within groups stay closed: they can hold thousands.
      for (const { id, group } of this.#items) if (group !== undefined) this.#open.set(id, true);
    } else {
      for (const [at, { parent, kind }] of this.#nodes.entries()) {
        if (parent >= 0 && kind !== undefined) this.#open.set(`n${at}`, false);
      }
    }
    this.#draw();
    this.home();
  }

  zoomBy(factor: number): void {
    this.#zoom.scaleBy(select(this.#canvas), factor);
  }

  /** Shows everything. */
  fit(): void {
    const { width, height } = this.#canvas.getBoundingClientRect();
    const scale = Math.min(1, width / (this.#size.width + 2 * MARGIN), height / (this.#size.height + 2 * MARGIN));
    const x = Math.max(MARGIN * scale, (width - this.#size.width * scale) / 2);
    this.#moveTo(x, (height - this.#size.height * scale) / 2, scale);
  }

  /** Shows the beginning at a size that can be read. */
  home(): void {
    const { width, height: total } = this.#size;
    const room = this.#canvas.getBoundingClientRect().width || 800;
    const whole = Math.min(room / (width + 2 * MARGIN), (HEIGHT.most - 2 * MARGIN) / total);
    const scale = Math.min(1, Math.max(MIN_READABLE, whole));
    const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, total * scale + 2 * MARGIN));
    this.#canvas.style.height = `${Math.round(height)}px`;
    const isWhole = total * scale + 2 * MARGIN <= height;
    const root = this.#placed[0];
    const y = isWhole ? (height - total * scale) / 2 : height / 2 - (root?.y ?? 0) * scale;
    this.#moveTo(MARGIN * scale, y, scale);
  }

  #moveTo(x: number, y: number, scale: number): void {
    this.#zoom.transform(select(this.#canvas), zoomIdentity.translate(x, y).scale(scale));
  }

  #draw(): void {
    this.#root = outline(this.#nodes, this.#matches, (id, byDefault) => this.#open.get(id) ?? byDefault);
    this.#items = flattened(this.#root);
    this.#placed = placed(this.#root);
    const ys = this.#placed.map(({ y }) => y);
    const top = Math.min(...ys) - NODE.height / 2;
    this.#size = {
      width: Math.max(...this.#placed.map(({ x }) => x)) + NODE.width,
      height: Math.max(...ys) + NODE.height / 2 - top,
    };
    if (!this.#items.some(({ id }) => id === this.#selected)) this.#selected = 'n0';
    const links = svg('g', { role: 'none', class: 'links' });
    for (const one of this.#placed) {
      if (one.parent !== undefined) links.append(this.#link(one.parent, one));
    }
    this.#viewport.replaceChildren(links, ...this.#placed.map((one) => this.#box(one)));
    this.#mark();
  }

  #link(from: Placed, to: Placed): SVGElement {
    const [x1, x2] = [from.x + NODE.width, to.x];
    const middle = (x1 + x2) / 2;
    const isEntry = this.#first(to.item)?.kind === undefined;
    const d = `M${x1},${from.y}C${middle},${from.y} ${middle},${to.y} ${x2},${to.y}`;
    return svg('path', { class: isEntry ? 'link entry' : 'link', d, 'aria-hidden': 'true' });
  }

  #first({ node, group }: OutlineItem): ReportNode | undefined {
    return this.#nodes[node ?? group?.members[0] ?? 0];
  }

  #box({ item, x, y, level, position, siblings }: Placed): SVGElement {
    const node = this.#first(item);
    const state = item.group === undefined ? node?.signature?.state : item.group.state;
    const [first, second] =
      item.group === undefined
        ? nodeLines(node)
        : [groupName(item.group), state === undefined ? '' : SIGNATURES[state]];
    const [left, top] = [x, y - NODE.height / 2];
    return svg(
      'g',
      {
        class: `node ${node?.kind === undefined ? 'image' : `evidence ${state ?? ''}`}${item.group ? ' group' : ''}`,
        id: elementId(item.id),
        role: 'treeitem',
        transform: `translate(${left},${top})`,
        'aria-level': level,
        'aria-posinset': position,
        'aria-setsize': siblings,
        'aria-expanded': item.hasChildren ? String(item.isOpen) : undefined,
        'aria-selected': 'false',
        onclick: (event) => this.#click(event, item),
      },
      // The accessible name, and what a pointer shows: the texts in the box are cut.
      svg('title', {}, spoken(item, node)),
      item.group && svg('rect', { class: 'stack', x: 5, y: 5, width: NODE.width, height: NODE.height, rx: 8 }),
      svg('rect', { class: 'box', width: NODE.width, height: NODE.height, rx: 8 }),
      glyph(state, node?.kind === undefined),
      svg('text', { class: 'name', x: 40, y: 19, 'aria-hidden': 'true' }, cut(first, item.hasChildren ? 19 : 22)),
      svg('text', { class: 'more', x: 40, y: 34, 'aria-hidden': 'true' }, cut(second, item.hasChildren ? 21 : 25)),
      item.hasChildren &&
        svg('path', {
          class: 'chevron',
          d: item.isOpen ? 'M194,19l5,6l5,-6' : 'M196,17l6,5l-6,5',
          'aria-hidden': 'true',
        }),
    );
  }

  #click(event: Event, item: OutlineItem): void {
    const isAgain = this.#selected === item.id;
    const isChevron = event instanceof MouseEvent && this.#isOverChevron(event, item);
    if (item.hasChildren && (isChevron || item.group !== undefined || isAgain)) this.#toggle(item);
    this.#select(item.id);
  }

  #isOverChevron(event: MouseEvent, item: OutlineItem): boolean {
    const box = document.getElementById(elementId(item.id))?.querySelector('.box')?.getBoundingClientRect();
    return box !== undefined && event.clientX > box.right - (box.width * 32) / NODE.width;
  }

  #toggle(item: OutlineItem): void {
    this.#open.set(item.id, !item.isOpen);
    const before = this.#placed.find((one) => one.item.id === item.id);
    this.#draw();
    const after = this.#placed.find((one) => one.item.id === item.id);
    // The item stays where the reader clicked.
    if (before !== undefined && after !== undefined) {
      this.#zoom.translateBy(select(this.#canvas), before.x - after.x, before.y - after.y);
    }
  }

  #select(id: string): void {
    this.#selected = id;
    this.#mark();
    this.#intoView();
    const item = this.#items.find((one) => one.id === id);
    if (item !== undefined) this.#events.select(item);
  }

  #mark(): void {
    for (const marked of this.#viewport.querySelectorAll('[aria-selected="true"]'))
      marked.setAttribute('aria-selected', 'false');
    const element =
      document.getElementById(elementId(this.#selected)) ??
      this.#viewport.querySelector(`#${CSS.escape(elementId(this.#selected))}`);
    element?.setAttribute('aria-selected', 'true');
    this.#canvas.setAttribute('aria-activedescendant', elementId(this.#selected));
  }

  /** Moves the view as little as needed. */
  #intoView(): void {
    const one = this.#placed.find(({ item }) => item.id === this.#selected);
    const { width, height } = this.#canvas.getBoundingClientRect();
    if (one === undefined || width === 0) return;
    const { k, x, y } = zoomOf(this.#viewport);
    const [left, top] = [x + one.x * k, y + (one.y - NODE.height / 2) * k];
    const dx = shift(left, NODE.width * k, width);
    const dy = shift(top, NODE.height * k, height);
    if (dx !== 0 || dy !== 0) this.#zoom.translateBy(select(this.#canvas), dx / k, dy / k);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const item = this.#items.find(({ id }) => id === this.#selected);
    if (item === undefined) return;
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      if (key === ' ' && item.hasChildren) this.#toggle(item);
      this.#select(item.id);
      if (key === 'Enter') this.#events.details();
    } else if (key === '+' || key === '=') this.zoomBy(1.3);
    else if (key === '-') this.zoomBy(1 / 1.3);
    else if (key === '0') this.fit();
    else {
      const move = treeMove(key, this.#items, item);
      if (move === undefined) return;
      if ('toggle' in move) {
        this.#toggle(item);
        this.#select(item.id);
      } else this.#select(move.to.id);
    }
    event.preventDefault();
  }
}

/** How far to move so that what begins at `start` is inside; nothing if it is. */
function shift(start: number, length: number, room: number): number {
  if (start < MARGIN / 2) return MARGIN - start;
  if (start + length > room - MARGIN / 2) return room - MARGIN - start - length;
  return 0;
}

function zoomOf(viewport: SVGGElement): { k: number; x: number; y: number } {
  const [, x = '0', y = '0', k = '1'] =
    /translate\(([-\d.e]+),\s*([-\d.e]+)\) scale\(([-\d.e]+)\)/.exec(viewport.getAttribute('transform') ?? '') ?? [];
  return { k: Number(k), x: Number(x), y: Number(y) };
}

function elementId(id: string): string {
  return `g-${id.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
}

function nodeLines(node: ReportNode | undefined): readonly [string, string] {
  if (node === undefined) return ['', ''];
  return [
    node.label,
    node.kind === undefined
      ? shortDigest(node.digest)
      : (node.title ?? node.type ?? shortDigest(node.digest)).replace(/^https?:\/\//, ''),
  ];
}

function spoken({ group }: OutlineItem, node: ReportNode | undefined): string {
  if (group !== undefined) return `${counted(group.members.length, 'artifact')}: ${group.label}`;
  if (node === undefined) return '';
  return [
    node.label,
    node.title,
    node.kind !== undefined && node.platform,
    signatureText(node),
    shortDigest(node.digest),
  ]
    .filter(Boolean)
    .join(', ');
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
