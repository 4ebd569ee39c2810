// What kinds of key sign and verify here, and with which hash: Sigstore's algorithm registry, as cosign applies it.
import { constants, type KeyObject, sign, verify } from 'node:crypto';
import { UserError } from '../errors.ts';

/** The hash and, for RSA, the padding of a signature. No hash: the scheme has its own (Ed25519). */
interface Scheme {
  readonly hash: 'sha256' | 'sha384' | 'sha512' | null;
  readonly padding?: number;
  readonly saltLength?: number;
}

const PSS = constants.RSA_PKCS1_PSS_PADDING;
const MIN_RSA_BITS = 2048;

/** The first scheme of a key signs; the others are read too, since tools before or beside the registry write them. */
function schemesOf(key: KeyObject): readonly Scheme[] {
  const details = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ec':
      if (details.namedCurve === 'prime256v1') return [{ hash: 'sha256' }];
      // cosign before 2.3 hashed with SHA-256 whatever the curve, and still verifies so unless told otherwise.
      if (details.namedCurve === 'secp384r1') return [{ hash: 'sha384' }, { hash: 'sha256' }];
      if (details.namedCurve === 'secp521r1') return [{ hash: 'sha512' }, { hash: 'sha256' }];
      return [];
    case 'ed25519':
      return [{ hash: null }];
    case 'rsa':
      // The key does not say which padding it is for. PKCS #1 v1.5 is what cosign, gh and policy-controller read.
      if ((details.modulusLength ?? 0) < MIN_RSA_BITS) return [];
      return [{ hash: 'sha256' }, { hash: 'sha256', padding: PSS, saltLength: constants.RSA_PSS_SALTLEN_AUTO }];
    case 'rsa-pss': {
      // A key that is for PSS alone may fix the hash.
      if ((details.modulusLength ?? 0) < MIN_RSA_BITS) return [];
      const fixed = details.hashAlgorithm;
      const hash = fixed === 'sha384' || fixed === 'sha512' ? fixed : 'sha256';
      if (fixed !== undefined && fixed !== hash) return [];
      return [{ hash, padding: PSS, saltLength: constants.RSA_PSS_SALTLEN_AUTO }];
    }
    default:
      return [];
  }
}

/** What a reader is told a key is: `ECDSA P-256`. */
export function algorithmName(key: KeyObject): string {
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  const curves: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
  switch (key.asymmetricKeyType) {
    case 'ec':
      return `ECDSA ${curves[namedCurve ?? ''] ?? namedCurve}`;
    case 'ed25519':
      return 'Ed25519';
    case 'rsa':
      return `RSA ${modulusLength}`;
    case 'rsa-pss':
      return `RSA-PSS ${modulusLength}`;
    default:
      return key.asymmetricKeyType ?? key.type;
  }
}

/** Throws a UserError that names what the key is where nobody could verify what it signs. */
export function checkAlgorithm(key: KeyObject, what: string): void {
  if (schemesOf(key).length > 0) return;
  throw new UserError(
    `${what} is ${algorithmName(key)}; it takes ECDSA P-256, P-384 or P-521, Ed25519, or RSA of at least ${MIN_RSA_BITS} bits`,
  );
}

export function signBytes(key: KeyObject, data: Uint8Array): Buffer {
  const scheme = schemesOf(key)[0];
  if (scheme === undefined) throw new RangeError(`${algorithmName(key)} does not sign`);
  const { hash, padding } = scheme;
  return sign(hash, data, {
    key,
    ...(padding !== undefined && { padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }),
  });
}

/** True if the signature is the key's over these bytes, in any scheme of the key. Never throws for a malformed signature. */
export function verifyBytes(key: KeyObject, data: Uint8Array, signature: Uint8Array): boolean {
  return schemesOf(key).some(({ hash, padding, saltLength }) => {
    try {
      return verify(hash, data, { key, ...(padding !== undefined && { padding, saltLength }) }, signature);
    } catch {
      return false;
    }
  });
}
