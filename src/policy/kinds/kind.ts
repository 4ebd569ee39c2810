// Owns what a kind's row declares: the options that a requirement of the kind takes in a policy file, each with its type.
import type { NamePattern } from '../model.ts';

/** What the policy's reader makes of each type of option: the value in `EvidenceRequirement.options`. */
export interface OptionValues {
  /** `true` or `false`. */
  readonly flag: boolean;
  readonly integer: number;
  readonly number: number;
  readonly text: string;
  /** A text or a list of texts. */
  readonly texts: readonly string[];
  /** One of the row's `values`. */
  readonly choice: string;
  /** One or several of the row's `values`. */
  readonly choices: readonly string[];
  /** A text with `*` for any characters but a slash, or `{ pattern: RE2 }`. */
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
  /** What holds if the policy does not set it, as YAML; absent if nothing is checked then. */
  readonly default?: string;
}

export type OptionRows = Readonly<Record<string, OptionRow>>;

/** The options of a requirement as the kind's checks read them; each may be absent. */
export type Options<R extends OptionRows> = { readonly [Name in keyof R]?: OptionValues[R[Name]['type']] };

export interface KindRow {
  readonly options: OptionRows;
  /** One sentence for the documentation and the JSON Schema: what evidence of the kind is. */
  readonly description: string;
  /** What `count` counts, if not pieces of evidence with different signers. */
  readonly counts?: string;
  /** A requirement of this kind needs `predicate-type`. */
  readonly needsPredicateType?: true;
}
