// Parses Docker's config.json and podman's auth.json, and lists where they are.

import { UserError } from '../../../errors.ts';
import { isRecord } from '../../../json/fields.ts';
import { parseJson } from '../../../json/parse.ts';

/** A name and password, a refresh token (`docker login` with OAuth2), or a bearer token to use as it is. */
export type Secret =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string }
  | { readonly kind: 'registry-token'; readonly token: string };

/** A file's entry for a registry: the helpers to ask, in order, then the secret in the file itself. */
export interface ConfigEntry {
  readonly helpers: readonly { readonly program: string; readonly server: string }[];
  readonly secret: Secret | undefined;
}

const DOCKER_HUB = 'registry-1.docker.io';
/** The names under which Docker Hub's credentials are stored; helpers use the first. */
const DOCKER_HUB_KEYS = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', DOCKER_HUB];
/** A helper is a program `docker-credential-NAME` in PATH, never a path. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The file that `docker login` writes. Throws a UserError if the environment names no home directory. */
export function dockerConfigFile({
  DOCKER_CONFIG,
  HOME,
  USERPROFILE,
}: Readonly<Record<string, string | undefined>>): string {
  const directory = DOCKER_CONFIG || ((HOME ?? USERPROFILE) && `${HOME ?? USERPROFILE}/.docker`);
  if (directory) return `${directory}/config.json`;
  throw new UserError(
    'could not find the home directory for the registry configuration; set DOCKER_CONFIG to a directory',
  );
}

/** The key under which a registry's credential is stored. */
export function serverKey(registry: string): string {
  return registry === DOCKER_HUB ? (DOCKER_HUB_KEYS[0] as string) : registry;
}

/** Whether a key of `auths` is the registry itself: a host, or the URL of one, and no namespace in it. */
export function isKeyOf(key: string, registry: string): boolean {
  const hosts = registry === DOCKER_HUB ? DOCKER_HUB_KEYS : [registry];
  return hosts.includes(key) || (/^https?:\/\//.test(key) && hosts.includes(URL.parse(key)?.host ?? ''));
}

/**
 * The files to read, those named by a variable first: `$DOCKER_CONFIG/config.json` (in place of
 * `~/.docker/config.json`), `$REGISTRY_AUTH_FILE`, then the home directory's, then podman's.
 */
export function configFiles(env: Readonly<Record<string, string | undefined>>): string[] {
  const home = env.HOME ?? env.USERPROFILE;
  const files = [
    env.DOCKER_CONFIG && `${env.DOCKER_CONFIG}/config.json`,
    env.REGISTRY_AUTH_FILE,
    !env.DOCKER_CONFIG && home && `${home}/.docker/config.json`,
    env.XDG_RUNTIME_DIR && `${env.XDG_RUNTIME_DIR}/containers/auth.json`,
    env.XDG_CONFIG_HOME
      ? `${env.XDG_CONFIG_HOME}/containers/auth.json`
      : home && `${home}/.config/containers/auth.json`,
  ];
  return files.filter((file): file is string => Boolean(file));
}

/**
 * A file's entry for a repository. Podman's keys may include a namespace (`host/name`): the longest match counts. Throws a
 * UserError that names the file if it is invalid; no value of it is ever quoted.
 */
export function readConfig(text: string, file: string, registry: string, repository: string): ConfigEntry {
  const broken = (why: string): UserError =>
    new UserError(`could not use the registry configuration "${file}": ${why}; fix the file or log in again`);
  const config = parseJson(text);
  // The parser's message quotes the text, which contains passwords.
  if (config === undefined) throw broken('it is not JSON');
  if (!isRecord(config)) throw broken('it is not a JSON object');
  const { auths = {}, credHelpers = {}, credsStore } = config;
  if (!isRecord(auths)) throw broken('auths is not an object');
  if (!isRecord(credHelpers)) throw broken('credHelpers is not an object');

  const keys = keysFor(registry, repository);
  const helperNames = [match(credHelpers, keys), credsStore].filter((name) => name !== undefined && name !== '');
  const server = serverKey(registry);
  const helpers = helperNames.map((name) => {
    if (typeof name !== 'string' || !HELPER_NAME.test(name)) {
      throw broken('credsStore or credHelpers does not name a program');
    }
    return { program: `docker-credential-${name}`, server };
  });

  const entry = match(auths, keys);
  if (entry !== undefined && !isRecord(entry)) throw broken(`the entry of ${registry} in auths is not an object`);
  return {
    helpers,
    secret: entry && secretOf(entry, () => broken(`the auth of ${registry} is not base64 of name:password`)),
  };
}

/** The keys that match a repository, the most specific first. */
function keysFor(registry: string, repository: string): string[] {
  const hosts = registry === DOCKER_HUB ? DOCKER_HUB_KEYS : [registry];
  const parts = repository.split('/');
  const paths = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
  return [...paths.flatMap((path) => hosts.map((host) => `${host}/${path}`)), ...hosts];
}

/** The value of the first key that exists, as it is or, for a host, as a URL (`https://host/v2/`). */
function match(table: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  for (const key of keys) if (Object.hasOwn(table, key)) return table[key];
  const hosts = new Set(keys.filter((key) => !key.includes('/')));
  return Object.entries(table).find(([key]) => /^https?:\/\//.test(key) && hosts.has(URL.parse(key)?.host ?? ''))?.[1];
}

/** Undefined for the empty entry that `docker login` writes for a credential store. */
function secretOf(entry: Readonly<Record<string, unknown>>, broken: () => UserError): Secret | undefined {
  const { auth, username, password, identitytoken, registrytoken } = entry;
  if (isText(registrytoken)) return { kind: 'registry-token', token: registrytoken };
  if (isText(identitytoken)) return { kind: 'identity-token', token: identitytoken };
  if (isText(auth)) {
    const decoded = /^[A-Za-z0-9+/_=\s-]+$/.test(auth) ? Buffer.from(auth, 'base64').toString('utf8') : '';
    const colon = decoded.indexOf(':');
    if (colon < 1) throw broken();
    // Docker pads short passwords with NUL.
    return {
      kind: 'password',
      username: decoded.slice(0, colon),
      password: decoded.slice(colon + 1).replace(/\0+$/, ''),
    };
  }
  if (isText(username) && isText(password)) return { kind: 'password', username, password };
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
