// Lock files of npm, Yarn and pnpm: what an installation would bring, where no installed tree tells what it has brought.
import { parse } from 'yaml';
import { Unreadable } from '../cataloguer.ts';
import { entriesOf, type JsonObject, jsonObject, member, objectOf, textOf } from './json.ts';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  /** `name@version` of other packages of the same file. */
  readonly dependsOn: readonly string[];
}

/** The YAML parser takes memory of many times the text. */
const MAX_YAML = 8 * 1024 * 1024;
const MAX_ANCESTORS = 64;

/** package-lock.json of lockfileVersion 1, 2 and 3, without what only development needs. */
export function packageLock(bytes: Uint8Array): LockedPackage[] {
  return packageLockByPath(jsonObject(bytes)).map(([, locked]) => locked);
}

/** The same with the folder of each package, as `node_modules/.package-lock.json` tells it for an installed tree. */
export function installedLock(bytes: Uint8Array): (readonly [string, LockedPackage])[] {
  return packageLockByPath(jsonObject(bytes));
}

function packageLockByPath(lock: JsonObject): (readonly [string, LockedPackage])[] {
  const packages = new Map<string, JsonObject>();
  const listed = objectOf(member(lock, 'packages'));
  if (listed !== undefined) {
    for (const [path, value] of entriesOf(listed)) {
      const entry = objectOf(value);
      if (entry !== undefined && path.includes('node_modules/')) packages.set(path, entry);
    }
  } else flatten(lock, packages);
  const named = new Map<string, readonly [string, string]>();
  for (const [path, entry] of packages) {
    const locked = textOf(member(entry, 'version'));
    if (locked === undefined || entry.link === true || entry.dev === true || entry.devOptional === true) continue;
    const alias = /^npm:(@?[^@]+)@(.+)$/.exec(locked);
    const name = alias?.[1] ?? textOf(member(entry, 'name')) ?? path.slice(path.lastIndexOf('node_modules/') + 13);
    named.set(path, [name, alias?.[2] ?? locked]);
  }
  return [...named].map(([path, [name, version]]) => {
    const entry = packages.get(path);
    const wanted = [member(entry, 'dependencies'), member(entry, 'requires'), member(entry, 'optionalDependencies')];
    const dependsOn = new Set<string>();
    for (const [dependency] of wanted.flatMap(entriesOf)) {
      const other = lookUp(path, dependency, named);
      if (other !== undefined) dependsOn.add(`${other[0]}@${other[1]}`);
    }
    return [path, locked(name, version, member(entry, 'integrity'), member(entry, 'license'), dependsOn)] as const;
  });
}

/** Version 1 nests packages as their folders are; the walk keeps its own stack, for a file may nest as deep as it is long. */
function flatten(lock: JsonObject, packages: Map<string, JsonObject>): void {
  const open: [prefix: string, parent: JsonObject, depth: number][] = [['', lock, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [prefix, parent, depth] = next;
    if (depth > MAX_ANCESTORS) throw new Unreadable('nests packages too deep');
    for (const [name, value] of entriesOf(member(parent, 'dependencies'))) {
      const entry = objectOf(value);
      if (entry === undefined) continue;
      const path = `${prefix}node_modules/${name}`;
      // `requires` names what it depends on; `dependencies` of version 1 are the packages nested in it.
      packages.set(path, { ...entry, dependencies: undefined });
      open.push([`${path}/`, entry, depth + 1]);
    }
  }
}

/** Node's own resolution: the nearest node_modules above the dependent that has the name. */
export function lookUp<T>(from: string, name: string, packages: ReadonlyMap<string, T>): T | undefined {
  let directory = from;
  for (let hop = 0; hop < MAX_ANCESTORS; hop++) {
    const base =
      directory.endsWith('/node_modules') || directory === 'node_modules' ? directory : `${directory}/node_modules`;
    const found = packages.get(`${directory === '' ? 'node_modules' : base}/${name}`);
    if (found !== undefined) return found;
    if (directory === '') return undefined;
    directory = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
  }
  return undefined;
}

/** yarn.lock, the first format and the one of Yarn 2 and later: blocks of two-space fields under a line of patterns. */
export function yarnLock(bytes: Uint8Array): LockedPackage[] {
  const blocks: YarnBlock[] = [];
  const byPattern = new Map<string, YarnBlock>();
  let block: YarnBlock | undefined;
  let inDependencies = false;
  for (const line of new TextDecoder().decode(bytes).split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      const patterns = line.replace(/:\s*$/, '').split(',').map(unquoted);
      block = { patterns, fields: new Map(), dependencies: [] };
      if (patterns[0] !== '__metadata') blocks.push(block);
      for (const pattern of patterns) byPattern.set(pattern, block);
      continue;
    }
    const [, indent = '', key = '', value = ''] =
      /^( +)("[^"]*"|[^\s:"]+):?(?:\s+(.*))?$/.exec(line.slice(0, 4096)) ?? [];
    if (block === undefined || key === '') continue;
    if (indent.length === 2) {
      inDependencies = key === 'dependencies' || key === 'optionalDependencies';
      if (value !== '') block.fields.set(key, unquoted(value));
    } else if (inDependencies) block.dependencies.push([unquoted(key), unquoted(value)]);
  }
  const identity = new Map(blocks.map((one) => [one, yarnIdentity(one)]));
  return blocks.flatMap((one) => {
    const [name, version] = identity.get(one) ?? [];
    if (name === undefined || version === undefined) return [];
    const dependsOn = new Set<string>();
    for (const [dependency, range] of one.dependencies) {
      const other = byPattern.get(`${dependency}@${range}`) ?? byPattern.get(`${dependency}@npm:${range}`);
      const [otherName, otherVersion] = (other && identity.get(other)) ?? [];
      if (otherName !== undefined) dependsOn.add(`${otherName}@${otherVersion}`);
    }
    return [locked(name, version, one.fields.get('integrity'), undefined, dependsOn)];
  });
}

