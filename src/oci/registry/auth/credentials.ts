// Finds the credential of a repository: the given one, then Docker's and podman's files, then the workflow's token.
import { readFile } from 'node:fs/promises';
import { fileErrorCode, UserError } from '../../../errors.ts';
import type { Environment } from '../../environment.ts';
import { configFiles, readConfig, type Secret } from './docker-config.ts';
import { askHelper } from './docker-credential-program.ts';
import type { Secrets } from './secrets.ts';

/** A secret, and where it was found, for errors. */
export type Login = Secret & { readonly source: string };

/** ghcr.io takes the user from the token, but requires some name. */
const TOKEN_USERNAME = 'x-access-token';

/** Looks each repository up once per session. Every secret is masked before it is returned. */
export class Credentials {
  readonly #environment: Environment;
  readonly #secrets: Secrets;
  readonly #found = new Map<string, Promise<Login | undefined>>();
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #asked = new Map<string, Promise<Secret | undefined>>();
  /** One object per login: the token cache compares logins by identity. */
  readonly #logins = new Map<string, Login>();

  constructor(environment: Environment, secrets: Secrets) {
    this.#environment = environment;
    this.#secrets = secrets;
  }

  /** Throws a UserError for a broken file or helper, which never counts as "no credential". */
  find(registry: string, repository: string): Promise<Login | undefined> {
    const look = async (): Promise<Login | undefined> => {
      const login = await this.#look(registry, repository);
      return login && this.#learn(login);
    };
    return once(this.#found, `${registry}/${repository}`, look);
  }

  /** Where `find` looks, for errors. */
  places(): string {
    return ['the inputs registry-username and registry-password', ...configFiles(this.#environment.env)].join(', ');
  }

  async #look(registry: string, repository: string): Promise<Login | undefined> {
    const { env } = this.#environment;
    const given = this.#environment.credential?.(registry);
    if (given !== undefined)
      return { kind: 'password', ...given, source: 'the inputs registry-username and registry-password' };
    for (const file of configFiles(env)) {
      const text = await this.#read(file);
      if (text === undefined) continue;
      const { helpers, secret } = readConfig(text, file, registry, repository);
      for (const { program, server } of helpers) {
        const kept = await once(this.#asked, `${program} ${server}`, () => askHelper(program, server, env));
        if (kept !== undefined) return { ...kept, source: `${program} (named in ${file})` };
      }
      if (secret !== undefined) return { ...secret, source: file };
    }
    if (registry === 'ghcr.io' && env.GITHUB_TOKEN) {
      const username = env.GITHUB_ACTOR || TOKEN_USERNAME;
      return { kind: 'password', username, password: env.GITHUB_TOKEN, source: 'GITHUB_TOKEN' };
    }
    return undefined;
  }

  #learn(login: Login): Login {
    if (login.kind === 'password') {
      this.#secrets.add(login.password);
      this.#secrets.add(basic(login.username, login.password));
    } else {
      this.#secrets.add(login.token);
    }
    const key = JSON.stringify(login);
    const known = this.#logins.get(key) ?? login;
    this.#logins.set(key, known);
    return known;
  }

  /** A file's text; undefined if it does not exist. */
  #read(file: string): Promise<string | undefined> {
    return once(this.#texts, file, () =>
      readFile(file, 'utf8').catch((error: unknown) => {
        const code = fileErrorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        throw new UserError(
          `could not read the registry configuration "${file}": ${code}; make it readable or remove it`,
        );
      }),
    );
  }
}

/** The value made for `key` before, else a new one. */
function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

/** The credentials of the Basic scheme (RFC 7617): base64 of `name:password` in UTF-8. */
export function basic(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}
