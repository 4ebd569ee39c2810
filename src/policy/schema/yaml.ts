// Parses YAML 1.2 into plain nodes with positions. Anchors, aliases, tags, directives and several documents are refused.
import { types } from 'node:util';
import { Composer, type CST, isMap, isScalar, isSeq, Lexer, LineCounter, type ParsedNode, Parser } from 'yaml';
import type { SourcePosition } from '../model.ts';
import { type Problems, quote } from './problem.ts';

export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly type: 'map';
  readonly at: SourcePosition;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keyAt: SourcePosition;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly type: 'list';
  readonly at: SourcePosition;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly type: 'scalar';
  readonly at: SourcePosition;
  readonly value: string | number | boolean | null;
}

export const MAX_POLICY_BYTES = 256 * 1024;
const MAX_DEPTH = 32;
/** Number of nodes in one file. */
const MAX_NODES = 10_000;
/** Number of tokens from the lexer: words, signs and spaces. */
const MAX_LEXEMES = 8 * MAX_NODES;
/** Lexemes without text in the file: the start of a document or scalar, and the end of a flow. */
const CONTROL: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const SPLIT = 'split it into included files';

/** Characters that YAML does not allow, and bidirectional controls, which make text display in another order. */
const FORBIDDEN =
  /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/u;

/** The root of the document, or undefined if there are problems. `file` names the file in positions. */
export function parseYaml(bytes: Uint8Array, file: string, problems: Problems): YamlNode | undefined {
  const start: SourcePosition = { file, line: 1, column: 1 };
  if (bytes.length > MAX_POLICY_BYTES) {
    return problems.error(
      start,
      `the file has ${bytes.length} bytes; a ${problems.noun} has at most ${MAX_POLICY_BYTES}`,
    );
  }
  const text = decode(bytes);
  if (text === undefined) return problems.error(start, 'the file is not UTF-8 text');
  const lines = new LineCounter();
  const at = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = parseTokens(text, lines, at, problems);
  if (tokens === undefined) return undefined;
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden !== null) {
    const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return problems.error(at(forbidden.index), `the character U+${code} is not allowed in a ${problems.noun}`);
  }
  if (!checkTokens(tokens, at, problems)) return undefined;
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    lineCounter: lines,
  });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (second !== undefined) {
    return problems.error(
      at(second.range[0]),
      `a ${problems.noun} is a single YAML document; remove the \`---\` in between`,
    );
  }
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  for (const error of errors) problems.error(at(error.pos[0]), `invalid YAML: ${firstSentence(error.message)}`);
  const contents = document?.contents as ParsedNode | null | undefined;
  if (errors.length > 0) return undefined;
  if (contents === null || contents === undefined) return problems.error(start, 'the file is empty');
  return convert(contents, at, problems);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return undefined;
    throw error;
  }
}

/** The parser's tokens. Feeds lexemes to the parser one by one, so that parsing stops early if there are too many. */
function parseTokens(text: string, lines: LineCounter, at: Place, problems: Problems): CST.Token[] | undefined {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let [count, offset] = [0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    count += 1;
    if (!CONTROL.has(lexeme)) offset += lexeme.length;
    if (count > MAX_LEXEMES)
      return problems.error(at(offset), `the ${problems.noun} has more than ${MAX_NODES} values; ${SPLIT}`);
  }
  tokens.push(...parser.end());
  return tokens;
}

const REFUSED: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  alias: ['aliases', 'repeat the value'],
  anchor: ['anchors', 'remove it'],
  tag: ['tags', 'remove it'],
  directive: ['directives', 'remove the line'],
};

/** Tokens that are not values; the size of the file bounds them. */
const SPACING: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'comma', 'map-value-ind', 'seq-item-ind']);

type Place = (offset: number) => SourcePosition;

/**
 * Rejects syntax that a policy does not need, and bounds depth and count before nodes are made of the tokens, because the
 * library's composer is recursive. This walk is not recursive.
 */
function checkTokens(tokens: readonly CST.Token[], at: Place, problems: Problems): boolean {
  const stack: [token: CST.Token | CST.SourceToken, depth: number][] = tokens.map((token) => [token, 0]);
  stack.reverse();
  let nodes = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [token, depth] = next;
    const refused = REFUSED[token.type];
    if (refused !== undefined) {
      const [what, remedy] = refused;
      problems.error(at(token.offset), `${what} are not allowed in a ${problems.noun}; ${remedy}`);
      return false;
    }
    if (!SPACING.has(token.type)) nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) {
      const what =
        depth > MAX_DEPTH ? `is nested deeper than ${MAX_DEPTH} levels` : `has more than ${MAX_NODES} values`;
      problems.error(at(token.offset), `the ${problems.noun} ${what}; ${SPLIT}`);
      return false;
    }
    const children = childrenOf(token);
    const inner = 'items' in token ? depth + 1 : depth;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      stack.push([children[index] as CST.Token, inner]);
    }
  }
  return true;
}

function childrenOf(token: CST.Token | CST.SourceToken): readonly (CST.Token | CST.SourceToken)[] {
  if (token.type === 'document') return [...token.start, ...(token.value ? [token.value] : [])];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ start, key, sep, value }) => [
    ...start,
    ...(key ? [key] : []),
    ...(sep ?? []),
    ...(value ? [value] : []),
  ]);
}

/** Shortens a message of the library, which may have several sentences and contain the source. */
function firstSentence(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/\.$/, '').replace(/^([A-Z])(?=[a-z ])/, (letter) => letter.toLowerCase());
}

function convert(node: ParsedNode, at: Place, problems: Problems): YamlNode | undefined {
  const position = at(node.range[0]);
  if (isMap(node)) return convertMap(node, position, at, problems);
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as ParsedNode, at, problems));
    return items.includes(undefined) ? undefined : { type: 'list', at: position, items: items as YamlNode[] };
  }
  if (!isScalar(node))
    return problems.error(position, `aliases are not allowed in a ${problems.noun}; repeat the value`);
  const { value } = node;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return problems.error(position, `${quote(node.source)} is not a number that a ${problems.noun} can use`);
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return problems.error(position, `the number ${quote(node.source)} is too large`);
  }
  return { type: 'scalar', at: position, value: value as YamlScalar['value'] };
}

function convertMap(
  node: Extract<ParsedNode, { items: { key: unknown }[] }>,
  position: SourcePosition,
  at: Place,
  problems: Problems,
): YamlMap | undefined {
  const entries: YamlEntry[] = [];
  const seen = new Map<string, SourcePosition>();
  let valid = true;
  const refuse = (where: SourcePosition, text: string): void => {
    valid = false;
    problems.error(where, text);
  };
  for (const { key, value } of node.items) {
    const keyNode = key as ParsedNode | null;
    const keyAt = keyNode === null ? position : at(keyNode.range[0]);
    const name = isScalar(keyNode) ? keyNode.value : undefined;
    if (typeof name !== 'string') {
      refuse(keyAt, 'a key must be a text; put it in quotation marks');
      continue;
    }
    const first = seen.get(name);
    if (first !== undefined) {
      refuse(keyAt, `duplicate key ${quote(name)}; it is already set in line ${first.line}`);
      continue;
    }
    seen.set(name, keyAt);
    const converted: YamlNode | undefined =
      value === null ? { type: 'scalar', at: keyAt, value: null } : convert(value as ParsedNode, at, problems);
    if (converted === undefined) valid = false;
    else entries.push({ key: name, keyAt, value: converted });
  }
  return valid ? { type: 'map', at: position, entries } : undefined;
}
