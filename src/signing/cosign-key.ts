// cosign's encrypted private keys: PKCS #8 in NaCl's secret box under a key that scrypt makes of the password.
import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { UserError } from '../errors.ts';
import { isRecord } from '../oci/descriptor.ts';

/** The PEM labels: the second is what cosign wrote before 2.0. */
export const COSIGN_LABELS: readonly string[] = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];

/** The only costs that cosign ever wrote. Any other is refused: a made-up one could take all memory. */
const SCRYPT_COSTS: readonly number[] = [2 ** 15, 2 ** 16, 2 ** 17];
const SCRYPT_BLOCK_SIZE = 8;
const KEY_BYTES = 32;
const NONCE_BYTES = 24;

/**
 * Opens the body of such a PEM file and gives the PKCS #8 bytes (DER). Throws a UserError, with nothing of the content in
 * it, where it is not such a body or the password does not open it.
 */
export async function decryptCosignKey(body: Uint8Array, password: string): Promise<Buffer> {
  const { salt, cost, nonce, ciphertext } = parse(body);
  const maxmem = 256 * cost * SCRYPT_BLOCK_SIZE;
  const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
  const key = await derive(password, salt, KEY_BYTES, { N: cost, r: SCRYPT_BLOCK_SIZE, p: 1, maxmem });
  const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa.js');
  try {
    return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(ciphertext));
  } catch {
    throw new UserError(
      password === ''
        ? "signing-key is one of cosign's encrypted keys; give its password as signing-key-password or COSIGN_PASSWORD"
        : 'signing-key does not open with this password (signing-key-password or COSIGN_PASSWORD)',
    );
  } finally {
    key.fill(0);
  }
}

function parse(body: Uint8Array): { salt: Buffer; cost: number; nonce: Buffer; ciphertext: Buffer } {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    json = undefined;
  }
  const kdf = isRecord(json) ? json.kdf : undefined;
  const cipher = isRecord(json) ? json.cipher : undefined;
  if (!isRecord(json) || !isRecord(kdf) || !isRecord(cipher)) throw damaged('its body is not what cosign writes');
  if (kdf.name !== 'scrypt' || cipher.name !== 'nacl/secretbox')
    throw damaged('it names another cipher than cosign does');
  const params = isRecord(kdf.params) ? kdf.params : {};
  const cost = SCRYPT_COSTS.find((one) => one === params.N);
  if (cost === undefined || params.r !== SCRYPT_BLOCK_SIZE || params.p !== 1) {
    throw damaged('its scrypt parameters are none that cosign writes');
  }
  const [salt, nonce, ciphertext] = [kdf.salt, cipher.nonce, json.ciphertext].map((value) =>
    typeof value === 'string' ? Buffer.from(value, 'base64') : Buffer.alloc(0),
  ) as [Buffer, Buffer, Buffer];
  if (salt.length === 0 || nonce.length !== NONCE_BYTES || ciphertext.length === 0) throw damaged('it is cut off');
  return { salt, cost, nonce, ciphertext };
}

function damaged(why: string): UserError {
  return new UserError(`signing-key is labelled as one of cosign's encrypted keys, but ${why}`);
}
