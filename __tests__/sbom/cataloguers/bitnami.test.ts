import { expect, test } from '@jest/globals';
import { bitnami } from '../../../src/sbom/cataloguers/bitnami.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

test('SPDX files of both forms and the list of components', async () => {
  const { purls, find, notes } = await catalogued(bitnami, tree('bitnami'));
  expect(purls).toEqual([
    'pkg:bitnami/redis@7.4.2-0?arch=amd64&distro=debian-12',
    'pkg:bitnami/wait-for-port@1.0.8-9?arch=amd64&distro=debian-12',
    'pkg:bitnami/apache@2.4.62-3?arch=amd64&distro=debian-12',
    'pkg:bitnami/redis@7.4.2-0?arch=amd64&distro=debian-12',
    'pkg:maven/org.postgresql/pljava@1.6.8',
  ]);
  expect(find('apache')).toMatchObject({
    type: 'application',
    cpes: ['cpe:2.3:a:apache:http_server:2.4.62:*:*:*:*:*:*:*'],
    licenses: ['Apache-2.0'],
    supplier: 'Bitnami',
  });
  expect(find('pljava')).toMatchObject({ type: 'library', group: 'org.postgresql' });
  expect(find('pljava')).not.toHaveProperty('licenses');
  expect(notes).toEqual([]);
});

test.each([
  [
    'opt/bitnami/a/.spdx-a.spdx',
    '{"packages":[{"name":"a"},7,null,{"name":"b","versionInfo":"1","externalRefs":7}]}',
    1,
  ],
  ['opt/bitnami/a/.spdx-a.spdx', 'PackageName:\nPackageVersion: 1\n', 0],
  ['opt/bitnami/.bitnami_components.json', '{"a":{"version":7},"":{"version":"1"}}', 0],
  ['srv/opt/bitnami/a/.spdx-a.spdx', 'PackageName: a\nPackageVersion: 1\n', 0],
])('%s with %s lists %d', async (path, text, count) => {
  expect((await catalogued(bitnami, { [path]: text })).components).toHaveLength(count);
});

test('a package URL that is none is replaced by name and version', async () => {
  const text = 'PackageName: Redis\nPackageVersion: 7.0-1\nExternalRef: PACKAGE-MANAGER purl pkg:%%%\n';
  expect((await catalogued(bitnami, { 'opt/bitnami/a/.spdx-a.spdx': text })).purls).toEqual([
    'pkg:bitnami/redis@7.0-1',
  ]);
});
