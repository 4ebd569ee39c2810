// Finds the directory in which this program keeps what it can fetch or compute again.
import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { World } from './world.ts';

/** `$XDG_CACHE_HOME/oci-evidence`, or `.cache/oci-evidence` in the home directory: an absolute path in any environment. */
export function cacheDirectory({ XDG_CACHE_HOME, HOME }: World['env']): string {
  const given = [XDG_CACHE_HOME, HOME && join(HOME, '.cache')].find((path) => path && isAbsolute(path));
  return join(given ?? join(home() ?? tmpdir(), '.cache'), 'oci-evidence');
}

/** Node takes an empty HOME for the home directory. */
function home(): string | undefined {
  const directory = homedir() || userInfo().homedir;
  return isAbsolute(directory) ? directory : undefined;
}
