// What validators call while they check: formats, and what ajv's own runtime gives them. Free of the compiler, so that
// validators compiled at build time bring only this along.
import equalModule from 'ajv/dist/runtime/equal.js';
import lengthModule from 'ajv/dist/runtime/ucs2length.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isRecord } from '../../oci/descriptor.ts';

export const equal = unwrapped(equalModule);
export const ucs2length = unwrapped(lengthModule);

/** The formats of JSON Schema that ajv-formats knows, and those of CycloneDX's schemas that it does not. */
export const formats = {
  ...fullFormats,
  'idn-email': /^[^\s@]+@[^\s@]+$/u,
  'iri-reference': (text: string): boolean => !/[\s<>"{}|\\^`]/.test(text),
};

/** `uniqueItems` in linear time: ajv compares every item with every other one, a set of canonical forms says the same. */
export function areUnique(items: readonly unknown[]): boolean {
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

/** The function that is a CommonJS module's `default`: a bundler gives the function, Node the module around it. */
function unwrapped<F>(module: { readonly default: F }): F {
  return typeof module === 'function' ? (module as F) : module.default;
}
