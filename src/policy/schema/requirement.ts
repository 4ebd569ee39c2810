// Reads the requirements of a policy: a kind with its options, or a choice of several.
import { KINDS, type Kind } from '../../evidence/kinds.ts';
import { closest } from '../../spelling.ts';
import type { OptionRow, OptionType, OptionValues } from '../kinds/kind.ts';
import { KIND_ROWS } from '../kinds/table.ts';
import type { AnyOfRequirement, EvidenceRequirement, FieldCheck, SourcePosition } from '../model.ts';
import { ENFORCEMENTS, GENERIC_OPTIONS, MAX_COUNT, PLACES, SELECTIONS } from './generic-options.ts';
import { readLimits } from './limits.ts';
import { type Problems, quote } from './problem.ts';
import * as read from './read.ts';
import { DATE_FORM, DURATION_FORM, isDateOrTime, isPointer, parseDuration } from './values.ts';
import type { YamlEntry, YamlNode } from './yaml.ts';

/** A requirement whose schema file must still be read. */
export type EvidenceDraft = EvidenceRequirement & {
  readonly at: SourcePosition;
  readonly schemaFile?: { readonly path: string; readonly at: SourcePosition };
  /** The names of `trust` that it refers to, which other files may define. */
  readonly uses: readonly TrustUse[];
};

export interface TrustUse {
  readonly name: string;
  readonly at: SourcePosition;
}

export type RequirementDraft =
  | EvidenceDraft
  | (Omit<AnyOfRequirement, 'anyOf'> & { readonly anyOf: readonly EvidenceDraft[] });

const KIND_NAMES = Object.keys(KINDS) as Kind[];
const ANY_OF = 'any-of';
const MAX_ALTERNATIVES = 20;

/** One entry of `require`; `name` is its place, such as `require[2]`. */
export function readRequirement(node: YamlNode, name: string, problems: Problems): RequirementDraft | undefined {
  if (node.type === 'map' && node.entries.some(({ key }) => key === ANY_OF)) return readAnyOf(node, name, problems);
  return readEvidence(node, name, problems);
}

function readAnyOf(
  node: Extract<YamlNode, { type: 'map' }>,
  name: string,
  problems: Problems,
): RequirementDraft | undefined {
  const fields = read.readFields(node, [ANY_OF, 'enforce'], name, problems);
  const enforce = fields.read('enforce', read.readChoice(ENFORCEMENTS)) ?? 'fail';
  const items = fields.read(ANY_OF, read.asList) ?? [];
  if (items.length > MAX_ALTERNATIVES) {
    return problems.error(fields.at(ANY_OF), `any-of of ${name} has more than ${MAX_ALTERNATIVES} alternatives`);
  }
  if (items.length === 0 && fields.node(ANY_OF)?.type === 'list') {
    return problems.error(fields.at(ANY_OF), `any-of of ${name} is empty; add at least two requirements`);
  }
  const anyOf = items.map((item, index) => {
    const place = `${name}.${ANY_OF}[${index}]`;
    if (item.type === 'map' && item.entries.some(({ key }) => key === ANY_OF)) {
      return problems.error(item.at, `${place} is an any-of inside an any-of; list its requirements in the outer one`);
    }
    const draft = readEvidence(item, place, problems);
    if (draft?.enforce === 'warn') {
      problems.error(draft.at, `"enforce" of ${place} has no effect; set it beside "any-of"`);
    }
    return draft;
  });
  if (anyOf.length === 0 || anyOf.includes(undefined)) return undefined;
  return { type: ANY_OF, name, at: node.at, enforce, anyOf: anyOf as EvidenceDraft[] };
}

