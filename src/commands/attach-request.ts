// What attach was asked to do: the inputs as typed data, checked before anything is read or sent.
import type { Annotations } from '../oci/descriptor.ts';
import { UserError } from '../oci/errors.ts';
import { type Inputs, itemsOf, linesOf, pairsOf, switchOf } from './inputs.ts';
import { checkPlatforms, type ExactReference, exactReference } from './subject.ts';

/** Whether a document is generated: `auto` gives way to one that the image has already or that is given as a file. */
export type Generate = 'auto' | 'always' | 'never';

export interface AttachRequest {
  readonly reference: ExactReference;
  readonly platforms: readonly string[];
  readonly sbom: Generate;
  readonly provenance: Generate;
  /** `[kind=]path-or-glob`, from every input that names files. */
  readonly files: readonly string[];
  readonly annotations: Annotations;
  readonly allowMissingSubject: boolean;
  readonly dryRun: boolean;
}

/** Throws a UserError that names the input. */
export function attachRequest(inputs: Inputs): AttachRequest {
  const sbom = generatedOrFiles('sbom', inputs.sbom, 'sbom');
  const provenance = generatedOrFiles('provenance', inputs.provenance, 'provenance');
  if (provenance.files.length > 1)
    throw new UserError('provenance takes one path; give further statements as evidence');
  const scan = generatedOrFiles('scan', inputs.scan, 'scan');
  if (scan.generate !== 'never') throw new UserError('scan takes none or paths of scan results');
  const request: AttachRequest = {
    reference: exactReference(inputs.image, inputs.digest),
    platforms: checkPlatforms(itemsOf(inputs.platforms)),
    sbom: sbom.generate,
    provenance: provenance.generate,
    files: [...sbom.files, ...provenance.files, ...scan.files, ...linesOf(inputs.evidence)],
    annotations: checkAnnotations(pairsOf('annotations', inputs.annotations)),
    allowMissingSubject: switchOf('allow-missing-subject', inputs['allow-missing-subject']),
    dryRun: switchOf('dry-run', inputs['dry-run']),
  };
  if (request.sbom === 'never' && request.provenance === 'never' && request.files.length === 0) {
    throw new UserError('there is nothing to attach: sbom and provenance are none, and no file is given');
  }
  return request;
}

function generatedOrFiles(
  name: 'sbom' | 'provenance' | 'scan',
  value: string,
  kind: string,
): { generate: Generate; files: string[] } {
  if (value === 'auto') return { generate: 'auto', files: [] };
  if (value === 'generate') return { generate: 'always', files: [] };
  if (value === 'none' || value === '') return { generate: 'never', files: [] };
  const lines = linesOf(value);
  const word = lines.find((line) => ['auto', 'generate', 'none'].includes(line));
  if (word !== undefined) throw new UserError(`${name} is either ${word} or a list of paths, not both`);
  return { generate: 'never', files: lines.map((path) => `${kind}=${path}`) };
}

/** Keys that the packer writes itself; a user's value there would make the artifact lie about its content. */
const RESERVED =
  /^(?:dev\.sigstore\.|in-toto\.io\/|org\.opencontainers\.image\.(?:created|title)$|io\.github\.oci-evidence\.)/;

function checkAnnotations(annotations: Annotations): Annotations {
  const taken = Object.keys(annotations).find((key) => RESERVED.test(key));
  if (taken !== undefined) throw new UserError(`annotations: ${taken} is written by oci-evidence itself`);
  return annotations;
}
