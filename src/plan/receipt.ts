// Plan and receipt entries, one per operation, of every command that writes.
import type { Kind } from '../evidence/kinds.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Traffic, Via } from '../oci/store.ts';

/**
 * The outcome of an operation. `created` and `deleted` changed the store, `existing` and `absent` needed no change, and
 * `skipped` means that it would have been unsafe.
 */
export type Outcome = 'planned' | 'created' | 'existing' | 'deleted' | 'absent' | 'skipped' | 'failed';

/** The words for each operation's outcomes. An operation is one row. */
const OPERATIONS = {
  attach: { created: 'attached', existing: 'already attached', none: 'nothing to attach' },
  copy: { created: 'copied', existing: 'already copied', absent: 'left out', none: 'nothing to copy' },
  mount: { created: 'mounted', existing: 'already there', none: 'nothing to mount' },
  tag: { created: 'tagged', existing: 'already tagged', none: 'nothing to tag' },
  delete: { deleted: 'deleted', absent: 'already deleted', none: 'nothing to delete' },
} as const satisfies Record<string, Partial<Record<Outcome, string>> & { readonly none: string }>;

export type Operation = keyof typeof OPERATIONS;

/** One operation that will be done. */
export interface PlanEntry {
  readonly operation: Operation;
  /** The manifest or blob of the operation; null if it failed, or was only planned, before its bytes existed. */
  readonly object: Descriptor | null;
  /** Why it is done, where that is not obvious: `older than 90 days`. */
  readonly reason?: string;
  readonly kind?: Kind;
  /** The file name that readers see. */
  readonly title?: string;
}

/** One operation that was done, or tried. */
export interface ReceiptEntry extends PlanEntry {
  readonly outcome: Outcome;
  /** Why it failed or was skipped; present with these outcomes only. */
  readonly error?: string;
}

/** One document attached to one subject. */
export interface AttachEntry extends ReceiptEntry {
  readonly operation: 'attach';
  readonly kind: Kind;
  readonly title: string;
  readonly subject: Digest;
  /** `os/architecture[/variant]` of the subject, null where it is the image itself. */
  readonly platform: string | null;
  readonly document: Pick<Descriptor, 'mediaType' | 'size'>;
  /** Where it is listed; null where it is not. */
  readonly via: Via | null;
  /** What is known about the evidence, for people. Absent if a source failed before there was any. */
  readonly evidence?: EvidenceFacts;
}

/** Facts about a piece of evidence, which its document and its bundle share. */
export interface EvidenceFacts {
  /** The title of the document, without the ending of its bundle. */
  readonly title: string;
  /** The media type of the document, signed or not. */
  readonly mediaType: string;
  readonly predicateType: string | null;
  /** The evidence's own time (RFC 3339), as claimed. */
  readonly created: string | null;
  /** The tool that made it, as `name version`. */
  readonly producer: string | null;
  /** A few more words about the content: `342 packages`. */
  readonly detail: string | null;
  /** `run`: the bundle that this run's signer signed; `other`: it has a signature already; `none`: the document itself. */
  readonly signature: 'run' | 'other' | 'none';
}

/** Who signs in one run. */
export type RunSigner =
  | { readonly kind: 'certificate'; readonly san: string; readonly issuer: string }
  | {
      readonly kind: 'key';
      readonly algorithm: string;
      readonly hint: string;
      readonly publicPem: string;
      /** Whether a transparency log has entries of the signatures. */
      readonly log: boolean;
    };

/** One manifest copied, or one tag written. */
export interface CopyEntry extends ReceiptEntry {
  readonly operation: 'copy' | 'tag';
  /** The manifest, or what the tag points to. */
  readonly object: Descriptor;
  /** The tag that was written, or cosign's tag of a manifest. */
  readonly tag?: string;
  /** `os/architecture[/variant]` of a platform's manifest, or of the image that evidence is about; null for other ones. */
  readonly platform: string | null;
}

/** What a copy moved, counted in manifests and blobs. */
export interface CopyCounts {
  readonly copied: number;
  /** Blobs taken over from another repository of the same registry, or linked from another layout. */
  readonly mounted: number;
  /** What the destination had. The blobs of a manifest that it had are not counted. */
  readonly present: number;
  /** Bytes of the blobs and manifests that were sent. */
  readonly bytes: number;
}

export interface CopyReceipt extends Receipt<CopyEntry> {
  /** The source, as `registry/repository@digest`. The reference is the destination. */
  readonly from: string;
  readonly tags: readonly string[];
  readonly counts: CopyCounts;
}

export interface Receipt<Entry extends ReceiptEntry = ReceiptEntry> {
  /** The image, as `registry/repository@digest`. */
  readonly reference: string;
  readonly entries: readonly Entry[];
  /** What the reader must know although it is no failure. */
  readonly notes: readonly string[];
  readonly traffic?: Traffic;
}

/** `already attached`, `deleted`: an outcome in a word or two. */
export function outcomeWord({ operation, outcome }: Pick<ReceiptEntry, 'operation' | 'outcome'>): string {
  const words: Partial<Record<Outcome, string>> = OPERATIONS[operation];
  return words[outcome] ?? outcome;
}

/** `3 attached, 1 already attached, 1 failed`; for no entries, `nothing to attach`. */
export function countsOf({ entries }: Pick<Receipt, 'entries'>, operation: Operation): string {
  const order: readonly Outcome[] = ['created', 'deleted', 'existing', 'absent', 'planned', 'skipped', 'failed'];
  const words = order.flatMap((outcome) => entries.filter((entry) => entry.outcome === outcome).map(outcomeWord));
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${same.length} ${word}`);
  return counts.join(', ') || OPERATIONS[operation].none;
}
