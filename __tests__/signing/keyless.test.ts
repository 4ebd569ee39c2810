// Signing against services that fail: tried again, then told of in words, and nothing half-made.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { errorDetail } from '../../src/errors.ts';
import { checkServiceUrl } from '../../src/net/service-url.ts';
import { readWorkload } from '../../src/signing/identity-token.ts';
import { checkServices, chooseInstance } from '../../src/signing/instance.ts';
import { keylessSigner } from '../../src/signing/keyless.ts';
import { signStatements } from '../../src/signing/sign.ts';
import { keySigner } from '../../src/signing/signer.ts';
import { readTrustedRoots } from '../../src/signing/trust.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { openWitnesses } from '../../src/signing/witness.ts';
import { type Fault, serve } from '../support/sigstore/services.ts';
import { IMAGE, keyless, QUICK, signedBundle, statement, testKey } from '../support/sigstore/signed.ts';
import { CLAIMS, ISSUER, identityToken, SAN, type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';

let sigstore: Sigstore;
beforeEach(async () => {
  sigstore = await startSigstore();
});
afterEach(() => sigstore.close());

async function isVerified(bundle: Uint8Array): Promise<boolean> {
  const roots = await readTrustedRoots(sigstore.trustedRoot, 'root');
  const verifier = await Verifier.open({ keys: [], roots: async () => roots });
  return (await verifier.bundle(bundle, { digest: IMAGE })).status === 'verified';
}

const workload = (source: (audience: string) => Promise<string>, masked: string[] = []) =>
  readWorkload(source, { server: 'https://github.com', mask: (secret) => masked.push(secret), policy: QUICK });

describe('the identity token', () => {
  test("is requested for Sigstore's audience, masked, and read for the identity of the certificate", async () => {
    const audiences: string[] = [];
    const masked: string[] = [];
    const token = identityToken();
    const found = await workload(async (audience) => {
      audiences.push(audience);
      return token;
    }, masked);
    expect(audiences).toEqual(['sigstore']);
    expect(masked).toEqual([token]);
    expect(found).toMatchObject({ san: SAN, issuer: ISSUER, claims: { repository: CLAIMS.repository } });
  });

  test('is requested again if its service fails', async () => {
    let calls = 0;
    const found = await workload(async () => {
      calls += 1;
      if (calls < 3) throw new Error('connect ECONNREFUSED');
      return identityToken();
    });
    expect(calls).toBe(3);
    expect(found.san).toBe(SAN);
  });

  test('is an error of one line if its service is down or does not respond', async () => {
    const down = workload(() => Promise.reject(new Error('Failed to get ID Token.\nError Code: 503')));
    await expect(down).rejects.toMatchObject({
      name: 'SigningError',
      message:
        'could not get an identity token for signing: Failed to get ID Token. Error Code: 503; run the job again, and check that it has the permission id-token: write',
    });
    const policy = { ...QUICK, timeout: 20 };
    const hanging = readWorkload(() => new Promise(() => {}), { server: 'https://github.com', mask: () => {}, policy });
    await expect(hanging).rejects.toThrow(/no response within 20 ms/);
  });

  test.each([
    ['no token', 'hello'],
    ['an empty answer', ''],
    ['a token without a subject', identityToken({ sub: undefined, job_workflow_ref: undefined })],
    ['a token without an issuer', identityToken({ iss: undefined })],
    [
      'an e-mail that nobody verified',
      identityToken({ job_workflow_ref: undefined, email: 'a@b', email_verified: false }),
    ],
  ])('%s is refused, and not quoted', async (_, token) => {
    const error = await workload(async () => token).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: 'SigningError' });
    if (token !== '') expect(String(error)).not.toContain(token);
  });

  test.each([
    ['a verified e-mail', { email: 'dev@example.com', email_verified: true }, 'dev@example.com'],
    ['a subject', { sub: 'project_path:acme/app' }, 'project_path:acme/app'],
  ])('of a bearer that is no GitHub workflow names %s', async (_, claims, san) => {
    await expect(
      workload(async () => identityToken({ job_workflow_ref: undefined, ...claims })),
    ).resolves.toMatchObject({ san });
  });
});

