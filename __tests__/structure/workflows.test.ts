// The reusable workflows name this project's actions by commit, and give them inputs that they have.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Job {
  readonly permissions?: unknown;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: { readonly workflow_call?: { readonly inputs: Readonly<Record<string, { description?: string }>> } };
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL('../../', import.meta.url).pathname;
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const WORKFLOWS = readdirSync(join(root, '.github/workflows')).map((file): [string, Workflow] => [
  file,
  read(`.github/workflows/${file}`),
]);
const REUSABLE = WORKFLOWS.filter(([, { on }]) => on.workflow_call !== undefined);
const OWN = /^oci-evidence\/action(?:\/([\w-]+))?@(.*)$/;
const steps = (workflow: Workflow): readonly Step[] => Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

test('there is a reusable workflow for every task', () => {
  const names = REUSABLE.map(([file]) => file);
  const tasks = ['attach', 'audit', 'gate', 'promote', 'prune', 'rescan'];
  expect(names).toEqual(expect.arrayContaining(tasks.map((task) => `${task}.yml`)));
});

test('all reusable workflows name the actions of one commit', () => {
  const pins = REUSABLE.flatMap(([, workflow]) => steps(workflow).map(({ uses = '' }) => OWN.exec(uses)?.[2]));
  const commits = new Set(pins.filter((pin) => pin !== undefined));
  expect([...commits]).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/)]);
});

describe.each(WORKFLOWS)('%s', (_, workflow) => {
  test('grants nothing to all jobs, and says what each job needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  test('names every action by commit', () => {
    const used = steps(workflow).flatMap(({ uses = './' }) => (uses.startsWith('./') ? [] : [uses]));
    for (const uses of used) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  test('uses no expression in a script, because inputs could change it', () => {
    for (const { run = '' } of steps(workflow)) expect(run).not.toContain('${{');
  });
});

describe.each(REUSABLE)('the reusable workflow %s', (_, workflow) => {
  const inputs = workflow.on.workflow_call?.inputs ?? {};

  test('describes its inputs, and uses each of them', () => {
    const text = JSON.stringify(workflow.jobs) + JSON.stringify((workflow as { concurrency?: unknown }).concurrency);
    for (const [name, { description }] of Object.entries(inputs)) {
      expect(description).toBeTruthy();
      expect(text).toMatch(new RegExp(`inputs\\.${name}\\b`));
    }
  });

  test('gives the actions inputs that they have', () => {
    for (const { uses = '', with: given = {} } of steps(workflow)) {
      const own = OWN.exec(uses);
      if (own === null) continue;
      const action = read(own[1] === undefined ? 'action.yml' : `${own[1]}/action.yml`);
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });

  test('bounds the time of its jobs', () => {
    for (const job of Object.values(workflow.jobs)) {
      if (job.steps !== undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });
});
