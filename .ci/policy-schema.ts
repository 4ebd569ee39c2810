// Makes the JSON Schema of policy files from the tables that their reader uses, so that editors complete and check them.
import { type Kind, schemaId } from '../src/evidence/kinds.ts';
import type { OptionType } from '../src/policy/kinds/kind.ts';
import { KIND_ROWS } from '../src/policy/kinds/table.ts';
import { ENFORCEMENTS, GENERIC_OPTIONS, type GenericRow } from '../src/policy/schema/generic-options.ts';
import { CONDITION_KEYS, EXCEPTION_KEYS, POLICY_KEYS, TRUST_NAME } from '../src/policy/schema/policy-file.ts';
import { RUNNERS, SIGNER_FIELDS } from '../src/policy/schema/signer-fields.ts';

type Schema = Readonly<Record<string, unknown>>;

export const POLICY_SCHEMA_ID = schemaId('policy');

const TEXT: Schema = { type: 'string', minLength: 1, maxLength: 2048 };
const NAME: Schema = { $ref: '#/$defs/name' };
const DURATION: Schema = { type: 'string', pattern: '^[0-9]{1,6}[mhdw]$' };
const DATE: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const TIME: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T.+)?$' };

/** One value, or a list of them. */
function several(item: Schema): Schema {
  return { oneOf: [item, { type: 'array', minItems: 1, items: item }] };
}

const TYPES: Readonly<Record<OptionType | 'schema' | 'fields', (row: GenericRow) => Schema>> = {
  flag: () => ({ type: 'boolean' }),
  integer: ({ min, max }) => ({ type: 'integer', ...bounds(min, max) }),
  number: ({ min, max }) => ({ type: 'number', ...bounds(min, max) }),
  text: () => TEXT,
  texts: () => several(TEXT),
  choice: ({ values = [] }) => ({ enum: values }),
  choices: ({ values = [] }) => several({ enum: values }),
  name: () => NAME,
  names: () => several(NAME),
  duration: () => DURATION,
  date: () => TIME,
  trust: () => several({ type: 'string', pattern: TRUST_NAME.source }),
  limits: () => ({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { min: { type: 'number' }, max: { type: 'number' } },
      additionalProperties: false,
      minProperties: 1,
    },
  }),
  schema: () => ({ oneOf: [TEXT, { type: 'object' }] }),
  fields: () => ({ type: 'object', propertyNames: { pattern: '^/' }, additionalProperties: { $ref: '#/$defs/field' } }),
};

/** The schema of a kind's requirement: its own options and the generic ones. */
function kindSchema(kind: Kind): Schema {
  const { options, description, needsPredicateType } = KIND_ROWS[kind];
  const rows: Readonly<Record<string, GenericRow>> = { ...options, ...GENERIC_OPTIONS };
  const properties = mapped(rows, (row) => ({
    description: row.description,
    ...TYPES[row.type](row),
    ...(row.default !== undefined && { default: plainDefault(row.default) }),
  }));
  return {
    description,
    type: needsPredicateType ? 'object' : ['object', 'null'],
    properties,
    additionalProperties: false,
    ...(needsPredicateType && { required: ['predicate-type'] }),
  };
}

export function policyJsonSchema(): Schema {
  const kinds = Object.keys(KIND_ROWS) as Kind[];
  const bare = kinds.filter((kind) => !KIND_ROWS[kind].needsPredicateType);
  const ofKinds = {
    type: 'object',
    description: 'One kind of evidence with its options',
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/$defs/${kind}` }])),
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
  };
  const anyOf = {
    type: 'object',
    description: 'A choice: one of the requirements must be met',
    properties: {
      'any-of': { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/evidence' } },
      enforce: { enum: ENFORCEMENTS },
    },
    required: ['any-of'],
    additionalProperties: false,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: POLICY_SCHEMA_ID,
    title: 'Policy of oci-evidence',
    description: 'Which evidence must be attached to an image, signed by whom, how fresh, and with which content',
    type: 'object',
    required: ['version'],
    additionalProperties: false,
    properties: described(POLICY_KEYS, {
      version: { const: 1 },
      description: TEXT,
      include: several(TEXT),
      trust: {
        type: 'object',
        propertyNames: { pattern: TRUST_NAME.source },
        additionalProperties: { $ref: '#/$defs/signer' },
      },
      require: { type: 'array', items: { oneOf: [{ $ref: '#/$defs/evidence' }, anyOf] } },
      exceptions: { type: 'array', items: exceptionSchema() },
      conditions: { type: 'array', items: conditionSchema() },
    }),
    $defs: {
      signer: signerSchema(),
      name: {
        description: 'A name, in which `*` stands for any characters but a slash, or an RE2 pattern for the whole name',
        oneOf: [TEXT, object({ pattern: { type: 'string', maxLength: 1024 } }, ['pattern'])],
      },
      field: {
        description: 'The value that the field must have',
        oneOf: [
          { type: ['string', 'number', 'boolean', 'null'] },
          object({ equals: true }, ['equals']),
          object({ 'one-of': { type: 'array' } }, ['one-of']),
          object({ matches: NAME }, ['matches']),
        ],
      },
      evidence: { oneOf: [{ enum: bare }, ofKinds] },
      ...Object.fromEntries(kinds.map((kind) => [kind, kindSchema(kind)])),
    },
  };
}

function signerSchema(): Schema {
  const types = { name: NAME, text: { type: 'string', minLength: 1 }, runner: { enum: RUNNERS }, time: TIME };
  return {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: mapped(SIGNER_FIELDS, ({ description, type }) => ({ description, ...types[type] })),
  };
}

function exceptionSchema(): Schema {
  const properties = described(EXCEPTION_KEYS, {
    id: TEXT,
    until: DATE,
    reason: TEXT,
    digest: { type: 'string', pattern: '^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$' },
    package: { type: 'string', pattern: '^pkg:' },
  });
  return object(properties, ['id', 'until', 'reason']);
}

function conditionSchema(): Schema {
  return object(described(CONDITION_KEYS, { name: TEXT, cel: TEXT, enforce: { enum: ENFORCEMENTS } }), ['name', 'cel']);
}

function object(properties: Schema, required: readonly string[]): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function described<K extends string>(
  texts: Readonly<Record<K, string>>,
  schemas: Readonly<Record<K, Schema>>,
): Readonly<Record<string, Schema>> {
  return mapped(schemas, (schema, name) => ({ description: texts[name as K], ...schema }));
}

function mapped<T>(
  rows: Readonly<Record<string, T>>,
  make: (row: T, name: string) => Schema,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, make(row, name)]));
}

function bounds(min: number | undefined, max: number | undefined): Schema {
  return { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
}

/** Defaults are written as YAML in the tables: `true`, `1`, `medium`. */
function plainDefault(text: string): unknown {
  return /^(?:true|false|[0-9]+)$/.test(text) ? JSON.parse(text) : text;
}