describe('the certificate authority', () => {
  test('one certificate signs everything of a run', async () => {
    const signer = await keyless(sigstore);
    const witness = await openWitnesses({ rekorUrl: sigstore.rekor.url }, QUICK);
    const statements = Array.from({ length: 5 }, (_, made) => statement(IMAGE, { made }));
    const outcomes = await signStatements(statements, signer, witness);
    expect(sigstore.fulcio.requests).toEqual(['POST /api/v2/signingCert']);
    expect(sigstore.rekor.requests).toHaveLength(5);
    for (const outcome of outcomes)
      await expect(isVerified('bundle' in outcome ? outcome.bundle : Buffer.of())).resolves.toBe(true);
  });

  test.each([503, 500, 429, 408])('a response of %i is retried', async (status) => {
    sigstore.fulcio.fault = { how: 'status', status, times: 2 };
    await expect(keyless(sigstore)).resolves.toMatchObject({ identity: { kind: 'certificate', san: SAN } });
    expect(sigstore.fulcio.requests).toHaveLength(3);
  });

  test.each<[string, Fault, RegExp, number]>([
    ['5xx for ever', { how: 'status', status: 503 }, /503/, 3],
    [
      'a refusal, which is not tried again',
      { how: 'status', status: 400, body: '{"message":"the token has expired"}' },
      /\(400\) the token has expired/,
      1,
    ],
    ['an answer without a certificate', { how: 'status', status: 200, body: '{}' }, /./, 1],
    [
      'an answer that is no certificate',
      {
        how: 'status',
        status: 200,
        body: JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates: ['x'] } } }),
      },
      /./,
      1,
    ],
    ['connections that die', { how: 'lost' }, /./, 3],
  ])('%s: an error that names the service', async (_, fault, detail, requests) => {
    sigstore.fulcio.fault = fault;
    const error = await keyless(sigstore).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      name: 'SigningError',
      message: expect.stringContaining(`could not get a signing certificate at ${sigstore.fulcio.url}: `),
    });
    expect(String(error)).toMatch(detail);
    expect(sigstore.fulcio.requests).toHaveLength(requests);
    expect(sigstore.rekor.requests).toEqual([]);
  });

  test('a timeout', async () => {
    sigstore.fulcio.fault = { how: 'hang' };
    const found = await workload(async () => identityToken());
    const policy = { retries: 1, firstDelay: 5, timeout: 50 };
    await expect(keylessSigner(sigstore.fulcio.url, found, policy)).rejects.toThrow(/timeout/);
    expect(sigstore.fulcio.requests).toHaveLength(2);
  });

  test('a certificate for another key is refused', async () => {
    let answer = '';
    const real = await workload(async () => identityToken());
    const spy = await serve(async (_method, path, body) => {
      const response = await fetch(`${sigstore.fulcio.url}${path}`, { method: 'POST', body: new Uint8Array(body) });
      answer ||= await response.text();
      return { status: 200, body: answer };
    });
    try {
      await keylessSigner(spy.url, real, QUICK);
      await expect(keylessSigner(spy.url, real, QUICK)).rejects.toThrow(/the certificate is for another key/);
    } finally {
      await spy.close();
    }
  });

  test('a token that is echoed in an error is not shown', async () => {
    const token = identityToken();
    const found = await workload(async () => token);
    sigstore.fulcio.fault = { how: 'status', status: 400, body: JSON.stringify({ message: `bad token ${token}` }) };
    const error = await keylessSigner(sigstore.fulcio.url, found, QUICK).catch((thrown: Error) => thrown);
    expect(String(error)).toContain('bad token ***');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(token.split('.')[1]);
  });
});

describe('the log and the timestamp authority', () => {
  test('a conflict after a lost response: the existing entry is used', async () => {
    sigstore.rekor.fault = { how: 'lost', times: 1 };
    const bundle = await signedBundle(sigstore);
    await expect(isVerified(bundle)).resolves.toBe(true);
    expect(sigstore.rekor.requests).toEqual([
      'POST /api/v1/log/entries',
      'POST /api/v1/log/entries',
      expect.stringMatching(/^GET \/api\/v1\/log\/entries\/[0-9a-f]+$/),
    ]);
  });

  test('5xx of the log and of the timestamp authority is retried', async () => {
    sigstore.rekor.fault = { how: 'status', status: 502, times: 2 };
    sigstore.timestamp.fault = { how: 'status', status: 503, times: 2 };
    await expect(isVerified(await signedBundle(sigstore))).resolves.toBe(true);
  });

  test.each<[string, Fault]>([
    ['5xx for ever', { how: 'status', status: 500 }],
    ['a conflict that names no entry', { how: 'status', status: 409 }],
    ['no entry in the answer', { how: 'status', status: 201, body: '{}' }],
  ])('a log with %s: an error that names it', async (_, fault) => {
    sigstore.rekor.fault = fault;
    await expect(signedBundle(sigstore)).rejects.toMatchObject({
      name: 'SigningError',
      message: expect.stringContaining(`could not record the signature at ${sigstore.rekor.url}: `),
    });
  });

  test('if the timestamp authority fails, no log entry is made', async () => {
    sigstore.timestamp.fault = { how: 'status', status: 500 };
    await expect(signedBundle(sigstore)).rejects.toThrow(`could not get a timestamp at ${sigstore.timestamp.url}`);
    expect(sigstore.rekor.requests).toEqual([]);
  });

  test('a log that does not respond times out', async () => {
    sigstore.rekor.fault = { how: 'hang' };
    const witness = await openWitnesses({ rekorUrl: sigstore.rekor.url }, { retries: 1, firstDelay: 5, timeout: 50 });
    const [outcome] = await signStatements([statement()], keySigner(await testKey()), witness);
    expect(outcome).toMatchObject({ error: { name: 'SigningError', message: expect.stringMatching(/timeout/) } });
  });

  test('an entry or a timestamp of another signature is rejected', async () => {
    const key = await testKey();
    const other = JSON.parse(Buffer.from(await signedBundle(sigstore, { key })).toString()).verificationMaterial;
    const [entry] = other.tlogEntries;
    const body = JSON.stringify({
      aa: {
        body: entry.canonicalizedBody,
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex),
        logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
        verification: { signedEntryTimestamp: entry.inclusionPromise.signedEntryTimestamp },
      },
    });
    sigstore.rekor.fault = { how: 'status', status: 201, body };
    await expect(signedBundle(sigstore, { key })).rejects.toThrow(
      /the response is for another signature \(the entry has another/,
    );
    sigstore.rekor.fault = undefined;
    const [stamp] = other.timestampVerificationData.rfc3161Timestamps;
    const wrong = await serve(() => ({ status: 201, body: Buffer.from(stamp.signedTimestamp, 'base64') }));
    try {
      const witness = await openWitnesses({ timestampUrl: wrong.url }, QUICK);
      const [outcome] = await signStatements([statement()], keySigner(key), witness);
      expect(outcome).toMatchObject({ error: { message: expect.stringMatching(/for another signature/) } });
    } finally {
      await wrong.close();
    }
  });

  test('one statement that fails does not affect the others', async () => {
    const witness = await openWitnesses({ rekorUrl: sigstore.rekor.url }, { ...QUICK, retries: 0 });
    sigstore.rekor.fault = { how: 'status', status: 400, times: 1 };
    const statements = [1, 2, 3].map((made) => statement(IMAGE, { made }));
    const outcomes = await signStatements(statements, keySigner(await testKey()), witness);
    expect(outcomes.filter((outcome) => 'error' in outcome)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'bundle' in outcome)).toHaveLength(2);
  });
});

