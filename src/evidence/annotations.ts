// Annotation keys that evidence travels under, and the bounds that keep a referrers list readable.

import { UserError } from '../errors.ts';
import type { Annotations } from '../oci/descriptor.ts';

/** Under `io.github.oci-evidence`: ours. The others are what in-toto's and Sigstore's readers filter by. */
export const EVIDENCE_ANNOTATION = {
  predicateType: 'in-toto.io/predicate-type',
  bundleContent: 'dev.sigstore.bundle.content',
  bundlePredicateType: 'dev.sigstore.bundle.predicateType',
  /** The kind, a key of the kinds table: a hint where media type and predicate type leave it open. */
  kind: 'io.github.oci-evidence.kind',
  /** The document's format, a row of the formats table: needed where the media type is one of our own. */
  format: 'io.github.oci-evidence.format',
  /** Who made the document, as `name version`. */
  producer: 'io.github.oci-evidence.producer',
  /**
   * Of a generated SBOM: generator, format and catalogue version, equal for the same content whatever the repository and
   * the version of this project.
   */
  generator: 'io.github.oci-evidence.generator',
  /** On a bundle: the digest of the statement that it signs, so that a later run finds it and does not sign again. */
  statement: 'io.github.oci-evidence.statement',
  /** `complete`, or `incomplete` where a scan may have missed findings. */
  scanStatus: 'io.github.oci-evidence.scan-status',
} as const;

/** A registry copies annotations into the referrers list, which is bounded to 4 MiB for all referrers together. */
const MAX_KEY_LENGTH = 256;
const MAX_VALUE_LENGTH = 4096;
const MAX_TOTAL_LENGTH = 32 * 1024;
/** Values that come out of a document are cut to this. */
const MAX_FOREIGN_LENGTH = 256;

/** Keys by which readers choose and date evidence: a user's value there would make it lie about its content. */
const RESERVED =
  /^(?:dev\.sigstore\.|in-toto\.io\/|io\.github\.oci-evidence\.|org\.opencontainers\.image\.(?:created|title)$)/;

/** Checks annotations that a user wrote. Throws a UserError that quotes the key. */
export function checkAnnotations(annotations: Annotations): void {
  let total = 0;
  for (const [key, value] of Object.entries(annotations)) {
    const fail = (why: string): UserError => new UserError(`annotations: ${JSON.stringify(key.slice(0, 80))} ${why}`);
    if (!/^[\x21-\x7e]+$/.test(key)) throw fail('is not a key: it takes visible ASCII characters');
    if (key.length > MAX_KEY_LENGTH) throw fail(`is longer than ${MAX_KEY_LENGTH} characters`);
    if (RESERVED.test(key)) throw fail('is set by the evidence itself');
    if (value.length > MAX_VALUE_LENGTH) throw fail(`has a value longer than ${MAX_VALUE_LENGTH} characters`);
    total += key.length + value.length;
  }
  if (total > MAX_TOTAL_LENGTH) throw new UserError(`annotations: more than ${MAX_TOTAL_LENGTH} characters in all`);
}

/** Text out of a document as an annotation value: one line, no control characters, bounded. */
export function foreignValue(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  const points = [...line.slice(0, 2 * MAX_FOREIGN_LENGTH)];
  return points.length > MAX_FOREIGN_LENGTH ? `${points.slice(0, MAX_FOREIGN_LENGTH - 1).join('')}…` : points.join('');
}
