// Evidence as it is found in registries, read in every form: signed and unsigned, moved, damaged, contradictory and missing.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readImage } from '../../src/commands/read-image.ts';
import { documentOf } from '../../src/evidence/document.ts';
import { encodeStatement, REFERENCE_PREDICATE, statementAbout, subjectOf } from '../../src/evidence/statement.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { RegistrySession } from '../../src/oci/registry/session.ts';
import type { RegistryStore } from '../../src/oci/registry/store.ts';
import { preAuthEncoding } from '../../src/signing/envelope.ts';
import type { ReadSelection } from '../../src/signing/evidence-place.ts';
import type { FoundEvidence } from '../../src/signing/found-evidence.ts';
import type { SigningKey } from '../../src/signing/key.ts';
import { keySigner } from '../../src/signing/signer.ts';
import { readTrustedRoots } from '../../src/signing/trust.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { testEnvironment } from '../support/environment.ts';
import { BUNDLE, bundleAnnotations, type EvidenceImage, evidenceImage } from '../support/evidence-image.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { changed, PREDICATE, signedBundle, statement, testKey } from '../support/sigstore/signed.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';

let registry: TestRegistry;
let session: RegistrySession;
let sigstore: Sigstore;
let key: SigningKey;
let verifier: Verifier;
let image: EvidenceImage;

beforeAll(async () => {
  sigstore = await startSigstore();
  key = await testKey();
  const roots = await readTrustedRoots(sigstore.trustedRoot, 'test');
  verifier = await Verifier.open({ keys: [key], roots: async () => roots });
});
afterAll(() => sigstore.close());
beforeEach(async () => {
  registry = await startRegistry();
  const environment = testEnvironment({ sleep: async () => {}, random: () => 0 });
  session = new RegistrySession(environment);
  image = evidenceImage(registry);
});
afterEach(async () => {
  await session.close();
  await registry.close();
});

const store = (name = 'app'): RegistryStore => session.store(registry.host, name);
const read = (selection: ReadSelection = { verifier }) => readImage(store(), 'v1', selection);
async function only(selection?: ReadSelection): Promise<FoundEvidence> {
  const { evidence, problems } = await read(selection);
  expect(problems).toEqual([]);
  expect(evidence).toHaveLength(1);
  return evidence[0] as FoundEvidence;
}
const byKey = (about: Pick<Descriptor, 'digest'>, predicate: object = { made: 'here' }) =>
  signedBundle(sigstore, { key, log: false, timestamp: false, statement: statement(about.digest, predicate) });
const provenance = bundleAnnotations(PREDICATE);
const CDX = 'application/vnd.cyclonedx+json';
const BOM = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [] });

/** A DSSE envelope as cosign 2 stores it. */
function envelope(bytes: Buffer, payloadType: string = MEDIA_TYPE.inToto): string {
  const sig = keySigner(key).sign(preAuthEncoding(bytes, payloadType)).toString('base64');
  return JSON.stringify({ payloadType, payload: bytes.toString('base64'), signatures: [{ keyid: '', sig }] });
}
const statementBytes = (about: Pick<Descriptor, 'digest'>, type = PREDICATE, predicate: object = { made: 'here' }) =>
  Buffer.from(encodeStatement(statementAbout(subjectOf('app', about), type, predicate)));

