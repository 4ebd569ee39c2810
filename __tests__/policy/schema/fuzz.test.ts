// Whatever is done to a policy file, reading it gives a policy or problems with positions in the file, and never throws.

import { readFileSync } from 'node:fs';
import { test } from '@jest/globals';
import fc from 'fast-check';
import { checkCondition, checkExpression } from '../../../src/policy/conditions/condition.ts';
import { load } from '../../support/policy/files.ts';

const POLICIES = ['baseline', 'slsa-build-l3', 'ai-release'].map((name) =>
  readFileSync(`policies/${name}.yml`, 'utf8'),
);
const PIECES = [
  '*',
  '&a ',
  '!!x ',
  '{',
  '}',
  '[',
  ']',
  ':',
  '- ',
  '\n',
  '\t',
  '"',
  "'",
  '|',
  '>',
  '%',
  '---\n',
  '\0',
  '? ',
  '<<: ',
  '0x1',
  '.inf',
  '~',
  '💥',
];

test('policies with random edits', async () => {
  const edit = fc.record({
    at: fc.nat(4_000),
    removed: fc.nat(40),
    added: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...POLICIES),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      async (text, edits) => {
        let changed = text;
        for (const { at, removed, added } of edits) {
          const index = at % (changed.length + 1);
          changed = changed.slice(0, index) + added + changed.slice(index + removed);
        }
        const lines = changed.split('\n').length;
        const { policy, problems } = await load(changed);
        if ((policy === undefined) !== problems.hasErrors) throw new Error('neither a policy nor an error');
        for (const { at } of problems.list) {
          if (at.line < 1 || at.column < 1 || at.line > lines + 1)
            throw new Error(`${at.line}:${at.column} is not in the file`);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('random expressions over random facts', () => {
  const words = fc.constantFrom(
    'sbom',
    'scan',
    'components',
    '.',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    '?',
    ':',
    '+',
    '-',
    '*',
    '/',
    '%',
    '==',
    '<',
    '&&',
    '||',
    '!',
    ' in ',
    'all',
    'map',
    'x',
    '1',
    '0',
    '2.5',
    '"a"',
    'null',
    'true',
    'size',
    'matches',
    'timestamp',
    'duration',
    'string',
    'int',
    'bytes',
    'has',
    'dyn',
    'type',
  );
  const shapes = fc.constantFrom(
    'V.all(x, E)',
    'V.map(x, E) == E',
    'V == E',
    'V.components[E] == E',
    'string(V) == E',
    'V.matches(E)',
    'int(V) < E',
    'timestamp(V) < now',
    'duration(V) < duration(E)',
    'V + V == E',
    'V in E',
    'V.split(E).size() > 0',
    'V.join() == E',
    '{E: V}.size() == 1',
    'bytes(V) == E',
    'double(V) > E',
    'V.getFullYear() == E',
  );
  const value = fc.constantFrom(
    'sbom',
    'scan',
    'sbom.components',
    'now',
    'image',
    '"text"',
    '1',
    'null',
    '[1, "a"]',
    'x',
  );
  const expression = fc.oneof(
    fc.array(words, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.tuple(shapes, value, value).map(([shape, v, e]) => shape.replaceAll('V', v).replaceAll('E', e)),
    fc.string({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(
      expression,
      fc.dictionary(fc.constantFrom('sbom', 'scan', 'image', 'now'), fc.jsonValue()),
      (cel, facts) => {
        const invalid = checkExpression(cel);
        const result = checkCondition({ name: 'c', cel, enforce: 'fail' }, { ...facts, now: '2026-11-21T12:00:00Z' });
        if (invalid !== undefined && result.holds) throw new Error(`${cel} is invalid and holds`);
      },
    ),
    { numRuns: 3_000 },
  );
});
