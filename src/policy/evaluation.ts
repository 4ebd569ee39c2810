// Owns the input of an evaluation: an image, its platforms, and the evidence found for them.
import type { Kind } from '../evidence/kinds.ts';
import type { Digest } from '../oci/digest.ts';
import type { FoundEvidence, ReadProblem } from '../signing/found-evidence.ts';
import type { Condition } from './model.ts';

export interface GateInput {
  /** `registry/repository@digest`. */
  readonly reference: string;
  readonly digest: Digest;
  readonly tag?: string;
  /** The platform manifests to evaluate; the image itself if it is not an index. */
  readonly platforms: readonly { readonly digest: Digest; readonly name: string | null }[];
  readonly evidence: readonly FoundEvidence[];
  /** Evidence that was listed but not read, because no requirement is about the kind that it claims. Reasons name it. */
  readonly unread?: readonly { readonly subject: Digest; readonly kind: Kind }[];
  /** Lists and services that did not respond. If there are any, missing evidence is undecided instead of unmet. */
  readonly problems: readonly ReadProblem[];
}

/**
 * The variables of a condition: `image`, `platform`, `now`, and for each kind the facts of the evidence that counts, under
 * the kind's name with `_` for `-` (`sbom`, `test_result`). A kind without such evidence is absent (`null` in CEL). Plain JSON.
 */
export type ConditionFacts = Readonly<Record<string, unknown>>;

/** `text` says why a condition is not true: its value, or the error of the expression. */
export type ConditionResult = { readonly holds: true } | { readonly holds: false; readonly text: string };

/** Evaluates a condition within bounds; never throws for what an expression or its facts contain. */
export type CheckCondition = (condition: Condition, facts: ConditionFacts) => ConditionResult;
