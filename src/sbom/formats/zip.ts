// Reads selected entries of a zip archive in memory, within a budget.
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { rethrowUnless, ZLIB_CODE } from '../../errors.ts';
import { type ArchiveBudget, Unreadable } from '../cataloguers/cataloguer.ts';

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
  bytes: Uint8Array,
  budget: ArchiveBudget,
  limit: (name: string) => number | undefined,
  skipped: (name: string, reason: string) => void,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const buffer = withoutPrefix(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const zip = await opened(buffer);
  try {
    for await (const entry of zip.eachEntry()) {
      budget.entries -= 1;
      if (budget.entries < 0) throw new Unreadable('has more archive entries than the limit');
      // Names are read as bytes, so that the library does not reject an archive for one invalid name. None touches a disk.
      const name = Buffer.from(entry.fileNameRaw).toString('utf8');
      const max = limit(name);
      if (max === undefined) continue;
      const content = await contentOf(zip, entry, buffer, Math.min(max, budget.bytes));
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

async function opened(buffer: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(buffer, { decodeStrings: false, lazyEntries: true, autoClose: false });
  } catch (error) {
    rethrowUnless(error, ...ZIP_FAILURES);
    throw new Unreadable('is not a zip archive');
  }
}

/** The entry's bytes, or the reason why it cannot be read. */
async function contentOf(zip: ZipFile, entry: Entry, buffer: Buffer, max: number): Promise<Uint8Array | string> {
  if (entry.isEncrypted()) return 'is encrypted';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return 'uses an unknown compression';
  if (entry.uncompressedSize > max) return `exceeds ${max} bytes`;
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const end = fileDataStart + entry.compressedSize;
    if (end > buffer.length) return 'is damaged';
    const data = buffer.subarray(fileDataStart, end);
    // The size in the directory may be wrong, so the limit is enforced while inflating.
    const content = entry.compressionMethod === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, max) });
    return content.length > max ? `exceeds ${max} bytes` : content;
  } catch (error) {
    rethrowUnless(error, ...ZIP_FAILURES);
    return 'is damaged';
  }
}

/** Executable archives start with a script. Offsets are relative to the archive or to the file. */
function withoutPrefix(buffer: Buffer): Buffer {
  const earliest = Math.max(0, buffer.length - END_LENGTH - MAX_COMMENT);
  for (let at = buffer.length - END_LENGTH; at >= earliest; at--) {
    if (buffer.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    const size = buffer.readUInt32LE(at + 12);
    const offset = buffer.readUInt32LE(at + 16);
    const prefix = at - size - offset;
    // A zip64 archive has its offsets elsewhere.
    return prefix > 0 && offset !== 0xffffffff ? buffer.subarray(prefix) : buffer;
  }
  return buffer;
}
