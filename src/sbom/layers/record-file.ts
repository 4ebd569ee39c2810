// Encodes a layer record as a file and validates it when decoding.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { isRecord } from '../../oci/descriptor.ts';
import type { LayerRecord } from './layer-record.ts';
import { PathSet } from './path.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/**
 * The format: magic, SHA-256 of the rest, number of entries of the two path sets, the sets as 64-bit numbers, and the
 * remaining fields as JSON compressed with zstd. Numbers are little-endian. The sets hold hashes, which do not compress.
 */
const MAGIC = Buffer.from('OELR');
const HASH_AT = MAGIC.length;
const COUNTS_AT = HASH_AT + 32;
const SETS_AT = COUNTS_AT + 8;
/** Larger than the facts of any layer. */
const MAX_JSON_BYTES = 512 * 1024 * 1024;

export async function encodeRecord({ directories, others, ...rest }: LayerRecord): Promise<Uint8Array> {
  const counts = Buffer.alloc(8);
  counts.writeUInt32LE(directories.size, 0);
  counts.writeUInt32LE(others.size, 4);
  const sets = [directories, others].map((set) => littleEndian(set.hashes()));
  const body = Buffer.concat([counts, ...sets, await compress(JSON.stringify(rest))]);
  return Buffer.concat([MAGIC, createHash('sha256').update(body).digest(), body]);
}

/** The record, or undefined if the bytes are damaged or not in this format. */
export async function decodeRecord(bytes: Uint8Array): Promise<LayerRecord | undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < SETS_AT || !file.subarray(0, HASH_AT).equals(MAGIC)) return undefined;
  const hash = createHash('sha256').update(file.subarray(COUNTS_AT)).digest();
  if (!hash.equals(file.subarray(HASH_AT, COUNTS_AT))) return undefined;
  const directoriesEnd = SETS_AT + 8 * file.readUInt32LE(COUNTS_AT);
  const othersEnd = directoriesEnd + 8 * file.readUInt32LE(COUNTS_AT + 4);
  if (othersEnd > file.length) return undefined;
  const json = await decompress(file.subarray(othersEnd), { maxOutputLength: MAX_JSON_BYTES }).catch(() => undefined);
  const rest: unknown = json === undefined ? undefined : JSON.parse(json.toString('utf8'));
  if (!isRecordContent(rest)) return undefined;
  return {
    ...rest,
    directories: new PathSet(numbers(file.subarray(SETS_AT, directoriesEnd))),
    others: new PathSet(numbers(file.subarray(directoriesEnd, othersEnd))),
  };
}

type Content = Omit<LayerRecord, 'directories' | 'others'>;
const LISTS = ['facts', 'symlinks', 'hardLinks', 'whiteouts', 'opaque', 'implied', 'notes'] as const;

function isRecordContent(value: unknown): value is Content {
  return isRecord(value) && typeof value.digest === 'string' && LISTS.every((list) => Array.isArray(value[list]));
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
