// Extracts the values at given places from a JSON document of any size.
import { UserError } from '../errors.ts';
import { JsonError } from './error.ts';
import { JsonScanner, type OnElement } from './scanner.ts';
import type { Facts } from './watch.ts';

/** A document as a stream, such as a blob of a store. */
export interface JsonSource {
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Calls `onValue` with every value at `places`, and returns the facts of `watched`. Throws a UserError, which names the document
 * `name`, for invalid JSON.
 */
export async function eachValue(
  document: JsonSource,
  places: readonly string[],
  name: string,
  onValue: OnElement,
  watched: readonly string[] = [],
): Promise<Facts> {
  const scanner = new JsonScanner({ places: watched, elements: places }, onValue);
  try {
    for await (const chunk of document.open()) scanner.push(chunk);
    scanner.end();
    return scanner.facts;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new UserError(`${name}: line ${error.line}, column ${error.column} (byte ${error.offset}): ${error.message}`);
  }
}

/** The first value at each of `places`. Places that the document does not have are absent. */
export async function pickValues(
  document: JsonSource,
  places: readonly string[],
  name: string,
): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  await eachValue(document, places, name, (place, index, value) => {
    if (index === 0) found[place] = value;
  });
  return found;
}
