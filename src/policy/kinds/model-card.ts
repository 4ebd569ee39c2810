// Owns the checks of model cards: required fields and the license of the model.
import type { OptionRows } from './kind.ts';

export const MODEL_CARD_OPTIONS = {
  'required-fields': {
    type: 'choices',
    values: ['version', 'task', 'license', 'libraries', 'languages', 'baseModels', 'datasets', 'tags'],
    description: 'Fields of the model that must be filled in',
  },
  'deny-licenses': { type: 'texts', description: 'Licenses that the model may not have' },
  'allow-licenses': { type: 'texts', description: 'Licenses that the model may have. Any other license fails' },
} as const satisfies OptionRows;
