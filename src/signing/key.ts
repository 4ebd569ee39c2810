// Reads signing keys and public keys from PEM text.
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { CRYPTO_CODE, rethrowUnless, UserError } from '../errors.ts';
import { algorithmName, checkAlgorithm } from './algorithm.ts';
import { COSIGN_LABELS, decryptCosignKey } from './cosign-key.ts';

export interface PublicKey {
  readonly key: KeyObject;
  /** The name of the key in a bundle, as cosign writes it: base64 of the SHA-256 of its DER (SubjectPublicKeyInfo). */
  readonly hint: string;
  /** For messages: `ECDSA P-256`. */
  readonly algorithm: string;
}

export interface SigningKey extends PublicKey {
  readonly privateKey: KeyObject;
  /** The public key as PEM, which a log entry contains as the verifier. */
  readonly publicPem: string;
}

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;
const MAX_PEM_LENGTH = 64 * 1024;
/** The message for input that is not a key. The input is not quoted, because it could be a damaged key. */
export const NOT_PEM = 'signing-key is not PEM text: it has no -----BEGIN … PRIVATE KEY----- line';

/**
 * The parts of a secret PEM text to mask: the whole, and each line of its body, because the runner masks line by line.
 */
export function masksOf(pem: string): readonly string[] {
  const lines = pem.split(/\r?\n/).map((line) => line.trim());
  return [pem, ...lines.filter((line) => line.length >= 8 && !line.startsWith('-----'))];
}

/**
 * A private key: PKCS #8, encrypted or not, SEC 1 (EC), PKCS #1 (RSA), or cosign's encrypted format. The password is used
 * only if the key is encrypted. Throws a UserError that contains nothing of the key.
 */
export async function readSigningKey(pem: string, password: string): Promise<SigningKey> {
  if (pem.length > MAX_PEM_LENGTH)
    throw new UserError(`signing-key has more than ${MAX_PEM_LENGTH} characters; pass one private key in PEM`);
  const block = PEM.exec(pem);
  if (block === null) throw new UserError(NOT_PEM);
  const [text, label = '', body = ''] = block;
  if (!label.endsWith('PRIVATE KEY')) throw new UserError(`signing-key is a ${label}; pass the private key`);
  const privateKey = COSIGN_LABELS.includes(label)
    ? parsePrivate(await decryptCosignKey(Buffer.from(body, 'base64'), password))
    : parsePrivate(text, password);
  checkAlgorithm(privateKey, 'signing-key');
  const publicKey = createPublicKey(privateKey);
  return { ...describe(publicKey), privateKey, publicPem: String(publicKey.export({ type: 'spki', format: 'pem' })) };
}

/** A public key from PEM text, which may also be a certificate. Throws a UserError that names `what`. */
export function readPublicKey(pem: string, what: string): PublicKey {
  let key: KeyObject;
  try {
    if (/PRIVATE KEY-----/.test(pem)) throw new UserError(`${what} is a private key; pass the public key`);
    key = createPublicKey(pem);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${what} is not a public key in PEM`);
  }
  checkAlgorithm(key, what);
  return describe(key);
}

function describe(key: KeyObject): PublicKey {
  const der = key.export({ type: 'spki', format: 'der' });
  return { key, hint: createHash('sha256').update(der).digest('base64'), algorithm: algorithmName(key) };
}

function parsePrivate(source: string | Buffer, passphrase?: string): KeyObject {
  try {
    return typeof source === 'string'
      ? createPrivateKey({ key: source, passphrase: passphrase ?? '' })
      : createPrivateKey({ key: source, format: 'der', type: 'pkcs8' });
  } catch (error) {
    rethrowUnless(error, Error, CRYPTO_CODE);
    const { code }: Error & { readonly code?: string } = error;
    const encrypted = typeof source === 'string' && /ENCRYPTED/.test(source);
    if (encrypted && (passphrase ?? '') === '') {
      throw new UserError('signing-key is encrypted with a password; set signing-key-password or COSIGN_PASSWORD');
    }
    if (encrypted) {
      throw new UserError(
        `could not decrypt signing-key: wrong password (${code ?? 'decryption failed'}); check signing-key-password or COSIGN_PASSWORD`,
      );
    }
    throw new UserError(
      `could not read signing-key as a private key: malformed (${code ?? 'unknown format'}); export the key again`,
    );
  } finally {
    if (typeof source !== 'string') source.fill(0);
  }
}
