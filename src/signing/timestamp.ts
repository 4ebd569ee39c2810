// The time in a timestamp (RFC 3161, genTime). @sigstore/core reads fractions of three digits alone, and DER drops zeros at
// the end (X.690, 11.7), so every tenth timestamp of an authority with milliseconds could not be read.
import type { RFC3161Timestamp } from '@sigstore/core';

const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;

/** The timestamp, able to tell its time. Throws where it has none. */
export function withSigningTime(timestamp: RFC3161Timestamp): RFC3161Timestamp {
  const text = timestamp.tstInfo.root.subs[4]?.value.toString('ascii') ?? '';
  const parts = GENERALIZED_TIME.exec(text);
  if (parts === null) throw new Error('the timestamp tells no time');
  const [year, month, day, hour, minute, second, fraction = '0'] = parts.slice(1) as [string, ...string[]];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  if (Number.isNaN(time.getTime())) throw new Error('the timestamp tells no time');
  Object.defineProperty(timestamp, 'signingTime', { value: time });
  return timestamp;
}
