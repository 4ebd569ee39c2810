// Owns the types of a kind's row: the options of a requirement of the kind, its facts, and its checks.
import type { Finding } from '../../evidence/finding.ts';
import type { Digest } from '../../oci/digest.ts';
import type { SignatureState } from '../../signing/found-evidence.ts';
import type { EvidenceContent } from '../content.ts';
import type { ReasonCode } from '../decision.ts';
import type { NamePattern } from '../model.ts';

/** The type of the value in `EvidenceRequirement.options` for each type of option. */
export interface OptionValues {
  /** `true` or `false`. */
  readonly flag: boolean;
  readonly integer: number;
  readonly number: number;
  readonly text: string;
  /** A string or a list of strings. */
  readonly texts: readonly string[];
  /** One of the row's `values`. */
  readonly choice: string;
  /** One or several of the row's `values`. */
  readonly choices: readonly string[];
  /** A string with `*` for any characters except a slash, or `{ pattern: RE2 }`. */
  readonly name: NamePattern;
  readonly names: readonly NamePattern[];
  /** `7d`, `12h`, `2w` or `90m`, as milliseconds. */
  readonly duration: number;
  /** An RFC 3339 date or time. */
  readonly date: string;
  /** Names of `trust`; the reader checks that they exist. */
  readonly trust: readonly string[];
  /** Limits of numbers by name: `{ accuracy: { min: 0.8 }, toxicity: { max: 0.01 } }`. */
  readonly limits: Readonly<Record<string, Limit>>;
}

export interface Limit {
  readonly min?: number;
  readonly max?: number;
}

export type OptionType = keyof OptionValues;

export interface OptionRow<T extends OptionType = OptionType> {
  readonly type: T;
  /** One sentence for the documentation, the JSON Schema and messages. */
  readonly description: string;
  /** The values that `choice` and `choices` take. */
  readonly values?: readonly string[];
  /** Bounds of `integer` and `number`. */
  readonly min?: number;
  readonly max?: number;
  /** A value for the documentation, as YAML: `7d`, `[AGPL-3.0-only]`. */
  readonly example?: string;
  /** The default as YAML; absent if nothing is checked unless the policy sets the option. */
  readonly default?: string;
}

export type OptionRows = Readonly<Record<string, OptionRow>>;

/** The options of a requirement as the kind's checks read them; each may be absent. */
export type Options<R extends OptionRows> = { readonly [Name in keyof R]?: OptionValues[R[Name]['type']] };

/** A reason why a piece of evidence fails a check. */
export interface Objection {
  readonly code: ReasonCode;
  /** The found and the required value, as a clause without subject: `has 3 components, required: 10`. */
  readonly text: string;
  /** The requirement is about other evidence, such as a scan by another scanner, so selection skips this piece. */
  readonly isOther?: true;
  /** The remedy, unless it is to attach another piece of evidence of the kind. */
  readonly remedy?: string;
}

export interface CheckResult {
  readonly objections: readonly Objection[];
  /** Findings that were left out, each with the reason. */
  readonly waived?: readonly string[];
  /** What was found, for the report: `312 components, CycloneDX 1.6`. */
  readonly summary?: string;
}

/** The context of a check besides facts and options. */
export interface CheckContext {
  readonly image: Digest;
  /** The digest that the requirement is evaluated for: of a platform's manifest, or of the image. */
  readonly subject: Digest;
  readonly signature: SignatureState;
  /** Trusted time of the evidence, or the claimed time if that counts, in milliseconds since the epoch. */
  readonly time: number | undefined;
  readonly now: number;
  /** The digest of the policy. */
  readonly policy: Digest;
  /** `count` of the requirement, for a kind that counts something other than pieces of evidence. */
  readonly count: number;
  /** Why a finding does not count here: an exception, or a VEX statement by a signer in `vex-by`; undefined if it does. */
  readonly waiverOf: (finding: Finding) => string | undefined;
}

interface KindTexts {
  /** One sentence for the documentation and the JSON Schema that describes evidence of the kind. */
  readonly description: string;
  /** What `count` counts, if not pieces of evidence with different signers. */
  readonly counts?: string;
  /** A requirement of this kind needs `predicate-type`. */
  readonly needsPredicateType?: true;
}

/** A row before the types of its options and facts are erased. Facts are plain JSON data, since conditions see them too. */
interface KindDefinition<R extends OptionRows, F> extends KindTexts {
  readonly options: R;
  /** Throws an EvidenceFault for content that does not match its format. */
  readonly read: (content: EvidenceContent) => F | Promise<F>;
  readonly check: (facts: F, options: Options<R>, context: CheckContext) => CheckResult | Promise<CheckResult>;
  /** Combines the facts of several pieces of evidence, newest first. Absent if pieces are evaluated one by one. */
  readonly combine?: (pieces: readonly F[]) => F;
  /** When what the document is about happened (RFC 3339). Absent for kinds whose documents may have any time. */
  readonly timeOf?: (facts: F) => string | undefined;
}

export interface KindRow extends KindTexts {
  readonly options: OptionRows;
  readonly read: (content: EvidenceContent) => Promise<unknown>;
  readonly check: (
    facts: unknown,
    options: Readonly<Record<string, unknown>>,
    context: CheckContext,
  ) => Promise<CheckResult>;
  readonly combine?: (pieces: readonly unknown[]) => unknown;
  readonly timeOf?: (facts: unknown) => string | undefined;
}

export function defineKind<const R extends OptionRows, F>(definition: KindDefinition<R, F>): KindRow {
  const { read, check, combine, timeOf } = definition;
  return {
    ...definition,
    read: async (content) => read(content),
    check: async (facts, options, context) => check(facts as F, options as Options<R>, context),
    ...(combine !== undefined && { combine: (pieces: readonly unknown[]) => combine(pieces as readonly F[]) }),
    ...(timeOf !== undefined && { timeOf: (facts: unknown) => timeOf(facts as F) }),
  } as KindRow;
}
