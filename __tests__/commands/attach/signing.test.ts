// attach with a signer, on a registry and a Sigstore on loopback: what is pushed, in which order, and what happens the
// second time and when something fails.

import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/command-line.ts';
import { isAttached } from '../../../src/commands/attach/attach.ts';
import { withContext } from '../../../src/commands/context.ts';
import { discoverInputs } from '../../../src/commands/discover/inputs.ts';
import { readInputs } from '../../../src/commands/inputs/read.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import { artifactTypeOf } from '../../../src/report/receipt-json.ts';
import { readPublicKey } from '../../../src/signing/key.ts';
import { readTrustedRoots, type Trust } from '../../../src/signing/trust.ts';
import { type Verified, Verifier } from '../../../src/signing/verifier.ts';
import { verifyReferrer } from '../../../src/signing/verify-referrer.ts';
import { attachAll, attachOne } from '../../support/attach.ts';
import { fixturePath } from '../../support/fixtures.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import type { Json } from '../../support/sigstore/signed.ts';
import { identityToken, SAN, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const CYCLONEDX = 'application/vnd.cyclonedx+json';
const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';
const SBOM = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
  metadata: { timestamp: '2026-01-01T00:00:00Z' },
  components: [],
});
const SARIF = JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'scanner', version: '1' } }, results: [] }],
});
/** What a run of these tests asks for unless it says otherwise: one SBOM for each of the two platforms. */
const QUIET = { sbom: 'sbom.json', provenance: 'none' };

const pem = (): { secret: string; open: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    secret: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    open: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };
};
const { secret: KEY, open: PUBLIC } = pem();

let sigstore: Sigstore;
let registry: TestRegistry;
let workspace: Workspace;
let reference: string;

beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());
beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace(WORKFLOW_ENV);
  ({ reference } = await seedDemoImage(registry));
  workspace.write('sbom.json', SBOM);
  workspace.write('scan.sarif', SARIF);
  workspace.write('root.json', sigstore.trustedRoot);
  for (const service of [sigstore.fulcio, sigstore.rekor, sigstore.timestamp]) {
    service.requests.length = 0;
    service.fault = undefined;
  }
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const byKey = { sign: 'key', 'signing-key': KEY };
const keyless = (): Record<string, string> => ({
  sign: 'keyless',
  'fulcio-url': sigstore.fulcio.url,
  'rekor-url': sigstore.rekor.url,
  'timestamp-server-url': sigstore.timestamp.url,
  'trusted-root': 'root.json',
});
const withIdentity = (claims = {}): void => {
  workspace.world = { ...workspace.world, identityToken: async () => identityToken(claims) };
};
const permanent = (): number =>
  [sigstore.fulcio, sigstore.rekor, sigstore.timestamp].flatMap(({ requests }) => requests).length;

const callAll = (values: Record<string, string>) =>
  attachAll(workspace.world, { image: reference, ...QUIET, ...values });

const call = (values: Record<string, string>) => attachOne(workspace.world, { image: reference, ...QUIET, ...values });

const receiptLines = (result: Awaited<ReturnType<typeof call>>): string[] =>
  result.receipt.entries
    .map((entry) => `${entry.kind} ${artifactTypeOf(entry) === BUNDLE ? 'bundle' : 'raw'} ${entry.outcome}`)
    .toSorted();

const referrersOf = (digest: string, repository = 'acme/app'): Descriptor[] =>
  [...registry.storage.repository(repository).manifests.values()]
    .filter(({ fields }) => (fields.subject as { digest?: string } | undefined)?.digest === digest)
    .map(({ digest: own, bytes, mediaType }) => {
      const { artifactType, annotations } = JSON.parse(bytes.toString());
      return { digest: own, size: bytes.length, mediaType, artifactType, annotations } as Descriptor;
    });

/** Everything on the image and its platforms, verified. */
async function verdicts(trust: Trust) {
  const parsed = parseReference(reference);
  const inputs = readInputs(discoverInputs, (name) => ({ image: reference })[name as 'image']);
  const verifier = await Verifier.open(trust);
  return withContext(workspace.world, inputs, [parsed], async ({ stores }) => {
    const store = stores.open(parsed);
    const index = await store.manifest(parsed.digest as string);
    const platforms = JSON.parse(Buffer.from(index.bytes).toString()).manifests.map((one: Json) => one.digest);
    const all = [index.descriptor.digest, ...platforms].map(async (digest) =>
      Promise.all(referrersOf(digest).map((referrer) => verifyReferrer(store, referrer, { digest }, verifier))),
    );
    return (await Promise.all(all)).flat(2);
  });
}
const keyTrust = (): Trust => ({ keys: [readPublicKey(PUBLIC, 'key')] });
const rootTrust = async (): Promise<Trust> => {
  const roots = await readTrustedRoots(sigstore.trustedRoot, 'root');
  return { keys: [], roots: async () => roots };
};

