// Reads Sigstore bundles, versions 0.1 to 0.3, within bounds. Nothing in them is verified here.

import type { Bundle } from '@sigstore/bundle';
import { parseJsonBytes } from '../json/parse.ts';
import { checkMessage } from './protobuf-json.ts';
import { failed, rethrowUnlessContent, type VerificationFailure } from './verification-failure.ts';

/** Larger bundles are rejected unread. Ours stay below 10 MB; other tools make larger ones. */
export const MAX_READ_BYTES = 32 * 1024 * 1024;
/** Number of log entries and timestamps in one bundle, the limit of Sigstore's own verifiers. */
const MAX_WITNESSES = 32;

const VERSIONS = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;\s*version=0\.[123]|\.v0\.3\+json)$/;

/** Parses a bundle, or returns the failure if the bytes are not one. */
export async function readBundle(bytes: Uint8Array): Promise<Bundle | VerificationFailure> {
  if (bytes.byteLength > MAX_READ_BYTES) return tooLarge(bytes.byteLength);
  const { bundleFromJSON } = await import('@sigstore/bundle');
  let bundle: Bundle;
  try {
    const json = parseJsonBytes(bytes);
    checkMessage(json);
    bundle = bundleFromJSON(json);
  } catch (error) {
    rethrowUnlessContent(error);
    const { message, fields }: Error & { readonly fields?: readonly string[] } = error;
    return failed('malformed', `not a Sigstore bundle (${[message, ...(fields ?? [])].join(' ')})`);
  }
  if (!VERSIONS.test(bundle.mediaType))
    return failed('unsupported-format', `unsupported bundle media type ${JSON.stringify(bundle.mediaType)}`);
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const witnesses = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0);
  if (witnesses > MAX_WITNESSES)
    return failed('limit-exceeded', `${witnesses} log entries and timestamps, more than the limit of ${MAX_WITNESSES}`);
  return bundle;
}

export function tooLarge(size: number): VerificationFailure {
  return failed('too-large', `${size} bytes, more than the limit of ${MAX_READ_BYTES}`);
}
