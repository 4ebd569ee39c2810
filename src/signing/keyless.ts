// Owns keyless signing: a key for this run only, and a short-lived certificate for the identity of the job.

import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { errorDetail, rethrowBug } from '../errors.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { clientOptions } from './client-options.ts';
import type { Workload } from './identity-token.ts';
import type { Signer } from './signer.ts';
import { SigningError } from './signing-error.ts';

/**
 * Requests one certificate from Fulcio, which signs everything of this run. Throws a SigningError. The certificate is
 * logged permanently, so call this only after push access has been proven.
 */
export async function keylessSigner(fulcioUrl: string, workload: Workload, policy: ServicePolicy): Promise<Signer> {
  const { FulcioSigner } = await import('@sigstore/sign');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicPem = String(publicKey.export({ type: 'spki', format: 'pem' }));
  const signBytes = (data: Uint8Array): Buffer => sign('sha256', data, privateKey);
  const authority = new FulcioSigner({
    fulcioBaseURL: fulcioUrl,
    identityProvider: { getToken: () => Promise.resolve(workload.token) },
    keyHolder: {
      sign: (data) =>
        Promise.resolve({ signature: signBytes(data), key: { $case: 'publicKey', publicKey: publicPem } }),
    },
    ...clientOptions(policy),
  });
  const failure = (detail: string, remedy: string): SigningError =>
    new SigningError({ attempted: 'get a signing certificate', service: fulcioUrl, detail, remedy });
  let certificate: X509Certificate;
  try {
    // The library always signs some data with the request. Only the certificate is used.
    const { key } = await authority.sign(Buffer.alloc(0));
    certificate = new X509Certificate(key.$case === 'x509Certificate' ? key.certificate : '');
  } catch (error) {
    rethrowBug(error);
    throw failure(
      errorDetail(error, [workload.token]),
      'run the job again, sign with a key, or set fulcio-url to another certificate authority',
    );
  }
  if (!publicKey.equals(certificate.publicKey)) {
    throw failure('the certificate is for another key', 'check fulcio-url: this certificate authority is faulty');
  }
  return {
    identity: { kind: 'certificate', san: workload.san, issuer: workload.issuer },
    certificate: certificate.raw,
    verifierPem: certificate.toString(),
    sign: signBytes,
  };
}
