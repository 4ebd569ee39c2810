// Reads YAML nodes into typed values. Invalid values become problems with their positions, and reading continues.
import { RE2JS, RE2JSException } from 're2js';
import { errorDetail } from '../../errors.ts';
import { alternatives, closest } from '../../spelling.ts';
import type { NamePattern, SourcePosition } from '../model.ts';
import { type Problems, quote } from './problem.ts';
import { MAX_PATTERN, MAX_TEXT, namePattern } from './values.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml.ts';

/** Reads one value; `undefined` after a problem. `what` names the value in messages: `"max-age" of scan`. */
export type Read<T> = (node: YamlNode, what: string, problems: Problems) => T | undefined;

/** Describes an unexpected node for messages: `a list`, `the number 7`. */
export function describe(node: YamlNode): string {
  if (node.type !== 'scalar') return node.type === 'map' ? 'a mapping' : 'a list';
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string' ? quote(node.value) : `the ${typeof node.value} ${quote(node.value)}`;
}

function mismatch(
  node: YamlNode,
  what: string,
  expected: string,
  problems: Problems,
  known: readonly string[] = [],
): undefined {
  const close = node.type === 'scalar' && typeof node.value === 'string' ? closest(node.value, known) : undefined;
  const hint = close === undefined ? '' : `; did you mean ${quote(close)}?`;
  return problems.error(node.at, `${what} must be ${expected}, not ${describe(node)}${hint}`);
}

export const readText: Read<string> = (node, what, problems) => {
  if (node.type === 'scalar' && typeof node.value === 'string' && node.value !== '') {
    if (node.value.length <= MAX_TEXT) return node.value;
    return problems.error(node.at, `${what} has more than ${MAX_TEXT} characters; shorten it`);
  }
  const quotes = node.type === 'scalar' && node.value !== null && node.value !== '' ? ' (in quotation marks)' : '';
  const empty = node.type === 'scalar' && node.value === '' ? ' that is not empty' : '';
  return mismatch(node, what, `a text${quotes}${empty}`, problems);
};

export const readFlag: Read<boolean> = (node, what, problems) =>
  node.type === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : mismatch(node, what, 'true or false', problems, ['true', 'false']);

export function readNumber({ min, max, whole }: { min?: number; max?: number; whole: boolean }): Read<number> {
  const lower = min === undefined ? '' : max === undefined ? ` of at least ${min}` : ` from ${min} to ${max}`;
  const upper = min === undefined && max !== undefined ? ` of at most ${max}` : '';
  const expected = min !== undefined && min === max ? `${min}` : `a ${whole ? 'whole ' : ''}number${lower}${upper}`;
  return (node, what, problems) => {
    const value = node.type === 'scalar' ? node.value : undefined;
    const fits =
      typeof value === 'number' &&
      (!whole || Number.isInteger(value)) &&
      value >= (min ?? Number.NEGATIVE_INFINITY) &&
      value <= (max ?? Number.POSITIVE_INFINITY);
    return fits ? value : mismatch(node, what, expected, problems);
  };
}

export function readChoice<const V extends string>(values: readonly V[]): Read<V> {
  return (node, what, problems) => {
    const found = node.type === 'scalar' ? values.find((value) => value === node.value) : undefined;
    return found ?? mismatch(node, what, alternatives(values), problems, values);
  };
}

/** A string that `parse` accepts; `form` completes "must be". */
export function readParsed<T>(parse: (text: string) => T | undefined, form: string): Read<T> {
  return (node, what, problems) => {
    const text = node.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
    const value = text === undefined || text.length > MAX_TEXT ? undefined : parse(text);
    return value ?? mismatch(node, what, form, problems);
  };
}

/** A string with `*`, or `{ pattern: RE2 }`. `prefixOf` completes short forms, or returns why it rejects the string. */
export function readName(
  complete: (text: string) => NamePattern | { readonly refused: string } = namePattern,
): Read<NamePattern> {
  return (node, what, problems) => {
    if (node.type === 'map') {
      const fields = readFields(node, ['pattern'], what, problems);
      const pattern = fields.read('pattern', readText);
      const at = fields.at('pattern');
      if (!fields.has('pattern')) return problems.error(node.at, `${what} has no "pattern"`);
      return pattern === undefined ? undefined : compilePattern(pattern, at, what, problems);
    }
    const text = readText(node, what, problems);
    if (text === undefined) return undefined;
    const name = complete(text);
    return 'refused' in name ? problems.error(node.at, `${what} ${name.refused}`) : name;
  };
}

