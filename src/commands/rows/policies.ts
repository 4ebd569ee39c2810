// Owns the rows of the commands that decide by a policy.

import { auditInputs, auditOutputs } from '../audit/inputs.ts';
import { auditMergeInputs, auditMergeOutputs } from '../audit-merge/inputs.ts';
import { type Command, command } from '../command.ts';
import { policyCheckInputs } from '../policy-check/inputs.ts';
import { policyTestInputs } from '../policy-test/inputs.ts';
import { verifyInputs, verifyOutputs } from '../verify/inputs.ts';

export const POLICIES: readonly Command[] = [
  command({
    name: 'verify',
    group: 'Policies',
    purpose: 'Verify the evidence of images against a policy',
    description:
      'Verify that container images have the evidence that a policy requires, signed by trusted signers, fresh and valid: a gate before deployment',
    examples: [
      {
        args: 'ghcr.io/acme/app:v1 --require sbom,provenance,scan --signed-by github:acme/app',
        what: 'Require three kinds of evidence, signed by a workflow of acme/app',
      },
      {
        args: 'ghcr.io/acme/app:v1 --require scan --max-severity high --max-age scan=7d',
        what: 'Require a scan of the last 7 days without critical findings',
      },
      { args: 'ghcr.io/acme/app@sha256:… --policy policy.yml', what: 'Apply a policy file' },
      {
        args: "--images-from 'k8s/*.yaml' --images-from overlays/prod --policy policy.yml",
        what: 'Verify every image that manifests and a Kustomize directory name',
      },
      {
        args: 'oci-layout:build/image:v1 --policy policy.yml --trusted-root trusted_root.json',
        what: 'Verify an OCI layout without network',
      },
    ],
    inputs: verifyInputs,
    positionals: [{ input: 'image', several: true }],
    outputs: verifyOutputs,
    action: { icon: 'shield' },
    load: () => import('../verify/run.ts'),
  }),
  command({
    name: 'policy check',
    group: 'Policies',
    purpose: 'Check policy files',
    description:
      'Check policy files: syntax, unknown keys and values with the closest valid one, expired exceptions, unused signers, requirements that contradict each other. Each problem has its line and column',
    examples: [{ args: 'policy.yml', what: 'Check a policy and what it includes' }],
    inputs: policyCheckInputs,
    positionals: [{ input: 'file', several: true }],
    outputs: {},
    load: () => import('../policy-check/run.ts'),
  }),
  command({
    name: 'policy test',
    group: 'Policies',
    purpose: 'Test policies with recorded evidence',
    description:
      'Decide recorded cases and compare each decision with the expected one. Each case names its policy, the evidence, the time and the expected decision',
    examples: [{ args: 'policies', what: 'Decide every case below a directory' }],
    inputs: policyTestInputs,
    positionals: [{ input: 'directory' }],
    outputs: {},
    load: () => import('../policy-test/run.ts'),
  }),
  command({
    name: 'audit',
    group: 'Policies',
    purpose: 'Audit many images against a policy',
    description:
      'Verify the evidence of many images against a policy, and write one JSON line per image: decision, missing evidence, signers, ages, findings with fixes. Images that a registry does not answer for are undecided',
    examples: [
      {
        args: "--images-from 'registry.example/acme/*' --policy policy.yml -o audit.jsonl",
        what: 'Audit every image of a registry under a prefix',
      },
      {
        args: '--images-from images.txt --policy policy.yml --shard 2/4 --state .audit -o audit-2.jsonl',
        what: 'Audit a quarter of a list, and go on where a stopped call was',
      },
      {
        args: '--images-from github:acme --require sbom,provenance --signed-by github:acme/build --since last.jsonl',
        what: 'Report what changed in the container packages of an organisation',
      },
      {
        args: "--images-from 'registry.example/acme/*' --list",
        what: 'List the images, for shards and for audit merge',
      },
    ],
    inputs: auditInputs,
    outputs: auditOutputs,
    action: { icon: 'clipboard' },
    load: () => import('../audit/run.ts'),
  }),
  command({
    name: 'audit merge',
    group: 'Policies',
    purpose: 'Merge the lines of an audit into one report',
    description:
      'Merge the lines of the shards of an audit into one report: markdown, CSV, HTML and JSON lines. Images that no shard reported are in it as undecided',
    examples: [
      { args: "'audit-*.jsonl' --format markdown", what: 'Print the report of several shards' },
      {
        args: "'audit-*.jsonl' --images-from images.txt --shards 4 --group-by team --output-dir report",
        what: 'Write the report in every format, with the images that a failed shard left out',
      },
      { args: 'this-week.jsonl --since last-week.jsonl', what: 'Show what changed since an earlier audit' },
    ],
    inputs: auditMergeInputs,
    positionals: [{ input: 'files', several: true }],
    outputs: auditMergeOutputs,
    action: { icon: 'layers' },
    load: () => import('../audit-merge/run.ts'),
  }),
];
