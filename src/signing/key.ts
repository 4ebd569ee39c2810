// Keys from PEM text: the private one that signs, and public ones with the hint by which bundles name them.
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { UserError } from '../errors.ts';
import { algorithmName, checkAlgorithm } from './algorithm.ts';
import { COSIGN_LABELS, decryptCosignKey } from './cosign-key.ts';

export interface PublicKey {
  readonly key: KeyObject;
  /** What cosign writes into a bundle: the base64 of the SHA-256 of the key's DER (SubjectPublicKeyInfo). */
  readonly hint: string;
  /** What a reader is told it is: `ECDSA P-256`. */
  readonly algorithm: string;
}

export interface SigningKey extends PublicKey {
  readonly privateKey: KeyObject;
  /** The public key as PEM: what a log entry names as the verifier. */
  readonly publicPem: string;
}

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;
const MAX_PEM_LENGTH = 64 * 1024;

/**
 * The parts of a secret PEM text that must never be shown: the whole, and each line of its body, since a log masks line
 * by line.
 */
export function masksOf(pem: string): readonly string[] {
  const lines = pem.split(/\r?\n/).map((line) => line.trim());
  return [pem, ...lines.filter((line) => line.length >= 8 && !line.startsWith('-----'))];
}

/**
 * A private key: PKCS #8, encrypted or not, SEC 1 (EC), PKCS #1 (RSA), or cosign's encrypted format. The password is
 * looked at only where the key is encrypted. Throws a UserError that says what is wrong, with nothing of the key in it.
 */
export async function readSigningKey(pem: string, password: string): Promise<SigningKey> {
  if (pem.length > MAX_PEM_LENGTH)
    throw new UserError(`signing-key is longer than the ${MAX_PEM_LENGTH} characters of any key`);
  const block = PEM.exec(pem);
  if (block === null) throw new UserError('signing-key is no PEM text: it has no -----BEGIN … PRIVATE KEY----- line');
  const [text, label = '', body = ''] = block;
  if (!label.endsWith('PRIVATE KEY')) throw new UserError(`signing-key is a ${label}; a private key signs`);
  const privateKey = COSIGN_LABELS.includes(label)
    ? parsePrivate(await decryptCosignKey(Buffer.from(body, 'base64'), password))
    : parsePrivate(text, password);
  checkAlgorithm(privateKey, 'signing-key');
  const publicKey = createPublicKey(privateKey);
  return { ...describe(publicKey), privateKey, publicPem: String(publicKey.export({ type: 'spki', format: 'pem' })) };
}

/** A public key from PEM text; a certificate gives its own. Throws a UserError that names `what`. */
export function readPublicKey(pem: string, what: string): PublicKey {
  let key: KeyObject;
  try {
    if (/PRIVATE KEY-----/.test(pem)) throw new UserError(`${what} is a private key; give the public one`);
    key = createPublicKey(pem);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${what} is no public key in PEM`);
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
    const { code } = error as { code?: string };
    const encrypted = typeof source === 'string' && /ENCRYPTED/.test(source);
    if (encrypted && (passphrase ?? '') === '') {
      throw new UserError('signing-key is encrypted; give its password as signing-key-password or COSIGN_PASSWORD');
    }
    if (encrypted) {
      throw new UserError(
        `signing-key does not open with this password (signing-key-password or COSIGN_PASSWORD; ${code ?? 'decryption failed'})`,
      );
    }
    throw new UserError(`signing-key is labelled as a private key and cannot be read as one (${code ?? 'malformed'})`);
  } finally {
    if (typeof source !== 'string') source.fill(0);
  }
}
