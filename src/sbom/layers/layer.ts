// Reads one layer: its blob, decompressed and unpacked as it streams, shown to the cataloguers file by file.
import { type Extract, extract } from 'tar-stream';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Digest, Digester, splitDigest } from '../../oci/digest.ts';
import type { ReadableStore } from '../../oci/store.ts';
import type { AnyCataloguer } from '../cataloguers/catalogue.ts';
import { type Bounds, type Budget, Cut } from './bounds.ts';
import { decompressed, type Passage, unknownPacking } from './decompress.ts';
import { type Body, LayerFiles } from './layer-files.ts';
import type { LayerRecord } from './layer-record.ts';
import { LayerTree } from './layer-tree.ts';

/** Where a layer is, and what its uncompressed bytes should hash to (image specification 1.1, config.md `rootfs`). */
export interface LayerSource {
  readonly descriptor: Descriptor;
  readonly diffId?: Digest;
}

export interface LayerReading {
  readonly store: ReadableStore;
  readonly cataloguers: readonly AnyCataloguer[];
  readonly bounds: Bounds;
  /** Shared by all layers that are read at once. */
  readonly budget: Budget;
  readonly signal: AbortSignal;
  /**
   * For a second reading: shows the cataloguers nothing but these files, by path in the archive, each under the paths
   * that lead to it through links.
   */
  readonly only?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Streams a layer once. Faults of the content (compression, archive, a bound) end the reading with a note; faults of the
 * store (StoreError, above all a wrong digest) are thrown.
 */
export async function readLayer(source: LayerSource, reading: LayerReading): Promise<LayerRecord> {
  const { descriptor } = source;
  const tree = new LayerTree(descriptor.digest, reading.bounds);
  const files = new LayerFiles(tree, reading);
  const archive = extract();
  const passage: Passage = { packing: 'empty', compressedBytes: 0, head: new Uint8Array() };
  const blob = reading.store.blob(descriptor);
  const unpacked = new Digester(source.diffId === undefined ? 'sha256' : splitDigest(source.diffId).algorithm);

  let fault: unknown;
  const unpacking = unpack(archive, files).catch((error: unknown) => {
    fault ??= error;
    archive.destroy(null);
  });
  try {
    for await (const chunk of decompressed(blob, passage, reading.signal)) {
      unpacked.update(chunk);
      checkSize(unpacked.size, passage.compressedBytes, reading.bounds);
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

  if (passage.packing === 'unknown') tree.noteLayer(`not read: ${unknownPacking(passage.head)}`);
  else if (fault !== undefined) tree.noteLayer(`read only in part: ${reasonOf(fault)}`);
  else if (source.diffId !== undefined && unpacked.digest() !== source.diffId) {
    tree.noteLayer(`unpacks to another digest than the image's config states (${source.diffId})`);
  }
  return tree.record(files.facts());
}

async function unpack(archive: Extract, files: LayerFiles): Promise<void> {
  for await (const entry of archive) await files.entry(entry.header, entry as Body);
}

/** Writes at the archive's pace; returns as well when the archive is gone, whose error then comes from the other side. */
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
  if (unpackedBytes > bounds.layerBytes) throw new Cut(`it unpacks to more than ${bounds.layerBytes} bytes`);
  if (unpackedBytes > bounds.ratioFloorBytes && unpackedBytes > bounds.ratio * compressedBytes) {
    throw new Cut(`it unpacks to more than ${bounds.ratio} times its size`);
  }
}

/** Faults of the bytes themselves, as against those of the store that they came from: node:zlib gives its own codes. */
function isContentFault(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return error instanceof Cut || (typeof code === 'string' && /^(?:Z_|ZSTD_)/.test(code));
}

function reasonOf(fault: unknown): string {
  const text = String((fault as { readonly message?: unknown }).message ?? fault);
  if (fault instanceof Cut) return text;
  return `the archive is damaged (${text.slice(0, 200)}); rebuild and push the image`;
}
