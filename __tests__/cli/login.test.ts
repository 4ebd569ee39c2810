// login and logout: what they check, where they store, and that no secret is shown.
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AuthOptions } from '../support/registry/auth.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { cliIn, type Printed } from '../support/terminal.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const PASSWORD = 'correct-horse-battery';
const USERS = { ada: PASSWORD };

let workspace: Workspace;
let registry: TestRegistry;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(async () => {
  workspace.remove();
  await registry?.close();
});

const start = async (auth?: AuthOptions): Promise<void> => {
  registry = await startRegistry(auth === undefined ? {} : { auth });
};
const path = (...parts: string[]): string => join(workspace.path, ...parts);
const config = (): Record<string, unknown> => JSON.parse(readFileSync(path('.docker', 'config.json'), 'utf8'));

function login(input = `${PASSWORD}\n`, env: Record<string, string> = {}): Promise<Printed> {
  return cliIn(workspace, ['login', registry.host, '--username', 'ada', '--password-stdin'], { input, env });
}

function writeConfig(content: unknown, ...where: string[]): string {
  const directory = path(...(where.length === 0 ? ['.docker'] : where));
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'config.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return directory;
}

/** A credential helper that keeps what it gets in a file, or fails. */
function helper(name: string, script = `cat > "$HOME/$1.${name}"`): Record<string, string> {
  mkdirSync(path('bin'), { recursive: true });
  const file = path('bin', `docker-credential-${name}`);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { PATH: `${path('bin')}:/usr/bin:/bin` };
}

describe.each(['basic', 'bearer'] as const)('a registry with %s authentication', (scheme) => {
  test('a right password is stored with mode 0600, and later calls use it', async () => {
    await start({ users: USERS, scheme });
    const { code, out, err } = await login();
    expect({ code, out }).toEqual({
      code: 0,
      out: `logged in to ${registry.host} as ada (${path('.docker', 'config.json')})\n`,
    });
    expect(err).toContain('stored unencrypted');
    expect(out + err).not.toContain(PASSWORD);
    const auth = Buffer.from(`ada:${PASSWORD}`).toString('base64');
    expect(config()).toEqual({ auths: { [registry.host]: { auth } } });
    expect(statSync(path('.docker', 'config.json')).mode & 0o777).toBe(0o600);
    expect(statSync(path('.docker')).mode & 0o777).toBe(0o700);
    expect(readdirSync(path('.docker'))).toEqual(['config.json']);
    const found = await cliIn(workspace, ['discover', `${registry.host}/acme/app:v1`]);
    expect(found.err).toContain('404');
  });

  test('a wrong password is refused, stored nowhere and never shown', async () => {
    await start({ users: USERS, scheme });
    const { code, out, err } = await login('wrong-horse-battery');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`could not log in to ${registry.host}: the registry rejected the user name or the password`);
    expect(err).not.toContain('wrong-horse');
    expect(readdirSync(workspace.path)).toEqual([]);
  });
});

test('a registry that asks for nothing: stored with a warning', async () => {
  await start();
  const { code, err } = await login();
  expect(code).toBe(0);
  expect(err).toContain('did not ask for a credential');
});

test('a registry that fails is no wrong password', async () => {
  await start();
  registry.faults.html = {};
  const { code, err } = await login();
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('HTML page instead of JSON') });
  expect(readdirSync(workspace.path)).toEqual([]);
});

test.each([
  [['login', 'ghcr.io'], '', 'username is required'],
  [['login', 'ghcr.io', '-u', 'ada'], '', 'password-stdin is required'],
  [['login', 'ghcr.io', '-u', 'ada', '--password-stdin'], '', 'standard input has no password'],
  [['login', 'ghcr.io', '-u', 'ada', '--password-stdin'], 'two\nlines', 'more than one line'],
  [['login', 'ghcr.io', '-u', 'ada', '--password-stdin'], 'x'.repeat(70_000), 'the limit of 65536 bytes'],
  [['login', 'ghcr.io/acme', '-u', 'ada'], '', 'invalid value "ghcr.io/acme"; use the host of a registry'],
  [['login', 'acme', '-u', 'ada'], '', 'invalid value "acme"'],
  [['login', 'https://ghcr.io', '-u', 'ada'], '', 'invalid value "https://ghcr.io"'],
])('%j is a mistake', async (args, input, why) => {
  const { code, err } = await cliIn(workspace, args, { input });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(why) });
  expect(readdirSync(workspace.path)).toEqual([]);
});

