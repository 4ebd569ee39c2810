// Owns the receipt of attach for one image, which every report about it renders.
import type { Trap } from '../graph/traps.ts';
import type { AttachEntry, Receipt, RunSigner } from '../plan/receipt.ts';
import type { ScanEntry } from './findings.ts';

export interface AttachReceipt extends Receipt<AttachEntry> {
  /** Readers that do not find some of the evidence of the image, as it is after this run; absent if they were not determined. */
  readonly traps?: readonly Trap[];
  /** Absent if nothing was scanned. */
  readonly scans?: readonly ScanEntry[];
  /** Present if this run signed something; the note, which counts the signatures, is one of the notes. */
  readonly signed?: { readonly signer: RunSigner; readonly note: string };
  /** Present if this run signs nothing. `off`: that was requested. */
  readonly unsigned?: { readonly why: 'off' | 'no-identity' | 'not-possible'; readonly text: string };
}
