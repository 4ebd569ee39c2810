// Checks the structure of a timestamp (RFC 3161) and reads its time. @sigstore/core takes the structure for granted and fails
// with a TypeError, as a bug does. It also reads fractions of three digits only, but DER omits trailing zeros (X.690, 11.7), so
// it fails on every tenth timestamp of an authority that uses milliseconds.
import type { RFC3161Timestamp } from '@sigstore/core';

type Asn1 = RFC3161Timestamp['root'];

const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;

/** The timestamp with its signing time set. Throws if it has none, or lacks a part that its verification needs. */
export function withSigningTime(timestamp: RFC3161Timestamp): RFC3161Timestamp {
  if (!isComplete(timestamp.root)) throw new Error('the timestamp lacks a part that RFC 3161 requires');
  if (timestamp.tstInfo.messageImprintHashAlgorithm === undefined)
    throw new Error('the timestamp has an unsupported hash algorithm');
  const value = timeOf(timestamp.tstInfo.root.subs[4]?.value.toString('ascii') ?? '');
  Object.defineProperty(timestamp, 'signingTime', { value });
  return timestamp;
}

/** The time of a GeneralizedTime in DER. Throws if it is not one. */
export function timeOf(text: string): Date {
  const parts = GENERALIZED_TIME.exec(text);
  if (parts === null) throw new Error('the timestamp has no valid time');
  const [year, month, day, hour, minute, second, fraction = '0'] = parts.slice(1) as [string, ...string[]];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  if (Number.isNaN(time.getTime())) throw new Error('the timestamp has no valid time');
  return time;
}

/** Whether every object is there that `RFC3161Timestamp` and its TSTInfo access. */
function isComplete(response: Asn1): boolean {
  const [status, token] = response.subs;
  // CMS, RFC 5652, section 5: version, digestAlgorithms, encapContentInfo, ..., signerInfos.
  const signedData = tagged(token)?.subs[0]?.subs ?? [];
  const content = signedData[2]?.subs ?? [];
  const info = content[1]?.subs[0]?.subs[0]?.subs ?? [];
  const signer = signedData.at(-1)?.subs[0];
  const attributes = tagged(signer)?.subs ?? [];
  const [, issuerAndSerial, digestAlgorithm, , signatureAlgorithm, signature] = signer?.subs ?? [];
  const imprint = info[2]?.subs ?? [];
  return (
    [status?.subs[0], token?.subs[0], content[0], info[4], signature].every((part) => part !== undefined) &&
    [imprint[0]?.subs[0], imprint[1]].every((part) => part !== undefined) &&
    [issuerAndSerial?.subs[1], digestAlgorithm?.subs[0], signatureAlgorithm?.subs[0]].every(
      (part) => part !== undefined,
    ) &&
    attributes.length > 0 &&
    attributes.every(({ subs: [type, values] }) => type !== undefined && values?.subs[0] !== undefined)
  );
}

/** The part with the context-specific tag 0. */
function tagged(parent: Asn1 | undefined): Asn1 | undefined {
  return parent?.subs.find(({ tag }) => tag.isContextSpecific(0));
}
