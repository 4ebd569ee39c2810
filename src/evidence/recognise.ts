// Recognises documents by their content, never by their name, in one pass.

import { JsonError } from '../json/error.ts';
import { JsonScanner } from '../json/scanner.ts';
import { Utf8Check } from '../json/utf8.ts';
import type { Facts, Watch } from '../json/watch.ts';
import { type Digest, Digester, parseDigest } from '../oci/digest.ts';
import type { JsonFormat } from './formats/format.ts';
import { JSON_FORMATS } from './formats/json.ts';
import { BUNDLE_PAYLOAD, DSSE_PAYLOAD, PAYLOAD_PLACES } from './formats/statements.ts';
import { HEAD_BYTES, mediaTypeOf, sniffText, TAIL_BYTES, TEXT_FORMATS, type TextFacts } from './formats/text.ts';
import { type Kind, ownType } from './kinds.ts';

/** The properties of a document that were recognised from its content. */
export interface Content {
  /** A row of the formats tables; absent if the format is unknown. */
  readonly format?: string;
  /** The name to show: `CycloneDX JSON`. */
  readonly label: string;
  readonly kind: Kind;
  /** Other kinds that the document can be declared as. */
  readonly also: readonly Kind[];
  readonly mediaType: string;
  /** The in-toto predicate type, if the document is a predicate or contains a statement. */
  readonly predicateType?: string;
  /** Set for a predicate that has to be wrapped in a statement. */
  readonly bare?: true;
  readonly created?: string;
  readonly producer?: string;
  /** The subjects of the statement in the document, if it contains one. */
  readonly subjects?: StatementSubjects;
  /** Byte offsets of the value of `subject`, if the document itself is the statement. */
  readonly subjectRange?: { readonly start: number; readonly end: number };
  /** Digests in the fields in which the format names an image: hints. */
  readonly mentions: readonly Digest[];
  /** Why the document is damaged. */
  readonly fault?: string;
}

export interface StatementSubjects {
  /** Number of entries, with or without a supported digest. Only an empty list may be filled in. */
  readonly count: number;
  /** The sha256 and sha512 digests of all entries, exact in algorithm and value. */
  readonly digests: readonly Digest[];
}

export interface Recognition extends Content {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
}

/** Places inside an envelope begin with the place of its payload and a slash. */
const isOuter = (place: string): boolean => !place.includes('/');

const WATCH: Watch = {
  places: JSON_FORMATS.flatMap(({ reads, created }) => [...reads, ...(created ?? [])]).filter(isOuter),
  mentions: JSON_FORMATS.flatMap(({ mentions }) => mentions ?? []),
  embedded: [BUNDLE_PAYLOAD, DSSE_PAYLOAD].map((at) => ({ at, places: PAYLOAD_PLACES })),
};

