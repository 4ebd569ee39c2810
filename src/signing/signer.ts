// Owns the interface of a signer, and the signer that uses a key.
import { signBytes } from './algorithm.ts';
import type { SigningKey } from './key.ts';

/** Who signs: a key that the verifier has, or a short-lived certificate for an identity. */
export type SignerIdentity =
  | { readonly kind: 'key'; readonly hint: string; readonly algorithm: string }
  | { readonly kind: 'certificate'; readonly san: string; readonly issuer: string };

export interface Signer {
  readonly identity: SignerIdentity;
  /** The leaf certificate (DER) for the bundle; absent for a key. */
  readonly certificate?: Buffer;
  /** The certificate or the public key as PEM, which a log entry contains as the verifier. */
  readonly verifierPem: string;
  sign(data: Uint8Array): Buffer;
}

export function keySigner(key: SigningKey): Signer {
  return {
    identity: { kind: 'key', hint: key.hint, algorithm: key.algorithm },
    verifierPem: key.publicPem,
    sign: (data) => signBytes(key.privateKey, data),
  };
}

/** For messages: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`, `key ECDSA P-256 WLaV…`. */
export function signerName(identity: SignerIdentity): string {
  return identity.kind === 'key' ? `key ${identity.algorithm} ${identity.hint}` : identity.san;
}
