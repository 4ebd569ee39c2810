// Owns the roots of certificates that a command trusts: those of a file, or those that Sigstore instances publish by TUF.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileErrorText, UserError } from '../errors.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import type { InstanceName } from '../signing/instance.ts';
import type { Trust } from '../signing/trust.ts';
import { cacheDirectory } from './cache-directory.ts';
import type { Context } from './context.ts';

/** The roots in a `trusted_root.json`. Throws a UserError. */
export async function trustedRootFile(path: string, context: Context): Promise<NonNullable<Trust['roots']>> {
  const text = await readNamedFile('trusted-root', path, context);
  const { readTrustedRoots } = await import('../signing/trust.ts');
  const roots = await readTrustedRoots(text, `trusted-root ${JSON.stringify(path)}`);
  return async () => roots;
}

/** The root of the instance; a self-hosted instance publishes none that is known here. */
export function tufRoots(name: InstanceName, { env }: Context, policy: ServicePolicy): Trust['roots'] {
  if (name === 'custom') return undefined;
  return once(async () => {
    const { fetchTrustedRoot, TUF_SOURCES } = await import('../signing/tuf.ts');
    return [await fetchTrustedRoot(TUF_SOURCES[name], join(cacheDirectory(env), 'tuf'), policy)];
  });
}

/** Runs `work` at the first call; every call returns that outcome. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let outcome: Promise<T> | undefined;
  return () => {
    outcome ??= work();
    return outcome;
  };
}

/** The roots of every instance that publishes one, fetched when a signature first needs one. */
export function allRoots(context: Context, policy: ServicePolicy): NonNullable<Trust['roots']> {
  const names: readonly InstanceName[] = ['public-good', 'github'];
  const sources = names.map((name) => tufRoots(name, context, policy));
  return async () => (await Promise.all(sources.map((roots) => roots?.() ?? []))).flat();
}

/** A file that an input names. Throws a UserError that names the input. */
export async function readNamedFile(input: string, path: string, { cwd }: Context): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new UserError(`could not read ${input} ${JSON.stringify(path)}: ${fileErrorText(error)}; check the path`);
  }
}
