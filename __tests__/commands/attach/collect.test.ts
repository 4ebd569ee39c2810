import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { attachOne } from '../../support/attach.ts';
import { INTEROP, unpackLayout } from '../../support/fixtures.ts';
import { startRegistry } from '../../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../../support/workspace.ts';

const INDEX = INTEROP.index;

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

async function entriesOf(values: Record<string, string>) {
  return (await attachOne(workspace.world, { sbom: 'none', provenance: 'none', ...values })).receipt.entries;
}

test('BuildKit’s attestations become referrers of the platforms that they are about, and nothing is generated twice', async () => {
  const image = `oci-layout:${await unpackLayout('interop-by-digest')}@${INDEX}`;
  const first = await entriesOf({ image, provenance: 'auto' });
  expect(first.map(({ kind, platform, outcome }) => `${kind} ${platform} ${outcome}`).toSorted()).toEqual([
    'provenance linux/amd64 created',
    'provenance linux/arm64 created',
  ]);
  const second = await entriesOf({ image, provenance: 'auto' });
  expect(second.map(({ object, outcome }) => [object?.digest, outcome])).toEqual(
    first.map(({ object }) => [object?.digest, 'existing']),
  );
});

test('cosign’s tags become referrers on request', async () => {
  const image = `oci-layout:${await unpackLayout('interop-by-digest')}@${INDEX}`;
  const entries = await entriesOf({ image, collect: 'cosign' });
  expect(entries.map(({ kind, outcome }) => `${kind} ${outcome}`).toSorted()).toEqual([
    'sbom created',
    'sbom created',
    'signature created',
  ]);
});

test('a legacy artifact manifest is attached again in the form of today', async () => {
  const registry = await startRegistry();
  try {
    const { reference, image } = await seedDemoImage(registry);
    const storage = registry.storage.repository('acme/app');
    const document = Buffer.from('{"legacy":true}');
    storage.putBlob(document);
    const { mediaType, digest, size } = image.index.descriptor;
    const manifest = {
      mediaType: MEDIA_TYPE.ociArtifact,
      artifactType: 'application/vnd.example.note+json',
      blobs: [{ mediaType: 'application/json', digest: digestOf(document), size: document.length }],
      subject: { mediaType, digest, size },
    };
    storage.putManifest(Buffer.from(JSON.stringify(manifest)), MEDIA_TYPE.ociArtifact);
    const entries = await entriesOf({ image: reference, collect: 'legacy' });
    expect(entries).toMatchObject([
      {
        kind: 'custom',
        object: { artifactType: 'application/vnd.example.note+json' },
        outcome: 'created',
        subject: digest,
      },
    ]);
  } finally {
    await registry.close();
  }
});
