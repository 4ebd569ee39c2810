// Replaces standard input in lines that name files by a temporary file, which can be read more than once.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.ts';
import { parseFileLine } from '../evidence/file-line.ts';
import { MAX_DOCUMENT_BYTES } from '../evidence/files.ts';
import { STANDARD_INPUT } from './inputs/named-files.ts';
import type { World } from './world.ts';

/** Lines that name files, and the file that one of them names instead of standard input. */
export interface StandardInputLines {
  readonly lines: readonly string[];
  readonly standardInput?: string;
}

/** `sbom=-` as `sbom=/tmp/…/stdin`. Throws a UserError if standard input is absent, named twice or too large. */
export async function withStandardInput(lines: readonly string[], world: World): Promise<StandardInputLines> {
  const isRead = (line: string): boolean => !line.startsWith('!') && parseFileLine(line).path === STANDARD_INPUT;
  const count = lines.filter(isRead).length;
  if (count === 0) return { lines };
  if (count > 1) throw new UserError('standard input can be attached once only; write one line with "-"');
  const input = world.standardInput?.();
  if (input === undefined) {
    throw new UserError('"-" stands for standard input, which only the command line has; write the path of a file');
  }
  const path = join(await world.temporary(), 'stdin');
  await pipeline(bounded(input), createWriteStream(path, { flags: 'wx' }));
  return {
    lines: lines.map((line) => (isRead(line) ? `${line.trim().slice(0, -STANDARD_INPUT.length)}${path}` : line)),
    standardInput: path,
  };
}

async function* bounded(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of input) {
    size += chunk.byteLength;
    if (size > MAX_DOCUMENT_BYTES) {
      throw new UserError(`standard input is larger than ${MAX_DOCUMENT_BYTES} bytes, the limit of a document`);
    }
    yield chunk;
  }
}
