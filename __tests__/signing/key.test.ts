import { constants, generateKeyPairSync, type KeyObject, scryptSync, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { signBytes, verifyBytes } from '../../src/signing/algorithm.ts';
import { masksOf, readPublicKey, readSigningKey } from '../../src/signing/key.ts';
import { fixturePath } from '../support/fixtures.ts';

const PASSWORD = 'correct horse battery staple';
const KINDS = {
  'ECDSA P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'ECDSA P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'ECDSA P-521': () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  Ed25519: () => generateKeyPairSync('ed25519'),
  'RSA 2048': () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'RSA-PSS 2048': () =>
    generateKeyPairSync('rsa-pss', {
      modulusLength: 2048,
      hashAlgorithm: 'sha256',
      mgf1HashAlgorithm: 'sha256',
      saltLength: 32 as never,
    }),
} as const satisfies Record<string, () => { privateKey: KeyObject; publicKey: KeyObject }>;

const pkcs8 = (key: KeyObject): string => String(key.export({ type: 'pkcs8', format: 'pem' }));
const spki = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }));
const encrypted = (key: KeyObject): string =>
  String(key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSWORD }));

describe.each(Object.entries(KINDS))('a key of %s', (algorithm, generate) => {
  const { privateKey, publicKey } = generate();

  test.each([
    ['PKCS #8', pkcs8(privateKey), ''],
    ['encrypted PKCS #8', encrypted(privateKey), PASSWORD],
  ])('is read from %s, signs, and is named as what it is', async (_, pem, password) => {
    const key = await readSigningKey(pem, password);
    expect(key.algorithm).toBe(algorithm);
    const signature = signBytes(key.privateKey, Buffer.from('payload'));
    expect(verifyBytes(readPublicKey(spki(publicKey), 'key').key, Buffer.from('payload'), signature)).toBe(true);
    expect(verifyBytes(publicKey, Buffer.from('another'), signature)).toBe(false);
    expect(key.publicPem).toBe(spki(publicKey));
  });

  test('refuses a wrong password and a missing one, and quotes neither', async () => {
    const pem = encrypted(privateKey);
    await expect(readSigningKey(pem, 'wrong-password-77')).rejects.toThrow(
      /could not decrypt signing-key: wrong password/,
    );
    await expect(readSigningKey(pem, 'wrong-password-77')).rejects.not.toThrow(/wrong-password-77/);
    await expect(readSigningKey(pem, '')).rejects.toThrow(/is encrypted with a password; set signing-key-password/);
  });
});

test('a P-384 signature over SHA-256, as cosign made them once, is read too', async () => {
  const { privateKey, publicKey } = KINDS['ECDSA P-384']();
  const bytes = Buffer.from('payload');
  expect(verifyBytes(publicKey, bytes, sign('sha256', bytes, privateKey))).toBe(true);
  expect(verifyBytes(publicKey, bytes, sign('sha512', bytes, privateKey))).toBe(false);
});

test('an RSA signature is read with either padding, and made with the one that cosign reads', async () => {
  const { privateKey, publicKey } = KINDS['RSA 2048']();
  const bytes = Buffer.from('payload');
  const pss = sign('sha256', bytes, { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING });
  expect(verifyBytes(publicKey, bytes, pss)).toBe(true);
  expect(signBytes(privateKey, bytes)).toEqual(sign('sha256', bytes, privateKey));
});

test.each([
  ['SEC 1', () => KINDS['ECDSA P-256']().privateKey.export({ type: 'sec1', format: 'pem' })],
  ['PKCS #1', () => KINDS['RSA 2048']().privateKey.export({ type: 'pkcs1', format: 'pem' })],
])('%s is read', async (_, pem) => {
  await expect(readSigningKey(String(pem()), '')).resolves.toMatchObject({ hint: expect.any(String) });
});

