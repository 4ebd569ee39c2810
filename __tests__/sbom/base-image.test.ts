import { expect, test } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { type BaseCandidate, baseOf } from '../../src/sbom/base-image.ts';

const layers = (names: string) =>
  [...names].map((name) => ({ digest: digestOf(name), diffId: digestOf(`diff ${name}`) }));
const source = (names: string) =>
  layers(names).map(({ digest, diffId }) => ({ descriptor: { mediaType: MEDIA_TYPE.layer, digest, size: 1 }, diffId }));
const candidate = (name: string, names: string): BaseCandidate => ({ reference: name, name, layers: layers(names) });

test.each([
  ['the base image', 'abcd', ['ab'], 'ab', 2],
  ['the longest of several', 'abcd', ['a', 'abc', 'ab'], 'abc', 3],
  ['the smallest with the same layers in common', 'abcd', ['abxy', 'ab', 'abz'], 'ab', 2],
  ['one that has more layers than the image', 'ab', ['abc'], 'abc', 2],
  ['none in common', 'abcd', ['xab'], 'xab', 0],
])('%s', (_, image, candidates, name, common) => {
  const found = baseOf(
    source(image),
    candidates.map((one) => candidate(one, one)),
  );
  expect(found).toEqual({ reference: name, name, layers: common });
});

test('without a candidate nothing is known', () => {
  expect(baseOf(source('ab'), [])).toBeUndefined();
});

test('a layer that was compressed again is the same', () => {
  const again = layers('ab').map(({ diffId }, at) => ({ digest: digestOf(`zstd ${at}`), diffId }));
  expect(baseOf(source('abc'), [{ reference: 'r', name: 'r', layers: again }])?.layers).toBe(2);
});

test('layers without a diffID are not the same', () => {
  const [one] = source('a');
  const unknown = [{ digest: digestOf('b') }];
  const { diffId: _, ...bare } = one as typeof one & object;
  expect(baseOf([bare], [{ reference: 'r', name: 'r', layers: unknown }])?.layers).toBe(0);
});
