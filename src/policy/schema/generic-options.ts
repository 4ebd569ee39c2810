// Owns the table of options that every requirement takes, whatever its kind.
import type { OptionRow } from '../kinds/kind.ts';

export const PLACES = ['image', 'platforms', 'any'] as const;
export const SELECTIONS = ['newest', 'all', 'any'] as const;
export const ENFORCEMENTS = ['fail', 'warn'] as const;
export const MAX_COUNT = 100;

/** An option of a type that only the generic options have. */
export interface GenericRow extends Omit<OptionRow, 'type'> {
  readonly type: OptionRow['type'] | 'schema' | 'fields';
}

export const GENERIC_OPTIONS = {
  on: {
    type: 'choice',
    values: PLACES,
    default: 'any',
    description:
      'Where the evidence must be attached: to the `image` itself (for a multi-platform image its index), to the manifest of each of its `platforms`, or to `any` of the two',
  },
  'signed-by': {
    type: 'trust',
    description: 'Names from `trust`, one of which must have signed. Without it, unsigned evidence counts too',
    example: '[release, scanner]',
  },
  count: {
    type: 'integer',
    min: 1,
    max: MAX_COUNT,
    default: '1',
    description: 'Number of pieces of evidence that must satisfy the requirement, each with a different signer',
  },
  select: {
    type: 'choice',
    values: SELECTIONS,
    default: 'newest',
    description:
      'Which of several pieces must satisfy the options: the `newest` by trusted time, `all` of them, or `any` of them',
  },
  'max-age': {
    type: 'duration',
    description: 'Maximum age of the evidence, by the trusted time of its signature',
    example: '7d',
  },
  'predicate-type': {
    type: 'text',
    description: 'Predicate type of the in-toto statement',
    example: 'https://slsa.dev/provenance/v1',
  },
  schema: {
    type: 'schema',
    description:
      'JSON Schema (2020-12) that the predicate or document must match: the path of a file, relative to the policy, or the schema itself',
    example: 'schemas/test-result.json',
  },
  fields: {
    type: 'fields',
    description:
      'Fields of the predicate by JSON pointer, each with the value that it must have, or with `equals`, `one-of` or `matches`',
    example: '{ /buildType: "https://actions.github.io/buildtypes/workflow/v1" }',
  },
  enforce: {
    type: 'choice',
    values: ENFORCEMENTS,
    default: 'fail',
    description: 'Whether the requirement fails the decision when it is not met, or only warns: `fail` or `warn`',
  },
} as const satisfies Readonly<Record<string, GenericRow>>;