describe('the file', () => {
  test('DOCKER_CONFIG is respected, unknown keys and other entries stay, and a link to the file stays a link', async () => {
    await start({ users: USERS });
    const before = {
      auths: { 'quay.io': { auth: 'eDp5' } },
      currentContext: 'remote',
      plugins: { a: [1, { b: null }] },
    };
    writeConfig(before, 'real');
    mkdirSync(path('linked'));
    symlinkSync(path('real', 'config.json'), path('linked', 'config.json'));
    const env = { DOCKER_CONFIG: path('linked') };
    expect((await login(undefined, env)).code).toBe(0);
    expect(lstatSync(path('linked', 'config.json')).isSymbolicLink()).toBe(true);
    const after = JSON.parse(readFileSync(path('real', 'config.json'), 'utf8'));
    expect(after).toEqual({ ...before, auths: { ...before.auths, [registry.host]: { auth: expect.any(String) } } });
    const out = await cliIn(workspace, ['logout', registry.host], { env });
    expect(out).toMatchObject({
      code: 0,
      out: `removed the credential of ${registry.host} from ${path('real', 'config.json')}\n`,
    });
    expect(JSON.parse(readFileSync(path('real', 'config.json'), 'utf8'))).toEqual(before);
    expect((await cliIn(workspace, ['logout', registry.host], { env })).out).toBe(
      `not logged in to ${registry.host}\n`,
    );
  });

  test.each([['{"auths": 1}'], ['[]'], ['not json: hunter2-hunter2'], ['{"credsStore":"../evil"}']])(
    '%s is refused and stays as it is',
    async (text) => {
      await start({ users: USERS });
      writeConfig(text);
      const { code, err } = await login();
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringContaining('could not use the registry configuration'),
      });
      expect(err).not.toContain('hunter2');
      expect(readFileSync(path('.docker', 'config.json'), 'utf8')).toBe(text);
    },
  );

  test('Docker Hub has the key that Docker uses, and logout removes every form of it', async () => {
    const entry = { auth: 'eDp5' };
    writeConfig({
      auths: { 'https://index.docker.io/v1/': entry, 'docker.io': entry, 'ghcr.io/docker.io': entry, 'ghcr.io': entry },
    });
    expect((await cliIn(workspace, ['logout'])).out).toContain('removed the credential of docker.io');
    expect(config()).toEqual({ auths: { 'ghcr.io/docker.io': entry, 'ghcr.io': entry } });
  });
});

describe('a credential helper', () => {
  test('keeps the password, and the file has an empty entry', async () => {
    await start({ users: USERS });
    writeConfig({ credsStore: 'vault', credHelpers: { 'other.example': 'none' } });
    const env = helper('vault');
    const { code, out, err } = await login(undefined, env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('docker-credential-vault');
    expect(JSON.parse(readFileSync(path('store.vault'), 'utf8'))).toEqual({
      ServerURL: registry.host,
      Username: 'ada',
      Secret: PASSWORD,
    });
    expect(config()).toMatchObject({ credsStore: 'vault', auths: { [registry.host]: {} } });
    expect(readFileSync(path('.docker', 'config.json'), 'utf8')).not.toContain(
      Buffer.from(PASSWORD).toString('base64').slice(0, 8),
    );
    await cliIn(workspace, ['logout', registry.host], { env });
    expect(readFileSync(path('erase.vault'), 'utf8')).toBe(registry.host);
    expect(config()).toEqual({ credsStore: 'vault', credHelpers: { 'other.example': 'none' }, auths: {} });
  });

  test('one that fails and prints the secret is named, and nothing is stored', async () => {
    await start({ users: USERS });
    writeConfig({ credsStore: 'vault' });
    const { code, out, err } = await login(undefined, helper('vault', 'cat >&2; exit 3'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('could not store the credential');
    expect(err).toContain('docker-credential-vault');
    expect(err).not.toContain(PASSWORD);
    expect(config()).toEqual({ credsStore: 'vault' });
  });
});
