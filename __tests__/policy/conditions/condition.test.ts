// Conditions: what they see, that an error never holds, and that work is bounded.
import { describe, expect, test } from '@jest/globals';
import { checkCondition, checkExpression } from '../../../src/policy/conditions/condition.ts';
import type { ConditionFacts } from '../../../src/policy/evaluation.ts';

const FACTS: ConditionFacts = {
  image: { reference: 'registry.example/app@sha256:1', digest: 'sha256:1' },
  platform: 'linux/amd64',
  now: '2026-11-21T12:00:00Z',
  sbom: {
    created: '2026-11-20T12:00:00Z',
    components: [
      { name: 'openssl', version: '3.0', license: 'Apache-2.0' },
      { name: 'bash', version: '5.2', license: 'GPL-3.0-or-later' },
    ],
  },
  scan: { counts: { critical: 0, high: 2 }, score: 7.5 },
  test_result: { passed: true },
};
const check = (cel: string, facts: ConditionFacts = FACTS) =>
  checkCondition({ name: 'c', cel, enforce: 'fail' }, facts);

test.each([
  'sbom.components.size() < 2000',
  'size(sbom.components) == 2',
  'scan.counts.critical == 0 && scan.counts.high <= 2',
  'scan.score > 7',
  'scan.score < 8.0',
  'sbom.components.all(c, c.license != "AGPL-3.0-only")',
  'sbom.components.exists(c, c.name == "bash")',
  'sbom.components.filter(c, c.license.startsWith("GPL")).size() == 1',
  'sbom.components.map(c, c.name) == ["openssl", "bash"]',
  '!sbom.components.exists(c, c.license in ["AGPL-3.0-only", "SSPL-1.0"])',
  'sbom.components.all(c, c.version.matches("^[0-9.]+$"))',
  'image.reference.startsWith("registry.example/")',
  'platform == "linux/amd64" || platform == "linux/arm64"',
  'test_result.passed',
  'vex == null',
  'vex == null || vex.statements.size() > 0',
  'has(sbom.created) && !has(sbom.authors)',
  'now - timestamp(sbom.created) < duration("720h")',
  'now > timestamp("2026-01-01T00:00:00Z")',
])('%s holds', (cel) => {
  expect(checkExpression(cel)).toBeUndefined();
  expect(check(cel)).toEqual({ holds: true });
});

describe('does not hold', () => {
  test.each<[cel: string, text: string]>([
    ['sbom.components.size() > 2000', 'it is false'],
    ['vex.statements.size() > 0', 'No such key: statements'],
    ['sbom.nothing == 1', 'No such key: nothing (at character 6)'],
    ['sbom.components[7].name == "a"', 'index out of bounds'],
    ['sbom', 'its result is object, expected true or false'],
    ['scan.counts.high', 'its result is bigint, expected true or false'],
    ['1 / scan.counts.critical == 1', 'division by zero'],
    ['sbom.components.all(c, c.nothing == 1)', 'No such key: nothing'],
    ['sbom.components.exists(c, c.version > 3)', 'no such overload'],
    ['sbom.components[0].name.matches("(")', 'invalid RE2 pattern'],
    ['sbom.components[0].name.matches("(?=a)")', 'invalid RE2 pattern'],
    ['timestamp(sbom.components[0].name) < now', 'timestamp()'],
    ['sbom.constructor == null', 'No such key: constructor'],
    ['sbom.__proto__ == null', 'No such key: __proto__'],
    ['sbom.components.toString() == ""', ''],
  ])('%s', (cel, text) => {
    expect(check(cel)).toEqual({ holds: false, text: expect.stringContaining(text) });
  });
});

