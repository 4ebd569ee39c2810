// Inputs that say how SBOMs are made.

import { parseReference } from '../../oci/reference.ts';
import type { GeneratorName } from '../../sbom/external.ts';
import type { SbomFormat } from '../../sbom/sbom-evidence.ts';
import type { BaseChoice } from '../sbom/base-images.ts';
import { parseSource, type Source, WORDS } from './evidence.ts';
import { choice, flag, group, invalidValue, linesOf, parsed } from './input.ts';
import { checkFileLines, checkReadable } from './named-files.ts';

const GENERATORS = ['syft', 'trivy', 'cdxgen'] as const satisfies readonly GeneratorName[];

/** Begins a line that names a source directory. */
export const DIRECTORY = 'dir:';

const FORMATS = ['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'] as const satisfies readonly SbomFormat[];

export interface SbomSource extends Source {
  /** Absent: the built-in one. */
  readonly generator?: GeneratorName;
  /** Source directories whose lock files are read for SBOMs of their own. */
  readonly directories: readonly string[];
}

/** Where layer contents are cached: at `path`, in the default directory, or not at all. */
export type CacheChoice = { readonly path?: string } | 'none';

export const SBOM = group('SBOM', {
  sbom: parsed(
    {
      check: async ({ paths, directories }: SbomSource, call) => {
        await checkFileLines(paths, [...WORDS, ...GENERATORS], call);
        for (const directory of directories) await checkReadable(directory, call);
      },
      default: 'auto',
      repeatable: true,
      description:
        'SBOM: `auto` (generate unless the image already has one from a trusted signer or from BuildKit), `generate` (always), `syft`, `trivy` or `cdxgen` (always, with that program), `none`, or paths of SBOM files to attach, one per line; globs are allowed. A line `dir:PATH` adds an SBOM of the lock files in a source directory, of the kind `source-sbom`; alone it means `auto` for the image',
    },
    parseSbom,
  ),
  'sbom-format': choice({ default: 'cyclonedx-1.6', description: 'Format of generated SBOMs' }, FORMATS),
  'base-image': parsed(
    {
      default: 'none',
      repeatable: true,
      description:
        'Base image, to tell its components from those that the build added: a reference, or several, one per line, of which the one with the most layers in common counts; `auto` (the annotations or labels `org.opencontainers.image.base.name` and `.digest`, and the provenance of BuildKit; reads the base image from its registry), or `none`',
    },
    (text): BaseChoice => (text === 'auto' || text === 'none' ? text : linesOf(text).map(parseReference)),
  ),
  strict: flag({ description: 'Fail if any part of the image could not be read for the SBOM' }),
  'cache-dir': parsed(
    {
      description:
        'Directory for cached layer contents, so that each layer is read only once. `none` disables the cache. Default: the tool cache of the runner, or your cache directory',
    },
    (text): CacheChoice => (text === 'none' ? 'none' : text === '' ? {} : { path: text }),
  ),
  'actions-cache': flag({
    description: 'Also store cached layer contents in the GitHub Actions cache, for runners that start empty',
  }),
});

/** The word or the files, and the directories beside them. */
function parseSbom(text: string): SbomSource {
  const lines = linesOf(text);
  const directories = lines.filter((line) => line.startsWith(DIRECTORY)).map(directoryOf);
  const rest = lines.filter((line) => !line.startsWith(DIRECTORY)).join('\n');
  const image = rest === '' && directories.length > 0 ? 'auto' : rest;
  const generator = GENERATORS.find((name) => name === image);
  const source: Source = generator === undefined ? parseSource(image) : { generate: 'always', paths: [] };
  return { ...source, ...(generator !== undefined && { generator }), directories: [...new Set(directories)] };
}

/** The path of `dir:PATH`. Throws a UserError if it is empty. */
export function directoryOf(line: string): string {
  const path = line.slice(DIRECTORY.length).trim();
  if (path === '') throw invalidValue(line, `${DIRECTORY} and the path of a directory, such as ${DIRECTORY}.`);
  return path;
}
