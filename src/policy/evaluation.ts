// Owns what a policy is evaluated over: an image, its platforms, and the evidence found for them.
import type { Digest } from '../oci/digest.ts';
import type { FoundEvidence, ReadProblem } from '../signing/found-evidence.ts';

export interface GateInput {
  /** `registry/repository@digest`. */
  readonly reference: string;
  readonly digest: Digest;
  readonly tag?: string;
  /** The platform manifests to judge; the image itself if it is not an index. */
  readonly platforms: readonly { readonly digest: Digest; readonly name: string | null }[];
  readonly evidence: readonly FoundEvidence[];
  /** Lists and services that did not answer. With any of them, missing evidence is undecided. */
  readonly problems: readonly ReadProblem[];
}
