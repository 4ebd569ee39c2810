// Owns the receipt of a rescan: what was scanned from which SBOM, what was attached and deleted, and what GitHub was given.
import type { FindingCounts } from '../evidence/finding.ts';
import type { Digest } from '../oci/digest.ts';
import type { Outcome, Receipt, ReceiptEntry } from './receipt.ts';

/** One scan that is attached, or an older one that is deleted. */
export interface RescanEntry extends ReceiptEntry {
  readonly operation: 'attach' | 'delete';
  /** The manifest that the scan is about. */
  readonly subject: Digest;
  readonly platform: string | null;
  readonly reason: string;
}

/** The scan of one platform, attached or not. */
export interface ScannedPlatform {
  readonly subject: Digest;
  readonly platform: string | null;
  /** The artifact with the SBOM that was scanned, and who signed it. */
  readonly sbom: { readonly digest: Digest; readonly signer: string | null };
  readonly packages: number;
  readonly counts: FindingCounts;
  /** Open findings with a fixed version. */
  readonly fixable: number;
}

/** `undecided`: the registry or the OSV service did not respond completely, so nothing is known about new findings. */
export type RescanOutcome = 'scanned' | 'undecided' | 'failed';

export interface RescanReceipt extends Receipt<RescanEntry> {
  readonly outcome: RescanOutcome;
  /** Present unless the outcome is `scanned`. */
  readonly error?: string;
  readonly scans: readonly ScannedPlatform[];
}

/** One thing that a service of GitHub was given. */
export interface ServiceEntry {
  readonly service: 'issue' | 'code scanning' | 'dependency graph';
  readonly outcome: Extract<Outcome, 'planned' | 'created' | 'existing' | 'failed' | 'skipped'> | 'updated' | 'closed';
  readonly text: string;
  readonly url?: string;
}

export interface RescanResult {
  readonly dryRun: boolean;
  readonly images: readonly RescanReceipt[];
  readonly services: readonly ServiceEntry[];
}
