// Renders the graph as a tree for a terminal.
import { styleText } from 'node:util';
import type { Graph, GraphNode } from '../graph/model.ts';
import { visible } from './escape.ts';
import { claim, nodeCreated, nodeName, nodeTitle, nodeType, shortDigest, signatureWord, viaWord } from './node-text.ts';

export interface TreeOptions {
  readonly color?: boolean;
  /** Columns of the terminal: digests are shortened and lines truncated to fit. Unlimited by default. */
  readonly width?: number;
}

/** Characters of one part of a line. */
const MAX_PIECE = 500;

type Style = 'bold' | 'cyan' | 'dim' | 'yellow';
type Piece = readonly [text: string, style?: Style];

/** One line per node, manifests of an index before its referrers, then the notes. No line break at the end. */
export function renderTree(graph: Graph, options: TreeOptions = {}): string {
  return treeLines(graph, options).join('\n');
}

export function treeLines(graph: Graph, options: TreeOptions = {}): string[] {
  const lines = [line('', [[visible(graph.reference, 1000), 'bold'], ...absence(graph)], options)];
  const below = (node: GraphNode, indent: string): void => {
    const children = [...node.manifests, ...node.referrers];
    children.forEach((child, at) => {
      const last = at === children.length - 1;
      lines.push(line(`${indent}${last ? '└── ' : '├── '}`, pieces(child, options), options));
      below(child, `${indent}${last ? '    ' : '│   '}`);
    });
  };
  below(graph.root, '');
  for (const note of graph.notes) lines.push(noteLine(note, options));
  return lines;
}

export function noteLine(note: string, options: TreeOptions): string {
  return line('', [[`note: ${visible(note, 1000)}`, 'yellow']], options);
}

function absence(graph: Graph): Piece[] {
  return graph.present ? [] : [['not in the store, only its referrers', 'yellow']];
}

function pieces(node: GraphNode, { width }: TreeOptions): readonly Piece[] {
  const about = node.kind !== null && node.platform !== null ? `for ${claim(node.platform)}` : '';
  const all: readonly Piece[] = [
    [nodeName(node), node.kind === null ? 'bold' : 'cyan'],
    [about],
    [width === undefined ? node.digest : shortDigest(node.digest), 'dim'],
    [nodeType(node)],
    [nodeTitle(node)],
    [nodeCreated(node), 'dim'],
    [signatureWord(node), 'yellow'],
    [viaWord(node), 'dim'],
  ];
  const shown: Piece[] = [];
  let text = '';
  for (const piece of all) {
    if (piece[0] === '') continue;
    shown.push(piece);
    text += `${piece[0]}  `;
  }
  // One check for the whole line: a summary has hundreds of them.
  if (text.length <= MAX_PIECE && visible(text, MAX_PIECE) === text) return shown;
  return shown.map(([one, style]) => (style ? [visible(one, MAX_PIECE), style] : [visible(one, MAX_PIECE)]));
}

function line(
  indent: string,
  parts: readonly Piece[],
  { color = false, width = Number.POSITIVE_INFINITY }: TreeOptions,
): string {
  let room = Math.max(width, 20) - indent.length;
  let text = indent;
  for (const [part, style] of parts) {
    const gap = text === indent ? '' : '  ';
    const fits = part.length + gap.length <= room;
    const shown = fits ? part : `${[...part].slice(0, Math.max(room - gap.length - 1, 0)).join('')}…`;
    text += gap + (color && style ? styleText(style, shown, { validateStream: false }) : shown);
    room -= shown.length + gap.length;
    if (!fits || room <= 0) break;
  }
  return text;
}
