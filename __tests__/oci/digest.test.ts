import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { Digester, digestOf, parseDigest, verified, verifiedBytes } from '../../src/oci/digest.ts';

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

describe('parseDigest', () => {
  test('takes sha256 and sha512 of the right length', () => {
    expect(parseDigest(`sha256:${'0'.repeat(64)}`)).toBe(`sha256:${'0'.repeat(64)}`);
    expect(parseDigest(`sha512:${'f'.repeat(128)}`)).toBe(`sha512:${'f'.repeat(128)}`);
  });

  test.each([
    '',
    'sha256',
    'sha256:',
    `sha256:${'0'.repeat(63)}`,
    `sha256:${'G'.repeat(64)}`,
    `SHA256:${'0'.repeat(64)}`,
    `sha256:${'A'.repeat(64)}`,
    `sha512:${'0'.repeat(64)}`,
    `blake3:${'0'.repeat(64)}`,
    `constructor:${'0'.repeat(64)}`,
  ])('refuses %j', (text) => {
    expect(parseDigest(text)).toBeUndefined();
  });
});

test('digestOf is the known digest of the empty JSON object', () => {
  expect(digestOf('{}')).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('a running digest equals the digest of the whole', () => {
  const digester = new Digester('sha512');
  digester.update(Buffer.from('ab'));
  digester.update(Buffer.from('c'));
  expect(digester.size).toBe(3);
  expect(digester.digest()).toBe(digestOf('abc', 'sha512'));
});

describe('verified', () => {
  const expected = { digest: digestOf('abc'), size: 3, where: 'r.example/app' };

  test('passes the content through', async () => {
    expect(await text(verified(chunks('a', 'bc'), expected))).toBe('abc');
  });

  test('refuses other content of the same size', async () => {
    await expect(text(verified(chunks('abd'), expected))).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  test('refuses content that ends early', async () => {
    await expect(text(verified(chunks('ab'), expected))).rejects.toMatchObject({ code: 'size-mismatch' });
  });

  test('stops at the first byte too many, without reading on', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield new TextEncoder().encode('aa');
      }
    }
    await expect(text(verified(endless(), expected))).rejects.toMatchObject({ code: 'size-mismatch' });
    expect(read).toBe(2);
  });

  test('names the place and the digest in the error', () => {
    const error = expect(() => verifiedBytes(Buffer.from('abd'), expected));
    error.toThrow(/r\.example\/app@sha256:ba7816bf/);
  });
});
