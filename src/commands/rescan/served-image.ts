// Owns what the services of GitHub are given about an image that was scanned completely.
import type { Finding } from '../../evidence/finding.ts';
import { locationOf } from '../../oci/reference.ts';
import type { ExactReference } from '../subject.ts';

/** An image that was scanned completely. */
export interface ServedImage {
  readonly reference: ExactReference;
  readonly findings: readonly Finding[];
  /** Milliseconds since 1970. */
  readonly scannedAt: number;
  readonly platforms: readonly { readonly platform: string | null; readonly packages: readonly string[] }[];
}

/** The name under which services keep an image: its tag outlives its digest. */
export function serviceName(reference: ExactReference): string {
  return reference.tag === undefined ? locationOf(reference) : `${locationOf(reference)}:${reference.tag}`;
}
