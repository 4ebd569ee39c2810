// Inputs of the commands that audit many images.
import { parseShard, WHOLE } from '../../audit/shard.ts';
import type { GroupBy } from '../../audit/summary.ts';
import { choice, flag, group, invalidValue, items, lines, parsed, text } from './input.ts';
import { checkReadable } from './named-files.ts';

const MAX_AT_ONCE = 512;
const MAX_SHARDS = 256;
const NAMES = ['namespace', 'registry', 'outcome'] as const;

/** A whole number in a range. */
const number =
  (most: number) =>
  (value: string): number => {
    if (!/^[1-9]\d{0,5}$/.test(value) || Number(value) > most)
      throw invalidValue(value, `a whole number from 1 to ${most}`);
    return Number(value);
  };

const IMAGES = group('Image', {
  'images-from': lines({
    perCall: true,
    description:
      'Sources of images, one per line: a file with a reference per line and labels after it (`ghcr.io/acme/app:v1 team=web`), `-` (the same from standard input), `registry/prefix/*` (all repositories under a prefix), `registry/repository:*` (all tags of one), `github:ORG` (all container packages), or Kubernetes manifests and the other files that `verify` takes',
  }),
  tags: items({
    description:
      'Tags of the images where a source names whole repositories, with `*` for any characters, such as `v*`. Default: all but those of signatures and referrers',
  }),
  list: flag({
    perCall: true,
    description: 'Print the images in the form of a list that `images-from` takes, and audit nothing',
  }),
  labels: items({
    description:
      'Labels of the images to put into their lines, such as `org.opencontainers.image.vendor`: from the annotations of the manifest, else from the configuration, which takes one or two requests per image',
  }),
});

const RUN = group('Configuration', {
  shard: parsed(
    { perCall: true, description: 'Part of the images to process, as N/COUNT: of 4 shards, `1/4` to `4/4`' },
    (value) => (value === '' ? WHOLE : parseShard(value)),
  ),
  state: text({
    perCall: true,
    description:
      'Directory that keeps the lines of images that are done, so that a call that was stopped goes on where it was',
  }),
  restart: flag({ perCall: true, description: 'Discard what the directory `state` keeps, and audit all images anew' }),
  'requests-at-once': parsed(
    { default: '64', description: `Requests to one registry at the same time, from 1 to ${MAX_AT_ONCE}` },
    number(MAX_AT_ONCE),
  ),
  since: text({
    perCall: true,
    check: checkReadable,
    description: 'Lines of an earlier audit: only images that are new or changed since are reported',
  }),
  'fail-on': choice(
    {
      default: 'never',
      description:
        'Images that fail the call: `failed` (any that fails or is undecided), `undecided` (only those without a decision) or `never`',
    },
    ['never', 'undecided', 'failed'],
  ),
  shards: parsed(
    {
      default: '1',
      description: 'Number of shards of the audit, to name the one that should have reported a missing image',
    },
    number(MAX_SHARDS),
  ),
});

const REPORT = group('Output', {
  'group-by': parsed(
    {
      default: 'namespace',
      description:
        'Groups of the report: `namespace` (registry and first part of the repository), `registry`, `outcome`, or the name of a label such as `team`',
    },
    (value): GroupBy => NAMES.find((name) => name === value) ?? { label: value },
  ),
  format: choice({ default: 'text', description: 'Format in which the report is printed' }, [
    'text',
    'markdown',
    'csv',
    'html',
    'jsonl',
  ]),
});

export const AUDIT = { ...IMAGES, ...RUN, ...REPORT } as const;
