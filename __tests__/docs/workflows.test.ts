// Fragments of workflows in the documentation become complete workflows, which CI gives to actionlint.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { codeBlocks } from '../../.ci/code-blocks.ts';
import { workflowOf } from '../../.ci/docs-workflows.ts';

const expression = (text: string): string => `$\{{ ${text} }}`;
const completed = (text: string): Record<string, unknown> => parse(workflowOf(text) as string);

describe('a fragment', () => {
  test('steps become a job, with the steps that they refer to', () => {
    const text = `- uses: oci-evidence/action@v1\n  with:\n    digest: ${expression('steps.build.outputs.digest')}\n`;
    expect(completed(text)).toEqual({
      on: 'push',
      jobs: {
        fragment: {
          'runs-on': 'ubuntu-latest',
          steps: [{ id: 'build', run: 'echo build' }, ...parse(text)],
        },
      },
    });
  });

  test('jobs get a trigger and the jobs whose outputs they use', () => {
    const text = `jobs:\n  deploy:\n    steps:\n      - run: deploy ${expression('needs.gate.outputs.image')}\n`;
    const { jobs } = completed(text) as { jobs: Record<string, { needs?: unknown; outputs?: unknown }> };
    expect(Object.keys(jobs)).toEqual(['gate', 'deploy']);
    expect(jobs.deploy?.needs).toEqual(['gate']);
    expect(jobs.gate?.outputs).toEqual({ image: 'value' });
  });

  test('a complete workflow stays as it is, and a policy is none', () => {
    const whole = 'on: push\njobs: {}\n';
    expect(workflowOf(whole)).toBe(whole);
    expect(workflowOf('version: 1\nrequire: [sbom]\n')).toBeUndefined();
    expect(workflowOf('- a\n- b\n')).toBeUndefined();
  });
});

test('no block with a step is left out', () => {
  const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
  const blocks = pages.flatMap((page) => codeBlocks(readFileSync(page, 'utf8')));
  const steps = blocks.filter(({ language, text }) => language === 'yaml' && /^\s*(- )?uses: /m.test(text));
  expect(steps.length).toBeGreaterThan(20);
  expect(steps.filter(({ text }) => workflowOf(text) === undefined)).toEqual([]);
});
