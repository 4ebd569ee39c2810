// Reads lists of images line by line: files of any length, and standard input.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { type ImageTarget, type PatternTarget, parseTargetLine } from '../../../audit/target.ts';
import { ERRNO, fileErrorText, rethrowUnless, UserError, UTF8_CODE } from '../../../errors.ts';

const MAX_LINE = 4096;
const MAX_LINES = 1_000_000;

/** The targets of a list. Throws a UserError that names the line. Lines that begin with `#` are comments. */
export async function* targetsOfList(
  source: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<ImageTarget | PatternTarget> {
  let number = 0;
  for await (const line of textLines(source, name)) {
    number += 1;
    if (number > MAX_LINES) throw new UserError(`${name} has more than ${MAX_LINES} lines; audit it in parts`);
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    try {
      yield parseTargetLine(text);
    } catch (error) {
      rethrowUnless(error, UserError);
      throw new UserError(`${name}:${number}: ${error.message}`);
    }
  }
}

/** The bytes of a file. Throws a UserError. */
export async function* fileBytes(path: string, cwd: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(resolve(cwd, path));
  } catch (error) {
    rethrowUnless(error, ERRNO);
    throw new UserError(`could not read ${JSON.stringify(path)}: ${fileErrorText(error)}; check the path`);
  }
}

/** Lines without their ends. Throws a UserError for a line that is too long and for bytes that are not UTF-8. */
async function* textLines(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      rethrowUnless(error, UTF8_CODE);
      throw new UserError(`${name} is not UTF-8 text`);
    }
  };
  for await (const chunk of source) {
    const lines = (rest + decode(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > MAX_LINE) throw new UserError(`${name} has a line of more than ${MAX_LINE} characters`);
  }
  rest += decode();
  if (rest !== '') yield rest;
}
