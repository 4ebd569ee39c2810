// Hostile policy files: each is refused with a position and without a crash.
import { expect, test } from '@jest/globals';
import { problemsOf } from '../../support/policy/files.ts';

const HEAD = 'version: 1\n';
/** Each level refers to the one before it ten times: 10^9 values. */
const BOMB = Array.from({ length: 9 }, (_, at) => `x${at + 1}: &x${at + 1} [${`*x${at}, `.repeat(10)}]`).join('\n');
const MAX = 256 * 1024;
const pad = (text: string): string => text.repeat(Math.floor((MAX - 100) / text.length));

test.each<[what: string, text: string | Uint8Array, problem: string | RegExp]>([
  ['an alias', `${HEAD}require: *a\n`, '2:10: aliases are not allowed in a policy; repeat the value'],
  ['an anchor', `${HEAD}require: &a [sbom]\n`, '2:10: anchors are not allowed in a policy; remove it'],
  ['a YAML bomb', `x0: &x0 lol\n${BOMB}\n`, '1:5: anchors are not allowed in a policy; remove it'],
  ['a merge key', `${HEAD}require:\n  - sbom: { <<: { ntia: true } }\n`, /^3:13: unknown key "<<" in sbom/],
  ['a tag', `${HEAD}require: !!js/function "x"\n`, '2:10: tags are not allowed in a policy; remove it'],
  ['a plain tag', `${HEAD}require: !!str x\n`, '2:10: tags are not allowed in a policy; remove it'],
  [
    'a directive',
    `%YAML 1.1\n---\nversion: 1\nrequire: [sbom]\n`,
    '1:1: directives are not allowed in a policy; remove the line',
  ],
  [
    'two documents',
    `${HEAD}require: [sbom]\n---\nversion: 1\nrequire: []\n`,
    /^3:1: a policy is a single YAML document/,
  ],
  [
    'a duplicate key',
    `${HEAD}require: [sbom]\nrequire: []\n`,
    '3:1: duplicate key "require"; it is already set in line 2',
  ],
  [
    'a duplicate option',
    `${HEAD}require:\n  - sbom: { ntia: true, ntia: false }\n`,
    '3:25: duplicate key "ntia"; it is already set in line 3',
  ],
  ['a key that is a number', `${HEAD}1: 2\n`, '2:1: a key must be a text; put it in quotation marks'],
  ['a key that is a mapping', `${HEAD}? { a: b }\n: c\n`, '2:3: a key must be a text; put it in quotation marks'],
  [
    'a key that is the prototype',
    `${HEAD}__proto__: { version: 1 }\nrequire: [sbom]\n`,
    /^2:1: unknown key "__proto__" in the policy/,
  ],
  [
    'an option that is the prototype',
    `${HEAD}require:\n  - sbom: { constructor: 1 }\n`,
    /^3:13: unknown key "constructor" in sbom/,
  ],
  [
    'a kind that is the prototype',
    `${HEAD}require: [__proto__, toString]\n`,
    /^2:11: unknown kind of evidence "__proto__"/,
  ],
  ['an empty file', '', '1:1: the file is empty'],
  ['only a comment', '# nothing\n', '1:1: the file is empty'],
  ['a text', 'hello', '1:1: the policy must be a mapping, not "hello"'],
  ['a list', '- a', '1:1: the policy must be a mapping, not a list'],
  ['NUL', `${HEAD}require: [sb\0om]\n`, '2:13: the character U+0000 is not allowed in a policy'],
  ['an escape sequence', `${HEAD}# \u001b[2J\n`, '2:3: the character U+001B is not allowed in a policy'],
  ['reordered text', `${HEAD}description: "\u202etset"\n`, '2:15: the character U+202E is not allowed in a policy'],
  ['bytes that are not UTF-8', Buffer.from([0xff, 0xfe, 0x00]), '1:1: the file is not UTF-8 text'],
  ['UTF-16', Buffer.from('version: 1', 'utf16le'), '1:2: the character U+0000 is not allowed in a policy'],
  ['a tab as indentation', `${HEAD}require:\n\t- sbom\n`, /^3:1: invalid YAML: tabs are not allowed as indentation/i],
  ['a flow that does not end', `${HEAD}require: [sbom\n`, /^\d+:\d+: invalid YAML: /],
  ['a quotation that does not end', `${HEAD}require: "sbom\n`, /^\d+:\d+: invalid YAML: /],
  ['a number without end', `${HEAD}require:\n  - sbom: { min-components: .inf }\n`, /^3:29: ".inf" is not a number/],
  [
    'a number that is too large',
    `${HEAD}require:\n  - sbom: { min-components: 99999999999999999999 }\n`,
    /^3:29: the number "9+" is too large/,
  ],
  ['a file that is too large', 'a'.repeat(MAX + 1), `1:1: the file has ${MAX + 1} bytes; a policy has at most ${MAX}`],
  ['flow sequences in each other', '['.repeat(1_000), /^1:\d+: the policy is nested deeper than 32 levels/],
  ['flow sequences without end', pad('['), /has more than 10000 values/],
  ['flow mappings in each other', '{a: '.repeat(1_000), /^1:\d+: the policy is nested deeper than 32 levels/],
  ['flow mappings without end', pad('{a: '), /has more than 10000 values/],
  ['block sequences in each other', '- '.repeat(1_000), /^1:\d+: the policy is nested deeper than 32 levels/],
  ['block sequences without end', pad('- '), /has more than 10000 values/],
  ['explicit keys in each other', '? '.repeat(1_000), /^1:\d+: the policy is nested deeper than 32 levels/],
  ['explicit keys without end', pad('? '), /has more than 10000 values/],
  ['many values', `${HEAD}a: [${pad('1,')}]`, /^2:\d+: the policy has more than 10000 values/],
  [
    'many keys',
    `${HEAD}${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')}`,
    /more than 10000 values/,
  ],
  ['a long name', `${HEAD}${'k'.repeat(200_000)}: 1\n`, /^2:1: /],
  ['many quotation marks', pad('"'), /^\d+:\d+: /],
  ['many closing brackets', pad(']'), /^\d+:\d+: /],
  ['many line breaks', pad('\n'), /has more than 10000 values/],
  ['many signs', pad('-'), /^1:1: /],
  ['many colons', pad(':'), /^1:1: /],
  [
    'a very long pattern',
    `${HEAD}trust:\n  a: { issuer: "https://a.example", identity: { pattern: "${'(a*)*'.repeat(300)}" } }\n`,
    /has more than 1024 characters/,
  ],
  [
    'a text that is too long',
    `${HEAD}require:\n  - custom: { predicate-type: ${'a'.repeat(3_000)} }\n`,
    /has more than 2048 characters; shorten it$/,
  ],
])('%s', async (_, text, problem) => {
  const [first = ''] = await problemsOf(text);
  expect(first.replace('policy.yml:', '')).toEqual(
    typeof problem === 'string' ? problem : expect.stringMatching(problem),
  );
  expect(first.length).toBeLessThan(800);
});

test('no more than 100 problems are kept, and no more than 50 unknown keys of a mapping', async () => {
  const keys = Array.from({ length: 400 }, (_, at) => `k${at}: 1`).join('\n');
  const lines = await problemsOf(`${HEAD}${keys}\nrequire: [sbom]\n`);
  expect(lines).toHaveLength(51);
  expect(lines[0]).toContain('the policy has 400 unknown keys; these are the first 50');
  expect(await problemsOf(`${HEAD}require:\n${'  - sbon\n'.repeat(900)}`)).toHaveLength(100);
});
