import { describe, expect, test } from '@jest/globals';
import { dpkg } from '../../../src/sbom/cataloguers/dpkg.ts';
import { catalogued, DEBIAN, tree } from '../../support/sbom-files.ts';

describe('a Debian image', () => {
  const image = catalogued(dpkg, tree('debian'), DEBIAN);

  test('lists installed packages, and no removed ones', async () => {
    expect((await image).purls).toEqual([
      'pkg:deb/debian/base-files@12.4%2Bdeb12u15?arch=amd64&distro=debian-12',
      'pkg:deb/debian/bsdutils@1:2.38.1-5%2Bdeb12u3?arch=amd64&distro=debian-12&upstream=util-linux%402.38.1-5%2Bdeb12u3',
      'pkg:deb/debian/gawk@1:5.2.1-2?arch=amd64&distro=debian-12',
      'pkg:deb/debian/gcc-12-base@12.2.0-14%2Bdeb12u1?arch=amd64&distro=debian-12&upstream=gcc-12',
      'pkg:deb/debian/libc6@2.36-9%2Bdeb12u14?arch=amd64&distro=debian-12&upstream=glibc',
      'pkg:deb/debian/libgcc-s1@12.2.0-14%2Bdeb12u1?arch=amd64&distro=debian-12&upstream=gcc-12',
      'pkg:deb/debian/libcrypt1@1:4.4.33-2?arch=amd64&distro=debian-12&upstream=libxcrypt',
      'pkg:deb/debian/python3-six@1.16.0-4?arch=all&distro=debian-12&upstream=six',
      'pkg:deb/debian/tar@1.34%2Bdfsg-1.2%2Bdeb12u1?arch=amd64&distro=debian-12',
    ]);
  });

  test('has maintainer and description', async () => {
    expect((await image).find('tar')).toMatchObject({
      type: 'library',
      ecosystem: 'deb',
      version: '1.34+dfsg-1.2+deb12u1',
      supplier: 'Janos Lenart <ocsi@debian.org>',
      description: 'GNU version of the tar archiving utility',
      homepage: 'https://www.gnu.org/software/tar/',
      locations: ['/var/lib/dpkg/status', '/usr/share/doc/tar/copyright'],
    });
  });

  test('takes licences from machine-readable and free copyright files', async () => {
    const { find } = await image;
    expect(find('python3-six').licenses).toEqual(['MIT']);
    expect(find('gawk').licenses).toEqual(['GPL-3.0-or-later']);
    expect(find('tar').licenses).toContain('GPL-3.0-or-later WITH Bison-exception-2.2');
  });

  test('follows a link to the copyright file of another package', async () => {
    const { find } = await image;
    expect(find('libgcc-s1').licenses).toEqual(find('gcc-12-base').licenses);
    expect(find('libgcc-s1').licenses).toContain('GPL-3');
  });

  test('resolves dependencies, also on provided packages', async () => {
    const { find } = await image;
    expect(find('libcrypt1').dependsOn).toEqual([find('libc6').purl]);
    // base-files depends on awk, which gawk provides.
    expect(find('base-files').dependsOn).toEqual([find('gawk').purl]);
  });

  test('owns the metadata that describes it, and nothing else', async () => {
    const { find } = await image;
    expect(find('python3-six').owns).toEqual([
      '/usr/lib/python3/dist-packages/six-1.16.0.egg-info',
      '/usr/lib/python3/dist-packages/six-1.16.0.egg-info/PKG-INFO',
    ]);
    expect(find('base-files').owns).toBeUndefined();
  });
});

test('the point release of the distribution is in the package URL', async () => {
  const { purls } = await catalogued(
    dpkg,
    { 'var/lib/dpkg/status': 'Package: bash\nVersion: 5.2.15-2\nArchitecture: amd64\n' },
    { id: 'debian', versionId: '12', pointRelease: '12.5' },
  );
  expect(purls).toEqual(['pkg:deb/debian/bash@5.2.15-2?arch=amd64&distro=debian-12.5']);
});

test('a distroless image keeps one file a package', async () => {
  const { components } = await catalogued(dpkg, tree('distroless'), DEBIAN);
  expect(components).toHaveLength(1);
  expect(components[0]).toMatchObject({
    purl: 'pkg:deb/debian/tzdata@2026f-0%2Bdeb12u1?arch=all&distro=debian-12',
    licenses: ['public-domain'],
    locations: ['/var/lib/dpkg/status.d/tzdata', '/usr/share/doc/tzdata/copyright'],
  });
});

test('two architectures of one package are two components, each depending on its own kind', async () => {
  const stanza = (name: string, arch: string, depends = '') =>
    `Package: ${name}\nStatus: install ok installed\nArchitecture: ${arch}\nVersion: 1\n${depends}`;
  const { components } = await catalogued(dpkg, {
    'var/lib/dpkg/status': [
      stanza('libx', 'amd64'),
      stanza('libx', 'i386'),
      stanza('app', 'i386', 'Depends: nothing | libx:any (>= 1)'),
    ].join('\n\n'),
  });
  expect(components.map(({ purl }) => purl)).toEqual([
    'pkg:deb/debian/libx@1?arch=amd64',
    'pkg:deb/debian/libx@1?arch=i386',
    'pkg:deb/debian/app@1?arch=i386',
  ]);
  expect(components[2]?.dependsOn).toEqual(['pkg:deb/debian/libx@1?arch=i386']);
});

test("owns the npm in a vendor's Node package, and the program", async () => {
  const { find } = await catalogued(dpkg, {
    'var/lib/dpkg/status': 'Package: nodejs\nVersion: 20.11.0-1nodesource1\nArchitecture: amd64\n',
    'var/lib/dpkg/info/nodejs.list':
      '/.\n/usr/bin/node\n/usr/bin/corepack\n/usr/lib/node_modules/npm/package.json\n/usr/share/doc/nodejs/README.md\n',
  });
  expect(find('nodejs').owns).toEqual(['/usr/bin/node', '/usr/lib/node_modules/npm/package.json']);
});

test('an invalid name is noted and not listed', async () => {
  const { components, notes } = await catalogued(dpkg, {
    'var/lib/dpkg/status': `Package: ${'x'.repeat(2000)}\nVersion: 1\n\nPackage: good\nVersion: 1\n`,
  });
  expect(components.map(({ name }) => name)).toEqual(['good']);
  expect(notes).toEqual([`/var/lib/dpkg/status: package ${'x'.repeat(80)} has no valid name or version`]);
});
