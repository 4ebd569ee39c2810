import { expect, test } from '@jest/globals';
import { apk } from '../../../src/sbom/cataloguers/apk.ts';
import { catalogued, fixture } from '../../support/sbom-files.ts';

const ALPINE = { id: 'alpine', versionId: '3.19.0' };
const installed = fixture('alpine/lib/apk/db/installed');

test('an Alpine image has each package', async () => {
  const { purls, find } = await catalogued(apk, { 'lib/apk/db/installed': installed }, ALPINE);
  expect(purls).toEqual([
    'pkg:apk/alpine/bash@5.2.21-r0?arch=x86_64&distro=alpine-3.19.0',
    'pkg:apk/alpine/busybox-binsh@1.36.1-r15?arch=x86_64&distro=alpine-3.19.0&upstream=busybox',
    'pkg:apk/alpine/musl@1.2.4_git20230717-r4?arch=x86_64&distro=alpine-3.19.0',
    'pkg:apk/alpine/readline@8.2.1-r2?arch=x86_64&distro=alpine-3.19.0',
  ]);
  expect(find('bash')).toMatchObject({
    licenses: ['GPL-3.0-or-later'],
    supplier: 'Natanael Copa <ncopa@alpinelinux.org>',
    description: 'The GNU Bourne Again shell',
    homepage: 'https://www.gnu.org/software/bash/bash.html',
    locations: ['/lib/apk/db/installed'],
    // By a command's path and by the names of shared objects.
    dependsOn: [find('busybox-binsh').purl, find('musl').purl, find('readline').purl],
  });
});

test('a package owns the metadata that describes it', async () => {
  const text =
    'P:py3-six\nV:1.16.0-r8\nA:noarch\nL:MIT\nF:usr/lib/python3.11/site-packages/six-1.16.0.dist-info\nR:METADATA\nR:RECORD\nF:\nR:top\n';
  const { components } = await catalogued(apk, { 'usr/lib/apk/db/installed': text }, { id: 'wolfi' });
  expect(components[0]).toMatchObject({
    purl: 'pkg:apk/wolfi/py3-six@1.16.0-r8?arch=noarch&distro=wolfi',
    owns: ['/usr/lib/python3.11/site-packages/six-1.16.0.dist-info/METADATA'],
  });
});

test.each([
  ['MIT AND BSD-3-Clause', ['MIT AND BSD-3-Clause']],
  ['GPL-2.0-only MIT', ['GPL-2.0-only', 'MIT']],
  ['GPL-2.0 WITH some-thing', ['GPL-2.0 WITH some-thing']],
])('the licence %s', async (stated, expected) => {
  const { components } = await catalogued(apk, { 'lib/apk/db/installed': `P:a\nV:1\nL:${stated}\n` });
  expect(components[0]?.licenses).toEqual(expected);
});