describe.each([
  ['the referrers API', {}],
  ['fallback tags', { noReferrers: 404 as const }],
])('on a registry with %s', (_, faults) => {
  beforeEach(() => {
    Object.assign(registry.faults, faults);
  });

  test('SBOM and SARIF are attached as bundle and unsigned, provenance as bundle only; all bundles verify', async () => {
    const result = await call({
      ...byKey,
      sbom: 'sbom.json',
      provenance: 'generate',
      scan: 'scan.sarif',
      'sign-image': 'true',
    });
    expect(receiptLines(result)).toEqual([
      'provenance bundle created',
      ...Array(2).fill('sbom bundle created'),
      ...Array(2).fill('sbom raw created'),
      ...Array(2).fill('scan bundle created'),
      ...Array(2).fill('scan raw created'),
      'signature bundle created',
    ]);
    expect(permanent()).toBe(0);
    const found = (await verdicts(keyTrust())) as Verified[];
    expect(found.map(({ status }) => status)).toEqual(Array(6).fill('verified'));
    expect(found.map(({ predicateType }) => predicateType).toSorted()).toEqual([
      'https://cyclonedx.org/bom',
      'https://cyclonedx.org/bom',
      ...found.map(({ predicateType }) => predicateType as string).filter((type) => /vulns|reference/.test(type)),
      'https://sigstore.dev/cosign/sign/v1',
      'https://slsa.dev/provenance/v1',
    ]);
    expect(result.receipt.notes).toContainEqual(expect.stringMatching(/^6 statements signed by key ECDSA P-256 /));
  });

  test('a second run finds every bundle, signs nothing and writes nothing', async () => {
    const first = await call({ ...byKey, 'sign-image': 'true' });
    registry.clear();
    const second = await call({ ...byKey, 'sign-image': 'true' });
    expect(receiptLines(second)).toEqual(receiptLines(first).map((line) => line.replace('created', 'existing')));
    expect(second.receipt.entries.map(({ object }) => object?.digest)).toEqual(
      first.receipt.entries.map(({ object }) => object?.digest),
    );
    expect(registry.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect(second.receipt.notes).toContainEqual(expect.stringMatching(/, all of them by an earlier run$/));
  });
});

describe('bundles', () => {
  test('have the form that cosign 3 and attest push', async () => {
    await call({ ...byKey, image: reference, evidence: '', sbom: 'none', provenance: 'none', 'sign-image': 'true' });
    const digest = parseReference(reference).digest as string;
    const [referrer] = referrersOf(digest);
    const repository = registry.storage.repository('acme/app');
    const manifest = JSON.parse(repository.manifests.get(referrer?.digest as string)?.bytes.toString() as string);
    expect(manifest).toMatchObject({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: BUNDLE,
      config: { mediaType: 'application/vnd.oci.empty.v1+json', artifactType: BUNDLE, size: 2 },
      layers: [{ mediaType: BUNDLE }],
      subject: { digest },
      annotations: {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': 'https://sigstore.dev/cosign/sign/v1',
        'in-toto.io/predicate-type': 'https://sigstore.dev/cosign/sign/v1',
        'io.github.oci-evidence.statement': expect.stringMatching(/^sha256:/),
      },
    });
    const bundle = JSON.parse(String(repository.blobs.get(manifest.layers[0].digest)?.bytes));
    expect(Object.keys(bundle)).toEqual(['mediaType', 'verificationMaterial', 'dsseEnvelope']);
    expect(bundle).toEqual({
      mediaType: BUNDLE,
      verificationMaterial: { publicKey: { hint: readPublicKey(PUBLIC, 'key').hint } },
      dsseEnvelope: {
        payloadType: 'application/vnd.in-toto+json',
        payload: expect.any(String),
        signatures: [{ sig: expect.any(String) }],
      },
    });
    expect(JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: digest.slice(7) }, annotations: {} }],
      predicateType: 'https://sigstore.dev/cosign/sign/v1',
      predicate: {},
    });
  });

  test('of a document that is too large refer to it, and the document is attached unsigned', async () => {
    const filler = (bytes: number): string =>
      JSON.stringify({ ...JSON.parse(SBOM), properties: [{ name: 'x', value: 'y'.repeat(bytes) }] });
    const limit = { 'max-embedded-size': '7MiB' };
    workspace.write('large.json', filler(8 * 1024 * 1024));
    workspace.write('largest-embedded.json', filler(7 * 1024 * 1024 - 400));
    const result = await call({ ...byKey, ...limit, sbom: 'none', evidence: 'large.json' });
    const bundles = result.receipt.entries.filter(({ object }) => object?.artifactType === BUNDLE);
    expect(receiptLines(result)).toEqual([
      ...Array(2).fill('sbom bundle created'),
      ...Array(2).fill('sbom raw created'),
    ]);
    for (const { document } of bundles) expect(document.size).toBeLessThan(5000);
    const found = (await verdicts(keyTrust())) as Verified[];
    const raw = result.receipt.entries.find(({ object }) => object?.artifactType === CYCLONEDX);
    for (const { predicateType, statement } of found) {
      expect(predicateType).toBe(REFERENCE);
      expect(statement?.predicate).toMatchObject({
        references: [{ mediaType: CYCLONEDX, digest: { sha256: expect.any(String) } }],
      });
    }
    expect(raw?.document.size).toBeGreaterThan(8 * 1024 * 1024);
    const note = expect.stringMatching(
      /^the bundle of "large\.json" refers to the document by digest, because it has 8 MiB/,
    );
    expect(result.receipt.notes).toContainEqual(note);
    const dry = await call({ ...byKey, ...limit, sbom: 'none', evidence: 'large.json', 'dry-run': 'true' });
    expect(dry.receipt.notes).toContainEqual(note);

    const embedded = await call({ ...byKey, ...limit, sbom: 'none', evidence: 'largest-embedded.json' });
    const sizes = embedded.receipt.entries
      .filter(({ object }) => object?.artifactType === BUNDLE)
      .map(({ document }) => document.size);
    for (const size of sizes) {
      expect(size).toBeGreaterThan(9_000_000);
      expect(size).toBeLessThanOrEqual(10_000_000);
    }
  });

  test('of a document that cannot be a predicate refer to it', async () => {
    workspace.write('notes.txt', 'tested by hand\n');
    const result = await call({ ...byKey, sbom: 'none', evidence: 'notes.txt' });
    expect(receiptLines(result)).toEqual(['custom bundle created', 'custom raw created']);
    expect(await verdicts(keyTrust())).toMatchObject([{ status: 'verified', predicateType: REFERENCE }]);
  });

  test('are not made for evidence that is already signed', async () => {
    const first = await call({ ...byKey, sbom: 'none', 'sign-image': 'true' });
    const repository = registry.storage.repository('acme/app');
    const manifest = JSON.parse(
      repository.manifests.get(first.receipt.entries[0]?.object?.digest as string)?.bytes.toString() as string,
    );
    const bundle = repository.blobs.get(manifest.layers[0].digest)?.bytes;
    workspace.write('given.sigstore.json', String(bundle));
    const second = await call({
      sign: 'key',
      'signing-key': pem().secret,
      sbom: 'none',
      evidence: 'given.sigstore.json',
    });
    expect(second.receipt.entries).toMatchObject([
      { object: { artifactType: BUNDLE }, document: { size: bundle?.length } },
    ]);
    expect(second.receipt.entries).toHaveLength(1);
  });
});

