// Decides which files of a system package describe that package itself in another ecosystem.

/** Linux refuses longer paths. */
const MAX_PATH = 4096;
/** Files in which other cataloguers find packages. Only these are kept of a package's file list. */
const DESCRIPTIONS =
  /(?:^|\/)(?:package\.json|METADATA|PKG-INFO|[^/]{1,255}\.(?:egg-info|gemspec|jar|war|ear|deps\.json)|installed\.json|conda-meta\/[^/]{1,255}\.json)$/;

/**
 * True for a path (no leading slash) that describes, in another ecosystem, the software that the system package installs:
 * `usr/lib/python3/dist-packages/six-1.16.0.egg-info`. Bundled software is a component of its own and stays visible:
 * modules nested in another module's node_modules, and files below /opt, where vendors install whole applications.
 */
export function describesPackage(path: string): boolean {
  if (path.length > MAX_PATH || !DESCRIPTIONS.test(path) || path.startsWith('opt/')) return false;
  const modules = path.indexOf('node_modules/');
  return modules === -1 || !path.includes('node_modules/', modules + 1);
}
