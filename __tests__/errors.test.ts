// Which errors count as expected, and that a bug passes through the places that expect another error.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import {
  CRYPTO_CODE,
  ERRNO,
  ExpectedError,
  ignore,
  rethrowUnless,
  UserError,
  UTF8_CODE,
  ZLIB_CODE,
} from '../src/errors.ts';
import { parseJson, parseJsonBytes } from '../src/json/parse.ts';
import { zipEntries } from '../src/sbom/formats/zip.ts';
import { verifyBytes } from '../src/signing/algorithm.ts';
import { zip } from './support/zip.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('expected are', () => {
  test.each([
    ['an error of the class', new UserError('no'), UserError],
    ['an error of a subclass', new UserError('no'), ExpectedError],
    ['an error without a class of its own', new Error('no'), Error],
    ['the error of JSON.parse', thrownBy(() => JSON.parse('{')), SyntaxError],
    ['the error of decodeURIComponent', thrownBy(() => decodeURIComponent('%')), URIError],
    ['an error of zlib', thrownBy(() => inflateSync(Buffer.from('no'))), ZLIB_CODE],
    ['an error of OpenSSL', thrownBy(() => createPublicKey('no')), CRYPTO_CODE],
    [
      'the error of a fatal decoder',
      thrownBy(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.of(255))),
      UTF8_CODE,
    ],
  ])('%s', (_, error, expected) => {
    expect(ignore(SyntaxError, URIError, UserError, expected)(error)).toBeUndefined();
    expect(() => rethrowUnless(error, expected)).not.toThrow();
    expect(thrownBy(() => rethrowUnless(error))).toBe(error);
  });

  test('an error of the file system', async () => {
    await expect(readFile('/no/such/file').catch(ignore(ERRNO))).resolves.toBeUndefined();
  });
});

test.each([
  ['a TypeError', new TypeError('planted')],
  ['a RangeError', new RangeError('planted')],
  ['an error with another code', Object.assign(new TypeError('planted'), { code: 'ERR_INVALID_ARG_TYPE' })],
  ['a value that is no error', 'planted'],
])('not expected is %s', (_, error) => {
  for (const expected of [Error, SyntaxError, ExpectedError, ERRNO, ZLIB_CODE, CRYPTO_CODE, UTF8_CODE])
    expect(thrownBy(() => ignore(expected)(error))).toBe(error);
});

describe('JSON', () => {
  test('is undefined if it is none', () => {
    expect([parseJson('{'), parseJson(''), parseJson('null')]).toEqual([undefined, undefined, null]);
  });

  test('in bytes is strict UTF-8, with or without a byte order mark', () => {
    const bytes = [Buffer.from('\ufeff[1]'), Buffer.from('[1]'), Buffer.from('["é"]', 'latin1'), Buffer.from('[')];
    expect(bytes.map(parseJsonBytes)).toEqual([[1], [1], undefined, undefined]);
  });
});

describe('a planted TypeError passes through', () => {
  const planted = (): never => {
    throw new TypeError('planted');
  };

  test('the parser of JSON', () => {
    expect(() => parseJson({ toString: planted } as unknown as string)).toThrow(new TypeError('planted'));
    expect(() => parseJsonBytes('{}' as unknown as Uint8Array)).toThrow(/instance of .*ArrayBuffer/);
  });

  test('the check of a signature', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => verifyBytes(publicKey, undefined as unknown as Uint8Array, Buffer.alloc(64))).toThrow(
      /"data" argument/,
    );
  });

  test('the reader of zip archives', async () => {
    const bytes = zip([{ name: 'a', bytes: 'a' }]);
    const entries = zipEntries(bytes, { bytes: 100, entries: 10 }, planted, () => {});
    await expect(entries.next()).rejects.toThrow(new TypeError('planted'));
  });
});
