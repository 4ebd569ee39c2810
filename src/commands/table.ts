// The table of commands: one row a command. The bundle's entry files, every action.yml, the command line with its help,
// and the tables of README derive from it.
import { attachInputs, attachOutputs } from './attach/inputs.ts';
import { auditInputs, auditOutputs } from './audit/inputs.ts';
import { auditMergeInputs, auditMergeOutputs } from './audit-merge/inputs.ts';
import { type Command, command } from './command.ts';
import { completionInputs } from './completion/inputs.ts';
import { configCheckInputs } from './config-check/inputs.ts';
import { deleteInputs, deleteOutputs } from './delete/inputs.ts';
import { diffInputs, diffOutputs } from './diff/inputs.ts';
import { discoverInputs, discoverOutputs } from './discover/inputs.ts';
import { doctorInputs } from './doctor/inputs.ts';
import { getInputs } from './get/inputs.ts';
import { loginInputs } from './login/inputs.ts';
import { logoutInputs } from './logout/inputs.ts';
import { policyCheckInputs } from './policy-check/inputs.ts';
import { policyTestInputs } from './policy-test/inputs.ts';
import { promoteInputs, promoteOutputs } from './promote/inputs.ts';
import { pruneInputs, pruneOutputs } from './prune/inputs.ts';
import { reconcileInputs, reconcileOutputs } from './reconcile/inputs.ts';
import { rescanInputs, rescanOutputs } from './rescan/inputs.ts';
import { sbomInputs } from './sbom/inputs.ts';
import { verifyInputs, verifyOutputs } from './verify/inputs.ts';

