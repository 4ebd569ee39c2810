// Compiles schemas on first use: `#validators` in a run from the sources. The bundle contains precompiled schemas instead
// (.ci/validators.ts), because compiling is slow.
import { _, Ajv, type CodeOptions, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { areUnique, formats } from './runtime.ts';
import { SCHEMAS, type SchemaName, type SchemaSource } from './schemas.ts';

const compiled = new Map<SchemaName, Promise<ValidateFunction>>();

/** The validator of a schema. Throws if there is no schema of that name. */
export function validatorOf(name: SchemaName): Promise<ValidateFunction> {
  // A process validates few documents: optimising the code would cost more than it saves.
  const known = compiled.get(name) ?? compile(name, { optimize: false });
  compiled.set(name, known);
  return known;
}

/**
 * The compiler of a dialect, with a `uniqueItems` that takes linear time. Generated code (`source`) expects the exports of
 * runtime.ts in a variable `runtime`.
 */
export function compiler(dialect: SchemaSource['dialect'], code: CodeOptions): Ajv {
  const Dialect = dialect === 'draft-07' ? Ajv : Ajv2020;
  const ajv = new Dialect({
    strict: false,
    allErrors: false,
    inlineRefs: false,
    formats,
    code: { ...code, formats: _`runtime.formats` },
  });
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must NOT have duplicate items' },
    code(context) {
      if (context.schema !== true) return;
      const test = context.gen.scopeValue('func', { ref: areUnique, code: _`runtime.areUnique` });
      context.pass(_`${test}(${context.data})`);
    },
  });
  return ajv;
}

async function compile(name: SchemaName, code: CodeOptions): Promise<ValidateFunction> {
  const source = await SCHEMAS.get(name)?.();
  if (source === undefined) throw new Error(`unknown schema ${name}`);
  const ajv = compiler(source.dialect, code);
  for (const [uri, part] of Object.entries(source.parts ?? {})) ajv.addSchema(part, uri);
  return ajv.compile(source.schema);
}
