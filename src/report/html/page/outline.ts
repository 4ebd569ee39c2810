// Arranges the nodes of a report as the tree that the graph draws: many alike are one group until the reader opens it.
import type { ReportNode, ReportSignatureState } from '../model.ts';

export interface OutlineItem {
  /** Stable while filters change. */
  readonly id: string;
  /** The index of the node; absent for a group. */
  readonly node?: number;
  readonly group?: OutlineGroup;
  readonly isOpen: boolean;
  /** Empty while it is closed. */
  readonly children: readonly OutlineItem[];
  /** Whether it can be opened. */
  readonly hasChildren: boolean;
}

export interface OutlineGroup {
  readonly label: string;
  /** Indices of its nodes. */
  readonly members: readonly number[];
  readonly state?: ReportSignatureState;
  /** A part of a larger group, which its label numbers. */
  readonly isPart: boolean;
}

/** This many siblings of one kind and signature state are a group, and this many platforms. */
const GROUP_FROM = 5;
const PLATFORMS_FROM = 13;
/** Members that a group shows at once; a larger one is divided. */
const MAX_SHOWN = 50;

/**
 * `matches`: the evidence to show, with everything that it is attached to; null for all. `isOpen` says whether the item `id`
 * is open; `byDefault` holds for nodes, and not for groups.
 */
export function outline(
  nodes: readonly ReportNode[],
  matches: ReadonlySet<number> | null,
  isOpen: (id: string, byDefault: boolean) => boolean,
): OutlineItem {
  const shown = matches === null ? null : withAncestors(nodes, matches);
  const childrenOf: number[][] = nodes.map(() => []);
  for (const [at, { parent }] of nodes.entries())
    if (parent >= 0 && (shown?.has(at) ?? true)) childrenOf[parent]?.push(at);
  const few = shown !== null && shown.size <= MAX_SHOWN;

  const item = (at: number): OutlineItem => {
    const id = `n${at}`;
    const children = childrenOf[at] ?? [];
    const open = children.length > 0 && isOpen(id, true);
    return {
      id,
      node: at,
      isOpen: open,
      hasChildren: children.length > 0,
      children: open ? grouped(id, children) : [],
    };
  };
  const grouped = (id: string, children: readonly number[]): OutlineItem[] => {
    const alike = Map.groupBy(children, (at) => groupKey(nodes[at] as ReportNode));
    return [...alike].flatMap(([key, members]) => {
      const from = nodes[members[0] as number]?.kind === undefined ? PLATFORMS_FROM : GROUP_FROM;
      return few || members.length < from ? members.map(item) : [group(`${id}/${key}`, members)];
    });
  };
  const group = (id: string, members: readonly number[], from?: number): OutlineItem => {
    const first = nodes[members[0] as number] as ReportNode;
    const range = from === undefined ? '' : ` ${from + 1}–${from + members.length}`;
    const open = isOpen(id, false);
    const { signature } = first;
    return {
      id,
      group: {
        label: first.kind === undefined ? `Platforms${range}` : `${first.label}${range}`,
        members,
        isPart: from !== undefined,
        ...(signature !== undefined && { state: signature.state }),
      },
      isOpen: open,
      hasChildren: true,
      children: !open ? [] : members.length > MAX_SHOWN ? parts(id, members) : members.map(item),
    };
  };
  const parts = (id: string, members: readonly number[]): OutlineItem[] =>
    Array.from({ length: Math.ceil(members.length / MAX_SHOWN) }, (_, at) =>
      group(`${id}/${at}`, members.slice(at * MAX_SHOWN, (at + 1) * MAX_SHOWN), at * MAX_SHOWN),
    );
  return item(0);
}

/** `12 × Scan`, `Scan 51–100` */
export function groupName({ label, members, isPart }: OutlineGroup): string {
  return isPart ? label : `${members.length.toLocaleString('en')} × ${label}`;
}

/** The items in the order in which a reader goes through them. */
export function flattened(root: OutlineItem): readonly OutlineItem[] {
  return [root, ...root.children.flatMap(flattened)];
}

/** The identifiers of the items that must be open to show the node, the topmost first; empty if it is not in the tree. */
export function pathTo(root: OutlineItem, at: number, nodes: readonly ReportNode[]): readonly string[] {
  const ancestors = new Set<number>();
  for (let one = at; one >= 0; one = nodes[one]?.parent ?? -1) ancestors.add(one);
  const path: string[] = [];
  let current: OutlineItem | undefined = root;
  while (current !== undefined) {
    path.push(current.id);
    if (current.node === at) return path;
    current = current.children.find(({ node, group }) =>
      node === undefined ? group?.members.some((member) => ancestors.has(member)) : ancestors.has(node),
    );
  }
  return path;
}

function groupKey({ kind, signature }: ReportNode): string {
  return kind === undefined ? 'platforms' : `${kind}:${signature?.state ?? ''}`;
}

function withAncestors(nodes: readonly ReportNode[], matches: ReadonlySet<number>): ReadonlySet<number> {
  const shown = new Set<number>([0]);
  for (const match of matches) {
    for (let at = match; at >= 0 && !shown.has(at); at = nodes[at]?.parent ?? -1) shown.add(at);
  }
  return shown;
}
