// Checks CycloneDX JSON documents against the specification's schema, in linear time, and SPDX's in the tests.
import type { Ajv, AnySchema, ValidateFunction } from 'ajv';
import { isRecord } from '../../oci/descriptor.ts';

type SchemaModule = { readonly default: unknown };

/**
 * The schemas of the specification as the CycloneDX library ships them. It does not export them, hence the paths; as
 * imports they become files of the bundle, each read when the first document of its version is checked.
 */
const SCHEMAS: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  '1.4': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.4.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.5': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.5.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.6': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.6.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.7': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.7.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
};

/** What the schemas above refer to, by the names that they use. */
const PARTS: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'spdx.SNAPSHOT.schema.json': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/spdx.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  'jsf-0.82.SNAPSHOT.schema.json': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/jsf-0.82.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  'cryptography-defs.SNAPSHOT.schema.json': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/cryptography-defs.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
};
const SCHEMA_BASE = 'http://cyclonedx.org/schema/';

/** Problems that are told of one document. */
const MAX_PROBLEMS = 10;

const compiled = new Map<string, Promise<ValidateFunction>>();

/**
 * What a CycloneDX JSON document has wrong, one line each, bounded; empty where it is valid. A version that is not 1.4 to
 * 1.7 is a problem too, since nothing can be said of it.
 */
export async function cycloneDxProblems(document: unknown): Promise<readonly string[]> {
  if (!isRecord(document) || document.bomFormat !== 'CycloneDX') return ['bomFormat is not "CycloneDX"'];
  const version = String(document.specVersion);
  const schema = SCHEMAS[version];
  if (schema === undefined)
    return [`specVersion ${version.slice(0, 20)} is none of ${Object.keys(SCHEMAS).join(', ')}`];
  const validate = compiled.get(version) ?? compile(schema);
  compiled.set(version, validate);
  return problems(await validate, document);
}

/** What `document` has wrong by a compiled schema: `/path message`. */
export function problems(validate: ValidateFunction, document: unknown): readonly string[] {
  if (validate(document)) return [];
  const errors = validate.errors ?? [];
  return [...new Set(errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`))].slice(
    0,
    MAX_PROBLEMS,
  );
}

/** A validator for JSON Schema draft 7 whose `uniqueItems` takes linear time. */
export async function schemaValidator(): Promise<Ajv> {
  // By way of `default`: a bundler gives a CommonJS module that is a function no other name.
  const [{ default: module }, formats] = await Promise.all([import('ajv'), import('ajv-formats')]);
  // One document a process: to make the check costs more than to run it, so ajv is not to polish what it makes.
  const quickly = { code: { optimize: false }, inlineRefs: false };
  const ajv = new module.Ajv({ strict: false, allErrors: false, validateFormats: true, ...quickly });
  formats.default.default(ajv);
  ajv.addFormat('idn-email', /^[^\s@]+@[^\s@]+$/u);
  ajv.addFormat('iri-reference', (text: string) => !/[\s<>"{}|\\^`]/.test(text));
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    validate: (wanted: boolean, items: readonly unknown[]) => !wanted || areUnique(items),
    error: { message: 'must NOT have items that are the same' },
  });
  return ajv;
}

async function compile(schema: () => Promise<SchemaModule>): Promise<ValidateFunction> {
  const ajv = await schemaValidator();
  for (const [name, load] of Object.entries(PARTS)) {
    ajv.addSchema((await load()).default as AnySchema, `${SCHEMA_BASE}${name}`);
  }
  return ajv.compile((await schema()).default as AnySchema);
}

/** ajv compares every item with every other one; a set of their canonical forms says the same. */
function areUnique(items: readonly unknown[]): boolean {
  if (items.length < 2) return true;
  return new Set(items.map(canonical)).size === items.length;
}

/** JSON with the keys in order, so that two equal values have one text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}
