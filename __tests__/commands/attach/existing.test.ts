// What `sbom: auto` and `provenance: auto` yield to: evidence whose origin is proven, and nothing that anybody could push.
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withContext } from '../../../src/commands/context.ts';
import { discoverInputs } from '../../../src/commands/discover/inputs.ts';
import { readInputs } from '../../../src/commands/inputs/read.ts';
import { pack } from '../../../src/evidence/pack.ts';
import { type Descriptor, type Platform, parseManifest } from '../../../src/oci/descriptor.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { generateSboms, type ImageSbom } from '../../../src/sbom/generate.ts';
import { sbomEvidence } from '../../../src/sbom/sbom-evidence.ts';
import { attachOne } from '../../support/attach.ts';
import { writeLayout } from '../../support/bundle.ts';
import { INTEROP, unpackLayout } from '../../support/fixtures.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

const BOM = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] });

const keys = (): { secret: string; open: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    secret: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    open: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };
};
const OWN = keys();
const OTHER = keys();

let registry: TestRegistry;
let workspace: Workspace;
let reference: string;
let platforms: readonly Descriptor[];
let index: string;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace(WORKFLOW_ENV);
  const seeded = await seedDemoImage(registry);
  reference = seeded.reference;
  index = seeded.image.index.descriptor.digest;
  platforms = parseManifest(
    { ...seeded.image.index, descriptor: seeded.image.index.descriptor as Descriptor },
    'demo',
  ).manifests;
  workspace.write('bom.json', BOM);
  workspace.write('other.pub', OTHER.open);
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const call = (values: Record<string, string>) => attachOne(workspace.world, { image: reference, ...values });
const made = async (values: Record<string, string> = {}) => {
  const { receipt } = await call(values);
  return {
    // A document and its bundle are two artifacts.
    entries: [
      ...new Set(receipt.entries.map(({ kind, platform, outcome }) => `${kind} ${platform ?? 'image'} ${outcome}`)),
    ],
    notes: receipt.notes.join('\n'),
  };
};

/** Pushes a referrer with `document` as its only layer. */
function plant(
  subject: string,
  artifactType: string,
  document: Buffer,
  annotations: Record<string, string> = {},
): void {
  const storage = registry.storage.repository('acme/app');
  const empty = Buffer.from('{}');
  for (const bytes of [empty, document]) storage.putBlob(bytes);
  const manifest = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(empty), size: 2 },
    layers: [{ mediaType: artifactType, digest: digestOf(document), size: document.length }],
    subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: subject, size: 500 },
    annotations,
  };
  storage.putManifest(Buffer.from(JSON.stringify(manifest)), manifest.mediaType);
}

const ALL = ['sbom linux/amd64 created', 'sbom linux/arm64 created', 'provenance image created'];