/** RFC 3339, section 5.6. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** Reads a document once for its digest, its size and its content. Throws only what `chunks` throws. */
export async function recognise(chunks: AsyncIterable<Uint8Array>): Promise<Recognition> {
  const digester = new Digester();
  const utf8 = new Utf8Check();
  const scanner = new JsonScanner(WATCH);
  let isUtf8 = true;
  let jsonError: JsonError | undefined;
  let head: Uint8Array = new Uint8Array();
  let tail: Uint8Array = new Uint8Array();
  // Every document is scanned as JSON; for most other formats that fails at the first byte.
  const scan = (read: () => void): void => {
    if (jsonError !== undefined) return;
    try {
      read();
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      jsonError = error;
    }
  };
  for await (const chunk of chunks) {
    digester.update(chunk);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    tail = Uint8Array.from(Buffer.concat([tail, chunk.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES));
    scan(() => scanner.push(chunk));
    isUtf8 &&= utf8.push(chunk) < 0;
  }
  scan(() => scanner.end());
  isUtf8 &&= utf8.complete;
  return { digest: digester.digest(), size: digester.size, ...contentOf() };

  function contentOf(): Content {
    const text = sniffText(head, tail, isUtf8);
    if (text.head.trim() === '') {
      return faulty(digester.size === 0 ? 'it is empty' : 'it contains only white space');
    }
    const opening = text.head.trimStart().charAt(0);
    if (opening !== '{' && opening !== '[') return recogniseText(text, head);
    if (text.encoding !== 'utf-8' && text.encoding !== 'other') {
      return faulty(
        text.encoding === 'utf-8-bom'
          ? 'it begins with a byte order mark, which JSON forbids (RFC 8259, section 8.1); save it as UTF-8 without one'
          : `it is ${text.encoding.toUpperCase()}, but JSON must be UTF-8; in PowerShell, write it with Out-File -Encoding utf8NoBOM instead of >`,
      );
    }
    if (jsonError === undefined) return recogniseJson(scanner.facts);
    // Markdown and INI files may begin with a bracket, but a truncated JSON list is neither.
    if (opening === '[' && jsonError.fault !== 'truncated') return recogniseText(text, head);
    return faulty(describe(jsonError));
  }
}

function recogniseJson(facts: Facts): Content {
  const row = JSON_FORMATS.find((format) => format.matches(facts));
  if (row === undefined) {
    return { label: 'JSON', kind: 'custom', also: [], mediaType: 'application/json', mentions: [] };
  }
  const kind = typeof row.kind === 'function' ? row.kind(facts) : row.kind;
  const predicateType = typeof row.predicateType === 'function' ? row.predicateType(facts) : row.predicateType;
  const created = createdOf(row, facts);
  const producer = row.producer?.(facts);
  return {
    format: row.name,
    label: row.label,
    kind,
    also: row.also ?? [],
    mediaType:
      (typeof row.mediaType === 'function' ? row.mediaType(facts, kind) : row.mediaType) ??
      (kind === 'custom' ? 'application/json' : ownType(kind)),
    ...(predicateType !== undefined && { predicateType }),
    ...(row.bare && { bare: true }),
    ...(created !== undefined && { created }),
    ...(producer !== undefined && producer !== '' && { producer }),
    ...statementOf(row, facts),
    mentions: digestsIn((row.mentions ?? []).flatMap((place) => [...facts.texts(place)])),
  };
}

function createdOf(row: JsonFormat, facts: Facts): string | undefined {
  for (const place of row.created ?? []) {
    for (const text of facts.texts(place)) {
      if (RFC3339.test(text)) return text;
      // Seconds since the epoch, as written by Python programs.
      if (facts.type(place) === 'number' && /^\d{9,10}(?:\.\d+)?$/.test(text)) {
        return new Date(Number(text) * 1000).toISOString();
      }
    }
  }
  return undefined;
}

function statementOf(row: JsonFormat, facts: Facts): Pick<Content, 'subjects' | 'subjectRange' | 'fault'> {
  const prefix = row.statement;
  if (prefix === undefined) return {};
  const fault = prefix === '' ? undefined : facts.faultAt(prefix.slice(0, -1));
  if (fault !== undefined) return { fault: `its payload ${fault}` };
  if (facts.type(`${prefix}predicateType`) !== 'string') {
    // A bundle may sign a digest instead of a statement, and an envelope may contain any payload.
    return prefix === '' ? { fault: 'the statement has no predicateType' } : {};
  }
  // It becomes an annotation, which registries and terminals show.
  if (!/^[\x21-\x7e]{1,2048}$/.test(facts.text(`${prefix}predicateType`) ?? '')) {
    return { fault: 'the predicateType of the statement is not a URI' };
  }
  if (facts.type(`${prefix}subject`) !== 'array') return { fault: 'the statement has no list of subjects' };
  const digests = ['sha256', 'sha512'].flatMap((algorithm) =>
    [...facts.texts(`${prefix}subject[].digest.${algorithm}`)].map((hex) => parseDigest(`${algorithm}:${hex}`)),
  );
  const range = prefix === '' ? facts.range('subject') : undefined;
  return {
    subjects: {
      count: facts.count(`${prefix}subject[]`),
      digests: digests.filter((digest) => digest !== undefined),
    },
    ...(range && { subjectRange: range }),
  };
}

function digestsIn(texts: readonly string[]): readonly Digest[] {
  const found = texts.flatMap((text) => text.match(/\bsha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})\b/g) ?? []);
  return [...new Set(found)].map((text) => parseDigest(text)).filter((digest) => digest !== undefined);
}

function recogniseText(text: TextFacts, head: Uint8Array): Content {
  const row = TEXT_FORMATS.find((format) => format.matches(text));
  if (row === undefined) {
    return {
      label: text.xml ? 'XML' : 'file',
      kind: 'custom',
      also: [],
      mediaType: mediaTypeOf(text, head),
      mentions: [],
    };
  }
  const created = row.created?.(text);
  const producer = row.producer?.(text);
  const fault = faultOf(text);
  return {
    format: row.name,
    label: row.label,
    kind: row.kind,
    also: [],
    mediaType: row.mediaType,
    ...(created !== undefined && RFC3339.test(created) && { created }),
    ...(producer !== undefined && producer !== '' && { producer }),
    mentions: [],
    ...(fault !== undefined && { fault }),
  };
}

function faultOf(text: TextFacts): string | undefined {
  if (text.xml?.closed === false) return `it is truncated: </${text.xml.name}> is missing`;
  if (text.xml === undefined && text.encoding !== 'utf-8' && text.encoding !== 'utf-8-bom') {
    return `it is ${text.encoding === 'other' ? 'not UTF-8' : text.encoding.toUpperCase()}; save it as UTF-8`;
  }
  return undefined;
}

function faulty(fault: string): Content {
  return { label: 'file', kind: 'custom', also: [], mediaType: 'application/octet-stream', mentions: [], fault };
}

function describe(error: JsonError): string {
  const at = `line ${error.line}, column ${error.column} (byte ${error.offset})`;
  switch (error.fault) {
    case 'truncated':
      return `the JSON is truncated: ${error.message}; ${at}`;
    case 'trailing':
      return `there is more data after the end of the JSON document, at ${at}; a file must contain one document`;
    case 'encoding':
      return `it is not UTF-8: ${error.message}, at ${at}`;
    default:
      return `invalid JSON at ${at}: ${error.message}`;
  }
}
