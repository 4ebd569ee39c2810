// The inputs and outputs of discover.
import { EVIDENCE } from '../inputs/evidence.ts';
import { IMAGE } from '../inputs/image.ts';
import { described, type Values } from '../inputs/input.ts';
import { OUTPUT } from '../inputs/output.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { SELECTION } from '../inputs/selection.ts';

export const discoverInputs = {
  image: IMAGE.image,
  digest: IMAGE.digest,
  'allow-missing-subject': described(
    EVIDENCE['allow-missing-subject'],
    'Succeed even if the image is not in the registry: its referrers are shown either way',
  ),
  ...SELECTION,
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
