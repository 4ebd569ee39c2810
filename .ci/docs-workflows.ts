// Writes every workflow and every fragment of one in the documentation to a directory, as complete workflows that actionlint can check.
// usage: node .ci/docs-workflows.ts DIRECTORY
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { codeBlocks } from './code-blocks.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The workflow that a block is or belongs to; undefined for YAML of another kind. */
export function workflowOf(text: string): string | undefined {
  const value: unknown = parse(text);
  if (Array.isArray(value)) return isSteps(value) ? completed({ fragment: { steps: value } }, text) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Fields;
  if ('on' in fields && 'jobs' in fields) return text;
  if (typeof fields.jobs === 'object' && fields.jobs !== null) return completed(fields.jobs as Fields, text);
  return isSteps(fields.steps) ? completed({ fragment: fields }, text) : undefined;
}

function isSteps(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every((step) => typeof step === 'object' && ('uses' in step || 'run' in step));
}

/** The jobs with the trigger, and with the steps and jobs that they refer to and that other parts of the workflow have. */
function completed(jobs: Fields, text: string): string {
  const named = (context: string): string[] => [
    ...new Set([...text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)\\.`, 'g'))].map(([, name = '']) => name)),
  ];
  const needed = named('needs').filter((name) => !(name in jobs));
  const whole = Object.entries(jobs).map(([name, job]): [string, unknown] => {
    const { steps, ...rest } = job as Fields;
    if (!isSteps(steps)) return [name, job];
    const ids = new Set(steps.map(({ id }) => id));
    const absent = named('steps').filter((id) => !ids.has(id));
    const stubs = absent.map((id) => ({ id, run: `echo ${id}` }));
    const needs = needed.length > 0 && !('needs' in rest) && { needs: needed };
    return [name, { 'runs-on': 'ubuntu-latest', ...needs, ...rest, steps: [...stubs, ...steps] }];
  });
  const outputs = Object.fromEntries(
    [...text.matchAll(/\bneeds\.[\w-]+\.outputs\.([\w-]+)/g)].map(([, name = '']) => [name, 'value']),
  );
  const others = needed.map((name) => [name, { 'runs-on': 'ubuntu-latest', outputs, steps: [{ run: 'echo' }] }]);
  return stringify({ on: 'push', jobs: Object.fromEntries([...others, ...whole]) }, { lineWidth: 0 });
}

function main(directory: string | undefined): void {
  if (directory === undefined) throw new Error('usage: node .ci/docs-workflows.ts DIRECTORY');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const page of ['README.md', ...readdirSync('docs').map((name) => join('docs', name))]) {
    for (const { language, text, line } of codeBlocks(readFileSync(page, 'utf8'))) {
      // Policies and pipelines of several documents are no workflows.
      const workflow = language === 'yaml' && !/^---$/m.test(text) ? workflowOf(text) : undefined;
      if (workflow !== undefined) writeFileSync(join(directory, `${basename(page, '.md')}-${line}.yml`), workflow);
    }
  }
}

if (import.meta.main) main(process.argv[2]);
