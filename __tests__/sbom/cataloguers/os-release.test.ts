import { describe, expect, test } from '@jest/globals';
import { distroOf, osRelease } from '../../../src/sbom/cataloguers/os-release.ts';
import { catalogued, fixture, LAYER } from '../../support/sbom-files.ts';

const distro = async (files: Record<string, string>) => {
  const [path = '', text = ''] = Object.entries(files)[0] ?? [];
  const facts = await osRelease.read({ path, bytes: Buffer.from(text) });
  return facts === undefined ? undefined : distroOf([{ path, layer: LAYER, facts }]);
};

describe('the operating system', () => {
  test('is a component of its own, from os-release', async () => {
    const { components } = await catalogued(osRelease, { 'usr/lib/os-release': fixture('debian/usr/lib/os-release') });
    expect(components).toEqual([
      {
        type: 'operating-system',
        ecosystem: 'generic',
        name: 'debian',
        version: '12',
        purl: 'pkg:generic/debian@12',
        locations: ['/usr/lib/os-release'],
        description: 'Debian GNU/Linux 12 (bookworm)',
        homepage: 'https://www.debian.org/',
      },
    ]);
  });

  test('takes /etc before /usr/lib', async () => {
    const { purls } = await catalogued(osRelease, {
      'etc/os-release': 'ID=mine\nVERSION_ID=1',
      'usr/lib/os-release': 'ID=base\nVERSION_ID=2',
    });
    expect(purls).toEqual(['pkg:generic/mine@1']);
  });

  test('states the CPE where the file does, and only a CPE', async () => {
    const cpes = async (name: string) =>
      (await catalogued(osRelease, { 'etc/os-release': `ID=rhel\nVERSION_ID="9.4"\nCPE_NAME="${name}"` })).components[0]
        ?.cpes;
    expect(await cpes('cpe:/o:redhat:enterprise_linux:9::baseos')).toEqual([
      'cpe:/o:redhat:enterprise_linux:9::baseos',
    ]);
    expect(await cpes('not a cpe')).toBeUndefined();
  });

  test.each([
    [
      'quotes and escapes',
      { 'etc/os-release': 'ID=\'a\'\nPRETTY_NAME="A \\"B\\" \\$C"' },
      { id: 'a', prettyName: 'A "B" $C' },
    ],
    ['a file without ID', { 'etc/os-release': 'NAME=Thing' }, { id: 'linux', prettyName: 'Thing' }],
    ['a rolling distribution', { 'etc/os-release': 'ID=arch\nBUILD_ID=rolling' }, { id: 'arch', versionId: 'rolling' }],
    [
      'CentOS 6',
      { 'etc/redhat-release': 'CentOS release 6.10 (Final)\n' },
      { id: 'centos', versionId: '6.10', prettyName: 'CentOS release 6.10 (Final)' },
    ],
    [
      'Red Hat 6',
      { 'etc/system-release-cpe': 'cpe:/o:redhat:enterprise_linux:6server:ga:server\n' },
      { id: 'rhel', versionId: '6' },
    ],
  ])('reads %s', async (_, files, expected) => {
    expect(await distro(files as Record<string, string>)).toEqual(expected);
  });

  test.each([
    ['/etc/debian_version', 'ID=debian\nVERSION_ID="12"\nVERSION="12 (bookworm)"', '12.5\n', '12.5'],
    ['VERSION', 'ID=debian\nVERSION_ID="13"\nVERSION="13.2 (trixie)"', '', '13.2'],
    ['neither, before a release', 'ID=debian\nVERSION_CODENAME=forky', 'forky/sid\n', undefined],
    ['neither, if they contradict the version', 'ID=debian\nVERSION_ID="12"', '11.9\n', undefined],
    [
      'neither, where it is no release of its own',
      'ID=ubuntu\nVERSION_ID="22.04"\nVERSION="22.04.4 LTS"',
      'bookworm/sid',
      undefined,
    ],
  ])('has the point release of %s', async (_, release, version, expected) => {
    const found = await Promise.all(
      Object.entries({ 'etc/os-release': release, 'etc/debian_version': version }).map(async ([path, text]) => ({
        path,
        layer: LAYER,
        facts: await osRelease.read({ path, bytes: Buffer.from(text) }),
      })),
    );
    const known = found.flatMap(({ facts, ...one }) => (facts === undefined ? [] : { ...one, facts }));
    expect(distroOf(known)?.pointRelease).toBe(expected);
  });

  test('notes a file that names no system', async () => {
    expect((await catalogued(osRelease, { 'etc/os-release': '\n# nothing\n' })).notes).toEqual([
      '/etc/os-release: does not name an operating system',
    ]);
  });
});
