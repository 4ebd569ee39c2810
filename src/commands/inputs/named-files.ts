// Checks the files that inputs name, before anything is read or sent.
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileErrorCode, fileErrorText, settleAll, UserError } from '../../errors.ts';
import { closest } from '../../spelling.ts';
import { type InputCheck, invalidValue } from './input.ts';

/** Stands for standard input in a line that names a file. */
export const STANDARD_INPUT = '-';

/** Rejects with a UserError if the file does not exist or cannot be read. */
export async function checkReadable(path: string | undefined, { cwd }: InputCheck): Promise<void> {
  if (path === undefined) return;
  try {
    await access(resolve(cwd, path), constants.R_OK);
  } catch (error) {
    throw new UserError(`could not read ${JSON.stringify(path)}: ${fileErrorText(error)}; check the path`);
  }
}

/**
 * Checks lines that are each a word of the input or the path of a file. Rejects with UsageErrors for misspelt words and, unless
 * if-no-files-found allows it, for files that do not exist. Globs are left to the command.
 */
export async function checkFileLines(
  lines: readonly string[],
  words: readonly string[],
  { cwd, text }: InputCheck,
): Promise<void> {
  // Without a workspace every file is missing: the command says so once, with the reason.
  if (!(await exists(cwd))) return;
  const isRequired = !/^(?:warn|ignore)$/.test(text('if-no-files-found') ?? '');
  const { parseFileLine, kindHint } = await import('../../evidence/file-line.ts');
  await settleAll(
    lines.map(async (line) => {
      if (line.startsWith('!')) return;
      const { path } = parseFileLine(line);
      if (path === STANDARD_INPUT) return;
      if (/[*?[{]/.test(path) || (await exists(resolve(cwd, path)))) return;
      const word = /^[a-z]+$/i.test(line) ? closest(line, words) : undefined;
      if (word !== undefined) throw invalidValue(line, 'the path of a file that exists', [word]);
      if (isRequired) throw new UserError(`${JSON.stringify(line)} matches no files in ${cwd}${kindHint(path)}`);
    }),
  );
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(fileErrorCode(error));
  }
}
