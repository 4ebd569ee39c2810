// Owns the model of a decision: the outcome of a policy for one image, with the reason for every part of it.
import type { Kind } from '../evidence/kinds.ts';
import type { Digest } from '../oci/digest.ts';
import type { EvidenceSource, SignatureState } from '../signing/found-evidence.ts';
import type { SourcePosition } from './model.ts';

/**
 * `warned`: only requirements that warn are unmet. `undecided`: a store or service did not respond, so the policy could
 * not be evaluated. It blocks like `failed`, with another exit code.
 */
export type Outcome = 'passed' | 'warned' | 'failed' | 'undecided';

export interface Decision {
  readonly outcome: Outcome;
  readonly subject: {
    /** `registry/repository@digest`. A tag is resolved once; the decision is about the digest. */
    readonly reference: string;
    readonly digest: Digest;
    /** The tag that was resolved. */
    readonly tag?: string;
  };
  readonly policy: { readonly source: string; readonly digest: Digest };
  /** When it was decided (RFC 3339, UTC). */
  readonly time: string;
  readonly results: readonly RequirementResult[];
  /** Facts that do not change the outcome, such as damaged evidence that no requirement is about. */
  readonly notes: readonly string[];
}

/** The result of a requirement or condition. */
export interface RequirementResult {
  /** As in the model: `require[0]`, `conditions[1]`. */
  readonly name: string;
  /** The requirement as a phrase: `SBOM on every platform, signed by release`. */
  readonly text: string;
  readonly kind?: Kind;
  readonly outcome: Outcome;
  readonly at?: SourcePosition;
  /** The evidence that satisfies it; empty if it is unmet. */
  readonly evidence: readonly EvaluatedEvidence[];
  /** Why it is unmet; empty if it is met. One per subject and cause. */
  readonly reasons: readonly Reason[];
  /** Findings that an exception or VEX statement left out, with the reason: kept for the audit record. */
  readonly waived: readonly string[];
}

/** A piece of evidence with the result of its evaluation. */
export interface EvaluatedEvidence {
  readonly artifact: Digest;
  readonly subject: Digest;
  readonly platform: string | null;
  readonly kind: Kind;
  readonly source: EvidenceSource;
  readonly artifactType: string;
  readonly predicateType?: string;
  readonly signature: SignatureState;
  /** The names of `trust` that its signer matches. */
  readonly trustedAs: readonly string[];
  /** Trusted time (RFC 3339); absent if there is none. */
  readonly time?: string;
  /** The claimed time if there is no trusted time. */
  readonly claimed?: string;
  /** Why it does not count; absent if it does. */
  readonly rejected?: string;
}

/** The codes of reasons: a stable vocabulary for programs. */
export const REASON_CODES = {
  missing: 'there is no such evidence',
  unsigned: 'the evidence is not signed',
  'untrusted-signer': 'the evidence is signed by somebody else',
  'invalid-signature': 'the signature does not verify',
  expired: 'the signer is not trusted any more',
  'too-old': 'the evidence is too old',
  'no-trusted-time': 'nothing proves when the evidence was signed',
  'in-future': 'the evidence is dated in the future',
  unreadable: 'the evidence could not be read',
  invalid: 'the evidence does not match its format',
  mismatch: 'a value differs from the required one',
  'too-few': 'there are too few pieces of evidence',
  findings: 'there are findings above the limit',
  incomplete: 'the evidence is incomplete',
  contradiction: 'trusted signers contradict each other',
  condition: 'the condition is false',
  unavailable: 'the store or service did not answer',
} as const;
export type ReasonCode = keyof typeof REASON_CODES;

export interface Reason {
  readonly code: ReasonCode;
  /** What was looked for, and what was found instead. */
  readonly text: string;
  /** The digest and platform that it is about. */
  readonly subject: Digest;
  readonly platform: string | null;
  /** The closest evidence, each piece with the reason why it does not count. */
  readonly found: readonly EvaluatedEvidence[];
  /** What would satisfy it, with the command. */
  readonly remedy: string;
}
