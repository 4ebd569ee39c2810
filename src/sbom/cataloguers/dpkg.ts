// Reads Debian packages from dpkg's status file, and from status.d of distroless images.

import { distroQualifier, packageUrl } from '../documents/purl.ts';
import { copyrightLicenses } from '../formats/copyright.ts';
import { stanzas } from '../formats/stanzas.ts';
import type { AssembleContext, Component, Distro, FileCataloguer, Found, SourceFile } from './cataloguer.ts';
import { holdsComponents } from './owned.ts';

interface DebPackage {
  readonly name: string;
  readonly version: string;
  readonly arch: string;
  readonly source?: string;
  readonly sourceVersion?: string;
  readonly maintainer?: string;
  readonly homepage?: string;
  readonly summary?: string;
  /** Dependencies by name, each with its alternatives. */
  readonly depends: readonly (readonly string[])[];
  readonly provides: readonly string[];
}

export type DpkgFacts =
  | { readonly packages: readonly DebPackage[] }
  | { readonly owns: readonly string[] }
  | { readonly licenses: readonly string[] };

const STATUS = 'var/lib/dpkg/status';
const STATUS_D = 'var/lib/dpkg/status.d/';
const INFO = 'var/lib/dpkg/info/';
const DOC = 'usr/share/doc/';

const FIELDS: ReadonlySet<string> = new Set(
  'package status version architecture source maintainer homepage description depends pre-depends provides'.split(' '),
);

export const dpkg: FileCataloguer<DpkgFacts> = {
  name: 'dpkg',
  version: 3,
  maxBytes: 64 * 1024 * 1024,
  places: [STATUS],
  wants: (path) => {
    if (path.startsWith(DOC)) return path.endsWith('/copyright');
    if (!path.startsWith('var/lib/dpkg/')) return false;
    return path === STATUS || path.startsWith(STATUS_D) || (path.startsWith(INFO) && path.endsWith('.list'));
  },
  read,
  assemble,
};

function read({ path, bytes }: SourceFile): DpkgFacts | undefined {
  const text = new TextDecoder().decode(bytes);
  if (path.startsWith(DOC)) {
    const licenses = copyrightLicenses(text);
    return licenses.length === 0 ? undefined : { licenses };
  }
  if (path.endsWith('.list') && path.startsWith(INFO)) return owned(text.split('\n'));
  if (path.endsWith('.md5sums')) return owned(text.split('\n').map((line) => line.slice(34)));
  const packages = [...stanzas(text, FIELDS)].flatMap((stanza) => {
    const name = stanza.get('package');
    const version = stanza.get('version');
    // The third word is the state. Removed packages stay as `config-files`. status.d does not have this field.
    const state = stanza.get('status')?.split(/\s+/)[2] ?? 'installed';
    if (!name || !version || state === 'config-files' || state === 'not-installed') return [];
    const [source, sourceVersion] = sourceOf(stanza.get('source'));
    const maintainer = stanza.get('maintainer');
    const homepage = stanza.get('homepage');
    const summary = stanza.get('description')?.split('\n', 1)[0];
    const one: DebPackage = {
      name,
      version,
      arch: stanza.get('architecture') ?? '',
      ...(source && { source }),
      ...(sourceVersion && { sourceVersion }),
      ...(maintainer && { maintainer }),
      ...(homepage && { homepage }),
      ...(summary && { summary }),
      depends: relations([stanza.get('pre-depends'), stanza.get('depends')]),
      provides: relations([stanza.get('provides')]).flat(),
    };
    return [one];
  });
  return packages.length === 0 ? undefined : { packages };
}

