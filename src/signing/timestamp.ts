// Reads the time of a timestamp (RFC 3161, genTime). @sigstore/core reads fractions of three digits only, but DER omits
// trailing zeros (X.690, 11.7), so it fails on every tenth timestamp of an authority that uses milliseconds.
import type { RFC3161Timestamp } from '@sigstore/core';

const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;

/** The timestamp with its signing time set. Throws if it has none. */
export function withSigningTime(timestamp: RFC3161Timestamp): RFC3161Timestamp {
  const text = timestamp.tstInfo.root.subs[4]?.value.toString('ascii') ?? '';
  const parts = GENERALIZED_TIME.exec(text);
  if (parts === null) throw new Error('the timestamp has no valid time');
  const [year, month, day, hour, minute, second, fraction = '0'] = parts.slice(1) as [string, ...string[]];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  if (Number.isNaN(time.getTime())) throw new Error('the timestamp has no valid time');
  Object.defineProperty(timestamp, 'signingTime', { value: time });
  return timestamp;
}
