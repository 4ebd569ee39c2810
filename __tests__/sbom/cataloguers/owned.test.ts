import { expect, test } from '@jest/globals';
import { holdsComponents } from '../../../src/sbom/cataloguers/owned.ts';

test.each([
  'usr/lib/python3/dist-packages/six-1.16.0.egg-info',
  'usr/lib/python3/dist-packages/six-1.16.0.dist-info/METADATA',
  'usr/share/nodejs/semver/package.json',
  'usr/lib/node_modules/npm/node_modules/abbrev/package.json',
  'usr/share/java/commons-lang3.jar',
  'opt/tool/lib/log4j-core-2.14.1.jar',
  'usr/share/rubygems-integration/all/specifications/rack-2.2.4.gemspec',
  'usr/share/wordpress/wp-content/plugins/hello.php',
  'usr/share/wordpress/wp-content/mu-plugins/loader/loader.php',
  'usr/share/php/.registry/mail.reg',
  'usr/lib/R/site-library/jsonlite/DESCRIPTION',
  'usr/lib/luarocks/rocks-5.1/lpeg/1.1.0-1/lpeg-1.1.0-1.rockspec',
  'usr/share/dotnet/shared/Microsoft.NETCore.App/8.0.11/.version',
  'usr/sbin/nginx',
  'usr/lib/x86_64-linux-gnu/libcrypto.so.3',
])('the owner of %s matters', (path) => {
  expect(holdsComponents(path)).toBe(true);
});

test.each([
  ['another program', 'usr/bin/docker'],
  ['documentation', 'usr/share/doc/nginx/README'],
  ['a path that no system opens', `${'a/'.repeat(3000)}package.json`],
])('the owner of %s does not', (_, path) => {
  expect(holdsComponents(path)).toBe(false);
});
