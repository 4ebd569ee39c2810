// Builds artifact manifests: image manifests with an artifact type and a subject. The same content yields the same bytes.
// OCI image specification 1.1, "Guidelines for Artifact Usage".
import { type Annotations, type Descriptor, EMPTY_DESCRIPTOR, type Manifest } from '../oci/descriptor.ts';
import { digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';

export interface ArtifactContent {
  readonly artifactType: string;
  /** The empty descriptor by default. */
  readonly config?: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject: Descriptor;
  readonly annotations: Annotations;
}

/** Layers and subject are reduced to the required fields, and the annotations of the layers. */
export function artifactManifest(content: ArtifactContent): Manifest {
  const { artifactType, config = EMPTY_DESCRIPTOR, annotations } = content;
  const annotated = Object.keys(annotations).length > 0 && { annotations };
  // The order of the keys is part of the digest: never change it.
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      artifactType,
      config: { ...bare(config), ...(config.artifactType !== undefined && { artifactType: config.artifactType }) },
      layers: content.layers.map((layer) => ({
        ...bare(layer),
        ...(layer.annotations && { annotations: layer.annotations }),
      })),
      subject: bare(content.subject),
      ...annotated,
    }),
  );
  const descriptor = { mediaType: MEDIA_TYPE.manifest, digest: digestOf(bytes), size: bytes.byteLength };
  return { descriptor: { ...descriptor, artifactType, ...annotated }, bytes };
}

/** A descriptor without the fields that belong to the manifest or list it comes from. */
export function bare({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size };
}