describe('forms', () => {
  test.each([
    ['0.3', 'application/vnd.dev.sigstore.bundle.v0.3+json'],
    ['0.2', 'application/vnd.dev.sigstore.bundle+json;version=0.2'],
    ['0.1', 'application/vnd.dev.sigstore.bundle+json;version=0.1'],
  ])('a keyless bundle %s: signer, trusted time and statement', async (version, mediaType) => {
    const signed = await signedBundle(sigstore, { statement: statement(image.amd64.digest) });
    const bundle = changed(signed, (json) => {
      json.mediaType = mediaType;
      const { certificate } = json.verificationMaterial;
      if (version === '0.3') return;
      delete json.verificationMaterial.certificate;
      json.verificationMaterial.x509CertificateChain = { certificates: [certificate] };
    });
    image.attachOne(image.amd64, mediaType, bundle, provenance);
    expect(await only()).toMatchObject({
      kind: 'provenance',
      subject: image.amd64.digest,
      platform: 'linux/amd64',
      source: 'api',
      claimedPredicateType: PREDICATE,
      signature: { state: 'verified', signer: { kind: 'certificate' }, time: { clock: 'timestamp' } },
      statement: { predicateType: PREDICATE, predicate: { made: 'here' } },
      stored: { digest: digestOf(bundle), size: bundle.byteLength },
    });
  });

  test('a bundle without annotations, and one that annotations call an SBOM, are opened for their kind', async () => {
    image.attachOne(image.index, BUNDLE, await byKey(image.index));
    image.attachOne(
      image.index,
      BUNDLE,
      await byKey(image.index, { other: 1 }),
      bundleAnnotations('https://spdx.dev/Document'),
    );
    for (const selection of [
      { verifier },
      { verifier, kinds: new Set(['provenance'] as const) },
      { depth: 'signatures' } as const,
    ]) {
      const { evidence } = await read(selection);
      expect(evidence.map(({ kind }) => kind)).toEqual(['provenance', 'provenance']);
    }
    const { evidence } = await read();
    expect(evidence.map((one) => `${one.claimedPredicateType} ${one.statement?.predicateType}`).sort()).toEqual([
      `https://spdx.dev/Document ${PREDICATE}`,
      `undefined ${PREDICATE}`,
    ]);
  });

  test('a bundle that signs the bytes of the manifest', async () => {
    const bytes = Buffer.from(registry.storage.repository('app').manifests.get(image.index.digest)?.bytes ?? '');
    const bundle = {
      mediaType: BUNDLE,
      verificationMaterial: { publicKey: { hint: key.hint } },
      messageSignature: {
        messageDigest: {
          algorithm: 'SHA2_256',
          digest: Buffer.from(image.index.digest.slice(7), 'hex').toString('base64'),
        },
        signature: keySigner(key).sign(bytes).toString('base64'),
      },
    };
    image.attachOne(image.index, BUNDLE, JSON.stringify(bundle), {
      'dev.sigstore.bundle.content': 'message-signature',
    });
    expect(await only()).toMatchObject({
      kind: 'signature',
      signature: { state: 'verified', signer: { hint: key.hint } },
    });
    expect((await only()).statement).toBeUndefined();
  });

  test('a document, with its bytes; its kind by its artifact type, its layer, or its content', async () => {
    image.attachOne(image.arm64, CDX, BOM);
    image.attach(image.arm64, [{ mediaType: CDX, bytes: `${BOM} ` }], { artifactType: 'application/vnd.example' });
    image.attach(image.arm64, [{ mediaType: 'application/octet-stream', bytes: `${BOM}  ` }], { artifactType: 'a/b' });
    const { evidence } = await read();
    expect(evidence.map(({ kind, platform, signature }) => [kind, platform, signature.state])).toEqual(
      evidence.map(() => ['sbom', 'linux/arm64', 'none']),
    );
    const documents = evidence.map(({ document }) => [document?.descriptor.mediaType, document?.bytes.length]);
    expect(documents.sort()).toEqual([0, 1, 2].map((more) => [CDX, BOM.length + more]));
  });

  test('a bundle that was pushed as a file of no known type', async () => {
    const bytes = await byKey(image.index);
    image.attach(image.index, [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', bytes }], {
      artifactType: BUNDLE,
    });
    expect(await only()).toMatchObject({ kind: 'provenance', signature: { state: 'verified' } });
    image.attach(image.amd64, [{ mediaType: 'application/json', bytes: await byKey(image.amd64) }]);
    const { evidence } = await read();
    expect(evidence.map(({ kind, signature }) => [kind, signature.state])).toEqual([
      ['provenance', 'verified'],
      ['provenance', 'verified'],
    ]);
  });

  test('several files of one ORAS artifact are one piece of evidence each', async () => {
    image.attach(
      image.amd64,
      [
        { mediaType: CDX, bytes: BOM },
        { mediaType: 'application/sarif+json', bytes: '{"version":"2.1.0","runs":[]}' },
      ],
      { artifactType: 'application/vnd.example.scan-and-sbom' },
    );
    const { evidence } = await read();
    expect(evidence.map(({ kind, layer }) => [kind, layer])).toEqual([
      ['sbom', 0],
      ['scan', 1],
    ]);
  });

  test('an unsigned statement is a claim, and must be about its subject', async () => {
    image.attachOne(image.index, MEDIA_TYPE.inToto, statementBytes(image.index));
    expect(await only()).toMatchObject({
      kind: 'provenance',
      signature: { state: 'none' },
      statement: { predicateType: PREDICATE },
    });
    image.attachOne(image.amd64, MEDIA_TYPE.inToto, statementBytes(image.arm64));
    const moved = (await read()).evidence.find(({ platform }) => platform === 'linux/amd64');
    expect(moved?.statement).toBeUndefined();
    expect(moved?.problem).toEqual({
      undecided: false,
      text: expect.stringMatching(
        new RegExp(`the statement is about ${image.arm64.digest}, expected ${image.amd64.digest}`),
      ),
    });
  });

  test('DSSE envelopes, as referrers and under cosign’s tag with several attestations', async () => {
    image.attachOne(image.index, MEDIA_TYPE.dsse, envelope(statementBytes(image.index)));
    const tag = `${image.amd64.digest.replace(':', '-')}.att`;
    const layer = (type: string, predicate: object) => ({
      mediaType: MEDIA_TYPE.dsse,
      bytes: envelope(statementBytes(image.amd64, type, predicate)),
      annotations: { predicateType: type },
    });
    image.attach(
      image.amd64,
      [
        layer(PREDICATE, {}),
        layer('https://spdx.dev/Document', { spdxVersion: 'SPDX-2.3' }),
        layer('https://example.com/x', {}),
      ],
      { tag },
    );
    const { evidence } = await read();
    expect(evidence.map(({ kind, source, layer, signature }) => [kind, source, layer, signature.state]).sort()).toEqual(
      [
        ['custom', 'cosign-tag', 2, 'verified'],
        ['provenance', 'api', 0, 'verified'],
        ['provenance', 'cosign-tag', 0, 'verified'],
        ['sbom', 'cosign-tag', 1, 'verified'],
      ],
    );
  });

  test('cosign 2 signatures as a referrer', async () => {
    const payload = JSON.stringify({
      critical: {
        identity: { 'docker-reference': '' },
        image: { 'docker-manifest-digest': image.index.digest },
        type: 'cosign container image signature',
      },
      optional: null,
    });
    const sig = keySigner(key).sign(Buffer.from(payload)).toString('base64');
    const mediaType = 'application/vnd.dev.cosign.simplesigning.v1+json';
    image.attach(
      image.index,
      [{ mediaType, bytes: payload, annotations: { 'dev.cosignproject.cosign/signature': sig } }],
      { artifactType: 'application/vnd.dev.cosign.artifact.sig.v1+json' },
    );
    expect(await only()).toMatchObject({ kind: 'signature', signature: { state: 'verified' } });
  });

  test('a Notation signature is refused, with the tool that verifies it', async () => {
    image.attachOne(image.index, 'application/vnd.cncf.notary.signature', 'x');
    expect(await only()).toMatchObject({
      kind: 'signature',
      signature: { state: 'refused', code: 'unsupported-format', reason: expect.stringMatching(/notation verify/) },
    });
  });

  test('evidence about evidence keeps the platform of the image', async () => {
    const sbom = image.attachOne(image.amd64, CDX, BOM);
    image.attachOne(sbom, BUNDLE, await byKey(sbom), provenance);
    const { evidence } = await read();
    expect(evidence.find(({ subject }) => subject === sbom.digest)).toMatchObject({
      platform: 'linux/amd64',
      signature: { state: 'verified' },
    });
  });
});

