// Owns the checks of test results.
import type { OptionRows } from './kind.ts';

export const TEST_RESULT_OPTIONS = {
  passed: { type: 'flag', default: 'true', description: 'Whether the tests must have passed' },
  'allow-warned': { type: 'flag', default: 'false', description: 'Whether the result `WARNED` counts as passed' },
  'min-tests': { type: 'integer', min: 1, description: 'Minimum number of tests' },
  tests: { type: 'texts', description: 'Names of tests that must have passed' },
  configuration: { type: 'names', description: 'Name or URI of a configuration that the tests must have run with' },
} as const satisfies OptionRows;
