import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.ts';
import type { IdentityPolicy } from '../../src/signing/identity-policy.ts';
import { readPublicKey, type SigningKey } from '../../src/signing/key.ts';
import { readTrustedRoots, type Trust } from '../../src/signing/trust.ts';
import { type Verification, Verifier, type VerifyOptions } from '../../src/signing/verifier.ts';
import {
  changed,
  flipped,
  IMAGE,
  type Json,
  PREDICATE,
  signedBundle,
  statement,
  testKey,
} from '../support/sigstore/signed.ts';
import { CLAIMS, ISSUER, SAN, type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';

let sigstore: Sigstore;
let key: SigningKey;
/** Keyless with log and timestamp; with the log alone; with the timestamp alone; by key. */
let full: Uint8Array;
let logged: Uint8Array;
let timed: Uint8Array;
let keyed: Uint8Array;

const trusting = async (trustedRoot: string | undefined, keys: readonly SigningKey[] = []): Promise<Trust> => {
  if (trustedRoot === undefined) return { keys };
  const roots = await readTrustedRoots(trustedRoot, 'test root');
  return { keys, roots: async () => roots };
};

async function verificationOf(
  bundle: Uint8Array,
  { digest = IMAGE, trust, ...options }: VerifyOptions & { trust?: Trust; digest?: typeof IMAGE } = {},
): Promise<Verification> {
  const verifier = await Verifier.open(trust ?? (await trusting(sigstore.trustedRoot, [key])), options);
  return verifier.bundle(bundle, { digest });
}

beforeAll(async () => {
  [sigstore, key] = await Promise.all([startSigstore(), testKey()]);
  [full, logged, timed, keyed] = await Promise.all([
    signedBundle(sigstore),
    signedBundle(sigstore, { timestamp: false }),
    signedBundle(sigstore, { log: false }),
    signedBundle(sigstore, { key, log: false, timestamp: false }),
  ]);
});
afterAll(() => sigstore.close());

describe('what verifies', () => {
  test('a workflow identity: signer, extensions of the certificate, trusted time and statement', async () => {
    const verdict = await verificationOf(full);
    expect(verdict).toMatchObject({
      status: 'verified',
      form: 'bundle',
      signer: {
        kind: 'certificate',
        root: 'test root',
        san: SAN,
        issuer: ISSUER,
        extensions: {
          issuer: ISSUER,
          sourceRepositoryURI: 'https://github.com/acme/app',
          sourceRepositoryRef: 'refs/heads/main',
          runnerEnvironment: 'github-hosted',
          buildSignerURI: SAN,
          buildConfigURI: SAN,
          githubWorkflowRepository: CLAIMS.repository,
        },
      },
      time: { clock: 'timestamp', at: expect.stringMatching(/^\d{4}-.*Z$/) },
      predicateType: PREDICATE,
      statement: { predicate: { made: 'here' } },
    });
  });

  test('with a log entry only, under a root without a timestamp authority', async () => {
    const { timestampAuthorities: _, ...rest } = JSON.parse(sigstore.trustedRoot);
    const trust = await trusting(JSON.stringify({ ...rest, timestampAuthorities: [] }));
    await expect(verificationOf(logged, { trust })).resolves.toMatchObject({
      status: 'verified',
      time: { clock: 'log' },
    });
  });

  test("with a timestamp only, under a root without a log, as GitHub's is", async () => {
    const root = { ...JSON.parse(sigstore.trustedRoot), tlogs: [] };
    const trust = await trusting(JSON.stringify(root));
    await expect(verificationOf(timed, { trust })).resolves.toMatchObject({
      status: 'verified',
      time: { clock: 'timestamp' },
    });
  });

  test('a key, without a trusted root', async () => {
    const trust = await trusting(undefined, [await testKey(), key]);
    await expect(verificationOf(keyed, { trust })).resolves.toMatchObject({
      status: 'verified',
      signer: { kind: 'key', hint: key.hint, algorithm: 'ECDSA P-256' },
      time: { clock: 'none' },
    });
  });

  test("a key's log entry and timestamp are checked where there is a root to check them against", async () => {
    const bundle = await signedBundle(sigstore, { key });
    await expect(verificationOf(bundle, { requireLog: true })).resolves.toMatchObject({ time: { clock: 'timestamp' } });
    const damaged = changed(bundle, (json) => {
      const [entry] = json.verificationMaterial.tlogEntries;
      entry.canonicalizedBody = flipped(entry.canonicalizedBody, 60);
    });
    await expect(verificationOf(damaged)).resolves.toMatchObject({ status: 'failed', code: 'log-promise-invalid' });
  });

  test('with two entries in one log, both of which are verified', async () => {
    const bundle = await signedBundle(sigstore, { log: 'twice' });
    expect(await verificationOf(bundle)).toMatchObject({ status: 'verified' });
    for (const at of [0, 1]) {
      const broken = changed(bundle, ({ verificationMaterial: { tlogEntries } }) => {
        tlogEntries[at].inclusionProof.checkpoint.envelope = 'x';
      });
      expect(await verificationOf(broken)).toMatchObject({ code: 'log-proof-invalid' });
    }
  });

  test.each(['0.1', '0.2'])('a bundle of version %s', async (version) => {
    const bundle = changed(full, (json) => {
      json.mediaType = `application/vnd.dev.sigstore.bundle+json;version=${version}`;
      const { certificate, ...rest } = json.verificationMaterial;
      json.verificationMaterial = { ...rest, x509CertificateChain: { certificates: [certificate] } };
    });
    await expect(verificationOf(bundle)).resolves.toMatchObject({ status: 'verified', signer: { san: SAN } });
  });

  test('a message signature over the bytes of the subject', async () => {
    const bytes = Buffer.from('a manifest');
    const bundle = Buffer.from(
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { publicKey: { hint: key.hint } },
        messageSignature: {
          messageDigest: {
            algorithm: 'SHA2_256',
            digest: Buffer.from(digestOf(bytes).slice(7), 'hex').toString('base64'),
          },
          signature: sign('sha256', bytes, key.privateKey).toString('base64'),
        },
      }),
    );
    const verifier = await Verifier.open({ keys: [key] });
    const subject = { digest: digestOf(bytes), bytes: async () => bytes };
    await expect(verifier.bundle(bundle, subject)).resolves.toMatchObject({ status: 'verified', form: 'bundle' });
    const other = { digest: digestOf('other'), bytes: async () => Buffer.from('other') };
    await expect(verifier.bundle(bundle, other)).resolves.toMatchObject({ code: 'wrong-subject' });
    await expect(verifier.bundle(bundle, { digest: digestOf(bytes) })).resolves.toMatchObject({
      code: 'unsupported-format',
    });
    const damaged = changed(bundle, (json) => {
      json.messageSignature.signature = flipped(json.messageSignature.signature, -1);
    });
    await expect(verifier.bundle(damaged, subject)).resolves.toMatchObject({ code: 'signature-invalid' });
  });
});

