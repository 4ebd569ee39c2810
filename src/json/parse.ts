// Parses JSON from elsewhere. JSON has no `undefined`, so that is the result for content that is not JSON.
import { rethrowUnless, UTF8_CODE } from '../errors.ts';

/** The value of a JSON text, or undefined if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    rethrowUnless(error, SyntaxError);
    return undefined;
  }
}

/** The value of JSON in UTF-8, with or without a byte order mark, or undefined if the bytes are not that. */
export function parseJsonBytes(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    rethrowUnless(error, UTF8_CODE);
    return undefined;
  }
  return parseJson(text);
}
