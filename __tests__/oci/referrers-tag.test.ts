import { expect, test } from '@jest/globals';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { cosignTag, isReferrersTag, referrersTag } from '../../src/oci/referrers-tag.ts';

const SHA256 = digestOf('subject');
const SHA512 = digestOf('subject', 'sha512');

test('the referrers tag is the algorithm and 64 characters of the rest, in characters that a tag can have', () => {
  expect(referrersTag(SHA256)).toBe(SHA256.replace(':', '-'));
  expect(referrersTag(SHA512)).toBe(`sha512-${SHA512.slice(7, 7 + 64)}`);
  expect(referrersTag(`${'a'.repeat(40)}+b:c=d` as Digest)).toBe(`${'a'.repeat(32)}-c-d`);
});

test.each([
  [referrersTag(SHA256), true],
  [referrersTag(SHA512), true],
  [cosignTag(SHA256, 'sig'), false],
  [`md5-${'a'.repeat(32)}`, false],
  ['latest', false],
])('%s could be a referrers tag: %s', (tag, is) => {
  expect(isReferrersTag(tag)).toBe(is);
});

test('cosign’s tags end in what they hold', () => {
  expect(cosignTag(SHA256, 'att')).toBe(`sha256-${SHA256.slice(7)}.att`);
});
