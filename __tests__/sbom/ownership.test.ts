import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ImageComponent } from '../../src/sbom/components.ts';
import { withOwners } from '../../src/sbom/ownership.ts';

const LAYER = `sha256:${'1'.repeat(64)}`;

function component(ecosystem: string, name: string, version: string, more: Partial<ImageComponent>): ImageComponent {
  const purl = `pkg:${ecosystem}/${name}@${version}`;
  return {
    type: 'library',
    ecosystem,
    name,
    version,
    purl,
    locations: [],
    layer: LAYER,
    dependsOn: [],
    ...more,
  } as ImageComponent;
}

/** The owner of a component in a file of a package: `hidden`, or its owner if it is listed. */
function outcome(owner: ImageComponent, one: ImageComponent): string | undefined {
  const { components, hidden } = withOwners([owner, one]);
  expect(components).toHaveLength(2 - hidden);
  return hidden === 1 ? 'hidden' : components[1]?.owner;
}

const PATH = '/usr/lib/x/file';

test.each([
  ['python3-six', '1.16.0-4', 'six', '1.16.0'],
  ['python3-yaml', '6.0-3+b2', 'PyYAML', '6.0'],
  ['python3-numpy', '1:1.24.2-1+deb12u1', 'numpy', '1.24.2'],
  ['python3-setuptools', '66.1.1-1+deb12u2', 'setuptools', '66.1.1'],
  ['ruby-rack', '2.2.6.4-1+deb12u1', 'rack', '2.2.6.4'],
  ['node-semver', '7.3.5+~7.3.9-2', 'semver', '7.3.5'],
  ['libcommons-lang3-java', '3.12.0-2', 'commons-lang3', '3.12.0'],
  ['py3-packaging', '23.1-r1', 'packaging', '23.1'],
  ['python3-rc', '1.0~rc1-1', 'rc', '1.0rc1'],
])('%s %s is %s %s', (name, version, library, libraryVersion) => {
  const owner = component('deb', name, version, { owns: [PATH] });
  expect(outcome(owner, component('pypi', library, libraryVersion, { locations: [PATH] }))).toBe('hidden');
});

test.each([
  ['elasticsearch', '7.10.2', 'log4j-core', '2.11.1'],
  ['log4j-core', '2.17.1-1', 'log4j-core', '2.14.1'],
  ['python3-six', '1.16.0-4', 'six', '1.16'],
  ['python3-six', '1.16.0-4', 'six', '1.1'],
  ['python3-pkg-resources', '66.1.1-1', 'setuptools', '65.0.0'],
  ['nodejs', '20.11.0-1nodesource1', 'npm', '10.2.4'],
])('%s %s contains %s %s', (name, version, library, libraryVersion) => {
  const owner = component('deb', name, version, { owns: [PATH] });
  expect(outcome(owner, component('maven', library, libraryVersion, { locations: [PATH] }))).toBe(owner.purl);
});

test('an archive inside an archive of a package is another artifact', () => {
  const owner = component('deb', 'app', '1.0-1', { owns: [PATH] });
  const nested = component('maven', 'app', '1.0', { locations: [`${PATH}!/lib/app.jar`] });
  expect(outcome(owner, nested)).toBe(owner.purl);
});

test('a program is the package of its version, whatever its name', () => {
  const program = (version: string): ImageComponent =>
    component('generic', 'openssl', version, {
      locations: ['/usr/lib/libcrypto.so.3'],
      identity: { technique: 'binary-analysis', confidence: 0.9, value: '' },
    });
  const owner = component('deb', 'libssl3', '3.0.17-1~deb12u2', { owns: ['/lib/libcrypto.so.3'] });
  expect(outcome(owner, program('3.0.17'))).toBe('hidden');
  expect(outcome(owner, program('3.0.1'))).toBe(owner.purl);
  expect(outcome(owner, program('1.1.1w'))).toBe(owner.purl);
});

test('a component with one file outside of packages is listed', () => {
  const owner = component('deb', 'python3-six', '1.16.0-4', { owns: [PATH] });
  const six = component('pypi', 'six', '1.16.0', { locations: ['/app/six', PATH] });
  expect(outcome(owner, six)).toBe(owner.purl);
});

test('no component disappears without being counted, and none without an owner of the same version', () => {
  const text = fc.constantFrom('a', 'lib-a', 'b', 'python3-a');
  const version = fc.constantFrom('1', '1.0', '1.0-1', '1.1', '2:1.0-3');
  const path = fc.constantFrom('/bin/x', '/usr/bin/x', '/opt/y');
  const packages = fc.record({ name: text, version, path });
  fc.assert(
    fc.property(fc.array(packages), fc.array(packages), (systems, libraries) => {
      const all = [
        ...systems.map(({ name, version, path }) => component('deb', name, version, { owns: [path] })),
        ...libraries.map(({ name, version, path }) => component('npm', name, version, { locations: [path] })),
      ];
      const { components, hidden } = withOwners(all);
      expect(components.length + hidden).toBe(all.length);
      expect(components.filter(({ ecosystem }) => ecosystem === 'deb')).toHaveLength(systems.length);
      const left = libraries.filter(({ path }) => path === '/opt/y' && !systems.some((one) => one.path === path));
      expect(components.filter(({ locations }) => locations[0] === '/opt/y').length).toBeGreaterThanOrEqual(
        left.length,
      );
    }),
  );
});
