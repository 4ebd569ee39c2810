// Inputs that say which evidence and which images stay.
import { UserError } from '../../errors.ts';
import type { TagRule } from '../../graph/retention-images.ts';
import { globMatcher } from '../../policy/pattern.ts';
import { DURATION_FORM, parseDuration } from '../../policy/schema/values.ts';
import { choice, flag, group, invalidValue, itemsOf, linesOf, parsed, text } from './input.ts';
import { checkReadable } from './named-files.ts';

const RULES = ['superseded', 'duplicates', 'orphans'] as const;

export type RetentionRule = (typeof RULES)[number];

export const RETENTION = group('Retention', {
  remove: parsed(
    {
      default: RULES.join(', '),
      repeatable: true,
      description:
        'Evidence to remove, separated by commas or line breaks: `superseded` (the same signer has signed a newer one; needs signed-by), `duplicates` (the same content again), `orphans` (the image is gone), or `none`',
    },
    parseRules,
  ),
  'keep-newest': parsed(
    { description: 'Number of newest pieces of evidence to keep for each subject, kind, producer and platform' },
    (value) => (value === '' ? undefined : wholeNumber(value)),
  ),
  'older-than': parsed({ description: 'Remove evidence that is older than this, such as `90d`' }, (value) =>
    value === '' ? undefined : duration(value),
  ),
  'any-signer': flag({
    description:
      'Also remove evidence that others than signed-by have signed, or whose signature was not verified. By default it stays',
  }),
  policy: text({
    check: checkReadable,
    description: 'Policy file. The last evidence of each kind that it requires stays on every image and platform',
  }),
  'keep-tags': parsed(
    {
      repeatable: true,
      description:
        'For a whole repository: images to keep, one pattern of tags per line, such as `v*`, `main newest=10` or `pr-* younger=30d` (with both limits, either keeps an image). All other images are removed, with everything that no kept image needs. Default: no image is removed',
    },
    (value) => linesOf(value).map(parseTagRule),
  ),
  grace: parsed(
    {
      default: '24h',
      description: 'Age below which images, untagged manifests and orphans stay, because a build may still be pushing',
    },
    duration,
  ),
  'delete-with': choice(
    {
      default: 'auto',
      description:
        'What deletes manifests: `registry`, `github-packages` (the packages API of GitHub, with github-token), or `auto`, which is the packages API for ghcr.io',
    },
    ['auto', 'registry', 'github-packages'],
  ),
  apply: flag({
    perCall: true,
    description: 'Delete what the plan lists. By default the plan is shown and nothing is deleted',
  }),
});

export const REMOVAL = group('Output', {
  format: choice({ default: 'text', description: 'Format in which the plan or receipt is printed' }, [
    'text',
    'json',
    'markdown',
  ]),
});

function parseRules(value: string): ReadonlySet<RetentionRule> {
  const words = itemsOf(value);
  if (words.length === 1 && words[0] === 'none') return new Set();
  return new Set(
    words.map((word) => {
      const found = RULES.find((rule) => rule === word);
      if (found === undefined) throw invalidValue(word, 'superseded, duplicates, orphans, or none alone', RULES);
      return found;
    }),
  );
}

function parseTagRule(line: string): TagRule {
  const [pattern = '', ...limits] = line.split(/\s+/);
  if (!/^[A-Za-z0-9._*-]{1,128}$/.test(pattern)) throw invalidValue(pattern, 'a pattern of tags, such as v*');
  const rule: { newest?: number; youngerThan?: number } = {};
  for (const limit of limits) {
    const [, name = '', value = ''] = /^(newest|younger)=(.+)$/.exec(limit) ?? [];
    if (name === 'newest') rule.newest = wholeNumber(value);
    else if (name === 'younger') rule.youngerThan = duration(value);
    else throw invalidValue(limit, 'newest=NUMBER or younger=DURATION after the pattern');
  }
  return { text: line, matches: globMatcher(pattern), ...rule };
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^[0-9]{1,6}$/.test(value) || number < 1) throw invalidValue(value, 'a whole number from 1 to 999999');
  return number;
}

function duration(value: string): number {
  if (value === '0') return 0;
  const milliseconds = parseDuration(value);
  if (milliseconds === undefined) throw new UserError(invalidValue(value, DURATION_FORM).message);
  return milliseconds;
}
