import { expect, test } from '@jest/globals';
import { wordpress } from '../../../src/sbom/cataloguers/wordpress.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

test('plugins and themes are found by their headers', async () => {
  const { purls, find, notes } = await catalogued(wordpress, tree('wordpress'));
  expect(purls).toEqual([
    'pkg:generic/wordpress-plugin/akismet@5.0.2',
    'pkg:generic/wordpress-theme/twentytwentythree@1.0',
  ]);
  expect(find('akismet')).toMatchObject({
    description: 'Akismet Anti-Spam',
    licenses: ['GPL-2.0-or-later'],
    supplier: 'Automattic',
    homepage: 'https://akismet.com/',
  });
  expect(notes).toEqual([]);
});

test('a plugin of one file has its name', async () => {
  const text = '<?php /* Plugin Name: Hello Dolly */\n// Version: 1.7.2 */\n';
  const { purls } = await catalogued(wordpress, { 'wp-content/plugins/hello.php': text });
  expect(purls).toEqual(['pkg:generic/wordpress-plugin/hello@1.7.2']);
});

test.each([
  ['a file without a header', 'wp-content/plugins/a/a.php', '<?php $version = "1.0";'],
  ['a header without a version', 'wp-content/plugins/a/a.php', '/* Plugin Name: A */'],
  ['a version that is a text', 'wp-content/plugins/a/a.php', '/* Plugin Name: A\nVersion: see readme */'],
  ['a header after 8 KB', 'wp-content/plugins/a/a.php', `${' '.repeat(9000)}\nPlugin Name: A\nVersion: 1.0`],
  ['a file deeper in a plugin', 'wp-content/plugins/a/lib/b.php', 'Plugin Name: A\nVersion: 1.0'],
  ['a style sheet of a plugin', 'wp-content/plugins/a/style.css', 'Theme Name: A\nVersion: 1.0'],
])('%s is no extension', async (_, path, text) => {
  expect((await catalogued(wordpress, { [path]: text })).components).toEqual([]);
});

test('a name with markup and controls is a text', async () => {
  const text = 'Theme Name: <script>::error::\u001b[31m\nVersion: 1.0\nAuthor: <a href="x">Mallory</a>';
  const { components } = await catalogued(wordpress, { 'wp-content/themes/a/style.css': text });
  expect(components[0]).toMatchObject({ name: 'a', supplier: 'Mallory' });
});

test('a header with the line ends of old systems', async () => {
  const path = 'srv/wp-content/plugins/old/old.php';
  const { purls } = await catalogued(wordpress, { [path]: '<?php\r/*\rPlugin Name: Old\rVersion: 1.2\r*/\r' });
  expect(purls).toEqual(['pkg:generic/wordpress-plugin/old@1.2']);
});
