import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { ValidateFunction } from 'ajv';
import { writeValidators } from '../../../.ci/validators.ts';
import { validatorOf } from '../../../src/evidence/validation/compile.ts';
import { SCHEMAS, type SchemaName } from '../../../src/evidence/validation/schemas.ts';
import { fixturePath, temporaryDirectory } from '../../support/fixtures.ts';

type Schema = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

let folder: string;
let builtValidatorOf: typeof validatorOf;
beforeAll(async () => {
  folder = await temporaryDirectory();
  await writeValidators(folder);
  ({ validatorOf: builtValidatorOf } = await import(join(folder, 'index.mjs')));
});

const fixture = (name: string): Schema => JSON.parse(readFileSync(fixturePath(`formats/${name}`), 'utf8'));
/** A document for each schema: from the fixtures if they contain one, else generated from the schema. */
const DOCUMENTS: Readonly<Partial<Record<SchemaName, Schema>>> = {
  ...Object.fromEntries(
    ['1.4', '1.5', '1.6', '1.7'].map((specVersion) => {
      const { $schema: _, metadata, ...document } = fixture('syft.cdx.json');
      // What made a document was a list before 1.5.
      return [`cyclonedx ${specVersion}`, { ...document, specVersion, ...(specVersion !== '1.4' && { metadata }) }];
    }),
  ),
  'format spdx-json': fixture('syft.spdx.json'),
  'format syft-json': fixture('syft.json'),
  'format sarif': fixture('zizmor.sarif'),
};

test.each([...SCHEMAS.keys()])('%s: gives the same results compiled at build time and at run time', async (name) => {
  const [atRun, built] = [await validatorOf(name), await builtValidatorOf(name)];
  const { schema } = (await SCHEMAS.get(name)?.()) ?? { schema: {} };
  const document = DOCUMENTS[name] ?? example(schema, schema);
  expect(outcome(built, document)).toEqual(outcome(atRun, document));
  const outcomes = new Set<string>();
  for (const path of pathsOf(document)) {
    for (const value of [
      undefined,
      null,
      -1,
      '',
      'https://example.com',
      {},
      ['a', 'a'],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ]) {
      const changed = replaced(document, path, value);
      const expected = outcome(atRun, changed);
      expect({ path, value, found: outcome(built, changed) }).toEqual({ path, value, found: expected });
      outcomes.add(JSON.stringify(expected));
    }
  }
  expect(outcomes.size).toBeGreaterThan(1);
});

test.each(Object.keys(DOCUMENTS) as SchemaName[])(
  '%s: accepts a valid document and rejects an empty one',
  async (name) => {
    const validate = await builtValidatorOf(name);
    expect(outcome(validate, DOCUMENTS[name])).toEqual([]);
    expect(outcome(validate, {})).not.toEqual([]);
  },
);

test('a name without a schema is an error', async () => {
  const name = 'format of nobody';
  await expect(validatorOf(name)).rejects.toThrow('unknown schema format of nobody');
  await expect(builtValidatorOf(name)).rejects.toThrow('unknown schema format of nobody');
});

test('finds duplicate items in linear time', async () => {
  const component = (at: number): object => ({ type: 'library', name: `p${at}` });
  const components = Array.from({ length: 20_000 }, (_, at) => component(at));
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components };
  const validate = await builtValidatorOf('cyclonedx 1.6');
  expect(outcome(validate, document)).toEqual([]);
  components.push(component(7));
  expect(outcome(validate, document)).toMatchObject([{ instancePath: '/components', keyword: 'uniqueItems' }]);
});

test('the same schemas give the same bytes, without a compiler', async () => {
  const before = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  await writeValidators(folder);
  expect([...before.keys()].toSorted()).toEqual(readdirSync(folder).toSorted());
  for (const [file, text] of before) {
    expect(readFileSync(join(folder, file), 'utf8') === text).toBe(true);
    const imports = [...text.matchAll(/^import .* from '(.*)';$/gm)].map(([, from = '']) => from);
    expect(imports.filter((from) => !from.endsWith('src/evidence/validation/runtime.ts'))).toEqual([]);
    expect(text).not.toContain('require(');
  }
});

function outcome(validate: ValidateFunction, document: unknown): unknown {
  return validate(document) ? [] : validate.errors;
}

/** The first of each place that looks the same, so that a list of a thousand elements is not changed a thousand times. */
function pathsOf(document: unknown): Path[] {
  const paths = new Map<string, Path>();
  const visit = (value: unknown, path: Path): void => {
    const shape = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('/');
    if (paths.has(shape)) return;
    paths.set(shape, path);
    if (typeof value !== 'object' || value === null) return;
    const entries = Array.isArray(value) ? value.slice(0, 2).entries() : Object.entries(value);
    for (const [step, inner] of entries) visit(inner, [...path, step]);
  };
  visit(document, []);
  return [...paths.values()];
}

function replaced(document: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(document)) return document.map((one, at) => (at === step ? replaced(one, rest, value) : one));
  const { [step]: inner, ...others } = document as Record<string, unknown>;
  const changed = rest.length === 0 ? value : replaced(inner, rest, value);
  return changed === undefined ? others : { ...others, [step]: changed };
}

/** A document with every field of a schema: close enough to valid that a change in any place matters. */
function example(schema: Schema, root: Schema): unknown {
  if (typeof schema.$ref === 'string') {
    const definition = schema.$ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Schema)[key], root);
    return example(definition as Schema, root);
  }
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (Array.isArray(schema.anyOf) && schema.type === undefined) return example(schema.anyOf[0] as Schema, root);
  if (typeof schema.items === 'object') return [example(schema.items as Schema, root)];
  if (typeof schema.properties === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties as Schema).map(([key, inner]) => [key, example(inner as Schema, root)]),
    );
  if (schema.format === 'date-time') return '2026-01-02T03:04:05Z';
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'object') return {};
  return String(schema.pattern).includes('a-f0-9') ? 'a'.repeat(64) : 'https://example.com/a';
}
