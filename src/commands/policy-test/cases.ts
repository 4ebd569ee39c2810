// Finds and reads the recorded cases in a directory.
import { open, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileErrorText, UserError } from '../../errors.ts';
import { parseJsonBytes } from '../../json/parse.ts';

const MAX_DEPTH = 8;
const MAX_CASES = 5_000;
const MAX_BYTES = 32 * 1024 * 1024;

/** The paths of the cases below a directory, sorted. Links are not followed. Throws a UserError. */
export async function findCases(directory: string, depth = 0): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(directory)) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (depth >= MAX_DEPTH) throw new UserError(`${JSON.stringify(path)} is nested deeper than ${MAX_DEPTH} levels`);
      found.push(...(await findCases(path, depth + 1)));
    } else if (entry.isFile() && entry.name.endsWith('.json')) found.push(path);
    if (found.length > MAX_CASES) throw new UserError(`${JSON.stringify(directory)} has more than ${MAX_CASES} cases`);
  }
  return found;
}

async function entriesOf(directory: string) {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new UserError(`could not read ${JSON.stringify(directory)}: ${fileErrorText(error)}; check the path`);
  }
}

/** Throws a UserError that names the file, relative to `cwd`. */
export async function readCase(path: string, cwd: string): Promise<unknown> {
  const name = JSON.stringify(relative(cwd, path));
  let bytes: Buffer;
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw new UserError(`${name} has ${size} bytes, more than the limit of ${MAX_BYTES}`);
    bytes = await file.readFile();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`could not read ${name}: ${fileErrorText(error)}; check the path`);
  }
  const json = parseJsonBytes(bytes);
  if (json === undefined) throw new UserError(`${name} is not JSON`);
  return json;
}
