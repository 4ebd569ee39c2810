// Reads stanzas of `Name: value` fields with continuation lines: Debian control files, Python METADATA, jar manifests.

export interface Stanza {
  /** The first value of a field by lower-case name. Continuation lines are joined by newlines, without indentation. */
  get(name: string): string | undefined;
  /** All values of a repeatable field. */
  all(name: string): readonly string[];
}

/** Longer fields are truncated. */
const MAX_FIELD = 64 * 1024;

/** Yields stanzas separated by empty lines. Only fields in `wanted` (lower case) are kept. */
export function* stanzas(text: string, wanted: ReadonlySet<string>): Generator<Stanza> {
  let at = 0;
  while (at < text.length) {
    const [fields, next] = fieldsFrom(text, at, wanted);
    at = next;
    if (fields.size > 0) yield stanzaOf(fields);
  }
}

/** The first stanza. The empty line separates it from a body, such as a long description. */
export function firstStanza(text: string, wanted: ReadonlySet<string>): Stanza {
  const [fields] = fieldsFrom(text, 0, wanted);
  return stanzaOf(fields);
}

function stanzaOf(fields: ReadonlyMap<string, readonly string[]>): Stanza {
  return { get: (name) => fields.get(name)?.[0], all: (name) => fields.get(name) ?? [] };
}

function fieldsFrom(text: string, start: number, wanted: ReadonlySet<string>): [Map<string, string[]>, number] {
  const fields = new Map<string, string[]>();
  let values: string[] | undefined;
  let begun = false;
  let at = start;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    const line = text.slice(at, text.charCodeAt(end - 1) === 0x0d && end > at ? end - 1 : end);
    at = end + 1;
    if (line.trim() === '') {
      if (begun) break;
      continue;
    }
    begun = true;
    const first = line.charCodeAt(0);
    if (first === 0x20 || first === 0x09) {
      const last = values?.at(-1);
      if (values !== undefined && last !== undefined && last.length < MAX_FIELD) {
        values[values.length - 1] = `${last}\n${line.slice(1, MAX_FIELD)}`;
      }
      continue;
    }
    values = undefined;
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).toLowerCase();
    if (!wanted.has(name)) continue;
    values = fields.get(name);
    if (values === undefined) {
      values = [];
      fields.set(name, values);
    }
    values.push(line.slice(colon + 1, colon + 1 + MAX_FIELD).trim());
  }
  return [fields, at];
}
