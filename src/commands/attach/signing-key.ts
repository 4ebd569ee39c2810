// Loads the signing key: from the input itself, an environment variable, or a file.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileErrorText, UserError } from '../../errors.ts';
import { masksOf, NOT_PEM, readSigningKey, type SigningKey } from '../../signing/key.ts';
import type { Context } from '../context.ts';

const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;

/**
 * The key. Key and password are masked before they are parsed. The default password is COSIGN_PASSWORD. Throws a UserError
 * that contains nothing of either.
 */
export async function loadSigningKey(key: string, password: string | undefined, context: Context): Promise<SigningKey> {
  const secret = password ?? context.env.COSIGN_PASSWORD ?? '';
  if (secret !== '') context.mask(secret);
  const pem = await readPem(key, context);
  for (const part of masksOf(pem)) context.mask(part);
  return readSigningKey(pem, secret);
}

async function readPem(key: string, { cwd, env }: Context): Promise<string> {
  if (key.includes('-----BEGIN')) return key;
  const variable = VARIABLE.exec(key)?.[1];
  if (variable !== undefined) {
    const value = env[variable];
    if (value === undefined || value === '')
      throw new UserError(`signing-key names the environment variable ${variable}, which is not set`);
    return value;
  }
  // Text that is not a path may be a key without its first line, so it is not quoted.
  if (key.length > 512 || /[\r\n]/.test(key)) throw new UserError(NOT_PEM);
  try {
    return await readFile(resolve(cwd, key), 'utf8');
  } catch (error) {
    throw new UserError(`signing-key is not PEM text, env://VARIABLE or a readable file (${fileErrorText(error)})`);
  }
}
