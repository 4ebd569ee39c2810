import { expect, test } from '@jest/globals';
import type { Manifest } from '../../../../src/oci/descriptor.ts';
import { digestOf } from '../../../../src/oci/digest.ts';
import { ManifestCache } from '../../../../src/oci/registry/content/manifest-cache.ts';

function manifest(name: string, size: number): Manifest {
  const bytes = new Uint8Array(size);
  return { descriptor: { mediaType: 'application/json', digest: digestOf(name), size }, bytes };
}

const [a, b, c] = [manifest('a', 4), manifest('b', 4), manifest('c', 4)];
const kept = (cache: ManifestCache): boolean[] => [a, b, c].map((one) => cache.get(one.descriptor.digest) === one);

test('the least recently used manifest is evicted at the size limit', () => {
  const cache = new ManifestCache(8);
  cache.keep(a);
  cache.keep(b);
  cache.get(a.descriptor.digest);
  cache.keep(c);
  expect(kept(cache)).toEqual([true, false, true]);
});

test('the cache size stays correct when a manifest is added twice or removed', () => {
  const cache = new ManifestCache(8);
  for (const one of [a, a, a, b]) cache.keep(one);
  expect(kept(cache)).toEqual([true, true, false]);
  cache.forget(b.descriptor.digest);
  cache.keep(c);
  expect(kept(cache)).toEqual([true, false, true]);
});

test('a manifest larger than the limit is returned and not cached', () => {
  const cache = new ManifestCache(3);
  expect(cache.keep(a)).toBe(a);
  expect(kept(cache)).toEqual([false, false, false]);
});
