import { describe, expect, test } from '@jest/globals';
import { exactReference, readableReference } from '../../src/commands/subject.ts';
import { UserError } from '../../src/errors.ts';
import { type Digest, parseDigest } from '../../src/oci/digest.ts';
import { parseReference } from '../../src/oci/reference.ts';

const DIGEST = parseDigest(`sha256:${'ab'.repeat(32)}`) as Digest;
const OTHER = parseDigest(`sha256:${'cd'.repeat(32)}`) as Digest;

describe('exactReference', () => {
  test('takes the digest from either input', () => {
    expect(exactReference(parseReference(`r.example/app@${DIGEST}`)).digest).toBe(DIGEST);
    expect(exactReference(parseReference('r.example/app:v1'), DIGEST)).toMatchObject({ tag: 'v1', digest: DIGEST });
    expect(exactReference(parseReference(`r.example/app@${DIGEST}`), DIGEST).digest).toBe(DIGEST);
  });

  test('refuses a bare tag with the command that finds its digest', () => {
    expect(() => exactReference(parseReference('r.example/app:v1'))).toThrow(UserError);
    expect(() => exactReference(parseReference('r.example/app:v1'))).toThrow('oci-evidence discover r.example/app:v1');
    expect(() => exactReference(parseReference('oci-layout:x:v1'))).toThrow('index.json in x');
  });

  test('refuses two digests that differ', () => {
    expect(() => exactReference(parseReference(`r.example/app@${DIGEST}`), OTHER)).toThrow(`digest is ${OTHER}`);
  });
});

describe('readableReference', () => {
  test.each([
    ['r.example/app', undefined, { tag: 'latest' }],
    ['r.example/app:v1', undefined, { tag: 'v1' }],
    [`r.example/app@${DIGEST}`, undefined, { digest: DIGEST }],
    ['r.example/app:v1', DIGEST, { tag: 'v1', digest: DIGEST }],
  ])('%s with the digest %j', (image, digest, versions) => {
    const place = { scheme: 'registry', registry: 'r.example', repository: 'app' };
    expect(readableReference(parseReference(image), digest)).toEqual({ ...place, ...versions });
  });

  test('leaves a layout without a tag to its one image', () => {
    expect(readableReference(parseReference('oci-layout:x'))).toEqual({ scheme: 'oci-layout', path: 'x' });
  });

  test('refuses two digests that differ', () => {
    expect(() => readableReference(parseReference(`r.example/app@${DIGEST}`), OTHER)).toThrow(`digest is ${OTHER}`);
  });
});
