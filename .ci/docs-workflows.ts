// Writes every complete workflow of the documentation to a directory, so that actionlint can check it.
// usage: node .ci/docs-workflows.ts DIRECTORY
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { codeBlocks } from './code-blocks.ts';

const [, , directory] = process.argv;
if (directory === undefined) throw new Error('usage: node .ci/docs-workflows.ts DIRECTORY');

rmSync(directory, { recursive: true, force: true });
mkdirSync(directory, { recursive: true });
for (const page of ['README.md', ...readdirSync('docs').map((name) => join('docs', name))]) {
  for (const { language, text, line } of codeBlocks(readFileSync(page, 'utf8'))) {
    if (language !== 'yaml' || !isWorkflow(text)) continue;
    writeFileSync(join(directory, `${basename(page, '.md')}-${line}.yml`), text);
  }
}

/** A fragment of a workflow has no trigger. */
function isWorkflow(text: string): boolean {
  const value: unknown = parse(text);
  return typeof value === 'object' && value !== null && 'on' in value && 'jobs' in value;
}
