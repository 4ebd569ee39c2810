// Where credentials come from: files in a temporary home, and helper programs that are really run.
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { UserError } from '../../../../src/errors.ts';
import type { Environment } from '../../../../src/oci/environment.ts';
import { Credentials } from '../../../../src/oci/registry/auth/credentials.ts';
import { askHelper } from '../../../../src/oci/registry/auth/docker-credential-program.ts';
import { Secrets } from '../../../../src/oci/registry/auth/secrets.ts';
import { environment, failure, get, serve, transport } from '../loopback.ts';

let home: string;
let env: Record<string, string>;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'credentials-'));
  env = { HOME: home, PATH: `${join(home, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin` };
});
afterEach(() => rm(home, { recursive: true }));

const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') });

async function file(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), typeof content === 'string' ? content : JSON.stringify(content));
}

/** A helper program that runs `script` in a shell. */
async function helper(name: string, script: string): Promise<void> {
  await file(`bin/docker-credential-${name}`, `#!/bin/sh\n${script}\n`);
  await chmod(join(home, `bin/docker-credential-${name}`), 0o755);
}

const answering = (username: string, secret: string) =>
  `cat >> "$HOME/asked"; echo " $1" >> "$HOME/asked"; echo '${JSON.stringify({ ServerURL: 'x', Username: username, Secret: secret })}'`;

function find(registry = 'ghcr.io', overrides: Partial<Environment> = {}, masked: string[] = []) {
  const secrets = new Secrets((secret) => masked.push(secret));
  return new Credentials(environment({ env, ...overrides }), secrets).find(registry, 'acme/app');
}

test('what the call gives wins over every file', async () => {
  await file('.docker/config.json', { auths: { 'ghcr.io': auth('file:x') } });
  const credential = (registry: string) => (registry === 'ghcr.io' ? { username: 'call', password: 'p' } : undefined);
  expect(await find('ghcr.io', { credential })).toMatchObject({ username: 'call' });
  expect(await find('quay.io', { credential })).toBeUndefined();
});

test('files are read in their order until one has an entry', async () => {
  await file('.docker/config.json', { auths: { 'ghcr.io': auth('docker:x') } });
  await file('run/containers/auth.json', { auths: { 'ghcr.io': auth('podman:x'), 'quay.io': auth('podman:y') } });
  await file('explicit.json', { auths: {} });
  Object.assign(env, { XDG_RUNTIME_DIR: join(home, 'run'), REGISTRY_AUTH_FILE: join(home, 'explicit.json') });
  expect(await find()).toMatchObject({ username: 'docker', source: join(home, '.docker/config.json') });
  expect(await find('quay.io')).toMatchObject({ username: 'podman' });
  await file('explicit.json', { auths: { 'ghcr.io/acme': auth('explicit:x') } });
  expect(await find()).toMatchObject({ username: 'explicit' });
  env.DOCKER_CONFIG = join(home, 'elsewhere');
  await file('elsewhere/config.json', { auths: { 'ghcr.io': auth('elsewhere:x') } });
  expect(await find()).toMatchObject({ username: 'elsewhere' });
});

test('a helper program is asked on its standard input, and once for all repositories', async () => {
  await helper('store', answering('ada', 'from-helper'));
  await file('.docker/config.json', { credsStore: 'store' });
  const masked: string[] = [];
  const credentials = new Credentials(environment({ env }), new Secrets((secret) => masked.push(secret)));
  const [one, two] = await Promise.all([credentials.find('ghcr.io', 'a'), credentials.find('ghcr.io', 'b')]);
  expect(one).toMatchObject({ kind: 'password', username: 'ada', password: 'from-helper' });
  expect(one?.source).toBe(`docker-credential-store (named in ${join(home, '.docker/config.json')})`);
  expect(two).toBe(one);
  expect(await readFile(join(home, 'asked'), 'utf8')).toBe('ghcr.io get\n');
  expect(masked).toEqual(['from-helper', Buffer.from('ada:from-helper').toString('base64')]);
});

test('a helper of the registry goes before the store, and a token in place of a name is an identity token', async () => {
  await helper('own', answering('<token>', 'refresh'));
  await helper('store', 'exit 9');
  await file('.docker/config.json', { credsStore: 'store', credHelpers: { 'ghcr.io': 'own' } });
  expect(await find()).toMatchObject({ kind: 'identity-token', token: 'refresh' });
});

