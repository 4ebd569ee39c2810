// Verifies the evidence that a referrer carries: signed by a trusted signer, and about the digest that it refers to.
import type { Kind } from '../evidence/kinds.ts';
import { kindOfStatement } from '../evidence/statement-kind.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import type { BlobReader, Located, ManifestReader } from '../oci/store.ts';
import { UNUSABLE } from './existing-bundles.ts';
import { SigningError } from './signing-error.ts';
import type { Verified, Verifier } from './verifier.ts';
import { isSignature, verifyReferrer } from './verify-referrer.ts';

/** Evidence whose signature verifies for a trusted signer. Its statement names the subject's digest. */
export interface VerifiedEvidence extends Pick<Verified, 'signer' | 'time'> {
  readonly status: 'verified';
  /** The kind of the predicate; of a statement that only refers to a document, the kind of that document. */
  readonly kind: Kind;
  readonly predicateType: string;
  readonly predicate: unknown;
}

export interface UnverifiedEvidence {
  readonly status: 'unverified';
  /** Why, for a note: `unsigned`, or the reason of the verification. Foreign text in it is bounded, not escaped. */
  readonly reason: string;
}

/**
 * Verifies the evidence that `referrer` attaches to `subject`, against the signers of `trusted`. Evidence stays unverified if
 * a trusted root cannot be fetched. Throws a StoreError if the store cannot be read, because that proves nothing about
 * the evidence.
 */
export async function verifyEvidence(
  store: Located & ManifestReader & BlobReader,
  subject: Digest,
  referrer: Descriptor,
  trusted: Verifier,
): Promise<VerifiedEvidence | UnverifiedEvidence> {
  if (!isSignature(referrer)) return unverified('unsigned');
  let reason = 'it holds no statement';
  try {
    for (const result of await verifyReferrer(store, referrer, { digest: subject }, trusted)) {
      if (result.status === 'failed') {
        reason = result.text;
      } else if (result.statement !== undefined) {
        const { predicateType, predicate } = result.statement;
        const { signer, time } = result;
        return {
          status: 'verified',
          kind: kindOfStatement(predicateType, predicate),
          predicateType,
          predicate,
          signer,
          time,
        };
      }
    }
  } catch (error) {
    const isVerdict = error instanceof SigningError || (error instanceof StoreError && UNUSABLE.includes(error.code));
    if (!isVerdict) throw error;
    reason = error.message;
  }
  return unverified(reason);
}

function unverified(reason: string): UnverifiedEvidence {
  return { status: 'unverified', reason };
}
