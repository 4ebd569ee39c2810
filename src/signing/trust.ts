// What is trusted: public keys, and roots (certificate authorities, logs and clocks) that vouch for certificates.
import type { TrustMaterial } from '@sigstore/verify';
import { UserError } from '../errors.ts';
import { cacheCertificateEncoding } from './der-cache.ts';
import type { PublicKey } from './key.ts';

export interface TrustedRoot {
  /** Where it is from, for messages: `public-good`, `github`, a path. */
  readonly name: string;
  readonly material: TrustMaterial;
  /** How many certificate log entries, and how many log entries, a certificate's signature needs under this root. */
  readonly certificateLogs: 0 | 1;
  readonly logs: 0 | 1;
}

export interface Trust {
  readonly keys: readonly PublicKey[];
  /** Asked for when a signature first needs one; absent where keys alone are trusted. Rejects where it cannot be had. */
  roots?(): Promise<readonly TrustedRoot[]>;
}

/** A root has a dozen certificates and keys. */
const MAX_ROOT_LENGTH = 4 * 1024 * 1024;

/**
 * Reads `trusted_root.json` (Sigstore's TrustedRoot message as JSON), or several of them, one a line, as gh prints them.
 * What a root has, its signatures need: entries in its logs, if it has any. Throws a UserError that names the source.
 */
export async function readTrustedRoots(text: string, name: string): Promise<readonly TrustedRoot[]> {
  if (text.length > MAX_ROOT_LENGTH)
    throw new UserError(`${name} is larger than the ${MAX_ROOT_LENGTH} bytes of any trusted root`);
  const [{ TrustedRoot: Message }, { toTrustMaterial }] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  try {
    return parseDocuments(text).map((json) => rootOf(toTrustMaterial(Message.fromJSON(json)), name));
  } catch (error) {
    throw new UserError(`${name} is no trusted root: ${(error as Error).message.slice(0, 200)}`);
  }
}

/** What a root has, its signatures need. */
export function rootOf(material: TrustMaterial, name: string): TrustedRoot {
  if (material.certificateAuthorities.length === 0) throw new Error('it has no certificate authority');
  for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
    certChain.forEach(cacheCertificateEncoding);
  }
  return {
    name,
    material,
    certificateLogs: material.ctlogs.length > 0 ? 1 : 0,
    logs: material.tlogs.length > 0 ? 1 : 0,
  };
}

function parseDocuments(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw error;
    return lines.map((line) => JSON.parse(line));
  }
}
