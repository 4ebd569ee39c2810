import { describe, expect, test } from '@jest/globals';
import { rpm } from '../../../src/sbom/cataloguers/rpm.ts';
import { catalogued, fixture } from '../../support/sbom-files.ts';

const FEDORA = { id: 'fedora', versionId: '35' };

/** Nine packages of a Fedora 35 image, one of them an imported key. */
const PURLS = [
  'pkg:rpm/fedora/gdbm-libs@1.22-1.fc35?arch=x86_64&distro=fedora-35&epoch=1&upstream=gdbm-1.22-1.fc35.src.rpm',
  'pkg:rpm/fedora/gmp@6.2.0-7.fc35?arch=x86_64&distro=fedora-35&epoch=1&upstream=gmp-6.2.0-7.fc35.src.rpm',
  'pkg:rpm/fedora/libacl@2.3.1-2.fc35?arch=x86_64&distro=fedora-35&upstream=acl-2.3.1-2.fc35.src.rpm',
  'pkg:rpm/fedora/libattr@2.5.1-3.fc35?arch=x86_64&distro=fedora-35&upstream=attr-2.5.1-3.fc35.src.rpm',
  'pkg:rpm/fedora/mpfr@4.1.0-8.fc35?arch=x86_64&distro=fedora-35&upstream=mpfr-4.1.0-8.fc35.src.rpm',
  'pkg:rpm/fedora/openssl-libs@1.1.1l-2.fc35?arch=x86_64&distro=fedora-35&epoch=1&upstream=openssl-1.1.1l-2.fc35.src.rpm',
  'pkg:rpm/fedora/python3-libcomps@0.1.18-1.fc35?arch=x86_64&distro=fedora-35&upstream=libcomps-0.1.18-1.fc35.src.rpm',
  'pkg:rpm/fedora/readline@8.1-3.fc35?arch=x86_64&distro=fedora-35&upstream=readline-8.1-3.fc35.src.rpm',
];

describe.each([
  ['SQLite', 'var/lib/rpm/rpmdb.sqlite', 'rpm/rpmdb.sqlite.gz'],
  ['Berkeley DB', 'usr/lib/sysimage/rpm/Packages', 'rpm/Packages.gz'],
])('an RPM database in %s', (_, path, file) => {
  const image = catalogued(rpm, { [path]: fixture(file) }, FEDORA);

  test('lists each package, and no GPG keys', async () => {
    expect((await image).purls.toSorted()).toEqual(PURLS);
    expect((await image).notes).toEqual([]);
  });

  test('has the fields of the package header', async () => {
    const { find } = await image;
    expect(find('gdbm-libs')).toMatchObject({
      type: 'library',
      ecosystem: 'rpm',
      version: '1:1.22-1.fc35',
      licenses: ['GPL-3.0-or-later'],
      supplier: 'Fedora Project',
      description: 'Libraries files for gdbm',
      homepage: 'http://www.gnu.org/software/gdbm/',
      locations: [`/${path}`],
    });
    expect(find('mpfr').dependsOn).toEqual([find('gmp').purl]);
    expect(find('libacl').dependsOn).toEqual([find('libattr').purl]);
  });

  test('owns the Python metadata in its packages', async () => {
    expect((await image).find('python3-libcomps').owns).toEqual([
      '/usr/lib64/python3.10/site-packages/libcomps-0.1.18-py3.10.egg-info',
      '/usr/lib64/python3.10/site-packages/libcomps-0.1.18-py3.10.egg-info/PKG-INFO',
    ]);
  });

  test('that is truncated keeps the packages before the cut, with a note', async () => {
    const whole = fixture(file);
    const { components, notes } = await catalogued(
      rpm,
      { [path]: whole.subarray(0, Math.floor(whole.length * 0.7)) },
      FEDORA,
    );
    expect(components.length).toBeLessThan(PURLS.length);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`/${path}: `);
  });
});

test('an RPM database in the NDB format of SUSE is read', async () => {
  const { purls, find } = await catalogued(
    rpm,
    { 'usr/lib/sysimage/rpm/Packages.db': fixture('rpm/Packages.db.gz') },
    { id: 'sles', versionId: '15.3' },
  );
  expect(purls.map((purl) => purl.replace(/@.*/, '')).toSorted()).toEqual([
    'pkg:rpm/sles/libacl1',
    'pkg:rpm/sles/libattr1',
    'pkg:rpm/sles/libcap2',
    'pkg:rpm/sles/libz1',
    'pkg:rpm/sles/system-user-root',
  ]);
  expect(find('libacl1')).toMatchObject({
    dependsOn: [find('libattr1').purl],
    licenses: ['GPL-2.0-or-later AND LGPL-2.1-or-later'],
  });
});

