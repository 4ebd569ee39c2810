// Stores credentials where `docker login` does, and erases them: in the credential helper of a registry, or in Docker's file.
import { readFile, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileErrorCode, fileErrorText, UserError } from '../../../errors.ts';
import { isRecord } from '../../../json/fields.ts';
import { parseJson } from '../../../json/parse.ts';
import { makeDirectory } from '../../../process/directory.ts';
import type { Credential } from '../../environment.ts';
import { writeAtomically } from '../../layout/atomic-file.ts';
import { basic } from './credentials.ts';
import { dockerConfigFile, isKeyOf, readConfig, serverKey } from './docker-config.ts';
import { eraseFromHelper, storeInHelper } from './docker-credential-program.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Nobody else may read a file with credentials. */
const MODE = 0o600;
const MAX_BYTES = 4 * 1024 * 1024;

/** Where a credential is now. */
export interface StoredLogin {
  readonly place: string;
  /** False if it is in a file that anyone with access to the file can read. */
  readonly isProtected: boolean;
}

/** Stores a credential. Unknown keys of the file stay. Throws a UserError that quotes no secret. */
export async function storeLogin(registry: string, credential: Credential, env: Variables): Promise<StoredLogin> {
  const file = await openConfig(env);
  const [helper] = readConfig(file.text, file.path, registry, '').helpers;
  if (helper !== undefined) await storeInHelper(helper.program, helper.server, credential, env);
  // Docker keeps an empty entry for a credential that a helper has.
  const entry = helper === undefined ? { auth: basic(credential.username, credential.password) } : {};
  await writeConfig(file, { ...file.auths, [serverKey(registry)]: entry });
  return { place: helper === undefined ? file.path : helper.program, isProtected: helper !== undefined };
}

/** Erases the credentials of a registry; returns where they were, nothing if there were none. Throws a UserError. */
export async function eraseLogin(registry: string, env: Variables): Promise<readonly string[]> {
  const file = await openConfig(env);
  const { helpers } = readConfig(file.text, file.path, registry, '');
  const keys = Object.keys(file.auths).filter((key) => isKeyOf(key, registry));
  for (const { program, server } of helpers) await eraseFromHelper(program, server, env);
  if (keys.length > 0) {
    const rest = Object.entries(file.auths).filter(([key]) => !keys.includes(key));
    await writeConfig(file, Object.fromEntries(rest));
  }
  return keys.length === 0 ? [] : [...helpers.map(({ program }) => program), file.path];
}

interface ConfigFile {
  readonly path: string;
  readonly text: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly auths: Readonly<Record<string, unknown>>;
}

/** The file, an empty one if it does not exist. A symbolic link is followed and stays. */
async function openConfig(env: Variables): Promise<ConfigFile> {
  const named = dockerConfigFile(env);
  let path = named;
  let text = '{}';
  try {
    path = await realpath(named);
    text = (await readFile(path, 'utf8')).trim() || '{}';
  } catch (error) {
    const code = fileErrorCode(error);
    if (code !== 'ENOENT') throw new UserError(`could not read the registry configuration "${named}": ${code}`);
  }
  const config = text.length > MAX_BYTES ? undefined : parseJson(text);
  const { auths = {} } = isRecord(config) ? config : {};
  // The same checks and messages as when a credential is read from the file.
  readConfig(text, path, '', '');
  if (!isRecord(config) || !isRecord(auths)) throw new UserError(`could not use the registry configuration "${named}"`);
  return { path, text, config, auths };
}

async function writeConfig({ path, config }: ConfigFile, auths: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await makeDirectory(dirname(path), 0o700);
    await writeAtomically(path, Buffer.from(`${JSON.stringify({ ...config, auths }, null, '\t')}\n`), undefined, MODE);
  } catch (error) {
    const why = `${fileErrorText(error)}; make its directory writable, or set DOCKER_CONFIG to another one`;
    throw new UserError(`could not write the registry configuration "${path}": ${why}`);
  }
}
