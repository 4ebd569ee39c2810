import { expect, test } from '@jest/globals';
import { conda } from '../../../src/sbom/cataloguers/conda.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

test('lists installed Conda packages', async () => {
  const { purls, find } = await catalogued(conda, tree('conda'));
  expect(purls).toEqual([
    'pkg:conda/jupyterlab@4.4.3?build=pyhd8ed1ab_0&channel=conda-forge&subdir=noarch&type=conda',
    'pkg:conda/zlib@1.2.11?build=h90dfc92_1014&channel=conda-forge&subdir=osx-arm64&type=tar.bz2',
  ]);
  expect(find('zlib')).toEqual({
    type: 'library',
    ecosystem: 'conda',
    name: 'zlib',
    version: '1.2.11',
    purl: purls[1],
    locations: ['/opt/conda/conda-meta/zlib-1.2.11-h90dfc92_1014.json'],
    licenses: ['Zlib'],
    hashes: [
      { algorithm: 'SHA-256', hex: 'a70c028fd3b9af1d7ea3d7099d810f3d2588096237bb472db331a51a36f931c0' },
      { algorithm: 'MD5', hex: '348a30b1350c9d91a4dbf05f5e46e0bb' },
    ],
    dependsOn: ['libzlib'],
    supplier: 'conda-forge',
  });
  expect(find('jupyterlab').dependsOn).toContain('python');
});

test.each([
  ['https://conda.anaconda.org/t/secret-token/private/linux-64', 'private'],
  ['https://repo.anaconda.com/pkgs/main/noarch', 'pkgs/main'],
  ['defaults', 'defaults'],
])('the channel %s', async (channel, expected) => {
  const { components } = await catalogued(conda, {
    'conda-meta/a.json': JSON.stringify({ name: 'a', version: '1', channel }),
  });
  expect(components[0]?.supplier).toBe(expected);
  expect(JSON.stringify(components)).not.toContain('secret');
});

test('the history file of an environment is ignored', () => {
  expect(conda.wants('opt/conda/conda-meta/history', 0o644)).toBe(false);
  expect(conda.wants('opt/conda/pkgs/zlib/info/index.json', 0o644)).toBe(false);
});