test('the manifest of a distroless image is read', async () => {
  const { components } = await catalogued(
    rpm,
    {
      'var/lib/rpmmanifest/container-manifest-2': [
        'tzdata\t2024a-1.cm2\t1712345678\t1712345000\tMicrosoft Corporation\t(none)\t1234\tnoarch\t0\ttzdata-2024a-1.cm2.src.rpm',
        'shadow\t4.9-12.cm2\t1\t1\tMicrosoft Corporation\t2\t1\tx86_64\t2\tshadow-4.9-12.cm2.src.rpm',
        'no package',
      ].join('\n'),
    },
    { id: 'mariner', versionId: '2.0' },
  );
  expect(components.map(({ purl }) => purl)).toEqual([
    'pkg:rpm/mariner/tzdata@2024a-1.cm2?arch=noarch&distro=mariner-2.0&upstream=tzdata-2024a-1.cm2.src.rpm',
    'pkg:rpm/mariner/shadow@4.9-12.cm2?arch=x86_64&distro=mariner-2.0&epoch=2&upstream=shadow-4.9-12.cm2.src.rpm',
  ]);
  expect(components[0]?.supplier).toBe('Microsoft Corporation');
});

test.each([
  ['rhel', 'redhat'],
  ['opensuse-leap', 'opensuse'],
  ['rocky', 'rocky'],
])('packages of %s are of the vendor %s', async (id, vendor) => {
  const { purls } = await catalogued(rpm, { 'var/lib/rpm/rpmdb.sqlite': fixture('rpm/rpmdb.sqlite.gz') }, { id });
  expect(purls[0]).toMatch(new RegExp(`^pkg:rpm/${vendor}/`));
});

describe('a database that breaks its format', () => {
  const sqlite = fixture('rpm/rpmdb.sqlite.gz');
  const berkeley = fixture('rpm/Packages.gz');
  const changed = (bytes: Buffer, change: (copy: Buffer) => void): Buffer => {
    const copy = Buffer.from(bytes);
    change(copy);
    return copy;
  };

  test.each([
    ['another kind of file', 'var/lib/rpm/rpmdb.sqlite', Buffer.from('hello'.repeat(200)), 'is not an SQLite database'],
    [
      'a page size of 3',
      'var/lib/rpm/rpmdb.sqlite',
      changed(sqlite, (copy) => copy.writeUInt16BE(3, 16)),
      'has an invalid page size',
    ],
    [
      'an interior page that is its own child',
      'var/lib/rpm/rpmdb.sqlite',
      changed(sqlite, (copy) => {
        copy[100] = 5;
        copy.writeUInt16BE(0, 103);
        copy.writeUInt32BE(1, 108);
      }),
      'has a loop in its page tree',
    ],
    ['another kind of file', 'var/lib/rpm/Packages', Buffer.alloc(1024), 'is not a Berkeley DB hash file'],
    [
      'an encrypted file',
      'var/lib/rpm/Packages',
      changed(berkeley, (copy) => {
        copy[24] = 1;
      }),
      'is an encrypted or damaged Berkeley DB file',
    ],
    [
      'a page size of zero',
      'var/lib/rpm/Packages',
      changed(berkeley, (copy) => copy.writeUInt32LE(0, 20)),
      'has an invalid page size',
    ],
    ['another kind of file', 'var/lib/rpm/Packages.db', Buffer.alloc(8192), 'is not an NDB database'],
    [
      'too many slots',
      'var/lib/rpm/Packages.db',
      changed(fixture('rpm/Packages.db.gz'), (copy) => copy.writeUInt32LE(2049, 12)),
      'has an invalid number of slots',
    ],
  ])('as %s in %s', async (_, path, bytes, reason) => {
    const { components, notes } = await catalogued(rpm, { [path]: bytes });
    expect(components).toEqual([]);
    expect(notes).toEqual([`/${path}: ${reason}`]);
  });

  test('by values that share pages is read in bounded time', async () => {
    // Every item of every hash page points to the same chain, which is as long as the file.
    const bytes = changed(berkeley, (copy) => {
      const size = copy.readUInt32LE(20);
      for (let page = size; page + size <= copy.length; page += size) {
        if (copy[page + 25] !== 13) continue;
        for (let index = 1; index < copy.readUInt16LE(page + 20); index += 2) {
          const item = page + copy.readUInt16LE(page + 26 + index * 2);
          if (copy[item] === 3) copy.writeUInt32LE(copy.length - 1, item + 8);
        }
      }
    });
    const { notes } = await catalogued(rpm, { 'var/lib/rpm/Packages': bytes });
    expect(notes).toHaveLength(1);
  });
});