function compilePattern(
  pattern: string,
  at: SourcePosition,
  what: string,
  problems: Problems,
): NamePattern | undefined {
  if (pattern.length > MAX_PATTERN) {
    return problems.error(at, `the pattern of ${what} has more than ${MAX_PATTERN} characters; shorten it`);
  }
  try {
    RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return problems.error(at, `the pattern of ${what} is not an RE2 expression: ${errorDetail(error)}`);
  }
  return { pattern };
}

const MAX_ITEMS = 1_000;

/** A list, or a single value in its place. */
export function readList<T>(read: Read<T>): Read<readonly T[]> {
  return (node, what, problems) => {
    const items = node.type === 'list' ? node.items : [node];
    if (items.length === 0) return problems.error(node.at, `${what} is an empty list; remove it or add a value`);
    if (items.length > MAX_ITEMS) return problems.error(node.at, `${what} has more than ${MAX_ITEMS} values`);
    const values = items.map((item) => read(item, what, problems));
    return values.includes(undefined) ? undefined : (values as T[]);
  };
}

/** A mapping from arbitrary names to values. */
export function readNamed<T>(
  read: (entry: YamlEntry, what: string, problems: Problems) => T | undefined,
): Read<Readonly<Record<string, T>>> {
  return (node, what, problems) => {
    if (node.type !== 'map') return mismatch(node, what, 'a mapping', problems);
    const values = node.entries.map((entry) => [entry.key, read(entry, what, problems)] as const);
    if (values.some(([, value]) => value === undefined)) return undefined;
    // Without a prototype, `__proto__` is an ordinary key.
    return Object.assign(Object.create(null), Object.fromEntries(values));
  };
}

const MAX_UNKNOWN = 50;

export interface Fields {
  readonly map: YamlMap;
  has(key: string): boolean;
  node(key: string): YamlNode | undefined;
  /** The position of a value, or of the mapping if it has none. */
  at(key: string): SourcePosition;
  keyAt(key: string): SourcePosition;
  read<T>(key: string, read: Read<T>): T | undefined;
}

/** The fields of a mapping. Unknown keys are problems that name the closest known one. */
export function readFields(map: YamlMap, known: readonly string[], what: string, problems: Problems): Fields {
  const entries = new Map(map.entries.map((entry) => [entry.key, entry]));
  const unknown = map.entries.filter(({ key }) => !known.includes(key));
  if (unknown.length > MAX_UNKNOWN) {
    problems.error(map.at, `${what} has ${unknown.length} unknown keys; these are the first ${MAX_UNKNOWN}`);
  }
  for (const { key, keyAt } of unknown.slice(0, MAX_UNKNOWN)) {
    const close = closest(key, known);
    const hint = close === undefined ? `use ${alternatives(known)}` : `did you mean ${quote(close)}?`;
    problems.error(keyAt, `unknown key ${quote(key)} in ${what}; ${hint}`);
  }
  return {
    map,
    has: (key) => entries.has(key),
    node: (key) => entries.get(key)?.value,
    at: (key) => entries.get(key)?.value.at ?? map.at,
    keyAt: (key) => entries.get(key)?.keyAt ?? map.at,
    read: (key, read) => {
      const entry = entries.get(key);
      return entry === undefined ? undefined : read(entry.value, `${quote(key)} of ${what}`, problems);
    },
  };
}

/** The node as a mapping; anything else is a problem. */
export function asMap(node: YamlNode, what: string, problems: Problems): YamlMap | undefined {
  return node.type === 'map' ? node : mismatch(node, what, 'a mapping', problems);
}

export function asList(node: YamlNode, what: string, problems: Problems): readonly YamlNode[] | undefined {
  if (node.type !== 'list') return mismatch(node, what, 'a list', problems);
  if (node.items.length <= MAX_ITEMS) return node.items;
  return problems.error(node.at, `${what} has more than ${MAX_ITEMS} entries`);
}

/** The node as plain data, for values that are compared without conversion. */
export function plain(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(plain);
  const entries = node.entries.map(({ key, value }) => [key, plain(value)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
