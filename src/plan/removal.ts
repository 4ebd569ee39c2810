// Owns the receipt of a removal: what is deleted and why, and how much stays for which reason.
import type { Digest } from '../oci/digest.ts';
import type { Receipt, ReceiptEntry } from './receipt.ts';

/** One manifest that is deleted. */
export interface RemovalEntry extends ReceiptEntry {
  readonly operation: 'delete';
  readonly reason: string;
  /** `image`, `referrer`, `cosign tag` or `fallback tag`. */
  readonly role: string;
  /** What it is attached to. */
  readonly subject: Digest | null;
  readonly platform: string | null;
  readonly tags: readonly string[];
}

export interface RemovalReceipt extends Receipt<RemovalEntry> {
  /** False for a plan. */
  readonly applied: boolean;
  /** Number of manifests that stay, by the reason in words. */
  readonly protections: readonly (readonly [reason: string, count: number])[];
  /** Images that stay, which were checked after the removal. */
  readonly keptImages: number;
}
