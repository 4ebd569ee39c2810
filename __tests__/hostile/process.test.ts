// What surrounds a process: configuration, environment, pipes and signals. Each case runs a front end as its own process.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionProcess, cliProcess } from '../support/front-end.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../support/workspace.ts';

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

describe('a broken configuration is an error of one line and a failed step, for every form of reference', () => {
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

test('a reader that closes the pipe early causes no error, and the command finishes', async () => {
  const flags = ['--registry-username=user', '--registry-password=right-password'];
  const { code, err } = await cliProcess(['discover', reference, '--format=json', ...flags], {
    env: home(),
    during: (child) => child.stdout?.destroy(),
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('after a signal, no files remain in the working directory or the temporary directory', async () => {
  const [bin, temporary, cwd] = ['bin', 'temporary', 'cwd'].map((name) => join(workspace.path, name)) as [
    string,
    string,
    string,
  ];
  for (const directory of [bin, temporary, cwd]) mkdirSync(directory);
  const started = join(workspace.path, 'started');
  writeFileSync(
    join(bin, 'syft'),
    `#!/bin/sh\ncase "$1" in version) echo '"version": "1.2.3"'; exit 0;; esac\ntouch ${started}\nexec sleep 60\n`,
    { mode: 0o755 },
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    rmSync(started, { force: true });
    const flags = ['--registry-username=user', '--registry-password=right-password', '--sbom=syft', '--sign=none'];
    const { code } = await cliProcess(['attach', reference, '--platforms=linux/amd64', ...flags], {
      env: { ...home(), PATH: [bin, process.env.PATH].join(delimiter), TMPDIR: temporary },
      cwd,
      during: (child) => {
        const look = setInterval(() => {
          if (!existsSync(started)) return;
          clearInterval(look);
          child.kill(signal);
        }, 20);
        child.once('exit', () => clearInterval(look));
      },
    });
    expect({ signal, code, started: existsSync(started) }).toEqual({
      signal,
      code: signal === 'SIGTERM' ? 143 : 130,
      started: true,
    });
    expect([readdirSync(cwd), readdirSync(temporary)]).toEqual([[], []]);
  }
});

test('empty variables count as unset', async () => {
  const inputs = {
    image: reference,
    sbom: 'none',
    evidence: 'note.json',
    'registry-username': 'user',
    'registry-password': 'right-password',
  };
  workspace.write('note.json', '{"note":1}');
  const { code, out, err } = await actionProcess('attach', inputs, {
    env: {
      ...WORKFLOW_ENV,
      ...home(),
      ...{
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: '',
        GITHUB_WORKSPACE: '',
        RUNNER_TEMP: '',
      },
      ...{ DOCKER_CONFIG: '', HTTPS_PROXY: '', XDG_CACHE_HOME: '', TMPDIR: workspace.path, GITHUB_STEP_SUMMARY: '' },
    },
    cwd: workspace.path,
  });
  expect({ code, out, err }).toEqual({ code: 0, out: expect.stringContaining('2 attached'), err: '' });
});