function owned(lines: readonly string[]): DpkgFacts | undefined {
  const owns = lines.map((line) => line.trim().replace(/^\.?\//, '')).filter(holdsComponents);
  return owns.length === 0 ? undefined : { owns };
}

/** Parses `gcc-12 (12.2.0-14)`: the source package, and its version if it differs from the binary package's. */
function sourceOf(field: string | undefined): [source?: string | undefined, version?: string | undefined] {
  const match = /^(\S+)(?:\s+\(([^)\s]+)\))?$/.exec(field?.trim() ?? '');
  return match === null ? [] : [match[1], match[2]];
}

/** The names in relationship fields (Debian policy 7.1), without versions, architectures and profiles. */
function relations(fields: readonly (string | undefined)[]): string[][] {
  const groups: string[][] = [];
  for (const field of fields) {
    for (const group of field?.split(',', 5000) ?? []) {
      const names = group.split('|').map((one) => /^[a-z0-9][a-z0-9+.-]*/i.exec(one.trim())?.[0] ?? '');
      const known = names.filter((name) => name !== '');
      if (known.length > 0) groups.push(known);
    }
  }
  return groups;
}

function assemble(found: readonly Found<DpkgFacts>[], context: AssembleContext): Component[] {
  const packages: (readonly [DebPackage, string, string])[] = [];
  const licenses = new Map<string, readonly string[]>();
  const owns = new Map<string, readonly string[]>();
  for (const { path, facts } of found) {
    if ('licenses' in facts) licenses.set(path.slice(DOC.length, -'/copyright'.length), facts.licenses);
    else if ('owns' in facts) owns.set(ownerOf(path), facts.owns);
    else {
      for (const one of facts.packages) {
        const purl = packageUrl(purlOf(one, context));
        if (purl === undefined)
          context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
        else packages.push([one, path, purl]);
      }
    }
  }
  const resolve = resolver(packages);
  const bySource = licensesBySource(packages, licenses);
  return packages.map(([one, path, purl]) => {
    const own = licenses.get(one.name);
    const stated = own ?? bySource.get(one.source ?? one.name);
    const paths = owns.get(one.name) ?? owns.get(`${one.name}:${one.arch}`);
    const dependsOn = resolve(one).filter((other) => other !== purl);
    return {
      type: 'library',
      ecosystem: 'deb',
      name: one.name,
      version: one.version,
      purl,
      locations: own === undefined ? [`/${path}`] : [`/${path}`, `/${DOC}${one.name}/copyright`],
      ...(stated !== undefined && { licenses: stated }),
      ...(one.maintainer !== undefined && { supplier: one.maintainer }),
      ...(one.summary !== undefined && { description: one.summary }),
      ...(one.homepage !== undefined && { homepage: one.homepage }),
      ...(dependsOn.length > 0 && { dependsOn }),
      ...(paths !== undefined && { owns: paths.map((owned) => `/${owned}`) }),
    };
  });
}

/** The package of a file list: `libc6:amd64` for `info/libc6:amd64.list`, `libc6` for `status.d/libc6.md5sums`. */
function ownerOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(list|md5sums)$/, '');
}

/** Type deb of the package URL specification. The version includes the epoch. Scanners match advisories by `upstream`. */
function purlOf(one: DebPackage, { distro }: AssembleContext) {
  const upstream = one.source && one.sourceVersion ? `${one.source}@${one.sourceVersion}` : one.source;
  return {
    type: 'deb',
    namespace: distro?.id ?? 'debian',
    name: one.name,
    version: one.version,
    qualifiers: { arch: one.arch, distro: distroQualifier(precise(distro)), upstream },
  };
}

/** With the point release as version, if the distribution states it. */
function precise(distro: Distro | undefined): Distro | undefined {
  return distro?.pointRelease === undefined ? distro : { ...distro, versionId: distro.pointRelease };
}

/** A package whose documentation directory links to that of another package of the same source has its licences. */
function licensesBySource(
  packages: readonly (readonly [DebPackage, string, string])[],
  licenses: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const bySource = new Map<string, readonly string[]>();
  for (const [{ name, source = name }] of packages) {
    const stated = licenses.get(name);
    if (stated !== undefined && !bySource.has(source)) bySource.set(source, stated);
  }
  return bySource;
}

/** Resolves dependencies to package URLs: of each group of alternatives, the installed ones, by name or Provides. */
function resolver(packages: readonly (readonly [DebPackage, string, string])[]): (one: DebPackage) => string[] {
  const byName = new Map<string, { readonly arch: string; readonly purl: string }[]>();
  const add = (name: string, arch: string, purl: string) => {
    const there = byName.get(name);
    if (there === undefined) byName.set(name, [{ arch, purl }]);
    else if (there.length < 50) there.push({ arch, purl });
  };
  for (const [{ name, arch }, , purl] of packages) add(name, arch, purl);
  for (const [{ provides, arch }, , purl] of packages) for (const name of provides) add(name, arch, purl);
  return ({ depends, arch }) => {
    const purls = new Set<string>();
    for (const group of depends) {
      for (const name of group) {
        const candidates = byName.get(name) ?? [];
        const match = candidates.find((other) => other.arch === arch) ?? candidates[0];
        if (match !== undefined) purls.add(match.purl);
      }
    }
    return [...purls];
  };
}
