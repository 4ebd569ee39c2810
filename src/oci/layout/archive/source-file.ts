// Opens an archive for reading at any position: a tar file as it is, a compressed one through a temporary copy.
import { constants } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { rethrowUnless, ZLIB_CODE } from '../../../errors.ts';
import type { Environment } from '../../environment.ts';

/** Bytes that a compressed archive may unpack to. */
const MAX_UNPACKED = 32 * 1024 * 1024 * 1024;
/** No honest archive is compressed better: its layers are compressed already. A small one may be. */
const MAX_RATIO = 200;
const RATIO_FROM = 64 * 1024 * 1024;

export interface SourceFile {
  readonly file: FileHandle;
  readonly size: number;
  /** Identifies the state of the file: another one means that it was replaced or changed. */
  readonly state: string;
  readonly isCompressed: boolean;
}

/** Throws a SyntaxError for content that cannot be unpacked, and errors of the file system. */
export async function openSource(path: string, { env }: Environment): Promise<SourceFile> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new SyntaxError('it is not a file');
    const state = stateOf(stats);
    const magic = Buffer.alloc(2);
    await file.read(magic, 0, 2, 0);
    if (magic[0] !== 0x1f || magic[1] !== 0x8b) {
      return { file, size: stats.size, state, isCompressed: false };
    }
    const unpacked = await unpack(file, stats.size, env.RUNNER_TEMP ?? tmpdir());
    await file.close();
    return { ...unpacked, state, isCompressed: true };
  } catch (error) {
    await file.close();
    throw error;
  }
}

export function stateOf({ ino, size, mtimeMs }: { ino: number; size: number; mtimeMs: number }): string {
  return `${ino} ${size} ${mtimeMs}`;
}

/** The copy has no name once it is open, so that nothing is left behind however this process ends. */
async function unpack(
  packed: FileHandle,
  packedSize: number,
  parent: string,
): Promise<Pick<SourceFile, 'file' | 'size'>> {
  const directory = await mkdtemp(join(parent, 'oci-evidence-archive-'));
  try {
    const file = await open(join(directory, 'archive.tar'), 'wx+', 0o600);
    try {
      return { file, size: await inflate(packed, packedSize, file) };
    } catch (error) {
      await file.close();
      throw error;
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function inflate(packed: FileHandle, packedSize: number, file: FileHandle): Promise<number> {
  const limit = Math.min(MAX_UNPACKED, Math.max(RATIO_FROM, packedSize * MAX_RATIO));
  let size = 0;
  const stream = packed.createReadStream({ start: 0, autoClose: false }).pipe(createGunzip());
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (size + chunk.byteLength > limit) throw new SyntaxError(`it unpacks to more than ${limit} bytes`);
      await file.write(chunk, 0, chunk.byteLength, size);
      size += chunk.byteLength;
    }
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    rethrowUnless(error, ZLIB_CODE);
    throw new SyntaxError(`it cannot be unpacked (${error.message.slice(0, 100)})`, { cause: error });
  }
  return size;
}
