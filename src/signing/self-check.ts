// Checks a bundle as far as possible without trust: the signature under its own certificate, and its log entries.
import { type KeyObject, X509Certificate } from 'node:crypto';
import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import { errorDetail } from '../errors.ts';
import { verifyBytes } from './algorithm.ts';
import { preAuthEncoding } from './envelope.ts';
import { entryMismatch, UNKNOWN_ENTRY } from './log-entry-content.ts';
import { merkleRoot } from './merkle.ts';
import { failed, rethrowUnlessContent, type VerificationFailure } from './verification-failure.ts';

/**
 * Why no verifier can accept the bundle, whatever it trusts; undefined if there is no such reason. A signature with a key is
 * checked only if `keyOf` has the key that the bundle names.
 */
export function selfCheck(
  bundle: Bundle,
  keyOf: (hint: string) => KeyObject | undefined = () => undefined,
): VerificationFailure | undefined {
  const { content, verificationMaterial } = bundle;
  let key: KeyObject | undefined;
  try {
    key = signingKey(bundle, keyOf);
  } catch (error) {
    rethrowUnlessContent(error);
    return failed('malformed', `unreadable certificate (${errorDetail(error)})`);
  }
  if (content.$case === 'dsseEnvelope') {
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const signature = signatures[0]?.sig ?? Buffer.alloc(0);
    if (key !== undefined && !verifyBytes(key, preAuthEncoding(payload, payloadType), signature)) {
      return failed('signature-invalid', 'it does not verify under the key that the bundle names');
    }
  }
  for (const entry of verificationMaterial.tlogEntries) {
    const mismatch = entryMismatch(bundle, entry);
    if (mismatch !== undefined && mismatch !== UNKNOWN_ENTRY) return failed('log-entry-mismatch', mismatch);
    const failure = checkProof(entry);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

function signingKey(
  { verificationMaterial: { content } }: Bundle,
  keyOf: (hint: string) => KeyObject | undefined,
): KeyObject | undefined {
  switch (content.$case) {
    case 'certificate':
      return new X509Certificate(content.certificate.rawBytes).publicKey;
    case 'x509CertificateChain':
      return new X509Certificate(content.x509CertificateChain.certificates[0]?.rawBytes ?? Buffer.alloc(0)).publicKey;
    default:
      return keyOf(content.publicKey.hint);
  }
}

function checkProof({ canonicalizedBody, inclusionProof }: TransparencyLogEntry): VerificationFailure | undefined {
  if (inclusionProof === undefined) return undefined;
  const { logIndex, treeSize, hashes, rootHash } = inclusionProof;
  const isCount = [logIndex, treeSize].every((text) => /^\d{1,20}$/.test(text));
  const root = isCount
    ? merkleRoot(canonicalizedBody, { index: BigInt(logIndex), treeSize: BigInt(treeSize), hashes })
    : undefined;
  return root?.equals(rootHash) ? undefined : failed('log-proof-invalid', 'it does not lead to its root hash');
}
