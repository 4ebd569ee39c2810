import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { RFC3161Timestamp } from '@sigstore/core';
import { initializeTSA } from '@sigstore/mock/dist/timestamp/index.js';
import { timeOf, withSigningTime } from '../../src/signing/timestamp.ts';

test.each([
  ['2026-01-02T03:04:05.000Z', 'no fraction'],
  ['2026-01-02T03:04:05.120Z', 'a fraction whose last zero is dropped'],
  ['2026-01-02T03:04:05.100Z', 'one digit'],
  ['2026-01-02T03:04:05.123Z', 'three digits'],
])('%s, with %s', async (time) => {
  const authority = await initializeTSA(generateKeyPairSync('ec', { namedCurve: 'P-256' }), new Date(time));
  const request = {
    artifactHash: Buffer.alloc(32),
    hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
    nonce: 1,
    policyOID: '1.2.3',
  };
  const der = Buffer.from((await authority.timestamp(request)) as Buffer);
  expect(withSigningTime(RFC3161Timestamp.parse(der)).signingTime.toISOString()).toBe(time);
});

test.each(['', '20261321000000Z', '2026', '20260102030405+0100', '20260102030405.Z'])('%j tells no time', (text) => {
  expect(() => timeOf(text)).toThrow('the timestamp has no valid time');
});
