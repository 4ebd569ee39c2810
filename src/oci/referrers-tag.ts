// Names of tags that relate to a digest: the referrers tag schema, and cosign's legacy tags.
import { type Digest, splitDigest } from './digest.ts';

/**
 * Distribution specification 1.1.1, "Referrers Tag Schema": the algorithm cut to 32 characters, a dash, the encoded
 * part cut to 64, and a dash for every character that is invalid in a tag.
 */
export function referrersTag(digest: Digest): string {
  const { algorithm, encoded } = splitDigest(digest);
  return `${algorithm.slice(0, 32)}-${encoded.slice(0, 64)}`.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}

/** Whether `referrersTag` may return this name. */
export function isReferrersTag(tag: string): boolean {
  return /^sha(?:256|512)-[a-f0-9]{64}$/.test(tag);
}

export const COSIGN_SUFFIXES = ['sig', 'att', 'sbom'] as const;
export type CosignSuffix = (typeof COSIGN_SUFFIXES)[number];

/** The tag under which cosign before version 3 stored signatures, attestations and SBOMs: `sha256-HEX.sig`. */
export function cosignTag(digest: Digest, suffix: CosignSuffix): string {
  return `${digest.replace(':', '-')}.${suffix}`;
}

/** Whether `cosignTag` may return this name. */
export function isCosignTag(tag: string): boolean {
  return /^sha(?:256|512)-[a-f0-9]{64,128}\.(?:sig|att|sbom)$/.test(tag);
}
