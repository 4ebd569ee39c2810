// Reads untrusted JSON field by field.
import { parseJson } from '../../json/parse.ts';
import { Unreadable } from '../cataloguers/cataloguer.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The document's object. Throws `Unreadable` if it is not a JSON object. V8's parser does not recurse, so any depth is safe. */
export function jsonObject(bytes: Uint8Array): JsonObject {
  const object = objectOf(jsonValue(bytes));
  if (object === undefined) throw new Unreadable('is not a JSON object');
  return object;
}

/** The document's value of any type, such as a list. */
export function jsonValue(bytes: Uint8Array): unknown {
  // TextDecoder removes a byte order mark.
  const value = parseJson(new TextDecoder().decode(bytes));
  if (value === undefined) throw new Unreadable('is not valid JSON');
  return value;
}

export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** A member of an object, never an inherited one such as `constructor`. */
export function member(object: JsonObject | undefined, name: string): unknown {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A non-empty string, trimmed. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The members of an object in order. None for other values. */
export function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(objectOf(value) ?? {});
}
