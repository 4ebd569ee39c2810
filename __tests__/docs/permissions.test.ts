// The table of permissions in README has every permission that an input or a request to GitHub's API needs, and for what.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/commands/table.ts';

const README = readFileSync('README.md', 'utf8');
const TABLE = README.slice(README.indexOf('## Permissions\n'), README.indexOf('\n## Registries\n'));
/** The second column by the first. */
const ROWS = new Map(
  [...TABLE.matchAll(/^\| `([a-z-]+: (?:read|write))` \| (.*) \|$/gm)].map(([, key = '', use = '']) => [key, use]),
);

/** Every input whose description names a permission. */
const NEEDED = COMMANDS.flatMap(({ name, inputs }) =>
  Object.entries(inputs).flatMap(([input, { description }]) =>
    [...description.matchAll(/permissions: ([a-z-]+: (?:read|write))/g)].map(
      ([, permission = '']): [permission: string, input: string, command: string] => [permission, input, name],
    ),
  ),
);

describe('the table of permissions', () => {
  test.each(NEEDED)('%s for %s of %s', (permission, input, command) => {
    expect(ROWS.get(permission)).toContain(`\`${input}\``);
    expect(ROWS.get(permission)).toMatch(new RegExp(`\\b${command}\\b`));
  });

  test('it has every permission that a request names', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const named = sources.flatMap((path) =>
      [...readFileSync(join('src', path), 'utf8').matchAll(/'([a-z-]+: (?:read|write))'/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(named.length).toBeGreaterThan(8);
    expect([...new Set(named)].filter((name) => !ROWS.has(name))).toEqual([]);
  });

  test('it has every permission that a reusable workflow grants', () => {
    const directory = '.github/workflows';
    const texts = readdirSync(directory).map((file) => readFileSync(join(directory, file), 'utf8'));
    const granted = texts
      .filter((text) => text.includes('workflow_call:'))
      .flatMap((text) => [...text.matchAll(/^ {6}([a-z-]+: (?:read|write))\b/gm)].map(([, name = '']) => name));
    expect(granted.length).toBeGreaterThan(5);
    expect([...new Set(granted)].filter((name) => !ROWS.has(name))).toEqual([]);
  });
});
