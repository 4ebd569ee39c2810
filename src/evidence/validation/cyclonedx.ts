// Validates CycloneDX JSON documents against the schema of the specification, in linear time.

import type { ValidateFunction } from 'ajv';
import { validatorOf } from '#validators';
import { isRecord } from '../../json/fields.ts';
import { CYCLONEDX_VERSIONS } from './structures.ts';

/** Problems that are reported for one document. */
const MAX_PROBLEMS = 10;

/** The problems of a CycloneDX JSON document, one line each, bounded; empty if it is valid. An unknown version is a problem. */
export async function cycloneDxProblems(document: unknown): Promise<readonly string[]> {
  if (!isRecord(document) || document.bomFormat !== 'CycloneDX') return ['bomFormat is not "CycloneDX"'];
  const specVersion = String(document.specVersion);
  const version = CYCLONEDX_VERSIONS.find((one) => one === specVersion);
  if (version === undefined)
    return [`specVersion ${specVersion.slice(0, 20)} is not one of ${CYCLONEDX_VERSIONS.join(', ')}`];
  return problems(await validatorOf(`cyclonedx ${version}`), document);
}

/** The problems of `document` by a compiled schema, as `/path message`. */
export function problems(validate: ValidateFunction, document: unknown): readonly string[] {
  if (validate(document)) return [];
  const errors = validate.errors ?? [];
  return [...new Set(errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`))].slice(
    0,
    MAX_PROBLEMS,
  );
}
