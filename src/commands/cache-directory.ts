// Finds the directory in which this program keeps what it can fetch or compute again.
import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { World } from './world.ts';

/** `$XDG_CACHE_HOME/oci-evidence`, or `.cache/oci-evidence` in the home directory: an absolute path in any environment. */
export function cacheDirectory({ XDG_CACHE_HOME, HOME }: World['env'], userHome = systemHome): string {
  const given = [XDG_CACHE_HOME, HOME && join(HOME, '.cache')].find((path) => path && isAbsolute(path));
  return join(given ?? join(home(userHome) ?? tmpdir(), '.cache'), 'oci-evidence');
}

/** Undefined for a user without an account, as in a container that runs with the user id of a CI agent. */
function home(userHome: () => string): string | undefined {
  try {
    const directory = userHome();
    return isAbsolute(directory) ? directory : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SYSTEM_ERROR') return undefined;
    throw error;
  }
}

/** Node takes an empty HOME for the home directory. */
function systemHome(): string {
  return homedir() || userInfo().homedir;
}
