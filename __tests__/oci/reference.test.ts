import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import { formatReference, locationOf, parseReference, subjectName } from '../../src/oci/reference.ts';

const SHA256 = `sha256:${'ab'.repeat(32)}`;
const SHA512 = `sha512:${'cd'.repeat(64)}`;

describe('parseReference', () => {
  test.each([
    ['ghcr.io/acme/app', { registry: 'ghcr.io', repository: 'acme/app' }],
    ['ghcr.io/acme/app:v1', { registry: 'ghcr.io', repository: 'acme/app', tag: 'v1' }],
    [`ghcr.io/acme/app@${SHA256}`, { registry: 'ghcr.io', repository: 'acme/app', digest: SHA256 }],
    [`ghcr.io/acme/app:v1@${SHA512}`, { registry: 'ghcr.io', repository: 'acme/app', tag: 'v1', digest: SHA512 }],
    ['localhost/app', { registry: 'localhost', repository: 'app' }],
    ['localhost:5000/a/b/c:x', { registry: 'localhost:5000', repository: 'a/b/c', tag: 'x' }],
    ['127.0.0.1:5000/app', { registry: '127.0.0.1:5000', repository: 'app' }],
    ['[::1]:5000/app:v1', { registry: '[::1]:5000', repository: 'app', tag: 'v1' }],
    ['[2001:db8::1]/app', { registry: '[2001:db8::1]', repository: 'app' }],
    ['GHCR.IO/acme/app', { registry: 'ghcr.io', repository: 'acme/app' }],
    ['alpine', { registry: 'registry-1.docker.io', repository: 'library/alpine' }],
    ['alpine:3.20', { registry: 'registry-1.docker.io', repository: 'library/alpine', tag: '3.20' }],
    ['acme/app', { registry: 'registry-1.docker.io', repository: 'acme/app' }],
    ['docker.io/alpine', { registry: 'registry-1.docker.io', repository: 'library/alpine' }],
    ['index.docker.io/acme/app', { registry: 'registry-1.docker.io', repository: 'acme/app' }],
    ['a.b/c__d/e-f--g', { registry: 'a.b', repository: 'c__d/e-f--g' }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual({ scheme: 'registry', ...expected });
  });

  test.each([
    ['oci-layout:build/image', { path: 'build/image' }],
    ['oci-layout:./x:v1', { path: './x', tag: 'v1' }],
    [`oci-layout:/abs/path@${SHA256}`, { path: '/abs/path', digest: SHA256 }],
    [`oci-layout:dir.v1/x:latest@${SHA256}`, { path: 'dir.v1/x', tag: 'latest', digest: SHA256 }],
    ['oci-layout:C:\\images\\x', { path: 'C:\\images\\x' }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual({ scheme: 'oci-layout', ...expected });
  });

  test.each([
    ['', 'it is empty'],
    [' ghcr.io/acme/app', 'white space'],
    ['https://ghcr.io/acme/app', 'it starts with https://, which is left out'],
    ['http://localhost:5000/app', 'it starts with http://, which is left out'],
    ['ghcr.io/acme/app@sha256:abc', 'not a digest'],
    [`ghcr.io/acme/app@md5:${'a'.repeat(32)}`, 'not a digest'],
    [`ghcr.io/acme/app@${SHA256.toUpperCase()}`, 'not a digest'],
    ['ghcr.io/Acme/App', 'repository names are lower-case: acme/app'],
    ['ghcr.io/', 'no repository'],
    ['ghcr.io/acme//app', 'not a repository name'],
    ['ghcr.io/acme/../app', 'not a repository name'],
    ['ghcr.io/acme/app:', 'is not a tag'],
    ['ghcr.io/acme/app:-x', 'is not a tag'],
    [`ghcr.io/acme/app:${'t'.repeat(129)}`, 'is not a tag'],
    ['ghcr.io:99999/app', '99999 is not a port'],
    ['user@ghcr.io/app', 'not a digest'],
    [`ghcr.io/${'a'.repeat(250)}`, 'longer than 255'],
    ['oci-layout:', 'no path'],
    ['oci-layout:a\0b', 'NUL'],
    ['oci-layout:x:bad tag', 'is not a tag'],
  ])('refuses %j: %s', (text, why) => {
    expect(() => parseReference(text)).toThrow(UserError);
    expect(() => parseReference(text)).toThrow(why);
  });

  test('what it reads, it spells the same way again', () => {
    const component = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const reference = fc.record({
      registry: fc.constantFrom('ghcr.io', 'localhost:5000', '[::1]:5000', 'docker.io'),
      repository: fc.array(component, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('/')),
      tag: fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/), { nil: undefined }),
      digest: fc.constantFrom(undefined, SHA256, SHA512),
    });
    fc.assert(
      fc.property(reference, ({ registry, repository, tag, digest }) => {
        const text = `${registry}/${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
        expect(formatReference(parseReference(text))).toBe(text);
      }),
    );
  });

  test('never fails with anything but a UserError', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseReference(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

test('locationOf leaves tag and digest out', () => {
  expect(locationOf(parseReference(`alpine:3@${SHA256}`))).toBe('docker.io/library/alpine');
  expect(locationOf(parseReference('oci-layout:a/b:v1'))).toBe('oci-layout:a/b');
});

test('subjectName says nothing of where a layout lies', () => {
  expect(subjectName(parseReference('ghcr.io/acme/app:v1'))).toBe('ghcr.io/acme/app');
  expect(subjectName(parseReference('oci-layout:/home/me/build/image/'))).toBe('image');
  expect(subjectName(parseReference('oci-layout:C:\\me\\app'))).toBe('app');
  expect(subjectName(parseReference('oci-layout:.'))).toBe('image');
});
