// An OCI layout in a tar archive: read in place, and written as a new file that replaces the old one when the store is closed.
import { constants } from 'node:fs';
import { access, type FileHandle, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import pLimit from 'p-limit';
import { isRecord } from '../../../json/fields.ts';
import { parseJsonBytes } from '../../../json/parse.ts';
import { verifiedContent } from '../../blob-content.ts';
import type { Descriptor } from '../../descriptor.ts';
import { type Digest, type Expected, verified, verifiedBytes } from '../../digest.ts';
import type { Environment } from '../../environment.ts';
import { StoreError, type StoreErrorCode } from '../../errors.ts';
import type { Blob, ByteRange } from '../../store.ts';
import { errnoOf, isMissing, layoutFailure } from '../failure.ts';
import { EMPTY_INDEX, type IndexFile, MAX_INDEX_BYTES, parseIndexFile, serialiseIndexFile } from '../index-file.ts';
import { withLock } from '../lock.ts';
import type { LayoutBlobs, LayoutIndex, LayoutParts } from '../parts.ts';
import { type ArchiveContents, blobPath, type Extent, part, readContents } from './contents.ts';
import { openSource, type SourceFile, stateOf } from './source-file.ts';
import { ArchiveWriter } from './writer.ts';

const OCI_LAYOUT = new TextEncoder().encode('{"imageLayoutVersion":"1.0.0"}');
const MAX_OCI_LAYOUT_BYTES = 4096;
const READ_SIZE = 256 * 1024;

/** The archive as it was when it was opened. */
interface Base {
  readonly source: SourceFile;
  readonly contents: ArchiveContents;
  readonly index: IndexFile;
}

interface Place {
  readonly file: FileHandle;
  readonly extent: Extent;
}

export class Archive implements LayoutParts, LayoutIndex, LayoutBlobs {
  readonly location: string;
  readonly files: LayoutIndex = this;
  readonly blobs: LayoutBlobs = this;
  readonly #path: string;
  readonly #environment: Environment;
  #reading: Promise<Base | undefined> | undefined;
  #base: Base | undefined;
  #opening: Promise<ArchiveWriter> | undefined;
  #writer: ArchiveWriter | undefined;
  readonly #written = new Map<Digest, Extent>();
  readonly #removed = new Set<Digest>();
  /** Undefined until it has been changed. */
  #index: IndexFile | undefined;
  /** One edit at a time: each starts from the index that the one before it left. */
  readonly #edits = pLimit(1);

  constructor(path: string, environment: Environment) {
    this.location = `oci-archive:${path}`;
    this.#path = resolve(path);
    this.#environment = environment;
  }

  async index(): Promise<IndexFile> {
    const index = this.#index ?? (await this.#open())?.index;
    if (index === undefined) throw this.#error('not-found', 'open the archive', `${this.#path} does not exist`);
    return index;
  }

  edit(change: (index: IndexFile) => Promise<IndexFile>): Promise<void> {
    return this.#edits(async () => {
      const before = await this.index();
      const after = await change(before);
      if (after !== before) this.#index = after;
    });
  }

  async prepare(): Promise<void> {
    if (this.#index !== undefined) return;
    const base = await this.#open();
    if (base?.source.isCompressed || (base === undefined && /\.(?:tgz|gz)$/i.test(this.#path))) {
      const remedy = 'use a .tar file: compressed archives can be read only';
      throw this.#error('unsupported', 'write to the archive', 'it is compressed', remedy);
    }
    if (base === undefined) this.#index = EMPTY_INDEX;
  }

  async proveWritable(): Promise<void> {
    await this.prepare();
    try {
      await access(dirname(this.#path), constants.W_OK);
    } catch (error) {
      throw this.#failure(error, 'check write access');
    }
  }

  async sizeOf(digest: Digest): Promise<number | undefined> {
    return (await this.#find(digest))?.extent.size;
  }

  async bytes(digest: Digest, limit: number, size?: number): Promise<Uint8Array | undefined> {
    const place = await this.#find(digest);
    if (place === undefined) return undefined;
    if (place.extent.size > limit) {
      const detail = `its ${place.extent.size} bytes exceed the limit of ${limit} bytes for manifests`;
      throw this.#error(
        'limit-exceeded',
        'read the manifest',
        detail,
        'check the digest: this is probably a layer',
        digest,
      );
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#chunks(place, digest)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return verifiedBytes(bytes, { digest, size: size ?? bytes.byteLength, where: this.location });
  }

  async *stream({ digest, size }: Descriptor, range?: ByteRange): AsyncGenerator<Uint8Array> {
    const place = await this.#find(digest);
    if (place === undefined) {
      throw this.#error(
        'not-found',
        'read the blob',
        'the archive does not hold it',
        'write the archive again',
        digest,
      );
    }
    const expected: Expected = { digest, size, where: this.location };
    if (range === undefined) return yield* verified(this.#chunks(place, digest), expected);
    const end = Math.min(range.end ?? size - 1, size - 1);
    if (place.extent.size !== size || range.start < 0 || range.start > end) {
      const detail = `the blob has ${place.extent.size} bytes, expected ${size}, and the range begins at ${range.start}`;
      throw this.#error('size-mismatch', 'read a range of the blob', detail, 'check the size of the blob', digest);
    }
    const extent = { offset: place.extent.offset + range.start, size: end - range.start + 1 };
    yield* this.#chunks({ file: place.file, extent }, digest);
  }

  async write(blob: Blob): Promise<boolean> {
    const { digest, size } = blob.descriptor;
    if ((await this.sizeOf(digest)) === size) return false;
    await this.prepare();
    try {
      const writer = await this.#openWriter();
      this.#written.set(
        digest,
        await writer.append(blobPath(digest), size, () => verifiedContent(blob, this.location)),
      );
    } catch (error) {
      throw this.#failure(error, 'write the blob', digest);
    }
    this.#removed.delete(digest);
    return true;
  }

  async remove(digest: Digest): Promise<void> {
    this.#removed.add(digest);
  }

  async sync(): Promise<void> {}

  /** Puts the new archive into place, if anything was changed. Throws StoreError `lost-update` if another program changed it. */
  async close(): Promise<void> {
    const index = this.#index;
    const base = this.#base;
    try {
      if (index === undefined || index === EMPTY_INDEX) await this.#writer?.discard();
      else await this.#commit(await this.#openWriter(), base, index);
    } finally {
      this.#index = undefined;
      this.#reading = undefined;
      this.#base = undefined;
      this.#opening = undefined;
      this.#writer = undefined;
      this.#written.clear();
      await base?.source.file.close();
    }
  }

  async #commit(writer: ArchiveWriter, base: Base | undefined, index: IndexFile): Promise<void> {
    try {
      for (const [digest, extent] of base?.contents.blobs ?? []) {
        if (base === undefined || this.#removed.has(digest) || this.#written.has(digest)) continue;
        const place = { file: base.source.file, extent };
        await writer.append(blobPath(digest), extent.size, () => this.#chunks(place, digest));
      }
      const json = serialiseIndexFile(index);
      await writer.append('index.json', json.byteLength, () => once(json));
      await withLock(`${this.#path}.lock`, this.location, this.#environment, () =>
        writer.finish(async () => {
          if ((await this.#state()) !== base?.source.state) throw this.#changed();
        }),
      );
    } catch (error) {
      await writer.discard();
      throw this.#failure(error, 'write the archive');
    }
  }

  #open(): Promise<Base | undefined> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  async #read(): Promise<Base | undefined> {
    let source: SourceFile | undefined;
    try {
      source = await openSource(this.#path, this.#environment);
      const { file, size } = source;
      const contents = await readContents(file, size);
      const layout = await this.#small(source, contents.layout, 'oci-layout', MAX_OCI_LAYOUT_BYTES);
      const json = parseJsonBytes(layout);
      const version = isRecord(json) ? json.imageLayoutVersion : undefined;
      if (typeof version !== 'string' || !/^1\.\d+\.\d+$/.test(version)) {
        throw new SyntaxError('its oci-layout has no imageLayoutVersion 1.x');
      }
      const index = await this.#small(source, contents.index, 'index.json', MAX_INDEX_BYTES);
      this.#base = { source, contents, index: parseIndexFile(index, this.location, 'index.json') };
      return this.#base;
    } catch (error) {
      await source?.file.close();
      if (isMissing(error)) return undefined;
      if (!(error instanceof SyntaxError)) throw this.#failure(error, 'open the archive');
      const remedy = 'write it again, for example with "skopeo copy" or "oci-evidence promote"';
      throw this.#error('invalid-response', 'open the archive', `${this.#path}: ${error.message}`, remedy);
    }
  }

  #small({ file, size }: SourceFile, extent: Extent | undefined, name: string, limit: number): Promise<Uint8Array> {
    if (extent === undefined) throw new SyntaxError(`it is not an archive of an OCI layout: it has no ${name}`);
    if (extent.size > limit) throw new SyntaxError(`its ${name} has more than ${limit} bytes`);
    return part(file, extent, size);
  }

  async #find(digest: Digest): Promise<Place | undefined> {
    const written = this.#written.get(digest);
    if (written !== undefined && this.#writer !== undefined) return { file: this.#writer.file, extent: written };
    const base = this.#removed.has(digest) ? undefined : await this.#open();
    const extent = base?.contents.blobs.get(digest);
    return base && extent && { file: base.source.file, extent };
  }

  async *#chunks({ file, extent }: Place, digest: Digest): AsyncGenerator<Uint8Array> {
    const end = extent.offset + extent.size;
    try {
      for (let offset = extent.offset; offset < end; offset += READ_SIZE) {
        yield await part(file, { offset, size: Math.min(READ_SIZE, end - offset) }, end);
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw this.#failure(error, 'read the blob', digest);
      throw this.#error(
        'size-mismatch',
        'read the blob',
        'the archive was shortened',
        'write the archive again',
        digest,
      );
    }
  }

  #openWriter(): Promise<ArchiveWriter> {
    this.#opening ??= (async () => {
      const writer = await ArchiveWriter.open(this.#path, this.#environment.now());
      await writer.append('oci-layout', OCI_LAYOUT.byteLength, () => once(OCI_LAYOUT));
      this.#writer = writer;
      return writer;
    })();
    return this.#opening;
  }

  async #state(): Promise<string | undefined> {
    try {
      return stateOf(await stat(this.#path));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  #changed(): StoreError {
    return this.#error('lost-update', 'write the archive', 'another program changed it meanwhile', 'run again');
  }

  #error(
    code: StoreErrorCode,
    attempted: string,
    detail: string,
    remedy = 'check the path',
    digest?: Digest,
  ): StoreError {
    return new StoreError({
      code,
      store: this.location,
      attempted,
      detail,
      remedy,
      ...(digest && { reference: digest }),
    });
  }

  #failure(error: unknown, attempted: string, digest?: Digest): unknown {
    // What the source of a blob throws, and bugs, have no code of the file system.
    if (!(error instanceof StoreError) && errnoOf(error) === undefined) return error;
    return layoutFailure(error, {
      store: this.location,
      attempted,
      path: this.#path,
      ...(digest && { reference: digest }),
    });
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