describe('a bundle that was changed is rejected, with a reason of its own', () => {
  const entryOf = (json: Json) => json.verificationMaterial.tlogEntries[0];
  const rows: readonly (readonly [string, () => Uint8Array, (json: Json) => void, string, RegExp])[] = [
    [
      'a payload, logged',
      () => logged,
      (json) => {
        json.dsseEnvelope.payload = flipped(json.dsseEnvelope.payload, 40);
      },
      'log-entry-mismatch',
      /payload hash mismatch/,
    ],
    [
      'a payload, timed',
      () => timed,
      (json) => {
        json.dsseEnvelope.payload = flipped(json.dsseEnvelope.payload, 40);
      },
      'signature-invalid',
      /signature verification failed/,
    ],
    [
      'a payload, by key',
      () => keyed,
      (json) => {
        json.dsseEnvelope.payload = flipped(json.dsseEnvelope.payload, 40);
      },
      'signature-invalid',
      /does not match the signed content: key/,
    ],
    [
      'a payload type',
      () => keyed,
      (json) => {
        json.dsseEnvelope.payloadType = 'application/json';
      },
      'statement-malformed',
      /payload type "application\/json"/,
    ],
    [
      'a signature, logged',
      () => logged,
      (json) => {
        json.dsseEnvelope.signatures[0].sig = flipped(json.dsseEnvelope.signatures[0].sig, -1);
      },
      'log-entry-mismatch',
      /signature mismatch/,
    ],
    [
      'a signature, timed',
      () => timed,
      (json) => {
        json.dsseEnvelope.signatures[0].sig = flipped(json.dsseEnvelope.signatures[0].sig, -1);
      },
      'signature-invalid',
      /./,
    ],
    [
      'a certificate',
      () => timed,
      (json) => {
        const { certificate } = json.verificationMaterial;
        certificate.rawBytes = flipped(certificate.rawBytes, -1);
      },
      'certificate-untrusted',
      /path/,
    ],
    [
      'a log entry',
      () => logged,
      (json) => {
        const entry = entryOf(json);
        entry.canonicalizedBody = flipped(entry.canonicalizedBody, 60);
      },
      'log-promise-invalid',
      /promise/,
    ],
    [
      'a log index',
      () => logged,
      (json) => {
        entryOf(json).logIndex = '17';
      },
      'log-promise-invalid',
      /promise/,
    ],
    [
      'a time in the log',
      () => logged,
      (json) => {
        const entry = entryOf(json);
        entry.integratedTime = String(Number(entry.integratedTime) + 60);
      },
      'log-promise-invalid',
      /promise/,
    ],
    [
      "a log's promise",
      () => logged,
      (json) => {
        const { inclusionPromise } = entryOf(json);
        inclusionPromise.signedEntryTimestamp = flipped(inclusionPromise.signedEntryTimestamp, -1);
      },
      'log-promise-invalid',
      /promise/,
    ],
    [
      'an inclusion proof: a hash too many',
      () => logged,
      (json) => {
        entryOf(json).inclusionProof.hashes = [Buffer.alloc(32).toString('base64')];
      },
      'log-proof-invalid',
      /hash count/,
    ],
    [
      'an inclusion proof: another index',
      () => logged,
      (json) => {
        entryOf(json).inclusionProof.logIndex = '5';
      },
      'log-proof-invalid',
      /index/,
    ],
    [
      'an inclusion proof: another tree',
      () => logged,
      (json) => {
        const { checkpoint } = entryOf(json).inclusionProof;
        const lines = checkpoint.envelope.split('\n');
        lines[2] = Buffer.alloc(32).toString('base64');
        checkpoint.envelope = lines.join('\n');
      },
      'log-proof-invalid',
      /checkpoint signature/,
    ],
    [
      'a checkpoint that is none',
      () => logged,
      (json) => {
        entryOf(json).inclusionProof.checkpoint.envelope = 'x';
      },
      'log-proof-invalid',
      /./,
    ],
    [
      'a log entry taken away',
      () => full,
      (json) => {
        json.verificationMaterial.tlogEntries = [];
      },
      'log-missing',
      /expected 1/,
    ],
    [
      'a log entry twice',
      () => full,
      (json) => {
        json.verificationMaterial.tlogEntries.push(entryOf(json));
      },
      'timestamp-invalid',
      /duplicate/,
    ],
    [
      'a timestamp',
      () => timed,
      (json) => {
        const [one] = json.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
        one.signedTimestamp = flipped(one.signedTimestamp, -1);
      },
      'timestamp-invalid',
      /./,
    ],
    [
      'every clock taken away',
      () => timed,
      (json) => {
        json.verificationMaterial.timestampVerificationData = {};
      },
      'timestamp-missing',
      /expected 1 timestamps/,
    ],
    [
      'a second signature',
      () => keyed,
      (json) => {
        json.dsseEnvelope.signatures.push(json.dsseEnvelope.signatures[0]);
      },
      'malformed',
      /signatures/,
    ],
    [
      'no signature',
      () => keyed,
      (json) => {
        json.dsseEnvelope.signatures = [];
      },
      'malformed',
      /signatures/,
    ],
    [
      'no key and no certificate',
      () => keyed,
      (json) => {
        json.verificationMaterial = {};
      },
      'malformed',
      /verificationMaterial/,
    ],
    [
      'an ASN.1 bomb for a certificate',
      () => timed,
      (json) => {
        json.verificationMaterial.certificate.rawBytes = Buffer.alloc(64 * 1024, 0x30).toString('base64');
      },
      'malformed',
      /certificate/,
    ],
    [
      'a thousand timestamps',
      () => timed,
      (json) => {
        const data = json.verificationMaterial.timestampVerificationData;
        data.rfc3161Timestamps = Array(1000).fill(data.rfc3161Timestamps[0]);
      },
      'limit-exceeded',
      /1000 log entries and timestamps/,
    ],
  ];
  test.each(rows)('%s', async (_, bundle, change, code, text) => {
    const trust =
      bundle() === timed
        ? await trusting(JSON.stringify({ ...JSON.parse(sigstore.trustedRoot), tlogs: [] }))
        : undefined;
    const verdict = await verificationOf(changed(bundle(), change), trust && { trust });
    expect(verdict).toMatchObject({ status: 'failed', code, text: expect.stringMatching(text) });
  });

  test('a timestamp of another signature', async () => {
    const other = JSON.parse(Buffer.from(await signedBundle(sigstore, { log: false })).toString());
    const bundle = changed(timed, (json) => {
      json.verificationMaterial.timestampVerificationData = other.verificationMaterial.timestampVerificationData;
    });
    const trust = await trusting(JSON.stringify({ ...JSON.parse(sigstore.trustedRoot), tlogs: [] }));
    await expect(verificationOf(bundle, { trust })).resolves.toMatchObject({ code: 'timestamp-invalid' });
  });

  test('a log entry of another bundle', async () => {
    const other = JSON.parse(
      Buffer.from(await signedBundle(sigstore, { statement: statement(IMAGE, { other: 1 }) })).toString(),
    );
    const bundle = changed(logged, (json) => {
      json.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    });
    await expect(verificationOf(bundle)).resolves.toMatchObject({ code: 'log-entry-mismatch' });
  });
});