describe('without a signer', () => {
  test('auto attaches the evidence unsigned and says so', async () => {
    const result = await call({});
    expect(receiptLines(result)).toEqual(['sbom raw created', 'sbom raw created']);
    expect(result.receipt.unsigned).toEqual({
      why: 'no-identity',
      text: 'nothing was signed: there is neither a signing-key nor an identity token; set signing-key, or give the job of a workflow the permission id-token: write (pull requests from forks never have it)',
    });
  });

  test('auto makes no more requests than none', async () => {
    await call({ sign: 'none', 'dry-run': 'false' });
    const none = registry.requests.length;
    const other = await startRegistry();
    try {
      ({ reference } = await seedDemoImage(other));
      await call({ sign: 'auto' });
      expect(other.requests).toHaveLength(none);
    } finally {
      await other.close();
    }
  });

  test.each([
    [
      'keyless',
      { sign: 'keyless' },
      /sign: keyless needs an identity token, but this job has none; give it the permission id-token: write/,
    ],
    ['key', { sign: 'key' }, /sign: key needs a signing-key/],
    ['two signers', { sign: 'keyless', 'signing-key': KEY }, /sign: keyless does not use signing-key/],
    ['no signer for the image', { sign: 'none', 'sign-image': 'true' }, /sign-image cannot be used with sign: none/],
    [
      'attestations by key',
      { ...byKey, 'github-attestations': 'true' },
      /github-attestations needs signatures with the job's identity/,
    ],
    [
      'attestations by nobody',
      { 'github-attestations': 'true', 'github-token': 't' },
      /github-attestations needs an identity token, but this job has none/,
    ],
    [
      'a key that is none',
      { sign: 'key', 'signing-key': '-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----' },
      /could not read signing-key as a private key/,
    ],
    [
      'a variable that is not set',
      { sign: 'key', 'signing-key': 'env://NOT_SET' },
      /signing-key names the environment variable NOT_SET, which is not set/,
    ],
    [
      'a file that is not there',
      { sign: 'key', 'signing-key': 'no.pem' },
      /not PEM text, env:\/\/VARIABLE or a readable file \(no such file or directory \(ENOENT\)\)/,
    ],
    [
      'a trusted root that is not there',
      { sign: 'auto', 'trusted-root': 'no.json' },
      /could not read trusted-root "no\.json": no such file or directory \(ENOENT\)/,
    ],
    [
      'a trusted root that is none',
      { sign: 'auto', 'trusted-root': 'sbom.json' },
      /could not read trusted-root "sbom\.json" as a trusted root/,
    ],
    ['a service without TLS', { sign: 'auto', 'rekor-url': 'http://rekor.example' }, /rekor-url is .*https:/],
    [
      'an authority without a clock',
      { sign: 'auto', 'fulcio-url': 'https://fulcio.example' },
      /fulcio-url needs rekor-url/,
    ],
  ])('%s is a mistake that is found before any request', async (_, values, message) => {
    await expect(call(values as unknown as Record<string, string>)).rejects.toThrow(message);
    expect(registry.requests).toEqual([]);
    expect(permanent()).toBe(0);
  });
});

