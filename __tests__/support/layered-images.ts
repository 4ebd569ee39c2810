// Puts images of several layers into the storage of the test registry, and the provenance that BuildKit writes beside an image.
import { gzipSync } from 'node:zlib';
import type { Annotations, Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { entriesOf, type Tree, tar } from './layers.ts';
import type { TestRegistry } from './registry/registry.ts';

export interface LayeredFields {
  readonly labels?: Annotations;
  readonly annotations?: Annotations;
  readonly architecture?: string;
  readonly tag?: string;
  /** Compresses each layer in another way, so that its digest changes and the digest of its content does not. */
  readonly level?: number;
}

/** A layer with one npm package. */
export function npmLayer(name: string, version: string): Tree {
  return { [`app/node_modules/${name}/package.json`]: JSON.stringify({ name, version }) };
}

/** An image of these layers, the lowest first, under the tag `v1`. */
export async function putLayered(
  registry: TestRegistry,
  repository: string,
  layers: readonly Tree[],
  { labels = {}, annotations, architecture = 'amd64', tag = 'v1', level = 6 }: LayeredFields = {},
): Promise<Descriptor> {
  const store = registry.storage.repository(repository);
  const archives = await Promise.all(layers.map((layer) => tar(entriesOf(layer))));
  const config = {
    architecture,
    os: 'linux',
    created: '2026-01-02T03:04:05Z',
    rootfs: { type: 'layers', diff_ids: archives.map((archive) => digestOf(archive)) },
    config: { Labels: labels },
  };
  const content = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    config: store.putBlob(JSON.stringify(config), MEDIA_TYPE.config),
    layers: archives.map((archive) => store.putBlob(gzipSync(archive, { level }), MEDIA_TYPE.layerGzip)),
    ...(annotations && { annotations }),
  };
  return store.putManifest(JSON.stringify(content), MEDIA_TYPE.manifest, tag) as Descriptor;
}

/** An index of these entries, under the tag `v1`. */
export function putIndex(
  registry: TestRegistry,
  repository: string,
  manifests: readonly Descriptor[],
  annotations?: Annotations,
): Descriptor {
  const content = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests, ...(annotations && { annotations }) };
  const store = registry.storage.repository(repository);
  return store.putManifest(JSON.stringify(content), MEDIA_TYPE.index, 'v1') as Descriptor;
}

export interface Material {
  readonly name: string;
  readonly image: Descriptor;
}

/** An index with the image and BuildKit's provenance of it, of either version, which names the images of all build stages. */
export function putBuilt(
  registry: TestRegistry,
  repository: string,
  image: Descriptor,
  stages: readonly Material[],
  version: 'v0.2' | 'v1' = 'v0.2',
): Descriptor {
  const store = registry.storage.repository(repository);
  const host = registry.host.replace(':', '%3A');
  const materials = [
    { uri: 'git+https://x', digest: {} },
    ...stages.map(({ name, image: { digest } }) => ({
      uri: `pkg:docker/${host}/${name}@v1?platform=linux%2Famd64`,
      digest: { sha256: digest.slice('sha256:'.length) },
    })),
  ];
  const predicateType = `https://slsa.dev/provenance/${version}`;
  const predicate = version === 'v1' ? { buildDefinition: { resolvedDependencies: materials } } : { materials };
  const layer = {
    ...store.putBlob(JSON.stringify({ predicateType, subject: [], predicate }), MEDIA_TYPE.inToto),
    annotations: { 'in-toto.io/predicate-type': predicateType },
  };
  const config = store.putBlob('{}', MEDIA_TYPE.config);
  const attestation = store.putManifest(
    JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config, layers: [layer] }),
    MEDIA_TYPE.manifest,
  ) as Descriptor;
  return putIndex(registry, repository, [
    { ...image, platform: { os: 'linux', architecture: 'amd64' } },
    {
      ...attestation,
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': image.digest,
      },
    },
  ]);
}
