// Which files of a system package are that package itself, seen by another cataloguer.

/** Linux opens no longer path. */
const MAX_PATH = 4096;
/** Files in which another cataloguer finds packages; only these are worth remembering of a package's thousands. */
const STATES =
  /(?:^|\/)(?:package\.json|METADATA|PKG-INFO|[^/]{1,255}\.(?:egg-info|gemspec|jar|war|ear|deps\.json)|installed\.json|conda-meta\/[^/]{1,255}\.json)$/;

/**
 * True for a path (no leading slash) that states a package of another ecosystem and is the very thing that the system
 * package distributes: `usr/lib/python3/dist-packages/six-1.16.0.egg-info`. What is bundled inside such a thing is a
 * component of its own and is not hidden: modules nested in another's node_modules, and what stands under /opt, where
 * vendors put whole applications with everything they need.
 */
export function standsFor(path: string): boolean {
  if (path.length > MAX_PATH || !STATES.test(path) || path.startsWith('opt/')) return false;
  const modules = path.indexOf('node_modules/');
  return modules === -1 || !path.includes('node_modules/', modules + 1);
}
