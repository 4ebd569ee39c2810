// Builds the images of the SBOM benchmarks once, into OCI layout directories: layers of real packages.
// Needs debootstrap (and root for it), npm, pip and go; packages come from the registries of these ecosystems.
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import type { Descriptor } from '../src/oci/descriptor.ts';
import { Digester, digestOf } from '../src/oci/digest.ts';
import { MEDIA_TYPE } from '../src/oci/media-types.ts';

const execute = promisify(execFile);
const FOLDER = new URL('../.cache/bench/', import.meta.url).pathname;

/** One layer: how to fill an empty directory, and the path of that directory in the image. */
export interface LayerRow {
  readonly name: string;
  /** Path in the image, without slashes around it; empty for the root. */
  readonly place: string;
  readonly leaveOut?: readonly string[];
  fill(folder: string): Promise<unknown>;
}

const GO_TOOLS = [
  'github.com/google/go-containerregistry/cmd/crane@v0.21.7',
  'github.com/regclient/regclient/cmd/regctl@v0.11.5',
  'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
];

/** Files of a Debian system that are not in its image. */
export const DEBIAN_LEFTOVERS = [
  ...['./dev/*', './proc/*', './sys/*', './var/cache/apt/archives/*.deb', './var/lib/apt/lists/*'],
];

const LAYERS: readonly LayerRow[] = [
  {
    name: 'debian',
    place: '',
    leaveOut: DEBIAN_LEFTOVERS,
    fill: (folder) =>
      execute('debootstrap', ['--variant=minbase', '--include=python3', 'bookworm', folder], { maxBuffer: 1 << 26 }),
  },
  {
    name: 'next',
    place: 'app',
    async fill(folder) {
      await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'app', version: '1.0.0', private: true }));
      const packages = ['next@16', 'react@19', 'react-dom@19', 'typescript@5', 'tailwindcss@4', 'eslint@9'];
      await execute('npm', ['install', '--no-audit', '--no-fund', ...packages, 'eslint-config-next@16'], {
        cwd: folder,
      });
    },
  },
  {
    name: 'python',
    place: 'usr/local/lib/python3.11/dist-packages',
    fill: (folder) =>
      execute('python3', [
        ...['-m', 'pip', 'install', '--quiet', '--only-binary=:all:', '--python-version', '3.11'],
        ...['--target', folder, 'pandas==2.3.3', 'django==5.2.8', 'boto3==1.41.0'],
      ]),
  },
  {
    name: 'go',
    place: 'usr/local/bin',
    async fill(folder) {
      for (const tool of GO_TOOLS) await execute('go', ['install', tool], { env: { ...process.env, GOBIN: folder } });
    },
  },
];

export interface BenchImage {
  /** An OCI layout directory. */
  readonly path: string;
  readonly manifest: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly unpackedBytes: number;
}

/** Builds an image unless it exists. Throws with the output of the program that failed. */
export async function benchImage(name = 'sbom-image', rows: readonly LayerRow[] = LAYERS): Promise<BenchImage> {
  const root = join(FOLDER, name);
  const file = join(root, 'image.json');
  const known = await import(file, { with: { type: 'json' } }).catch(() => undefined);
  if (known !== undefined) return known.default;
  await mkdir(join(root, 'layout/blobs/sha256'), { recursive: true });

  const layers: (Descriptor & { readonly diffId: string; readonly unpackedBytes: number })[] = [];
  for (const row of rows) layers.push(await buildLayer(root, row));
  const config = await putJson(root, {
    architecture: 'amd64',
    os: 'linux',
    created: '2026-01-01T00:00:00Z',
    config: { Labels: { 'org.opencontainers.image.vendor': 'bench' } },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
  });
  const descriptors = layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size }));
  const manifest = await putJson(root, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    config: { mediaType: MEDIA_TYPE.config, ...config },
    layers: descriptors,
  });
  const path = join(root, 'layout');
  const descriptor: Descriptor = { mediaType: MEDIA_TYPE.manifest, ...manifest };
  await writeFile(join(path, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeFile(join(path, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }));
  const unpackedBytes = layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0);
  const image: BenchImage = { path, manifest: descriptor, layers: descriptors, unpackedBytes };
  await writeFile(file, JSON.stringify(image));
  await rm(join(root, 'content'), { recursive: true });
  return image;
}

async function buildLayer(
  root: string,
  row: LayerRow,
): Promise<Descriptor & { diffId: string; unpackedBytes: number }> {
  const folder = join(root, 'content', row.name);
  if (!(await exists(`${folder}.done`))) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    console.error(`filling layer ${row.name}`);
    await row.fill(folder);
    await writeFile(`${folder}.done`, '');
  }
  const tar = spawn('tar', [
    ...['--create', '--sort=name', '--mtime=2026-01-01', '--numeric-owner', '--directory', folder],
    ...(row.leaveOut ?? []).map((pattern) => `--exclude=${pattern}`),
    ...(row.place === '' ? [] : [`--transform=s,^\\./,${row.place}/,`]),
    '.',
  ]);
  const unpacked = new Digester();
  const packed = new Digester();
  const file = join(root, `layer-${row.name}`);
  const counted = (digester: Digester): Transform =>
    new Transform({
      transform(chunk, _, done) {
        digester.update(chunk);
        done(null, chunk);
      },
    });
  await pipeline(tar.stdout, counted(unpacked), createGzip(), counted(packed), createWriteStream(file));
  const digest = packed.digest();
  await rename(file, join(root, 'layout/blobs', digest.replace(':', '/')));
  const size = packed.size;
  return { mediaType: MEDIA_TYPE.layerGzip, digest, size, diffId: unpacked.digest(), unpackedBytes: unpacked.size };
}

async function putJson(root: string, value: unknown): Promise<Pick<Descriptor, 'digest' | 'size'>> {
  const bytes = Buffer.from(JSON.stringify(value));
  const digest = digestOf(bytes);
  await writeFile(join(root, 'layout/blobs', digest.replace(':', '/')), bytes);
  return { digest, size: bytes.byteLength };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
