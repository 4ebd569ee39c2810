import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/evidence/document.ts';
import { isLegacyArtifact, repackLegacyArtifact } from '../../src/evidence/legacy-artifact.ts';
import { parseManifest } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MemoryStore } from '../support/memory-store.ts';

const subject = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf('image'), size: 5 };

describe.each(['application/vnd.oci.artifact.manifest.v1+json', 'application/vnd.cncf.oras.artifact.manifest.v1+json'])(
  'a manifest of type %s',
  (mediaType) => {
    const store = new MemoryStore();
    const blob = { ...store.put(Buffer.from('{"a":1}'), 'application/json'), annotations: { title: 'a.json' } };

    test('becomes an image manifest with the same type, blobs, subject and annotations', async () => {
      const old = store.putManifest(
        { mediaType, artifactType: 'application/x', blobs: [blob], subject, annotations: { note: 'é' } },
        mediaType,
      );
      const artifact = await repackLegacyArtifact(store, old);
      const content = parseManifest(artifact.manifest, 'test');
      expect(content).toMatchObject({
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        artifactType: 'application/x',
        config: { mediaType: 'application/vnd.oci.empty.v1+json', size: 2 },
        layers: [blob],
        subject,
        annotations: { note: 'é' },
      });
      expect(artifact.manifest.descriptor).toMatchObject({
        digest: digestOf(artifact.manifest.bytes),
        artifactType: 'application/x',
      });
      expect((await readDocument(artifact.blobs[1] as never, 100)).toString()).toBe('{"a":1}');
      expect((await repackLegacyArtifact(store, old)).manifest.descriptor.digest).toBe(
        artifact.manifest.descriptor.digest,
      );
    });

    test('without blobs gets the empty layer of the specification', async () => {
      const old = store.putManifest({ mediaType, artifactType: 'application/x', subject }, mediaType);
      const { manifest, blobs } = await repackLegacyArtifact(store, old);
      expect(parseManifest(manifest, 'test').layers).toMatchObject([
        { mediaType: 'application/vnd.oci.empty.v1+json', size: 2 },
      ]);
      expect(blobs).toHaveLength(1);
    });

    test('without artifact type or subject is rejected', async () => {
      const old = store.putManifest({ mediaType, artifactType: 'application/x' }, mediaType);
      await expect(repackLegacyArtifact(store, old)).rejects.toThrow(
        'it has no subject; attach its content as a file instead',
      );
    });

    test('is recognised by its media type', () => {
      expect([isLegacyArtifact(mediaType), isLegacyArtifact(subject.mediaType)]).toEqual([true, false]);
    });
  },
);
