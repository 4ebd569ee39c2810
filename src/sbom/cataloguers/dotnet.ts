// Reads .NET packages from the deps.json of applications and frameworks.

import { packageUrl } from '../documents/purl.ts';
import { fromIntegrity, type Hash } from '../formats/integrity.ts';
import { entriesOf, jsonObject, member, objectOf, textOf } from '../formats/json.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';

interface Library {
  readonly name: string;
  readonly version: string;
  readonly isApplication: boolean;
  readonly hashes: readonly Hash[];
  /** `Name/1.0.0` of other libraries in the same file. */
  readonly dependencies: readonly string[];
}

export interface DotnetFacts {
  readonly libraries: readonly Library[];
}

/** Files that a library installs. A library without any only references others and is not installed. */
const ASSETS = ['runtime', 'native', 'resources', 'runtimeTargets'];

export const dotnet: FileCataloguer<DotnetFacts> = {
  name: 'dotnet',
  version: 1,
  maxBytes: 16 * 1024 * 1024,
  wants: (path) => path.endsWith('.deps.json'),
  read,
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

/** `targets` lists the libraries of each platform with their dependencies, `libraries` has their types. */
function read({ bytes }: SourceFile): DotnetFacts | undefined {
  const document = jsonObject(bytes);
  const target = textOf(member(objectOf(member(document, 'runtimeTarget')), 'name'));
  const targets = objectOf(member(document, 'targets'));
  const chosen = objectOf(member(targets, target ?? '')) ?? objectOf(Object.values(targets ?? {})[0]);
  const described = objectOf(member(document, 'libraries'));
  const needed = new Set(entriesOf(chosen).flatMap(([, value]) => dependenciesOf(value)));
  const libraries = entriesOf(chosen).flatMap(([key, value]): Library[] => {
    const [name = '', version = ''] = splitKey(key);
    const entry = objectOf(value);
    if (name === '' || version === '' || !ASSETS.some((kind) => entriesOf(member(entry, kind)).length > 0)) return [];
    const library = objectOf(member(described, key));
    const type = textOf(member(library, 'type'))?.toLowerCase();
    const isApplication = type === 'project' && !needed.has(key);
    const hash = textOf(member(library, 'sha512'));
    const hashes = hash === undefined ? [] : fromIntegrity(hash);
    return [{ name, version, isApplication, hashes, dependencies: dependenciesOf(value) }];
  });
  return libraries.length === 0 ? undefined : { libraries };
}

function dependenciesOf(value: unknown): string[] {
  return entriesOf(member(objectOf(value), 'dependencies')).map(([name, version]) => `${name}/${String(version)}`);
}

/** Self-contained applications list the framework as `runtimepack.Microsoft.NETCore.App.Runtime.linux-x64`. */
function splitKey(key: string): string[] {
  return key.replace(/^runtimepack\./, '').split('/', 2);
}

function componentsOf({ path, facts }: Found<DotnetFacts>, context: AssembleContext): Component[] {
  const purls = new Map<string, string>();
  for (const { name, version } of facts.libraries) {
    const purl = packageUrl({ type: 'nuget', name, version });
    if (purl !== undefined) purls.set(`${name}/${version}`, purl);
    else context.note(`/${path}`, `library ${name.slice(0, 80)} has no valid name or version`);
  }
  return facts.libraries.flatMap(({ name, version, isApplication, hashes, dependencies }) => {
    const purl = purls.get(`${name}/${version}`);
    if (purl === undefined) return [];
    const dependsOn = [...new Set(dependencies.flatMap((other) => purls.get(splitKey(other).join('/')) ?? []))];
    return {
      type: isApplication ? 'application' : 'library',
      ecosystem: 'nuget',
      name,
      version,
      purl,
      locations: [`/${path}`],
      ...(hashes.length > 0 && { hashes }),
      ...(dependsOn.length > 0 && { dependsOn }),
    };
  });
}
