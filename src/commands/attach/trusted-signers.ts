// Owns the signers whose existing evidence `auto` accepts.
import type { ServicePolicy } from '../../net/service-calls.ts';
import type { IdentityPolicy } from '../../signing/identity-policy.ts';
import type { PublicKey } from '../../signing/key.ts';
import type { SignerIdentity } from '../../signing/signer.ts';
import type { Trust } from '../../signing/trust.ts';
import type { Verifier } from '../../signing/verifier.ts';
import type { Context } from '../context.ts';
import type { TrustedSigner } from '../inputs/signing.ts';
import { allRoots, readNamedFile } from '../trusted-roots.ts';

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

async function publicKey(path: string, context: Context): Promise<PublicKey> {
  const { readPublicKey } = await import('../../signing/key.ts');
  return readPublicKey(
    await readNamedFile('trusted-signers', path, context),
    `trusted-signers ${JSON.stringify(path)}`,
  );
}
