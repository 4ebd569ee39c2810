import { describe, expect, test } from '@jest/globals';
import { checkPlatforms, exactReference, readableReference } from '../../src/commands/subject.ts';
import { UserError } from '../../src/errors.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const OTHER = `sha256:${'cd'.repeat(32)}`;

describe('exactReference', () => {
  test('takes the digest from either input', () => {
    expect(exactReference(`r.example/app@${DIGEST}`, '').digest).toBe(DIGEST);
    expect(exactReference('r.example/app:v1', DIGEST)).toMatchObject({ tag: 'v1', digest: DIGEST });
    expect(exactReference(`r.example/app@${DIGEST}`, DIGEST).digest).toBe(DIGEST);
  });

  test('refuses a bare tag with the command that finds its digest', () => {
    expect(() => exactReference('r.example/app:v1', '')).toThrow(UserError);
    expect(() => exactReference('r.example/app:v1', '')).toThrow('crane digest r.example/app:v1');
    expect(() => exactReference('oci-layout:x:v1', '')).toThrow('index.json of x');
  });

  test('refuses two digests that differ, and a malformed one', () => {
    expect(() => exactReference(`r.example/app@${DIGEST}`, OTHER)).toThrow(`digest names ${OTHER}`);
    expect(() => exactReference('r.example/app', 'sha256:12')).toThrow('digest is "sha256:12"');
  });
});

describe('readableReference', () => {
  test.each([
    ['r.example/app', '', { tag: 'latest' }],
    ['r.example/app:v1', '', { tag: 'v1' }],
    [`r.example/app@${DIGEST}`, '', { digest: DIGEST }],
    ['r.example/app:v1', DIGEST, { tag: 'v1', digest: DIGEST }],
  ])('%s with the digest %j', (image, digest, versions) => {
    const place = { scheme: 'registry', registry: 'r.example', repository: 'app' };
    expect(readableReference(image, digest)).toEqual({ ...place, ...versions });
  });

  test('leaves a layout without a tag to its one image', () => {
    expect(readableReference('oci-layout:x', '')).toEqual({ scheme: 'oci-layout', path: 'x' });
  });

  test('refuses two digests that differ', () => {
    expect(() => readableReference(`r.example/app@${DIGEST}`, OTHER)).toThrow(`digest names ${OTHER}`);
  });
});

test('checkPlatforms', () => {
  expect(checkPlatforms(['linux/amd64', 'linux/arm/v7'])).toEqual(['linux/amd64', 'linux/arm/v7']);
  expect(() => checkPlatforms(['amd64'])).toThrow('"amd64" is not os/architecture');
});