describe('a signature that is rejected', () => {
  test('a bundle for another digest', async () => {
    const digest = digestOf('another image');
    await expect(verificationOf(full, { digest })).resolves.toMatchObject({
      code: 'wrong-subject',
      text: `the content is about another digest: the statement is about ${IMAGE}, expected ${digest}`,
    });
  });

  test('a certificate of another authority', async () => {
    const other = await startSigstore();
    try {
      const trust = await trusting(other.trustedRoot);
      await expect(verificationOf(full, { trust })).resolves.toMatchObject({
        status: 'failed',
        code: 'timestamp-invalid',
      });
      await expect(verificationOf(logged, { trust })).resolves.toMatchObject({
        status: 'failed',
        code: 'certificate-untrusted',
      });
    } finally {
      await other.close();
    }
  });

  test('a certificate that had expired when the log saw it', async () => {
    const late = await startSigstore({ ahead: { log: 3_600_000 } });
    try {
      const bundle = await signedBundle(late, { timestamp: false });
      const trust = await trusting(late.trustedRoot);
      await expect(verificationOf(bundle, { trust })).resolves.toMatchObject({
        code: 'certificate-expired',
        text: expect.stringMatching(/not valid or expired/),
      });
    } finally {
      await late.close();
    }
  });

  test('a certificate that is in no certificate log', async () => {
    const quiet = await startSigstore({ without: ['certificate-log'] });
    try {
      const bundle = await signedBundle(quiet);
      await expect(verificationOf(bundle, { trust: await trusting(quiet.trustedRoot) })).resolves.toMatchObject({
        status: 'verified',
      });
      const root = { ...JSON.parse(quiet.trustedRoot), ctlogs: JSON.parse(sigstore.trustedRoot).ctlogs };
      const trust = await trusting(JSON.stringify(root));
      await expect(verificationOf(bundle, { trust })).resolves.toMatchObject({ code: 'certificate-unlogged' });
    } finally {
      await quiet.close();
    }
  });

  test('a certificate of the trusted authority that is not for signing code', async () => {
    const { certificateAuthorities, timestampAuthorities } = JSON.parse(sigstore.trustedRoot);
    for (const authority of [certificateAuthorities[0], timestampAuthorities[0]]) {
      const bundle = changed(full, (json) => {
        json.verificationMaterial.certificate = authority.certChain.certificates[0];
      });
      await expect(verificationOf(bundle)).resolves.toMatchObject({
        code: 'certificate-untrusted',
        text: expect.stringMatching(/not a code-signing certificate/),
      });
    }
  });

  test('a key that is not trusted, and a certificate where only keys are', async () => {
    const other = await testKey();
    await expect(verificationOf(keyed, { trust: { keys: [other] } })).resolves.toMatchObject({
      code: 'wrong-key',
      text: expect.stringContaining(key.hint),
    });
    await expect(verificationOf(keyed, { trust: { keys: [] } })).resolves.toMatchObject({ code: 'no-trust' });
    await expect(verificationOf(full, { trust: { keys: [key] } })).resolves.toMatchObject({ code: 'no-trust' });
  });

  test("a forger who names a trusted key's hint", async () => {
    const forged = changed(
      await signedBundle(sigstore, { key: await testKey(), log: false, timestamp: false }),
      (json) => {
        json.verificationMaterial.publicKey.hint = key.hint;
      },
    );
    await expect(verificationOf(forged, { trust: { keys: [key] } })).resolves.toMatchObject({
      code: 'signature-invalid',
    });
  });

  test('the forged one of two statements, and only that one', async () => {
    const verifier = await Verifier.open({ keys: [key] });
    const forged = changed(keyed, (json) => {
      json.dsseEnvelope.payload = Buffer.from(
        Buffer.from(json.dsseEnvelope.payload, 'base64').toString().replace('here', 'elsewhere'),
      ).toString('base64');
    });
    const verdicts = await Promise.all([keyed, forged].map((bundle) => verifier.bundle(bundle, { digest: IMAGE })));
    expect(verdicts.map(({ status }) => status)).toEqual(['verified', 'failed']);
  });

  test('a signature without a log entry, where one is required', async () => {
    await expect(verificationOf(keyed, { requireLog: true })).resolves.toMatchObject({ code: 'log-missing' });
    const alone = { keys: [key] };
    const bundle = await signedBundle(sigstore, { key });
    await expect(verificationOf(bundle, { requireLog: true, trust: alone })).resolves.toMatchObject({
      code: 'log-missing',
    });
  });
});

