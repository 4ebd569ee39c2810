// Makes the JSON Schema of configuration files from the inputs of the table.
import type { Command } from '../src/commands/command.ts';
import { CONFIG_KEYS } from '../src/commands/config/config-file.ts';
import { SHARED, sectionsOf } from '../src/commands/config/settings.ts';
import type { Input } from '../src/commands/inputs/input.ts';
import { schemaId } from '../src/evidence/kinds.ts';

export const CONFIG_SCHEMA_PATH = 'schemas/config.v1.schema.json';

type Schema = Readonly<Record<string, unknown>>;

/** An editor checks the file with it; `config check` also checks the form of every value. */
export function configSchema(commands: readonly Command[]): string {
  const sections = [...sectionsOf(commands)].map(([name, inputs]) => [
    name,
    {
      description: name === SHARED ? 'Inputs of every command that has them' : `Inputs of ${name}`,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(inputs).map(([input, row]) => [input, valueSchema(row)])),
    },
  ]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId('config'),
    title: 'Configuration of oci-evidence',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { description: CONFIG_KEYS.version, const: 1 },
      extends: { description: CONFIG_KEYS.extends, type: 'string', minLength: 1 },
      ...Object.fromEntries(sections),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function valueSchema({ description, boolean, values, repeatable, default: fallback }: Input): Schema {
  const value = fallback === undefined ? {} : { default: boolean ? fallback === 'true' : fallback };
  if (boolean) return { description, ...value, type: 'boolean' };
  const one: Schema = values === undefined ? { type: ['string', 'number', 'boolean'] } : { enum: values };
  if (!repeatable) return { description, ...value, ...one };
  // A text can hold several values, separated by line breaks.
  const text: Schema = values === undefined ? one : { type: 'string' };
  return { description, ...value, anyOf: [text, { type: 'array', items: one, minItems: 1 }] };
}
