// Encodes a layer record as a file and validates it when decoding.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { isRecord } from '../../json/fields.ts';
import { BOUNDS } from './bounds.ts';
import type { LayerRecord } from './layer-record.ts';
import { PathSet } from './path.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/**
 * The format: magic, HMAC-SHA256 of the rest, number of entries of the two path sets, the sets as 64-bit numbers, and the
 * remaining fields as JSON compressed with zstd. Numbers are little-endian. The sets hold hashes, which do not compress.
 */
const MAGIC = Buffer.from('OELR');
const HASH_AT = MAGIC.length;
const COUNTS_AT = HASH_AT + 32;
const SETS_AT = COUNTS_AT + 8;
/** Records of layers with more facts are not cached, because decoding one must not take much memory. */
const MAX_JSON_BYTES = 48 * 1024 * 1024;
/** A record with two full path sets and incompressible facts. */
export const MAX_RECORD_BYTES = 96 * 1024 * 1024;
/** Without a key the HMAC is a checksum: it reveals damaged records, not forged ones. */
const NO_KEY = new Uint8Array(0);

/** The file, or undefined if the record is too large to be cached. */
export async function encodeRecord(
  { directories, others, ...rest }: LayerRecord,
  key: Uint8Array = NO_KEY,
): Promise<Uint8Array | undefined> {
  const json = Buffer.from(JSON.stringify(rest));
  if (json.byteLength > MAX_JSON_BYTES) return undefined;
  const counts = Buffer.alloc(8);
  counts.writeUInt32LE(directories.size, 0);
  counts.writeUInt32LE(others.size, 4);
  const sets = [directories, others].map((set) => littleEndian(set.hashes()));
  const body = Buffer.concat([counts, ...sets, await compress(json)]);
  return Buffer.concat([MAGIC, tagOf(body, key), body]);
}

function tagOf(body: Uint8Array, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(body).digest();
}

/** The record, or undefined if the bytes are damaged, not in this format, or not authenticated by the key. */
export async function decodeRecord(bytes: Uint8Array, key: Uint8Array = NO_KEY): Promise<LayerRecord | undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < SETS_AT || !file.subarray(0, HASH_AT).equals(MAGIC)) return undefined;
  if (!timingSafeEqual(tagOf(file.subarray(COUNTS_AT), key), file.subarray(HASH_AT, COUNTS_AT))) return undefined;
  const directoriesEnd = SETS_AT + 8 * file.readUInt32LE(COUNTS_AT);
  const othersEnd = directoriesEnd + 8 * file.readUInt32LE(COUNTS_AT + 4);
  if (othersEnd > file.length) return undefined;
  const rest = await contentOf(file.subarray(othersEnd));
  const directories = numbers(file.subarray(SETS_AT, directoriesEnd));
  const others = numbers(file.subarray(directoriesEnd, othersEnd));
  if (!isRecordContent(rest) || !isAscending(directories) || !isAscending(others)) return undefined;
  return { ...rest, directories: new PathSet(directories), others: new PathSet(others) };
}

async function contentOf(compressed: Buffer): Promise<unknown> {
  try {
    const json = await decompress(compressed, { maxOutputLength: MAX_JSON_BYTES });
    return JSON.parse(json.toString('utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof SyntaxError || /^(?:Z_|ZSTD_|ERR_BUFFER_TOO_LARGE)/.test(code ?? '')) return undefined;
    throw error;
  }
}

type Content = Omit<LayerRecord, 'directories' | 'others'>;

/** A check of the elements of each list. Facts are the cataloguer's own, which assembles them without trusting them. */
const LISTS: Readonly<Record<Exclude<keyof Content, 'digest'>, (element: unknown) => boolean>> = {
  facts: (one) => hasTexts(one, 'path', 'cataloguer') && 'facts' in one,
  symlinks: (one) => hasTexts(one, 'path', 'target'),
  hardLinks: (one) => hasTexts(one, 'path', 'target'),
  whiteouts: isPath,
  opaque: isPath,
  implied: isPath,
  notes: (one) => hasTexts(one, 'path', 'text'),
};

function isRecordContent(value: unknown): value is Content {
  if (!isRecord(value) || typeof value.digest !== 'string') return false;
  return Object.entries(LISTS).every(([name, isValid]) => {
    const list = value[name];
    return Array.isArray(list) && list.length <= BOUNDS.entries && list.every(isValid);
  });
}

function hasTexts(value: unknown, ...names: readonly string[]): value is Record<string, unknown> {
  return isRecord(value) && names.every((name) => isPath(value[name]));
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.length <= BOUNDS.pathLength;
}

function isAscending(hashes: Float64Array): boolean {
  return hashes.every((hash, at) => at === 0 || hash >= (hashes[at - 1] as number));
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function littleEndian(hashes: Float64Array): Buffer {
  const bytes = Buffer.from(new Float64Array(hashes).buffer);
  return IS_LITTLE_ENDIAN ? bytes : bytes.swap64();
}

function numbers(bytes: Buffer): Float64Array {
  const copy = Buffer.from(new Uint8Array(bytes).buffer);
  if (!IS_LITTLE_ENDIAN) copy.swap64();
  return new Float64Array(copy.buffer, copy.byteOffset, copy.byteLength / 8);
}
