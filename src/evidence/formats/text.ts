// Owns the table of formats other than JSON, recognised by the first and last bytes: one row per format.
import type { Kind } from '../kinds.ts';
import { named, spdxTool } from './format.ts';

/** The root element of an XML document, with its attributes as written. */
export interface XmlRoot {
  readonly name: string;
  readonly attributes: string;
  /** True if the document ends with the end tag of this element. */
  readonly closed: boolean;
}

/** `other`: bytes that are not text, or text in an unknown encoding. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'other';

/** The beginning of a document, decoded and without a byte order mark. */
export interface TextFacts {
  readonly encoding: Encoding;
  readonly head: string;
  readonly xml?: XmlRoot;
}

export interface TextFormat {
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  readonly mediaType: string;
  matches(text: TextFacts): boolean;
  created?(text: TextFacts): string | undefined;
  producer?(text: TextFacts): string | undefined;
}

const group = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1]?.trim();
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Keys that the Hugging Face hub reads from the front matter of a card. */
const CARD_KEYS =
  /^(?:license|library_name|pipeline_tag|base_model|model-index|datasets|language|metrics|tags|inference|widget)\s*:/m;
/** Headings of model cards (Mitchell et al., "Model Cards for Model Reporting", and the template of the hub). */
const CARD_HEADINGS =
  /^#{1,4}\s+(?:\S+\s+)?(?:model card\b|model details\b|intended uses?\b|training (?:data|details|procedure)\b|evaluation(?: results| data)?\b|limitations\b|bias, risks|ethical considerations\b|out-of-scope use\b|how to get started with the model\b)/gim;

/** The first line that is neither empty nor a comment. One pattern for all lines would backtrack catastrophically. */
const firstTag = (head: string): string => head.split('\n').find((line) => !/^[ \t]*(?:#.*)?\r?$/.test(line)) ?? '';

const frontMatter = (head: string): string | undefined => group(head, /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/);

export const TEXT_FORMATS: readonly TextFormat[] = [
  {
    name: 'cyclonedx-xml',
    label: 'CycloneDX XML',
    kind: 'sbom',
    mediaType: 'application/vnd.cyclonedx+xml',
    matches: ({ xml }) =>
      xml !== undefined &&
      local(xml.name) === 'bom' &&
      /["']http:\/\/cyclonedx\.org\/schema\/bom\//.test(xml.attributes),
    created: ({ head }) => group(head, /<(?:\w+:)?timestamp>([^<]{1,64})</),
    producer: ({ head }) => {
      const tools = group(head, /<(?:\w+:)?tools>([\s\S]{1,4096})/) ?? '';
      const name = group(tools, /<(?:\w+:)?name>([^<]{1,128})</);
      return named(name, group(tools, /<(?:\w+:)?version>([^<]{1,64})</));
    },
  },
  {
    name: 'spdx-rdf',
    label: 'SPDX RDF/XML',
    kind: 'sbom',
    mediaType: 'application/spdx+xml',
    matches: ({ xml }) =>
      xml !== undefined && local(xml.name) === 'RDF' && /["']http:\/\/spdx\.org\/rdf\/terms#?["']/.test(xml.attributes),
  },
  {
    name: 'junit',
    label: 'JUnit XML',
    kind: 'test-result',
    mediaType: 'application/vnd.junit+xml',
    matches: ({ xml }) => xml?.name === 'testsuites' || xml?.name === 'testsuite',
    created: ({ head }) => group(head, /<testsuites?\b[^>]{0,4096}?\stimestamp\s*=\s*["']([^"']{1,64})["']/),
  },
  {
    name: 'spdx-tag-value',
    label: 'SPDX tag-value',
    kind: 'sbom',
    mediaType: 'text/spdx',
    matches: ({ head }) => /^SPDXVersion:[ \t]*SPDX-\d/.test(firstTag(head)),
    created: ({ head }) => group(head, /^Created:\s*(\S{1,64})/m),
    producer: ({ head }) =>
      spdxTool([...head.matchAll(/^Creator:\s*([^\r\n]{1,256})/gm)].map(([, creator]) => creator ?? '')),
  },
  {
    name: 'model-card-markdown',
    label: 'Markdown model card',
    kind: 'model-card',
    mediaType: 'text/markdown',
    matches: ({ head }) => {
      const front = frontMatter(head);
      const headings = new Set([...head.matchAll(CARD_HEADINGS)].map(([heading]) => heading.toLowerCase()));
      // Front matter alone occurs on any Markdown site, one heading alone in any README.
      return (front !== undefined && CARD_KEYS.test(front) && headings.size > 0) || headings.size > 1;
    },
  },
];

/** Bytes at the beginning and the end of a document that are used to recognise formats other than JSON. */
export const HEAD_BYTES = 64 * 1024;
export const TAIL_BYTES = 1024;

/** Decodes the beginning and the end of a document. `isUtf8` applies to the whole document. */
export function sniffText(head: Uint8Array, tail: Uint8Array, isUtf8: boolean): TextFacts {
  const encoding = encodingOf(head, isUtf8);
  const decoder = new TextDecoder(encoding.startsWith('utf-16') ? encoding : 'utf-8');
  const text = decoder.decode(head);
  const root = xmlRoot(text);
  if (root === undefined) return { encoding, head: text };
  const end = decoder.decode(tail).replace(/(?:\s|<!--(?:(?!-->)[\s\S])*-->)+$/, '');
  const { empty, ...element } = root;
  const closed = empty ? end.endsWith('/>') : new RegExp(`</${literally(root.name)}\\s*>$`).test(end);
  return { encoding, head: text, xml: { ...element, closed } };
}

/** By the byte order mark, or by the zero bytes of ASCII in UTF-16. */
function encodingOf(head: Uint8Array, isUtf8: boolean): Encoding {
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return isUtf8 ? 'utf-8-bom' : 'other';
  if (a !== 0 && b === 0 && head.length > 3) return 'utf-16le';
  if (a === 0 && b !== 0 && b !== undefined) return 'utf-16be';
  return isUtf8 ? 'utf-8' : 'other';
}

/** First bytes of common file types, for documents in no known format. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\x89PNG', 'image/png'],
  ['PK\x03\x04', 'application/zip'],
  ['\x1f\x8b', 'application/gzip'],
];

/** The media type of a document in no known format. */
export function mediaTypeOf(text: TextFacts, head: Uint8Array): string {
  const bytes = Buffer.from(head.subarray(0, 8)).toString('latin1');
  const magic = MAGIC.find(([prefix]) => bytes.startsWith(prefix));
  if (magic !== undefined) return magic[1];
  if (text.xml !== undefined) return /^html$/i.test(text.xml.name) ? 'text/html' : 'application/xml';
  return text.encoding === 'other' ? 'application/octet-stream' : 'text/plain';
}

/** XML 1.0, productions 22 to 41, as far as the first start tag: declaration, comments, instructions, document type. */
function xmlRoot(text: string): { name: string; attributes: string; empty: boolean } | undefined {
  let rest = text.trimStart();
  for (;;) {
    const skip = /^<(?:\?|!--|!DOCTYPE\b)/.exec(rest)?.[0];
    if (skip === undefined) break;
    const close = skip === '<?' ? '?>' : skip === '<!--' ? '-->' : '>';
    const end = rest.indexOf(close);
    if (end < 0) return undefined;
    rest = rest.slice(end + close.length).trimStart();
  }
  const tag = /^<([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(rest);
  return tag === null ? undefined : { name: tag[1] as string, attributes: tag[2] as string, empty: tag[3] === '/' };
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