describe('references', () => {
  const reference = (digest: string, mediaType = CDX) =>
    signedBundle(sigstore, {
      key,
      log: false,
      timestamp: false,
      statement: documentOf(
        statementBytes(image.index, REFERENCE_PREDICATE, {
          references: [{ digest: { sha256: digest.slice(7) }, mediaType }],
        }),
        MEDIA_TYPE.inToto,
      ),
    });

  test('a signed reference yields the document that it names, of the kind of that document', async () => {
    image.attachOne(image.index, BUNDLE, await reference(digestOf(BOM)), bundleAnnotations(REFERENCE_PREDICATE));
    // Its annotations call it a scan, so that it is passed over at first.
    image.attachOne(image.index, CDX, BOM, { 'io.github.oci-evidence.kind': 'scan' });
    const found = await only({ verifier, kinds: new Set(['sbom']) });
    expect(found).toMatchObject({
      kind: 'sbom',
      signature: { state: 'verified' },
      document: { descriptor: { digest: digestOf(BOM) } },
    });
    expect(Buffer.from(found.document?.bytes ?? []).toString()).toBe(BOM);
  });

  test('a document that is not attached is a problem, and undecided if a manifest could not be read', async () => {
    image.attachOne(image.index, BUNDLE, await reference(digestOf(BOM)), bundleAnnotations(REFERENCE_PREDICATE));
    expect(await only({ verifier, kinds: new Set(['sbom']) })).toMatchObject({
      problem: {
        undecided: false,
        text: expect.stringMatching(/refers to the document sha256:\w+, which is not attached/),
      },
    });
    const raw = image.attachOne(image.index, CDX, BOM);
    registry.faults.forbidden = { on: new RegExp(`manifests/${raw.digest}`) };
    const { evidence } = await read({ verifier, kinds: new Set(['sbom']) });
    expect(evidence.map(({ problem }) => problem?.undecided)).toEqual([true, true]);
  });

  test('an unsigned reference is not followed', async () => {
    image.attachOne(
      image.index,
      MEDIA_TYPE.inToto,
      statementBytes(image.index, REFERENCE_PREDICATE, {
        references: [{ digest: { sha256: digestOf(BOM).slice(7) }, mediaType: CDX }],
      }),
    );
    image.attachOne(image.amd64, CDX, BOM);
    const { evidence } = await read();
    expect(evidence.find(({ statement: found }) => found !== undefined)?.document).toBeUndefined();
  });
});