describe('where the key comes from', () => {
  test.each([
    ['a file', async () => 'key.pem'],
    ['a variable', async () => 'env://MY_KEY'],
    ['the input', async () => KEY],
  ])('%s: signed, and masked before it is read', async (_, input) => {
    workspace.write('key.pem', KEY);
    workspace.world = { ...workspace.world, env: { ...workspace.world.env, MY_KEY: KEY } };
    await call({ sign: 'auto', 'signing-key': await input() });
    expect(await verdicts(keyTrust())).toMatchObject([{ status: 'verified' }, { status: 'verified' }]);
    for (const line of KEY.split('\n').filter((text) => text !== '' && !text.startsWith('-----'))) {
      expect(workspace.masked).toContain(line);
    }
  });

  test("cosign's key opens with COSIGN_PASSWORD or the input, which is masked", async () => {
    const key = await readFile(fixturePath('signing/cosign.key'), 'utf8');
    workspace.world = { ...workspace.world, env: { ...workspace.world.env, COSIGN_PASSWORD: 'hunter2' } };
    await call({ sign: 'key', 'signing-key': key });
    expect(workspace.masked).toContain('hunter2');
    const open = readPublicKey(await readFile(fixturePath('signing/cosign.pub'), 'utf8'), 'key');
    expect(await verdicts({ keys: [open] })).toMatchObject([{ status: 'verified' }, { status: 'verified' }]);
  });
});

