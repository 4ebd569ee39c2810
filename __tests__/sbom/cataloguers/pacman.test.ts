import { expect, test } from '@jest/globals';
import { pacman } from '../../../src/sbom/cataloguers/pacman.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

const ARCH = { id: 'arch' };

test('the database lists each package with what it needs, provides and owns', async () => {
  const { purls, find, notes } = await catalogued(pacman, tree('pacman'), ARCH);
  expect(purls).toEqual([
    'pkg:alpm/arch/curl@8.11.0-3?arch=x86_64&distro=arch',
    'pkg:alpm/arch/glibc@2.40%2Br16%2Bgaa533d58ff-2?arch=x86_64&distro=arch&upstream=toolchain',
  ]);
  expect(find('curl')).toMatchObject({
    licenses: ['MIT'],
    supplier: 'Christian Hesse <eworm@archlinux.org>',
    homepage: 'https://curl.se/',
    dependsOn: ['glibc', 'libz.so'],
    provides: ['libcurl.so'],
    owns: ['/usr/bin/curl', '/usr/lib/python3.12/site-packages/six-1.16.0.dist-info/METADATA'],
  });
  expect(find('glibc').licenses).toEqual(['GPL-2.0-or-later', 'LGPL-2.1-or-later']);
  expect(find('glibc')).not.toHaveProperty('supplier');
  expect(notes).toEqual([]);
});

test('the vendor is the distribution', async () => {
  const desc = '%NAME%\nPacman\n\n%VERSION%\n1:6.1-1\n';
  const { purls } = await catalogued(pacman, { 'var/lib/pacman/local/pacman-6.1-1/desc': desc }, { id: 'manjaro' });
  expect(purls).toEqual(['pkg:alpm/manjaro/pacman@1:6.1-1?distro=manjaro']);
});

test.each(['', '%NAME%\n\n%VERSION%\n', '%NAME%\na\n', 'NAME\na\nVERSION\n1\n'])('%j lists nothing', async (desc) => {
  expect((await catalogued(pacman, { 'var/lib/pacman/local/a/desc': desc })).components).toEqual([]);
});

test('a name that no package can have is noted', async () => {
  const desc = '%NAME%\na\u0007b\n\n%VERSION%\n1\n';
  const { components, notes } = await catalogued(pacman, { 'var/lib/pacman/local/a/desc': desc });
  expect([components, notes]).toEqual([[], ['/var/lib/pacman/local/a/desc: has no valid name or version']]);
});
