import { describe, expect, test } from '@jest/globals';
import { npm } from '../../../src/sbom/cataloguers/npm.ts';
import { archive } from '../../support/sbom-archives.ts';
import { catalogued, fixture } from '../../support/sbom-files.ts';

const manifest = (name: string, version = '1.0.0', more: object = {}): string =>
  JSON.stringify({ name, version, ...more });

describe('an installed application', () => {
  const image = archive('npm/app.tgz').then((files) => catalogued(npm, files));

  test('is listed with each of its packages', async () => {
    expect((await image).purls.toSorted()).toEqual([
      'pkg:npm/%40swc/helpers@0.5.23',
      'pkg:npm/body-parser@2.4.0',
      'pkg:npm/debug@4.4.3',
      'pkg:npm/encodeurl@2.0.3',
      'pkg:npm/ms@2.1.3',
      'pkg:npm/next@16.4.6',
      'pkg:npm/send@1.2.1',
      'pkg:npm/shop@2.1.0',
      'pkg:npm/tslib@2.9.1',
    ]);
    expect((await image).notes).toEqual([]);
  });

  test("has hashes from npm's hidden lock file", async () => {
    const { find } = await image;
    expect(find('ms')).toMatchObject({
      type: 'library',
      ecosystem: 'npm',
      version: '2.1.3',
      licenses: ['MIT'],
      description: 'Tiny millisecond conversion utility',
      locations: ['/app/node_modules/ms/package.json'],
      hashes: [
        {
          algorithm: 'SHA-512',
          hex: Buffer.from(
            '6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA==',
            'base64',
          ).toString('hex'),
        },
      ],
    });
  });

  test('has dependencies, resolved through directories as in Node', async () => {
    const { find } = await image;
    expect(find('debug').dependsOn).toEqual([find('ms').purl]);
    expect(find('shop')).toMatchObject({ type: 'application', dependsOn: [find('debug').purl, find('helpers').purl] });
    expect(find('helpers')).toMatchObject({ group: '@swc', dependsOn: [find('tslib').purl] });
  });
});

test('a dependency is resolved to the nearest of two versions', async () => {
  const { components } = await catalogued(npm, {
    'app/node_modules/a/package.json': manifest('a', '1.0.0', { dependencies: { c: '*' } }),
    'app/node_modules/b/package.json': manifest('b', '1.0.0', { dependencies: { c: '*' } }),
    'app/node_modules/b/node_modules/c/package.json': manifest('c', '2.0.0'),
    'app/node_modules/c/package.json': manifest('c', '1.0.0'),
  });
  const dependsOn = (name: string) => components.find((one) => one.name === name)?.dependsOn;
  expect(dependsOn('a')).toEqual(['pkg:npm/c@1.0.0']);
  expect(dependsOn('b')).toEqual(['pkg:npm/c@2.0.0']);
});

test('manifests without name and version, and test fixtures of packages, are ignored', async () => {
  const { purls, notes } = await catalogued(npm, {
    'node_modules/a/package.json': manifest('a'),
    'node_modules/a/dist/esm/package.json': '{"type":"module"}',
    'node_modules/a/test/fixtures/bad/package.json': 'not json',
    'node_modules/a/test/good/package.json': manifest('fixture'),
    'node_modules/a/vendored/b/package.json': manifest('b'),
    'node_modules/examples/package.json': manifest('examples'),
    'node_modules/broken/package.json': '{',
    'srv/template/package.json': '{{ template }}',
    'srv/package.json': manifest('bad name'),
  });
  expect(purls).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0', 'pkg:npm/examples@1.0.0']);
  expect(notes).toEqual(['/node_modules/broken/package.json: is not valid JSON']);
});

test.each([
  ['a name', { license: 'Apache 2.0' }, ['Apache-2.0']],
  ['an expression', { license: '(MIT OR Apache-2.0)' }, ['(MIT OR Apache-2.0)']],
  ['the old object', { license: { type: 'BSD-3-Clause', url: 'x' } }, ['BSD-3-Clause']],
  ['the older list', { licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] }, ['MIT', 'GPL-2.0-only']],
  ['no licence at all', { license: 'UNLICENSED' }, undefined],
  ['a file', { license: 'SEE LICENSE IN LICENSE.md' }, undefined],
])('a licence as %s', async (_, fields, expected) => {
  const { components } = await catalogued(npm, { 'node_modules/a/package.json': manifest('a', '1.0.0', fields) });
  expect(components[0]?.licenses).toEqual(expected);
});

