// Places the items of an outline: parents left of their children.
import { hierarchy, tree } from 'd3-hierarchy';
import type { OutlineItem } from './outline.ts';

export const NODE = { width: 216, height: 44 };
const ROW = 56;
const COLUMN = 272;

export interface Placed {
  readonly item: OutlineItem;
  readonly parent: Placed | undefined;
  readonly x: number;
  readonly y: number;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
}

/** In reading order. `y` is the middle of the item; the topmost begins at 0. */
export function placed(root: OutlineItem): readonly Placed[] {
  const layout = tree<OutlineItem>()
    .nodeSize([ROW, COLUMN])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.2))(hierarchy(root, ({ children }) => [...children]));
  const top = Math.min(...layout.descendants().map(({ x }) => x)) - NODE.height / 2;
  const all: Placed[] = [];
  const visit = (node: typeof layout, parent: Placed | undefined, position: number, siblings: number): void => {
    const one = { item: node.data, parent, x: node.y, y: node.x - top, level: node.depth + 1, position, siblings };
    all.push(one);
    const { children = [] } = node;
    for (const [at, child] of children.entries()) visit(child, one, at + 1, children.length);
  };
  visit(layout, undefined, 1, 1);
  return all;
}
