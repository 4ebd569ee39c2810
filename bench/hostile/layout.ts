// Builds OCI layout directories from layers that are made chunk by chunk, so that a layer of gigabytes needs no memory here.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Descriptor, Platform } from '../../src/oci/descriptor.ts';
import { Digester, digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';

export interface Layer {
  readonly descriptor: Descriptor;
  readonly diffId: string;
}

export class Layout {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(path: string): Promise<Layout> {
    await mkdir(join(path, 'blobs/sha256'), { recursive: true });
    await writeFile(join(path, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    return new Layout(path);
  }

  /** A layer of an archive that is made while it is compressed. */
  async layer(archive: Iterable<Uint8Array>): Promise<Layer> {
    const unpacked = createHash('sha256');
    const packed = new Digester();
    const file = join(this.path, 'layer');
    const counted = (count: (chunk: Buffer) => void): Transform =>
      new Transform({
        transform(chunk, _, done) {
          count(chunk);
          done(null, chunk);
        },
      });
    await pipeline(
      Readable.from(archive, { objectMode: false }),
      counted((chunk) => unpacked.update(chunk)),
      createGzip({ level: 9 }),
      counted((chunk) => packed.update(chunk)),
      createWriteStream(file),
    );
    const digest = packed.digest();
    await rename(file, join(this.path, 'blobs', digest.replace(':', '/')));
    const descriptor = { mediaType: MEDIA_TYPE.layerGzip, digest, size: packed.size };
    return { descriptor, diffId: `sha256:${unpacked.digest('hex')}` };
  }

  async put(bytes: Uint8Array, mediaType: string): Promise<Descriptor> {
    const digest = digestOf(bytes);
    await writeFile(join(this.path, 'blobs', digest.replace(':', '/')), bytes);
    return { mediaType, digest, size: bytes.byteLength };
  }

  putJson(value: unknown, mediaType: string): Promise<Descriptor> {
    return this.put(Buffer.from(JSON.stringify(value)), mediaType);
  }

  async image(layers: readonly Layer[]): Promise<Descriptor> {
    const config = await this.putJson(
      {
        os: 'linux',
        architecture: 'amd64',
        rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
        config: {},
      },
      MEDIA_TYPE.config,
    );
    const manifest = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      config,
      layers: layers.map(({ descriptor }) => descriptor),
    };
    return this.putJson(manifest, MEDIA_TYPE.manifest);
  }

  index(manifests: readonly (Descriptor & { readonly platform: Platform })[]): Promise<Descriptor> {
    return this.putJson({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests }, MEDIA_TYPE.index);
  }

  /** Makes `descriptor` the content of the layout. Returns the reference by which a command names it. */
  async finish(descriptor: Descriptor): Promise<string> {
    const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [descriptor] };
    await writeFile(join(this.path, 'index.json'), JSON.stringify(index));
    return `oci-layout:${this.path}@${descriptor.digest}`;
  }
}
