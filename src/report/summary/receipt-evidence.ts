// Lists what attach attached as people count it: a document and the bundle that signs it are one piece.
import type { AttachEntry, EvidenceFacts } from '../../plan/receipt.ts';
import { html } from '../escape.ts';
import { claim } from '../node-text.ts';
import type { SummaryEvidence } from './evidence-table.ts';
import { formatName } from './format-name.ts';

/** One piece of evidence with its artifacts. */
export interface ReceiptEvidence {
  readonly facts: EvidenceFacts;
  readonly entries: readonly [AttachEntry, ...AttachEntry[]];
  readonly isSigned: boolean;
}

/** The pieces of which no artifact failed, in the order of the receipt. */
export function receiptEvidence(entries: readonly AttachEntry[]): readonly ReceiptEvidence[] {
  const groups = Map.groupBy(
    entries.filter(({ outcome }) => outcome !== 'failed'),
    ({ kind, subject, title, evidence }) => [kind, subject, evidence?.title ?? title].join('\n'),
  );
  return [...groups.values()].flatMap((same) => {
    // Two documents of one name have a bundle each.
    const bundles = same.filter(({ evidence }) => evidence?.signature === 'run');
    const documents = same.filter((entry) => !bundles.includes(entry));
    const count = Math.max(bundles.length, documents.length);
    return Array.from({ length: count }, (_, at) => pieceOf([bundles[at], documents[at]]));
  });
}

function pieceOf(entries: readonly (AttachEntry | undefined)[]): ReceiptEvidence {
  const known = entries.filter((entry) => entry !== undefined) as [AttachEntry, ...AttachEntry[]];
  const documented = known.at(-1) as AttachEntry;
  return {
    facts: documented.evidence ?? factsOf(documented),
    entries: known,
    isSigned: known.some(({ evidence }) => evidence?.signature === 'run'),
  };
}

/** The piece as a row of the table. */
export function summaryEvidence({ facts, entries, isSigned }: ReceiptEvidence): SummaryEvidence {
  const [{ kind, platform, outcome }] = entries;
  const planned = outcome === 'planned';
  const signature = isSigned
    ? planned
      ? 'would be signed'
      : '✅'
    : facts.signature === 'other'
      ? 'has a signature, unverified'
      : 'unsigned';
  return { kind, what: whatText(facts, kind), detail: facts.detail, platform, signature, created: facts.created };
}

/** `CycloneDX by syft 1.52.0`, escaped; the title where there is no better name. */
function whatText({ predicateType, mediaType, producer, title }: EvidenceFacts, kind: AttachEntry['kind']): string {
  const format = formatName(predicateType, mediaType);
  // Own documents need no producer, and that of provenance is the workflow that signs.
  const tool = kind === 'approval' ? '' : toolText(producer);
  if (format === undefined) return kind === 'custom' ? html(claim(title), 80) : formatText('', tool);
  return formatText(format, tool);
}

/** `CycloneDX by syft 1.52.0`. Both are escaped and can be empty. */
export function formatText(format: string, tool: string): string {
  return tool === '' ? format : `${format} by ${tool}`.trimStart();
}

/** `syft 1.52.0`, escaped; quoted if it is more than a name and a version. Empty for own documents and for builders. */
export function toolText(producer: string | null | undefined): string {
  if (!producer || /^oci-evidence |^https?:/.test(producer)) return '';
  return html(/^[\w.@/-]{1,40}(?: v?\d[\w.+-]{0,20})?$/.test(producer) ? producer : claim(producer), 60);
}

function factsOf({ title, document }: AttachEntry): EvidenceFacts {
  return {
    title,
    mediaType: document.mediaType,
    ...{ predicateType: null, created: null, producer: null, detail: null },
    signature: 'none',
  };
}