describe("cosign's encrypted format", () => {
  test('a key that cosign generated opens, and its public half has the hint that cosign writes', async () => {
    const key = await readSigningKey(await readFile(fixturePath('signing/cosign.key'), 'utf8'), 'hunter2');
    const publicKey = readPublicKey(await readFile(fixturePath('signing/cosign.pub'), 'utf8'), 'key');
    expect(key.hint).toBe(publicKey.hint);
    expect(key.hint).toBe('lekTEwObCUhCHd9dLSzLnZQxgBdQJ3MkVjcdfofHz58=');
  });

  const seal = (
    change: (body: ReturnType<typeof bodyOf>) => unknown,
    label = 'ENCRYPTED SIGSTORE PRIVATE KEY',
  ): string => {
    const text = JSON.stringify(change(bodyOf()));
    return `-----BEGIN ${label}-----\n${Buffer.from(text).toString('base64')}\n-----END ${label}-----\n`;
  };
  const bodyOf = () => {
    const der = KINDS['ECDSA P-256']().privateKey.export({ type: 'pkcs8', format: 'der' });
    const [salt, nonce] = [Buffer.alloc(32, 1), Buffer.alloc(24, 2)];
    const key = scryptSync(PASSWORD, salt, 32, { N: 32768, r: 8, p: 1, maxmem: 2 ** 26 });
    return {
      kdf: { name: 'scrypt', params: { N: 32768, r: 8, p: 1 }, salt: salt.toString('base64') },
      cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
      ciphertext: Buffer.from(xsalsa20poly1305(key, nonce).encrypt(der)).toString('base64'),
    };
  };

  test('the label and the cost of older versions are read', async () => {
    const pem = seal((body) => body, 'ENCRYPTED COSIGN PRIVATE KEY');
    await expect(readSigningKey(pem, PASSWORD)).resolves.toMatchObject({ algorithm: 'ECDSA P-256' });
    await expect(readSigningKey(pem, 'wrong')).rejects.toThrow(/could not decrypt signing-key: wrong password/);
    await expect(readSigningKey(pem, '')).rejects.toThrow(/is encrypted with a password; set signing-key-password/);
  });

  test.each([
    [
      'a cost that takes all memory',
      seal((body) => ({ ...body, kdf: { ...body.kdf, params: { N: 2 ** 30, r: 8, p: 1 } } })),
    ],
    ['another cipher', seal((body) => ({ ...body, cipher: { ...body.cipher, name: 'none' } }))],
    ['a nonce that is cut off', seal((body) => ({ ...body, cipher: { ...body.cipher, nonce: 'AA==' } }))],
    ['no object inside', seal(() => 'text')],
  ])('%s is refused before anything is derived', async (_, pem) => {
    await expect(readSigningKey(pem, PASSWORD)).rejects.toThrow(
      /could not read signing-key as an encrypted cosign key/,
    );
  });
});

test.each([
  ['no PEM', 'hello', /not PEM text/],
  ['a public key', spki(KINDS['ECDSA P-256']().publicKey), /is a PUBLIC KEY; pass the private key/],
  [
    'a damaged body',
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
    /could not read signing-key as a private key/,
  ],
  [
    'secp256k1',
    pkcs8(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey),
    /is an unsupported ECDSA secp256k1 key; use/,
  ],
  [
    'a short RSA key',
    pkcs8(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey),
    /is an unsupported RSA 1024 key; use/,
  ],
  ['Ed448', pkcs8(generateKeyPairSync('ed448').privateKey), /is an unsupported ed448 key; use/],
  ['something huge', 'A'.repeat(100_000), /more than 65536 characters/],
])('%s is refused as a signing key, in one line', async (_, pem, message) => {
  const error = await readSigningKey(pem, '').catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ name: 'UserError', message: expect.stringMatching(message) });
  expect(String(error)).not.toMatch(/\n/);
});

test('a private key is rejected as a public key', () => {
  expect(() => readPublicKey(pkcs8(KINDS.Ed25519().privateKey), 'public-key')).toThrow(/public-key is a private key/);
  expect(() => readPublicKey('nothing', 'public-key')).toThrow(/public-key is not a public key in PEM/);
});

test('every line of the body of a key is masked, but not the lines that all keys share', () => {
  const pem = pkcs8(KINDS['RSA 2048']().privateKey);
  const masks = masksOf(pem);
  const body = pem.split('\n').filter((line) => !line.startsWith('-----') && line.length >= 8);
  expect(masks).toEqual(expect.arrayContaining([pem, ...body]));
  expect(masks.filter((mask) => mask.startsWith('-----') && mask !== pem)).toEqual([]);
});
