import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { rust } from '../../../src/sbom/cataloguers/rust.ts';
import { catalogued, fixture, readOne } from '../../support/sbom-files.ts';

const hello = Buffer.concat([fixture('rust/hello.gz'), Buffer.alloc(150 * 1024)]);
const executable = (section: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from('\x7fELF'),
    Buffer.alloc(120_000),
    Buffer.from('rustc version 1.95.0\0'),
    section,
    Buffer.alloc(300),
  ]);

test('an executable built with cargo-auditable lists its crates', async () => {
  const { purls, find } = await catalogued(rust, { 'usr/bin/hello': hello });
  expect(purls).toEqual([
    'pkg:cargo/aho-corasick@1.1.5',
    'pkg:cargo/hello@0.1.0',
    'pkg:cargo/itoa@1.0.18',
    'pkg:cargo/memchr@2.8.3',
    'pkg:cargo/regex@1.13.1',
    'pkg:cargo/regex-automata@0.4.18',
    'pkg:cargo/regex-syntax@0.8.11',
    'pkg:cargo/serde_core@1.0.229',
    'pkg:cargo/serde_json@1.0.154',
    'pkg:cargo/zmij@1.0.23',
  ]);
  expect(find('hello')).toMatchObject({
    type: 'application',
    ecosystem: 'cargo',
    locations: ['/usr/bin/hello'],
    dependsOn: ['pkg:cargo/itoa@1.0.18', 'pkg:cargo/regex@1.13.1', 'pkg:cargo/serde_json@1.0.154'],
  });
});

test.each([1, 1000, 65_536])('in chunks of %d bytes', async (chunk) => {
  expect(await readOne(rust, 'a', hello, chunk)).toHaveLength(10);
});

test('build scripts are not in the executable', async () => {
  const packages = [
    { name: 'app', version: '1.0.0', root: true, dependencies: [1, 2, 99] },
    { name: 'cc', version: '1.0.0', kind: 'build' },
    { name: 'log', version: '0.4.0' },
  ];
  const { components } = await catalogued(rust, { a: executable(deflateSync(JSON.stringify({ packages }))) });
  expect(components.map(({ purl, dependsOn }) => [purl, dependsOn])).toEqual([
    ['pkg:cargo/app@1.0.0', ['pkg:cargo/log@0.4.0']],
    ['pkg:cargo/log@0.4.0', undefined],
  ]);
});

test.each([
  ['cut off', deflateSync('{"packages":[{"name":"a"'.padEnd(400, 'x')), 'is not valid JSON'],
  [
    'too large',
    deflateSync(`{"packages":["${'x'.repeat(9_000_000)}"]}`),
    'has a list of crates that is damaged or too large',
  ],
])('a list that is %s is noted', async (_, section, reason) => {
  expect((await catalogued(rust, { a: executable(section) })).notes).toEqual([`/a: ${reason}`]);
});

test('an executable with too many false matches is noted and skipped', async () => {
  // A zlib header, and a last block of fixed codes whose first letter is a brace.
  const start = Buffer.from([0x78, 0x9c, 0xab, 0x06]);
  const bytes = executable(Buffer.concat(Array.from({ length: 50_000 }, () => start)));
  expect((await catalogued(rust, { a: bytes })).notes).toEqual([
    '/a: has too many possible starts of the list of crates',
  ]);
});

test('other executables list no crates', async () => {
  expect(
    await readOne(rust, 'a', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(300_000, 'ab')])),
  ).toBeUndefined();
});
