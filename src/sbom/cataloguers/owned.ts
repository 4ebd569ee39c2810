// Decides which files of a system package may hold components of other cataloguers.
import { programsIn } from '../programs/programs.ts';

/** Linux refuses longer paths. */
const MAX_PATH = 4096;
/** Files in which other cataloguers find packages. Only these, and programs, are kept of a package's file list. */
const DESCRIPTIONS =
  /(?:^|\/)(?:package\.json|METADATA|PKG-INFO|DESCRIPTION|[^/]{1,255}\.(?:egg-info|gemspec|rockspec|reg|jar|war|ear|deps\.json)|installed\.json|wp-content\/(?:(?:mu-)?plugins|themes)\/(?:[^/]{1,255}\/)?[^/]{1,255}\.(?:php|css)|shared\/Microsoft\.[A-Za-z]{1,40}\.App\/[^/]{1,60}\/\.version|conda-meta\/[^/]{1,255}\.json)$/;

/**
 * True for a path (no leading slash) whose owner matters: `usr/lib/python3/dist-packages/six-1.16.0.egg-info`,
 * `usr/bin/redis-server`. Whether the system package is that component is decided when both are known.
 */
export function holdsComponents(path: string): boolean {
  return path.length <= MAX_PATH && (DESCRIPTIONS.test(path) || programsIn(path).length > 0);
}
