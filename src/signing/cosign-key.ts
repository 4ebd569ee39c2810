// Decrypts cosign's private keys: PKCS #8 in a NaCl secret box, under a key derived from the password with scrypt.
import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { rethrowUnless, UserError } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import { parseJson } from '../json/parse.ts';

/** The PEM labels; cosign before 2.0 wrote the second. */
export const COSIGN_LABELS: readonly string[] = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];

/** The only scrypt costs that cosign writes. Others are rejected, because a forged cost could exhaust memory. */
const SCRYPT_COSTS: readonly number[] = [2 ** 15, 2 ** 16, 2 ** 17];
const SCRYPT_BLOCK_SIZE = 8;
const KEY_BYTES = 32;
const NONCE_BYTES = 24;

/**
 * Decrypts the body of such a PEM file to PKCS #8 bytes (DER). Throws a UserError, without any of the content, if the
 * body is malformed or the password is wrong.
 */
export async function decryptCosignKey(body: Uint8Array, password: string): Promise<Buffer> {
  const { salt, cost, nonce, ciphertext } = parse(body);
  const maxmem = 256 * cost * SCRYPT_BLOCK_SIZE;
  const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
  const key = await derive(password, salt, KEY_BYTES, { N: cost, r: SCRYPT_BLOCK_SIZE, p: 1, maxmem });
  const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa.js');
  try {
    return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(ciphertext));
  } catch (error) {
    rethrowUnless(error, Error);
    throw new UserError(
      password === ''
        ? 'signing-key is encrypted with a password; set signing-key-password or COSIGN_PASSWORD'
        : 'could not decrypt signing-key: wrong password; check signing-key-password or COSIGN_PASSWORD',
    );
  } finally {
    key.fill(0);
  }
}

function parse(body: Uint8Array): { salt: Buffer; cost: number; nonce: Buffer; ciphertext: Buffer } {
  const json = parseJson(Buffer.from(body).toString('utf8'));
  const kdf = isRecord(json) ? json.kdf : undefined;
  const cipher = isRecord(json) ? json.cipher : undefined;
  if (!isRecord(json) || !isRecord(kdf) || !isRecord(cipher)) throw malformed('its body is not a cosign key');
  if (kdf.name !== 'scrypt' || cipher.name !== 'nacl/secretbox')
    throw malformed('it names a cipher that cosign does not use');
  const params = isRecord(kdf.params) ? kdf.params : {};
  const cost = SCRYPT_COSTS.find((one) => one === params.N);
  if (cost === undefined || params.r !== SCRYPT_BLOCK_SIZE || params.p !== 1) {
    throw malformed('its scrypt parameters are not ones that cosign uses');
  }
  const [salt, nonce, ciphertext] = [kdf.salt, cipher.nonce, json.ciphertext].map((value) =>
    typeof value === 'string' ? Buffer.from(value, 'base64') : Buffer.alloc(0),
  ) as [Buffer, Buffer, Buffer];
  if (salt.length === 0 || nonce.length !== NONCE_BYTES || ciphertext.length === 0) throw malformed('it is truncated');
  return { salt, cost, nonce, ciphertext };
}

function malformed(why: string): UserError {
  return new UserError(`could not read signing-key as an encrypted cosign key: ${why}; export the key again`);
}
