import { expect, test } from '@jest/globals';
import { collectCosignLegacy } from '../../src/evidence/cosign-legacy.ts';
import { readDocument } from '../../src/evidence/document.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { pack } from '../../src/evidence/pack.ts';
import type { Targets } from '../../src/evidence/placement.ts';
import { StoreError } from '../../src/oci/errors.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { testEnvironment } from '../support/environment.ts';
import { INTEROP, unpackLayout } from '../support/fixtures.ts';
import { MemoryStore } from '../support/memory-store.ts';

async function collected(): Promise<{ evidence: readonly Evidence[]; notes: readonly string[] }> {
  const store = new LayoutStore(await unpackLayout('interop-by-digest'), testEnvironment());
  const subject = await store.resolve(INTEROP.index);
  const platforms = [await store.resolve(INTEROP.amd64), await store.resolve(INTEROP.arm64)];
  const targets: Targets = { subject, platforms, name: 'registry.example/app' };
  return collectCosignLegacy(store, targets);
}

class DeniedStore extends MemoryStore {
  override manifest(reference: string): Promise<never> {
    const facts = { store: this.location, reference, attempted: 'read manifest', detail: '403', remedy: 'log in' };
    return Promise.reject(new StoreError({ code: 'denied', ...facts }));
  }
}

test('collects each layer under the tags of cosign as evidence about the digest in the tag', async () => {
  const { evidence, notes } = await collected();
  expect(notes).toEqual([]);
  expect(
    evidence.map(({ kind, subject, document, predicateType }) => [
      kind,
      subject.digest,
      document.descriptor.mediaType,
      predicateType,
    ]),
  ).toEqual([
    ['signature', INTEROP.index, 'application/vnd.dev.cosign.simplesigning.v1+json', undefined],
    ['sbom', INTEROP.index, 'application/vnd.dsse.envelope.v1+json', 'https://spdx.dev/Document'],
    ['sbom', INTEROP.index, 'application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
  ]);
});

test('keeps payload and annotations of a signature', async () => {
  const [signature] = (await collected()).evidence;
  const { manifest } = pack(signature as Evidence);
  const json = JSON.parse(Buffer.from(manifest.bytes).toString());
  expect(json.artifactType).toBe('application/vnd.dev.cosign.artifact.sig.v1+json');
  expect(json.layers[0]).toMatchObject({
    mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
    digest: 'sha256:61b89692fe1861c32c3d7aec21f19ce14af6c9611efcec7ffd13d3e82fbef1c9',
    size: 242,
  });
  expect(json.layers[0].annotations['dev.cosignproject.cosign/signature']).toMatch(/^MEUCIQDv/);
  const payload = JSON.parse((await readDocument((signature as Evidence).document, 1000)).toString());
  expect(payload.critical.image['docker-manifest-digest']).toBe(INTEROP.index);
});

test('ignores missing tags, and reports any other failure', async () => {
  const store = new LayoutStore(await unpackLayout('buildkit-attestations-image'), testEnvironment());
  const subject = await store.resolve(INTEROP.index);
  const targets: Targets = { subject, platforms: [subject], name: 'n' };
  expect(await collectCosignLegacy(store, targets)).toEqual({ evidence: [], notes: [] });
  await expect(collectCosignLegacy(new DeniedStore(), targets)).rejects.toMatchObject({ code: 'denied' });
});
