// Adds the bundle to a base image in an OCI layout, and writes the bundle as an artifact of its own. The same commit and base give
// the same digests: files are sorted, and all times are that of the commit.
//
//   image.ts LAYOUT VERSION REVISION SECONDS
//
// LAYOUT holds the base image as its only tag, `base`. Prints `image=sha256:…` and `bundle=sha256:…`, as outputs of a step.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import {
  type Descriptor,
  EMPTY_DESCRIPTOR,
  EMPTY_JSON,
  type Manifest,
  parseManifest,
} from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';

/** Media type of the archive with the bundle. */
const BUNDLE_TYPE = 'application/vnd.oci-evidence.bundle.v1.tar+gzip';
const DIRECTORY = 'usr/local/lib/oci-evidence';

const [layout = '', version = '', revision = '', seconds = ''] = process.argv.slice(2);
const created = new Date(Number(seconds) * 1000);
const store = new LayoutStore(layout, {
  env: {},
  now: () => created.getTime(),
  sleep: () => Promise.resolve(),
  random: () => 0.5,
  note: (text) => console.error(text),
  warn: (text) => console.error(text),
});
const annotations = {
  'org.opencontainers.image.title': 'oci-evidence',
  'org.opencontainers.image.version': version,
  'org.opencontainers.image.revision': revision,
  'org.opencontainers.image.created': created.toISOString(),
  'org.opencontainers.image.source': 'https://github.com/oci-evidence/action',
  'org.opencontainers.image.licenses': 'Apache-2.0',
};
const layer = await archive(`${DIRECTORY}/`);

const base = await store.resolve('base');
const index = parseManifest(await store.manifest(base.digest), layout);
const platforms: Descriptor[] = [];
for (const entry of index.manifests ?? []) {
  // Attestations of BuildKit describe the base image, not this one.
  if (entry.platform?.os !== 'linux') continue;
  const { artifactType: _, annotations: __, ...described } = entry;
  platforms.push({ ...described, ...(await imageOf(entry)) });
}
if (platforms.length === 0) throw new Error(`the base image ${base.digest} has no platform with Linux`);
const image = await push(MEDIA_TYPE.index, { manifests: platforms, annotations: { ...annotations, ...baseOf(base) } });

const bundle = await archive('');
await store.pushBlob(blobOf(EMPTY_DESCRIPTOR.mediaType, EMPTY_JSON));
const artifact = await push(MEDIA_TYPE.manifest, {
  artifactType: BUNDLE_TYPE,
  config: EMPTY_DESCRIPTOR,
  layers: [
    {
      ...(await pushBlob(BUNDLE_TYPE, bundle.compressed)),
      annotations: { 'org.opencontainers.image.title': `oci-evidence-${version}.tar.gz` },
    },
  ],
  annotations,
});
console.log(`image=${image.digest}\nbundle=${artifact.digest}`);

/** The base image of one platform with the bundle as its last layer. */
async function imageOf(entry: Descriptor): Promise<Pick<Descriptor, 'mediaType' | 'digest' | 'size'>> {
  const { config: described, layers = [] } = parseManifest(await store.manifest(entry.digest), layout);
  if (described === undefined) throw new Error(`the base image ${entry.digest} has no config`);
  const config = JSON.parse((await buffer(store.blob(described))).toString());
  const { Entrypoint: _, Cmd: __, ...settings } = config.config ?? {};
  const changed = {
    ...config,
    created: created.toISOString(),
    config: {
      ...settings,
      Entrypoint: ['node', `/${DIRECTORY}/cli.js`],
      User: 'node',
      WorkingDir: '/work',
      Labels: { ...settings.Labels, ...annotations, ...baseOf(base) },
    },
    rootfs: { ...config.rootfs, diff_ids: [...config.rootfs.diff_ids, digestOf(layer.plain)] },
    history: [...(config.history ?? []), { created: created.toISOString(), created_by: `oci-evidence ${version}` }],
  };
  const { mediaType, digest, size } = await push(MEDIA_TYPE.manifest, {
    config: await pushBlob(MEDIA_TYPE.config, Buffer.from(JSON.stringify(changed))),
    layers: [...layers, await pushBlob(MEDIA_TYPE.layerGzip, layer.compressed)],
    annotations,
  });
  return { mediaType, digest, size };
}

/** The annotations that name the base image (image specification 1.1, annotations.md). */
function baseOf({ digest }: Descriptor): Readonly<Record<string, string>> {
  return {
    'org.opencontainers.image.base.digest': digest,
    'org.opencontainers.image.base.name': 'docker.io/library/node',
  };
}

async function archive(directory: string): Promise<{ readonly plain: Buffer; readonly compressed: Buffer }> {
  const tar = pack();
  const found = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of found.map((entry) => relative('dist', join(entry.parentPath, entry.name))).sort()) {
    const content = readFileSync(join('dist', name));
    tar.entry({ name: `${directory}${name}`, mode: name === 'cli.js' ? 0o755 : 0o644, mtime: created }, content);
  }
  tar.finalize();
  const plain = await buffer(tar);
  return { plain, compressed: gzipSync(plain, { level: 9 }) };
}

function blobOf(mediaType: string, bytes: Uint8Array) {
  async function* open() {
    yield bytes;
  }
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength }, open };
}

async function pushBlob(mediaType: string, bytes: Uint8Array): Promise<Descriptor> {
  const blob = blobOf(mediaType, bytes);
  await store.pushBlob(blob);
  return blob.descriptor;
}

async function push(mediaType: string, content: object): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...content }));
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  const manifest: Manifest = { descriptor, bytes };
  await store.pushManifest(manifest);
  return descriptor;
}
