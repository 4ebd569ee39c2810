// What Docker's and podman's files say of a registry.
import { expect, test } from '@jest/globals';
import { UserError } from '../../../../src/errors.ts';
import { configFiles, readConfig } from '../../../../src/oci/registry/auth/docker-config.ts';

const HUB = 'registry-1.docker.io';
const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') });
const read = (config: unknown, registry = 'ghcr.io', repository = 'acme/app') =>
  readConfig(JSON.stringify(config), 'config.json', registry, repository);
const password = (username: string, secret: string) => ({ kind: 'password', username, password: secret });

test('files are looked for where variables say, then at home', () => {
  expect(configFiles({ HOME: '/home/ada' })).toEqual([
    '/home/ada/.docker/config.json',
    '/home/ada/.config/containers/auth.json',
  ]);
  expect(
    configFiles({
      HOME: '/home/ada',
      DOCKER_CONFIG: '/docker',
      REGISTRY_AUTH_FILE: '/auth.json',
      XDG_RUNTIME_DIR: '/run/user/1',
      XDG_CONFIG_HOME: '/config',
    }),
  ).toEqual(['/docker/config.json', '/auth.json', '/run/user/1/containers/auth.json', '/config/containers/auth.json']);
  expect(configFiles({ USERPROFILE: 'C:\\ada' })[0]).toBe('C:\\ada/.docker/config.json');
  expect(configFiles({ HOME: '' })).toEqual([]);
});

test.each([
  ['host', { 'ghcr.io': auth('ada:pass') }],
  ['URL', { 'https://ghcr.io': auth('ada:pass') }],
  ['URL with a path', { 'https://ghcr.io/v2/': auth('ada:pass') }],
  ['namespace', { 'ghcr.io/acme': auth('ada:pass'), 'ghcr.io': auth('other:x') }],
  ['repository', { 'ghcr.io/acme/app': auth('ada:pass'), 'ghcr.io/acme': auth('other:x') }],
  ['host, beside a namespace of others', { 'ghcr.io/acm': auth('other:x'), 'ghcr.io': auth('ada:pass') }],
  ['name and password', { 'ghcr.io': { username: 'ada', password: 'pass' } }],
])('a key may be a %s', (_, auths) => {
  expect(read({ auths })).toEqual({ helpers: [], secret: password('ada', 'pass') });
});

test.each(['https://index.docker.io/v1/', 'docker.io', 'index.docker.io', HUB, 'https://docker.io'])(
  'Docker Hub is found under %s',
  (key) => {
    expect(read({ auths: { [key]: auth('ada:pass') } }, HUB, 'library/alpine').secret).toEqual(password('ada', 'pass'));
  },
);

test('a port belongs to the host', () => {
  const auths = { 'localhost:5000': auth('a:five'), localhost: auth('a:none') };
  expect(read({ auths }, 'localhost:5000', 'app').secret).toEqual(password('a', 'five'));
  expect(read({ auths }, 'localhost:5001', 'app').secret).toBeUndefined();
});

test('passwords keep their colons and lose the padding', () => {
  expect(read({ auths: { 'ghcr.io': auth('ada:a:b:c') } }).secret).toEqual(password('ada', 'a:b:c'));
  expect(read({ auths: { 'ghcr.io': auth('ada:pass\0\0') } }).secret).toEqual(password('ada', 'pass'));
  expect(read({ auths: { 'ghcr.io': auth('ada:pässwörd') } }).secret).toEqual(password('ada', 'pässwörd'));
});

test('identity tokens and registry tokens win over the name beside them', () => {
  const identity = { ...auth('00000000:'), identitytoken: 'refresh' };
  expect(read({ auths: { 'ghcr.io': identity } }).secret).toEqual({ kind: 'identity-token', token: 'refresh' });
  expect(read({ auths: { 'ghcr.io': { registrytoken: 'bearer' } } }).secret).toEqual({
    kind: 'registry-token',
    token: 'bearer',
  });
});

test('helpers are asked for the registry, the one of its own before the store', () => {
  const helper = (name: string, server: string) => ({ program: `docker-credential-${name}`, server });
  const config = { credsStore: 'desktop', credHelpers: { 'ghcr.io': 'gh', 'other.io': 'x' }, auths: { 'ghcr.io': {} } };
  expect(read(config)).toEqual({ helpers: [helper('gh', 'ghcr.io'), helper('desktop', 'ghcr.io')], secret: undefined });
  expect(read({ credsStore: 'pass' }, HUB).helpers).toEqual([helper('pass', 'https://index.docker.io/v1/')]);
  expect(read({ credsStore: '' }).helpers).toEqual([]);
});

test('a file without anything for the registry, as a fresh one, has nothing', () => {
  for (const config of [{}, { auths: {} }, { auths: { 'other.io': auth('a:b') }, HttpHeaders: {} }]) {
    expect(read(config)).toEqual({ helpers: [], secret: undefined });
  }
});

test.each([
  ['not JSON', '{"auths": {"ghcr.io": {"auth": "c2VjcmV0', 'it is not JSON'],
  ['a list', '[]', 'not a JSON object'],
  ['auths', '{"auths": 5}', 'auths is not an object'],
  ['helpers', '{"credHelpers": []}', 'credHelpers is not an object'],
  ['an entry', '{"auths": {"ghcr.io": "c2VjcmV0"}}', 'the entry of ghcr.io'],
  ['base64', '{"auths": {"ghcr.io": {"auth": "sec%ret"}}}', 'the auth of ghcr.io'],
  [
    'no colon',
    `{"auths": {"ghcr.io": {"auth": "${Buffer.from('secret').toString('base64')}"}}}`,
    'the auth of ghcr.io',
  ],
  ['a helper with a path', '{"credsStore": "../../bin/sh"}', 'does not name a program'],
  ['a helper that is no text', '{"credHelpers": {"ghcr.io": 1}}', 'does not name a program'],
])('a file that is broken (%s) is a mistake that names it, and shows nothing of it', (_, text, why) => {
  const attempt = () => readConfig(text, '/home/ada/config.json', 'ghcr.io', 'acme/app');
  expect(attempt).toThrow(UserError);
  expect(attempt).toThrow(why);
  expect(attempt).toThrow('/home/ada/config.json');
  expect(attempt).not.toThrow(/sec.?ret|c2VjcmV0/);
});
