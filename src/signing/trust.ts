// Owns what is trusted: public keys, and roots (certificate authorities, logs and timestamp authorities).

import type { TrustMaterial } from '@sigstore/verify';
import { errorDetail, UserError } from '../errors.ts';
import { cacheCertificateEncoding } from './der-cache.ts';
import type { PublicKey } from './key.ts';
import { checkMessage } from './protobuf-json.ts';
import { rethrowUnlessContent } from './verification-failure.ts';

export interface TrustedRoot {
  /** The source, for messages: `public-good`, `github`, a path. */
  readonly name: string;
  readonly material: TrustMaterial;
  /** How many certificate log entries, and how many log entries, a signature with a certificate needs under this root. */
  readonly certificateLogs: 0 | 1;
  readonly logs: 0 | 1;
}

export interface Trust {
  readonly keys: readonly PublicKey[];
  /** Called when a signature first needs a root; absent if only keys are trusted. Rejects if a root cannot be fetched. */
  roots?(): Promise<readonly TrustedRoot[]>;
}

/** A real root has a dozen certificates and keys. */
const MAX_ROOT_LENGTH = 4 * 1024 * 1024;

/**
 * Reads `trusted_root.json` (Sigstore's TrustedRoot message as JSON), or several of them, one per line, as gh prints them.
 * If a root has logs, its signatures need entries in them. Throws a UserError that names the source.
 */
export async function readTrustedRoots(text: string, name: string): Promise<readonly TrustedRoot[]> {
  if (text.length > MAX_ROOT_LENGTH)
    throw new UserError(`${name} has more than ${MAX_ROOT_LENGTH} characters; pass a trusted_root.json`);
  const [{ TrustedRoot: Message }, { toTrustMaterial }] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  try {
    return parseDocuments(text).map((json) => {
      checkMessage(json);
      return rootOf(toTrustMaterial(Message.fromJSON(json)), name);
    });
  } catch (error) {
    rethrowUnlessContent(error);
    throw new UserError(`could not read ${name} as a trusted root: ${errorDetail(error)}; pass a trusted_root.json`);
  }
}

/** A root whose signatures need an entry in each kind of log that it has. */
export function rootOf(material: TrustMaterial, name: string): TrustedRoot {
  if (material.certificateAuthorities.length === 0) throw new Error('no certificate authority');
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
