// The published JSON Schema, the reader and the documentation agree, because they come from the same tables.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { POLICY_SCHEMA } from '../../../.ci/policy-docs.ts';
import { POLICY_SCHEMA_ID, policyJsonSchema } from '../../../.ci/policy-schema.ts';
import { KINDS } from '../../../src/evidence/kinds.ts';
import { checkExpression } from '../../../src/policy/conditions/condition.ts';
import { KIND_ROWS } from '../../../src/policy/kinds/table.ts';
import { loadPolicy } from '../../../src/policy/schema/load.ts';
import { problemLine } from '../../../src/policy/schema/problem.ts';
import { sourceName } from '../../../src/policy/schema/source.ts';
import { problemsOf, readerOf } from '../../support/policy/files.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(policyJsonSchema());
const DOC = readFileSync('docs/policy.md', 'utf8');
const EXAMPLES = [...DOC.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const INCLUDED = 'version: 1\ntrust:\n  release: { repository: acme/app }\n';

test('the published file is what the tables make', () => {
  expect(readFileSync(POLICY_SCHEMA.path, 'utf8')).toBe(POLICY_SCHEMA.render());
  expect(DOC).toContain(`$schema=${POLICY_SCHEMA_ID}`);
});

describe('every example of the documentation', () => {
  test('there are some', () => {
    expect(EXAMPLES.length).toBeGreaterThan(5);
  });

  test.each(EXAMPLES.map((text, index) => [index, text] as const))(
    '%i is valid for the reader and the schema',
    async (_, text) => {
      const reader = readerOf({ 'policy.yml': text });
      const { problems } = await loadPolicy(
        { type: 'file', path: 'policy.yml' },
        {
          ...reader,
          read: (source) =>
            sourceName(source) === 'policy.yml'
              ? reader.read(source)
              : Promise.resolve(Buffer.from(sourceName(source) === 'base.yml' ? INCLUDED : 'version: 1\n')),
          checkExpression,
        },
      );
      expect(problems.list.map(problemLine)).toEqual([]);
      expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
    },
  );
});

test.each([
  ['an unknown key', 'requires: []\nrequire: [sbom]'],
  ['an unknown kind', 'require: [sbon]'],
  ['an unknown option', 'require:\n  - sbom: { ntai: true }'],
  ['an unknown value', 'require:\n  - scan: { max-severity: severe }'],
  ['a wrong type', 'require:\n  - sbom: { min-components: "1" }'],
  ['a number below its minimum', 'require:\n  - sbom: { min-components: -1 }'],
  ['a duration', 'require:\n  - scan: { max-age: 7 }'],
  ['two kinds', 'require:\n  - { sbom: {}, scan: {} }'],
  ['custom without predicate type', 'require:\n  - custom: {}'],
  ['an unknown field of a signer', 'trust: { a: { workflows: x } }\nrequire: [sbom]'],
  ['an exception without reason', 'require: [scan]\nexceptions: [{ id: a, until: 2026-12-31 }]'],
  ['a condition without name', 'conditions: [{ cel: "true" }]'],
  ['an unknown comparison', 'require:\n  - sbom: { fields: { /a: { is: 1 } } }'],
])('%s is refused by the reader and the schema', async (_, body) => {
  const text = `version: 1\n${body}\n`;
  expect(await problemsOf(text)).not.toEqual([]);
  expect(validate(parse(text))).toBe(false);
});

test('every option of every kind is in the schema, with a description', () => {
  const { $defs } = policyJsonSchema() as {
    $defs: Record<string, { properties?: Record<string, { description: string }> }>;
  };
  for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    const properties = $defs[kind]?.properties ?? {};
    for (const option of [...Object.keys(KIND_ROWS[kind].options), 'signed-by', 'max-age', 'enforce']) {
      expect([kind, option, properties[option]?.description.length ?? 0]).toEqual([kind, option, expect.any(Number)]);
      expect(properties[option]?.description).toMatch(/\w+/);
    }
  }
});
