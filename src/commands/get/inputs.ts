// Owns the inputs of get.
import { KINDS, type Kind } from '../../evidence/kinds.ts';
import { IMAGE } from '../inputs/image.ts';
import { described, flag, group, parseChoice, parsed, text, type Values } from '../inputs/input.ts';
import { POLICY } from '../inputs/policy.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { VERIFICATION } from '../inputs/verification.ts';

const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

const EVIDENCE = group('Evidence', {
  kind: {
    ...parsed({ required: true, description: 'Kind of the evidence to print' }, (value) =>
      parseChoice(value, KIND_NAMES),
    ),
    values: KIND_NAMES,
  },
  platform: parsed(
    {
      description:
        'Platform of a multi-platform image whose evidence is printed, as os/architecture[/variant]. Default: the evidence of the image itself, or of its only platform that has any',
    },
    (value) => IMAGE.platforms.parse(value)[0],
  ),
  type: text({
    description: 'Only evidence with this predicate type or media type, such as https://spdx.dev/Document',
  }),
  all: flag({
    description: 'Write every document, not only the newest, with an index.json into the directory `output`',
  }),
  raw: flag({ description: 'Print evidence as it is stored: a bundle or statement is not unwrapped' }),
});

const OUTPUT = group('Output', {
  output: text({
    letter: 'o',
    description: 'File to write instead of standard output; with `all`, a directory',
  }),
});

export const getInputs = {
  image: IMAGE.image,
  digest: IMAGE.digest,
  ...EVIDENCE,
  'attestations-from': { ...POLICY['attestations-from'], group: 'Evidence' },
  'signed-by': described(
    VERIFICATION['signed-by'],
    `${VERIFICATION['signed-by'].description}. Default: signatures are not verified`,
  ),
  'trusted-root': VERIFICATION['trusted-root'],
  ...OUTPUT,
  ...REGISTRY,
} as const;

export type GetInputs = Values<typeof getInputs>;
