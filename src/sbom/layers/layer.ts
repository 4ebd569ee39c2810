// Reads one layer as a stream: decompresses it, unpacks it and passes each file to the cataloguers.
import type { Extract } from 'tar-stream';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Digest, Digester, splitDigest } from '../../oci/digest.ts';
import type { BlobReader } from '../../oci/store.ts';
import type { AnyCataloguer } from '../cataloguers/catalogue.ts';
import { BoundExceeded, type Bounds, type Budget } from './bounds.ts';
import { type DecompressionState, decompressed, unknownCompression } from './decompress.ts';
import { type Body, LayerFiles } from './layer-files.ts';
import type { LayerRecord } from './layer-record.ts';
import { LayerTree } from './layer-tree.ts';
import { openArchive } from './tar-archive.ts';

/** A layer's descriptor and the expected digest of its uncompressed bytes (image specification 1.1, config.md `rootfs`). */
export interface LayerSource {
  readonly descriptor: Descriptor;
  readonly diffId?: Digest;
}

export interface LayerReading {
  readonly store: BlobReader;
  readonly cataloguers: readonly AnyCataloguer[];
  readonly bounds: Bounds;
  /** Shared by all layers that are read in parallel. */
  readonly budget: Budget;
  readonly signal: AbortSignal;
  /**
   * For a second pass: passes only these files to the cataloguers, by path in the archive, each under the paths that lead
   * to it through links.
   */
  readonly only?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Streams a layer once. Faults in the content (compression, archive, a bound) end the layer with a note. Errors of the
 * store (StoreError, such as a wrong digest) are thrown.
 */
export async function readLayer(source: LayerSource, reading: LayerReading): Promise<LayerRecord> {
  const { descriptor } = source;
  const tree = new LayerTree(descriptor.digest, reading.bounds);
  const files = new LayerFiles(tree, { ...reading, layerBytes: descriptor.size });
  const archive = openArchive();
  const state: DecompressionState = { compression: 'empty', compressedBytes: 0, head: new Uint8Array() };
  const blob = reading.store.blob(descriptor);
  const unpacked = new Digester(source.diffId === undefined ? 'sha256' : splitDigest(source.diffId).algorithm);

  let fault: unknown;
  const unpacking = unpack(archive, files).catch((error: unknown) => {
    fault ??= error;
    archive.destroy(null);
  });
  try {
    for await (const chunk of decompressed(blob, state, reading.signal, reading.bounds)) {
      unpacked.update(chunk);
      checkSize(unpacked.size, state.compressedBytes, reading.bounds);
      if (fault !== undefined) break;
      await written(archive, chunk);
    }
    if (fault === undefined) archive.end(undefined);
  } catch (error) {
    if (!isContentFault(error)) {
      archive.destroy(null);
      await unpacking;
      throw error;
    }
    fault ??= error;
    archive.destroy(null);
  }
  await unpacking;

  if (state.compression === 'unknown') tree.noteLayer(`not read: ${unknownCompression(state.head)}`);
  else if (fault !== undefined) tree.noteLayer(`only partly read: ${reasonOf(fault)}`);
  else if (source.diffId !== undefined && unpacked.digest() !== source.diffId) {
    tree.noteLayer(`its uncompressed bytes do not match the diffID in the image's config (${source.diffId})`);
  }
  return tree.record(files.facts());
}

async function unpack(archive: Extract, files: LayerFiles): Promise<void> {
  for await (const entry of archive) await files.entry(entry.header, entry as Body);
}

/** Writes with backpressure. Also resolves when the archive is closed; the reading side then reports the error. */
function written(archive: Extract, chunk: Uint8Array): Promise<void> | void {
  if (archive.destroyed || archive.write(chunk)) return;
  return new Promise((resolve) => {
    const go = (): void => {
      archive.off('drain', go).off('close', go);
      resolve();
    };
    archive.on('drain', go).on('close', go);
  });
}

function checkSize(unpackedBytes: number, compressedBytes: number, bounds: Bounds): void {
  if (unpackedBytes > bounds.layerBytes) throw new BoundExceeded(`it unpacks to more than ${bounds.layerBytes} bytes`);
  if (unpackedBytes > bounds.ratioFloorBytes && unpackedBytes > bounds.ratio * compressedBytes) {
    throw new BoundExceeded(`it unpacks to more than ${bounds.ratio} times its size`);
  }
}

/** True for faults in the bytes, as opposed to errors of the store. node:zlib has its own error codes. */
function isContentFault(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return error instanceof BoundExceeded || (typeof code === 'string' && /^(?:Z_|ZSTD_)/.test(code));
}

function reasonOf(fault: unknown): string {
  const text = String((fault as { readonly message?: unknown }).message ?? fault);
  if (fault instanceof BoundExceeded) return text;
  return `the archive is damaged (${text.slice(0, 200)}); rebuild and push the image`;
}
