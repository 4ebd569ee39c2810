// Owns the inputs and outputs of diff.
import { parseReference } from '../../oci/reference.ts';
import { IMAGE } from '../inputs/image.ts';
import { choice, described, flag, group, linesOf, parsed, type Values } from '../inputs/input.ts';
import { OUTPUT } from '../inputs/output.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { SBOM } from '../inputs/sbom.ts';
import { VERIFICATION } from '../inputs/verification.ts';

const FORM = 'registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]';

const IMAGES = group('Image', {
  old: parsed({ required: true, description: `Image before the change, as ${FORM}` }, parseReference),
  new: parsed({ required: true, description: `Image after the change, as ${FORM}` }, parseReference),
  base: parsed(
    {
      repeatable: true,
      description:
        'Base images of both, one per line: changes in their layers are marked as those of the base image. The SBOM must name the layers of components, as generated ones do',
    },
    (value) => linesOf(value).map(parseReference),
  ),
});

export const diffInputs = {
  ...IMAGES,
  platforms: described(
    IMAGE.platforms,
    'Platforms of multi-platform images to compare, as os/architecture[/variant], separated by commas or line breaks. Default: all',
  ),
  'signed-by': described(
    VERIFICATION['signed-by'],
    `${VERIFICATION['signed-by'].description}. Documents of others are not compared. Default: signed documents are used before unsigned ones, whoever signed them`,
  ),
  'trusted-root': VERIFICATION['trusted-root'],
  'sbom-format': SBOM['sbom-format'],
  strict: SBOM.strict,
  'cache-dir': SBOM['cache-dir'],
  ...group('Output', {
    format: choice({ default: 'text', description: 'Format in which the comparison is printed' }, [
      'text',
      'json',
      'markdown',
    ]),
    comment: flag({
      description:
        'Write the comparison as a comment to the pull request of the workflow run, or update the comment of an earlier run. github-token needs `permissions: pull-requests: write`',
    }),
  }),
  summary: described(OUTPUT.summary, 'Show the comparison in the job summary'),
  'output-dir': described(
    OUTPUT['output-dir'],
    'Directory for the comparison. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
  ),
  ...REGISTRY,
} as const;

export type DiffInputs = Values<typeof diffInputs>;

export const diffOutputs = {
  diff: 'Path of a JSON file with the comparison',
  changed: 'Number of components that were added, removed, upgraded or downgraded, on all platforms',
  'new-findings': 'Number of open findings that the old image does not have, on all platforms',
  'fixed-findings': 'Number of open findings that the new image no longer has, on all platforms',
} as const;

export type DiffOutput = keyof typeof diffOutputs;
