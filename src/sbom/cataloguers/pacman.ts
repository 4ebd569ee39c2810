// Reads the packages of Arch Linux and its relatives from pacman's database of installed packages.

import { licenseList } from '../documents/license.ts';
import { distroQualifier, packageUrl } from '../documents/purl.ts';
import { decodedText, lines } from '../formats/text.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';
import { holdsComponents } from './owned.ts';

interface PacmanPackage {
  readonly name: string;
  readonly version: string;
  readonly base?: string;
  readonly arch?: string;
  readonly licenses: readonly string[];
  readonly packager?: string;
  readonly homepage?: string;
  readonly summary?: string;
  readonly depends: readonly string[];
  readonly provides: readonly string[];
}

export type PacmanFacts = { readonly package: PacmanPackage } | { readonly owns: readonly string[] };

/** Each package has a directory with the file `desc` and the list `files`. */
const ENTRY = /^var\/lib\/pacman\/local\/[^/]+\/(?:desc|files)$/;
const MAX_VALUES = 10_000;

export const pacman: FileCataloguer<PacmanFacts> = {
  name: 'pacman',
  version: 2,
  maxBytes: 32 * 1024 * 1024,
  wants: (path) => path.startsWith('var/lib/pacman/') && ENTRY.test(path),
  read,
  assemble,
};

function read({ path, bytes }: SourceFile): PacmanFacts | undefined {
  const text = decodedText(bytes);
  if (path.endsWith('/files')) {
    const owns = [...lines(text)].filter((line) => !line.startsWith('%') && holdsComponents(line));
    return owns.length === 0 ? undefined : { owns };
  }
  const fields = sections(text);
  const first = (name: string): string | undefined => fields.get(name)?.[0];
  const name = first('NAME');
  const version = first('VERSION');
  if (name === undefined || version === undefined) return undefined;
  const [base, arch, packager, homepage, summary] = ['BASE', 'ARCH', 'PACKAGER', 'URL', 'DESC'].map(first);
  return {
    package: {
      name,
      version,
      ...(base !== undefined && { base }),
      ...(arch !== undefined && { arch }),
      licenses: licenseList(fields.get('LICENSE') ?? []),
      ...(packager !== undefined && { packager }),
      ...(homepage !== undefined && { homepage }),
      ...(summary !== undefined && { summary: summary.slice(0, 500) }),
      depends: names(fields.get('DEPENDS')),
      provides: names(fields.get('PROVIDES')),
    },
  };
}

/** A line `%NAME%`, then one value per line up to an empty line. */
function sections(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let values: string[] | undefined;
  for (const line of lines(text)) {
    const name = /^%([A-Z0-9]{1,40})%$/.exec(line)?.[1];
    if (name !== undefined) {
      values = fields.get(name) ?? [];
      fields.set(name, values);
    } else if (values !== undefined && values.length < MAX_VALUES) values.push(line);
  }
  return fields;
}

/** The names in `glibc>=2.38`, `libcurl.so=4-64`, `sh`, without versions. */
function names(values: readonly string[] | undefined): string[] {
  return (values ?? []).flatMap((value) => value.split(/[<>=:]/, 1)[0]?.trim() || []);
}

function assemble(found: readonly Found<PacmanFacts>[], context: AssembleContext): Component[] {
  const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
  const owned = new Map<string, readonly string[]>();
  for (const { path, facts } of found) if ('owns' in facts) owned.set(directoryOf(path), facts.owns);
  return found.flatMap(({ path, facts }): Component[] => {
    if (!('package' in facts)) return [];
    const { name, version, licenses, packager, homepage, summary, depends, provides } = facts.package;
    const purl = purlOf(facts.package, context);
    if (purl === undefined) {
      context.note(`/${path}`, 'has no valid name or version');
      return [];
    }
    const owns = owned.get(directoryOf(path)) ?? [];
    return [
      {
        type: 'library',
        ecosystem: 'alpm',
        name,
        version,
        purl,
        locations: [`/${path}`],
        ...(licenses.length > 0 && { licenses }),
        ...(packager !== undefined && packager !== 'Unknown Packager' && { supplier: packager }),
        ...(summary !== undefined && { description: summary }),
        ...(homepage !== undefined && { homepage }),
        ...(depends.length > 0 && { dependsOn: depends }),
        ...(provides.length > 0 && { provides }),
        ...(owns.length > 0 && { owns: owns.map((one) => `/${one}`) }),
      },
    ];
  });
}

/** The namespace is the vendor, which is the distribution's identifier. */
function purlOf({ name, version, arch, base }: PacmanPackage, { distro }: AssembleContext): string | undefined {
  const upstream = base === name ? undefined : base;
  return packageUrl({
    type: 'alpm',
    namespace: (distro?.id ?? 'arch').toLowerCase(),
    name: name.toLowerCase(),
    version,
    qualifiers: { arch, distro: distroQualifier(distro), upstream },
  });
}
