// Owns the rows of the commands that make, read and compare evidence.
import { attachInputs, attachOutputs } from '../attach/inputs.ts';
import { type Command, command } from '../command.ts';
import { diffInputs, diffOutputs } from '../diff/inputs.ts';
import { discoverInputs, discoverOutputs } from '../discover/inputs.ts';
import { getInputs } from '../get/inputs.ts';
import { rescanInputs, rescanOutputs } from '../rescan/inputs.ts';
import { sbomInputs } from '../sbom/inputs.ts';

export const EVIDENCE: readonly Command[] = [
  command({
    name: 'attach',
    group: 'Evidence',
    purpose: 'Attach evidence to the digest of an image',
    description:
      'Attach SBOM, provenance, scan results and other evidence to the digest of a container image, as OCI referrers',
    examples: [
      { args: 'ghcr.io/acme/app@sha256:… --scan results.sarif', what: 'Attach an SBOM and a scan result' },
      {
        args: 'ghcr.io/acme/app@sha256:… --scan osv --sign key --signing-key cosign.key',
        what: 'Scan, and sign all of it',
      },
      { args: 'oci-layout:build/image@sha256:… --dry-run', what: 'Show what would be attached to an OCI layout' },
    ],
    inputs: attachInputs,
    positionals: [{ input: 'image' }],
    outputs: attachOutputs,
    action: { icon: 'paperclip', root: true, loadPost: () => import('../attach/post.ts') },
    load: () => import('../attach/run.ts'),
  }),
  command({
    name: 'discover',
    aliases: ['tree'],
    group: 'Evidence',
    purpose: 'List the evidence that is attached to an image, at every level',
    description: 'List the evidence that is attached to the digest of a container image, at every level',
    examples: [
      { args: 'ghcr.io/acme/app:latest', what: 'Print the graph of referrers as a tree' },
      { args: 'ghcr.io/acme/app@sha256:… --format json', what: 'Print it as JSON' },
    ],
    inputs: discoverInputs,
    positionals: [{ input: 'image' }],
    outputs: discoverOutputs,
    action: { icon: 'search' },
    load: () => import('../discover/run.ts'),
  }),
  command({
    name: 'get',
    group: 'Evidence',
    purpose: 'Print a document that is attached to an image',
    description:
      'Print a document that is attached to an image, such as its SBOM, checked against its digest and, if signers are given, its signature',
    examples: [
      {
        args: 'ghcr.io/acme/app:latest --kind sbom --platform linux/amd64 -o sbom.json',
        what: 'Write the newest SBOM of a platform to a file',
      },
      {
        args: 'ghcr.io/acme/app:latest --kind provenance --signed-by github:acme/app',
        what: 'Print the provenance that a workflow of acme/app signed',
      },
      { args: 'ghcr.io/acme/app:latest --kind scan --all -o scans', what: 'Write every scan result to a directory' },
    ],
    inputs: getInputs,
    positionals: [{ input: 'image' }],
    outputs: {},
    load: () => import('../get/run.ts'),
  }),
  command({
    name: 'diff',
    group: 'Evidence',
    purpose: 'Compare two images by their evidence',
    description:
      'Compare two images: components, licenses, findings, evidence, signers and source commits, by the documents that are attached to them',
    examples: [
      { args: 'ghcr.io/acme/app:1.2 ghcr.io/acme/app:1.3', what: 'Show what changed between two releases' },
      {
        args: 'ghcr.io/acme/app:1.2 ghcr.io/acme/app:1.3 --signed-by github:acme/app --format json',
        what: 'Compare only signed documents, for a program',
      },
    ],
    inputs: diffInputs,
    positionals: [{ input: 'old' }, { input: 'new' }],
    outputs: diffOutputs,
    action: { icon: 'git-pull-request' },
    load: () => import('../diff/run.ts'),
  }),
  command({
    name: 'sbom',
    group: 'Evidence',
    purpose: 'Print the SBOM of an image',
    description: 'Generate the SBOM of an image for one platform from its layers and print it',
    examples: [
      { args: 'ghcr.io/acme/app:latest', what: 'Print the SBOM for linux/amd64 in CycloneDX' },
      {
        args: 'ghcr.io/acme/app:latest --platforms linux/arm64 --sbom-format spdx-2.3',
        what: 'Choose platform and format',
      },
    ],
    inputs: sbomInputs,
    positionals: [{ input: 'image' }],
    outputs: {},
    load: () => import('../sbom/run.ts'),
  }),
  command({
    name: 'rescan',
    group: 'Evidence',
    purpose: 'Scan images again by their attached SBOMs',
    description:
      'Scan images again by the SBOMs that are attached to them, without pulling the images, and attach what has changed. Older scans of the same signer are deleted',
    examples: [
      { args: 'ghcr.io/acme/app:v1 --dry-run', what: 'Show what a new scan finds, and whether it would be attached' },
      {
        args: '--images-file images.txt --signed-by github:acme/app --issue',
        what: 'Scan the signed SBOMs of several images, and open an issue for findings with a fix',
      },
    ],
    inputs: rescanInputs,
    positionals: [{ input: 'image', several: true }],
    outputs: rescanOutputs,
    action: { icon: 'refresh-cw' },
    load: () => import('../rescan/run.ts'),
  }),
];