function readEvidence(node: YamlNode, name: string, problems: Problems): EvidenceDraft | undefined {
  // `- sbom` alone stands for `- sbom: {}`.
  if (node.type === 'scalar' && typeof node.value === 'string') {
    const kind = readKind(node.value, node.at, name, problems);
    return kind && build(kind, { type: 'map', at: node.at, entries: [] }, node.at, name, problems);
  }
  const map = read.asMap(node, name, problems);
  if (map === undefined) return undefined;
  const [entry, second] = map.entries as readonly (YamlEntry | undefined)[];
  if (entry === undefined) return problems.error(map.at, `${name} is empty; name a kind of evidence, such as sbom`);
  if (entry.key === 'kind') return reportKindAsValue(entry, name, problems);
  const kind = readKind(entry.key, entry.keyAt, name, problems);
  if (second !== undefined) {
    const isOption = kind !== undefined && optionNames(kind).includes(second.key);
    const hint = isOption ? `indent it below ${kind}` : 'start a new list entry with "-" for each requirement';
    problems.error(second.keyAt, `${name} has two keys, ${quote(entry.key)} and ${quote(second.key)}; ${hint}`);
  }
  if (kind === undefined || second !== undefined) return undefined;
  const { value } = entry;
  if (value.type === 'scalar' && value.value === null) {
    return build(kind, { type: 'map', at: entry.keyAt, entries: [] }, entry.keyAt, name, problems);
  }
  const options = read.asMap(value, kind, problems);
  return options && build(kind, options, entry.keyAt, name, problems);
}

/** Reports `- kind: sbom`, which a reader of other policy languages writes for `- sbom:`. */
function reportKindAsValue({ keyAt, value }: YamlEntry, name: string, problems: Problems): undefined {
  const text = value.type === 'scalar' && typeof value.value === 'string' ? value.value : '';
  const kind = closest(text, KIND_NAMES) ?? 'sbom';
  return problems.error(keyAt, `${name} has the key "kind"; write the kind as the key, such as ${quote(`- ${kind}:`)}`);
}

function readKind(text: string, at: SourcePosition, name: string, problems: Problems): Kind | undefined {
  const kind = KIND_NAMES.find((one) => one === text);
  if (kind !== undefined) return kind;
  const close = closest(text, [...KIND_NAMES, ANY_OF]);
  const hint = close === undefined ? `use ${KIND_NAMES.join(', ')} or ${ANY_OF}` : `did you mean ${quote(close)}?`;
  return problems.error(at, `unknown kind of evidence ${quote(text)} in ${name}; ${hint}`);
}

/** The options that a requirement of a kind takes. A kind's own row comes first. */
export function optionNames(kind: Kind): readonly string[] {
  return [...Object.keys(KIND_ROWS[kind].options), ...Object.keys(GENERIC_OPTIONS)];
}

function build(
  kind: Kind,
  map: Extract<YamlNode, { type: 'map' }>,
  at: SourcePosition,
  name: string,
  problems: Problems,
): EvidenceDraft | undefined {
  const fields = read.readFields(map, optionNames(kind), kind, problems);
  const row = KIND_ROWS[kind];
  const options: Record<string, unknown> = {};
  for (const [option, optionRow] of Object.entries(row.options)) {
    const value = fields.read(option, optionReader(optionRow));
    if (value !== undefined) options[option] = value;
  }
  if (row.needsPredicateType && !fields.has('predicate-type')) {
    problems.error(at, `${kind} needs "predicate-type", because it can be any statement`);
  }
  const maxAge = fields.read('max-age', optionReader({ type: 'duration' }));
  const predicateType = fields.read('predicate-type', read.readText);
  const schema = fields.node('schema');
  const schemaPath = schema?.type === 'map' ? undefined : fields.read('schema', read.readText);
  return {
    type: 'evidence',
    name,
    at,
    kind,
    on: fields.read('on', read.readChoice(PLACES)) ?? 'any',
    signedBy: fields.read('signed-by', optionReader({ type: 'trust' })) ?? [],
    count: fields.read('count', read.readNumber({ min: 1, max: MAX_COUNT, whole: true })) ?? 1,
    select: fields.read('select', read.readChoice(SELECTIONS)) ?? 'newest',
    enforce: fields.read('enforce', read.readChoice(ENFORCEMENTS)) ?? 'fail',
    fields: fields.read('fields', readFieldChecks) ?? [],
    ...(maxAge !== undefined && { maxAge }),
    ...(predicateType !== undefined && { predicateType }),
    ...(schema?.type === 'map' && { schema: read.plain(schema) as object }),
    ...(schemaPath !== undefined && { schemaFile: { path: schemaPath, at: fields.at('schema') } }),
    options,
    uses: trustOptions(kind).flatMap((option) => trustUses(fields.node(option))),
  };
}

