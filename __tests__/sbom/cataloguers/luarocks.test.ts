import { expect, test } from '@jest/globals';
import { luarocks } from '../../../src/sbom/cataloguers/luarocks.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

const ROCKS = 'usr/local/lib/luarocks/rocks-5.3';
const at = (name: string): string => `${ROCKS}/${name}/1.0-1/${name}-1.0-1.rockspec`;

test('a tree lists its rocks, each in rockspec and manifest', async () => {
  const { components, find, notes } = await catalogued(luarocks, tree('luarocks'));
  expect([...new Set(components.map(({ purl }) => purl))]).toEqual([
    'pkg:luarocks/acme-format@1.2.0-1',
    'pkg:luarocks/acme-greet@0.3-2',
  ]);
  expect(components).toHaveLength(4);
  expect(find('acme-greet')).toMatchObject({
    licenses: ['Apache-2.0'],
    supplier: 'Acme Inc',
    description: 'Greets',
    dependsOn: ['acme-format'],
  });
  expect(find('acme-format').licenses).toEqual(['MIT']);
  expect(notes).toEqual([]);
});

test('a manifest alone is enough', async () => {
  const path = `${ROCKS}/manifest`;
  const manifest = tree('luarocks')[path] as Buffer;
  expect((await catalogued(luarocks, { [path]: manifest })).purls).toHaveLength(2);
});

test.each([
  ['computed versions', 'package = "a"\nversion = "1.0" .. "-1"'],
  ['variables', 'local v = "1"\npackage = name\nversion = v'],
  ['names that LuaRocks refuses', 'package = "../a"\nversion = "1.0-1"'],
  ['other files', 'hello {'],
])('%s list nothing', async (_, text) => {
  expect((await catalogued(luarocks, { [at('a')]: text })).components).toEqual([]);
});

test('a rockspec outside of a tree describes no installed rock', async () => {
  const text = 'package = "a"\nversion = "1.0-1"';
  expect((await catalogued(luarocks, { 'srv/rockspecs/a-1.0-1.rockspec': text })).components).toEqual([]);
});

test('literals in every notation', async () => {
  const text = `-- a comment
    --[[ one
    of several lines ]]
    package = 'a"b'
    version = [[1.0-1]];
    package = "it\\'s"
    package = "a"
    description = { ["license"] = "MIT"; summary = f("x") }
    dependencies = { "lua >= 5.1", 'lpeg', "user/inspect ~> 3", build = { "no" } }`;
  const { components } = await catalogued(luarocks, { [at('a')]: text });
  expect(components[0]).toMatchObject({
    purl: 'pkg:luarocks/a@1.0-1',
    licenses: ['MIT'],
    dependsOn: ['lpeg', 'inspect'],
  });
});

test.each([
  ['a table without end', 'package = { "a"', 'has a truncated Lua table'],
  ['a text without end', 'package = "a', 'has a truncated Lua text'],
  ['a long text without end', 'package = [[a', 'has a truncated Lua text'],
  ['a malformed key', 'package = { [1] 2 }', 'has a malformed Lua table'],
  ['deep nesting', `package = ${'{'.repeat(100_000)}`, 'nests or lists too many Lua values'],
])('%s is noted', async (_, text, reason) => {
  const { notes } = await catalogued(luarocks, { [at('a')]: text });
  expect(notes).toEqual([`/${at('a')}: ${reason}`]);
});

test.each(['[[', '"\\"', '--[[', '{', '= ', '[ ', 'a={'])('8 MB of %s take linear time', async (part) => {
  const text = part.repeat((4 * 1024 * 1024) / part.length);
  const start = process.cpuUsage();
  await catalogued(luarocks, { [at('a')]: text });
  const { user } = process.cpuUsage(start);
  expect(user / 1e6).toBeLessThan(5);
});

test('texts and comments in long brackets of any level', async () => {
  const rockspec = `--[==[ version = "9" ]] ]==]
package = "lpeg"
version = [=[1.1.0-1]=]
description = { summary = [==[a ]] b]==], license = [[MIT]] }
`;
  const path = 'usr/lib/luarocks/rocks-5.1/lpeg/1.1.0-1/lpeg-1.1.0-1.rockspec';
  const { components, notes } = await catalogued(luarocks, { [path]: rockspec });
  expect(components).toMatchObject([{ purl: 'pkg:luarocks/lpeg@1.1.0-1', description: 'a ]] b', licenses: ['MIT'] }]);
  expect(notes).toEqual([]);
});
