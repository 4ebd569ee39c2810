// Serialises canonical JSON (RFC 8785): equal values have equal texts, and so equal digests.

/** The canonical text of a value from `JSON.parse`. Throws a RangeError if it has none. */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new RangeError('a string contains a lone surrogate');
      return JSON.stringify(value);
    case 'number':
      // Section 3.2.2.3 takes the serialisation of ECMAScript.
      if (!Number.isFinite(value)) throw new RangeError('a number is too large');
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      break;
    default:
      throw new RangeError(`${typeof value} is not JSON`);
  }
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // Section 3.2.3: by UTF-16 code units, which is how JavaScript compares strings.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`).join(',')}}`;
}
