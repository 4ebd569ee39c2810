// Artifacts for tests: one layer of text, packed for a subject without the project's own packer.
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { EMPTY_DESCRIPTOR, EMPTY_JSON } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { Artifact, Blob } from '../../src/oci/store.ts';

export function textBlob(text: string, mediaType = 'text/plain'): Blob {
  const bytes = new TextEncoder().encode(text);
  return {
    descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength },
    async *open() {
      yield bytes;
    },
  };
}

export function manifestOf(json: {
  readonly mediaType: string;
  readonly [key: string]: unknown;
}): Artifact['manifest'] {
  const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, ...json }));
  const { artifactType, annotations } = json as Pick<Descriptor, 'artifactType' | 'annotations'>;
  return {
    bytes,
    descriptor: {
      mediaType: json.mediaType,
      digest: digestOf(bytes),
      size: bytes.byteLength,
      ...(artifactType !== undefined && { artifactType }),
      ...(annotations !== undefined && { annotations }),
    },
  };
}

export function textArtifact(
  subject: Descriptor,
  text: string,
  { artifactType = 'text/plain', annotations = { title: text } as Record<string, string> } = {},
): Artifact {
  const layer = textBlob(text, artifactType);
  const config: Blob = {
    descriptor: EMPTY_DESCRIPTOR,
    async *open() {
      yield EMPTY_JSON;
    },
  };
  const { mediaType, digest, size } = subject;
  return {
    subject,
    blobs: [config, layer],
    manifest: manifestOf({
      mediaType: MEDIA_TYPE.manifest,
      artifactType,
      config: EMPTY_DESCRIPTOR,
      layers: [layer.descriptor],
      subject: { mediaType, digest, size },
      annotations,
    }),
  };
}
