// Caches DER encodings. To verify one bundle, @sigstore/core encodes each certificate of a chain about thirty times, which
// takes 90 % of the time.
import type { X509Certificate } from '@sigstore/core';

interface Encodable {
  readonly tag: { toDER(): number };
  readonly value: Buffer;
  readonly subs: readonly Encodable[];
  toDER(): Buffer;
}

/**
 * Makes a parsed object and everything in it encode once. The object must not change after its first encoding; callers
 * get a copy of the bytes.
 */
export function cacheEncoding(object: Encodable): void {
  let der: Buffer | undefined;
  object.toDER = () => {
    der ??= encode(object);
    return Buffer.from(der);
  };
  object.subs.forEach(cacheEncoding);
}

/** Does the same for a certificate and its clones, from which the verifier removes the signatures of certificate logs. */
export function cacheCertificateEncoding(certificate: X509Certificate): void {
  cacheEncoding(certificate.root);
  const clone = certificate.clone.bind(certificate);
  certificate.clone = () => {
    const copy = clone();
    cacheEncoding(copy.root);
    return copy;
  };
}

/** X.690, 8.1: tag, length, content. */
function encode({ tag, subs, value }: Encodable): Buffer {
  const content = subs.length > 0 ? subs.map((sub) => sub.toDER()) : [value];
  const length = content.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return Buffer.concat([Buffer.of(tag.toDER()), encodeLength(length), ...content]);
}

/** X.690, 8.1.3: one byte below 128, else the number of bytes that follow, then the length in them. */
function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.of(0x80 | significant.byteLength), significant]);
}
