// Builds a small image for two platforms: a dpkg database, an npm package and a Python package, in two layers each.
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Descriptor, Manifest, Platform } from '../src/oci/descriptor.ts';
import { digestOf } from '../src/oci/digest.ts';
import { MEDIA_TYPE } from '../src/oci/media-types.ts';

interface ImageFile {
  readonly path: string;
  readonly text: string;
}

export interface DemoImage {
  readonly blobs: readonly { readonly descriptor: Descriptor; readonly bytes: Uint8Array }[];
  /** The platforms' manifests, then the index. */
  readonly manifests: readonly Manifest[];
  readonly index: Manifest;
}

const PLATFORMS: readonly Platform[] = [
  { os: 'linux', architecture: 'amd64' },
  { os: 'linux', architecture: 'arm64' },
];
/** Fixed, so that every run gives the same digests. */
const CREATED = '2026-01-15T12:00:00Z';

export async function buildDemoImage(): Promise<DemoImage> {
  const blobs: { descriptor: Descriptor; bytes: Uint8Array }[] = [];
  const manifests: Manifest[] = [];
  const entries: Descriptor[] = [];
  const keep = (mediaType: string, bytes: Uint8Array): Descriptor => {
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    blobs.push({ descriptor, bytes });
    return descriptor;
  };
  for (const platform of PLATFORMS) {
    const tars = [await tarOf(systemFiles(platform.architecture)), await tarOf(applicationFiles())];
    const config = {
      created: CREATED,
      ...platform,
      config: { Cmd: ['node', '/app/server.js'] },
      rootfs: { type: 'layers', diff_ids: tars.map((tar) => digestOf(tar)) },
      history: tars.map(() => ({ created: CREATED, created_by: 'demo' })),
    };
    const manifest = manifestOf(MEDIA_TYPE.manifest, {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      config: keep(MEDIA_TYPE.config, jsonBytes(config)),
      layers: tars.map((tar) => keep(MEDIA_TYPE.layerGzip, gzipSync(tar, { level: 9 }))),
    });
    manifests.push(manifest);
    entries.push({ ...manifest.descriptor, platform });
  }
  const index = manifestOf(MEDIA_TYPE.index, { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: entries });
  return { blobs, manifests: [...manifests, index], index };
}

function systemFiles(architecture: string): ImageFile[] {
  const packages = [
    { name: 'base-files', version: '12.4+deb12u11', depends: 'libc6 (>= 2.3.4)' },
    { name: 'libc6', version: '2.36-9+deb12u10', depends: 'libgcc-s1' },
    { name: 'libgcc-s1', version: '12.2.0-14+deb12u1', depends: 'libc6 (>= 2.35)' },
    { name: 'openssl', version: '3.0.17-1~deb12u2', depends: 'libc6 (>= 2.34)' },
  ];
  const status = packages
    .map(
      ({ name, version, depends }) =>
        `Package: ${name}\nStatus: install ok installed\nPriority: required\nSection: libs\nMaintainer: Debian Developers <debian-devel@lists.debian.org>\nArchitecture: ${architecture}\nVersion: ${version}\nDepends: ${depends}\nDescription: package ${name} of the demo image\n`,
    )
    .join('\n');
  const osRelease =
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\nID=debian\n';
  return [
    { path: 'etc/os-release', text: osRelease },
    { path: 'var/lib/dpkg/status', text: `${status}\n` },
  ];
}

function applicationFiles(): ImageFile[] {
  const leftPad = { name: 'left-pad', version: '1.3.0', license: 'WTFPL', description: 'String left pad' };
  const application = { name: 'demo-server', version: '1.0.0', private: true, dependencies: { 'left-pad': '1.3.0' } };
  return [
    { path: 'app/package.json', text: `${JSON.stringify(application, null, 2)}\n` },
    { path: 'app/server.js', text: "require('left-pad');\n" },
    { path: 'app/node_modules/left-pad/package.json', text: `${JSON.stringify(leftPad, null, 2)}\n` },
    {
      path: 'usr/lib/python3.11/site-packages/requests-2.32.3.dist-info/METADATA',
      text: 'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.3\nSummary: Python HTTP for Humans.\nLicense: Apache-2.0\nRequires-Dist: urllib3<3,>=1.21.1\n',
    },
  ];
}

async function tarOf(files: readonly ImageFile[]): Promise<Uint8Array> {
  const tar = pack();
  for (const { path, text } of files) tar.entry({ name: path, mtime: new Date(CREATED), mode: 0o644 }, text);
  tar.finalize();
  return buffer(tar);
}

function manifestOf(mediaType: string, content: unknown): Manifest {
  const bytes = jsonBytes(content);
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength }, bytes };
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
