import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackageURL } from 'packageurl-js';
import { distroQualifier, packageUrl, purlParts } from '../../../src/sbom/documents/purl.ts';

describe('a package URL', () => {
  test.each([
    [
      'an epoch and a plus sign',
      { type: 'deb', namespace: 'debian', name: 'attr', version: '1:2.4.47-2+b1' },
      'pkg:deb/debian/attr@1:2.4.47-2%2Bb1',
    ],
    [
      'a plus sign in the name',
      { type: 'deb', namespace: 'debian', name: 'libstdc++6', version: '12' },
      'pkg:deb/debian/libstdc%2B%2B6@12',
    ],
    ['a scope', { type: 'npm', namespace: '@babel', name: 'core', version: '7.0.0' }, 'pkg:npm/%40babel/core@7.0.0'],
    [
      'a path of a module',
      { type: 'golang', namespace: 'github.com/Azure/go-autorest', name: 'v14', version: 'v14.2.0+incompatible' },
      'pkg:golang/github.com/Azure/go-autorest/v14@v14.2.0%2Bincompatible',
    ],
    [
      'qualifiers in order, empty ones left out',
      { type: 'rpm', name: 'a', version: '1', qualifiers: { distro: 'x-1', arch: '', epoch: undefined, a: 'b c' } },
      'pkg:rpm/a@1?a=b%20c&distro=x-1',
    ],
    ['no version', { type: 'npm', name: 'a' }, 'pkg:npm/a'],
  ])('with %s', (_, parts, expected) => {
    expect(packageUrl(parts)).toBe(expected);
  });

  test.each([
    ['no name', { type: 'npm', name: '' }],
    ['a Maven artifact without group', { type: 'maven', name: 'a', version: '1' }],
    ['a NUL', { type: 'npm', name: 'a\0b' }],
    ['a line break', { type: 'npm', name: 'a', version: '1\n2' }],
    ['half a surrogate pair', { type: 'npm', name: '\ud800' }],
    ['a name of 2,000 characters', { type: 'npm', name: 'x'.repeat(2000) }],
  ])('is none with %s', (_, parts) => {
    expect(packageUrl(parts)).toBeUndefined();
  });

  test('is parsed back to the same parts', () => {
    const part = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(part, part, (name, version) => {
        const purl = packageUrl({ type: 'generic', name, version });
        if (purl === undefined) return;
        const [type, , readName, readVersion] = PackageURL.parseString(purl);
        expect([type, readName, readVersion]).toEqual(['generic', name, version]);
      }),
    );
  });
});

test('the distro qualifier', () => {
  expect(distroQualifier({ id: 'debian', versionId: '12' })).toBe('debian-12');
  expect(distroQualifier({ id: 'arch' })).toBe('arch');
  expect(distroQualifier(undefined)).toBeUndefined();
});

test('a Go version that is no semantic version has no package URL', () => {
  expect(packageUrl({ type: 'golang', namespace: 'example.com', name: 'a', version: 'v1' })).toBeUndefined();
  expect(purlParts('pkg:golang/example.com/a@v1')).toBeUndefined();
});
