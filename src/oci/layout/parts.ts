// The parts of a layout that differ between a directory and an archive: its index and its blobs.
import type { Descriptor } from '../descriptor.ts';
import type { Digest } from '../digest.ts';
import type { Blob, ByteRange } from '../store.ts';
import type { IndexFile } from './index-file.ts';

export interface LayoutIndex {
  /** The current index.json; the same object as long as it does not change. StoreError `not-found` without a layout. */
  index(): Promise<IndexFile>;
  /** Replaces index.json. `change` returns its argument if there is nothing to write. */
  edit(change: (index: IndexFile) => Promise<IndexFile>): Promise<void>;
  /** Creates the layout unless it exists. */
  prepare(): Promise<void>;
  /** Throws the error that a write would throw, and leaves no files. */
  proveWritable(): Promise<void>;
}

export interface LayoutBlobs {
  /** Size of a blob; undefined if it does not exist. */
  sizeOf(digest: Digest): Promise<number | undefined>;
  /** A blob, verified against its digest; undefined if it does not exist. `limit-exceeded` beyond `limit` bytes. */
  bytes(digest: Digest, limit: number, size?: number): Promise<Uint8Array | undefined>;
  /** A blob as a stream: whole reads are checked by digest and size, ranges by size alone. */
  stream(descriptor: Descriptor, range?: ByteRange): AsyncIterable<Uint8Array>;
  /** Writes a blob unless it exists with that size; true if it was written. Its content is verified as it passes. */
  write(blob: Blob): Promise<boolean>;
  remove(digest: Digest): Promise<void>;
  /** All earlier writes are on disk when this resolves. */
  sync(): Promise<void>;
}

export interface LayoutParts {
  readonly location: string;
  readonly files: LayoutIndex;
  readonly blobs: LayoutBlobs;
  close(): Promise<void>;
}
