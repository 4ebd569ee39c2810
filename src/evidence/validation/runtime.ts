// Owns the functions that validators call: formats, and ajv's runtime. It does not import the compiler, so that the bundle does
// not contain it.
import equalModule from 'ajv/dist/runtime/equal.js';
import lengthModule from 'ajv/dist/runtime/ucs2length.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isRecord } from '../../json/fields.ts';

export const equal = unwrapped(equalModule);
export const ucs2length = unwrapped(lengthModule);

/** The formats of ajv-formats, and additional ones that the CycloneDX schemas use. */
export const formats = {
  ...fullFormats,
  'idn-email': /^[^\s@]+@[^\s@]+$/u,
  'iri-reference': (text: string): boolean => !/[\s<>"{}|\\^`]/.test(text),
};

/** `uniqueItems` in linear time, by a set of canonical texts. ajv's own compares every item with every other one. */
export function areUnique(items: readonly unknown[]): boolean {
  if (items.length < 2) return true;
  return new Set(items.map(canonical)).size === items.length;
}

/** JSON with sorted keys, so that equal values have equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

/** The `default` of a CommonJS module: the bundler imports the function, Node the module object. */
function unwrapped<F>(module: { readonly default: F }): F {
  return typeof module === 'function' ? (module as F) : module.default;
}
