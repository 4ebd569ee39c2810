// Owns the rows of the commands that copy, remove and repair images with their evidence.
import { type Command, command } from '../command.ts';
import { deleteInputs, deleteOutputs } from '../delete/inputs.ts';
import { promoteInputs, promoteOutputs } from '../promote/inputs.ts';
import { pruneInputs, pruneOutputs } from '../prune/inputs.ts';
import { reconcileInputs, reconcileOutputs } from '../reconcile/inputs.ts';

export const LIFECYCLE: readonly Command[] = [
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
    action: { icon: 'upload-cloud', loadPost: () => import('../attach/post.ts') },
    load: () => import('../promote/run.ts'),
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
    load: () => import('../prune/run.ts'),
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
    load: () => import('../delete/run.ts'),
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
    load: () => import('../reconcile/run.ts'),
  }),
];
