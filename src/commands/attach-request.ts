// What attach was asked to do: the inputs as typed data, checked before anything is read or sent.

import { UserError } from '../errors.ts';
import { checkAnnotations } from '../evidence/annotations.ts';
import type { Kind } from '../evidence/kinds.ts';
import type { Annotations } from '../oci/descriptor.ts';
import { formatReference } from '../oci/reference.ts';
import { COLLECTOR_NAMES, type CollectorName } from './collect.ts';
import { type Inputs, itemsOf, linesOf, pairsOf, switchOf } from './inputs.ts';
import { type SbomSettings, sbomSettings } from './sbom-settings.ts';
import { type ScanSettings, scanSettings } from './scan-settings.ts';
import { type SigningRequest, signingRequest } from './signing-request.ts';
import { checkPlatforms, type ExactReference, exactReference } from './subject.ts';

/** Whether a document is generated: `auto` gives way to one that the image has already or that is given as a file. */
export type Generate = 'auto' | 'always' | 'never';

export interface AttachRequest {
  /** The images, each once. */
  readonly references: readonly ExactReference[];
  readonly platforms: readonly string[];
  readonly sbom: Generate;
  readonly sbomSettings: SbomSettings;
  readonly provenance: Generate;
  readonly scan: ScanSettings;
  readonly approvals: Generate;
  /** `[kind=]path-or-glob`, from every input that names files. */
  readonly files: readonly string[];
  readonly validate: 'error' | 'warn';
  readonly collect: readonly CollectorName[];
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
  readonly allowOutside: boolean;
  readonly annotations: Annotations;
  readonly signing: SigningRequest;
  readonly allowMissingSubject: boolean;
  readonly dryRun: boolean;
}

/** Throws a UserError that names the input. */
export function attachRequest(inputs: Inputs, env: Readonly<Record<string, string | undefined>>): AttachRequest {
  const settings = sbomSettings(inputs, env);
  const sbom = generatedOrFiles('sbom', settings.generator === undefined ? inputs.sbom : 'generate', 'sbom');
  const provenance = generatedOrFiles('provenance', inputs.provenance, 'provenance');
  if (provenance.files.length > 1)
    throw new UserError('provenance takes one path; give further statements as evidence');
  const scan = scanSettings(inputs);
  const approvals = generatedOrFiles('approvals', inputs.approvals, 'approval');
  const annotations = pairsOf('annotations', inputs.annotations);
  checkAnnotations(annotations);
  const request: AttachRequest = {
    references: exactReferences(linesOf(inputs.image), inputs.digest),
    platforms: checkPlatforms(itemsOf(inputs.platforms)),
    sbom: sbom.generate,
    sbomSettings: settings,
    provenance: provenance.generate,
    approvals: approvals.generate,
    scan: scan.settings,
    files: [...sbom.files, ...provenance.files, ...scan.files, ...approvals.files, ...linesOf(inputs.evidence)],
    validate: inputs.validate as AttachRequest['validate'],
    collect: collectorsOf(itemsOf(inputs.collect)),
    ifNoFilesFound: inputs['if-no-files-found'] as AttachRequest['ifNoFilesFound'],
    allowOutside: switchOf('allow-outside-workspace', inputs['allow-outside-workspace']),
    annotations,
    signing: signingRequest(inputs),
    allowMissingSubject: switchOf('allow-missing-subject', inputs['allow-missing-subject']),
    dryRun: switchOf('dry-run', inputs['dry-run']),
  };
  const generates =
    scan.settings.scanners.length > 0 ||
    [request.sbom, request.provenance, request.approvals].some((generate) => generate !== 'never');
  const gives = generates || request.files.length > 0 || request.collect.length > 0 || request.signing.signImage;
  if (!gives) {
    throw new UserError(
      'there is nothing to attach: sbom, provenance, scan, approvals and collect are none, and no file is given',
    );
  }
  return request;
}

function exactReferences(images: readonly string[], digest: string): ExactReference[] {
  if (images.length > 1 && digest !== '') {
    throw new UserError(`digest goes with one image, and there are ${images.length}; write each as image@sha256:…`);
  }
  const references = images.map((image) => exactReference(image, digest));
  return [...new Map(references.map((reference) => [formatReference(reference), reference])).values()];
}

function collectorsOf(words: readonly string[]): CollectorName[] {
  if (words.length === 1 && words[0] === 'none') return [];
  const wrong = words.find((word) => !COLLECTOR_NAMES.includes(word as CollectorName));
  if (wrong !== undefined) {
    throw new UserError(
      `collect: ${JSON.stringify(wrong)} is none of ${COLLECTOR_NAMES.join(', ')}; or write none alone`,
    );
  }
  return words as CollectorName[];
}

function generatedOrFiles(
  name: 'sbom' | 'provenance' | 'approvals',
  value: string,
  kind: Kind,
): { generate: Generate; files: string[] } {
  if (value === 'auto') return { generate: 'auto', files: [] };
  if (value === 'generate') return { generate: 'always', files: [] };
  if (value === 'none' || value === '') return { generate: 'never', files: [] };
  const lines = linesOf(value);
  const word = lines.find((line) => ['auto', 'generate', 'none'].includes(line));
  if (word !== undefined) throw new UserError(`${name} is either ${word} or a list of paths, not both`);
  return { generate: 'never', files: lines.map((path) => `${kind}=${path}`) };
}
