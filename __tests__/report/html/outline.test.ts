// The outline that the graph draws: groups, filters, and the keys of the tree.
import { expect, test } from '@jest/globals';
import type { ReportNode } from '../../../src/report/html/model.ts';
import { flattened, type OutlineItem, outline, pathTo } from '../../../src/report/html/page/outline.ts';
import { FilteredNodes, NO_FILTER } from '../../../src/report/html/page/selection.ts';
import { treeMove } from '../../../src/report/html/page/tree-keys.ts';
import { signerName } from '../../../src/report/html/page/words.ts';
import { reportImage } from '../../support/html-report.ts';

const byDefault = (_: string, open: boolean): boolean => open;
const all = (): boolean => true;
const named = (nodes: readonly ReportNode[], items: readonly OutlineItem[]): readonly string[] =>
  items.map(({ node, group }) =>
    group === undefined ? (nodes[node ?? 0]?.label ?? '') : `${group.members.length} × ${group.label}`,
  );

test('a few are shown one by one, many of one kind and signature state as a closed group', () => {
  const { nodes } = reportImage(9);
  expect(named(nodes, flattened(outline(nodes, null, byDefault)))).not.toContainEqual(expect.stringContaining('×'));
  const large = reportImage(5_000).nodes;
  const items = flattened(outline(large, null, byDefault));
  expect(items.length).toBeLessThan(40);
  expect(named(large, items)).toContainEqual(expect.stringMatching(/^1,?\d{3} × Scan$/));
});

test('a large group opens in parts, so that no step shows thousands', () => {
  const { nodes } = reportImage(5_000);
  const root = outline(nodes, null, (id, open) => open || /scan:verified$/.test(id));
  const parts = flattened(root).filter(({ group }) => group?.label.includes('–'));
  expect(parts.length).toBeGreaterThan(20);
  expect(parts[0]?.group?.label).toBe('Scan 1–50');
  expect(parts.every(({ group }) => (group?.members.length ?? 0) <= 50)).toBe(true);
});

test('every node is in exactly one place once everything is open', () => {
  const { nodes } = reportImage(500);
  const shown = flattened(outline(nodes, null, all)).flatMap(({ node }) => node ?? []);
  expect(shown.toSorted((a, b) => a - b)).toEqual(nodes.map((_, at) => at));
});

test('a filter leaves what matches with everything that it is attached to', () => {
  const { nodes } = reportImage(500);
  const filtered = new FilteredNodes(nodes);
  const matches = filtered.matching({ ...NO_FILTER, kind: 'signature' });
  expect(matches).toHaveLength(1);
  expect(named(nodes, flattened(outline(nodes, new Set(matches), byDefault)))).toEqual([
    'image',
    'linux/amd64',
    'SBOM',
    'Signature',
  ]);
});

test('filters by platform, signer and text, alone and together', () => {
  const { nodes } = reportImage(60);
  const filtered = new FilteredNodes(nodes);
  const evidence = filtered.matching(NO_FILTER).length;
  const count = (filter: object): number => filtered.matching({ ...NO_FILTER, ...filter }).length;
  const platforms = filtered.platforms();
  expect(platforms.map(([value]) => value)).toEqual(['image', 'linux/amd64', 'linux/arm/v7', 'linux/arm64']);
  expect(platforms.reduce((sum, [, , number]) => sum + number, 0)).toBe(evidence);
  for (const [signer, , number] of filtered.signers()) expect(count({ signer })).toBe(number);
  expect(count({ signer: 'state:none', platform: 'linux/amd64' })).toBeLessThan(count({ signer: 'state:none' }));
  expect(count({ text: 'SLSA.dev/provenance' })).toBe(1);
  expect(count({ text: nodes.at(-1)?.digest })).toBe(1);
  expect(count({ text: 'nothing has this' })).toBe(0);
});

test('the path to a node leads through the groups that hold it', () => {
  const { nodes } = reportImage(5_000);
  const open = new Set<string>();
  const last = nodes.length - 1;
  for (let round = 0; round < 6; round += 1) {
    const root = outline(nodes, null, (id, normal) => open.has(id) || normal);
    if (flattened(root).some(({ node }) => node === last)) return;
    open.add(pathTo(root, last, nodes).at(-1) ?? '');
  }
  throw new Error('the node was not reached');
});

test('the keys of a tree', () => {
  const { nodes } = reportImage(9);
  const items = flattened(outline(nodes, null, byDefault));
  const [root, platform] = items as [OutlineItem, OutlineItem];
  const to = (key: string, item: OutlineItem): unknown => {
    const move = treeMove(key, items, item);
    return move !== undefined && 'to' in move ? move.to.id : move;
  };
  expect(to('ArrowDown', root)).toBe(items[1]?.id);
  expect(to('ArrowUp', root)).toBe(root.id);
  expect(to('ArrowRight', root)).toBe(root.children[0]?.id);
  expect(to('ArrowLeft', platform)).toEqual({ toggle: true });
  expect(to('ArrowLeft', items.at(-1) as OutlineItem)).not.toBe(items.at(-1)?.id);
  expect([to('Home', platform), to('End', root)]).toEqual([root.id, items.at(-1)?.id]);
  expect(to('x', root)).toBeUndefined();
});

test('a workflow is named by repository and file', () => {
  expect(signerName('https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1')).toBe(
    'acme/app · release.yml@v1',
  );
  expect(signerName('dev@example.com')).toBe('dev@example.com');
});
