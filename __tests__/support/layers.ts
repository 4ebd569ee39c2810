// Real layers and images, made in the test: tar archives by tar-stream, packed by node:zlib, stored under their digests.
import { buffer } from 'node:stream/consumers';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { MemoryStore } from './memory-store.ts';

export interface TarEntry {
  readonly name: string;
  readonly type?: 'file' | 'directory' | 'symlink' | 'link' | 'character-device' | 'block-device' | 'fifo';
  readonly content?: string | Uint8Array;
  readonly target?: string;
  readonly mode?: number;
}

/** `{ 'etc/os-release': 'ID=debian' }` as files; `name/` as a directory; `name -> target` by a value `-> target`. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

export function entriesOf(tree: Tree): TarEntry[] {
  return Object.entries(tree).map(([name, content]): TarEntry => {
    if (name.endsWith('/')) return { name, type: 'directory' };
    if (typeof content === 'string' && content.startsWith('-> '))
      return { name, type: 'symlink', target: content.slice(3) };
    if (typeof content === 'string' && content.startsWith('=> '))
      return { name, type: 'link', target: content.slice(3) };
    return { name, content };
  });
}

export async function tar(entries: readonly TarEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, type = 'file', content = '', target, mode } of entries) {
    const header = { name, type, mode: mode ?? (type === 'directory' ? 0o755 : 0o644), mtime: new Date(0) };
    if (target !== undefined) archive.entry({ ...header, linkname: target });
    else archive.entry(header, typeof content === 'string' ? Buffer.from(content) : Buffer.from(content));
  }
  archive.finalize();
  return buffer(archive);
}

export interface PackedLayer {
  readonly descriptor: Descriptor;
  readonly diffId: string;
}

export const PACKINGS = {
  gzip: { mediaType: MEDIA_TYPE.layerGzip, pack: (bytes: Uint8Array) => gzipSync(bytes, { level: 1 }) },
  zstd: { mediaType: MEDIA_TYPE.layerZstd, pack: (bytes: Uint8Array) => zstdCompressSync(bytes) },
  tar: { mediaType: MEDIA_TYPE.layer, pack: (bytes: Uint8Array) => Buffer.from(bytes) },
} as const;

export async function putLayer(
  store: MemoryStore,
  content: Tree | readonly TarEntry[],
  packing: keyof typeof PACKINGS = 'gzip',
): Promise<PackedLayer> {
  const entries = Array.isArray(content) ? (content as readonly TarEntry[]) : entriesOf(content as Tree);
  const archive = await tar(entries);
  const { mediaType, pack: packed } = PACKINGS[packing];
  return { descriptor: store.put(packed(archive), mediaType), diffId: digestOf(archive) };
}

/** An image of layers, the lowest first. */
export function putImage(store: MemoryStore, layers: readonly PackedLayer[], config: object = {}): Descriptor {
  const bytes = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      created: '2026-01-02T03:04:05Z',
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
      ...config,
    }),
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    config: store.put(bytes, MEDIA_TYPE.config),
    layers: layers.map(({ descriptor }) => descriptor),
  };
  return store.putManifest(manifest, MEDIA_TYPE.manifest);
}
