// Reads one layer as a stream: decompresses it, unpacks it and passes each file to the cataloguers.

import { rethrowUnless } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Digest, Digester, splitDigest } from '../../oci/digest.ts';
import type { BlobReader } from '../../oci/store.ts';
import type { AnyCataloguer } from '../cataloguers/catalogue.ts';
import { BoundExceeded, type Bounds, type Budget } from './bounds.ts';
import { type DecompressionState, decompressed, unknownCompression } from './decompress.ts';
import { LayerFiles } from './layer-files.ts';
import type { LayerRecord } from './layer-record.ts';
import { LayerTree } from './layer-tree.ts';
import { TarFault } from './tar-header.ts';
import { TarReader } from './tar-reader.ts';

/** A layer's descriptor and the expected digest of its uncompressed bytes (image specification 1.1, config.md `rootfs`). */
export interface LayerSource {
  readonly descriptor: Descriptor;
  readonly diffId?: Digest;
}

/** Faults in the bytes of a layer, as opposed to errors of the store. node:zlib has its own error codes. */
const CONTENT_FAULTS = [BoundExceeded, TarFault, /^(?:Z_|ZSTD_)/] as const;

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
  const archive = new TarReader((header) => files.entry(header));
  const state: DecompressionState = { compression: 'empty', compressedBytes: 0, head: new Uint8Array() };
  const blob = reading.store.blob(descriptor);
  const unpacked = new Digester(source.diffId === undefined ? 'sha256' : splitDigest(source.diffId).algorithm);

  let fault: Error | undefined;
  try {
    for await (const chunk of decompressed(blob, state, reading.signal, reading.bounds)) {
      unpacked.update(chunk);
      fault = sizeFault(unpacked.size, state.compressedBytes, reading.bounds) ?? (await faultOf(archive.write(chunk)));
      // Errors of the blob, which is then read to its end, take precedence over those in its content.
      if (fault !== undefined) break;
    }
    if (fault === undefined) archive.end();
  } catch (error) {
    rethrowUnless(error, ...CONTENT_FAULTS);
    fault = error;
  } finally {
    archive.close();
  }

  if (state.compression === 'unknown') tree.noteLayer(`not read: ${unknownCompression(state.head)}`);
  else if (fault !== undefined) tree.noteLayer(`only partly read: ${reasonOf(fault)}`);
  else if (source.diffId !== undefined && unpacked.digest() !== source.diffId) {
    tree.noteLayer(`its uncompressed bytes do not match the diffID in the image's config (${source.diffId})`);
  }
  return tree.record(files.facts());
}

async function faultOf(work: Promise<void>): Promise<Error | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    rethrowUnless(error, BoundExceeded, TarFault);
    return error;
  }
}

function sizeFault(unpackedBytes: number, compressedBytes: number, bounds: Bounds): BoundExceeded | undefined {
  const { layerBytes, ratio, ratioFloorBytes } = bounds;
  if (unpackedBytes > layerBytes) return new BoundExceeded(`it unpacks to more than ${layerBytes} bytes`);
  if (unpackedBytes > ratioFloorBytes && unpackedBytes > ratio * compressedBytes) {
    return new BoundExceeded(`it unpacks to more than ${ratio} times its size`);
  }
  return undefined;
}

function reasonOf(fault: Error): string {
  if (fault instanceof BoundExceeded) return fault.message;
  return `the archive is damaged (${fault.message.slice(0, 200)}); rebuild and push the image`;
}
