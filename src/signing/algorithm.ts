// Owns the table of signature algorithms: key types, hashes and padding, as Sigstore's algorithm registry and cosign use them.
import { constants, type KeyObject, sign, verify } from 'node:crypto';
import { CRYPTO_CODE, rethrowUnless, UserError } from '../errors.ts';

/** The hash and, for RSA, the padding of a signature. `hash: null`: the algorithm includes its own (Ed25519). */
interface Scheme {
  readonly hash: 'sha256' | 'sha384' | 'sha512' | null;
  readonly padding?: number;
  readonly saltLength?: number;
}

const PSS = constants.RSA_PKCS1_PSS_PADDING;
const MIN_RSA_BITS = 2048;

/** The first scheme of a key signs. The others are only verified, because older tools sign with them. */
function schemesOf(key: KeyObject): readonly Scheme[] {
  const details = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ec':
      if (details.namedCurve === 'prime256v1') return [{ hash: 'sha256' }];
      // cosign before 2.3 used SHA-256 for every curve, and still verifies with it by default.
      if (details.namedCurve === 'secp384r1') return [{ hash: 'sha384' }, { hash: 'sha256' }];
      if (details.namedCurve === 'secp521r1') return [{ hash: 'sha512' }, { hash: 'sha256' }];
      return [];
    case 'ed25519':
      return [{ hash: null }];
    case 'rsa':
      // An RSA key does not fix the padding. cosign, gh and policy-controller read PKCS #1 v1.5.
      if ((details.modulusLength ?? 0) < MIN_RSA_BITS) return [];
      return [{ hash: 'sha256' }, { hash: 'sha256', padding: PSS, saltLength: constants.RSA_PSS_SALTLEN_AUTO }];
    case 'rsa-pss': {
      // A PSS-only key may fix the hash.
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

/** The name of a key's algorithm, for messages: `ECDSA P-256`. */
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

/** Throws a UserError for a key whose signatures other tools could not verify. `what` names the input. */
export function checkAlgorithm(key: KeyObject, what: string): void {
  if (schemesOf(key).length > 0) return;
  throw new UserError(
    `${what} is an unsupported ${algorithmName(key)} key; use ECDSA P-256, P-384 or P-521, Ed25519, or RSA with at least ${MIN_RSA_BITS} bits`,
  );
}

export function signBytes(key: KeyObject, data: Uint8Array): Buffer {
  const scheme = schemesOf(key)[0];
  if (scheme === undefined) throw new RangeError(`${algorithmName(key)} keys cannot sign`);
  const { hash, padding } = scheme;
  return sign(hash, data, {
    key,
    ...(padding !== undefined && { padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }),
  });
}

/** Whether the signature over these bytes verifies in any scheme of the key. A malformed signature does not verify. */
export function verifyBytes(key: KeyObject, data: Uint8Array, signature: Uint8Array): boolean {
  return schemesOf(key).some(({ hash, padding, saltLength }) => {
    try {
      return verify(hash, data, { key, ...(padding !== undefined && { padding, saltLength }) }, signature);
    } catch (error) {
      rethrowUnless(error, Error, CRYPTO_CODE);
      return false;
    }
  });
}
