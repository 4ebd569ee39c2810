// Every cataloguer against bytes that nobody meant: whatever comes in, it yields facts that are plain JSON or throws
// `Unreadable`, and what it yields can be assembled.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AnyCataloguer, CATALOGUERS } from '../../../src/sbom/cataloguers/catalogue.ts';
import { Unreadable } from '../../../src/sbom/cataloguers/cataloguer.ts';
import { DEBIAN, fixture, LAYER, readOne } from '../../support/sbom-files.ts';

/** Paths that each cataloguer asks for, each with a real file to be broken. Executables are grown to a credible size. */
const grown = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(110 * 1024)]);
const program = (text: string): Buffer => Buffer.from(`\x7fELF\x02\x01${text}${'\0'.repeat(20)}`, 'latin1');
const SEEDS: Readonly<Record<string, readonly (readonly [path: string, bytes: Buffer])[]>> = {
  'os-release': [
    ['etc/os-release', fixture('debian/usr/lib/os-release')],
    ['etc/redhat-release', Buffer.from('CentOS release 6.10 (Final)')],
    ['etc/system-release-cpe', Buffer.from('cpe:/o:redhat:enterprise_linux:6server:ga:server')],
  ],
  dpkg: [
    ['var/lib/dpkg/status', fixture('debian/var/lib/dpkg/status')],
    ['usr/share/doc/tar/copyright', fixture('debian/usr/share/doc/tar/copyright')],
    ['usr/share/doc/libcrypt1/copyright', fixture('debian/usr/share/doc/libcrypt1/copyright')],
    ['var/lib/dpkg/info/python3-six.list', fixture('debian/var/lib/dpkg/info/python3-six.list')],
    ['var/lib/dpkg/status.d/tzdata.md5sums', fixture('distroless/var/lib/dpkg/status.d/tzdata.md5sums')],
  ],
  apk: [['lib/apk/db/installed', fixture('alpine/lib/apk/db/installed')]],
  rpm: [
    ['var/lib/rpm/rpmdb.sqlite', fixture('rpm/rpmdb.sqlite.gz')],
    ['var/lib/rpm/Packages', fixture('rpm/Packages.gz')],
    ['usr/lib/sysimage/rpm/Packages.db', fixture('rpm/Packages.db.gz')],
  ],
  npm: [
    [
      'app/package.json',
      Buffer.from('{"name":"@a/b","version":"1.0.0","license":{"type":"MIT"},"dependencies":{"c":"*"}}'),
    ],
    ['package-lock.json', fixture('npm/locks/package-lock.v1.json')],
    ['package-lock.json', fixture('npm/locks/package-lock.v3.json')],
    ['node_modules/.package-lock.json', fixture('npm/locks/package-lock.v3.json')],
    ['yarn.lock', fixture('npm/locks/yarn.v1.lock')],
    ['yarn.lock', fixture('npm/locks/yarn.berry.lock')],
    ['pnpm-lock.yaml', fixture('npm/locks/pnpm-lock.v5.yaml')],
    ['pnpm-lock.yaml', fixture('npm/locks/pnpm-lock.v9.yaml')],
  ],
  python: [
    [
      'lib/django-5.2.19.dist-info/METADATA',
      fixture('python/usr/lib/python3.12/site-packages/django-5.2.19.dist-info/METADATA'),
    ],
    ['lib/a-1.dist-info/direct_url.json', Buffer.from('{"url":"https://a/b","archive_info":{"hash":"sha256=00"}}')],
  ],
  java: [
    ['a.jar', fixture('java/failureaccess-1.0.2.jar')],
    ['a.war', fixture('java/app.jar')],
  ],
  ruby: [['specifications/rack.gemspec', fixture('ruby/usr/lib/ruby/gems/3.1.0/specifications/rack-2.2.22.gemspec')]],
  php: [['vendor/composer/installed.json', fixture('php/srv/app/vendor/composer/installed.json')]],
  dotnet: [['a.deps.json', fixture('dotnet/app/Python.Runtime.deps.json')]],
  conda: [['conda-meta/zlib.json', fixture('conda/opt/conda/conda-meta/zlib-1.2.11-h90dfc92_1014.json')]],
  programs: [
    ['usr/sbin/nginx', program('\0nginx version: nginx/1.27.3\n')],
    ['usr/bin/redis-cli', program('\x007.0.15\0 7.0.15builder-1704812343\0')],
    ['usr/local/bin/python3.12', program('\x003.12.1\0')],
    ['releases/27/OTP_VERSION', Buffer.from('27.3.4\n')],
  ],
  openjdk: [
    ['opt/jdk/lib/server/libjvm.so', program('(21.0.4+7-LTS) for linux-amd64 JRE (21.0.4+7-LTS), built on')],
    ['opt/jdk/release', Buffer.from('IMPLEMENTOR="Eclipse Adoptium"\nJAVA_VERSION="21.0.4"\n')],
  ],
  go: [
    ['usr/bin/modern', grown(fixture('go/modern.gz'))],
    ['usr/bin/legacy', grown(fixture('go/legacy.gz'))],
  ],
  rust: [['usr/bin/hello', grown(fixture('rust/hello.gz'))]],
  pacman: [
    ['var/lib/pacman/local/curl/desc', fixture('pacman/var/lib/pacman/local/curl-8.11.0-3/desc')],
    ['var/lib/pacman/local/curl/files', fixture('pacman/var/lib/pacman/local/curl-8.11.0-3/files')],
  ],
  nix: [['nix/store/h0cnbmfcn93xm5dg2x27ixhag1cwndga-glibc-2.34', Buffer.alloc(0)]],
  r: [['lib/jsonlite/DESCRIPTION', fixture('r/usr/lib/R/site-library/jsonlite/DESCRIPTION')]],
  pear: [['.registry/mail.reg', fixture('pear/usr/share/php/.registry/mail.reg')]],
  luarocks: ['manifest', 'acme-greet/0.3-2/acme-greet-0.3-2.rockspec'].map((path): [string, Buffer] => [
    `luarocks/rocks-5.3/${path}`,
    fixture(`luarocks/usr/local/lib/luarocks/rocks-5.3/${path}`),
  ]),
  'nuget-lock': [['packages.lock.json', fixture('nuget/srv/app/packages.lock.json')]],
  wordpress: [
    ['wp-content/themes/a/style.css', fixture('wordpress/var/www/html/wp-content/themes/twentytwentythree/style.css')],
    ['wp-content/plugins/a/a.php', fixture('wordpress/var/www/html/wp-content/plugins/akismet/akismet.php')],
  ],
  bitnami: [
    ['opt/bitnami/redis/.spdx-redis.spdx', fixture('bitnami/opt/bitnami/redis/.spdx-redis.spdx')],
    ['opt/bitnami/redis/.spdx-redis.spdx', fixture('bitnami/opt/bitnami/apache/.spdx-apache.spdx')],
    ['opt/bitnami/.bitnami_components.json', fixture('bitnami/opt/bitnami/.bitnami_components.json')],
  ],
  'sbom-documents': [
    ['a.cdx.json', fixture('wheel/usr/lib/python3/site-packages/pillow-13.0.0.dist-info/sboms/auditwheel.cdx.json')],
  ],
};

