import { expect, test } from '@jest/globals';
import { pear } from '../../../src/sbom/cataloguers/pear.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

const at = (name: string): string => `usr/share/php/.registry/${name}.reg`;

test('the registry lists PEAR packages with what they require', async () => {
  const { purls, find, notes } = await catalogued(pear, tree('pear'));
  expect(purls).toEqual([
    'pkg:pear/pear.php.net/Mail@1.4.1',
    'pkg:pear/pear.php.net/Net_SMTP@1.10.1',
    'pkg:pear/pear.php.net/Structures_Graph@1.1.1',
  ]);
  expect(find('Net_SMTP')).toMatchObject({
    group: 'pear.php.net',
    licenses: ['BSD-2-Clause'],
    dependsOn: ['pear.php.net/Net_Socket'],
  });
  expect(notes).toEqual([]);
});

test('a PECL extension has the channel of its directory', async () => {
  const text = 'a:2:{s:4:"name";s:4:"APCu";s:7:"version";a:1:{s:7:"release";s:6:"5.1.23";}}';
  const { purls } = await catalogued(pear, { 'usr/local/lib/php/.registry/.channel.pecl.php.net/apcu.reg': text });
  expect(purls).toEqual(['pkg:pear/pecl.php.net/APCu@5.1.23']);
});

test('a package of version 1 of the format', async () => {
  const text = 'a:3:{s:7:"package";s:4:"Mail";s:7:"version";s:5:"1.1.3";s:7:"license";s:3:"MIT";}';
  const { components } = await catalogued(pear, { [at('mail')]: text });
  expect(components[0]).toMatchObject({ purl: 'pkg:pear/pear.php.net/Mail@1.1.3', licenses: ['MIT'] });
});

test.each([
  ['a string longer than the file', 's:999999999:"a";', 'has a PHP value longer than the file'],
  ['a string without end', 'a:1:{s:4:"name";s:4:"Mai', 'has a truncated PHP string'],
  ['an array without end', 'a:0:{', 'has a truncated PHP array'],
  ['an object', 'O:8:"stdClass":0:{}', 'is not a PHP value of the kind that PEAR writes'],
  ['a number without end', `i:${'1'.repeat(100_000)}`, 'has a malformed PHP value'],
  ['deep nesting', 'a:1:{i:0;'.repeat(100_000), 'nests or lists too many PHP values'],
])('%s is noted', async (_, text, reason) => {
  const { components, notes } = await catalogued(pear, { [at('a')]: text });
  expect([components, notes]).toEqual([[], [`/${at('a')}: ${reason}`]]);
});

test.each(['N;', 'b:1;', 's:4:"name";', 'a:1:{s:4:"name";i:7;}', 'a:1:{s:9:"__proto__";s:1:"a";}'])(
  '%s lists nothing',
  async (text) => {
    expect((await catalogued(pear, { [at('a')]: text })).components).toEqual([]);
  },
);
