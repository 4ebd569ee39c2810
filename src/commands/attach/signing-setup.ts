// Owns who signs a run and with which services, which is known before anything is signed.
import type { ServicePolicy } from '../../net/service-calls.ts';
import { checkServiceUrl } from '../../net/service-url.ts';
import type { RunSigner } from '../../plan/receipt.ts';
import type { Workload } from '../../signing/identity-token.ts';
import { chooseInstance, type Instance } from '../../signing/instance.ts';
import type { Signer, SignerIdentity } from '../../signing/signer.ts';
import type { Trust } from '../../signing/trust.ts';
import type { Context } from '../context.ts';
import { tufRoots } from '../trusted-roots.ts';
import type { SigningRequest } from './signing-request.ts';

/** Who signs and with which services. It is known before the signer is opened. */
export interface SigningSetup {
  readonly identity: SignerIdentity;
  /** Of the identity token. */
  readonly claims?: Workload['claims'];
  /** Of a key. */
  readonly publicPem?: string;
  /** Absent where no trusted root can verify an earlier bundle. */
  readonly trust?: Trust;
  readonly services: Pick<Instance, 'rekorUrl' | 'timestampUrl'>;
  open(): Promise<Signer>;
}

/** The setup of a job that signs with its identity token. Throws a UserError or a SigningError for a token that cannot be used. */
export async function keylessSetup(
  request: SigningRequest,
  context: Context,
  policy: ServicePolicy,
  identityToken: (audience: string) => Promise<string>,
  givenRoots: Trust['roots'],
): Promise<SigningSetup> {
  const { readWorkload } = await import('../../signing/identity-token.ts');
  const server = checkServiceUrl('GITHUB_SERVER_URL', context.env.GITHUB_SERVER_URL || 'https://github.com');
  const mask = (secret: string): void => context.mask(secret);
  const workload: Workload = await readWorkload(identityToken, { server, mask, policy });
  const visibility = workload.claims.repository_visibility;
  const instance = chooseInstance(request.sigstore, request.services, { visibility, server });
  const roots = givenRoots ?? tufRoots(instance.name, context, policy);
  return {
    identity: { kind: 'certificate', san: workload.san, issuer: workload.issuer },
    claims: workload.claims,
    ...(roots && { trust: { keys: [], roots } }),
    services: instance,
    open: async () => (await import('../../signing/keyless.ts')).keylessSigner(instance.fulcioUrl, workload, policy),
  };
}

/** The signer as receipts and summaries name it. */
export function runSigner({ identity, publicPem = '', services }: SigningSetup): RunSigner {
  return identity.kind === 'key' ? { ...identity, publicPem, log: services.rekorUrl !== undefined } : identity;
}
