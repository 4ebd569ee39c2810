// Owns the inputs and outputs of audit.
import { AUDIT } from '../inputs/audit.ts';
import { CREDENTIAL_REGISTRY } from '../inputs/host.ts';
import { IMAGE } from '../inputs/image.ts';
import { described, type Values } from '../inputs/input.ts';
import { checkReadable } from '../inputs/named-files.ts';
import { OUTPUT } from '../inputs/output.ts';
import { POLICY } from '../inputs/policy.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { VERIFICATION } from '../inputs/verification.ts';

export const auditInputs = {
  'images-from': { ...AUDIT['images-from'], required: true },
  tags: AUDIT.tags,
  list: AUDIT.list,
  labels: AUDIT.labels,
  shard: AUDIT.shard,
  state: AUDIT.state,
  restart: AUDIT.restart,
  since: AUDIT.since,
  'requests-at-once': AUDIT['requests-at-once'],
  'fail-on': AUDIT['fail-on'],
  platforms: described(
    IMAGE.platforms,
    'Platforms of multi-platform images to audit, as os/architecture[/variant], separated by commas or line breaks. Default: all',
  ),
  policy: POLICY.policy,
  require: POLICY.require,
  'signed-by': described(
    VERIFICATION['signed-by'],
    `${VERIFICATION['signed-by'].description}. Default: unsigned evidence counts too`,
  ),
  'max-severity': POLICY['max-severity'],
  'max-age': POLICY['max-age'],
  'trusted-root': { ...VERIFICATION['trusted-root'], check: checkReadable },
  'attestations-from': POLICY['attestations-from'],
  'group-by': AUDIT['group-by'],
  output: described(OUTPUT.output, 'File to write the lines to as images complete, instead of printing them'),
  summary: described(OUTPUT.summary, 'Show the totals in the job summary'),
  'output-dir': described(
    OUTPUT['output-dir'],
    'Directory for the lines. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
  ),
  registry: CREDENTIAL_REGISTRY,
  ...REGISTRY,
} as const;

export type AuditInputs = Values<typeof auditInputs>;

export const auditOutputs = {
  lines: 'Path of the file with one JSON line per image, or of the list of images with `list`',
  images: 'Number of images that were audited or listed',
  passed: 'Number of images that passed, with or without warnings',
  failed: 'Number of images that failed',
  undecided: 'Number of images without a decision',
} as const;

export type AuditOutput = keyof typeof auditOutputs;
