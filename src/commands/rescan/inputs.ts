// Owns the inputs and outputs of rescan.
import { UserError } from '../../errors.ts';
import { DURATION_FORM, parseDuration } from '../../policy/schema/values.ts';
import { AUDIT } from '../inputs/audit.ts';
import { CREDENTIAL_REGISTRY } from '../inputs/host.ts';
import { IMAGE } from '../inputs/image.ts';
import { choice, described, flag, group, invalidValue, optional, parsed, type Values } from '../inputs/input.ts';
import { checkReadable } from '../inputs/named-files.ts';
import { OUTPUT } from '../inputs/output.ts';
import { POLICY } from '../inputs/policy.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { REMOVAL, RETENTION } from '../inputs/retention.ts';
import { SCAN } from '../inputs/scan.ts';
import { SIGNING } from '../inputs/signing.ts';
import { VERIFICATION } from '../inputs/verification.ts';

const RESCAN = group('Scan', {
  'rescan-after': parsed(
    {
      default: '7d',
      description:
        'Age from which a scan is attached even if neither findings nor the database have changed, such as `7d`',
    },
    duration,
  ),
  prune: flag({
    default: 'true',
    description:
      'Delete older scans of this command by the same signer, once a newer one is attached. Scans of others stay',
  }),
});

const GITHUB = group('Output', {
  issue: flag({
    description:
      'Open an issue in the repository of the workflow for fixable findings, or update the one of an earlier run. github-token needs `permissions: issues: write`',
  }),
  'issue-severity': choice(
    { default: 'high', description: 'Least severe finding for `issue`: `critical`, `high`, `medium` or `low`' },
    ['critical', 'high', 'medium', 'low'],
  ),
  'code-scanning': flag({
    description:
      'Upload the findings to code scanning as SARIF. github-token needs `permissions: security-events: write`',
  }),
  'dependency-submission': flag({
    description:
      'Submit the packages of the SBOMs to the dependency graph. github-token needs `permissions: contents: write`',
  }),
});

export const rescanInputs = {
  image: described(
    optional(IMAGE.images),
    'Image to scan again, as registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest; one per line for several images. Required without images-from and images-file',
  ),
  'images-from': AUDIT['images-from'],
  tags: AUDIT.tags,
  shard: AUDIT.shard,
  'images-file': IMAGE['images-file'],
  platforms: IMAGE.platforms,
  'signed-by': described(
    VERIFICATION['signed-by'],
    `${VERIFICATION['signed-by'].description}. Only their SBOMs are scanned. Default: unsigned SBOMs count too`,
  ),
  'trusted-root': { ...VERIFICATION['trusted-root'], check: checkReadable },
  'attestations-from': { ...POLICY['attestations-from'], group: 'Evidence' },
  'osv-url': described(
    SCAN['osv-url'],
    'URL of the OSV service, which receives the names and versions of the packages in the SBOMs',
  ),
  ...RESCAN,
  ...GITHUB,
  sign: described(
    SIGNING.sign,
    'How to sign scans: `auto` (with signing-key if it is set, else with the identity of the job if it has `permissions: id-token: write`, else not at all), `keyless`, `key` or `none`',
  ),
  'signing-key': SIGNING['signing-key'],
  'signing-key-password': SIGNING['signing-key-password'],
  sigstore: SIGNING.sigstore,
  'fulcio-url': SIGNING['fulcio-url'],
  'rekor-url': SIGNING['rekor-url'],
  'timestamp-server-url': SIGNING['timestamp-server-url'],
  'github-attestations': SIGNING['github-attestations'],
  'delete-with': RETENTION['delete-with'],
  'dry-run': described(
    OUTPUT['dry-run'],
    'Scan, and show what would be attached, deleted and written to GitHub, without doing it',
  ),
  format: described(REMOVAL.format, 'Format in which the receipt is printed'),
  summary: described(OUTPUT.summary, 'Show the receipt in the job summary'),
  'output-dir': described(
    OUTPUT['output-dir'],
    'Directory for the receipt. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
  ),
  registry: CREDENTIAL_REGISTRY,
  ...REGISTRY,
} as const;

export type RescanInputs = Values<typeof rescanInputs>;

export const rescanOutputs = {
  receipt: 'Path of the JSON file with the receipt',
  attached: 'Number of scans that were attached, or would be in a dry run',
  deleted: 'Number of older scans that were deleted, or would be in a dry run',
  unchanged: 'Number of images whose scans are up to date',
  undecided: 'Number of images that could not be scanned completely, because a service did not respond',
  failed: 'Number of images without a usable SBOM, or whose scan could not be attached',
  findings: 'Number of open findings in the scans of this run',
  fixable: 'Number of open findings with a fixed version',
  issue: 'URL of the issue that was opened or updated',
} as const;

export type RescanOutput = keyof typeof rescanOutputs;

function duration(value: string): number {
  if (value === '0') return 0;
  const milliseconds = parseDuration(value);
  if (milliseconds === undefined) throw new UserError(invalidValue(value, DURATION_FORM).message);
  return milliseconds;
}
