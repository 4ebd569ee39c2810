// Bundles and timestamps with missing and mistyped parts: each is a failed verification. Only a bug is an exception.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { RFC3161Timestamp } from '@sigstore/core';
import { withSigningTime } from '../../src/signing/timestamp.ts';
import { readTrustedRoots } from '../../src/signing/trust.ts';
import { failureOf } from '../../src/signing/verification-failure.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { IMAGE, signedBundle } from '../support/sigstore/signed.ts';
import { startSigstore } from '../support/sigstore/sigstore.ts';

type Json = Record<string, unknown>;

const VALUES = [null, 5, true, '', [], [null], {}];
let verifier: Verifier;
let bundle: Json;

beforeAll(async () => {
  const sigstore = await startSigstore();
  bundle = JSON.parse(Buffer.from(await signedBundle(sigstore)).toString('utf8')) as Json;
  const roots = await readTrustedRoots(sigstore.trustedRoot, 'test');
  verifier = await Verifier.open({ keys: [], roots: async () => roots });
  await sigstore.close();
});

/** Every field and list entry of a value. */
function* places(value: unknown, path = ''): Generator<{ path: string; parent: Json; key: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield { path: `${path}/${key}`, parent: value as Json, key };
    yield* places(part, `${path}/${key}`);
  }
}

test('every field of a bundle, with a value of each other type', async () => {
  const verified: string[] = [];
  let count = 0;
  for (const { path, parent, key } of places(bundle)) {
    const { [key]: original } = parent;
    for (const value of VALUES) {
      parent[key] = value;
      count += 1;
      const { status } = await verifier.bundle(Buffer.from(JSON.stringify(bundle)), { digest: IMAGE });
      if (status === 'verified') verified.push(path);
    }
    parent[key] = original;
  }
  expect(count).toBeGreaterThan(200);
  // Fields that a verification does not depend on: hints, and witnesses beyond those that are required.
  const needed = ['/dsseEnvelope', '/dsseEnvelope/payload', '/dsseEnvelope/signatures/0/sig', '/verificationMaterial'];
  for (const path of needed) expect(verified).not.toContain(path);
});

test.each([...VALUES.slice(0, 6), undefined])('a document that is %j', async (value) => {
  const bytes = Buffer.from(JSON.stringify(value) ?? '');
  await expect(verifier.bundle(bytes, { digest: IMAGE })).resolves.toMatchObject({
    status: 'failed',
    code: 'malformed',
  });
  await expect(readTrustedRoots(bytes.toString(), 'root.json')).rejects.toThrow(
    /could not read root\.json as a trusted root/,
  );
});

test('every byte of a timestamp, changed in each way that moves a boundary', () => {
  const { timestampVerificationData: data } = bundle.verificationMaterial as Json;
  const [{ signedTimestamp }] = (data as { rfc3161Timestamps: [{ signedTimestamp: string }] }).rfc3161Timestamps;
  const der = Buffer.from(signedTimestamp, 'base64');
  const unexpected: string[] = [];
  let read = 0;
  for (let at = 0; at < der.byteLength; at++) {
    for (const mask of [0x01, 0x20, 0x80, 0xff]) {
      const changed = Buffer.from(der);
      changed[at] = (changed[at] as number) ^ mask;
      try {
        const timestamp = withSigningTime(RFC3161Timestamp.parse(changed));
        read += 1;
        // What the verifier accesses.
        void [timestamp.signerIssuer, timestamp.signerSerialNumber, timestamp.signatureValue, timestamp.tstInfo.raw];
      } catch (error) {
        if (error instanceof TypeError || !(error instanceof Error)) unexpected.push(`${at}: ${error}`);
      }
    }
  }
  expect(unexpected).toEqual([]);
  expect(read).toBeGreaterThan(100);
});

describe('an error of the verifier', () => {
  test.each([
    [Object.assign(new Error('bad'), { code: 'SIGNATURE_ERROR' }), 'signature-invalid'],
    [new SyntaxError('Cannot convert x to a BigInt'), 'malformed'],
    [new RangeError('Invalid time value'), 'malformed'],
  ])('%s is the failure %s', (error, code) => {
    expect(failureOf(error)).toMatchObject({ status: 'failed', code });
  });

  test.each([new TypeError('x.verify is not a function'), new ReferenceError('x is not defined')])(
    '%s is a bug',
    (error) => {
      expect(() => failureOf(error)).toThrow(error);
    },
  );
});
