// Owns the inputs and outputs of prune.
import { IMAGE } from '../inputs/image.ts';
import { described, type Values } from '../inputs/input.ts';
import { OUTPUT } from '../inputs/output.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { REMOVAL, RETENTION } from '../inputs/retention.ts';
import { VERIFICATION } from '../inputs/verification.ts';

export const pruneInputs = {
  image: described(
    IMAGE.image,
    'Image whose evidence is pruned, as registry/repository:tag, registry/repository@sha256:… or oci-layout:PATH:tag; or a whole repository, as registry/repository or oci-layout:PATH',
  ),
  digest: IMAGE.digest,
  ...RETENTION,
  'signed-by': described(
    VERIFICATION['signed-by'],
    'Signers whose evidence may be removed, one per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@refs/tags/v1`, `key:FILE` (a public key), or `issuer=URL identity=NAME`; `*` stands for any characters but a slash. Evidence that others signed stays',
  ),
  'trusted-root': VERIFICATION['trusted-root'],
  format: REMOVAL.format,
  summary: described(OUTPUT.summary, 'Show the plan or receipt in the job summary'),
  'output-dir': described(
    OUTPUT['output-dir'],
    'Directory for the receipt. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
  ),
  ...REGISTRY,
} as const;

export type PruneInputs = Values<typeof pruneInputs>;

export const pruneOutputs = {
  receipt: 'Path of a JSON file with every manifest that was deleted, or would be, and why',
  planned: 'Number of manifests that the plan deletes',
  deleted: 'Number of manifests that were deleted; 0 without `apply`',
  protected: 'Number of manifests that stay',
} as const;

export type PruneOutput = keyof typeof pruneOutputs;
