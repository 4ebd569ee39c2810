// discover on the command line: a subject that is not there is a failure, its graph is shown either way.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run } from '../../src/cli/command-line.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../support/workspace.ts';

let registry: TestRegistry;
let workspace: Workspace;
let reference: string;
let out: string;
let err: string;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace();
  ({ reference } = await seedDemoImage(registry));
  [out, err] = ['', ''];
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const cli = (...args: string[]): Promise<number> =>
  run(args, {
    env: { HOME: workspace.path },
    cwd: workspace.path,
    color: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });

const missing = (): string => `${registry.host}/acme/app@${digestOf('never pushed')}`;

test('an image that is there', async () => {
  expect(await cli('discover', reference)).toBe(0);
  expect(out).toContain('linux/arm64');
});

test('a digest that does not exist is exit code 1, with what to do', async () => {
  expect(await cli('discover', missing())).toBe(1);
  expect(out).toContain('not in the store');
  expect(err).toMatch(/^error: could not find the subject at /);
  expect(err).toContain(digestOf('never pushed'));
  expect(err).toContain('allow-missing-subject');
});

test('it is exit code 0 if a missing subject is allowed, and its referrers are shown', async () => {
  workspace.write('note.txt', 'text');
  const attach = [
    'attach',
    missing(),
    '--sbom',
    'none',
    '--provenance',
    'none',
    '--evidence',
    'note.txt',
    '--sign',
    'none',
  ];
  expect(await cli(...attach, '--allow-missing-subject')).toBe(0);
  out = '';
  expect(await cli('discover', missing(), '--allow-missing-subject')).toBe(0);
  expect(out).toContain('Custom');
  expect(await cli('discover', missing())).toBe(1);
});

test('a tag that does not exist is exit code 1 either way', async () => {
  expect(await cli('discover', `${registry.host}/acme/app:never`, '--allow-missing-subject')).toBe(1);
  expect(err).toContain('acme/app:never');
});
