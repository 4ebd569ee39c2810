// Reads selected entries of a zip archive, in memory or in a file, within a budget.
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { rethrowUnless, ZLIB_CODE } from '../../errors.ts';
import { type ArchiveBudget, type RandomAccess, Unreadable } from '../cataloguers/cataloguer.ts';

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
/** yauzl throws plain errors, and RangeErrors for offsets outside the archive. */
const ZIP_FAILURES = [Error, RangeError, ZLIB_CODE];

/**
 * Yields the content of each entry for which `limit` returns a number of bytes, in directory order. Calls `skipped` with the
 * reason for entries that are larger, damaged, encrypted or use another compression than deflate. Throws `Unreadable` if the
 * file is not a zip archive, and when the budget is used up.
 */
export async function* zipEntries(
  archive: Uint8Array | RandomAccess,
  budget: ArchiveBudget,
  limit: (name: string) => number | undefined,
  skipped: (name: string, reason: string) => void,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const source = withoutPrefix(archive instanceof Uint8Array ? inMemory(archive) : archive);
  const zip = await opened(source);
  try {
    for await (const entry of zip.eachEntry()) {
      budget.entries -= 1;
      if (budget.entries < 0) throw new Unreadable('has more archive entries than the limit');
      // Names are read as bytes, so that the library does not reject an archive for one invalid name. None touches a disk.
      const name = Buffer.from(entry.fileNameRaw).toString('utf8');
      const max = limit(name);
      if (max === undefined) continue;
      const content = await contentOf(zip, entry, source, Math.min(max, budget.bytes));
      if (typeof content === 'string') {
        if (entry.uncompressedSize > budget.bytes) throw new Unreadable('unpacks to more bytes than the limit');
        skipped(name, content);
      } else {
        budget.bytes -= content.length;
        yield { name, bytes: content };
      }
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    rethrowUnless(error, ...ZIP_FAILURES);
    throw new Unreadable('is a damaged zip archive');
  }
}

/** What is read of an archive. */
interface Source {
  readonly size: number;
  read(start: number, length: number): Uint8Array;
  /** All bytes, if they are in memory. */
  readonly buffer?: Buffer;
}

function inMemory(bytes: Uint8Array): Source {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: buffer.length, read: (start, length) => buffer.subarray(start, start + length), buffer };
}

/** yauzl's access to an archive in a file. */
class SourceReader extends RandomAccessReader {
  readonly #source: Source;

  constructor(source: Source) {
    super();
    this.#source = source;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    setImmediate(() => {
      try {
        buffer.set(this.#source.read(position, length), offset);
      } catch (error) {
        rethrowUnless(error, ...ZIP_FAILURES);
        callback(error as Error);
        return;
      }
      callback(null, length);
    });
  }

  override _readStreamForRange(): never {
    throw new TypeError('entries are read without streams');
  }
}

async function opened(source: Source): Promise<ZipFile> {
  const options = { decodeStrings: false, lazyEntries: true, autoClose: false } as const;
  try {
    return source.buffer === undefined
      ? await fromRandomAccessReaderPromise(new SourceReader(source), source.size, options)
      : await fromBufferPromise(source.buffer, options);
  } catch (error) {
    rethrowUnless(error, ...ZIP_FAILURES);
    throw new Unreadable('is not a zip archive');
  }
}

/** The entry's bytes, or the reason why it cannot be read. */
async function contentOf(zip: ZipFile, entry: Entry, source: Source, max: number): Promise<Uint8Array | string> {
  if (entry.isEncrypted()) return 'is encrypted';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return 'uses an unknown compression';
  if (entry.uncompressedSize > max) return `exceeds ${max} bytes`;
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const end = fileDataStart + entry.compressedSize;
    if (end > source.size) return 'is damaged';
    // The compressed size may be wrong too. What deflate cannot compress grows by less than a thousandth.
    if (entry.compressedSize > max + max / 1000 + 1024) return `exceeds ${max} bytes`;
    const data = source.read(fileDataStart, entry.compressedSize);
    // The size in the directory may be wrong, so the limit is enforced while inflating.
    const content = entry.compressionMethod === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, max) });
    return content.length > max ? `exceeds ${max} bytes` : content;
  } catch (error) {
    rethrowUnless(error, ...ZIP_FAILURES);
    return 'is damaged';
  }
}

/** Executable archives start with a script. Offsets are relative to the archive or to the file. */
function withoutPrefix(source: Source): Source {
  const start = Math.max(0, source.size - END_LENGTH - MAX_COMMENT);
  const tail = Buffer.from(source.read(start, source.size - start));
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    const size = tail.readUInt32LE(at + 12);
    const offset = tail.readUInt32LE(at + 16);
    const prefix = start + at - size - offset;
    // A zip64 archive has its offsets elsewhere.
    return prefix > 0 && offset !== 0xffffffff ? after(prefix, source) : source;
  }
  return source;
}

function after(prefix: number, { size, read, buffer }: Source): Source {
  if (buffer !== undefined) return inMemory(buffer.subarray(prefix));
  return { size: size - prefix, read: (start, length) => read(prefix + start, length) };
}
