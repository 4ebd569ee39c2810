// Reads one configuration file into texts of inputs, as a flag would have them. Every mistake has its line and column.
import { UserError } from '../../errors.ts';
import type { SourcePosition } from '../../policy/model.ts';
import { type Problems, quote } from '../../policy/schema/problem.ts';
import { asMap, describe, readFields, readNumber, readText } from '../../policy/schema/read.ts';
import { parseYaml, type YamlNode } from '../../policy/schema/yaml.ts';
import type { Input } from '../inputs/input.ts';
import type { Sections } from './settings.ts';

/** The keys of a configuration file besides the sections, each with a sentence for the docs and the JSON Schema. */
export const CONFIG_KEYS = {
  version: 'Version of the format: 1',
  extends:
    'Configuration whose settings apply where this one has none: `oci://REGISTRY/REPOSITORY:TAG` or `@sha256:…`, `github:OWNER/REPOSITORY/PATH@REF`, or a path next to this file',
} as const;

export interface ConfigFile {
  readonly extends?: { readonly name: string; readonly at: SourcePosition };
  /** Texts of inputs by section. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Undefined if it cannot be read at all. */
export function readConfigFile(
  bytes: Uint8Array,
  file: string,
  sections: Sections,
  problems: Problems,
): ConfigFile | undefined {
  const root = parseYaml(bytes, file, problems);
  const map = root && asMap(root, 'the configuration', problems);
  if (map === undefined) return undefined;
  const fields = readFields(map, [...Object.keys(CONFIG_KEYS), ...sections.keys()], 'the configuration', problems);
  if (!fields.has('version')) problems.error(map.at, 'the configuration has no "version"; add `version: 1`');
  else fields.read('version', readNumber({ min: 1, max: 1, whole: true }));
  const name = fields.read('extends', readText);
  const read = [...sections].flatMap(([section, inputs]) => {
    const node = fields.node(section);
    return node === undefined ? [] : [[section, readSection(node, section, inputs, problems)] as const];
  });
  return {
    ...(name !== undefined && { extends: { name, at: fields.at('extends') } }),
    sections: new Map(read),
  };
}

function readSection(
  node: YamlNode,
  section: string,
  inputs: Readonly<Record<string, Input>>,
  problems: Problems,
): ReadonlyMap<string, string> {
  const what = quote(section);
  const map = asMap(node, what, problems);
  if (map === undefined) return new Map();
  const fields = readFields(map, Object.keys(inputs), what, problems);
  const texts = Object.entries(inputs).flatMap(([name, input]) => {
    const value = fields.node(name);
    const text = value && readValue(value, `${quote(name)} of ${what}`, input, problems);
    return text === undefined ? [] : [[name, text] as const];
  });
  return new Map(texts);
}

/** The text that a flag would have; the parser of the input checks it. */
function readValue(node: YamlNode, what: string, input: Input, problems: Problems): string | undefined {
  const items = node.type === 'list' ? node.items : [node];
  if (node.type === 'list' && !input.repeatable) {
    return problems.error(node.at, `${what} must be a single value, not a list`);
  }
  const texts: string[] = [];
  for (const item of items) {
    if (item.type !== 'scalar' || item.value === null || item.value === '') {
      return problems.error(item.at, `${what} must be a text, a number, true or false, not ${describe(item)}`);
    }
    texts.push(String(item.value));
  }
  const text = texts.join('\n').trim();
  if (text === '') return problems.error(node.at, `${what} has no value; remove it or add one`);
  try {
    input.parse(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return problems.error(node.at, `${what}: ${error.message}`);
  }
  return text;
}
