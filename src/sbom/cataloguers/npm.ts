// Reads Node packages: node_modules, the application itself, and lock files if nothing is installed.

import { licenseList } from '../documents/license.ts';
import { packageUrl } from '../documents/purl.ts';
import { type Wanted, withoutDevelopment } from '../formats/development-dependencies.ts';
import { fromIntegrity } from '../formats/integrity.ts';
import { entriesOf, type JsonObject, jsonObject, listOf, member, objectOf, textOf } from '../formats/json.ts';
import { NodeModules } from '../formats/node-modules.ts';
import { installedLock, type LockedPackage, packageLock } from '../formats/npm-lock.ts';
import { pnpmLock } from '../formats/pnpm-lock.ts';
import { yarnLock } from '../formats/yarn-lock.ts';
import {
  type AssembleContext,
  type Component,
  type FileCataloguer,
  type Found,
  type SourceFile,
  Unreadable,
} from './cataloguer.ts';

interface NodePackage {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly string[];
  readonly description?: string;
  readonly homepage?: string;
  readonly author?: string;
  readonly integrity?: string;
  readonly dependencies: readonly string[];
}

export type NpmFacts =
  | { readonly package: NodePackage; readonly wanted?: Wanted }
  /** Of a package.json without a name or version. */
  | { readonly wanted: Wanted }
  /** Of an installed tree: directory relative to the lock file, version, integrity. */
  | { readonly installed: readonly (readonly [path: string, version: string, integrity: string])[] }
  | { readonly locked: readonly LockedPackage[] };

const LOCKS: Readonly<Record<string, (bytes: Uint8Array) => LockedPackage[]>> = {
  'package-lock.json': packageLock,
  'npm-shrinkwrap.json': packageLock,
  'yarn.lock': yarnLock,
  'pnpm-lock.yaml': pnpmLock,
};
const HIDDEN_LOCK = 'node_modules/.package-lock.json';
/** Directories inside a package whose manifests are test data or templates, not installed software. */
const TEST_DATA = /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__|examples?|templates?)\//;
/** Lock files inside an installed package list its development dependencies, not what the image runs. */
const INSIDE_PACKAGE =
  /(?:^|\/)(?:node_modules|gems|site-packages|dist-packages|vendor|pkg\/mod|registry\/src)\/|^usr\/(?:share|lib)\//;
const MAX_DEPENDENCIES = 2000;
const NAME = /^(?:@[^/@\s]{1,214}\/)?[^/@\s]{1,214}$/;

export const npm: FileCataloguer<NpmFacts> = {
  name: 'npm',
  version: 3,
  maxBytes: 16 * 1024 * 1024,
  wants,
  read,
  assemble,
};

function wants(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const modules = path.lastIndexOf('node_modules/');
  if (name === 'package.json') return modules === -1 || !TEST_DATA.test(insidePackage(path, modules));
  if (Object.hasOwn(LOCKS, name)) return !INSIDE_PACKAGE.test(path);
  return path === HIDDEN_LOCK || path.endsWith(`/${HIDDEN_LOCK}`);
}

/** The path below the package's directory, whose own name may be `examples`. */
function insidePackage(path: string, modules: number): string {
  const segments = path.slice(modules + 'node_modules/'.length).split('/');
  return segments.slice(segments[0]?.startsWith('@') ? 2 : 1).join('/');
}