describe('the instance', () => {
  const server = 'https://github.com';
  test.each([
    [
      'a public repository',
      'auto',
      {},
      'public',
      server,
      { name: 'public-good', rekorUrl: 'https://rekor.sigstore.dev' },
    ],
    [
      'a private one',
      'auto',
      {},
      'private',
      server,
      { name: 'github', timestampUrl: 'https://timestamp.githubapp.com' },
    ],
    ['an internal one', 'auto', {}, 'internal', server, { name: 'github', fulcioUrl: 'https://fulcio.githubapp.com' }],
    ['a tenant', 'auto', {}, 'private', 'https://acme.ghe.com', { fulcioUrl: 'https://fulcio.acme.ghe.com' }],
    ['a choice', 'public-good', {}, 'private', server, { name: 'public-good' }],
    ['another choice', 'github', {}, 'public', server, { name: 'github' }],
    [
      'a log of one’s own',
      'auto',
      { rekorUrl: 'https://rekor.acme' },
      'public',
      server,
      { fulcioUrl: 'https://fulcio.sigstore.dev', rekorUrl: 'https://rekor.acme' },
    ],
  ] as const)('for %s', (_, choice, urls, visibility, at, expected) => {
    expect(chooseInstance(choice, urls, { visibility, server: at })).toMatchObject(expected);
  });

  test('a private certificate authority is never combined with the public log', () => {
    const urls = { fulcioUrl: 'https://fulcio.acme', timestampUrl: 'https://tsa.acme' };
    expect(chooseInstance('auto', urls, { visibility: 'public', server })).toEqual({ name: 'custom', ...urls });
    const alone = { fulcioUrl: 'https://fulcio.acme' };
    expect(() => checkServices(alone)).toThrow(/needs rekor-url or timestamp-server-url/);
    expect(() => checkServices(urls)).not.toThrow();
  });

  test('a private repository is not disclosed to public services by default', () => {
    for (const [visibility, at] of [
      ['private', 'https://ghe.acme.example'],
      [undefined, server],
    ] as const) {
      expect(() => chooseInstance('auto', {}, { visibility, server: at })).toThrow(/set sigstore to public-good/);
    }
  });

  test('URLs of services must be https, except on loopback', () => {
    expect(checkServiceUrl('rekor-url', 'https://rekor.acme/')).toBe('https://rekor.acme');
    expect(checkServiceUrl('rekor-url', 'http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000');
    for (const wrong of [
      'http://rekor.acme',
      'rekor.acme',
      'ftp://x',
      'file:///etc/passwd',
      'http://localhost.evil.com',
    ]) {
      expect(() => checkServiceUrl('rekor-url', wrong)).toThrow(/rekor-url is .*expected an https:\/\/ URL/);
    }
    expect(() => checkServiceUrl('rekor-url', 'http://me:secret@rekor.acme')).toThrow(
      /^rekor-url contains a user name or password; remove it$/,
    );
  });
});

test('the details of an error are one bounded line without tokens', () => {
  const token = identityToken();
  const cause = new Error(`inner ${token}\n\tend`);
  const error = new Error('outer', { cause });
  expect(errorDetail(error)).toBe('outer: inner *** end');
  expect(errorDetail('x'.repeat(1000))).toHaveLength(300);
  expect(errorDetail(new Error('pass s3cret!'), ['s3cret!'])).toBe('pass ***');
});
