import { expect, test } from '@jest/globals';
import { describesPackage } from '../../../src/sbom/cataloguers/owned.ts';

test.each([
  'usr/lib/python3/dist-packages/six-1.16.0.egg-info',
  'usr/lib/python3/dist-packages/six-1.16.0.dist-info/METADATA',
  'usr/share/nodejs/semver/package.json',
  'usr/lib/node_modules/npm/package.json',
  'usr/share/java/commons-lang3.jar',
  'usr/share/rubygems-integration/all/specifications/rack-2.2.4.gemspec',
])('%s is the system package itself', (path) => {
  expect(describesPackage(path)).toBe(true);
});

test.each([
  ['a module bundled with another', 'usr/lib/node_modules/npm/node_modules/abbrev/package.json'],
  ['an application of a vendor', 'opt/tool/lib/python3.11/site-packages/six-1.16.0.dist-info/METADATA'],
  ['a program', 'usr/bin/docker'],
  ['a path that no system opens', `${'a/'.repeat(3000)}package.json`],
])('%s is not', (_, path) => {
  expect(describesPackage(path)).toBe(false);
});
