// Zip archives in memory: the entries that somebody asks for, inflated within a budget.
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Unreadable } from '../cataloguers/cataloguer.ts';

/** What may still be spent on one file of the image, however many archives are nested in it. */
export interface ZipBudget {
  /** Bytes after decompression. */
  bytes: number;
  entries: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;

/**
 * The content of each entry for which `limit` gives a number of bytes, in the order of the directory. An entry that is
 * larger, damaged, encrypted or packed in another way than deflate is passed to `skipped` with the reason. Throws
 * `Unreadable` for what is no zip archive, and when the budget is spent.
 */
export async function* zipEntries(
  bytes: Uint8Array,
  budget: ZipBudget,
  limit: (name: string) => number | undefined,
  skipped: (name: string, reason: string) => void,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const buffer = withoutPrefix(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const zip = await opened(buffer);
  try {
    for await (const entry of zip.eachEntry()) {
      budget.entries -= 1;
      if (budget.entries < 0) throw new Unreadable('holds more archive entries than are looked at');
      // The names come as bytes, so that the library does not refuse an archive for one odd name; none touches a disk.
      const name = Buffer.from(entry.fileNameRaw).toString('utf8');
      const max = limit(name);
      if (max === undefined) continue;
      const content = await contentOf(zip, entry, buffer, Math.min(max, budget.bytes));
      if (typeof content === 'string') {
        if (entry.uncompressedSize > budget.bytes) throw new Unreadable('unpacks to more than is looked at');
        skipped(name, content);
      } else {
        budget.bytes -= content.length;
        yield { name, bytes: content };
      }
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('is a damaged zip archive');
  }
}

async function opened(buffer: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(buffer, { decodeStrings: false, lazyEntries: true, autoClose: false });
  } catch {
    throw new Unreadable('is no zip archive');
  }
}

/** The entry's bytes, or why there are none. */
async function contentOf(zip: ZipFile, entry: Entry, buffer: Buffer, max: number): Promise<Uint8Array | string> {
  if (entry.isEncrypted()) return 'is encrypted';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return 'is packed in an unknown way';
  if (entry.uncompressedSize > max) return `is larger than ${max} bytes`;
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const end = fileDataStart + entry.compressedSize;
    if (end > buffer.length) return 'is damaged';
    const data = buffer.subarray(fileDataStart, end);
    // The directory may lie about the size; the limit holds all the same.
    const content = entry.compressionMethod === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, max) });
    return content.length > max ? `is larger than ${max} bytes` : content;
  } catch {
    return 'is damaged';
  }
}

/** Executable archives begin with a script; offsets then count from the archive's own beginning or from the file's. */
function withoutPrefix(buffer: Buffer): Buffer {
  const earliest = Math.max(0, buffer.length - END_LENGTH - MAX_COMMENT);
  for (let at = buffer.length - END_LENGTH; at >= earliest; at--) {
    if (buffer.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    const size = buffer.readUInt32LE(at + 12);
    const offset = buffer.readUInt32LE(at + 16);
    const prefix = at - size - offset;
    // A zip64 archive states its true offsets elsewhere.
    return prefix > 0 && offset !== 0xffffffff ? buffer.subarray(prefix) : buffer;
  }
  return buffer;
}
