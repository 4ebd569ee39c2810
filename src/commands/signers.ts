// Owns the signers that `signed-by` names: the verifier of their signatures, and the decision whether one of them signed.
import { SERVICE_POLICY } from '../net/service-calls.ts';
import type { TrustedSigner } from '../policy/model.ts';
import { flagSigner, keyPaths, type ReadKey } from '../policy/schema/flags.ts';
import { compileTrust, signerText } from '../policy/trust.ts';
import type { SignatureState } from '../signing/found-evidence.ts';
import type { PublicKey } from '../signing/key.ts';
import type { Verifier } from '../signing/verifier.ts';
import type { Context } from './context.ts';
import { allRoots, readNamedFile, trustedRootFile } from './trusted-roots.ts';

export interface Signers {
  readonly verifier: Verifier;
  /** Undefined if one of the signers signed, else the reason why the signature does not count. */
  refusal(signature: SignatureState): string | undefined;
}

/**
 * Reads the keys; roots are fetched when a certificate is first verified. Without any signer, every identity under a trusted
 * root is one. Throws a UserError for what is no signer.
 */
export async function openSigners(
  signedBy: readonly string[],
  trustedRoot: string | undefined,
  context: Context,
): Promise<Signers> {
  const keys = new Map<string, ReadKey & PublicKey>();
  for (const path of keyPaths(signedBy)) {
    const { readPublicKey } = await import('../signing/key.ts');
    const pem = await readNamedFile('signed-by', path, context);
    keys.set(path, { pem, ...readPublicKey(pem, `signed-by ${JSON.stringify(path)}`) });
  }
  const trust = Object.fromEntries(signedBy.map((text): [string, TrustedSigner] => [text, flagSigner(text, keys)]));
  const isAnyone = signedBy.length === 0;
  const needsRoots =
    isAnyone || trustedRoot !== undefined || Object.values(trust).some(({ kind }) => kind === 'certificate');
  const roots =
    trustedRoot === undefined ? allRoots(context, SERVICE_POLICY) : await trustedRootFile(trustedRoot, context);
  const { Verifier } = await import('../signing/verifier.ts');
  const match = await compileTrust(trust);
  return {
    verifier: await Verifier.open({ keys: [...keys.values()], ...(needsRoots && { roots }) }),
    refusal(signature) {
      if (signature.state === 'refused') return signature.reason;
      if (signature.state !== 'verified') return 'it is not signed';
      if (isAnyone) return undefined;
      const { names, refusals } = match(signature);
      if (names.length > 0) return undefined;
      const [closest] = refusals.toSorted((a, b) => a.differences - b.differences);
      return `it is signed by ${signerText(signature.signer)}: ${closest?.text ?? 'nobody is trusted'}`;
    },
  };
}
