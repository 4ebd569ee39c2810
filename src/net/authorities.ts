// The certificate authorities to trust: Node's own, and those of a PEM file.
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { CRYPTO_CODE, fileErrorText, rethrowUnless, UserError } from '../errors.ts';

/**
 * A context that trusts the authorities of `caFile` besides Node's own; undefined without a file. It is made once for all
 * connections, since reading that many certificates takes 30 ms. Throws a UserError for a file that cannot be used.
 */
export async function trustedAuthorities(caFile: string | undefined): Promise<tls.SecureContext | undefined> {
  if (caFile === undefined) return undefined;
  const failed = (why: string): UserError =>
    new UserError(`could not use the certificate authority file "${caFile}": ${why}; give a file of PEM certificates`);
  const pem = await readFile(caFile, 'utf8').catch((error: unknown) => {
    throw failed(fileErrorText(error));
  });
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (certificates.length === 0) throw failed('it has no PEM certificate');
  for (const [at, certificate] of certificates.entries()) {
    try {
      new X509Certificate(certificate);
    } catch (error) {
      rethrowUnless(error, CRYPTO_CODE, Error);
      throw failed(`certificate ${at + 1} is invalid`);
    }
  }
  return tls.createSecureContext({ ca: [...tls.getCACertificates('default'), ...certificates] });
}
