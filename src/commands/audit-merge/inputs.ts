// Owns the inputs and outputs of audit merge.
import { AUDIT } from '../inputs/audit.ts';
import { described, group, lines, optional, type Values } from '../inputs/input.ts';
import { OUTPUT } from '../inputs/output.ts';

const FILES = group('Image', {
  files: lines({
    required: true,
    perCall: true,
    description:
      'Files of lines that `audit` wrote, one path or glob per line. A glob may match no file: its images are unknown then',
  }),
});

export const auditMergeInputs = {
  files: FILES.files,
  'images-from': described(
    optional(AUDIT['images-from']),
    'List of the images that should have been audited, as `audit --list` prints it. Images without a line are in the report as undecided',
  ),
  shards: AUDIT.shards,
  'group-by': AUDIT['group-by'],
  since: described(
    AUDIT.since,
    'Lines of an earlier audit: the report lists what changed since, and images that are gone',
  ),
  'fail-on': AUDIT['fail-on'],
  format: AUDIT.format,
  output: described(OUTPUT.output, 'File to write the report to in the chosen `format`, instead of printing it'),
  summary: described(OUTPUT.summary, 'Show the report in the job summary'),
  'output-dir': described(
    OUTPUT['output-dir'],
    'Directory for the report in every format. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
  ),
} as const;

export type AuditMergeInputs = Values<typeof auditMergeInputs>;

export const auditMergeOutputs = {
  lines: 'Path of the merged lines, one per image (JSON lines)',
  csv: 'Path of the report as CSV',
  html: 'Path of the report as HTML',
  markdown: 'Path of the report as markdown',
  images: 'Number of images',
  passed: 'Number of images that passed, with or without warnings',
  failed: 'Number of images that failed',
  undecided: 'Number of images without a decision, unknown ones included',
  unknown: 'Number of images that no shard reported',
} as const;

export type AuditMergeOutput = keyof typeof auditMergeOutputs;
