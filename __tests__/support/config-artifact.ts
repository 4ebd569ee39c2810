// Puts a file into the registry as an artifact with one layer, as `oras push` does.
import { EMPTY_DESCRIPTOR, EMPTY_JSON } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { TestRegistry } from './registry/registry.ts';

export function pushFile(registry: TestRegistry, repository: string, text: string, tag: string): Digest {
  const bytes = Buffer.from(text);
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      artifactType: 'application/vnd.oci-evidence.config.v1+yaml',
      config: EMPTY_DESCRIPTOR,
      layers: [{ mediaType: 'application/yaml', digest: digestOf(bytes), size: bytes.byteLength }],
    }),
  );
  const storage = registry.storage.repository(repository);
  storage.putBlob(Buffer.from(EMPTY_JSON));
  storage.putBlob(bytes);
  storage.putManifest(manifest, MEDIA_TYPE.manifest, tag);
  return digestOf(manifest);
}
