// The table of contents of a tar archive that holds an OCI layout: where each blob is, without reading it.
import type { FileHandle } from 'node:fs/promises';
import { type Digest, parseDigest } from '../../digest.ts';
import { BLOCK, paddingOf, parseHeader, parsePax, type TarHeader } from './tar-header.ts';

/** A part of the archive's file. */
export interface Extent {
  readonly offset: number;
  readonly size: number;
}

export interface ArchiveContents {
  /** The files oci-layout and index.json. */
  readonly layout: Extent | undefined;
  readonly index: Extent | undefined;
  readonly blobs: ReadonlyMap<Digest, Extent>;
}

/** Headers that are read. A layout has one for each blob and few others. */
const MAX_ENTRIES = 500_000;
/** Bytes of a pax header or a long name. */
const MAX_EXTENSION = 64 * 1024;

/**
 * Reads every header of `file`, which has `size` bytes. Names that no layout has are passed over and never used as paths.
 * Throws a SyntaxError for an archive that is malformed, truncated, or that two readers could understand in two ways.
 */
export async function readContents(file: FileHandle, size: number): Promise<ArchiveContents> {
  const named = new Map<'oci-layout' | 'index.json', Extent>();
  const blobs = new Map<Digest, Extent>();
  let extension: Extension = {};
  let offset = 0;
  for (let entries = 0; ; entries += 1) {
    if (entries >= MAX_ENTRIES) throw new SyntaxError(`it has more than ${MAX_ENTRIES} entries`);
    const parsed = parseHeader(await part(file, { offset, size: BLOCK }, size));
    if (parsed === undefined) break;
    const header: TarHeader = { ...parsed, ...(isExtension(parsed) ? {} : extension) };
    const extent: Extent = { offset: offset + BLOCK, size: header.size };
    offset = extent.offset + extent.size + paddingOf(extent.size);
    if (extent.offset + extent.size > size) throw truncated();
    if (isExtension(header)) {
      if (extent.size > MAX_EXTENSION) throw new SyntaxError(`a header has more than ${MAX_EXTENSION} bytes`);
      extension = { ...extension, ...extensionOf(header, await part(file, extent, size)) };
      continue;
    }
    extension = {};
    const name = header.name.replace(/^(?:\.\/)+/, '');
    const digest = digestOf(name);
    if (digest === undefined && name !== 'oci-layout' && name !== 'index.json') continue;
    if (header.type !== '0' && header.type !== '7') throw new SyntaxError(`${name} is a link or a special file`);
    if (digest === undefined ? named.has(name as 'index.json') : blobs.has(digest)) {
      throw new SyntaxError(`${name} occurs twice`);
    }
    if (digest === undefined) named.set(name as 'index.json', extent);
    else blobs.set(digest, extent);
  }
  return { layout: named.get('oci-layout'), index: named.get('index.json'), blobs };
}

/** The bytes of an extent. Throws a SyntaxError if the file ends before. */
export async function part(file: FileHandle, { offset, size }: Extent, end: number): Promise<Uint8Array> {
  if (offset + size > end) throw truncated();
  const bytes = Buffer.alloc(size);
  for (let read = 0; read < size; ) {
    const { bytesRead } = await file.read(bytes, read, size - read, offset + read);
    if (bytesRead === 0) throw truncated();
    read += bytesRead;
  }
  return bytes;
}

/** The name of a blob's file in a layout. */
export function blobPath(digest: Digest): string {
  return `blobs/${digest.replace(':', '/')}`;
}

function digestOf(name: string): Digest | undefined {
  const [, algorithm, encoded] = /^blobs\/([a-z0-9]+)\/([a-f0-9]+)$/.exec(name) ?? [];
  return algorithm === undefined ? undefined : parseDigest(`${algorithm}:${encoded}`);
}

/** What an extension header says about the next entry. */
type Extension = { readonly name?: string; readonly size?: number };

function isExtension({ type }: TarHeader): boolean {
  return type === 'x' || type === 'g' || type === 'L' || type === 'K';
}

function extensionOf({ type }: TarHeader, bytes: Uint8Array): Extension {
  if (type === 'L') return { name: new TextDecoder().decode(bytes).replace(/\0[\s\S]*$/, '') };
  if (type !== 'x') return {};
  const records = parsePax(bytes);
  const [name, size] = [records.get('path'), records.get('size')];
  if (size !== undefined && !/^\d{1,15}$/.test(size)) throw new SyntaxError('a pax header has a malformed size');
  return { ...(name !== undefined && { name }), ...(size !== undefined && { size: Number(size) }) };
}

function truncated(): SyntaxError {
  return new SyntaxError('it is truncated');
}
