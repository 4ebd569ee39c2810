// Makes the HTML report of an image from its graph, whose signatures were verified only on request.
import { type Graph, type GraphNode, nodesOf, type PlacedNode } from '../../graph/model.ts';
import { nodeSignature } from '../../graph/signature.ts';
import { isIndex } from '../../oci/media-types.ts';
import { shellArgument, visible } from '../escape.ts';
import { claim, nodeName, nodeTitle, nodeType } from '../node-text.ts';
import { NO_CONTENTS } from './contents.ts';
import type { ImageReport, ReportContents, ReportNode, ReportSignature, ReportSignatureState } from './model.ts';
import { MAX_NODES, nodesLeftOut, sourceName } from './node.ts';

/** Bounds of the annotations: of one node, of one value, and of all together. */
const MAX_ANNOTATIONS = 30;
const MAX_VALUE = 200;
const ANNOTATION_BYTES = 4_000_000;

export function imageOfGraph(graph: Graph, name: string, contents: ReportContents = NO_CONTENTS): ImageReport {
  const placed = [...nodesOf(graph)];
  const at = new Map<GraphNode, number>();
  const nodes: ReportNode[] = [];
  const annotations = new AnnotationBudget();
  for (const { node, parent } of placed.slice(0, MAX_NODES)) {
    at.set(node, nodes.length);
    nodes.push(nodeOf(node, parent === undefined ? -1 : (at.get(parent) ?? 0), annotations));
  }
  const evidence = placed.filter(({ node, relation }) => node.kind !== null && relation !== 'root').length;
  const left = nodesLeftOut(placed.length - nodes.length);
  return {
    name: visible(name, 400),
    digest: graph.root.digest,
    outcome: 'listed',
    verdict: verdictOf(graph, evidence, signaturesText(placed)),
    facts: [{ label: 'Media type', value: visible(graph.root.mediaType || 'unknown', 200) }],
    requirements: [],
    nodes,
    contents,
    notes: [...graph.notes, ...annotations.notes(), ...left].slice(0, 200).map((note) => visible(note, 1000)),
    commands: [
      {
        text: `oci-evidence verify ${shellArgument(graph.reference)} --require sbom`,
        shows: 'whether evidence verifies',
      },
      { text: `oci-evidence discover ${shellArgument(graph.reference)}`, shows: 'the graph on a terminal' },
    ],
  };
}

/** `; 3 signed by acme, 1 signature refused, 2 signed but not verified, 4 unsigned`: what is known of every artifact. */
function signaturesText(placed: readonly PlacedNode[]): string {
  const signatures = placed.flatMap(({ node, relation }) =>
    node.kind === null || relation === 'root' ? [] : [signatureOf(node)],
  );
  const byState = Map.groupBy(signatures, ({ state }) => state);
  const count = (state: ReportSignatureState): number => byState.get(state)?.length ?? 0;
  const verified = byState.get('verified') ?? [];
  const [signer, ...others] = new Set(verified.flatMap((one) => one.signer ?? []));
  const by = others.length === 0 ? (signer ?? 'a known key') : `${others.length + 1} signers`;
  const refused = count('refused');
  const parts = [
    verified.length > 0 ? `${verified.length} signed by ${by}` : '',
    refused > 0 ? `${refused} ${refused === 1 ? 'signature' : 'signatures'} refused` : '',
    count('unverified') > 0 ? `${count('unverified')} signed but not verified` : '',
    count('none') > 0 ? `${count('none')} unsigned` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

function verdictOf({ present, complete }: Graph, evidence: number, signatures: string): string {
  const what =
    evidence === 0 ? 'Nothing is attached' : `${evidence} ${evidence === 1 ? 'artifact is' : 'artifacts are'} attached`;
  const image = present ? '' : '; the image itself is not in the store';
  return `${what}${signatures}${complete ? '' : ', and the list is incomplete'}${image}`;
}

function nodeOf(node: GraphNode, parent: number, annotations: AnnotationBudget): ReportNode {
  const { digest, mediaType, artifactType, size, platform, created, via, tagOnly, kind, documents = [] } = node;
  const type = nodeType(node);
  const title = nodeTitle(node);
  const kept = annotations.take(Object.entries(node.annotations));
  return {
    parent,
    label: visible(parent < 0 && kind === null ? 'image' : nodeName(node), 80),
    digest,
    ...(kind !== null && { kind, signature: signatureOf(node) }),
    ...(type !== '' && { type: visible(type, 300) }),
    ...(title !== '' && { title: visible(title, 100) }),
    ...(mediaType !== '' && { mediaType: visible(isIndex(mediaType) ? `${mediaType} (index)` : mediaType, 200) }),
    ...(artifactType !== null && { artifactType: visible(artifactType, 200) }),
    ...(size > 0 && { size }),
    ...(platform !== null && { platform: visible(claim(platform), 80) }),
    ...(created !== null && { created: visible(created, 60) }),
    source: tagOnly ? 'only in the fallback tag' : sourceName(via),
    ...(documents.length > 0 && {
      documents: documents.slice(0, 50).map((document) => ({
        digest: document.digest,
        size: document.size,
        mediaType: visible(document.mediaType, 200),
        ...(document.title !== null && { title: visible(document.title, 100) }),
        ...(document.predicateType !== null && { type: visible(claim(document.predicateType), 200) }),
      })),
    }),
    ...(kept.length > 0 && { annotations: kept }),
  };
}

/** The state by the documents that were read, otherwise what the node claims. */
function signatureOf(node: GraphNode): ReportSignature {
  const signature = nodeSignature(node);
  switch (signature?.state) {
    case 'verified':
      return {
        state: 'verified',
        signer: visible(signature.signer, 300),
        ...(signature.trustedTime !== null && { time: visible(signature.trustedTime, 60) }),
      };
    case 'refused':
      return { state: 'refused', reason: visible(signature.reason, 500) };
    case 'none':
      return { state: node.referrers.some(({ kind }) => kind === 'signature') ? 'unverified' : 'none' };
    default:
      return { state: 'unverified' };
  }
}

class AnnotationBudget {
  #room = ANNOTATION_BYTES;
  #dropped = 0;

  take(entries: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
    const kept = entries
      .slice(0, MAX_ANNOTATIONS)
      .map(([key, value]) => [visible(key, 100), visible(value, MAX_VALUE)] as const);
    this.#dropped += entries.length - kept.length;
    const length = kept.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    if (length > this.#room) {
      this.#dropped += kept.length;
      return [];
    }
    this.#room -= length;
    return kept;
  }

  notes(): readonly string[] {
    return this.#dropped > 0 ? [`${this.#dropped} annotations are not shown`] : [];
  }
}