describe('identities', () => {
  const policy = (change: Partial<IdentityPolicy> = {}): VerifyOptions => ({
    identities: [{ issuer: ISSUER, san: { exactly: SAN }, ...change }],
  });

  test.each([
    ['the name exactly', policy()],
    ['a pattern for all of the name', policy({ san: { pattern: 'https://github\\.com/acme/.+@refs/heads/main' } })],
    [
      'one of several',
      {
        identities: [
          { issuer: 'https://other', san: { exactly: 'x' } },
          { issuer: ISSUER, san: { exactly: SAN } },
        ],
      },
    ],
    [
      'extensions too',
      policy({
        extensions: { sourceRepositoryURI: 'https://github.com/acme/app', runnerEnvironment: 'github-hosted' },
      }),
    ],
  ])('%s', async (_, options) => {
    await expect(verificationOf(full, options)).resolves.toMatchObject({ status: 'verified' });
  });

  test.each([
    [
      'another issuer',
      policy({ issuer: 'https://accounts.example' }),
      'wrong-issuer',
      /expected "https:\/\/accounts\.example"/,
    ],
    [
      'an issuer that only begins so',
      policy({ issuer: 'https://token.actions.githubusercontent.co' }),
      'wrong-issuer',
      /./,
    ],
    ['another name', policy({ san: { exactly: `${SAN}x` } }), 'wrong-identity', /the identity is .*, expected/],
    [
      'a pattern that matches a part of the name alone',
      policy({ san: { pattern: 'https://github\\.com/acme/' } }),
      'wrong-identity',
      /expected a name that matches/,
    ],
    [
      'a pattern that would match inside',
      policy({ san: { pattern: 'acme/app' } }),
      'wrong-identity',
      /expected a name that matches/,
    ],
    [
      'another ref',
      policy({ extensions: { sourceRepositoryRef: 'refs/heads/dev' } }),
      'wrong-extension',
      /sourceRepositoryRef is "refs\/heads\/main", expected "refs\/heads\/dev"/,
    ],
    [
      'an extension that is not there',
      policy({ extensions: { deploymentEnvironment: 'production' } }),
      'wrong-extension',
      /deploymentEnvironment is absent/,
    ],
    ['nobody', { identities: [] }, 'wrong-issuer', /no identity is trusted/],
  ])('%s is refused', async (_, options, code, text) => {
    await expect(verificationOf(full, options)).resolves.toMatchObject({
      status: 'failed',
      code,
      text: expect.stringMatching(text),
    });
  });

  test('a name that only contains a match of the pattern', async () => {
    const evil = 'evil/x/.github/workflows/https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
    const bundle = await signedBundle(sigstore, { claims: { job_workflow_ref: evil } });
    const pattern = 'https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/heads/main';
    await expect(verificationOf(bundle, policy({ san: { pattern } }))).resolves.toMatchObject({
      code: 'wrong-identity',
    });
    await expect(verificationOf(full, policy({ san: { pattern } }))).resolves.toMatchObject({ status: 'verified' });
  });

  test('a pattern with catastrophic backtracking takes no time', async () => {
    const bundle = await signedBundle(sigstore, { claims: { job_workflow_ref: `${'a'.repeat(5000)}!` } });
    await expect(verificationOf(bundle, policy({ san: { pattern: '(.*a)*(.*a)*(.*a)*b' } }))).resolves.toMatchObject({
      code: 'wrong-identity',
    });
  });

  test('an invalid pattern is an error when the policy is read', async () => {
    await expect(verificationOf(full, policy({ san: { pattern: '(unclosed' } }))).rejects.toThrow(
      /identity pattern "\(unclosed" is invalid/,
    );
    await expect(verificationOf(full, policy({ san: { pattern: '(a)\\1' } }))).rejects.toThrow(
      /is invalid: .*; use RE2 syntax/,
    );
    await expect(verificationOf(full, policy({ san: { pattern: 'a'.repeat(5000) } }))).rejects.toThrow(
      /more than 1024 characters/,
    );
  });

  test('trusted keys need no identity', async () => {
    await expect(verificationOf(keyed, policy())).resolves.toMatchObject({
      status: 'verified',
      signer: { kind: 'key' },
    });
  });
});

