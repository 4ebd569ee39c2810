// Draws the graph as a mermaid flowchart of bounded height: evidence grouped by platform, kind and signature, with counts.
import { kindRow } from '../../evidence/kinds.ts';
import type { Graph, GraphNode } from '../../graph/model.ts';
import { nodeSignature } from '../../graph/signature.ts';
import type { Digest } from '../../oci/digest.ts';
import { mermaidLabel, visible } from '../escape.ts';
import { claim, shortDigest, signatureWord } from '../node-text.ts';
import { type GraphEvidence, graphEvidence } from './graph-evidence.ts';

/** In pixels, with the spacing below: a box of one line, and one of a platform, which has two or three. */
const HEIGHT = { box: 56, place: 90, limit: 1100 };
/** Names of platforms in one box, and characters of each: two fit on a line. */
const MAX_NAMES = 2;
const MAX_NAME = 24;
const SETTINGS =
  '%%{init: {"flowchart": {"nodeSpacing": 16, "rankSpacing": 70, "padding": 8, "wrappingWidth": 400}}}%%';
const IMAGE_STYLE = '  classDef image fill:#ddf4ff,stroke:#0969da,color:#1f2328';

/** `signed`: by the run that writes the summary; `claimed`: there is a signature, which nobody has verified here. */
type State = 'signed' | 'verified' | 'refused' | 'claimed' | 'unsigned';

interface StateRow {
  readonly word: string;
  readonly style: string;
  /** For the legend. */
  readonly means: string;
  box(label: string): string;
}

const STATES: Readonly<Record<State, StateRow>> = {
  signed: {
    word: 'signed by this run',
    style: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    means: 'Green and round: signed by this run.',
    box: (label) => `(["${label}"])`,
  },
  verified: {
    word: 'signature verified',
    style: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    means: 'Green and round: the signature is verified.',
    box: (label) => `(["${label}"])`,
  },
  refused: {
    word: 'signature refused',
    style: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328',
    means: 'Red and slanted: the signature is refused.',
    box: (label) => `[/"${label}"/]`,
  },
  claimed: {
    word: 'with a signature, unverified',
    style: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    means: 'Yellow with double sides: there is a signature, which is not verified here.',
    box: (label) => `[["${label}"]]`,
  },
  unsigned: {
    word: 'unsigned',
    style: 'fill:#f6f8fa,stroke:#59636e,color:#1f2328,stroke-dasharray:5 3',
    means: 'Grey and dashed: unsigned.',
    box: (label) => `["${label}"]`,
  },
};

/** The evidence of one place, or of several that have the same. */
interface Place {
  readonly images: readonly GraphNode[];
  readonly boxes: readonly Box[];
}

interface Box {
  readonly label: string;
  readonly state: State;
  readonly count: number;
}

export interface Chart {
  /** Mermaid. */
  readonly chart: string;
  /** What its shapes and lines mean, in words. */
  readonly legend: string;
}

/** `signedByRun`: the artifacts that this run signed. */
export function renderChart(graph: Graph, signedByRun: ReadonlySet<Digest> = new Set()): Chart {
  const evidence = graphEvidence(graph);
  const stateOf = (piece: GraphEvidence): State =>
    signedByRun.has(piece.node.digest) ? 'signed' : stateOfNode(piece.node);
  const byImage = Map.groupBy(evidence, ({ image }) => image);
  const platforms = platformsOf(graph.root);
  const root = boxesOf(byImage.get(graph.root) ?? [], stateOf);
  const places = merged(
    platforms.map((image) => ({ images: [image], boxes: boxesOf(byImage.get(image) ?? [], stateOf) })),
  );
  const fitted = withinHeight(root, places);
  const used = (Object.keys(STATES) as State[]).filter((state) =>
    [fitted.root, ...fitted.places.map(({ boxes }) => boxes)].some((boxes) => boxes.some((box) => box.state === state)),
  );
  const lines = [
    ...[SETTINGS, 'flowchart LR', IMAGE_STYLE],
    ...used.map((state) => `  classDef ${state} ${STATES[state].style}`),
    `  i["${rootLabel(graph)}"]:::image`,
  ];
  lines.push(...fitted.root.map((box, at) => boxLine('i', `e${at}`, box)));
  fitted.places.forEach(({ images, boxes }, at) => {
    lines.push(`  i --> p${at}["${placeLabel(images)}"]:::image`);
    lines.push(...boxes.map((box, index) => boxLine(`p${at}`, `p${at}e${index}`, box)));
  });
  if (fitted.rest !== undefined) lines.push(`  i --> more["${fitted.rest}"]:::image`);
  const legend = [
    'Solid lines lead to platforms, dotted lines to evidence.',
    ...used.map((state) => STATES[state].means),
  ];
  return { chart: lines.join('\n'), legend: legend.join(' ') };
}