describe('auto does not yield to', () => {
  test('unsigned referrers, and says so', async () => {
    for (const subject of [index, ...platforms.map(({ digest }) => digest)]) {
      const predicate = { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' };
      plant(subject, 'application/vnd.cyclonedx+json', Buffer.from('{}'));
      plant(subject, 'application/vnd.in-toto+json', Buffer.from('{}'), predicate);
    }
    const { entries, notes } = await made({ sign: 'none' });
    expect(entries).toEqual(ALL);
    expect(notes).toContain('linux/amd64 already has an SBOM, but not from a trusted signer (unsigned)');
    expect(notes).toContain('the image already has provenance, but not from a trusted signer (unsigned)');
  });

  test('an invalid bundle', async () => {
    for (const subject of [index, ...platforms.map(({ digest }) => digest)]) {
      for (const predicateType of ['https://slsa.dev/provenance/v1', 'https://cyclonedx.org/bom']) {
        plant(subject, 'application/vnd.dev.sigstore.bundle.v0.3+json', Buffer.from('{}'), {
          'dev.sigstore.bundle.content': 'dsse-envelope',
          'dev.sigstore.bundle.predicateType': predicateType,
        });
      }
    }
    expect((await made({ sign: 'key', 'signing-key': OWN.secret })).entries).toEqual(ALL);
  });

  test('evidence of a signer who is not trusted', async () => {
    await call({ sbom: 'bom.json', provenance: 'none', sign: 'key', 'signing-key': OTHER.secret });
    const { entries, notes } = await made({ provenance: 'none', sign: 'key', 'signing-key': OWN.secret });
    expect(entries).toEqual(ALL.slice(0, 2));
    expect(notes).toMatch(/linux\/amd64 already has an SBOM, but not from a trusted signer \(.*key/);
  });

  test('evidence of a trusted signer about another digest', async () => {
    await call({
      sbom: 'bom.json',
      provenance: 'none',
      sign: 'key',
      'signing-key': OWN.secret,
      platforms: 'linux/amd64',
    });
    const storage = registry.storage.repository('acme/app');
    const [bundle] = [...storage.manifests.values()]
      .map(({ bytes }) => JSON.parse(bytes.toString()))
      .filter(({ artifactType }) => artifactType === 'application/vnd.dev.sigstore.bundle.v0.3+json');
    const arm64 = platforms[1]?.digest;
    const moved = { ...bundle, subject: { ...bundle.subject, digest: arm64 } };
    storage.putManifest(Buffer.from(JSON.stringify(moved)), moved.mediaType);
    const { entries, notes } = await made({ provenance: 'none', sign: 'key', 'signing-key': OWN.secret });
    expect(entries).toEqual(['sbom linux/arm64 created']);
    expect(notes).toContain('linux/arm64 already has an SBOM, but not from a trusted signer');
  });

  test('an SBOM that only claims to be generated', async () => {
    const { receipt } = await call({ provenance: 'none', sign: 'none', 'dry-run': 'true' });
    const annotations = receipt.entries[0]?.object?.annotations as Record<string, string>;
    expect(annotations['io.github.oci-evidence.generator']).toContain('catalogue=');
    for (const { digest } of platforms) {
      plant(digest, 'application/vnd.cyclonedx+json', Buffer.from(BOM), annotations);
      plant(digest, 'application/vnd.cyclonedx+json', Buffer.from('[not JSON'), annotations);
    }
    expect((await made({ provenance: 'none', sign: 'none' })).entries).toEqual(ALL.slice(0, 2));
  });

  test('provenance of BuildKit in a workflow run', async () => {
    const image = `oci-layout:${await unpackLayout('interop-by-digest')}@${INTEROP.index}`;
    const { entries, notes } = await made({ image, sbom: 'none', collect: 'none', sign: 'none' });
    expect(entries).toEqual(['provenance image created']);
    expect(notes).toContain('already has provenance, but not from a trusted signer');
  });
});

describe('auto yields to', () => {
  test('evidence signed with the key of this run, by whatever tool', async () => {
    const signed = { sign: 'key', 'signing-key': OWN.secret };
    await call({ sbom: 'bom.json', provenance: 'none', platforms: 'linux/amd64', ...signed });
    const { entries, notes } = await made({ provenance: 'none', ...signed });
    expect(entries).toEqual(['sbom linux/arm64 created']);
    expect(notes).toContain('skipped the SBOM for linux/amd64: one is already attached, signed by key ECDSA P-256');
  });

  test.each([
    ['signs nothing', { sign: 'none' }],
    ['signs with another key', { sign: 'key', 'signing-key': OWN.secret }],
  ])('evidence of a signer among trusted-signers, in a run that %s', async (_, signing) => {
    await call({ sbom: 'bom.json', provenance: 'none', sign: 'key', 'signing-key': OTHER.secret });
    const { entries } = await made({ provenance: 'none', 'trusted-signers': 'other.pub', ...signing });
    expect(entries).toEqual([]);
    const unreadable = made({ 'trusted-signers': 'missing.pub', ...signing });
    await expect(unreadable).rejects.toThrow('trusted-signers');
  });
});

describe('an image that was copied to another repository', () => {
  const copy = (): string => {
    const from = registry.storage.repository('acme/app');
    const to = registry.storage.repository('other/place');
    for (const [digest, content] of from.blobs) to.blobs.set(digest, content);
    for (const { bytes, mediaType } of from.manifests.values()) to.putManifest(bytes, mediaType);
    return `${registry.host}/other/place@${index}`;
  };
  const count = (): number => registry.storage.repository('other/place').manifests.size;

  test.each([
    ['unsigned', { sign: 'none' }],
    ['signed', { sign: 'key', 'signing-key': OWN.secret }],
    ['SPDX', { sign: 'none', 'sbom-format': 'spdx-2.3' }],
    ['CycloneDX 1.7', { sign: 'none', 'sbom-format': 'cyclonedx-1.7' }],
  ])('gets no second SBOM: %s', async (_, values) => {
    const first = await call({ provenance: 'none', ...values });
    const image = copy();
    const before = count();
    const second = await call({ provenance: 'none', image, ...values });
    expect(second.receipt.entries.map(({ outcome }) => outcome)).toEqual(first.receipt.entries.map(() => 'existing'));
    expect(count()).toBe(before);
  });

  test.each([
    ['unsigned', { sign: 'none' }],
    ['signed', { sign: 'key', 'signing-key': OWN.secret }],
  ])('gets no second SBOM after the copy of an OCI layout to a registry: %s', async (_, values) => {
    const layout = join(workspace.path, 'build', 'layout');
    const digest = await writeLayout(layout, { 'etc/os-release': 'ID=debian\nVERSION_ID=12\n' });
    const first = await call({ provenance: 'none', image: `oci-layout:${layout}@${digest}`, ...values });
    const to = registry.storage.repository('other/place');
    for (const name of readdirSync(join(layout, 'blobs/sha256'))) {
      const bytes = readFileSync(join(layout, 'blobs/sha256', name));
      const isManifest = bytes.includes('"schemaVersion":2');
      if (isManifest) to.putManifest(bytes, MEDIA_TYPE.manifest);
      else to.putBlob(bytes);
    }
    const before = count();
    const second = await call({ provenance: 'none', image: `${registry.host}/other/place@${digest}`, ...values });
    expect(second.receipt.entries.map(({ outcome }) => outcome)).toEqual(first.receipt.entries.map(() => 'existing'));
    expect(count()).toBe(before);
  });

  test('gets one of another format', async () => {
    await call({ provenance: 'none', sign: 'none' });
    const image = copy();
    expect((await made({ provenance: 'none', sign: 'none', image, 'sbom-format': 'spdx-2.3' })).entries).toEqual(
      ALL.slice(0, 2),
    );
  });

  test('gets no second SBOM of another version of this project either', async () => {
    const inputs = readInputs(discoverInputs, (name) => ({ image: reference })[name as 'image']);
    await withContext(workspace.world, inputs, [inputs.image], async ({ stores }) => {
      const store = stores.open(inputs.image, 'write');
      const targets = platforms.map((descriptor) => ({
        subject: descriptor,
        platform: descriptor.platform as Platform,
      }));
      const artifacts = (await generateSboms(store, targets)).map(async (sbom) =>
        pack(await sbomEvidence(sbom as ImageSbom, { toolVersion: '0.0.9', titlePlatform: true })),
      );
      await store.pushArtifacts(await Promise.all(artifacts));
    });
    const image = copy();
    const before = count();
    const { entries } = await made({ provenance: 'none', sign: 'none', image });
    expect(entries).toEqual(['sbom linux/amd64 existing', 'sbom linux/arm64 existing']);
    expect(count()).toBe(before);
  });
});
