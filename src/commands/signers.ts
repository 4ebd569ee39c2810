// Owns the signers that `signed-by` names: the verifier of their signatures, and the decision whether one of them signed.
import { SERVICE_POLICY } from '../net/service-calls.ts';
import type { TrustedSigner } from '../policy/model.ts';
import { compileTrust, signerText } from '../policy/trust.ts';
import type { SignatureState } from '../signing/found-evidence.ts';
import type { PublicKey } from '../signing/key.ts';
import type { Verifier } from '../signing/verifier.ts';
import type { Context } from './context.ts';
import type { SignedBy } from './inputs/verification.ts';
import { allRoots, readNamedFile, trustedRootFile } from './trusted-roots.ts';

export interface Signers {
  readonly verifier: Verifier;
  /** Undefined if one of the signers signed, else the reason why the signature does not count. */
  refusal(signature: SignatureState): string | undefined;
}

/** Reads the keys; roots are fetched when a certificate is first verified. Throws a UserError for a file that is no key. */
export async function openSigners(
  signedBy: readonly SignedBy[],
  trustedRoot: string | undefined,
  context: Context,
): Promise<Signers> {
  const keys: PublicKey[] = [];
  const trust: Record<string, TrustedSigner> = {};
  for (const one of signedBy) {
    if (one.kind === 'certificate') {
      trust[one.text] = one.signer;
      continue;
    }
    const { readPublicKey } = await import('../signing/key.ts');
    const pem = await readNamedFile('signed-by', one.path, context);
    const key = readPublicKey(pem, `signed-by ${JSON.stringify(one.path)}`);
    keys.push(key);
    trust[one.text] = { kind: 'key', name: one.path, hint: key.hint, pem };
  }
  const needsRoots = trustedRoot !== undefined || signedBy.some(({ kind }) => kind === 'certificate');
  const roots =
    trustedRoot === undefined ? allRoots(context, SERVICE_POLICY) : await trustedRootFile(trustedRoot, context);
  const { Verifier } = await import('../signing/verifier.ts');
  const match = await compileTrust(trust);
  return {
    verifier: await Verifier.open({ keys, ...(needsRoots && { roots }) }),
    refusal(signature) {
      if (signature.state === 'refused') return signature.reason;
      if (signature.state !== 'verified') return 'it is not signed';
      const { names, refusals } = match(signature);
      if (names.length > 0) return undefined;
      const [closest] = refusals.toSorted((a, b) => a.differences - b.differences);
      return `it is signed by ${signerText(signature.signer)}: ${closest?.text ?? 'nobody is trusted'}`;
    },
  };
}