function read({ path, bytes }: SourceFile): NpmFacts | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (file === '.package-lock.json') {
    const installed = installedLock(bytes).flatMap(([directory, { version, integrity }]) =>
      integrity === undefined ? [] : [[directory, version, integrity] as const],
    );
    return installed.length === 0 ? undefined : { installed };
  }
  const lock = Object.hasOwn(LOCKS, file) ? LOCKS[file] : undefined;
  if (lock !== undefined) {
    const locked = lock(bytes).filter(({ name }) => NAME.test(name));
    return locked.length === 0 ? undefined : { locked };
  }
  const manifest = manifestOf(path, bytes);
  const name = textOf(member(manifest, 'name'));
  const version = textOf(member(manifest, 'version'));
  // Manifests such as `{"type": "module"}`, and unpublished applications, have no name and version.
  const wanted = path.includes('node_modules/') ? undefined : wantedBy(manifest);
  if (name === undefined || version === undefined || !NAME.test(name)) return wanted && { wanted };
  const description = textOf(member(manifest, 'description'));
  const homepage = textOf(member(manifest, 'homepage'));
  const author = personOf(member(manifest, 'author'));
  const integrity = textOf(member(manifest, '_integrity'));
  return {
    ...(wanted !== undefined && { wanted }),
    package: {
      name,
      version,
      licenses: licensesOf(manifest),
      ...(description !== undefined && { description: description.slice(0, 500) }),
      ...(homepage !== undefined && { homepage }),
      ...(author !== undefined && { author }),
      ...(integrity !== undefined && { integrity }),
      dependencies: ['dependencies', 'optionalDependencies'].flatMap((field) =>
        entriesOf(member(manifest, field))
          .slice(0, MAX_DEPENDENCIES)
          .flatMap(([dependency]) => (NAME.test(dependency) ? dependency : [])),
      ),
    },
  };
}

/** What a project wants, if it has development dependencies. In a workspace, other manifests may want the same for another reason. */
function wantedBy(manifest: JsonObject | undefined): Wanted | undefined {
  const ranges = (...fields: readonly string[]): string[] =>
    fields.flatMap((field) =>
      entriesOf(member(manifest, field))
        .slice(0, MAX_DEPENDENCIES)
        .flatMap(([name, range]) => (NAME.test(name) && typeof range === 'string' ? `${name}@${range}` : [])),
    );
  const development = ranges('devDependencies');
  if (development.length === 0 || member(manifest, 'workspaces') !== undefined) return undefined;
  return { runtime: ranges('dependencies', 'optionalDependencies', 'peerDependencies'), development };
}

/** A package.json with invalid JSON is noted only where Node would read it as a package's manifest. */
function manifestOf(path: string, bytes: Uint8Array): JsonObject | undefined {
  try {
    return jsonObject(bytes);
  } catch (error) {
    const modules = path.lastIndexOf('node_modules/');
    if (error instanceof Unreadable && (modules === -1 || insidePackage(path, modules) !== 'package.json'))
      return undefined;
    throw error;
  }
}

/** `license` is a name or, in old packages, an object. `licenses` is an older list. */
function licensesOf(manifest: JsonObject | undefined): string[] {
  const stated = [member(manifest, 'license'), ...listOf(member(manifest, 'licenses'))];
  const names = stated.flatMap((one) => textOf(one) ?? textOf(member(objectOf(one), 'type')) ?? []);
  return licenseList(names.filter((name) => !/^(see licen[cs]e in|unlicensed$)/i.test(name)));
}

