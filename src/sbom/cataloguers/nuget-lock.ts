// Reads NuGet packages from packages.lock.json, and .NET shared frameworks without a deps.json.

import { cpeOf } from '../documents/cpe.ts';
import { packageUrl } from '../documents/purl.ts';
import { fromIntegrity, type Hash } from '../formats/integrity.ts';
import { entriesOf, jsonObject, member, objectOf, textOf } from '../formats/json.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';
import { libraryOf } from './library.ts';

interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly Hash[];
  /** Names of other packages of the same target framework. */
  readonly dependencies: readonly string[];
}

export type NugetFacts =
  /** The packages of each target framework. */
  | { readonly targets: readonly (readonly LockedPackage[])[] }
  | { readonly framework: { readonly name: string; readonly version: string } };

/** The hidden file is written by the build of each shared framework, in its own directory. */
const FRAMEWORK =
  /(?:^|\/)shared\/(Microsoft\.(?:NETCore|AspNetCore|WindowsDesktop)\.App)\/(\d[\w.-]{0,60})\/\.version$/;
/** Programs of scanners' databases, by framework. */
const CPES: Readonly<Record<string, string>> = {
  'Microsoft.NETCore.App': 'microsoft:.net',
  'Microsoft.AspNetCore.App': 'microsoft:asp.net_core',
};

export const nugetLock: FileCataloguer<NugetFacts> = {
  name: 'nuget-lock',
  version: 1,
  maxBytes: 16 * 1024 * 1024,
  wants: (path) => path.endsWith('/packages.lock.json') || path === 'packages.lock.json' || FRAMEWORK.test(path),
  read,
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

function read({ path, bytes }: SourceFile): NugetFacts | undefined {
  const [, name, version] = FRAMEWORK.exec(path) ?? [];
  if (name !== undefined && version !== undefined) return { framework: { name, version } };
  const targets = entriesOf(member(jsonObject(bytes), 'dependencies')).map(([, target]) =>
    entriesOf(target).flatMap(([id, value]): LockedPackage[] => {
      const entry = objectOf(value);
      const resolved = textOf(member(entry, 'resolved'));
      // Projects of the same solution have no version.
      if (resolved === undefined || textOf(member(entry, 'type'))?.toLowerCase() === 'project') return [];
      const hash = textOf(member(entry, 'contentHash'));
      return [
        {
          name: id,
          version: resolved,
          hashes: hash === undefined ? [] : fromIntegrity(`sha512-${hash}`),
          dependencies: entriesOf(member(entry, 'dependencies')).map(([other]) => other),
        },
      ];
    }),
  );
  return targets.some((target) => target.length > 0) ? { targets } : undefined;
}

function componentsOf({ path, facts }: Found<NugetFacts>, context: AssembleContext): Component[] {
  if ('framework' in facts) return framework(path, facts.framework.name, facts.framework.version);
  return facts.targets.flatMap((target) => {
    const purls = new Map<string, string>();
    for (const { name, version } of target) {
      const purl = packageUrl({ type: 'nuget', name, version });
      if (purl !== undefined) purls.set(name.toLowerCase(), purl);
    }
    return target.flatMap(({ name, version, hashes, dependencies }): Component[] => {
      const needed = dependencies.flatMap((other) => purls.get(other.toLowerCase()) ?? []);
      const dependsOn = [...new Set(needed)].filter((other) => other !== purls.get(name.toLowerCase()));
      return libraryOf({ type: 'nuget', name, version, hashes, dependsOn }, path, context);
    });
  });
}

/** The version is that of the directory, by which the host chooses the framework at run time. */
function framework(path: string, name: string, version: string): Component[] {
  const purl = packageUrl({ type: 'generic', name, version });
  const product = CPES[name];
  if (purl === undefined) return [];
  return [
    {
      type: 'framework',
      ecosystem: 'generic',
      name,
      version,
      purl,
      supplier: 'Microsoft Corporation',
      locations: [`/${path}`],
      ...(product !== undefined && { cpes: [cpeOf(product, version)] }),
      identity: { technique: 'filename', confidence: 0.9, value: `${name}/${version}` },
    },
  ];
}
