// Checks CycloneDX JSON documents against the specification's schema, in linear time, and SPDX's in the tests.

import type { ValidateFunction } from 'ajv';
import { validatorOf } from '#validators';
import { isRecord } from '../../oci/descriptor.ts';

/** Versions of the specification whose schema there is. */
const VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const;
export type CycloneDxVersion = (typeof VERSIONS)[number];

/** Problems that are told of one document. */
const MAX_PROBLEMS = 10;

/**
 * What a CycloneDX JSON document has wrong, one line each, bounded; empty where it is valid. A version that is not 1.4 to
 * 1.7 is a problem too, since nothing can be said of it.
 */
export async function cycloneDxProblems(document: unknown): Promise<readonly string[]> {
  if (!isRecord(document) || document.bomFormat !== 'CycloneDX') return ['bomFormat is not "CycloneDX"'];
  const specVersion = String(document.specVersion);
  const version = VERSIONS.find((one) => one === specVersion);
  if (version === undefined) return [`specVersion ${specVersion.slice(0, 20)} is none of ${VERSIONS.join(', ')}`];
  return problems(await validatorOf(`cyclonedx ${version}`), document);
}

/** What `document` has wrong by a compiled schema: `/path message`. */
export function problems(validate: ValidateFunction, document: unknown): readonly string[] {
  if (validate(document)) return [];
  const errors = validate.errors ?? [];
  return [...new Set(errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`))].slice(
    0,
    MAX_PROBLEMS,
  );
}