describe('a lock file', () => {
  const LOCKED = [
    'pkg:npm/%40types/mime@1.3.5',
    'pkg:npm/%40types/node@26.6.6',
    'pkg:npm/%40types/send@0.17.4',
    'pkg:npm/debug@4.3.4',
    'pkg:npm/ms@2.0.0',
    'pkg:npm/ms@2.1.2',
    'pkg:npm/undici-types@8.9.0',
  ];
  const LOCKS = [
    ['package-lock.v1.json', 'package-lock.json'],
    ['package-lock.v3.json', 'package-lock.json'],
    ['yarn.v1.lock', 'yarn.lock'],
    ['yarn.berry.lock', 'yarn.lock'],
    ['pnpm-lock.v5.yaml', 'pnpm-lock.yaml'],
    ['pnpm-lock.v6.yaml', 'pnpm-lock.yaml'],
    ['pnpm-lock.v9.yaml', 'pnpm-lock.yaml'],
  ] as const;

  test.each(LOCKS)('%s says what would be installed', async (file, name) => {
    const { components, purls } = await catalogued(npm, { [`srv/${name}`]: fixture(`npm/locks/${file}`) });
    // yarn.lock does not say what is for development alone.
    const hasDevelopment = file.startsWith('yarn');
    expect(purls.toSorted()).toEqual(hasDevelopment ? [...LOCKED, 'pkg:npm/wrappy@1.0.2'] : LOCKED);
    const debug = components.find((one) => one.name === 'debug');
    expect(debug).toMatchObject({ dependsOn: ['pkg:npm/ms@2.1.2'], locations: [`/srv/${name}`] });
    expect(debug?.hashes?.[0]?.algorithm).toBe(file === 'yarn.berry.lock' ? undefined : 'SHA-512');
    expect(components.find((one) => one.name === 'send')?.dependsOn?.toSorted()).toEqual([
      'pkg:npm/%40types/mime@1.3.5',
      'pkg:npm/%40types/node@26.6.6',
    ]);
  });

  describe.each(['yarn.v1.lock', 'yarn.berry.lock'])('%s with the package.json beside it', (file) => {
    const dependencies = { '@types/send': '0.17.4', debug: '4.3.4', 'old-ms': 'npm:ms@2.0.0' };
    const purlsWith = async (manifest: object, more: Record<string, string> = {}) =>
      (
        await catalogued(npm, {
          'srv/yarn.lock': fixture(`npm/locks/${file}`),
          'srv/package.json': JSON.stringify(manifest),
          ...more,
        })
      ).purls.toSorted();

    test('leaves out what only development needs', async () => {
      expect(await purlsWith({ dependencies, devDependencies: { wrappy: '1.0.2' } })).toEqual(LOCKED);
      // What development needs too stays: ms, by debug.
      const { debug, ...others } = dependencies;
      const development = await purlsWith({ dependencies: others, devDependencies: { debug, wrappy: '1.0.2' } });
      expect(development).toEqual(LOCKED.filter((purl) => !/debug|ms@2\.1\.2/.test(purl)));
    });

    test('keeps what a range that is not in the lock file may mean', async () => {
      const purls = await purlsWith({
        dependencies: { ...dependencies, wrappy: '^1' },
        devDependencies: { wrappy: '1.0.2' },
      });
      expect(purls).toEqual([...LOCKED, 'pkg:npm/wrappy@1.0.2']);
    });

    test('keeps everything in a workspace, whose other manifests may not be in the image', async () => {
      const workspace = { dependencies, devDependencies: { wrappy: '1.0.2' }, workspaces: ['packages/*'] };
      expect(await purlsWith(workspace)).toEqual([...LOCKED, 'pkg:npm/wrappy@1.0.2']);
    });
  });

  test.each(LOCKS)('%s says nothing beside an installed tree', async (file, name) => {
    const { purls } = await catalogued(npm, {
      [`srv/${name}`]: fixture(`npm/locks/${file}`),
      'srv/node_modules/debug/package.json': manifest('debug', '4.3.4'),
    });
    expect(purls).toEqual(['pkg:npm/debug@4.3.4']);
  });

  test('that is damaged causes a note', async () => {
    const { purls, notes } = await catalogued(npm, { 'srv/package-lock.json': '{"dependencies":' });
    expect(purls).toEqual([]);
    expect(notes).toEqual(['/srv/package-lock.json: is not valid JSON']);
  });

  test('of very many packages is read to the end', async () => {
    const count = 130_000;
    const lock = Array.from({ length: count }, (_, index) => `p${index}@1:\n  version "1.0.0"\n`).join('\n');
    expect((await catalogued(npm, { 'yarn.lock': lock })).components).toHaveLength(count);
  });

  test('of another package’s sources is not read', () => {
    expect(npm.wants('srv/yarn.lock', 0o644)).toBe(true);
    for (const path of [
      'srv/node_modules/a/yarn.lock',
      'usr/lib/ruby/gems/3.1.0/gems/rbs-2/yarn.lock',
      'go/pkg/mod/x/yarn.lock',
    ]) {
      expect(npm.wants(path, 0o644)).toBe(false);
    }
  });
});
