// Renders the tables of docs/policy.md and the JSON Schema of policies from the tables of the policy language.
import { KINDS, type Kind } from '../src/evidence/kinds.ts';
import { KIND_ROWS } from '../src/policy/kinds/table.ts';
import { GENERIC_OPTIONS, type GenericRow } from '../src/policy/schema/generic-options.ts';
import { CONDITION_KEYS, EXCEPTION_KEYS, POLICY_KEYS } from '../src/policy/schema/policy-file.ts';
import { SIGNER_FIELDS } from '../src/policy/schema/signer-fields.ts';
import { policyJsonSchema } from './policy-schema.ts';

const PAGE = 'docs/policy.md';

/** Every table, by the page it belongs to and the name of its markers there. */
export const POLICY_TABLES: readonly (readonly [page: string, name: string, render: () => string])[] = [
  [PAGE, 'policy keys', () => keyTable('Key', POLICY_KEYS)],
  [PAGE, 'signer fields', signerTable],
  [PAGE, 'generic options', () => optionTable(GENERIC_OPTIONS)],
  [PAGE, 'kinds', kindTables],
  [PAGE, 'exception keys', () => keyTable('Key', EXCEPTION_KEYS)],
  [PAGE, 'condition keys', () => keyTable('Key', CONDITION_KEYS)],
];

export const POLICY_SCHEMA = {
  path: 'schemas/policy.v1.schema.json',
  render: (): string => `${JSON.stringify(policyJsonSchema(), null, 2)}\n`,
};

const TYPE_TEXTS: Readonly<Record<GenericRow['type'], string>> = {
  flag: '`true` or `false`',
  integer: 'whole number',
  number: 'number',
  text: 'text',
  texts: 'text or list',
  choice: '',
  choices: 'or a list of them',
  name: 'name',
  names: 'name or list',
  duration: 'duration',
  date: 'date or time',
  trust: 'signer or list',
  limits: '`{ NAME: { min, max } }`',
  schema: 'path or mapping',
  fields: 'mapping',
};

function keyTable(heading: string, keys: Readonly<Record<string, string>>): string {
  return table(
    [heading, 'Meaning'],
    Object.entries(keys).map(([key, text]) => [code(key), text]),
  );
}

function signerTable(): string {
  return table(
    ['Field', 'Meaning', 'Example'],
    Object.entries(SIGNER_FIELDS).map(([field, { description, example }]) => [
      code(field),
      description,
      example === '' ? '' : code(example),
    ]),
  );
}

function kindTables(): string {
  return (Object.keys(KINDS) as Kind[])
    .map((kind) => {
      const { options, description } = KIND_ROWS[kind];
      const rows = Object.keys(options).length === 0 ? 'No options of its own.' : optionTable(options);
      return `### ${kind}\n\n${description}.\n\n${rows}`;
    })
    .join('\n\n');
}

function optionTable(rows: Readonly<Record<string, GenericRow>>): string {
  return table(
    ['Option', 'Value', 'Meaning', 'Default'],
    Object.entries(rows).map(([name, row]) => [
      code(name),
      typeText(row),
      row.example === undefined ? row.description : `${row.description}. Example: ${code(row.example)}`,
      row.default === undefined ? '' : code(row.default),
    ]),
  );
}

function typeText({ type, values = [] }: GenericRow): string {
  return [values.map(code).join(', '), TYPE_TEXTS[type]].filter(Boolean).join(' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
