// The inputs of sbom.

import { parseReference, type Reference } from '../../oci/reference.ts';
import { IMAGE } from '../inputs/image.ts';
import { described, group, parsed, type Values } from '../inputs/input.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { DIRECTORY, directoryOf, SBOM } from '../inputs/sbom.ts';

/** A source directory in the place of an image. */
export interface SourceDirectory {
  readonly scheme: 'dir';
  readonly path: string;
}

const SUBJECT = group('Image', {
  image: parsed(
    {
      required: true,
      perCall: true,
      description: `${IMAGE.image.description}. \`dir:PATH\` lists what the lock files in a source directory name instead`,
    },
    (text): Reference | SourceDirectory =>
      text.startsWith(DIRECTORY) ? { scheme: 'dir', path: directoryOf(text) } : parseReference(text),
  ),
});

export const sbomInputs = {
  ...SUBJECT,
  digest: IMAGE.digest,
  platforms: described(
    IMAGE.platforms,
    'Platform of a multi-platform image, as os/architecture[/variant]. Default: linux/amd64 if the image has it, else its first platform',
  ),
  'sbom-format': SBOM['sbom-format'],
  'base-image': SBOM['base-image'],
  strict: SBOM.strict,
  'cache-dir': SBOM['cache-dir'],
  ...REGISTRY,
} as const;

export type SbomInputs = Values<typeof sbomInputs>;
