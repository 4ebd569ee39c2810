// The inputs and outputs of attach.
import { EVIDENCE } from '../inputs/evidence.ts';
import { GITHUB_RECORDS } from '../inputs/github-records.ts';
import { IMAGE } from '../inputs/image.ts';
import { described, group, optional, parsed, type Values } from '../inputs/input.ts';
import { OUTPUT } from '../inputs/output.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { SBOM } from '../inputs/sbom.ts';
import { FAIL_ON, SCAN } from '../inputs/scan.ts';
import { SIGNING } from '../inputs/signing.ts';
import { parseEarlierImage } from './earlier-image.ts';

export const attachInputs = {
  image: described(
    optional(IMAGE.images),
    `${IMAGE.images.description}. Without image and images-file, the images in the list of artifacts that the runner keeps for the job`,
  ),
  'images-file': IMAGE['images-file'],
  digest: IMAGE.digest,
  platforms: described(
    IMAGE.platforms,
    'Platforms of a multi-platform image to attach to, as os/architecture[/variant], separated by commas or line breaks. Default: all',
  ),
  ...SBOM,
  ...SCAN,
  ...FAIL_ON,
  ...EVIDENCE,
  ...SIGNING,
  'storage-record': GITHUB_RECORDS['storage-record'],
  ...REGISTRY,
  'dry-run': OUTPUT['dry-run'],
  'on-error': OUTPUT['on-error'],
  summary: OUTPUT.summary,
  ...group('Output', {
    'compare-to': parsed(
      {
        perCall: true,
        description:
          'Earlier image to compare with, as registry/repository[:tag][@sha256:…], or `:TAG` for a tag in the same repository. The summary and the JSON result show what changed: components, licenses, findings, evidence and source. An image that does not exist yet is a note',
      },
      parseEarlierImage,
    ),
  }),
  format: OUTPUT['result-format'],
  output: OUTPUT.output,
  'output-dir': OUTPUT['output-dir'],
} as const;

export type AttachInputs = Values<typeof attachInputs>;

export const attachOutputs = {
  subject: 'Image that evidence was attached to, as registry/repository@digest; one per line',
  attached: 'JSON list of receipts, one for each artifact: reference, digest, kind, subject, platform, status and more',
  graph: 'Paths of JSON files with the graph of referrers after attaching, one per image, one per line',
  diff: 'Paths of JSON files with the comparison to the image of compare-to, one per image, one per line',
  'sbom-path': 'Paths of the generated SBOMs, one per line',
  'provenance-path': 'Paths of the generated provenance statements, one per line',
  'scan-path': 'Paths of the generated scan results, one per line',
  findings:
    'Number of open findings in all scans, each vulnerability of a package counted once per image. Empty without a scan',
  'findings-critical': 'Number of open findings that are critical',
  'findings-high': 'Number of open findings that are high',
  'findings-medium': 'Number of open findings that are medium',
  'findings-low': 'Number of open findings that are low',
  failed: 'Number of artifacts and images that failed',
  signed:
    '`true` if this run signed every piece of evidence that it attached, `false` if not. Empty if nothing was attached',
  digests: 'Digests of the attached artifacts, one per line, those of earlier runs included',
  'bundle-path': 'Paths of the Sigstore bundles of this run, one per line',
  images:
    'JSON list with one object for each image: status, signer, counts, findings and artifacts, by schemas/attach-result.v1.schema.json',
  'scan-complete': '`true` if every scan is complete, `false` if findings may be missing. Empty without a scan',
} as const;

export type AttachOutput = keyof typeof attachOutputs;