function stateOfNode(node: GraphNode): State {
  const { state } = nodeSignature(node) ?? { state: 'none' };
  if (state === 'verified' || state === 'refused') return state;
  return signatureWord(node) === 'unsigned' ? 'unsigned' : 'claimed';
}

function platformsOf(node: GraphNode): readonly GraphNode[] {
  return node.manifests.filter(({ kind }) => kind === null).flatMap((entry) => [entry, ...platformsOf(entry)]);
}

function boxesOf(pieces: readonly GraphEvidence[], stateOf: (piece: GraphEvidence) => State): readonly Box[] {
  const groups = Map.groupBy(pieces, (piece) => `${kindRow(piece.kind).label}\n${stateOf(piece)}`);
  return [...groups].map(([key, group]) => {
    const [label = '', state] = key.split('\n') as [string, State];
    return { label, state, count: group.length };
  });
}

/** Platforms with the same evidence share a place. */
function merged(places: readonly Place[]): readonly Place[] {
  const groups = Map.groupBy(places, ({ boxes }) => JSON.stringify(boxes));
  return [...groups.values()].map((same) => ({
    images: same.flatMap(({ images }) => images),
    boxes: same[0]?.boxes ?? [],
  }));
}

/** First the kinds of each place become one box for each state, then the last places become one box. */
function withinHeight(
  root: readonly Box[],
  places: readonly Place[],
): { readonly root: readonly Box[]; readonly places: readonly Place[]; readonly rest?: string } {
  if (heightOf(root, places) <= HEIGHT.limit) return { root, places };
  const short = places.map(({ images, boxes }) => ({ images, boxes: byState(boxes) }));
  const own = heightOf(root, []) > HEIGHT.limit / 2 ? byState(root) : root;
  const shown = merged(short);
  let count = shown.length;
  while (heightOf(own, shown.slice(0, count)) > HEIGHT.limit - HEIGHT.place && count > 0) count -= 1;
  const left = shown.slice(count);
  if (left.length === 0) return { root: own, places: shown };
  const images = left.reduce((sum, place) => sum + place.images.length, 0);
  return { root: own, places: shown.slice(0, count), rest: `and ${images} more platforms, in the tree` };
}

function heightOf(root: readonly Box[], places: readonly Place[]): number {
  const below = places.map(({ boxes }) => Math.max(boxes.length * HEIGHT.box, HEIGHT.place));
  return below.reduce((sum, height) => sum + height, root.length * HEIGHT.box);
}

function byState(boxes: readonly Box[]): readonly Box[] {
  return [...Map.groupBy(boxes, ({ state }) => state)].map(([state, group]) => {
    const count = group.reduce((sum, box) => sum + box.count, 0);
    const [first] = group;
    return group.length === 1 && first !== undefined
      ? first
      : { label: `${count} of ${group.length} kinds`, state, count: 1 };
  });
}

function boxLine(from: string, id: string, { label, state, count }: Box): string {
  const { word, box } = STATES[state];
  const text = `${label}${count === 1 ? '' : ` x ${count}`}, ${label === 'Signature' ? 'unverified' : word}`;
  return `  ${from} -.-> ${id}${box(mermaidLabel(text))}:::${state}`;
}

function rootLabel({ root, reference, present }: Graph): string {
  const name = reference.slice(0, reference.lastIndexOf('@'));
  return [
    mermaidLabel(name, 60),
    mermaidLabel(shortDigest(root.digest)),
    ...(present ? [] : ['not in the store']),
  ].join('<br/>');
}

function placeLabel(images: readonly GraphNode[]): string {
  const names = images.slice(0, MAX_NAMES).map(({ platform }) => visible(claim(platform ?? 'manifest'), MAX_NAME));
  const more = images.length - names.length;
  const lines = [names.join(', '), more > 0 ? `and ${more} more` : shortDigest((images[0] as GraphNode).digest)];
  return (images.length > 1 && more === 0 ? lines.slice(0, 1) : lines)
    .map((line) => mermaidLabel(line, 60))
    .join('<br/>');
}
