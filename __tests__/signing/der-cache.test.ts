import { expect, test } from '@jest/globals';
import { RFC3161Timestamp, X509Certificate } from '@sigstore/core';
import { cacheCertificateEncoding, cacheEncoding } from '../../src/signing/der-cache.ts';
import { signedBundle } from '../support/sigstore/signed.ts';
import { startSigstore } from '../support/sigstore/sigstore.ts';

test('certificates and timestamps are written as the bytes that they were read from, and what is given out can be changed', async () => {
  const sigstore = await startSigstore();
  try {
    const { verificationMaterial } = JSON.parse(Buffer.from(await signedBundle(sigstore)).toString());
    const leaf = Buffer.from(verificationMaterial.certificate.rawBytes, 'base64');
    const certificate = X509Certificate.parse(leaf);
    cacheCertificateEncoding(certificate);
    expect(certificate.root.toDER()).toEqual(leaf);
    certificate.root.toDER().fill(0);
    expect(certificate.root.toDER()).toEqual(leaf);
    expect(certificate.tbsCertificate.toDER()).toEqual(X509Certificate.parse(leaf).tbsCertificate.toDER());

    // What certificate logs sign is the certificate without one of its extensions.
    const [copy, plain] = [certificate.clone(), X509Certificate.parse(leaf)];
    for (const one of [copy, plain]) one.extensions.splice(0, 1);
    expect(copy.tbsCertificate.toDER()).toEqual(plain.tbsCertificate.toDER());
    expect(certificate.root.toDER()).toEqual(leaf);

    const stamp = Buffer.from(
      verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp,
      'base64',
    );
    const timestamp = RFC3161Timestamp.parse(stamp);
    cacheEncoding(timestamp.root);
    expect(timestamp.root.toDER()).toEqual(stamp);
  } finally {
    await sigstore.close();
  }
});

test.each([0, 1, 127, 128, 255, 256, 65_535, 65_536, 1 << 24])(
  'a content of %i bytes has the length that the library gives it',
  (size) => {
    const value = Buffer.alloc(size, 7);
    const length =
      size < 128
        ? [size]
        : size < 256
          ? [0x81, size]
          : size < 65_536
            ? [0x82, size >> 8, size & 255]
            : size < 1 << 24
              ? [0x83, size >> 16, (size >> 8) & 255, size & 255]
              : [0x84, 1, 0, 0, 0];
    const object = { tag: { toDER: () => 0x04 }, subs: [], value, toDER: () => Buffer.alloc(0) };
    cacheEncoding(object);
    expect(Buffer.compare(object.toDER(), Buffer.concat([Buffer.from([0x04, ...length]), value]))).toBe(0);
  },
);
