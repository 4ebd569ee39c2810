// Owns the annotation keys of evidence, and the bounds that keep a referrers list small.

import { UserError } from '../errors.ts';
import type { Annotations } from '../oci/descriptor.ts';

/** Keys below `io.github.oci-evidence` are this project's. Readers of in-toto and Sigstore filter by the others. */
export const EVIDENCE_ANNOTATION = {
  predicateType: 'in-toto.io/predicate-type',
  bundleContent: 'dev.sigstore.bundle.content',
  bundlePredicateType: 'dev.sigstore.bundle.predicateType',
  /** The kind, a key of the kinds table: a hint if media type and predicate type do not decide it. */
  kind: 'io.github.oci-evidence.kind',
  /** The format, a row of the formats table: needed if the media type is one of this project's. */
  format: 'io.github.oci-evidence.format',
  /** The tool that made the document, as `name version`. */
  producer: 'io.github.oci-evidence.producer',
  /**
   * Of a generated SBOM: generator, format and catalogue version, equal for the same content whatever the repository and
   * the version of this project.
   */
  generator: 'io.github.oci-evidence.generator',
  /** On a bundle: the digest of the signed statement, so that a later run finds the bundle and does not sign again. */
  statement: 'io.github.oci-evidence.statement',
  /** `complete`, or `incomplete` if a scan may have missed findings. */
  scanStatus: 'io.github.oci-evidence.scan-status',
} as const;

/** Registries copy annotations into the referrers list, which is limited to 4 MiB for all referrers together. */
const MAX_KEY_LENGTH = 256;
const MAX_VALUE_LENGTH = 4096;
const MAX_TOTAL_LENGTH = 32 * 1024;
/** Values from documents are cut to this. */
const MAX_FOREIGN_LENGTH = 256;

/** Readers select and date evidence by these keys. A value set by the user could contradict the content. */
const RESERVED =
  /^(?:dev\.sigstore\.|in-toto\.io\/|io\.github\.oci-evidence\.|org\.opencontainers\.image\.(?:created|title)$)/;

/** Validates annotations from the input. Throws a UserError that quotes the key. */
export function checkAnnotations(annotations: Annotations): void {
  let total = 0;
  for (const [key, value] of Object.entries(annotations)) {
    const fail = (why: string): UserError => new UserError(`annotations: ${JSON.stringify(key.slice(0, 80))} ${why}`);
    if (!/^[\x21-\x7e]+$/.test(key)) throw fail('is not a valid key: use visible ASCII characters');
    if (key.length > MAX_KEY_LENGTH) throw fail(`is longer than ${MAX_KEY_LENGTH} characters`);
    if (RESERVED.test(key)) throw fail('is reserved; its value comes from the evidence');
    if (value.length > MAX_VALUE_LENGTH) throw fail(`has a value longer than ${MAX_VALUE_LENGTH} characters`);
    total += key.length + value.length;
  }
  if (total > MAX_TOTAL_LENGTH) throw new UserError(`annotations: more than ${MAX_TOTAL_LENGTH} characters in total`);
}

/** Text from a document as an annotation value: one line, no control characters, bounded. */
export function foreignValue(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  const points = [...line.slice(0, 2 * MAX_FOREIGN_LENGTH)];
  return points.length > MAX_FOREIGN_LENGTH ? `${points.slice(0, MAX_FOREIGN_LENGTH - 1).join('')}…` : points.join('');
}
