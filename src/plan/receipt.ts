// What a command that writes has done, or would do: plain data, entry by entry.
import type { Kind } from '../evidence/kinds.ts';
import type { Digest } from '../oci/digest.ts';
import type { Traffic, Via } from '../oci/store.ts';
import type { ScanReport } from '../scan/report.ts';

/**
 * `created`: pushed and seen in the subject's list. `existing`: the same bytes were there. `planned`: a dry run.
 * `skipped`: not wanted after all, a note says why. `failed`: `error` says why.
 */
export type ReceiptStatus = 'created' | 'existing' | 'planned' | 'failed' | 'skipped';

export interface ReceiptEntry {
  /** The artifact manifest's; null where it failed before it was packed. */
  readonly digest: Digest | null;
  readonly kind: Kind;
  readonly subject: Digest;
  /** `os/architecture[/variant]` of the subject, null where it is the image itself. */
  readonly platform: string | null;
  /** The file name that readers are shown. */
  readonly title: string;
  /** The document's. */
  readonly mediaType: string;
  readonly artifactType: string;
  /** Bytes of the document. */
  readonly size: number;
  readonly status: ReceiptStatus;
  /** Where it is listed; null where it is not. */
  readonly via: Via | null;
  readonly error?: string;
}

/** What one scan has found, whether its document was attached or not. */
export interface ScanEntry {
  /** The document's. */
  readonly title: string;
  /** Those that it is about; empty for the image itself. */
  readonly platforms: readonly string[];
  readonly report: ScanReport;
}

export interface Receipt {
  /** The image, as `registry/repository@digest`. */
  readonly reference: string;
  readonly entries: readonly ReceiptEntry[];
  /** What the reader must know although it is no failure. */
  readonly notes: readonly string[];
  /** Absent where nothing was scanned. */
  readonly scans?: readonly ScanEntry[];
  readonly traffic?: Traffic;
}

/** The word that a reader is shown for a status. */
export const STATUS_WORDS: Readonly<Record<ReceiptStatus, string>> = {
  created: 'attached',
  existing: 'already attached',
  planned: 'planned',
  failed: 'failed',
  skipped: 'skipped',
};

/** `3 attached, 1 already attached, 1 failed`; `nothing to attach` where there are no entries. */
export function countsOf(receipt: Receipt): string {
  const order: readonly ReceiptStatus[] = ['created', 'existing', 'planned', 'skipped', 'failed'];
  const counts = order
    .map((status) => [status, receipt.entries.filter((entry) => entry.status === status).length] as const)
    .filter(([, count]) => count > 0);
  return counts.map(([status, count]) => `${count} ${STATUS_WORDS[status]}`).join(', ') || 'nothing to attach';
}
