// Inputs that select evidence of an image.
import { KINDS, type Kind } from '../../evidence/kinds.ts';
import { IMAGE } from './image.ts';
import { described, group, itemsOf, lines, parseChoice, parsed } from './input.ts';

const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

export const SELECTION = {
  ...group('Evidence', {
    kind: {
      ...parsed(
        {
          repeatable: true,
          description: 'Kinds of evidence to show, separated by commas or line breaks. Default: all',
        },
        (value) => itemsOf(value).map((one) => parseChoice(one, KIND_NAMES)),
      ),
      values: KIND_NAMES,
    },
    type: lines({
      description: 'Predicate types or artifact types of evidence to show, one per line. Default: all',
    }),
  }),
  platform: described(
    IMAGE.platforms,
    'Platforms of a multi-platform image whose evidence is shown, as os/architecture[/variant], separated by commas or line breaks. Default: all',
  ),
} as const;
