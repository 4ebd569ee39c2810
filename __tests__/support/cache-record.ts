// Forges records of the SBOM cache, as any process of the same user can: the content is changed, the checksum fits.
import { createHmac } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

const CHECKSUM_AT = 4;
const COUNTS_AT = 36;
const SETS_AT = 44;

/** Replaces the facts in the only record below `cache`. */
export async function forgeRecord(cache: string, facts: readonly unknown[]): Promise<void> {
  const [directory = ''] = await readdir(cache);
  const [name = ''] = await readdir(join(cache, directory));
  const path = join(cache, directory, name);
  const bytes = await readFile(path);
  const paths = bytes.readUInt32LE(COUNTS_AT) + bytes.readUInt32LE(COUNTS_AT + 4);
  const content = SETS_AT + 8 * paths;
  const record = { ...JSON.parse(zstdDecompressSync(bytes.subarray(content)).toString('utf8')), facts };
  const changed = zstdCompressSync(Buffer.from(JSON.stringify(record)));
  const body = Buffer.concat([bytes.subarray(COUNTS_AT, content), changed]);
  const checksum = createHmac('sha256', new Uint8Array(0)).update(body).digest();
  await writeFile(path, Buffer.concat([bytes.subarray(0, CHECKSUM_AT), checksum, body]));
}