interface YarnBlock {
  readonly patterns: readonly string[];
  readonly fields: Map<string, string>;
  readonly dependencies: [string, string][];
}

function yarnIdentity({ patterns, fields }: YarnBlock): readonly [string, string] | undefined {
  const version = fields.get('version');
  const resolution = fields.get('resolution');
  const source = resolution ?? patterns[0] ?? '';
  // Workspaces of the project itself have no version that anybody published.
  if (version === undefined || version === '0.0.0-use.local' || source.includes('@workspace:')) return undefined;
  const alias = /@npm:((?:@[^/@]+\/)?[^@/]+)@/.exec(source);
  const name = alias?.[1] ?? source.slice(0, source.indexOf('@', 1));
  return name === '' ? undefined : [name, version];
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}

/** pnpm-lock.yaml from version 5 on. */
export function pnpmLock(bytes: Uint8Array): LockedPackage[] {
  if (bytes.length > MAX_YAML) throw new Unreadable('is larger than what is read of YAML');
  let root: JsonObject | undefined;
  try {
    root = objectOf(parse(new TextDecoder().decode(bytes), { maxAliasCount: 0, logLevel: 'silent' }));
  } catch {
    throw new Unreadable('is not YAML');
  }
  const snapshots = objectOf(member(root, 'snapshots'));
  const packages = new Map<string, LockedPackage>();
  for (const [key, value] of entriesOf(member(root, 'packages'))) {
    const entry = objectOf(value);
    const [name, version] = pnpmIdentity(key);
    if (name === undefined || version === undefined || entry?.dev === true) continue;
    // From version 9 on, the same package with other peers is one entry here and several in `snapshots`.
    const source = snapshots === undefined ? entry : objectOf(member(snapshots, key));
    const dependsOn = new Set<string>();
    for (const field of ['dependencies', 'optionalDependencies']) {
      for (const [dependency, range] of entriesOf(member(source, field))) {
        const [otherName, otherVersion] = pnpmIdentity(String(range));
        dependsOn.add(
          otherVersion === undefined ? `${dependency}@${withoutPeers(String(range))}` : `${otherName}@${otherVersion}`,
        );
      }
    }
    const integrity = member(objectOf(member(entry, 'resolution')), 'integrity');
    packages.set(`${name}@${version}`, locked(name, version, integrity, undefined, dependsOn));
  }
  return [...packages.values()];
}

/** `/@babel/core/7.1.0_peer@1` (5), `/@babel/core@7.1.0(peer@1)` (6), `@babel/core@7.1.0` (9). */
function pnpmIdentity(key: string): readonly [string?, string?] {
  const bare = withoutPeers(key.replace(/^\//, ''));
  const match = /^((?:@[^/@]+\/)?[^/@]+)[@/](\d[^/@]*)$/.exec(bare);
  return match === null ? [] : [match[1] as string, match[2] as string];
}

function withoutPeers(version: string): string {
  return version.split('(', 1)[0]?.replace(/(\d[^_/]*)_.*$/s, '$1') ?? '';
}

function locked(
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
