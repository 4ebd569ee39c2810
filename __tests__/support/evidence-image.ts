// Puts an image with evidence straight into the storage of the test registry, without the project's own packer.
import type { Annotations, Descriptor } from '../../src/oci/descriptor.ts';
import { EMPTY_DESCRIPTOR } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { TestRegistry } from './registry/registry.ts';

export interface LayerFields {
  readonly mediaType: string;
  readonly bytes: Uint8Array | string;
  readonly annotations?: Annotations;
  /** Instead of the right ones. */
  readonly size?: number;
  readonly digest?: Digest;
}

export interface ReferrerFields {
  readonly artifactType?: string;
  readonly annotations?: Annotations;
  /** The subject that the manifest names; that of the call if absent. */
  readonly subject?: Descriptor;
  readonly tag?: string;
}

export interface EvidenceImage {
  readonly index: Descriptor;
  readonly amd64: Descriptor;
  readonly arm64: Descriptor;
  /** Pushes a manifest with these layers that refers to `subject`. */
  attach(subject: Descriptor, layers: readonly LayerFields[], fields?: ReferrerFields): Descriptor;
  /** The same for a layer whose media type is the artifact type. */
  attachOne(subject: Descriptor, mediaType: string, bytes: Uint8Array | string, annotations?: Annotations): Descriptor;
}

const BUNDLE = MEDIA_TYPE.sigstoreBundle;

/** A two-platform image under the tag `v1`. */
export function evidenceImage(registry: TestRegistry, name = 'app', content = ''): EvidenceImage {
  const repository = registry.storage.repository(name);
  const put = (json: object, mediaType: string, tag?: string): Descriptor =>
    repository.putManifest(JSON.stringify({ schemaVersion: 2, mediaType, ...json }), mediaType, tag) as Descriptor;
  repository.putBlob('{}', MEDIA_TYPE.empty);
  const platform = (architecture: string): Descriptor => {
    const layer = repository.putBlob(`${content}${architecture}`, MEDIA_TYPE.layer);
    const config = repository.putBlob(JSON.stringify({ architecture, os: 'linux' }), MEDIA_TYPE.config);
    return put({ config, layers: [layer] }, MEDIA_TYPE.manifest);
  };
  const [amd64, arm64] = [platform('amd64'), platform('arm64')];
  const manifests = [amd64, arm64].map((one, at) => ({
    ...one,
    platform: { os: 'linux', architecture: ['amd64', 'arm64'][at] },
  }));
  const index = put({ manifests }, MEDIA_TYPE.index, 'v1');
  const attach: EvidenceImage['attach'] = (subject, layers, fields = {}) => {
    const { mediaType, digest, size } = fields.subject ?? subject;
    const stored = layers.map(({ mediaType: type, bytes, annotations, ...wrong }) => ({
      ...repository.putBlob(bytes, type),
      ...(annotations && { annotations }),
      ...wrong,
    }));
    const { artifactType, annotations } = fields;
    return put(
      {
        ...(artifactType !== undefined && { artifactType }),
        config: EMPTY_DESCRIPTOR,
        layers: stored,
        ...(fields.tag === undefined && { subject: { mediaType, digest, size } }),
        ...(annotations && { annotations }),
      },
      MEDIA_TYPE.manifest,
      fields.tag,
    );
  };
  return {
    index,
    amd64,
    arm64,
    attach,
    attachOne: (subject, mediaType, bytes, annotations) =>
      attach(subject, [{ mediaType, bytes }], { artifactType: mediaType, ...(annotations && { annotations }) }),
  };
}

/** The annotations of a bundle that holds a statement. */
export function bundleAnnotations(predicateType: string): Annotations {
  return { 'dev.sigstore.bundle.content': 'dsse-envelope', 'dev.sigstore.bundle.predicateType': predicateType };
}

export { BUNDLE };
