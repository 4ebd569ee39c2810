// Owns the gate that all images of a call share: the policy, and the verifier for the signatures that it may accept.

import type { Kind } from '../../evidence/kinds.ts';
import { SERVICE_POLICY } from '../../net/service-calls.ts';
import type { EvidenceRequirement, Policy } from '../../policy/model.ts';
import type { PolicyFlags } from '../../policy/schema/flags.ts';
import type { PublicKey } from '../../signing/key.ts';
import type { Verifier } from '../../signing/verifier.ts';
import type { Context } from '../context.ts';
import { allRoots, readNamedFile, trustedRootFile } from '../trusted-roots.ts';
import type { VerifyRequest } from './request.ts';

export interface Gate {
  readonly policy: Policy;
  /** Accepts any identity under a trusted root, and the policy's keys. The policy then decides who is trusted. */
  readonly verifier: Verifier;
  /** The kinds to read; undefined for all. */
  readonly kinds: ReadonlySet<Kind> | undefined;
}

/** Throws a UserError or a PolicyError for a policy, key or trusted root that cannot be used. */
export async function openGate(request: VerifyRequest, context: Context): Promise<Gate> {
  const [policy, { Verifier }, { readPublicKey }] = await Promise.all([
    readPolicy(request.policy, context),
    import('../../signing/verifier.ts'),
    import('../../signing/key.ts'),
  ]);
  const signers = Object.values(policy.trust);
  const keys: PublicKey[] = signers.flatMap((signer) =>
    signer.kind === 'key' ? [readPublicKey(signer.pem, signer.name)] : [],
  );
  // A policy that trusts only keys needs no Sigstore roots, whose download may fail.
  const needsRoots = signers.length === 0 || signers.some(({ kind }) => kind === 'certificate');
  const roots =
    request.trustedRoot !== undefined
      ? await trustedRootFile(request.trustedRoot, context)
      : needsRoots
        ? allRoots(context, SERVICE_POLICY)
        : undefined;
  return {
    policy,
    verifier: await Verifier.open({ keys, ...(roots !== undefined && { roots }) }),
    kinds: kindsOf(policy),
  };
}

async function readPolicy(source: VerifyRequest['policy'], context: Context): Promise<Policy> {
  if (source.type === 'flags') return policyFromFlags(source.flags, context);
  const [{ requirePolicy }, { policyReader }] = await Promise.all([
    import('../../policy/schema/load.ts'),
    import('../policy-reader.ts'),
  ]);
  return requirePolicy(source, policyReader(context));
}

async function policyFromFlags(flags: PolicyFlags, context: Context): Promise<Policy> {
  const [{ keyPaths, policyOfFlags }, { readPublicKey }] = await Promise.all([
    import('../../policy/schema/flags.ts'),
    import('../../signing/key.ts'),
  ]);
  const paths = [...new Set(keyPaths(flags.signedBy))];
  const keys = await Promise.all(
    paths.map(async (path) => {
      const pem = await readNamedFile('signed-by', path, context);
      return [path, { pem, hint: readPublicKey(pem, `signed-by ${JSON.stringify(path)}`).hint }] as const;
    }),
  );
  return policyOfFlags(flags, new Map(keys));
}

/** Conditions may use any kind, and VEX may resolve findings of a scan. */
function kindsOf({ require, conditions }: Policy): ReadonlySet<Kind> | undefined {
  if (conditions.length > 0) return undefined;
  const rows = require.flatMap((one): readonly EvidenceRequirement[] => (one.type === 'any-of' ? one.anyOf : [one]));
  return new Set(rows.flatMap(({ kind }): Kind[] => (kind === 'scan' ? [kind, 'vex'] : [kind])));
}
