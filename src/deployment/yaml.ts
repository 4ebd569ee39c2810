// Parses YAML files of one or more documents into nodes with lines, within limits. An alias is the node itself, never a copy.
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
} from 'yaml';
import type { UserError } from '../errors.ts';
import { type DeploymentFile, fileError } from './image-use.ts';

export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly type: 'map';
  readonly line: number;
  readonly entries: ReadonlyMap<string, YamlNode>;
  /** The values of merge keys (`<<`). */
  readonly merged: readonly YamlNode[];
}

export interface YamlList {
  readonly type: 'list';
  readonly line: number;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly type: 'scalar';
  readonly line: number;
  readonly value: unknown;
}

/** Size limit for files of every format. Helm's output of a large chart has a few megabytes. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Number of tokens from the lexer: words, signs and spaces. */
const MAX_LEXEMES = 4_000_000;
/** Enough for the schemas in definitions of custom resources, the deepest documents in practice. */
const MAX_DEPTH = 100;
const MAX_DOCUMENTS = 20_000;

/** The documents of a file; undefined for an empty one. Throws a UserError with the line of what cannot be parsed. */
export function parseYamlDocuments(file: DeploymentFile): (YamlNode | undefined)[] {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const fail: Fail = (offset, message) => fileError({ file: file.path, line: lineAt(offset) }, message);
  const tokens = parseTokens(file.text, lines, fail);
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true });
  const documents: (YamlNode | undefined)[] = [];
  for (const document of composer.compose(tokens)) {
    documents.push(convertDocument(document, file.text, lineAt, fail));
    if (documents.length > MAX_DOCUMENTS) {
      throw fail(document.range[0], `the file has more than ${MAX_DOCUMENTS} documents; split it`);
    }
  }
  return documents;
}

/** The value of a key, through merge keys too. */
export function fieldOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  const seen = new Set<YamlNode>();
  const pending = [node];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (next.type === 'scalar' || seen.has(next)) continue;
    seen.add(next);
    if (next.type === 'list') continue;
    const value = next.entries.get(key);
    if (value !== undefined) return value;
    // The value of a merge key is a map or a list of maps.
    pending.unshift(...next.merged.flatMap((one) => (one.type === 'list' ? one.items : [one])));
  }
  return undefined;
}

/** The text of a non-empty string. Numbers are excluded, because `1.10` would become `1.1`. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.type !== 'scalar' || typeof node.value !== 'string') return undefined;
  const text = node.value.trim();
  return text === '' ? undefined : text;
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.type === 'list' ? node.items : [];
}

type Fail = (offset: number, message: string) => UserError;

/** Feeds lexemes to the parser one by one, so that parsing stops early if there are too many. */
function parseTokens(text: string, lines: LineCounter, fail: Fail): CST.Token[] {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    if (count > MAX_LEXEMES) throw fail(0, 'the file has too many values; split it');
  }
  for (const token of parser.end()) tokens.push(token);
  checkDepth(tokens, fail);
  return tokens;
}

/** Checks the depth without recursion first, because the library's composer is recursive. */
function checkDepth(tokens: readonly CST.Token[], fail: Fail): void {
  const stack: [token: CST.Token, depth: number][] = tokens.map((token) => [token, 0]);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [token, depth] = next;
    if (depth > MAX_DEPTH) throw fail(token.offset, `the file is nested deeper than ${MAX_DEPTH} levels`);
    if (token.type === 'document' && token.value !== undefined) stack.push([token.value, depth]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) stack.push([key, depth + 1]);
      if (value) stack.push([value, depth + 1]);
    }
  }
}

function convertDocument(
  document: Document.Parsed | Document,
  text: string,
  lineAt: (offset: number) => number,
  fail: Fail,
): YamlNode | undefined {
  const [error] = document.errors;
  if (error !== undefined) throw fail(error.pos[0], invalidYaml(error.message, text));
  const anchors = new Map<string, YamlNode>();
  const contents = document.contents as ParsedNode | null;
  if (contents === null) return undefined;
  const root = convert(contents, anchors, lineAt, fail);
  return root.type === 'scalar' && root.value === null ? undefined : root;
}

function invalidYaml(message: string, text: string): string {
  const reason = (message.split('\n')[0] ?? '')
    .replace(/[.:]$/, '')
    .replace(/^[A-Z](?=[a-z ])/, (c) => c.toLowerCase());
  const remedy = /\{\{.*\}\}/.test(text) ? '; it looks like a template: render it first, with `helm template`' : '';
  return `invalid YAML: ${reason}${remedy}`;
}

function convert(
  node: ParsedNode,
  anchors: Map<string, YamlNode>,
  lineAt: (offset: number) => number,
  fail: Fail,
): YamlNode {
  const line = lineAt(node.range[0]);
  if (isAlias(node)) {
    const target = anchors.get(node.source);
    if (target === undefined) throw fail(node.range[0], `the alias *${node.source.slice(0, 60)} has no anchor`);
    return target;
  }
  const keep = <N extends YamlNode>(made: N): N => {
    if (node.anchor) anchors.set(node.anchor, made);
    return made;
  };
  if (isSeq(node)) {
    const items: YamlNode[] = [];
    const list = keep({ type: 'list', line, items });
    for (const item of node.items) items.push(convert(item as ParsedNode, anchors, lineAt, fail));
    return list;
  }
  if (!isMap(node)) return keep({ type: 'scalar', line, value: isScalar(node) ? node.value : null });
  const entries = new Map<string, YamlNode>();
  const merged: YamlNode[] = [];
  const map = keep({ type: 'map', line, entries, merged });
  for (const { key, value } of node.items as { key: ParsedNode | null; value: ParsedNode | null }[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const made: YamlNode =
      value === null ? { type: 'scalar', line, value: null } : convert(value, anchors, lineAt, fail);
    if (name === '<<') merged.push(made);
    else if (entries.has(name))
      throw fail((key ?? node).range[0], `duplicate key ${JSON.stringify(name.slice(0, 60))}`);
    else entries.set(name, made);
  }
  return map;
}
