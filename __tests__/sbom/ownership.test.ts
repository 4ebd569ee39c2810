import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ImageComponent } from '../../src/sbom/components.ts';
import { generateSboms, isImageSbom } from '../../src/sbom/generate.ts';
import { withOwners } from '../../src/sbom/ownership.ts';
import { putImage, putLayer } from '../support/layers.ts';
import { MemoryStore } from '../support/memory-store.ts';

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
  ['python3.11-requests', '2.31.0-2', 'requests', '2.31.0'],
  ['php-redis', '5.3.7+4.3.0-3', 'redis', '5.3.7'],
  ['php83-pecl-redis', '6.0.2-r0', 'redis', '6.0.2'],
  ['php-pear-Net-SMTP', '1.10.1-1.fc39', 'Net_SMTP', '1.10.1'],
  ['wordpress-theme-twentytwentythree', '1.6+dfsg1-0+deb12u1', 'twentytwentythree', '1.6'],
])('%s %s is %s %s', (name, version, library, libraryVersion) => {
  const owner = component('deb', name, version, { owns: [PATH] });
  expect(outcome(owner, component('pypi', library, libraryVersion, { locations: [PATH] }))).toBe('hidden');
});

test.each([
  ['deb', 'r-cran-jsonlite', '1.8.4+dfsg-1', 'cran', 'jsonlite', '1.8.4'],
  ['deb', 'r-cran-rjava', '1.0-6-1+b1', 'cran', 'rJava', '1.0-6'],
  ['rpm', 'R-rJava', '1.0.6-3.fc39', 'cran', 'rJava', '1.0-6'],
  ['deb', 'r-bioc-limma', '3.54.1+dfsg-1', 'cran', 'limma', '3.54.1'],
  ['alpm', 'lua51-lpeg', '1.1.0-2', 'luarocks', 'lpeg', '1.1.0-1'],
  ['alpm', 'python-requests', '2.32.3-4', 'pypi', 'requests', '2.32.3'],
  ['deb', 'php-mail', '1.4.1-3', 'pear', 'Mail', '1.4.1'],
  ['deb', 'wordpress-openid', '3.6.1-1', 'wordpress-plugin', 'openid', '3.6.1'],
])('the %s package %s %s is the %s package %s %s', (ecosystem, name, version, other, library, libraryVersion) => {
  const owner = component(ecosystem, name, version, { owns: [PATH] });
  expect(outcome(owner, component(other, library, libraryVersion, { locations: [PATH] }))).toBe('hidden');
});

test.each([
  ['deb', 'r-base-core', '4.2.2.20221110-2', 'cran', 'stats', '4.2.2'],
  ['deb', 'php-pear', '1:1.10.13+submodules-2', 'pear', 'Archive_Tar', '1.4.14'],
  ['deb', 'wordpress', '6.1.6+dfsg1-0+deb12u1', 'wordpress-plugin', 'akismet', '5.0.2'],
  ['deb', 'dotnet-runtime-8.0', '8.0.11-1', 'generic', 'Microsoft.NETCore.App', '8.0.11'],
  ['alpm', 'lua51-lpeg', '1.1.0-2', 'luarocks', 'lpeg', '1.0.2-1'],
  ['deb', 'nodejs', '18.19.0+dfsg-6', 'luarocks', 'lua', '18.19.0-1'],
  ['nix', 'python3.11-requests', '2.31.0', 'pypi', 'requests', '2.31.0'],
  ['bitnami', 'prometheus', '2.50.0-1', 'golang', 'prometheus', '2.50.0'],
])('the %s package %s %s contains the %s package %s %s', (ecosystem, name, version, other, library, libraryVersion) => {
  const owner = component(ecosystem, name, version, { owns: [PATH] });
  expect(outcome(owner, component(other, library, libraryVersion, { locations: [PATH] }))).toBe(owner.purl);
});

