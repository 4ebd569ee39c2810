// The table of permissions in README has every permission that an input or a request to GitHub's API needs, and for what.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
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

describe('the table of reusable workflows', () => {
  const page = readFileSync('docs/reusable-workflows.md', 'utf8');
  const rows = [...page.matchAll(/^\| \[([a-z]+\.yml)\]\(\S+\) \| .* \| (.*) \|$/gm)].map(
    ([, file = '', permissions = '']): [file: string, permissions: string] => [file, permissions],
  );

  test('it has every reusable workflow', () => {
    const directory = '.github/workflows';
    const reusable = readdirSync(directory).filter((file) =>
      readFileSync(join(directory, file), 'utf8').includes('workflow_call:'),
    );
    expect(rows.map(([file]) => file).sort()).toEqual(reusable.sort());
  });

  test.each(rows)('%s: what its jobs need together', (file, permissions) => {
    const { jobs } = parse(readFileSync(`.github/workflows/${file}`, 'utf8'));
    const needed = Object.values(jobs as Record<string, { permissions: Record<string, string> }>).flatMap((job) =>
      Object.entries(job.permissions).map(([name, level]) => `\`${name}: ${level}\``),
    );
    expect(permissions.split(', ')).toEqual([...new Set(needed)].sort());
  });
});
