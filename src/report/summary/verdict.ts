// Renders the second line of a summary: how much is attached, who signed it, and what was found.
import { kindRow } from '../../evidence/kinds.ts';
import type { AttachEntry } from '../../plan/receipt.ts';
import type { AttachReceipt } from '../attach-receipt.ts';
import { findingCounts } from './findings.ts';
import { type ReceiptEvidence, receiptEvidence } from './receipt-evidence.ts';
import { signerText } from './signer.ts';

export interface Verdict {
  /** The mark of the heading. */
  readonly mark: '✅' | '🔓' | '❌' | '📝';
  /** `4 kinds of evidence on 2 platforms`, escaped. */
  readonly evidence: string;
  /** `all signed by acme/app · release.yml @ v1.4.2`, escaped; empty if nothing is attached. */
  readonly signed: string;
  /** Counts of open findings by severity; empty if nothing was scanned. */
  readonly findings: string;
  /** Number of entries that failed. */
  readonly failed: number;
}

/** `hasFailed`: the command fails for another reason than a failed entry. */
export function verdictOf(receipt: AttachReceipt, hasFailed: boolean): Verdict {
  const { entries, scans = [], unsigned } = receipt;
  const pieces = receiptEvidence(entries);
  const failed = entries.filter(({ outcome }) => outcome === 'failed').length;
  const isPlan = entries.some(({ outcome }) => outcome === 'planned');
  const expectsSignature = unsigned !== undefined && unsigned.why !== 'off' && pieces.length > 0;
  return {
    mark: failed > 0 || hasFailed ? '❌' : isPlan ? '📝' : expectsSignature ? '🔓' : '✅',
    evidence: evidenceText(pieces, isPlan),
    signed: pieces.length === 0 ? '' : signedText(pieces, receipt, isPlan),
    findings: findingCounts(scans),
    failed,
  };
}

/** `**4 kinds of evidence on 2 platforms, all signed** by … · 🔴 3 high · ❌ 1 failed`. */
export function verdictLine({ evidence, signed, findings, failed }: Verdict): string {
  const [word = '', ...who] = signed.split(' by ');
  const first = `**${evidence}${word === '' ? '' : `, ${word}`}**${who.length === 0 ? '' : ` by ${who.join(' by ')}`}`;
  return [first, ...(findings === '' ? [] : [findings]), ...(failed > 0 ? [`❌ ${failed} failed`] : [])].join(' · ');
}

function evidenceText(pieces: readonly ReceiptEvidence[], isPlan: boolean): string {
  if (pieces.length === 0) return isPlan ? 'Nothing would be attached' : 'Nothing is attached';
  const kinds = new Set(pieces.map(({ entries: [{ kind }] }) => kind));
  const platforms = new Set(pieces.flatMap(({ entries: [{ platform }] }) => platform ?? []));
  const [only] = kinds;
  const what = kinds.size === 1 && only !== undefined ? kindRow(only).label : `${kinds.size} kinds of evidence`;
  const where = platforms.size > 1 ? ` on ${platforms.size} platforms` : '';
  return isPlan ? `Dry run: would attach ${what}${where}` : `${what}${where}`;
}

function signedText(pieces: readonly ReceiptEvidence[], { signed }: AttachReceipt, isPlan: boolean): string {
  const count = pieces.filter(({ isSigned }) => isSigned).length;
  if (count === 0)
    return pieces.some(({ facts }) => facts.signature === 'other') ? 'not signed by this run' : 'unsigned';
  const all = count === pieces.length;
  const share = all ? (pieces.length === 1 ? '' : 'all ') : `${count} of ${pieces.length} `;
  if (isPlan) return `${share === 'all ' ? '' : share}to be signed`;
  return `${share}signed${signed === undefined ? '' : ` by ${signerText(signed.signer)}`}`;
}

/** Counts of artifacts for the details: `8 attached, 2 already attached`. */
export function isUnchanged(entries: readonly AttachEntry[]): boolean {
  return entries.length > 0 && entries.every(({ outcome }) => outcome === 'existing');
}