describe('hostile content', () => {
  const state = ({ signature, problem }: FoundEvidence) =>
    problem === undefined
      ? 'code' in signature
        ? signature.code
        : signature.state
      : `undecided: ${problem.undecided}`;

  test('a bundle about another digest is refused', async () => {
    image.attachOne(image.amd64, BUNDLE, await byKey(image.arm64), provenance);
    expect(state(await only())).toBe('wrong-subject');
  });

  test('a manifest that is listed for a digest that it does not name is a problem', async () => {
    const bytes = await byKey(image.amd64);
    const moved = image.attach(image.amd64, [{ mediaType: BUNDLE, bytes }], {
      artifactType: BUNDLE,
      subject: image.arm64,
    });
    registry.storage.repository('app').setReferrers(image.amd64.digest, [{ ...moved, artifactType: BUNDLE }]);
    const found = (await read()).evidence.find(({ subject }) => subject === image.amd64.digest);
    expect(found?.problem).toEqual({
      undecided: false,
      text: `${moved.digest} is listed for ${image.amd64.digest} but its subject is ${image.arm64.digest}`,
    });
  });

  test.each([
    ['no JSON', 'x', 'malformed'],
    ['empty', '', 'malformed'],
    ['another format', JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle.v9+json' }), 'malformed'],
  ])('a bundle that is %s', async (_, bytes, expected) => {
    image.attachOne(image.index, BUNDLE, bytes, provenance);
    expect(state(await only())).toBe(expected);
  });

  test('a layer that is truncated, changed, gone or of another size is damaged, and no reason to doubt the rest', async () => {
    const bytes = await byKey(image.index);
    const layer = { mediaType: BUNDLE, bytes };
    image.attach(image.index, [{ ...layer, size: bytes.byteLength + 1 }], { artifactType: BUNDLE });
    image.attach(image.index, [{ ...layer, size: bytes.byteLength - 1 }], { artifactType: BUNDLE });
    image.attach(image.index, [{ ...layer, digest: digestOf('gone') }], { artifactType: BUNDLE });
    image.attach(image.index, [], { artifactType: BUNDLE });
    image.attach(image.index, [layer], { artifactType: BUNDLE });
    const { evidence } = await read();
    expect(evidence.map(state).sort()).toEqual([...Array(4).fill('undecided: false'), 'verified']);
  });

  test('content that the registry corrupts is damaged', async () => {
    const bytes = await byKey(image.index);
    image.attachOne(image.index, BUNDLE, bytes, provenance);
    registry.faults.corruptBody = { on: new RegExp(digestOf(bytes)), at: 100 } as never;
    expect(state(await only())).toBe('undecided: false');
  });

  test.each(['forbidden', 'serverError', 'dropConnection'] as const)(
    'a registry that fails for a manifest, a document or a list (%s): undecided, never missing',
    async (fault) => {
      const bytes = await byKey(image.index);
      const stored = image.attachOne(image.index, BUNDLE, bytes, provenance);
      for (const path of [`manifests/${stored.digest}`, `blobs/${digestOf(bytes)}`]) {
        registry.faults[fault] = { on: new RegExp(path) };
        await session.close();
        session = new RegistrySession(testEnvironment({ sleep: async () => {}, random: () => 0 }));
        const { evidence, problems } = await read();
        expect([...evidence.map(state), ...problems]).toEqual(['undecided: true']);
      }
      registry.faults[fault] = { on: new RegExp(`referrers/${image.arm64.digest}`) };
      const { evidence, problems } = await read();
      expect(evidence.every((one) => state(one) === 'verified')).toBe(true);
      expect(problems).toEqual([{ undecided: true, text: expect.stringMatching(/could not list/) }]);
    },
  );

  test('a trusted root that cannot be fetched: undecided', async () => {
    const { SigningError } = await import('../../src/signing/signing-error.ts');
    const roots = async () => {
      throw new SigningError({ attempted: 'get the trusted root', detail: 'no answer', remedy: 'run it again' });
    };
    image.attachOne(image.index, BUNDLE, await signedBundle(sigstore, { statement: statement(image.index.digest) }));
    const offline = await Verifier.open({ keys: [], roots });
    expect(state(await only({ verifier: offline }))).toBe('undecided: true');
  });

  test('documents above the limits are problems and are not requested', async () => {
    const large = image.attachOne(image.index, CDX, 'x'.repeat(2000));
    const limits = { documentBytes: 1000 };
    registry.clear();
    expect(await only({ limits })).toMatchObject({
      problem: { undecided: false, text: expect.stringMatching(/2000 bytes, more than the limit of 1000/) },
    });
    expect(registry.requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
    // Somebody who can push could hide the newest evidence behind these two.
    expect(await only({ limits: { totalBytes: 1000 } })).toMatchObject({ problem: { undecided: true } });
    expect(await only({ limits: { manifests: 0 } })).toMatchObject({
      artifact: { digest: large.digest },
      problem: { undecided: true },
    });
  });

  test('documents larger than the memory budget are read one after the other', async () => {
    for (let number = 0; number < 5; number += 1) image.attachOne(image.index, CDX, `${BOM}${' '.repeat(number)}`);
    const { evidence } = await read({ limits: { heldBytes: 10 } });
    expect(evidence.map(({ document }) => document?.bytes.length)).toHaveLength(5);
    expect(evidence.every(({ problem }) => problem === undefined)).toBe(true);
  });

  test('a list of 10,000 referrers ends at the limits, in bounded time', async () => {
    const repository = registry.storage.repository('app');
    const listed = Array.from({ length: 10_000 }, (_, number) => ({
      mediaType: MEDIA_TYPE.manifest,
      digest: digestOf(`listed ${number}`),
      size: 500,
      artifactType: BUNDLE,
      annotations: provenance,
    }));
    repository.setReferrers(image.index.digest, listed);
    image.attachOne(image.amd64, CDX, BOM);
    const { evidence } = await read({ verifier, limits: { manifests: 50 } });
    const problems = Map.groupBy(evidence, ({ problem }) => problem?.text.replace(/sha256:\w+/g, '…').slice(0, 30));
    expect(evidence.length).toBe(10_001);
    expect([...problems.keys()].some((text) => text?.startsWith('it was not opened'))).toBe(true);
  });

  test('a cycle of referrers is read once', async () => {
    const first = image.attachOne(image.index, CDX, BOM);
    registry.storage
      .repository('app')
      .setReferrers(first.digest, [{ ...image.index }, { ...first, artifactType: CDX }]);
    const { evidence } = await read();
    expect(evidence.map(({ artifact }) => artifact.digest)).toEqual([first.digest]);
  });
});
