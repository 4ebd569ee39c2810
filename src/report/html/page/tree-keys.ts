// Owns the keys of a tree (WAI-ARIA Authoring Practices, "Tree View").
import type { OutlineItem } from './outline.ts';

export type TreeMove = { readonly to: OutlineItem } | { readonly toggle: true };

/** `items` in reading order. Undefined for a key that does nothing, which the browser may then use. */
export function treeMove(key: string, items: readonly OutlineItem[], item: OutlineItem): TreeMove | undefined {
  const at = items.findIndex(({ id }) => id === item.id);
  const to = (target: OutlineItem | undefined): TreeMove | undefined =>
    target === undefined ? undefined : { to: target };
  switch (key) {
    case 'ArrowDown':
      return to(items[at + 1] ?? item);
    case 'ArrowUp':
      return to(items[at - 1] ?? item);
    case 'ArrowRight':
      if (!item.hasChildren) return to(item);
      return item.isOpen ? to(item.children[0]) : { toggle: true };
    case 'ArrowLeft':
      return item.hasChildren && item.isOpen ? { toggle: true } : to(parentOf(items, item) ?? item);
    case 'Home':
      return to(items[0]);
    case 'End':
      return to(items.at(-1));
    default:
      return undefined;
  }
}

function parentOf(items: readonly OutlineItem[], item: OutlineItem): OutlineItem | undefined {
  return items.find(({ children }) => children.some(({ id }) => id === item.id));
}
