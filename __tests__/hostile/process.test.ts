// What surrounds a process: configuration, environment, pipes and signals. Each case runs a front end as its own process.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionProcess, cliProcess } from '../support/front-end.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../support/workspace.ts';

let registry: TestRegistry;
let workspace: Workspace;
let reference: string;

beforeEach(async () => {
  registry = await startRegistry({ auth: { users: { user: 'right-password' }, scheme: 'basic' } });
  workspace = makeWorkspace();
  ({ reference } = await seedDemoImage(registry));
});

afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const home = (): Record<string, string> => ({ HOME: workspace.path });

/** A Docker configuration in a directory of its own. */
function dockerConfig(text: string): Record<string, string> {
  const directory = join(workspace.path, 'docker');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'config.json'), text);
  return { DOCKER_CONFIG: directory };
}

describe('a broken configuration is one line, and a failed step, for every form of reference', () => {
  const cases: [what: string, env: () => Record<string, string>, inputs: Record<string, string>, why: string][] = [
    ['Docker configuration', () => dockerConfig('{'), {}, 'config.json'],
    ['credential helper', () => dockerConfig(`{"credHelpers":{"${registry.host}":"absent"}}`), {}, 'absent'],
    ['credential store', () => dockerConfig('{"credsStore":"absent"}'), {}, 'absent'],
    ['proxy variable', () => ({ HTTPS_PROXY: ':bad' }), {}, 'HTTPS_PROXY'],
    ['certificate authority', () => ({}), { 'ca-file': 'absent.pem' }, 'absent.pem'],
  ];

  const tagged = (): string => reference.replace(/@.*/, ':latest');

  test.each(cases)('%s', async (_, env, inputs, why) => {
    for (const image of [tagged(), reference]) {
      const options = { env: { ...home(), ...env() }, cwd: workspace.path };
      const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
      const cli = await cliProcess(['discover', image, ...flags], options);
      expect(cli.err).toContain(why);
      expect(cli.err.trimEnd().split('\n')).toHaveLength(1);
      expect(cli.out).toBe('');
      expect([1, 2]).toContain(cli.code);
      const action = await actionProcess('discover', { image, ...inputs }, options);
      expect(`${action.out}${action.err}`.trimEnd()).toMatch(/^::error::[^\n]*$/);
      expect(action.out).toContain(why);
      expect(action.code).toBe(1);
    }
  });
});