async function survives(cataloguer: AnyCataloguer, path: string, bytes: Uint8Array): Promise<void> {
  let facts: unknown;
  try {
    facts = await readOne(cataloguer, path, bytes);
  } catch (error) {
    if (error instanceof Unreadable) return;
    throw error;
  }
  if (facts === undefined) return;
  const kept = JSON.parse(JSON.stringify(facts));
  expect(kept).toEqual(facts);
  const components = cataloguer.assemble([{ path, layer: LAYER, facts: kept }], {
    distro: DEBIAN,
    note: () => undefined,
  });
  for (const component of components) {
    expect(component.purl).toMatch(/^pkg:[a-z]+\/[^\s]+$/);
    expect(component.name).not.toBe('');
    expect(component.locations.length).toBeGreaterThan(0);
  }
}

/** One change to a file: bytes overwritten, cut out, repeated, or turned into a number that a length may be. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat({ max: 5000 }) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: fc.nat(),
    length: fc.nat({ max: 300 }),
    times: fc.nat({ max: 200 }),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    at: fc.nat(),
    bytes: fc
      .constantFrom('ffffffff', '7fffffff', '00000000', '80000000', '00010000')
      .map((hex) => new Uint8Array(Buffer.from(hex, 'hex'))),
  }),
);

function mutated(bytes: Buffer, changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): Buffer {
  let result = Buffer.from(bytes);
  for (const one of changes) {
    // Most changes near the beginning, where headers stand.
    const at =
      one.at % 3 === 0 ? one.at % Math.max(1, result.length) : one.at % Math.min(2048, Math.max(1, result.length));
    if (one.kind === 'set') result.set(one.bytes.subarray(0, result.length - at), at);
    else if (one.kind === 'cut') result = Buffer.concat([result.subarray(0, at), result.subarray(at + one.length)]);
    else {
      const part = result.subarray(at, at + one.length);
      result = Buffer.concat([
        result.subarray(0, at),
        ...Array.from({ length: one.times }, () => part),
        result.subarray(at),
      ]);
    }
  }
  return result;
}

test('every cataloguer is tested', () => {
  expect(Object.keys(SEEDS).toSorted()).toEqual(CATALOGUERS.map(({ name }) => name).toSorted());
});

describe.each(CATALOGUERS.map((cataloguer) => [cataloguer.name, cataloguer] as const))('%s', (name, cataloguer) => {
  const seeds = SEEDS[name] ?? [];

  test('reads each real file', async () => {
    for (const [path, bytes] of seeds) {
      // A list may own nothing, and a free text may name no licence.
      if (path.endsWith('.md5sums') || path.includes('libcrypt1')) continue;
      expect([path, await readOne(cataloguer, path, bytes)]).not.toEqual([path, undefined]);
    }
  });

  test('survives any bytes', async () => {
    const paths = seeds.map(([path]) => path);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 2000 }), async (path, bytes) => {
        await survives(cataloguer, path, bytes);
      }),
      { numRuns: 40 },
    );
  });

  test('survives any text', async () => {
    const paths = seeds.map(([path]) => path);
    const text = fc.oneof(fc.json({ maxDepth: 4 }), fc.string({ unit: 'binary', maxLength: 500 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), text, async (path, content) => {
        await survives(cataloguer, path, Buffer.from(content));
      }),
      { numRuns: 40 },
    );
  });

  test('survives damaged real files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async ([path, bytes], changes) => {
          await survives(cataloguer, path, mutated(bytes, changes));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('JSON with fields of the wrong type', () => {
  const thing = fc.anything({
    maxDepth: 3,
    key: fc.constantFrom('name', 'version', 'license', 'dependencies', 'type', '__proto__', 'constructor', 'a/1.0'),
  });
  const document = fc.dictionary(
    fc.constantFrom(
      'name',
      'version',
      'license',
      'licenses',
      'author',
      'dependencies',
      'packages',
      'targets',
      'libraries',
      'runtimeTarget',
      'depends',
      'channel',
      'url',
      'archive_info',
      'vcs_info',
      'bomFormat',
      'components',
      'spdxVersion',
    ),
    thing,
  );

  test.each([
    ['npm', 'package.json'],
    ['npm', 'package-lock.json'],
    ['python', 'a.dist-info/direct_url.json'],
    ['php', 'composer/installed.json'],
    ['dotnet', 'a.deps.json'],
    ['conda', 'conda-meta/a.json'],
    ['nuget-lock', 'packages.lock.json'],
    ['bitnami', 'opt/bitnami/.bitnami_components.json'],
    ['bitnami', 'opt/bitnami/a/.spdx-a.spdx'],
    ['sbom-documents', 'a.cdx.json'],
  ])('%s: %s', async (name, path) => {
    const cataloguer = CATALOGUERS.find((one) => one.name === name) as AnyCataloguer;
    await fc.assert(
      fc.asyncProperty(document, async (value) => {
        const text = JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one));
        await survives(cataloguer, path, Buffer.from(text));
      }),
      { numRuns: 100 },
    );
  });

  test('nested a hundred thousand deep', async () => {
    const depth = 100_000;
    const bytes = Buffer.from(
      `{"name":"a","version":"1","dependencies":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
    );
    for (const [name, path] of [
      ['npm', 'package.json'],
      ['npm', 'package-lock.json'],
      ['dotnet', 'a.deps.json'],
      ['conda', 'conda-meta/a.json'],
    ] as const) {
      await survives(CATALOGUERS.find((one) => one.name === name) as AnyCataloguer, path, bytes);
    }
  });
});
