// Attempts to get an image through the gate that should not pass: in the index, in bundles, and with tags and clocks.
import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { readSigningKey, type SigningKey } from '../../../src/signing/key.ts';
import { BUNDLE, bundleAnnotations, type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate, VSA } from '../../support/gate.ts';
import { changed, type Json } from '../../support/sigstore/signed.ts';

const gate = useGate();
const FLAGS = ['--require=sbom', '--signed-by=github:acme/app'];
const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';

let image: EvidenceImage;
beforeEach(() => {
  image = evidenceImage(gate.registry);
});

function policy(...lines: readonly string[]): string {
  gate.workspace.write('policy.yml', ['version: 1', ...lines].join('\n'));
  return '--policy=policy.yml';
}

const EACH_PLATFORM = () =>
  policy(
    'trust: { release: { workflow: acme/app/.github/workflows/release.yml@refs/heads/main } }',
    'require: [{ sbom: { on: platforms, signed-by: release } }]',
  );

describe('an index that hides an image from the gate', () => {
  /** The tag v1 with these entries after the signed one for linux/amd64. */
  async function indexWith(...entries: readonly object[]): Promise<void> {
    await gate.attach(image, image.amd64, CYCLONEDX, SBOM);
    const signed = { ...image.amd64, platform: { os: 'linux', architecture: 'amd64' } };
    const manifests = [...entries, signed];
    const json = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests };
    const repository = gate.registry.storage.repository('app');
    const index = repository.putManifest(JSON.stringify(json), MEDIA_TYPE.index, 'v1') as Descriptor;
    await gate.attach(image, index, CYCLONEDX, SBOM);
  }
  const attestation = { 'vnd.docker.reference.type': 'attestation-manifest' };

  test.each([
    ['one for a platform, marked as an attestation manifest', { os: 'linux', architecture: 'arm64' }, attestation],
    ['one without platform, marked as an attestation manifest', undefined, attestation],
    ['a second one for the same platform', { os: 'linux', architecture: 'amd64' }, undefined],
    ['one without platform', undefined, undefined],
  ])('%s', async (_, platform, annotations) => {
    await indexWith({ ...image.arm64, ...(platform && { platform }), ...(annotations && { annotations }) });
    expect(await gate.verify(gate.image(), EACH_PLATFORM())).toMatchObject({ code: 1 });
  });

  test.each([
    ['another spelling of the architecture', { os: 'linux', architecture: 'x86_64' }],
    ['another spelling of the system', { os: 'Linux', architecture: 'AMD64' }],
    ['no platform', undefined],
    ['the same platform', { os: 'linux', architecture: 'amd64' }],
  ])('one that a runtime may choose for the verified platform: %s', async (_, platform) => {
    await indexWith({ ...image.arm64, ...(platform && { platform }) });
    expect(await gate.verify(gate.image(), '--platforms=linux/amd64', EACH_PLATFORM())).toMatchObject({ code: 1 });
  });

  test('an index inside the index', async () => {
    const nested = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [{ ...image.arm64 }] };
    const repository = gate.registry.storage.repository('app');
    await indexWith(repository.putManifest(JSON.stringify(nested), MEDIA_TYPE.index) as Descriptor);
    expect(await gate.verify(gate.image(), EACH_PLATFORM())).toMatchObject({ code: 1 });
  });

  test('attestation manifests only', async () => {
    const json = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.index,
      manifests: [{ ...image.arm64, annotations: attestation }],
    };
    const repository = gate.registry.storage.repository('app');
    const index = repository.putManifest(JSON.stringify(json), MEDIA_TYPE.index, 'v1') as Descriptor;
    await gate.attach(image, index, CYCLONEDX, SBOM);
    expect(await gate.verify(gate.image(), EACH_PLATFORM())).toMatchObject({ code: 1 });
  });
});

