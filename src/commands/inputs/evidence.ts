// Inputs that say what is attached besides the SBOM and the scans, and how.

import { UserError } from '../../errors.ts';
import { checkAnnotations } from '../../evidence/annotations.ts';
import { alternatives } from '../../spelling.ts';
import {
  choice,
  flag,
  group,
  type InputCheck,
  invalidValue,
  itemsOf,
  lines,
  linesOf,
  pairsOf,
  parsed,
} from './input.ts';
import { checkFileLines } from './named-files.ts';

/** What to do about one kind of document: generate it or not, or attach files instead. */
export interface Source {
  /** `auto` generates only if the image does not have one and no file is given. */
  readonly generate: 'auto' | 'always' | 'never';
  readonly paths: readonly string[];
}

export const COLLECTOR_NAMES = ['buildkit', 'cosign', 'legacy'] as const;

export type CollectorName = (typeof COLLECTOR_NAMES)[number];

export const EVIDENCE = group('Evidence', {
  provenance: parsed(
    {
      check: checkSource,
      default: 'auto',
      description:
        'SLSA provenance: `auto` (generate in a workflow run, unless the image already has one from a trusted signer), `generate` (always; fails outside a workflow run), `none`, or the path of a statement to attach',
    },
    (text) => {
      const source = parseSource(text);
      if (source.paths.length > 1) throw new UserError('only one path is allowed; attach other statements as evidence');
      return source;
    },
  ),
  'allow-foreign-provenance': flag({
    description:
      'Sign a provenance file with the identity of the job even if it states another builder, workflow, repository, commit or run than the identity token of the job',
  }),
  approvals: parsed(
    {
      check: checkSource,
      default: 'none',
      repeatable: true,
      description:
        'Approvals of this run and of the pull requests of its commit: `auto` (attach those that GitHub reports), `generate` (the same; fails if there are none), `none`, or paths of approval files, one per line',
    },
    parseSource,
  ),
  evidence: lines({
    check: (lines, call) => checkFileLines(lines, [], call),
    description:
      'Files to attach, one [kind=]path-or-glob per line; `-` is standard input, on a command line. The kind is detected from the content if it is not given. `custom:TYPE=path` attaches a document with an artifact type of your choice',
  }),
  collect: parsed(
    {
      default: 'buildkit',
      repeatable: true,
      description:
        'Existing evidence to attach again as referrers, separated by commas or line breaks: `buildkit` (attestations in the image index), `cosign` (.sig, .att and .sbom tags), `legacy` (artifact manifests from before OCI 1.1), or `none`',
    },
    parseCollectors,
  ),
  validate: choice(
    {
      default: 'error',
      description: 'How to treat documents that fail validation: `error`, or `warn` to attach them anyway',
    },
    ['error', 'warn'],
  ),
  annotations: parsed(
    { repeatable: true, description: 'Annotations to add to every attached artifact, one key=value per line' },
    (text) => {
      const annotations = pairsOf(text);
      checkAnnotations(annotations);
      return annotations;
    },
  ),
  'if-no-files-found': choice(
    { default: 'error', description: 'What to do when a path or glob matches no files: `error`, `warn` or `ignore`' },
    ['error', 'warn', 'ignore'],
  ),
  'allow-outside-workspace': flag({
    description: 'Attach files even if a symbolic link leads out of the workspace',
  }),
  'allow-missing-subject': flag({ description: 'Attach even if the image is not in the registry yet' }),
});

export const WORDS = ['auto', 'generate', 'none'];

function checkSource({ paths }: Source, call: InputCheck): Promise<void> {
  return checkFileLines(paths, WORDS, call);
}

/** `auto`, `generate` and `none`, alone, or paths of files. */
export function parseSource(text: string): Source {
  if (text === 'auto') return { generate: 'auto', paths: [] };
  if (text === 'generate') return { generate: 'always', paths: [] };
  const paths = text === 'none' ? [] : linesOf(text);
  const word = paths.find((line) => WORDS.includes(line));
  if (word !== undefined) throw new UserError(`"${word}" cannot be combined with other lines`);
  return { generate: 'never', paths };
}

function parseCollectors(text: string): readonly CollectorName[] {
  const words = itemsOf(text);
  if (words.length === 1 && words[0] === 'none') return [];
  return words.map((word) => {
    const found = COLLECTOR_NAMES.find((name) => name === word);
    if (found === undefined)
      throw invalidValue(word, `${alternatives(COLLECTOR_NAMES)}, or none alone`, COLLECTOR_NAMES);
    return found;
  });
}
