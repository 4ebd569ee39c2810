// Sigstore bundles as they are read: bounded, of versions 0.1 to 0.3, with nothing in them believed yet.
import type { Bundle } from '@sigstore/bundle';
import { failed, type VerificationFailure } from './verification-failure.ts';

/** A larger one is refused unread. Ours stay below 10 MB; others are known to make larger ones. */
export const MAX_READ_BYTES = 32 * 1024 * 1024;
/** More than anybody needs, few enough to check: the bounds of Sigstore's own verifiers. */
const MAX_WITNESSES = 32;

const VERSIONS = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;\s*version=0\.[123]|\.v0\.3\+json)$/;

/** The bundle in these bytes, or why it is none. */
export async function readBundle(bytes: Uint8Array): Promise<Bundle | VerificationFailure> {
  if (bytes.byteLength > MAX_READ_BYTES) return tooLarge(bytes.byteLength);
  const { bundleFromJSON } = await import('@sigstore/bundle');
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    const { message, fields } = error as { message?: string; fields?: readonly string[] };
    return failed('malformed', `it is no Sigstore bundle (${[message, ...(fields ?? [])].join(' ')})`);
  }
  if (!VERSIONS.test(bundle.mediaType)) return failed('unsupported-format', `its media type is ${bundle.mediaType}`);
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const witnesses = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0);
  if (witnesses > MAX_WITNESSES) return failed('limit-exceeded', `${witnesses} witnesses, more than ${MAX_WITNESSES}`);
  return bundle;
}

export function tooLarge(size: number): VerificationFailure {
  return failed('too-large', `${size} bytes, more than the ${MAX_READ_BYTES} that are read`);
}