describe('evidence', () => {
  test('of one platform, attached to another', async () => {
    const bundle = await gate.bundle(image.amd64, CYCLONEDX, SBOM);
    for (const one of [image.amd64, image.arm64]) image.attachOne(one, BUNDLE, bundle, bundleAnnotations(CYCLONEDX));
    const { code, out } = await gate.verify(gate.image(), EACH_PLATFORM());
    expect(code).toBe(1);
    expect(out).toContain('the statement is about');
  });

  test('with several subjects counts for each of them and for no other', async () => {
    const { statementAbout, encodeStatement, subjectOf } = await import('../../../src/evidence/statement.ts');
    const { documentOf } = await import('../../../src/evidence/document.ts');
    const { signedBundle } = await import('../../support/sigstore/signed.ts');
    const single = statementAbout(subjectOf('app', image.amd64), CYCLONEDX, SBOM);
    const both = {
      ...single,
      subject: [...single.subject, ...statementAbout(subjectOf('app', image.arm64), CYCLONEDX, SBOM).subject],
    };
    const bundle = await signedBundle(gate.sigstore, {
      statement: documentOf(encodeStatement(both), MEDIA_TYPE.inToto),
    });
    for (const one of [image.index, image.amd64]) image.attachOne(one, BUNDLE, bundle, bundleAnnotations(CYCLONEDX));
    expect(await gate.verify(gate.image(), EACH_PLATFORM())).toMatchObject({ code: 1 });
    image.attachOne(image.arm64, BUNDLE, bundle, bundleAnnotations(CYCLONEDX));
    expect(await gate.verify(gate.image(), EACH_PLATFORM())).toMatchObject({ code: 0 });
  });

  test('whose annotations claim the required type', async () => {
    const bundle = await gate.bundle(image.index, VSA, { verificationResult: 'PASSED' });
    image.attachOne(image.index, BUNDLE, bundle, bundleAnnotations(CYCLONEDX));
    expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 1 });
  });

  test.each([
    ['a payload of its own', (json: Json) => (json.dsseEnvelope.payload = Buffer.from('{}').toString('base64'))],
    [
      'the certificate of somebody else',
      (json: Json, other: Json) => (json.verificationMaterial.certificate = other.verificationMaterial.certificate),
    ],
    [
      'a second signature',
      (json: Json, other: Json) => json.dsseEnvelope.signatures.push(other.dsseEnvelope.signatures[0]),
    ],
    [
      'the log entry of another bundle',
      (json: Json, other: Json) => (json.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries),
    ],
    [
      'the timestamp of another bundle',
      (json: Json, other: Json) =>
        (json.verificationMaterial.timestampVerificationData = other.verificationMaterial.timestampVerificationData),
    ],
    ['a payload type that is no statement', (json: Json) => (json.dsseEnvelope.payloadType = 'text/plain')],
    [
      'neither log entry nor timestamp',
      (json: Json) => {
        delete json.verificationMaterial.tlogEntries;
        delete json.verificationMaterial.timestampVerificationData;
      },
    ],
  ])('signed, with %s', async (_, change) => {
    const other = JSON.parse(
      Buffer.from(await gate.bundle(image.index, CYCLONEDX, { ...SBOM, version: 2 })).toString(),
    );
    const bundle = changed(await gate.bundle(image.index, CYCLONEDX, SBOM), (json) => change(json, other));
    image.attachOne(image.index, BUNDLE, bundle, bundleAnnotations(CYCLONEDX));
    expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 1 });
  });

  test.each([
    ['of zero bytes', ''],
    ['that is no JSON', '{'],
    ['that is an empty object', '{}'],
    ['that is a list', '[]'],
  ])('unsigned, as a document %s', async (_, bytes) => {
    image.attachOne(image.index, 'application/vnd.cyclonedx+json', bytes);
    expect(await gate.verify(gate.image(), '--require=sbom')).toMatchObject({ code: 1 });
  });
});

describe('an old scan that somebody presents as the newest', () => {
  const CLEAN = { scanner: { uri: 'pkg:github/acme/trivy', version: '1', result: [] as object[] } };
  const CRITICAL = {
    scanner: {
      ...CLEAN.scanner,
      result: [
        {
          id: 'CVE-1',
          severity: [{ method: 'nvd', score: 'critical' }],
          annotations: [{ package: 'pkg:deb/debian/a@1' }],
        },
      ],
    },
  };
  const scanned = (at: string) => ({ metadata: { scanStartedOn: at, scanFinishedOn: at } });
  let key: SigningKey;
  const REQUIRE = () =>
    policy('trust: { scanner: { key: scan.pub } }', 'require: [{ scan: { signed-by: scanner, max-severity: high } }]');

  beforeEach(async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    key = await readSigningKey(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), '');
    gate.workspace.write('scan.pub', String(publicKey.export({ type: 'spki', format: 'pem' })));
  });

  /** The bundle with a new timestamp over its signature, which anybody can request. */
  async function stampedAgain(bundle: Uint8Array): Promise<Uint8Array> {
    const { bundleFromJSON, bundleToJSON } = await import('@sigstore/bundle');
    const { openWitnesses } = await import('../../../src/signing/witness.ts');
    const { QUICK } = await import('../../support/sigstore/signed.ts');
    const parsed = bundleFromJSON(JSON.parse(Buffer.from(bundle).toString()));
    const witness = await openWitnesses({ timestampUrl: gate.sigstore.timestamp.url }, QUICK);
    await witness(parsed, '');
    return Buffer.from(JSON.stringify(bundleToJSON(parsed)));
  }

  test.each([
    ['which had a timestamp', true],
    ['which had none', false],
  ])('by a timestamp over the signature of a key, %s', async (_, timestamp) => {
    const old = { ...CLEAN, ...scanned('2026-11-01T00:00:00Z') };
    const bundle = await gate.bundle(image.index, VULNS, old, { key, log: false, timestamp });
    image.attachOne(image.index, BUNDLE, bundle, bundleAnnotations(VULNS));
    const newest = { ...CRITICAL, ...scanned('2026-11-20T00:00:00Z') };
    await gate.attach(image, image.index, VULNS, newest, { key, log: false });
    expect(await gate.verify(gate.image(), REQUIRE())).toMatchObject({ code: 1 });
    image.attachOne(image.index, BUNDLE, await stampedAgain(bundle), bundleAnnotations(VULNS));
    expect(await gate.verify(gate.image(), REQUIRE())).toMatchObject({ code: 1 });
  });

  test('the same where the old scan was removed and comes back', async () => {
    const old = { ...CLEAN, ...scanned('2026-11-01T00:00:00Z') };
    const bundle = await gate.bundle(image.index, VULNS, old, { key, log: false });
    const newest = { ...CRITICAL, ...scanned('2026-11-20T00:00:00Z') };
    await gate.attach(image, image.index, VULNS, newest, { key, log: false });
    image.attachOne(image.index, BUNDLE, await stampedAgain(bundle), bundleAnnotations(VULNS));
    expect(await gate.verify(gate.image(), REQUIRE())).toMatchObject({ code: 1 });
  });
});

test('a tag that moves while the image is verified: it is read once, and the decision names the digest that was read', async () => {
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  gate.registry.clear();
  const { code, out } = await gate.verify(gate.image(), ...FLAGS, '--format=json');
  expect(code).toBe(0);
  expect(gate.registry.requests.filter(({ path }) => path.includes('/manifests/v1'))).toHaveLength(1);
  expect(JSON.parse(out).images[0].subject.digest ?? JSON.parse(out).images[0].decision.subject.digest).toBe(
    image.index.digest,
  );
});