test.each([
  ['on standard output', 'echo "credentials not found in native keychain"; exit 1'],
  ['on standard error', 'echo "credentials not found in native keychain" >&2; exit 1'],
  ['as an empty secret', `echo '{"Username": "", "Secret": ""}'`],
])('a helper that has nothing, said %s, lets the search go on', async (_, script) => {
  await helper('store', script);
  await file('.docker/config.json', { credsStore: 'store', auths: { 'ghcr.io': auth('file:x') } });
  expect(await find()).toMatchObject({ username: 'file' });
});

test.each([
  ['absent', undefined, 'docker-credential-store is not in PATH'],
  ['failing', 'cat > /dev/null; echo "keychain is\n locked" >&2; exit 2', 'exit code 2: keychain is locked'],
  ['silent', 'exit 3', 'it failed with exit code 3;'],
  ['talking', 'echo the secret is hunter2', 'not JSON'],
  ['incomplete', `echo '{"Username": "a"}'`, 'no "Username" and "Secret"'],
  ['endless', 'yes', 'printed more than 65536 bytes'],
])('a helper that is %s is a mistake that names it', async (_, script, why) => {
  if (script !== undefined) await helper('store', script);
  await file('.docker/config.json', { credsStore: 'store' });
  const error = await failure(find());
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain('could not get a credential for ghcr.io from docker-credential-store: ');
  expect(error.message).toContain(why);
  expect(error.message).not.toContain('hunter2');
});

test.each([
  ['on standard output', `echo '{"ServerURL":"x","Username":"ada","Secret":"hunter2-and-more"}'; exit 4`],
  ['on both', `echo '{"Username":"ada","Secret":"hunter2-and-more"}'; echo "denied: hunter2-and-more" >&2; exit 4`],
  ['as JSON on standard error', `echo 'sent {"Username": "ada", "Secret": "hunter2-and-more"}' >&2; exit 4`],
])('a secret that a failing helper has printed %s is not quoted', async (_, script) => {
  await helper('store', script);
  const error = await failure(askHelper('docker-credential-store', 'ghcr.io', env));
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain('exit code 4');
  expect(error.message).not.toContain('hunter2');
});

test('a helper sees what it needs of the environment, and none of the secrets of the job', async () => {
  const secrets = {
    COSIGN_PASSWORD: 'p1',
    'INPUT_REGISTRY-PASSWORD': 'p2',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'p3',
    SIGNING_KEY: 'p4',
    GITHUB_TOKEN: 'p5',
    AWS_SECRET_ACCESS_KEY: 'p6',
  };
  const print = `env > "$HOME/seen-$(basename $0)"; ${answering('ada', 'x-y-z')}`;
  await helper('store', print);
  await helper('ecr-login', print);
  const all = { ...env, ...secrets, DOCKER_CONFIG: '/d', https_proxy: 'http://p:1', LC_ALL: 'C' };
  await askHelper('docker-credential-store', 'ghcr.io', all);
  await askHelper('docker-credential-ecr-login', '1.dkr.ecr.eu-west-1.amazonaws.com', all);
  const seen = async (name: string) =>
    (await readFile(join(home, `seen-docker-credential-${name}`), 'utf8'))
      .split('\n')
      .filter((line) => /=(p\d|\/d|http|C)/.test(line))
      .toSorted();
  expect(await seen('store')).toEqual(['DOCKER_CONFIG=/d', 'LC_ALL=C', 'https_proxy=http://p:1']);
  expect(await seen('ecr-login')).toEqual([
    'AWS_SECRET_ACCESS_KEY=p6',
    'DOCKER_CONFIG=/d',
    'LC_ALL=C',
    'https_proxy=http://p:1',
  ]);
});

test('a helper that hangs is stopped', async () => {
  await helper('store', 'exec sleep 60');
  const error = await failure(askHelper('docker-credential-store', 'ghcr.io', env, 100));
  expect(error.message).toContain('did not exit within 0.1 s');
});

test('a file that cannot be read or is broken is a mistake that names it', async () => {
  await file('.docker/config.json', '{"auths"');
  expect(await failure(find())).toBeInstanceOf(UserError);
  await rm(join(home, '.docker/config.json'));
  await mkdir(join(home, '.docker/config.json'));
  const error = await failure(find());
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain(join(home, '.docker/config.json'));
});

