// Owns the checks of red-team summaries: worst severity, success rate and accepted risks.
import type { OptionRows } from './kind.ts';

export const RED_TEAM_SUMMARY_OPTIONS = {
  'max-severity': {
    type: 'choice',
    values: ['critical', 'high', 'medium', 'low', 'none'],
    description: 'The worst severity of a successful attack that is allowed',
  },
  'accepted-risks': {
    type: 'flag',
    default: 'true',
    description:
      'Whether a category with an accepted risk that has not expired is allowed to exceed `max-severity`, up to the severity that was accepted',
  },
  'max-success-rate': {
    type: 'number',
    min: 0,
    max: 1,
    description: 'Maximum share of successful attacks in each category, 0 to 1',
  },
  'min-attempts': { type: 'integer', min: 1, description: 'Minimum number of attempts in each category' },
  categories: { type: 'texts', description: 'Categories that must have been attempted' },
} as const satisfies OptionRows;