describe('keyless', () => {
  beforeEach(() => withIdentity());

  test('one certificate for the run, one log entry and one timestamp a statement; all of it verifies', async () => {
    const result = await call({ ...keyless(), 'sign-image': 'true' });
    expect(receiptLines(result)).toHaveLength(5);
    expect(sigstore.fulcio.requests).toHaveLength(1);
    expect(sigstore.rekor.requests).toHaveLength(3);
    expect(sigstore.timestamp.requests).toHaveLength(3);
    const found = (await verdicts(await rootTrust())) as Verified[];
    expect(found).toHaveLength(3);
    for (const verdict of found) expect(verdict).toMatchObject({ status: 'verified', signer: { san: SAN } });
    expect(result.receipt.notes).toContainEqual(`3 statements signed by ${SAN}`);
  });

  test('several images of one run share the certificate', async () => {
    const { reference: second } = await seedDemoImage(registry, 'acme/other');
    const results = await callAll({ ...keyless(), image: `${reference}\n${second}` });
    expect(results.every(isAttached)).toBe(true);
    expect(sigstore.fulcio.requests).toHaveLength(1);
    expect(sigstore.rekor.requests).toHaveLength(4);
  });

  test('a re-run asks for nothing permanent', async () => {
    await call(keyless());
    const before = permanent();
    const again = await call(keyless());
    expect(receiptLines(again).every((line) => line.endsWith('existing'))).toBe(true);
    expect(permanent()).toBe(before);
  });

  test('a bundle signed by another workflow is not reused', async () => {
    await call(keyless());
    withIdentity({ job_workflow_ref: 'acme/app/.github/workflows/other.yml@refs/heads/main' });
    const again = await call(keyless());
    expect(receiptLines(again).filter((line) => line === 'sbom bundle created')).toHaveLength(2);
  });

  test('a planted bundle with the annotation of the statement is not reused', async () => {
    const first = await call({ ...keyless(), sbom: 'none', 'sign-image': 'true' });
    const repository = registry.storage.repository('acme/app');
    const good = repository.manifests.get(first.receipt.entries[0]?.object?.digest as string);
    const manifest = JSON.parse(String(good?.bytes));
    const bundle = JSON.parse(String(repository.blobs.get(manifest.layers[0].digest)?.bytes));
    repository.deleteManifest(good?.digest as string);
    bundle.dsseEnvelope.signatures[0].sig = Buffer.from('forged').toString('base64');
    const { digest, size } = repository.putBlob(JSON.stringify(bundle));
    Object.assign(manifest.layers[0], { digest, size });
    repository.putManifest(JSON.stringify(manifest), 'application/vnd.oci.image.manifest.v1+json');
    const again = await call({ ...keyless(), sbom: 'none', 'sign-image': 'true' });
    expect(receiptLines(again)).toEqual(['signature bundle created']);
  });

  test('a bundle whose content was deleted is made again', async () => {
    const values = { ...keyless(), sbom: 'none', 'sign-image': 'true' };
    const first = await call(values);
    const repository = registry.storage.repository('acme/app');
    const digest = first.receipt.entries[0]?.object?.digest as string;
    repository.blobs.delete(JSON.parse(String(repository.manifests.get(digest)?.bytes)).layers[0].digest);
    expect(receiptLines(await call(values))).toEqual(['signature bundle created']);
  });

  test('without a trusted root, bundles of earlier runs cannot be verified, so evidence is signed again', async () => {
    const values = { ...keyless(), 'trusted-root': '', sbom: 'none', 'sign-image': 'true' };
    await call(values);
    expect(receiptLines(await call(values))).toEqual(['signature bundle created']);
  });

  test('without push access, no certificate and no log entry is made', async () => {
    await registry.close();
    registry = await startRegistry({ auth: { scheme: 'bearer', users: { reader: 'pass' }, readers: ['reader'] } });
    ({ reference } = await seedDemoImage(registry));
    await expect(
      call({ ...keyless(), 'registry-username': 'reader', 'registry-password': 'pass' }),
    ).rejects.toMatchObject({
      name: 'StoreError',
      code: expect.stringMatching(/denied|unauthorized/),
    });
    expect(permanent()).toBe(0);
  });

  test('if the certificate authority refuses, nothing is logged and nothing is pushed', async () => {
    sigstore.fulcio.fault = { how: 'status', status: 403, body: '{"message":"not for you"}' };
    const before = [...registry.storage.repository('acme/app').manifests.keys()];
    await expect(call(keyless())).rejects.toMatchObject({
      name: 'SigningError',
      message: expect.stringContaining('(403) not for you'),
    });
    expect(sigstore.rekor.requests).toEqual([]);
    expect([...registry.storage.repository('acme/app').manifests.keys()]).toEqual(before);
  });

  test('if the log refuses everything, nothing is pushed', async () => {
    sigstore.rekor.fault = { how: 'status', status: 400 };
    const before = [...registry.storage.repository('acme/app').manifests.keys()];
    await expect(call(keyless())).rejects.toThrow(/could not record the signature/);
    expect([...registry.storage.repository('acme/app').manifests.keys()]).toEqual(before);
  });

  test('if the log refuses one statement, its evidence is attached in no form, and the next run attaches it', async () => {
    sigstore.rekor.fault = { how: 'status', status: 400, times: 1 };
    const first = await call(keyless());
    expect(receiptLines(first)).toEqual(['sbom bundle created', 'sbom raw created', 'sbom raw failed']);
    const failed = first.receipt.entries.find(({ outcome }) => outcome === 'failed');
    expect(failed).toMatchObject({
      object: null,
      title: 'sbom.json',
      error: expect.stringMatching(/could not record the signature/),
    });
    const second = await call(keyless());
    expect(receiptLines(second)).toEqual([
      'sbom bundle created',
      'sbom bundle existing',
      'sbom raw created',
      'sbom raw existing',
    ]);
  });

  test('a token service that is down is an error, also with auto, since the job is not of a fork', async () => {
    workspace.world = { ...workspace.world, identityToken: () => Promise.reject(new Error('503')) };
    await expect(call({ ...keyless(), sign: 'auto' })).rejects.toThrow(
      /could not get an identity token for signing: 503/,
    );
    expect(permanent()).toBe(0);
  });

  test('on a server without a Sigstore instance, auto says so and continues, and keyless fails', async () => {
    workspace.world = {
      ...workspace.world,
      env: { ...workspace.world.env, GITHUB_SERVER_URL: 'https://ghe.acme.example' },
    };
    withIdentity({ repository_visibility: 'private' });
    await expect(call({ sign: 'keyless' })).rejects.toThrow(/could not choose a Sigstore instance/);
    const result = await call({ sign: 'auto' });
    expect(receiptLines(result)).toEqual(['sbom raw created', 'sbom raw created']);
    expect(result.receipt.unsigned?.text).toMatch(/^nothing was signed: .*set sigstore to public-good/);
  });

  test('a dry run plans the bundles and signs nothing', async () => {
    const result = await call({ ...keyless(), 'dry-run': 'true', 'sign-image': 'true' });
    expect(receiptLines(result)).toEqual([
      ...Array(2).fill('sbom bundle planned'),
      ...Array(2).fill('sbom raw planned'),
      'signature bundle planned',
    ]);
    expect(permanent()).toBe(0);
    expect(registry.requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([]);
  });
});

describe("GitHub's attestations API", () => {
  let server: Server;
  let stored: Json[];
  let requests: string[];
  let answer: { status: number; body: object } | undefined;

  beforeEach(async () => {
    stored = [];
    requests = [];
    answer = undefined;
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const path = decodeURIComponent((request.url ?? '').split('?')[0] as string);
      requests.push(`${request.method} ${path} ${request.headers.authorization}`);
      const send = (status: number, body: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      };
      if (answer !== undefined) return send(answer.status, answer.body);
      if (request.method === 'GET') return send(stored.length === 0 ? 404 : 200, { attestations: stored });
      stored.push(JSON.parse(Buffer.concat(chunks).toString()));
      return send(201, { id: 7000 + stored.length });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    workspace.world = { ...workspace.world, env: { ...workspace.world.env, GITHUB_API_URL: api } };
    withIdentity();
  });
  afterEach(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });

  const values = (): Record<string, string> => ({
    ...keyless(),
    'github-attestations': 'true',
    'github-token': 'ghs_secret',
  });

  test('receives every bundle once, after everything was pushed', async () => {
    const first = await call(values());
    expect(requests).toEqual(Array(2).fill('POST /repos/acme/app/attestations token ghs_secret'));
    expect(stored.map(({ bundle }) => bundle.mediaType)).toEqual([BUNDLE, BUNDLE]);
    expect(first.receipt.notes).toContainEqual('stored 2 of 2 bundles as attestations of acme/app (ids 7001, 7002)');
    requests.length = 0;
    const second = await call(values());
    expect(requests.map((line) => line.split(' ')[0])).toEqual(['GET', 'GET']);
    expect(second.receipt.notes).toContainEqual('all bundles are already stored as attestations of acme/app');
    expect(second.failure).toBeUndefined();
  });

  test('that refuses is an error that names the permission; attached evidence stays, and a re-run stores the bundles', async () => {
    answer = { status: 403, body: { message: 'Resource not accessible by integration' } };
    const first = await call(values());
    expect(receiptLines(first).filter((line) => line.endsWith('created'))).toHaveLength(4);
    expect(first.failure).toMatch(
      /could not store attestations of acme\/app at http:.*Resource not accessible by integration.*attestations: write/,
    );
    answer = undefined;
    await call(values());
    expect(stored).toHaveLength(2);
  });

  test('without a token or a repository is an error', async () => {
    await expect(call({ ...values(), 'github-token': '' })).rejects.toThrow(/github-attestations needs a github-token/);
    const { GITHUB_REPOSITORY: _, ...env } = workspace.world.env;
    workspace.world = { ...workspace.world, env };
    await expect(call(values())).rejects.toThrow(/github-attestations needs GITHUB_REPOSITORY/);
    expect([...registry.requests, ...requests]).toEqual([]);
    expect(permanent()).toBe(0);
  });
});

