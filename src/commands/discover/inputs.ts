// The inputs and outputs of discover.
import { EVIDENCE } from '../inputs/evidence.ts';
import { IMAGE } from '../inputs/image.ts';
import { described, flag, group, type Values } from '../inputs/input.ts';
import { OUTPUT } from '../inputs/output.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { SELECTION } from '../inputs/selection.ts';
import { VERIFICATION } from '../inputs/verification.ts';

const DISCOVER = group('Signing', {
  verify: flag({
    description:
      'Verify signatures, and show who signed and when, or why a signature does not count. Takes a request or two per signed artifact',
  }),
});

const SIGNERS =
  'Accepted signers, one per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF`, `key:FILE` (a public key), or `issuer=URL identity=NAME`';

export const discoverInputs = {
  image: IMAGE.image,
  digest: IMAGE.digest,
  'allow-missing-subject': described(
    EVIDENCE['allow-missing-subject'],
    'Succeed even if the image is not in the registry: its referrers are shown either way',
  ),
  ...SELECTION,
  ...DISCOVER,
  'signed-by': described(
    VERIFICATION['signed-by'],
    `${SIGNERS}. Any identity under the trusted roots is accepted if none is named. Implies \`verify\``,
  ),
  'trusted-root': VERIFICATION['trusted-root'],
  depth: OUTPUT.depth,
  format: OUTPUT.format,
  output: OUTPUT.output,
  documents: OUTPUT.documents,
  summary: described(OUTPUT.summary, 'Show the graph of referrers in the job summary'),
  'output-dir': OUTPUT['output-dir'],
  ...REGISTRY,
} as const;

export type DiscoverInputs = Values<typeof discoverInputs>;

export const discoverOutputs = {
  subject: 'Image whose graph was listed, as registry/repository@digest',
  graph: 'Path of a JSON file with the graph of referrers',
  report: 'Path of the file that `output` names, or of the HTML report with `format: html`',
  count: 'Number of referrers in the graph, at every level',
} as const;

export type DiscoverOutput = keyof typeof discoverOutputs;
