// Owns the inputs of delete.
import { IMAGE } from '../inputs/image.ts';
import { described, type Values } from '../inputs/input.ts';
import { OUTPUT } from '../inputs/output.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { REMOVAL, RETENTION } from '../inputs/retention.ts';

export const deleteInputs = {
  image: described(
    IMAGE.image,
    'Image to delete, as registry/repository:tag, registry/repository@sha256:… or oci-layout:PATH:tag. If other tags have the same image, only the tag is deleted; a digest deletes the image with all its tags',
  ),
  digest: IMAGE.digest,
  apply: RETENTION.apply,
  'delete-with': RETENTION['delete-with'],
  format: REMOVAL.format,
  'output-dir': described(
    OUTPUT['output-dir'],
    'Directory for the receipt. By default no files are written on a command line',
  ),
  ...REGISTRY,
} as const;

export type DeleteInputs = Values<typeof deleteInputs>;

export const deleteOutputs = {
  receipt: 'Path of a JSON file with every manifest that was deleted, or would be',
} as const;

export type DeleteOutput = keyof typeof deleteOutputs;