export const COMMANDS: readonly Command[] = [
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
    action: { icon: 'paperclip', root: true, loadPost: () => import('./attach/post.ts') },
    load: () => import('./attach/run.ts'),
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
    load: () => import('./discover/run.ts'),
  }),
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
    load: () => import('./verify/run.ts'),
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
    load: () => import('./get/run.ts'),
  }),
  command({
    name: 'promote',
    group: 'Copying and removing',
    purpose: 'Copy an image with its evidence to another repository, registry or layout',
    description:
      'Copy a container image with everything attached to it, at every level, to another repository, registry or OCI layout. Digests do not change, and the tag is written last',
    examples: [
      { args: 'ghcr.io/acme/app:1.2.3 registry.example/prod/app:1.2.3', what: 'Copy an image with all its evidence' },
      { args: 'ghcr.io/acme/app@sha256:… ghcr.io/acme/app:stable', what: 'Write a tag in the same repository' },
      {
        args: 'ghcr.io/acme/app:1.2.3 oci-archive:app.tar --filter kind=sbom',
        what: 'Write an archive of the image and its SBOMs',
      },
      { args: '--images-file images.txt --dry-run', what: 'Show what would be copied for several images' },
    ],
    inputs: promoteInputs,
    positionals: [{ input: 'from' }, { input: 'to' }],
    outputs: promoteOutputs,
    action: { icon: 'upload-cloud', loadPost: () => import('./attach/post.ts') },
    load: () => import('./promote/run.ts'),
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
    load: () => import('./diff/run.ts'),
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
    load: () => import('./sbom/run.ts'),
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
    load: () => import('./policy-check/run.ts'),
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
    load: () => import('./policy-test/run.ts'),
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
    load: () => import('./audit/run.ts'),
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
    load: () => import('./audit-merge/run.ts'),
  }),
  command({
    name: 'prune',
    group: 'Copying and removing',
    purpose: 'Remove stale evidence of an image, or old images of a repository',
    description:
      'Remove stale evidence of a container image, or old images and what they left behind in a repository. Shows the plan by default',
    examples: [
      { args: 'ghcr.io/acme/app:v1 --keep-newest 3', what: 'Show what would be removed if 3 of each kind stay' },
      {
        args: 'ghcr.io/acme/app:v1 --older-than 90d --signed-by github:acme/app --apply',
        what: 'Remove evidence of more than 90 days that is unsigned, or signed by a workflow of acme/app',
      },
      {
        args: "registry.example/app --keep-tags 'v*' --keep-tags 'main newest=10' --apply",
        what: 'Remove all images but releases and the 10 newest of main',
      },
    ],
    inputs: pruneInputs,
    positionals: [{ input: 'image' }],
    outputs: pruneOutputs,
    action: { icon: 'scissors' },
    load: () => import('./prune/run.ts'),
  }),
  command({
    name: 'delete',
    group: 'Copying and removing',
    purpose: 'Delete an image with everything that is attached to it',
    description:
      'Delete an image with its platforms and everything that is attached to it, at every level. Shows the plan by default',
    examples: [
      { args: 'registry.example/app:pr-12', what: 'Show what would be deleted' },
      { args: 'registry.example/app@sha256:… --apply', what: 'Delete an image with all its tags' },
    ],
    inputs: deleteInputs,
    positionals: [{ input: 'image' }],
    outputs: deleteOutputs,
    load: () => import('./delete/run.ts'),
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
    load: () => import('./rescan/run.ts'),
  }),
  command({
    name: 'reconcile',
    group: 'Copying and removing',
    purpose: 'Repair lists of referrers, and convert evidence in older forms',
    description:
      'Compare the fallback tags of an image with the referrers API, repair what one of them lacks, and turn cosign attestations and legacy artifact manifests into referrers that readers find. Shows what is to be done by default',
    examples: [
      { args: 'registry.example/app:v1', what: 'Show what is not listed' },
      { args: 'registry.example/app:v1 --apply', what: 'Push again what the API does not list' },
    ],
    inputs: reconcileInputs,
    positionals: [{ input: 'image' }],
    outputs: reconcileOutputs,
    load: () => import('./reconcile/run.ts'),
  }),
  command({
    name: 'login',
    group: 'Setup',
    purpose: 'Log in to a registry',
    description:
      'Check a user name and password at a registry and store them where docker login does: in the credential helper that the Docker configuration names, or in its file',
    examples: [
      { args: 'ghcr.io --username octocat --password-stdin < token.txt', what: 'Log in with a token from a file' },
    ],
    inputs: loginInputs,
    positionals: [{ input: 'registry' }],
    outputs: {},
    load: () => import('./login/run.ts'),
  }),
  command({
    name: 'logout',
    group: 'Setup',
    purpose: 'Log out of a registry',
    description: 'Remove the credential of a registry from the Docker configuration and its credential helper',
    examples: [{ args: 'ghcr.io', what: 'Remove the credential for ghcr.io' }],
    inputs: logoutInputs,
    positionals: [{ input: 'registry' }],
    outputs: {},
    load: () => import('./logout/run.ts'),
  }),
  command({
    name: 'config check',
    group: 'Setup',
    purpose: 'Check configuration files',
    description:
      'Check configuration files and what they extend: syntax, unknown keys and values with the closest valid one. Each problem has its line and column',
    examples: [{ args: '.oci-evidence.yml', what: 'Check the configuration of a repository' }],
    inputs: configCheckInputs,
    positionals: [{ input: 'file', several: true }],
    outputs: {},
    load: async () => {
      const { checkConfig } = await import('./config-check/run.ts');
      return { run: (inputs, world) => checkConfig(inputs, world, COMMANDS) };
    },
  }),
  command({
    name: 'doctor',
    group: 'Setup',
    purpose: 'Check what works with the registry of an image',
    description:
      'Check what the registry of an image supports, which credential is used, whether evidence can be pushed and signed, and what other tools find. Nothing in the registry changes',
    examples: [
      { args: 'ghcr.io/acme/app:v1', what: 'Check the registry, the credential and the identity to sign with' },
      { args: 'ghcr.io/acme/app:v1 --format json', what: 'Print the checks as JSON' },
    ],
    inputs: doctorInputs,
    positionals: [{ input: 'image' }],
    outputs: {},
    load: () => import('./doctor/run.ts'),
  }),
  command({
    name: 'completion',
    group: 'Setup',
    purpose: 'Print the completion script of a shell',
    description: 'Print the script that completes commands, flags and their values in bash, zsh or fish',
    examples: [
      { args: 'bash > ~/.local/share/bash-completion/completions/oci-evidence', what: 'Complete in bash' },
      { args: 'zsh > "${' + 'fpath[1]}/_oci-evidence"', what: 'Complete in zsh' },
      { args: 'fish > ~/.config/fish/completions/oci-evidence.fish', what: 'Complete in fish' },
    ],
    inputs: completionInputs,
    positionals: [{ input: 'shell' }],
    outputs: {},
    load: async () => {
      const { complete } = await import('./completion/run.ts');
      return { run: (inputs) => complete(inputs, COMMANDS) };
    },
  }),
  command({
    name: 'man',
    group: 'Setup',
    purpose: 'Print the man page',
    description: 'Print the man page of oci-evidence, in the format of man(7)',
    examples: [{ args: '| man -l -', what: 'Read it' }],
    inputs: {},
    outputs: {},
    load: async () => {
      const { printManPage } = await import('./man/run.ts');
      return { run: () => printManPage(COMMANDS) };
    },
  }),
];
