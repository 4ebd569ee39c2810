// Owns the inputs and outputs of verify.
import { GITHUB_RECORDS } from '../inputs/github-records.ts';
import { IMAGE } from '../inputs/image.ts';
import { choice, described, flag, group, optional, text, type Values } from '../inputs/input.ts';
import { checkReadable } from '../inputs/named-files.ts';
import { OUTPUT } from '../inputs/output.ts';
import { POLICY } from '../inputs/policy.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { SIGNING } from '../inputs/signing.ts';
import { VERIFICATION } from '../inputs/verification.ts';

const REPORT = group('Output', {
  record: text({
    description:
      'Directory for recorded cases: one file per image with its evidence and the decision, which `policy test` decides again. It contains the documents',
  }),
  format: choice({ default: 'text', description: 'Format in which the decision is printed' }, [
    'text',
    'json',
    'markdown',
    'html',
  ]),
  comment: flag({
    description:
      'Write the decision as a comment to the pull request of the workflow run, or update the comment of an earlier run. github-token needs `permissions: pull-requests: write`',
  }),
  'attach-decision': flag({
    description:
      'Attach the decision to the image as a SLSA verification summary (kind policy-decision), signed as `sign` says, so that another gate can require it',
  }),
});

export const verifyInputs = {
  image: described(
    optional(IMAGE.images),
    'Image to verify, as registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest; one per line for several images. Required without images-from',
  ),
  'images-from': IMAGE['images-from'],
  'images-file': described(
    IMAGE['images-file'],
    `${IMAGE['images-file'].description}. The images are verified besides those of image`,
  ),
  digest: IMAGE.digest,
  platforms: described(
    IMAGE.platforms,
    'Platforms of a multi-platform image to verify, such as the one that will run, as os/architecture[/variant], separated by commas or line breaks. Default: all',
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
  against: POLICY.against,
  sign: described(
    SIGNING.sign,
    'How to sign the attached decision: `auto` (with signing-key if it is set, else with the identity of the job if it has `permissions: id-token: write`, else not at all), `keyless`, `key` or `none`',
  ),
  'signing-key': SIGNING['signing-key'],
  'signing-key-password': SIGNING['signing-key-password'],
  sigstore: SIGNING.sigstore,
  'fulcio-url': SIGNING['fulcio-url'],
  'rekor-url': SIGNING['rekor-url'],
  'timestamp-server-url': SIGNING['timestamp-server-url'],
  record: REPORT.record,
  format: REPORT.format,
  output: described(OUTPUT.output, 'File to write the decision to in the chosen `format`, instead of printing it'),
  summary: described(OUTPUT.summary, 'Show the decision in the job summary'),
  comment: REPORT.comment,
  'attach-decision': REPORT['attach-decision'],
  'deployment-environment': GITHUB_RECORDS['deployment-environment'],
  'deployment-name': GITHUB_RECORDS['deployment-name'],
  'deployment-cluster': GITHUB_RECORDS['deployment-cluster'],
  'output-dir': described(
    OUTPUT['output-dir'],
    'Directory for the audit record and the verification summary. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
  ),
  ...REGISTRY,
} as const;

export type VerifyInputs = Values<typeof verifyInputs>;

export const verifyOutputs = {
  decision: '`passed`, `warned`, `failed` or `undecided`: the worst decision of the images',
  reasons: 'Why requirements are not met, one per line',
  subject: 'Images that were verified, as registry/repository@digest, one per line',
  report: 'Path of the file that `output` names, or of the HTML report with `format: html`',
  'audit-path': 'Paths of the audit records (JSON), one per image, one per line',
  'audit-report-path': 'Paths of the audit records as markdown, one per image, one per line',
  'vsa-path': 'Paths of the SLSA verification summaries, one per decided image, one per line',
} as const;

export type VerifyOutput = keyof typeof verifyOutputs;
