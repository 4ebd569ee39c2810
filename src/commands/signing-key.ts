// Where a signing key comes from: the input itself, a variable that it names, or a file.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { masksOf, readSigningKey, type SigningKey } from '../signing/key.ts';
import type { Context } from './context.ts';

const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;

/**
 * The key, masked before it is looked into. The password is COSIGN_PASSWORD's where none is given. Throws a UserError
 * with nothing of either in it.
 */
export async function loadSigningKey(
  { key, password }: { readonly key: string; readonly password: string },
  context: Context,
): Promise<SigningKey> {
  const secret = password === '' ? (context.env.COSIGN_PASSWORD ?? '') : password;
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
    if (value === undefined || value === '') throw new UserError(`signing-key names ${variable}, which is not set`);
    return value;
  }
  // Something that is no path could be a key that lost its first line: it is not quoted.
  if (key.length > 512 || /[\r\n]/.test(key)) {
    throw new UserError('signing-key is no PEM text: it has no -----BEGIN … PRIVATE KEY----- line');
  }
  try {
    return await readFile(resolve(cwd, key), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`signing-key is neither PEM text nor env://VARIABLE, and no file that can be read (${code})`);
  }
}
