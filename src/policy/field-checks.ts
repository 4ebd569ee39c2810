// Checks fields of a predicate or document by JSON pointer (RFC 6901).
import { isRecord } from '../json/fields.ts';
import type { Objection } from './kinds/kind.ts';
import type { FieldCheck } from './model.ts';
import { matchesAny, patternText } from './pattern.ts';
import { either, quoted } from './text.ts';

export async function fieldObjections(value: unknown, checks: readonly FieldCheck[]): Promise<Objection[]> {
  const objections: Objection[] = [];
  for (const { pointer, equals, oneOf, matches } of checks) {
    const found = at(value, pointer);
    const object = (required: string): void => {
      objections.push({ code: 'mismatch', text: `has ${pointer} = ${quoted(found)}, required: ${required}` });
    };
    if (equals !== undefined && !isEqual(found, equals)) object(quoted(equals));
    if (oneOf !== undefined && !oneOf.some((one) => isEqual(found, one)))
      object(either(oneOf.map((one) => quoted(one))));
    if (matches !== undefined && !(typeof found === 'string' && (await matchesAny([matches], [found])))) {
      object(patternText(matches));
    }
    if (equals === undefined && oneOf === undefined && matches === undefined && found === undefined)
      object('any value');
  }
  return objections;
}

/** The value at a pointer; undefined if there is none. */
function at(value: unknown, pointer: string): unknown {
  let found = value;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(found)) found = /^(?:0|[1-9]\d{0,8})$/.test(key) ? found[Number(key)] : undefined;
    else found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

/** Compares like JSON Schema: the order of keys does not matter. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => isEqual(one, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
