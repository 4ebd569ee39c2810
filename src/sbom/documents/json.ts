// Writes a document as JSON that no terminal executes when it is printed.

/** Controls, characters that change the direction of text, and other invisible characters, besides those that JSON escapes. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The value as one line of UTF-8. Unprintable characters are escaped as `\uXXXX`, which means the same in JSON. */
export function jsonBytes(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value).replaceAll(UNPRINTABLE, escaped)}\n`);
}

/** A character beyond U+FFFF is two UTF-16 code units and so two escapes. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}
