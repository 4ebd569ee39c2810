// Reads files of audit lines one line at a time, in bounded memory.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { type EarlierLine, earlierLine } from '../../audit/changes.ts';
import type { AuditLine } from '../../audit/line.ts';
import { MAX_LINE_BYTES, parseLine } from '../../audit/parse-line.ts';
import { ERRNO, fileErrorText, rethrowUnless, UserError } from '../../errors.ts';

const NEWLINE = 10;

/**
 * The lines of a file. `wants`: whether to parse the next line; those that it does not want cost little. Throws a UserError that
 * names the line, and for a file that cannot be read.
 */
export async function* readLines(path: string, cwd: string, wants = (): boolean => true): AsyncGenerator<AuditLine> {
  let number = 0;
  for await (const text of rawLines(path, cwd)) {
    number += 1;
    if (text !== '' && wants()) yield parseLine(text, `${path}:${number}`);
  }
}

async function* rawLines(path: string, cwd: string): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(resolve(cwd, path), { highWaterMark: 256 * 1024 })) {
      const bytes = chunk as Buffer;
      let from = 0;
      for (let at = bytes.indexOf(NEWLINE, from); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
        const line = bytes.subarray(from, at);
        yield (parts.length === 0 ? line : Buffer.concat([...parts, line])).toString('utf8').trim();
        [parts, size, from] = [[], 0, at + 1];
      }
      if (from < bytes.byteLength) parts.push(bytes.subarray(from));
      size += bytes.byteLength - from;
      if (size > MAX_LINE_BYTES)
        throw new UserError(`${path} is not a file of audit lines: a line has more than ${MAX_LINE_BYTES} bytes`);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    rethrowUnless(error, ERRNO);
    throw new UserError(`could not read ${JSON.stringify(path)}: ${fileErrorText(error)}; check the path`);
  }
  if (size > 0) yield Buffer.concat(parts).toString('utf8').trim();
}

/** What `since` compares with, by reference. */
export async function earlierLines(path: string, cwd: string): Promise<ReadonlyMap<string, EarlierLine>> {
  const earlier = new Map<string, EarlierLine>();
  for await (const line of readLines(path, cwd)) earlier.set(line.reference, earlierLine(line));
  return earlier;
}
