import { expect, test } from '@jest/globals';
import { nix } from '../../../src/sbom/cataloguers/nix.ts';
import { generateSboms, type ImageSbom, isImageSbom } from '../../../src/sbom/generate.ts';
import { type PackedLayer, putImage, putLayer, type TarEntry } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { catalogued } from '../../support/sbom-files.ts';

const HASH = 'h0cnbmfcn93xm5dg2x27ixhag1cwndga';
const at = (name: string): string => `nix/store/${HASH}-${name}`;

test.each([
  ['glibc-2.34-210', 'glibc@2.34-210'],
  ['glibc-2.34-210-bin', 'glibc@2.34-210'],
  ['python3.11-requests-2.31.0', 'python3.11-requests@2.31.0'],
  ['openssl-3.0.13', 'openssl@3.0.13'],
  ['nss-cacert-3.98', 'nss-cacert@3.98'],
  ['foo-unstable-2024-05-01', 'foo-unstable@2024-05-01'],
])('%s is %s', async (name, expected) => {
  const { purls, components } = await catalogued(nix, { [at(name)]: '' });
  expect(purls).toEqual([`pkg:nix/${expected}`]);
  expect(components[0]?.identity).toEqual({ technique: 'filename', confidence: 0.6, value: `${HASH}-${name}` });
});

test.each([
  ['no version', at('hello')],
  ['a derivation', at('glibc-2.34.drv')],
  ['a source archive', at('bash-5.2.tar.gz')],
  ['an unpacked source', at('bash-5.2-source')],
  ['a patch', at('fix-1.0.patch')],
  ['vendored modules of a build', at('hugo-0.140.2-go-modules')],
  ['a counter', at('profile-1')],
  ['a hash in another alphabet', `nix/store/${'e'.repeat(32)}-glibc-2.34`],
  ['a file in a package', `${at('glibc-2.34')}/lib`],
  ['another directory', `srv/${at('glibc-2.34')}`],
])('%s is no package', async (_, path) => {
  expect((await catalogued(nix, { [path]: '' })).components).toEqual([]);
});

test('an image lists the packages of its store, each with the layer that added it', async () => {
  const store = new MemoryStore('ghcr.io/acme/nix');
  const base = await putLayer(store, [
    { name: at('glibc-2.40'), type: 'directory' },
    { name: `${at('glibc-2.40')}/lib/libc.so.6`, content: 'x' },
    { name: at('jq-1.7.1-lib'), type: 'directory' },
  ]);
  const top = await putLayer(store, [
    { name: at('glibc-2.40'), type: 'directory' },
    { name: at('jq-1.7.1'), type: 'directory' },
    { name: `nix/store/.wh.${HASH}-jq-1.7.1-lib`, content: '' },
  ]);
  const [sbom] = await generateSboms(store, [{ subject: putImage(store, [base, top]) }]);
  if (sbom === undefined || !isImageSbom(sbom)) throw new Error('no SBOM');
  expect(sbom.components.map(({ purl, layer, locations }) => [purl, layer, locations])).toEqual([
    ['pkg:nix/glibc@2.40', base.descriptor.digest, [`/${at('glibc-2.40')}`]],
    ['pkg:nix/jq@1.7.1', base.descriptor.digest, [`/${at('jq-1.7.1')}`]],
  ]);
});

test.each<[string, readonly TarEntry[]]>([
  ['a file', [{ name: `${at('glibc-2.40')}/lib/libc.so.6`, content: 'x' }]],
  ['a link', [{ name: `${at('glibc-2.40')}/bin`, type: 'symlink', target: 'sbin' }]],
  ['a directory in it', [{ name: `./${at('glibc-2.40')}/share/doc/`, type: 'directory' }]],
  [
    'entries of both, in any order',
    [
      { name: `/${at('glibc-2.40')}/lib/libc.so.6`, content: 'x' },
      { name: at('glibc-2.40'), type: 'directory' },
    ],
  ],
])('a store directory is found by %s, if the archive has no entry for the directory', async (_, entries) => {
  const found = await sbomOf([entries]);
  expect(found.components.map(({ purl, locations }) => [purl, locations])).toEqual([
    ['pkg:nix/glibc@2.40', [`/${at('glibc-2.40')}`]],
  ]);
  expect(found.notes).toEqual([]);
});

test.each<[string, readonly TarEntry[]]>([
  ['deletes it', [{ name: `nix/store/.wh.${HASH}-jq-1.7.1`, content: '' }]],
  ['replaces it with a file', [{ name: at('jq-1.7.1'), content: '' }]],
  ['empties the store', [{ name: 'nix/store/.wh..wh..opq', content: '' }]],
])('a directory without an entry is gone after a layer that %s', async (_, entries) => {
  const below = [{ name: `${at('jq-1.7.1')}/bin/jq`, content: 'x' }];
  expect((await sbomOf([below])).components).toHaveLength(1);
  expect((await sbomOf([below, entries])).components).toEqual([]);
});

test('a file of a layer above a directory keeps the layer of the package', async () => {
  const { components, image } = await sbomOf([
    [{ name: `${at('jq-1.7.1')}/bin/jq`, content: 'x' }],
    [{ name: `${at('jq-1.7.1')}/bin/jq`, content: 'patched' }],
  ]);
  expect(components.map(({ layer }) => layer)).toEqual([image.layers[0]?.descriptor.digest]);
});

async function sbomOf(layers: readonly (readonly TarEntry[])[]): Promise<ImageSbom> {
  const store = new MemoryStore('ghcr.io/acme/nix');
  const packed: PackedLayer[] = [];
  for (const entries of layers) packed.push(await putLayer(store, entries));
  const [sbom] = await generateSboms(store, [{ subject: putImage(store, packed) }]);
  if (sbom === undefined || !isImageSbom(sbom)) throw new Error('no SBOM');
  return sbom;
}