function trustOptions(kind: Kind): readonly string[] {
  const own = Object.entries(KIND_ROWS[kind].options).filter(([, { type }]) => type === 'trust');
  return [...own.map(([option]) => option), 'signed-by'];
}

function trustUses(node: YamlNode | undefined): readonly TrustUse[] {
  if (node === undefined || node.type === 'map') return [];
  if (node.type === 'list') return node.items.flatMap(trustUses);
  return typeof node.value === 'string' ? [{ name: node.value, at: node.at }] : [];
}

type OptionReaders = {
  readonly [T in OptionType]: (row: Omit<OptionRow, 'description'>) => read.Read<OptionValues[T]>;
};

const OPTION_READERS: OptionReaders = {
  flag: () => read.readFlag,
  integer: ({ min, max }) => read.readNumber({ ...bounds(min, max), whole: true }),
  number: ({ min, max }) => read.readNumber({ ...bounds(min, max), whole: false }),
  text: () => read.readText,
  texts: () => read.readList(read.readText),
  choice: ({ values = [] }) => read.readChoice(values),
  choices: ({ values = [] }) => read.readList(read.readChoice(values)),
  name: () => read.readName(),
  names: () => read.readList(read.readName()),
  duration: () => read.readParsed(parseDuration, DURATION_FORM),
  date: () => read.readParsed((text) => (isDateOrTime(text) ? text : undefined), DATE_FORM),
  trust: () => read.readList(read.readText),
  limits: () => readLimits,
};

/** The reader of an option by the type that its row declares. */
export function optionReader<T extends OptionType>(
  row: Omit<OptionRow, 'description' | 'type'> & { readonly type: T },
): read.Read<OptionValues[T]> {
  return OPTION_READERS[row.type](row);
}

function bounds(min: number | undefined, max: number | undefined): { min?: number; max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

const COMPARISONS = ['equals', 'one-of', 'matches'] as const;

const readFieldChecks: read.Read<readonly FieldCheck[]> = (node, what, problems) => {
  const map = read.asMap(node, what, problems);
  if (map === undefined) return undefined;
  const checks = map.entries.map(({ key, keyAt, value }): FieldCheck | undefined => {
    if (!isPointer(key)) {
      return problems.error(keyAt, `${quote(key)} is not a JSON pointer; use /name or /list/0/name`);
    }
    return readFieldCheck(key, value, problems);
  });
  return checks.includes(undefined) ? undefined : (checks as FieldCheck[]);
};

function readFieldCheck(pointer: string, node: YamlNode, problems: Problems): FieldCheck | undefined {
  if (node.type === 'scalar') return { pointer, equals: node.value };
  const what = `the field ${pointer}`;
  if (node.type === 'list') {
    return problems.error(node.at, `${what} is a list; use "one-of" for several values, or "equals" for a list`);
  }
  const fields = read.readFields(node, COMPARISONS, what, problems);
  const [used, second] = COMPARISONS.filter((name) => fields.has(name));
  if (used === undefined || second !== undefined) {
    return problems.error(node.at, `${what} needs one of "equals", "one-of" and "matches"`);
  }
  if (used === 'equals') return { pointer, equals: read.plain(fields.node('equals') as YamlNode) };
  if (used === 'one-of') {
    const values = fields.read('one-of', read.asList);
    return values && { pointer, oneOf: values.map(read.plain) };
  }
  const matches = fields.read('matches', read.readName());
  return matches && { pointer, matches };
}
