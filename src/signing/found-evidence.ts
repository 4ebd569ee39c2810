// Owns the model of evidence as found in a store: what it claims, what it holds, and whether its signature verifies.
import type { Kind } from '../evidence/kinds.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Via } from '../oci/store.ts';
import type { FailureCode } from './verification-failure.ts';
import type { TrustedTime, VerifiedSigner } from './verify-signature.ts';

/** `buildkit`: an attestation manifest inside the index; `github`: the attestations API of GitHub. */
export type EvidenceSource = Via | 'cosign-tag' | 'buildkit' | 'github';

export type SignatureState =
  | { readonly state: 'none' }
  /** There is a signature, but its verification was not requested. */
  | { readonly state: 'unverified' }
  | { readonly state: 'verified'; readonly signer: VerifiedSigner; readonly time: TrustedTime }
  /** The signature does not verify. Foreign text in `reason` is bounded, not escaped. */
  | { readonly state: 'refused'; readonly code: FailureCode; readonly reason: string };

/** Why evidence could not be read. `undecided`: the store did not respond, so nothing is known about the evidence. */
export interface ReadProblem {
  readonly undecided: boolean;
  /** What failed, where, and why. Foreign text in it is bounded, not escaped. */
  readonly text: string;
}

/** An in-toto statement. That of signed evidence is present only if the signature verifies. */
export interface FoundStatement {
  readonly predicateType: string;
  readonly predicate: unknown;
  /** The digest of a signed statement: bundles with the same one differ only in their signatures and timestamps. */
  readonly digest?: Digest;
}

export interface FoundDocument {
  readonly descriptor: Descriptor;
  /** Checked against digest and size. */
  readonly bytes: Uint8Array;
}

/** One document about one subject. A cosign tag or a BuildKit attestation manifest holds several, one per layer. */
export interface FoundEvidence {
  /** The manifest that contains it, with artifact type and annotations; for evidence from GitHub, the bundle itself. */
  readonly artifact: Descriptor;
  /** The number of its layer, from 0. */
  readonly layer: number;
  /** The digest that it was found for: that of an index, a platform's manifest, or another referrer. */
  readonly subject: Digest;
  /** `os/architecture[/variant]` of the subject; null for an index and for an image that names none. */
  readonly platform: string | null;
  readonly source: EvidenceSource;
  /** The kind by the statement if there is one, otherwise by the annotations, which are only claims. */
  readonly kind: Kind;
  /** The predicate type that the annotations claim. Evidence whose statement has another one is refused. */
  readonly claimedPredicateType?: string;
  /** `org.opencontainers.image.created`: claimed, never trusted. */
  readonly created?: string;
  readonly signature: SignatureState;
  /** The layer that holds it, with its title; absent if its manifest could not be read, and for evidence from GitHub. */
  readonly stored?: Descriptor;
  readonly statement?: FoundStatement;
  /**
   * The document: the layer of raw evidence, or the one that a signed reference predicate names by digest. Absent for an
   * embedded predicate, and if the content was not requested.
   */
  readonly document?: FoundDocument;
  readonly problem?: ReadProblem;
}
