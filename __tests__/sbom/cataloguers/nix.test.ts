import { expect, test } from '@jest/globals';
import { nix } from '../../../src/sbom/cataloguers/nix.ts';
import { generateSboms, isImageSbom } from '../../../src/sbom/generate.ts';
import { putImage, putLayer } from '../../support/layers.ts';
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
  expect(purls).toEqual([`pkg:nix/nixpkgs/${expected}`]);
  expect(components[0]?.identity).toEqual({ technique: 'filename', confidence: 0.6, value: `${HASH}-${name}` });
});

test.each([
  ['no version', at('hello')],
  ['a derivation', at('glibc-2.34.drv')],
  ['a source archive', at('bash-5.2.tar.gz')],
  ['an unpacked source', at('bash-5.2-source')],
  ['a patch', at('fix-1.0.patch')],
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
    ['pkg:nix/nixpkgs/glibc@2.40', base.descriptor.digest, [`/${at('glibc-2.40')}`]],
    ['pkg:nix/nixpkgs/jq@1.7.1', base.descriptor.digest, [`/${at('jq-1.7.1')}`]],
  ]);
});
