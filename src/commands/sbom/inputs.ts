// The inputs of sbom.
import { IMAGE } from '../inputs/image.ts';
import { described, type Values } from '../inputs/input.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { SBOM } from '../inputs/sbom.ts';

export const sbomInputs = {
  image: IMAGE.image,
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
