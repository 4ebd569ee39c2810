// Owns the checks of VEX documents: author, format and statuses.
import type { OptionRows } from './kind.ts';

export const VEX_OPTIONS = {
  format: {
    type: 'choices',
    values: ['openvex', 'csaf', 'cyclonedx'],
    description: 'Formats of which the document must have one',
  },
  author: { type: 'names', description: 'Author or publisher that the document names' },
  'deny-status': {
    type: 'choices',
    values: ['affected', 'under_investigation'],
    description: 'Statuses that no statement may have',
  },
} as const satisfies OptionRows;
