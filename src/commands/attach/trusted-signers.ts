// Owns who is trusted: the roots of certificates, and the signers whose existing evidence `auto` accepts.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileErrorCode, UserError } from '../../errors.ts';
import type { ServicePolicy } from '../../net/service-calls.ts';
import type { IdentityPolicy } from '../../signing/identity-policy.ts';
import type { InstanceName } from '../../signing/instance.ts';
import type { PublicKey } from '../../signing/key.ts';
import type { SignerIdentity } from '../../signing/signer.ts';
import type { Trust } from '../../signing/trust.ts';
import type { Verifier } from '../../signing/verifier.ts';
import { cacheDirectory } from '../cache-directory.ts';
import type { Context } from '../context.ts';
import type { TrustedSigner } from '../inputs/signing.ts';

/** The signers of the input, read. `roots` is absent if no identity is trusted. */
export interface TrustedSigners {
  readonly keys: readonly PublicKey[];
  readonly identities: readonly IdentityPolicy[];
  readonly roots?: NonNullable<Trust['roots']>;
}

/** Reads the keys. Makes no network call. Throws a UserError for a file that is not a public key. */
export async function readTrustedSigners(
  signers: readonly TrustedSigner[],
  roots: Trust['roots'],
  context: Context,
  policy: ServicePolicy,
): Promise<TrustedSigners> {
  const paths = signers.flatMap((signer) => (signer.kind === 'key' ? [signer.path] : []));
  const identities = signers.flatMap((signer) => (signer.kind === 'identity' ? [signer.policy] : []));
  const keys = await Promise.all(paths.map((path) => publicKey(path, context)));
  if (identities.length === 0) return { keys, identities };
  return { keys, identities, roots: roots ?? allRoots(context, policy) };
}

/** Verifies evidence by trusted signers and by `own`, the signer of this run; undefined if there is no signer to trust. */
export async function trustedVerifier(
  { keys, identities, roots }: TrustedSigners,
  own?: { readonly identity: SignerIdentity; readonly trust?: Trust },
): Promise<Verifier | undefined> {
  const trust = own?.trust;
  const ownIdentity =
    trust !== undefined && own?.identity.kind === 'certificate'
      ? [{ issuer: own.identity.issuer, san: { exactly: own.identity.san } }]
      : [];
  const all = { keys: [...(trust?.keys ?? []), ...keys], identities: [...ownIdentity, ...identities] };
  if (all.keys.length + all.identities.length === 0) return undefined;
  const allowed = roots ?? trust?.roots;
  const { Verifier } = await import('../../signing/verifier.ts');
  // An empty list of identities trusts no certificate, even if there are roots for log entries.
  return Verifier.open({ keys: all.keys, ...(allowed && { roots: allowed }) }, { identities: all.identities });
}

/** The roots in a `trusted_root.json`. Throws a UserError. */
export async function trustedRootFile(path: string, context: Context): Promise<NonNullable<Trust['roots']>> {
  const text = await readNamedFile('trusted-root', path, context);
  const { readTrustedRoots } = await import('../../signing/trust.ts');
  const roots = await readTrustedRoots(text, `trusted-root ${JSON.stringify(path)}`);
  return async () => roots;
}

/** The root of the instance; a self-hosted instance publishes none that is known here. */
export function tufRoots(name: InstanceName, { env }: Context, policy: ServicePolicy): Trust['roots'] {
  if (name === 'custom') return undefined;
  return once(async () => {
    const { fetchTrustedRoot, TUF_SOURCES } = await import('../../signing/tuf.ts');
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

function allRoots(context: Context, policy: ServicePolicy): NonNullable<Trust['roots']> {
  const names: readonly InstanceName[] = ['public-good', 'github'];
  const sources = names.map((name) => tufRoots(name, context, policy));
  return async () => (await Promise.all(sources.map((roots) => roots?.() ?? []))).flat();
}

async function publicKey(path: string, context: Context): Promise<PublicKey> {
  const { readPublicKey } = await import('../../signing/key.ts');
  return readPublicKey(
    await readNamedFile('trusted-signers', path, context),
    `trusted-signers ${JSON.stringify(path)}`,
  );
}

async function readNamedFile(input: string, path: string, { cwd }: Context): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new UserError(`could not read ${input} ${JSON.stringify(path)}: ${fileErrorCode(error)}; check the path`);
  }
}
