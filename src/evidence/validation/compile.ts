// Compiles a schema when its first document is checked: `#validators` in a run from the sources. The bundle has the
// same schemas compiled beforehand in this file's place (.ci/validators.ts), since compiling takes longer than all else.
import { _, Ajv, type CodeOptions, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { areUnique, formats } from './runtime.ts';
import { SCHEMAS, type SchemaName, type SchemaSource } from './schemas.ts';

const compiled = new Map<SchemaName, Promise<ValidateFunction>>();

/** The validator of a schema. Throws where there is no schema of that name. */
export function validatorOf(name: SchemaName): Promise<ValidateFunction> {
  // One document a process: to make the check costs more than to run it, so ajv is not to polish what it makes.
  const known = compiled.get(name) ?? compile(name, { optimize: false });
  compiled.set(name, known);
  return known;
}

/**
 * The compiler of a dialect, whose `uniqueItems` takes linear time. Code that it is made to write down (`source`) takes
 * the exports of runtime.ts from a variable `runtime`.
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
    error: { message: 'must NOT have items that are the same' },
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
  if (source === undefined) throw new Error(`there is no schema ${name}`);
  const ajv = compiler(source.dialect, code);
  for (const [uri, part] of Object.entries(source.parts ?? {})) ajv.addSchema(part, uri);
  return ajv.compile(source.schema);
}