test('no key, password or token is in anything that is said, sent to the registry or stored there', async () => {
  withIdentity();
  const cosignKey = await readFile(fixturePath('signing/cosign.key'), 'utf8');
  const token = identityToken();
  let said = '';
  const cli = (env: Record<string, string>, ...args: string[]): Promise<number> =>
    run(['attach', reference, '--sbom', 'sbom.json', '--provenance', 'none', ...args], {
      env: { HOME: workspace.path, ...env },
      cwd: workspace.path,
      color: false,
      out: (text) => {
        said += text;
      },
      err: (text) => {
        said += text;
      },
    });
  const services = ['--fulcio-url', sigstore.fulcio.url, '--rekor-url', sigstore.rekor.url];
  const truncated = KEY.split('\n').slice(1).join('\n');
  const codes = [
    await cli({ OCI_EVIDENCE_SIGNING_KEY: KEY }, '--sign', 'key'),
    await cli({ OCI_EVIDENCE_SIGNING_KEY: truncated }, '--sign', 'key'),
    await cli({ OCI_EVIDENCE_SIGNING_KEY: KEY.replace('MIG', 'MIH') }, '--sign', 'key'),
    await cli({ OCI_EVIDENCE_SIGNING_KEY: cosignKey, COSIGN_PASSWORD: 'hunter2' }, '--sign', 'key'),
    await cli({ OCI_EVIDENCE_SIGNING_KEY: cosignKey, COSIGN_PASSWORD: 'wrong-passphrase' }, '--sign', 'key'),
    await cli({ SIGSTORE_ID_TOKEN: token }, '--sign', 'keyless', ...services),
    await cli({ SIGSTORE_ID_TOKEN: `${token.split('.')[0]}.broken.x` }, '--sign', 'keyless', ...services),
  ];
  expect(codes).toEqual([0, 2, 2, 0, 2, 0, 1]);
  sigstore.fulcio.fault = { how: 'status', status: 400, body: JSON.stringify({ message: `bad token: ${token}` }) };
  workspace.write('sbom.json', SBOM.replace('2026-01-01', '2026-01-02'));
  expect(await cli({ SIGSTORE_ID_TOKEN: token }, '--sign', 'keyless', ...services)).toBe(1);

  const repository = registry.storage.repository('acme/app');
  const blobs = [...repository.blobs.values()].map(({ bytes }) => String(bytes));
  const everything = [
    said,
    JSON.stringify(registry.requests),
    ...[...repository.manifests.values()].map(({ bytes }) => bytes.toString()),
    ...blobs,
    ...blobs.map((text) => Buffer.from(/"payload":"([^"]+)"/.exec(text)?.[1] ?? '', 'base64').toString()),
  ].join('\n');
  expect(said).toMatch(/signed by key/);
  expect(said).toMatch(/bad token: \*\*\*/);
  const bodyOf = (text: string): string[] =>
    text.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
  for (const secret of [
    ...bodyOf(KEY),
    ...bodyOf(cosignKey),
    'hunter2',
    'wrong-passphrase',
    token,
    token.split('.')[1] as string,
  ]) {
    expect(everything.includes(secret)).toBe(false);
  }
  // The private scalar itself, in the encodings that a careless dump would use.
  const scalar = Buffer.from(KEY.replace(/-----[^-]+-----|\s/g, ''), 'base64').subarray(36, 68);
  for (const form of [scalar.toString('hex'), scalar.toString('base64'), scalar.toString('base64url')]) {
    expect(everything.includes(form)).toBe(false);
  }
});
