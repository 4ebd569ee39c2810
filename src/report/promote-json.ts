// Renders the receipts of promote as JSON, which other programs read. Fields may be added but never removed.
import type { CopyEntry, CopyReceipt } from '../plan/receipt.ts';
import { visibleJson } from './escape.ts';

/** A list with one receipt for each image, indented by two spaces, with a line break at the end. */
export function renderCopyReceiptsJson(receipts: readonly CopyReceipt[]): string {
  return visibleJson(`${JSON.stringify(receipts.map(receiptJson), null, 2)}\n`);
}

function receiptJson({ from, reference, tags, counts, entries, notes }: CopyReceipt) {
  return { from, reference, tags, counts, entries: entries.map(entryJson), notes };
}

function entryJson({ operation, object, tag, kind, title, platform, outcome, reason, error }: CopyEntry) {
  return {
    operation,
    status: outcome,
    digest: object.digest,
    mediaType: object.mediaType,
    artifactType: object.artifactType ?? null,
    size: object.size,
    kind: kind ?? null,
    platform,
    ...(title !== undefined && { title }),
    ...(tag !== undefined && { tag }),
    ...(reason !== undefined && { reason }),
    ...(error !== undefined && { error }),
  };
}