describe('a package that owns a directory', () => {
  const CPE = ['cpe:2.3:a:f5:nginx:1.26.3:*:*:*:*:*:*:*'];
  const nginx = (version: string, ...locations: string[]): ImageComponent =>
    component('generic', 'nginx', version, {
      locations,
      cpes: CPE,
      identity: { technique: 'binary-analysis', confidence: 0.9, value: '' },
    });
  const owner = component('nix', 'nginx', '1.26.3', { owns: ['/nix/store/a-nginx-1.26.3/'] });

  test('is the program of its version in it, and has its CPE names', () => {
    const { components, hidden } = withOwners([owner, nginx('1.26.3', '/nix/store/a-nginx-1.26.3/bin/nginx')]);
    expect({ hidden, components }).toEqual({ hidden: 1, components: [{ ...owner, cpes: CPE }] });
  });

  test('contains every other program', () => {
    expect(outcome(owner, nginx('1.26.2', '/nix/store/a-nginx-1.26.3/bin/nginx'))).toBe(owner.purl);
  });

  test('does not own a directory whose name begins like its own, nor files beside it', () => {
    expect(outcome(owner, nginx('1.26.3', '/nix/store/a-nginx-1.26.3x/nginx'))).toBeUndefined();
    expect(outcome(owner, nginx('1.26.3', '/nix/store/nginx'))).toBeUndefined();
  });

  test('owns less than a package of a directory in it', () => {
    const inner = component('nix', 'modules', '2', { owns: ['/nix/store/a-nginx-1.26.3/lib/modules/'] });
    const found = withOwners([owner, inner, nginx('1', '/nix/store/a-nginx-1.26.3/lib/modules/x')]).components[2];
    expect(found?.owner).toBe(inner.purl);
  });
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

test('in an image: what packages of pacman, dpkg, Nix and Bitnami own is hidden and counted, or listed with its owner', async () => {
  const store = new MemoryStore();
  const program = (text: string): Buffer => Buffer.from(`\x7fELF\x02\x01${text}${'\0'.repeat(20)}`, 'latin1');
  const description = (name: string, version: string): string =>
    `Package: ${name}\nVersion: ${version}\nBuilt: R 4.2.2; ; 2023-01-01; unix\n`;
  const rockspec = 'package = "lpeg"\nversion = "1.1.0-1"\n';
  const layer = await putLayer(store, {
    'var/lib/pacman/local/lua51-lpeg-1.1.0-2/desc': '%NAME%\nlua51-lpeg\n\n%VERSION%\n1.1.0-2\n',
    'var/lib/pacman/local/lua51-lpeg-1.1.0-2/files':
      '%FILES%\nusr/lib/luarocks/rocks-5.1/lpeg/1.1.0-1/lpeg-1.1.0-1.rockspec\n',
    'usr/lib/luarocks/rocks-5.1/lpeg/1.1.0-1/lpeg-1.1.0-1.rockspec': rockspec,
    'var/lib/dpkg/status':
      'Package: r-cran-jsonlite\nStatus: install ok installed\nVersion: 1.8.4+dfsg-1\nArchitecture: amd64\n',
    'var/lib/dpkg/info/r-cran-jsonlite.list':
      '/usr/lib/R/site-library/jsonlite/DESCRIPTION\n/usr/lib/R/site-library/other/DESCRIPTION\n',
    'usr/lib/R/site-library/jsonlite/DESCRIPTION': description('jsonlite', '1.8.4'),
    'usr/lib/R/site-library/other/DESCRIPTION': description('other', '2.0'),
    'nix/store/h0cnbmfcn93xm5dg2x27ixhag1cwndga-nginx-1.27.3/bin/nginx': program('\0nginx version: nginx/1.27.3\n'),
    'nix/store/h0cnbmfcn93xm5dg2x27ixhag1cwndga-nginx-1.27.3/package.json': '{"name":"x","version":"1.0.0"}',
    'opt/bitnami/nginx/.spdx-nginx.spdx': 'PackageName: nginx\nPackageVersion: 1.27.3-1\n',
    'opt/bitnami/nginx/sbin/nginx': program('\0nginx version: nginx/1.27.3\n'),
    'opt/bitnami/nginx/tools/package.json': '{"name":"y","version":"1.0.0"}',
  });
  const [sbom] = await generateSboms(store, [{ subject: putImage(store, [layer]) }]);
  if (sbom === undefined || !isImageSbom(sbom)) throw new Error('no SBOM');
  const bare = (purl = ''): string => purl.split('?', 1)[0] as string;
  expect(sbom.components.map(({ purl, owner }) => [bare(purl), bare(owner)])).toEqual([
    ['pkg:alpm/arch/lua51-lpeg@1.1.0-2', ''],
    ['pkg:bitnami/nginx@1.27.3-1', ''],
    ['pkg:cran/other@2.0', 'pkg:deb/debian/r-cran-jsonlite@1.8.4%2Bdfsg-1'],
    ['pkg:deb/debian/r-cran-jsonlite@1.8.4%2Bdfsg-1', ''],
    ['pkg:nix/nginx@1.27.3', ''],
    ['pkg:npm/x@1.0.0', 'pkg:nix/nginx@1.27.3'],
    ['pkg:npm/y@1.0.0', 'pkg:bitnami/nginx@1.27.3-1'],
  ]);
  // lpeg, jsonlite, and nginx in both places.
  expect(sbom.hidden).toBe(4);
  expect(sbom.notes).toEqual([]);
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