describe('bytes that are not a bundle', () => {
  test.each([
    ['nothing', '', 'malformed'],
    ['no JSON', '{', 'malformed'],
    ['a list', '[]', 'malformed'],
    ['null', 'null', 'malformed'],
    ['deeply nested JSON', '['.repeat(50_000) + ']'.repeat(50_000), 'malformed'],
  ])('%s', async (_, text, code) => {
    await expect(verificationOf(Buffer.from(text))).resolves.toMatchObject({ status: 'failed', code });
  });

  test('a bundle of an unknown version', async () => {
    const bundle = changed(full, (json) => {
      json.mediaType = 'application/vnd.dev.sigstore.bundle.v0.4+json';
    });
    await expect(verificationOf(bundle)).resolves.toMatchObject({ status: 'failed', code: 'unsupported-format' });
  });

  test('200 MB', async () => {
    await expect(verificationOf(Buffer.alloc(200_000_000, 0x20))).resolves.toMatchObject({
      code: 'too-large',
      text: expect.stringMatching(/200000000 bytes, more than the limit of 33554432/),
    });
  });

  test.each([
    ['no statement', 'hello', 'statement-malformed'],
    [
      'another type',
      { _type: 'https://example.com/Statement/v1', subject: [], predicateType: 'x' },
      'statement-malformed',
    ],
    [
      'no subject',
      { _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType: 'x' },
      'statement-malformed',
    ],
    [
      'no predicate type',
      { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: {} }] },
      'statement-malformed',
    ],
    [
      'too many subjects',
      { _type: 'https://in-toto.io/Statement/v1', predicateType: 'x', subject: Array(2000).fill({ digest: {} }) },
      'limit-exceeded',
    ],
    [
      'a digest of another algorithm',
      { _type: 'https://in-toto.io/Statement/v1', predicateType: 'x', subject: [{ digest: { sha1: IMAGE.slice(7) } }] },
      'wrong-subject',
    ],
  ])('signed by a trusted key, but with %s', async (_, payload, code) => {
    const bytes = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
    const bundle = await signedBundle(sigstore, {
      key,
      log: false,
      timestamp: false,
      statement: {
        descriptor: { mediaType: 'application/vnd.in-toto+json', digest: digestOf(bytes), size: bytes.length },
        async *open() {
          yield bytes;
        },
      },
    });
    await expect(verificationOf(bundle)).resolves.toMatchObject({ status: 'failed', code });
  });
});

