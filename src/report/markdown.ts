// Renders the graph as a page of GitHub markdown, for the job summary of discover.
import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { type Graph, nodesOf } from '../graph/model.ts';
import { nodeSignature } from '../graph/signature.ts';
import { trapsOf, trapText } from '../graph/traps.ts';
import { fittingParts, page } from './blocks.ts';
import { html } from './escape.ts';
import { claim, nodeTitle, nodeType, signatureWord, viaWord } from './node-text.ts';
import { checkCommands } from './summary/check-commands.ts';
import { evidenceTable, type SummaryEvidence } from './summary/evidence-table.ts';
import { formatName } from './summary/format-name.ts';
import { type GraphEvidence, graphEvidence } from './summary/graph-evidence.ts';
import { graphParts } from './summary/graph-parts.ts';
import { imageHeading } from './summary/heading.ts';
import { renderNotes } from './summary/notes.ts';
import { formatText, toolText } from './summary/receipt-evidence.ts';

const MAX_BYTES = 900_000;

/** Below 1 MiB whatever the graph. `now` is for ages, in milliseconds since the epoch; without it there are none. */
export function renderMarkdown(graph: Graph, { now = Number.NaN }: { readonly now?: number } = {}): string {
  const evidence = graphEvidence(graph);
  const parts = evidence.length === 0 && graph.root.manifests.length === 0 ? [] : graphParts(graph);
  const commands = checkCommands({ reference: graph.reference, kinds: [], evidence: [] });
  return page([
    imageHeading('🔎', graph.reference),
    graph.present ? '' : 'The subject itself is not in the store, only its referrers.',
    evidence.length === 0 ? 'Nothing is attached.' : verdictLine(graph, evidence),
    evidence.length === 0
      ? ''
      : evidenceTable({ evidence: evidence.map((one) => rowOf(one, graph)), signature: 'Signature', now }),
    renderNotes([...trapsOf(graph).map(trapText), ...graph.notes]),
    ...fittingParts([commands, ...parts], MAX_BYTES, (left) => `${left} more sections are left out.`),
  ]);
}

function verdictLine(graph: Graph, evidence: readonly GraphEvidence[]): string {
  const kinds = new Set(evidence.map(({ kind }) => kind)).size;
  const platforms = new Set(evidence.flatMap(({ image }) => (image === graph.root ? [] : image))).size;
  const unsigned = evidence.filter(({ node }) => signatureWord(node) === 'unsigned').length;
  const states = evidence.map(({ node }) => nodeSignature(node)?.state);
  const verified = states.filter((state) => state === 'verified').length;
  const refused = states.filter((state) => state === 'refused').length;
  const claimed = evidence.length - unsigned - verified - refused;
  const where = platforms > 1 ? ` on ${platforms} platforms` : '';
  const counts = [
    ...(verified > 0 ? [`${verified} verified`] : []),
    ...(refused > 0 ? [`❌ ${refused} refused`] : []),
    ...(claimed > 0 ? [`${claimed} with a signature, not verified here`] : []),
    ...(unsigned > 0 ? [`${unsigned} unsigned`] : []),
  ];
  const artifacts = [...nodesOf(graph)].filter(({ node, relation }) => relation === 'referrer' && node.kind !== null);
  const pieces = artifacts.length > evidence.length ? `, ${artifacts.length} artifacts` : '';
  return `**${kinds} ${kinds === 1 ? 'kind' : 'kinds'} of evidence${where}** · ${counts.join(' · ')}${pieces}`;
}

function rowOf({ kind, node, image }: GraphEvidence, { root }: Graph): SummaryEvidence {
  const format = formatName(...node.predicateTypes, node.artifactType);
  const tool = toolText(node.annotations[EVIDENCE_ANNOTATION.producer]);
  const name = format ?? html(nodeTitle(node) || (kind === 'custom' ? nodeType(node) : ''), 100);
  const via = viaWord(node);
  return {
    kind,
    what: formatText(name, tool),
    detail: null,
    platform: node.platform !== null ? claim(node.platform) : image === root ? null : claim(image.platform ?? ''),
    signature: `${html(signatureWord(node), 500)}${via === '' ? '' : ` (${via})`}`,
    created: node.created,
  };
}
