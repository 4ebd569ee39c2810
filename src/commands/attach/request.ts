// The request of attach: its inputs checked against each other before anything is read or sent.
import { UserError } from '../../errors.ts';
import type { Kind } from '../../evidence/kinds.ts';
import type { Annotations } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { CollectorName, Source } from '../inputs/evidence.ts';
import { checkAll } from '../inputs/read.ts';
import { type SbomSettings, sbomSettings } from '../sbom/settings.ts';
import { type ExactReference, exactReference } from '../subject.ts';
import type { World } from '../world.ts';
import { checkEarlierImage, type EarlierImage } from './earlier-image.ts';
import type { AttachInputs } from './inputs.ts';
import { type ScanSettings, scanSettings } from './scan-settings.ts';
import { type SigningRequest, signingRequest } from './signing-request.ts';

/** The least severe finding that fails the command. */
export type FailOn = AttachInputs['fail-on'];

/** Whether a document is generated: `auto` only if the image has none and no file is given. */
export type Generate = Source['generate'];

export interface AttachRequest {
  /** The images, each once. */
  readonly references: readonly ExactReference[];
  readonly platforms: readonly string[];
  readonly sbom: Generate;
  readonly sbomSettings: SbomSettings;
  /** Source directories whose lock files become SBOMs of their own. */
  readonly sourceDirectories: readonly string[];
  readonly provenance: Generate;
  readonly scan: ScanSettings;
  readonly approvals: Generate;
  /** `[kind=]path-or-glob`, from every input that names files. */
  readonly files: readonly string[];
  /** The file among them that holds what standard input was. */
  readonly standardInput?: string;
  readonly validate: 'error' | 'warn';
  readonly collect: readonly CollectorName[];
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
  readonly allowOutside: boolean;
  readonly annotations: Annotations;
  /** Sign provenance files even if they contradict the identity of the job. */
  readonly allowForeignProvenance: boolean;
  readonly signing: SigningRequest;
  readonly allowMissingSubject: boolean;
  readonly storageRecord: boolean;
  readonly dryRun: boolean;
  readonly failOn: FailOn;
  readonly compareTo: EarlierImage | undefined;
}

/** Throws UsageErrors with everything that is wrong. */
export function attachRequest(inputs: AttachInputs, world: Pick<World, 'env' | 'cwd'>): AttachRequest {
  const { sbom, provenance, approvals, scan } = inputs;
  const files = [
    ...filesOf('sbom', sbom.paths),
    ...filesOf('provenance', provenance.paths),
    ...filesOf('scan', scan.paths),
    ...filesOf('approval', approvals.paths),
    ...inputs.evidence,
  ];
  const { generator } = sbom;
  const checked = checkAll({
    references: () => exactReferences(inputs.image, inputs.digest),
    sbomSettings: () =>
      sbomSettings(inputs, world, {
        ...(generator && { generator }),
        sharedCache: inputs['actions-cache'],
        signs: maySign(inputs, world.env),
      }),
    scan: () => scanSettings(inputs),
    signing: () => signingRequest(inputs),
    something: () => {
      const generates = [sbom, provenance, approvals].some(({ generate }) => generate !== 'never');
      if (
        generates ||
        sbom.directories.length > 0 ||
        scan.scanners.length + files.length + inputs.collect.length > 0 ||
        inputs['sign-image']
      )
        return;
      throw new UserError(
        'there is nothing to attach: sbom, provenance, scan, approvals and collect are none, and no file is given',
      );
    },
    compareTo: () => checkEarlierImage(inputs['compare-to'], inputs.image.length),
    failOn: () => {
      const failOn = inputs['fail-on'];
      if (failOn === 'none' || scan.scanners.length + files.length > 0) return;
      throw new UserError(`fail-on: ${failOn} needs a scan; set scan to a scanner or to the path of scan results`);
    },
  });
  return {
    references: checked.references,
    platforms: inputs.platforms,
    sbom: sbom.generate,
    sbomSettings: checked.sbomSettings,
    sourceDirectories: sbom.directories,
    provenance: provenance.generate,
    approvals: approvals.generate,
    scan: checked.scan,
    files,
    validate: inputs.validate,
    collect: inputs.collect,
    ifNoFilesFound: inputs['if-no-files-found'],
    allowOutside: inputs['allow-outside-workspace'],
    annotations: inputs.annotations,
    allowForeignProvenance: inputs['allow-foreign-provenance'],
    signing: checked.signing,
    allowMissingSubject: inputs['allow-missing-subject'],
    storageRecord: inputs['storage-record'],
    dryRun: inputs['dry-run'],
    failOn: inputs['fail-on'],
    compareTo: checked.compareTo,
  };
}

/** With "auto" a key or the identity of the job decides. */
function maySign({ sign, 'signing-key': key }: AttachInputs, env: World['env']): boolean {
  if (sign !== 'auto') return sign !== 'none';
  return key !== undefined || Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL);
}

function exactReferences(images: readonly Reference[], digest: Digest | undefined): readonly ExactReference[] {
  if (images.length > 1 && digest !== undefined) {
    throw new UserError(
      `digest applies to one image, but ${images.length} images are given; write each as image@sha256:…`,
    );
  }
  if (images.length === 0) {
    throw new UserError(
      'image is required: name it as registry/repository@sha256:…, or name images-file with the metadata of a build',
    );
  }
  const references = images.map((image) => exactReference(image, digest));
  return [...new Map(references.map((reference) => [formatReference(reference), reference])).values()];
}

function filesOf(kind: Kind, paths: readonly string[]): string[] {
  return paths.map((path) => `${kind}=${path}`);
}