function personOf(value: unknown): string | undefined {
  const person = textOf(value) ?? textOf(member(objectOf(value), 'name'));
  return person?.slice(0, 200).replace(/\s*\(.*$/s, '') || undefined;
}

function assemble(found: readonly Found<NpmFacts>[], context: AssembleContext): Component[] {
  const integrities = new Map<string, string>();
  const installed = new Map<string, { readonly purl: string; readonly path: string; readonly one: NodePackage }>();
  for (const { path, facts } of found) {
    if ('installed' in facts) {
      const base = path.slice(0, -HIDDEN_LOCK.length);
      for (const [directory, version, integrity] of facts.installed)
        integrities.set(`${base}${directory}@${version}`, integrity);
    } else if ('package' in facts) {
      const purl = purlOf(facts.package.name, facts.package.version);
      if (purl === undefined) context.note(`/${path}`, 'has no valid name or version');
      else installed.set(path.slice(0, -'/package.json'.length), { purl, path, one: facts.package });
    }
  }
  const modules = new NodeModules(installed);
  const components = [...installed].map(([directory, { purl, path, one }]) => {
    const integrity = integrities.get(`${directory}@${one.version}`) ?? one.integrity;
    const dependsOn = one.dependencies.flatMap((name) => modules.find(directory, name)?.purl ?? []);
    return component(one.name, one.version, purl, `/${path}`, {
      type: directory.includes('node_modules/') ? 'library' : 'application',
      licenses: one.licenses,
      integrity,
      dependsOn,
      description: one.description,
      homepage: one.homepage,
      supplier: one.author,
    });
  });
  const trees = new Set([...installed.keys()].flatMap(treesOf));
  const wantedIn = new Map(
    found.flatMap(({ path, facts }) => ('wanted' in facts && facts.wanted !== undefined ? [[path, facts.wanted]] : [])),
  );
  for (const { path, facts } of found) {
    if (!('locked' in facts)) continue;
    const directory = path.slice(0, path.lastIndexOf('/') + 1);
    if (trees.has(`${directory}node_modules/`)) continue;
    const wanted = path.endsWith('yarn.lock') ? wantedIn.get(`${directory}package.json`) : undefined;
    const locked = wanted === undefined ? facts.locked : withoutDevelopment(facts.locked, wanted);
    for (const one of lockedComponents(path, locked)) components.push(one);
  }
  return components;
}

/** The node_modules directories above a package: `app/node_modules/`, `app/node_modules/a/node_modules/`. */
function treesOf(directory: string): string[] {
  const mark = 'node_modules/';
  const trees: string[] = [];
  for (let at = directory.indexOf(mark); at !== -1; at = directory.indexOf(mark, at + 1))
    trees.push(directory.slice(0, at + mark.length));
  return trees;
}

function lockedComponents(path: string, locked: readonly LockedPackage[]): Component[] {
  const purls = new Map(locked.map((one) => [`${one.name}@${one.version}`, purlOf(one.name, one.version)]));
  return locked.flatMap((one) => {
    const purl = purls.get(`${one.name}@${one.version}`);
    if (purl === undefined) return [];
    const dependsOn = one.dependsOn.flatMap((other) => purls.get(other) ?? []);
    const licenses = licenseList(one.license === undefined ? [] : [one.license]);
    return [
      component(one.name, one.version, purl, `/${path}`, {
        type: 'library',
        licenses,
        integrity: one.integrity,
        dependsOn,
      }),
    ];
  });
}

interface Details {
  readonly type: 'library' | 'application';
  readonly licenses: readonly string[];
  readonly integrity?: string | undefined;
  readonly dependsOn: readonly string[];
  readonly description?: string | undefined;
  readonly homepage?: string | undefined;
  readonly supplier?: string | undefined;
}

function component(fullName: string, version: string, purl: string, location: string, details: Details): Component {
  const [group, name] = split(fullName);
  const { type, licenses, integrity, description, homepage, supplier } = details;
  const hashes = integrity === undefined ? [] : fromIntegrity(integrity);
  const dependsOn = [...new Set(details.dependsOn)].filter((other) => other !== purl);
  return {
    type,
    ecosystem: 'npm',
    ...(group !== undefined && { group }),
    name,
    version,
    purl,
    locations: [location],
    ...(licenses.length > 0 && { licenses }),
    ...(hashes.length > 0 && { hashes }),
    ...(dependsOn.length > 0 && { dependsOn }),
    ...(description !== undefined && { description }),
    ...(homepage !== undefined && { homepage }),
    ...(supplier !== undefined && { supplier }),
  };
}

function split(name: string): readonly [string | undefined, string] {
  const slash = name.indexOf('/');
  return slash === -1 ? [undefined, name] : [name.slice(0, slash), name.slice(slash + 1)];
}

function purlOf(fullName: string, version: string): string | undefined {
  const [namespace, name] = split(fullName);
  return packageUrl({ type: 'npm', namespace, name, version });
}
