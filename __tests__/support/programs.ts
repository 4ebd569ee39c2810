// Finds and runs third-party programs: those that `.ci/tools` installed, else those on the PATH.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** Where `.ci/tools` installs. */
export const TOOLS = new URL('../../.cache/tools/', import.meta.url).pathname;

/** The absolute path of a program; undefined where there is none. */
export async function findProgram(name: string): Promise<string | undefined> {
  for (const folder of [join(TOOLS, 'bin'), ...(process.env.PATH ?? '').split(delimiter)]) {
    const path = join(folder, name);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/** Runs a program to its end and returns what it printed to stdout. Throws with its stderr where it fails or is not there. */
export async function runProgram(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const program = await findProgram(name);
  if (program === undefined) throw new Error(`${name} is not on this machine; .ci/tools ${name} installs it`);
  const { stdout } = await promisify(execFile)(program, args, { env: { ...process.env, ...env }, maxBuffer: 1 << 26 });
  return stdout;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
