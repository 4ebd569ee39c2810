// Foreign JSON: read without trust, field by field.
import { Unreadable } from '../cataloguers/cataloguer.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The document's object. Throws `Unreadable` for what is no JSON object; V8's parser does not recurse, so that depth is
 * bounded by the file's size alone.
 */
export function jsonObject(bytes: Uint8Array): JsonObject {
  const object = objectOf(jsonValue(bytes));
  if (object === undefined) throw new Unreadable('is JSON, but not an object');
  return object;
}

/** The same for a document that may be anything, such as a list. */
export function jsonValue(bytes: Uint8Array): unknown {
  try {
    // TextDecoder drops a byte order mark.
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Unreadable('is not JSON');
  }
}

export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The own member of an object, so that `constructor` and the like are never mistaken for one. */
export function member(object: JsonObject | undefined, name: string): unknown {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A string with something in it, trimmed. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The members of an object, in its order; none for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(objectOf(value) ?? {});
}
