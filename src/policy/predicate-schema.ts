// Validates predicates and documents with the JSON Schemas (2020-12) of policies. Patterns run in linear time.
import { errorDetail, rethrowBug, UserError } from '../errors.ts';
import { bounded } from './text.ts';

/** The reason why the value does not match, with the position; undefined if it matches. */
export type SchemaCheck = (value: unknown) => string | undefined;

const compiled = new WeakMap<object, Promise<SchemaCheck>>();

/** Compiles each schema once. Throws a UserError for an invalid schema or one with remote references. */
export function compileSchema(schema: object): Promise<SchemaCheck> {
  const check = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, check);
  return check;
}

async function compile(schema: object): Promise<SchemaCheck> {
  const [ajv2020, { RE2JS }] = await Promise.all([import('ajv/dist/2020.js'), import('re2js')]);
  // In the bundle, this CommonJS module has only a default export.
  const { Ajv2020 } = ajv2020.default;
  // JavaScript's engine backtracks, so untrusted text could stall a pattern of a policy.
  const linear = (pattern: string) => {
    const program = RE2JS.compile(pattern);
    // The compiler caches patterns by the string that `toString` returns.
    return { test: (text: string) => program.matcher(text).find(), toString: () => pattern };
  };
  linear.code = 'linear';
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false, code: { regExp: linear } });
  let validate: import('ajv').ValidateFunction;
  try {
    validate = ajv.compile(schema);
  } catch (error) {
    rethrowBug(error);
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
