// Renders receipts as JSON: the output `attached`, which other programs read. Fields may be added but never removed.
import type { AttachEntry, Receipt } from '../plan/receipt.ts';
import { visibleJson } from './escape.ts';

/**
 * One entry of the output `attached`.
 * @public for programs that read the output, including the end-to-end tests
 */
export type AttachEntryJson = ReturnType<typeof entryJson>;

/** The entries of all images, on one line, each with its image. */
export function renderReceiptsJson(receipts: readonly Receipt<AttachEntry>[]): string {
  const entries = receipts.flatMap(({ reference, entries }) => entries.map((entry) => entryJson(entry, reference)));
  return visibleJson(JSON.stringify(entries));
}

/** The artifact type of the manifest; the media type of the document if there is no manifest. */
export function artifactTypeOf({ object, document }: AttachEntry): string {
  return object?.artifactType ?? document.mediaType;
}

/** One artifact, with the image that it belongs to. */
export function entryJson(entry: AttachEntry, reference: string) {
  return {
    digest: entry.object?.digest ?? null,
    kind: entry.kind,
    subject: entry.subject,
    platform: entry.platform,
    title: entry.title,
    mediaType: entry.document.mediaType,
    artifactType: artifactTypeOf(entry),
    size: entry.document.size,
    status: entry.outcome,
    via: entry.via,
    ...(entry.error !== undefined && { error: entry.error }),
    reference,
    operation: entry.operation,
  };
}
