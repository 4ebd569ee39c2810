// Blocks of plain text in the documentation are what the program reads or prints.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { codeBlocks } from '../../.ci/code-blocks.ts';
import { parseFileLine } from '../../src/evidence/file-line.ts';
import { cliIn } from '../support/terminal.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const textBlocks = (page: string): string[] =>
  codeBlocks(readFileSync(page, 'utf8')).flatMap(({ language, text }) => (language === 'text' ? [text] : []));

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

test('evidence.md: the forms of a line that names files', () => {
  const lines = (textBlocks('docs/evidence.md')[0] ?? '').split('\n').map((line) => line.replace(/ {2,}.*/, ''));
  const read = lines.map((line) =>
    parseFileLine(line.replace('kind', 'scan').replace('os/architecture[/variant]', 'linux/arm/v7')),
  );
  expect(read.map(({ kind, platform, artifactType, path }) => [kind, platform, artifactType, path])).toEqual([
    [undefined, undefined, undefined, 'path-or-glob'],
    ['scan', undefined, undefined, 'path-or-glob'],
    ['scan', 'linux/arm/v7', undefined, 'path-or-glob'],
    [undefined, 'os/architecture', undefined, 'path-or-glob'],
    ['custom', undefined, 'application/vnd.acme.report.v1+json', 'path-or-glob'],
    [undefined, undefined, undefined, '!glob'],
  ]);
});

test('config-check.md: the mistakes of a file, as config check prints them', async () => {
  const [mistakes = ''] = textBlocks('docs/config-check.md');
  workspace.write(
    'team.yml',
    [
      'version: 1',
      '',
      'atach:',
      '  scan: osv',
      'attach:',
      '  scann: osv',
      '  sbom: auto',
      '  fail-on: critcal',
      '',
    ].join('\n'),
  );
  const { code, out } = await cliIn(workspace, ['config', 'check', 'team.yml']);
  expect([code, out.trim()]).toEqual([1, mistakes.trim()]);
});

test('no other page has a block of plain text', () => {
  const pages = [
    ...readdirSync('.').filter((name) => name.endsWith('.md')),
    ...readdirSync('docs').map((name) => `docs/${name}`),
  ];
  const found = pages.filter((page) => textBlocks(page).length > 0);
  expect(found).toEqual(['docs/config-check.md', 'docs/evidence.md']);
});
