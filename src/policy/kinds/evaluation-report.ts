// Owns the checks of evaluation reports: thresholds for metrics.
import type { OptionRows } from './kind.ts';

export const EVALUATION_REPORT_OPTIONS = {
  passed: {
    type: 'flag',
    default: 'false',
    description: 'Whether the report must say that its own thresholds were met',
  },
  thresholds: {
    type: 'limits',
    description: 'Limits of metrics, by `METRIC` for every suite that has it or by `SUITE/METRIC`',
    example: '{ acc: { min: 0.8 }, gsm8k/exact_match: { min: 0.6 } }',
  },
  suites: { type: 'texts', description: 'Suites that must be in the report' },
  'min-samples': { type: 'integer', min: 1, description: 'Minimum number of samples in each suite' },
} as const satisfies OptionRows;