describe('trust', () => {
  test('several roots, one per line, as gh prints them', async () => {
    const other = await startSigstore();
    try {
      const roots = await readTrustedRoots(`${other.trustedRoot}\n${sigstore.trustedRoot}\n`, 'roots.jsonl');
      expect(roots).toHaveLength(2);
      await expect(verificationOf(full, { trust: { keys: [], roots: async () => roots } })).resolves.toMatchObject({
        status: 'verified',
      });
    } finally {
      await other.close();
    }
  });

  test.each([
    ['no JSON', 'x'],
    ['an empty object', '{}'],
    [
      'a certificate that is none',
      JSON.stringify({ certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'AA==' }] } }] }),
    ],
  ])('%s is no trusted root', async (_, text) => {
    await expect(readTrustedRoots(text, 'root.json')).rejects.toThrow(/^could not read root\.json as a trusted root/);
  });

  test('roots that cannot be fetched are an error, not a verdict', async () => {
    const trust = { keys: [key], roots: () => Promise.reject(new Error('the mirror is down')) };
    await expect(verificationOf(full, { trust })).rejects.toThrow('the mirror is down');
    // A key's signature that has no witness needs none.
    await expect(verificationOf(keyed, { trust })).resolves.toMatchObject({ status: 'verified' });
  });

  test('a certificate as a public key', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    expect(readPublicKey(String(publicKey.export({ type: 'spki', format: 'pem' })), 'x').algorithm).toBe('Ed25519');
  });
});
