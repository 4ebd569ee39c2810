// Owns the checks of scans: severity of open findings, scanner, database and completeness.
import type { OptionRows } from './kind.ts';

const SEVERITY_LIMITS = ['critical', 'high', 'medium', 'low', 'negligible', 'none'] as const;

export const SCAN_OPTIONS = {
  'max-severity': {
    type: 'choice',
    values: SEVERITY_LIMITS,
    description:
      'The most severe open finding that is allowed: `high` fails on critical findings, `none` fails on any finding',
  },
  counts: {
    type: 'limits',
    description:
      'Limits of the number of open findings by severity: `critical`, `high`, `medium`, `low`, `negligible`, `unknown`',
    example: '{ critical: { max: 0 }, high: { max: 5 } }',
  },
  'unrated-as': {
    type: 'choice',
    values: ['critical', 'high', 'medium', 'low', 'negligible'],
    default: 'medium',
    description: 'Severity that findings without a rating are compared as with `max-severity`',
  },
  'ignore-unfixed': {
    type: 'flag',
    default: 'false',
    description: 'Whether findings without a fixed version are ignored',
  },
  'vex-by': {
    type: 'trust',
    description: 'Signers of VEX documents that may resolve findings. Without it, no VEX document counts',
  },
  complete: {
    type: 'flag',
    default: 'true',
    description: 'Whether a scan that reports itself as incomplete fails',
  },
  scanner: { type: 'names', description: 'Names of scanners of which one must have made the scan, such as `trivy`' },
  'max-database-age': {
    type: 'duration',
    description: 'Maximum age of the vulnerability database at the time of the scan',
  },
} as const satisfies OptionRows;
