// Finds programs: first what `.ci/tools` put into the checkout, then the PATH.
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export const TOOLS = new URL('../.cache/tools/', import.meta.url).pathname;

/** The absolute path of a program; undefined where there is none. */
export async function find(name: string): Promise<string | undefined> {
  for (const folder of [join(TOOLS, 'bin'), ...(process.env.PATH ?? '').split(delimiter)]) {
    const path = join(folder, name);
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}
