// Reads pnpm-lock.yaml, version 5 and later.
import { withoutDevelopment } from './development-dependencies.ts';
import { indentedLines } from './indented.ts';
import { type LockedPackage, locked } from './npm-lock.ts';

/** `name@version` of what the projects want. From version 9 on, only this tells development dependencies apart. */
interface Importer {
  readonly runtime: string[];
  readonly development: string[];
}

interface Entry {
  readonly key: string;
  integrity?: string;
  isDevelopment: boolean;
  readonly dependencies: (readonly [name: string, version: string])[];
}

/** All locked packages, except those that are development dependencies only. */
export function pnpmLock(bytes: Uint8Array): LockedPackage[] {
  const packages: Entry[] = [];
  const snapshots: Entry[] = [];
  const importers: Importer = { runtime: [], development: [] };
  let list: Entry[] | undefined;
  let isImporter = false;
  let field = '';
  let wanted = '';
  let marksDevelopment = false;
  for (const { indent, key, value } of indentedLines(new TextDecoder().decode(bytes))) {
    const entry = list?.at(-1);
    if (indent === 0) {
      list = key === 'packages' ? packages : key === 'snapshots' ? snapshots : undefined;
      isImporter = key === 'importers';
    } else if (isImporter) {
      if (indent === 4) field = key;
      else if (indent === 6) wanted = key;
      else if (indent === 8 && key === 'version')
        importers[field === 'devDependencies' ? 'development' : 'runtime'].push(dependencyOf(wanted, value));
    } else if (indent === 2) list?.push({ key, isDevelopment: false, dependencies: [] });
    else if (entry === undefined) continue;
    else if (indent === 4) {
      field = key;
      const integrity = key === 'resolution' ? /integrity: ([^,}\s]+)/.exec(value)?.[1] : undefined;
      if (integrity !== undefined) entry.integrity = integrity;
      if (key === 'dev') {
        entry.isDevelopment = value === 'true';
        marksDevelopment = true;
      }
    } else if (field === 'resolution' && key === 'integrity') entry.integrity = value;
    else if (field === 'dependencies' || field === 'optionalDependencies') entry.dependencies.push([key, value]);
  }
  // From version 9 on, `snapshots` holds the dependencies, once per set of peer dependencies.
  const dependenciesById = new Map<string, Set<string>>();
  for (const { key, dependencies } of [...packages, ...snapshots]) {
    const identity = identityOf(key).join('@');
    const wanted = dependenciesById.get(identity) ?? new Set<string>();
    dependenciesById.set(identity, wanted);
    for (const [name, version] of dependencies) wanted.add(dependencyOf(name, version));
  }
  const found = new Map<string, LockedPackage>();
  for (const { key, integrity, isDevelopment } of packages) {
    const [name, version] = identityOf(key);
    if (name === undefined || version === undefined || isDevelopment) continue;
    const id = `${name}@${version}`;
    found.set(id, locked(name, version, integrity, undefined, dependenciesById.get(id) ?? new Set()));
  }
  const all = [...found.values()];
  return marksDevelopment ? all : withoutDevelopment(all, importers);
}

/** The value is a version, or the key of another package if the name is an alias. */
function dependencyOf(name: string, version: string): string {
  const [otherName, otherVersion] = identityOf(version);
  return otherVersion === undefined ? `${name}@${withoutPeers(version)}` : `${otherName}@${otherVersion}`;
}

/** `/@babel/core/7.1.0_peer@1` (5), `/@babel/core@7.1.0(peer@1)` (6), `@babel/core@7.1.0` (9). */
function identityOf(key: string): readonly [name?: string, version?: string] {
  const bare = key.startsWith('/') ? key.slice(1) : key;
  const scope = bare.startsWith('@') ? bare.indexOf('/') + 1 : 0;
  const mark = bare.slice(scope).search(/[@/]/);
  if (mark <= 0) return [];
  const version = withoutPeers(bare.slice(scope + mark + 1));
  return /^\d[^/@]*$/.test(version) ? [bare.slice(0, scope + mark), version] : [];
}

/** Removes the peer dependencies that follow the version. */
function withoutPeers(version: string): string {
  return version.split(/[(_]/, 1)[0] ?? '';
}
