// Validates predicates and documents with the JSON Schemas (2020-12) of policies. Patterns run in linear time.
import { errorDetail, UserError } from '../errors.ts';
import { bounded } from './text.ts';

/** Why the value does not match, with the place in it; undefined if it does. */
export type SchemaCheck = (value: unknown) => string | undefined;

const compiled = new WeakMap<object, Promise<SchemaCheck>>();

/** Each schema of a policy is compiled once. Throws a UserError for an invalid schema, remote references included. */
export function compileSchema(schema: object): Promise<SchemaCheck> {
  const check = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, check);
  return check;
}

async function compile(schema: object): Promise<SchemaCheck> {
  const [ajv2020, { RE2JS }] = await Promise.all([import('ajv/dist/2020.js'), import('re2js')]);
  // The bundle has no names of a CommonJS module that exports a function, only its default export.
  const { Ajv2020 } = ajv2020.default;
  // The engine of JavaScript backtracks: a pattern of a policy and a text of a stranger could stall it.
  const linear = (pattern: string) => {
    const program = RE2JS.compile(pattern);
    // The compiler keeps one program for each text that `toString` returns.
    return { test: (text: string) => program.matcher(text).find(), toString: () => pattern };
  };
  linear.code = 'linear';
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false, code: { regExp: linear } });
  let validate: import('ajv').ValidateFunction;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    throw new UserError(`invalid schema: ${errorDetail(error)}; use JSON Schema 2020-12 without remote references`);
  }
  return (value) => {
    if (validate(value)) return undefined;
    const [error] = validate.errors ?? [];
    return bounded(
      `${error?.instancePath === '' ? 'the whole' : (error?.instancePath ?? '')} ${error?.message ?? 'is invalid'}`,
    );
  };
}
