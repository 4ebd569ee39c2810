import { expect, test } from '@jest/globals';
import { php } from '../../../src/sbom/cataloguers/php.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

const PATH = 'srv/app/vendor/composer/installed.json';

test('lists packages installed by Composer 2', async () => {
  const { purls, find } = await catalogued(php, tree('php'));
  expect(purls).toEqual(['pkg:composer/monolog/monolog@3.9.0', 'pkg:composer/psr/log@3.0.2']);
  expect(find('monolog')).toEqual({
    type: 'library',
    ecosystem: 'composer',
    group: 'monolog',
    name: 'monolog',
    version: '3.9.0',
    purl: 'pkg:composer/monolog/monolog@3.9.0',
    locations: [`/${PATH}`],
    licenses: ['MIT'],
    dependsOn: ['pkg:composer/psr/log@3.0.2'],
    supplier: 'Jordi Boggiano',
    description: 'Sends your logs to files, sockets, inboxes, databases and various web services',
    homepage: 'https://github.com/Seldaek/monolog',
  });
});

test('lists packages installed by Composer 1, and a dependency on a provided package', async () => {
  const { components } = await catalogued(php, {
    [PATH]: JSON.stringify([
      {
        name: 'a/a',
        version: 'v1.0.0',
        license: 'MIT',
        require: { php: '*', 'ext-json': '*', 'psr/log-implementation': '*' },
      },
      { name: 'b/b', version: '2.0.0', provide: { 'psr/log-implementation': '1' }, dist: { shasum: 'AB'.repeat(20) } },
      { name: 'no-vendor', version: '1' },
      { name: 'c/c' },
      null,
    ]),
  });
  expect(components.map(({ purl, dependsOn }) => [purl, dependsOn])).toEqual([
    ['pkg:composer/a/a@v1.0.0', ['pkg:composer/b/b@2.0.0']],
    ['pkg:composer/b/b@2.0.0', undefined],
  ]);
  expect(components[1]?.hashes).toEqual([{ algorithm: 'SHA-1', hex: 'ab'.repeat(20) }]);
});

test.each(['', '{"packages":', '"text"', '7'])('%j is noted', async (text) => {
  expect((await catalogued(php, { [PATH]: text })).notes).toHaveLength(1);
});
