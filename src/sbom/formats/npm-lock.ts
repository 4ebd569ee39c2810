// Reads npm's lock files, used if no installed tree is present.
import { Unreadable } from '../cataloguers/cataloguer.ts';
import { entriesOf, type JsonObject, jsonObject, member, objectOf, textOf } from './json.ts';
import { NodeModules } from './node-modules.ts';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  /** `name@version` of other packages in the same file. */
  readonly dependsOn: readonly string[];
  /** `name@range` of those that want it, in lock files that do not say for what it is installed. */
  readonly wantedAs?: readonly string[];
}

const MAX_DEPTH = 64;
const MAX_PATH = 4096;

/** Reads package-lock.json of lockfileVersion 1, 2 and 3, without development dependencies. */
export function packageLock(bytes: Uint8Array): LockedPackage[] {
  return packageLockByPath(jsonObject(bytes)).map(([, locked]) => locked);
}

/** Reads `node_modules/.package-lock.json`: the packages of an installed tree with their directories. */
export function installedLock(bytes: Uint8Array): (readonly [string, LockedPackage])[] {
  return packageLockByPath(jsonObject(bytes));
}

function packageLockByPath(lock: JsonObject): (readonly [string, LockedPackage])[] {
  const packages = new Map<string, JsonObject>();
  const listed = objectOf(member(lock, 'packages'));
  if (listed !== undefined) {
    for (const [path, value] of entriesOf(listed)) {
      const entry = objectOf(value);
      if (entry !== undefined && path.length <= MAX_PATH && path.includes('node_modules/')) packages.set(path, entry);
    }
  } else flatten(lock, packages);
  const named = new Map<string, readonly [string, string]>();
  for (const [path, entry] of packages) {
    const locked = textOf(member(entry, 'version'));
    // `devOptional` is needed for development, and is also an optional dependency at run time.
    if (locked === undefined || entry.link === true || entry.dev === true) continue;
    const alias = /^npm:(@?[^@]+)@(.+)$/.exec(locked);
    const name = alias?.[1] ?? textOf(member(entry, 'name')) ?? path.slice(path.lastIndexOf('node_modules/') + 13);
    named.set(path, [name, alias?.[2] ?? locked]);
  }
  const modules = new NodeModules(named);
  return [...named].map(([path, [name, version]]) => {
    const entry = packages.get(path);
    const wanted = [member(entry, 'dependencies'), member(entry, 'requires'), member(entry, 'optionalDependencies')];
    const dependsOn = new Set<string>();
    for (const [dependency] of wanted.flatMap(entriesOf)) {
      const other = modules.find(path, dependency);
      if (other !== undefined) dependsOn.add(`${other[0]}@${other[1]}`);
    }
    return [path, locked(name, version, member(entry, 'integrity'), member(entry, 'license'), dependsOn)] as const;
  });
}

/** Version 1 nests packages like their directories. An explicit stack allows any depth of nesting. */
function flatten(lock: JsonObject, packages: Map<string, JsonObject>): void {
  const open: [prefix: string, parent: JsonObject, depth: number][] = [['', lock, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [prefix, parent, depth] = next;
    if (depth > MAX_DEPTH) throw new Unreadable('nests packages too deeply');
    for (const [name, value] of entriesOf(member(parent, 'dependencies'))) {
      const entry = objectOf(value);
      if (entry === undefined || prefix.length + name.length > MAX_PATH) continue;
      const path = `${prefix}node_modules/${name}`;
      // In version 1 `requires` holds the dependencies, and `dependencies` the nested packages.
      packages.set(path, { ...entry, dependencies: undefined });
      open.push([`${path}/`, entry, depth + 1]);
    }
  }
}

/** Builds the entry of one package from any lock file. */
export function locked(
  name: string,
  version: string,
  integrity: unknown,
  license: unknown,
  dependsOn: ReadonlySet<string>,
): LockedPackage {
  const hash = textOf(integrity);
  const terms = textOf(license);
  return {
    name,
    version,
    ...(hash !== undefined && { integrity: hash }),
    ...(terms !== undefined && { license: terms }),
    dependsOn: [...dependsOn],
  };
}
