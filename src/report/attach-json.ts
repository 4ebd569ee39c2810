// Renders what attach did as JSON, for other programs: schemas/attach-result.v1.schema.json. Fields may be added but never removed.

import { countsOfDiff } from '../diff/counts.ts';
import type { Severity } from '../evidence/finding.ts';
import type { AttachEntry, Outcome, RunSigner } from '../plan/receipt.ts';
import type { AttachReceipt } from './attach-receipt.ts';
import { diffJson } from './diff.ts';
import { visibleJson } from './escape.ts';
import { entryJson } from './receipt-json.ts';
import type { Comparison } from './summary/comparison.ts';
import { receiptEvidence } from './summary/receipt-evidence.ts';

/** What became of one image. */
export type AttachOutcome =
  | {
      readonly receipt: AttachReceipt;
      /** Open findings by severity; absent if nothing was scanned. */
      readonly findings?: { readonly counts: Readonly<Record<Severity, number>>; readonly isComplete: boolean };
      readonly comparison?: Comparison;
      /** Why the command fails for this image. */
      readonly errors: readonly string[];
    }
  | { readonly reference: string; readonly errors: readonly string[] };

/**
 * One object for each image, in the order of the call. On one line unless `indent` is given. No line break at the end.
 * `omitsDiff`: comparisons have their counts only, because the outputs of a job are limited to 1 MiB.
 */
export function renderAttachJson(
  images: readonly AttachOutcome[],
  { indent = 0, omitsDiff = false }: { readonly indent?: number; readonly omitsDiff?: boolean } = {},
): string {
  return visibleJson(
    JSON.stringify(
      images.map((image) => imageJson(image, omitsDiff)),
      null,
      indent,
    ),
  );
}

function imageJson(image: AttachOutcome, omitsDiff: boolean) {
  const { errors } = image;
  const receipt: AttachReceipt =
    'receipt' in image ? image.receipt : { reference: image.reference, entries: [], notes: [] };
  const { reference, entries, notes, traps = [], signed } = receipt;
  const count = (outcome: Outcome): number => entries.filter((entry) => entry.outcome === outcome).length;
  const { findings, comparison } = 'receipt' in image ? image : {};
  return {
    reference,
    digest: reference.slice(reference.lastIndexOf('@') + 1),
    status: statusOf(entries, errors),
    signed: isSigned(receipt),
    signer: signed === undefined ? null : signerJson(signed.signer),
    created: count('created'),
    existing: count('existing'),
    planned: count('planned'),
    failed: count('failed'),
    findings: findings === undefined ? null : { ...findings.counts, complete: findings.isComplete },
    comparison: comparison === undefined ? null : comparisonJson(comparison, omitsDiff),
    artifacts: entries.map((entry) => entryJson(entry, reference)),
    notes,
    traps,
    errors,
  };
}

function comparisonJson({ reference, diff }: Comparison, omitsDiff: boolean) {
  const counts = { reference, isSame: diff.isSame, ...countsOfDiff(diff) };
  return omitsDiff ? counts : { ...counts, diff: diffJson(diff) };
}

function statusOf(entries: readonly AttachEntry[], errors: readonly string[]) {
  if (errors.length > 0 || entries.some(({ outcome }) => outcome === 'failed')) return 'failed';
  if (entries.some(({ outcome }) => outcome === 'planned')) return 'planned';
  return entries.some(({ outcome }) => outcome === 'created') ? 'attached' : 'unchanged';
}

/** Whether this run signed every piece of evidence that it attached. */
export function isSigned({ entries }: AttachReceipt): boolean {
  const pieces = receiptEvidence(entries).filter(({ entries: [{ outcome }] }) => outcome !== 'planned');
  return pieces.length > 0 && pieces.every((piece) => piece.isSigned);
}

function signerJson(signer: RunSigner) {
  return signer.kind === 'key'
    ? { kind: 'key', key: signer.hint, algorithm: signer.algorithm }
    : { kind: 'certificate', identity: signer.san, issuer: signer.issuer };
}
