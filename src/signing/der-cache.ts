// DER encodings that are asked for again and again: verifying one bundle makes @sigstore/core write each certificate of the
// path some thirty times, growing a buffer for every object in it, which is nine tenths of the time that it takes.
import type { X509Certificate } from '@sigstore/core';

interface Encodable {
  readonly tag: { toDER(): number };
  readonly value: Buffer;
  readonly subs: readonly Encodable[];
  toDER(): Buffer;
}

/**
 * Lets a parsed object and everything in it be written at once, and one time only. It must not be changed after it was
 * written first; what callers get is theirs to change.
 */
export function cacheEncoding(object: Encodable): void {
  let der: Buffer | undefined;
  object.toDER = () => {
    der ??= encode(object);
    return Buffer.from(der);
  };
  object.subs.forEach(cacheEncoding);
}

/** The same for a certificate and its copies, from which the signatures of certificate logs are cut. */
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

/** X.690, 8.1.3: one byte below 128, else the number of bytes that follow and the length in them. */
function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.of(0x80 | significant.byteLength), significant]);
}