test('the workflow token is for ghcr.io, where nothing else is configured', async () => {
  env.GITHUB_TOKEN = 'ghs_token';
  expect(await find()).toMatchObject({ kind: 'password', password: 'ghs_token' });
  expect(await find('quay.io')).toBeUndefined();
  expect(await find('ghcr.io.example.com')).toBeUndefined();
  await file('.docker/config.json', { auths: { 'ghcr.io': auth('file:x') } });
  expect(await find()).toMatchObject({ username: 'file' });
});

test('an identity token is exchanged by POST, and a registry token is sent as it is', async () => {
  const service = await serve((_, response) => response.end('{"access_token": "token-1", "refresh_token": "other"}'));
  const registry = await serve(({ headers }, response) => {
    if (headers.authorization !== undefined) return response.end('{}');
    return response.writeHead(401, { 'www-authenticate': `Bearer realm="${service.url}/token",service="r"` }).end();
  });
  await file('.docker/config.json', { auths: { [registry.host]: { identitytoken: 'refresh me' } } });
  await (await transport(registry.host, environment({ env })).exchange(get())).discard();
  expect(service.lines()).toEqual(['POST /token']);
  expect(service.seen[0]?.headers).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded' });
  expect(Object.fromEntries(new URLSearchParams(service.seen[0]?.body.toString()))).toEqual({
    grant_type: 'refresh_token',
    client_id: 'oci-evidence',
    refresh_token: 'refresh me',
    service: 'r',
    scope: 'repository:app:pull',
  });
  expect(registry.seen.at(-1)?.headers.authorization).toBe('Bearer token-1');

  await file('.docker/config.json', { auths: { [registry.host]: { registrytoken: 'as-it-is' } } });
  await (await transport(registry.host, environment({ env })).exchange(get())).discard();
  expect(registry.seen.at(-1)?.headers.authorization).toBe('Bearer as-it-is');
  expect(service.seen).toHaveLength(1);
});

test.each([
  [400, '{"error": "invalid_grant", "error_description": "refresh me expired"}', 'unauthorized'],
  [404, 'no', 'invalid-response'],
])('an identity token that is answered with %i is an error without it', async (status, text, code) => {
  const service = await serve((_, response) => response.writeHead(status).end(text));
  const registry = await serve((_, response) =>
    response.writeHead(401, { 'www-authenticate': `Bearer realm="${service.url}/token"` }).end(),
  );
  await file('.docker/config.json', { auths: { [registry.host]: { identitytoken: 'refresh me' } } });
  const error = await failure(transport(registry.host, environment({ env })).exchange(get()));
  expect(error).toMatchObject({ code, status, request: `POST ${service.url}/token` });
  expect(error.message).not.toContain('refresh me');
});

test('neither an identity token nor a password follows a redirect of the token service to another origin', async () => {
  const thief = await serve((_, response) => response.end('{"token": "stolen"}'));
  const service = await serve((_, response) => response.writeHead(307, { location: `${thief.url}/token` }).end());
  const registry = await serve(({ headers }, response) => {
    if (headers.authorization === 'Bearer stolen') return response.end('{}');
    return response.writeHead(401, { 'www-authenticate': `Bearer realm="${service.url}/token"` }).end();
  });
  await file('.docker/config.json', { auths: { [registry.host]: { identitytoken: 'refresh me' } } });
  const error = await failure(transport(registry.host, environment({ env })).exchange(get()));
  expect(error.message).toContain('it would send a credential to another origin');
  expect(thief.seen).toHaveLength(0);

  await file('.docker/config.json', { auths: { [registry.host]: auth('ada:secret') } });
  await (await transport(registry.host, environment({ env })).exchange(get())).discard();
  expect(service.seen.at(-1)?.headers.authorization).toBeDefined();
  expect(thief.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test('a broken configuration is only looked at by a registry that asks for a credential', async () => {
  await file('.docker/config.json', 'nonsense');
  const open = await serve((_, response) => response.end('{}'));
  await (await transport(open.host, environment({ env })).exchange(get())).discard();
  const closed = await serve((_, response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end());
  const error = await failure(transport(closed.host, environment({ env })).exchange(get()));
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain('.docker/config.json');
});
