// Unpacks fixtures of installed trees: gzipped tar files, because git ignores directories such as node_modules.
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { fixture } from './sbom-files.ts';

/** Its regular files by path. */
export async function archive(path: string): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  const tar = extract();
  tar.end(gunzipSync(fixture(path)));
  for await (const entry of tar) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(part as Buffer);
    if (entry.header.type === 'file') files[entry.header.name] = Buffer.concat(parts);
  }
  return files;
}