describe('is invalid', () => {
  test.each<[cel: string, text: string]>([
    ['', ''],
    ['sbom.components.size( < 3', '(at character '],
    ['sbmo.components.size() < 3', 'Unknown variable: sbmo'],
    ['"text"', 'its result is string, expected true or false'],
    ['1 + 1', 'its result is int, expected true or false'],
    ['1 + "a" == 2', 'no such overload: int + string'],
    ['cel.bind(x, 1, x == 1)', 'cel.bind is not supported'],
    ['process.exit()', 'Unknown variable: process'],
    ['globalThis == null', 'Unknown variable: globalThis'],
    ['unknown(1)', 'unknown'],
    [`${'('.repeat(500)}true${')'.repeat(500)}`, 'Exceeded maxDepth'],
    [`${'!'.repeat(1000)}true`, 'Exceeded maxAstNodes'],
    [`${'-'.repeat(1000)}1 == 1`, 'Exceeded maxAstNodes'],
    [`${'a.'.repeat(500)}b`, 'Exceeded maxDepth'],
    ['['.repeat(1000), 'Exceeded maxDepth'],
    ['true && '.repeat(200).concat('true'), 'Exceeded max'],
    [`"${'a'.repeat(3000)}" == ""`, 'it has more than 2048 characters'],
    ['[1].all(a, [1].all(b, [1].all(c, [1].all(d, true))))', 'it has more than 3 nested loops'],
  ])('%.60s', (cel, text) => {
    expect(checkExpression(cel)).toContain(text);
    expect(check(cel)).toEqual({ holds: false, text: expect.stringContaining('invalid CEL expression: ') });
  });
});

describe('work is bounded', () => {
  const components = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `component-${at}`, licenses: ['MIT'] }));
  const large = { sbom: { components: components(20_000) } };
  /** Unbounded, these take minutes or all memory, so that no result would come. */
  const quickly = (cel: string, facts: ConditionFacts) => check(cel, facts);

  test.each([
    'sbom.components.size() < 20001',
    'sbom.components.all(c, c.name.startsWith("component-"))',
    'sbom.components.all(c, c.name.matches("component-[0-9]+"))',
    'sbom.components.filter(c, c.name == "component-1").size() == 1',
    '!sbom.components.exists(c, c.name in ["left-pad", "event-stream"])',
  ])('one loop over 20,000 components is allowed: %s', (cel) => {
    expect(quickly(cel, large)).toEqual({ holds: true });
  });

  test.each([
    'sbom.components.all(a, sbom.components.all(b, a.name != b.name || a == b))',
    'sbom.components.all(a, a in sbom.components)',
    'sbom.components.map(a, sbom.components.map(b, b.name)).size() == 20000',
    '[sbom.components + sbom.components].all(x, (x + x).all(y, x.all(z, true)))',
    'sbom.components.map(c, c.name).join("").split("").all(x, sbom.components.all(y, true))',
    '[sbom.components.filter(x, true)].all(m, m.all(a, m.all(b, true)))',
  ])('nested loops over 20,000 components are not: %s', (cel) => {
    expect(quickly(cel, large)).toEqual({ holds: false, text: expect.stringContaining('steps with this evidence') });
  });

  test('the same expression holds for a small image', () => {
    const facts = { sbom: { components: components(100) } };
    expect(check('sbom.components.all(a, sbom.components.exists_one(b, a.name == b.name))', facts)).toEqual({
      holds: true,
    });
  });

  test('a pattern that takes exponential time elsewhere is linear here', () => {
    const facts = { image: { reference: 'a'.repeat(50_000) } };
    expect(quickly('image.reference.matches("^(a+)+$")', facts)).toEqual({ holds: true });
    expect(quickly('!image.reference.matches("(a*)*b")', facts)).toEqual({ holds: true });
  });

  test('evidence that is too large is an error, not an answer', () => {
    expect(check('sbom == null || true', { sbom: { text: 'a'.repeat(70_000) } })).toEqual({
      holds: false,
      text: 'a text in the evidence has more than 65536 characters',
    });
    expect(check('true', { sbom: Array.from({ length: 500_001 }, () => 1) })).toMatchObject({ holds: false });
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(check('true', { sbom: deep })).toEqual({
      holds: false,
      text: 'the evidence is nested deeper than 64 levels',
    });
  });
});
