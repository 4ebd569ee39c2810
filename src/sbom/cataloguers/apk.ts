// Reads Alpine packages from apk's database of installed packages.

import { licenseList, spdx } from '../documents/license.ts';
import { distroQualifier, packageUrl } from '../documents/purl.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';
import { holdsComponents } from './owned.ts';

interface ApkPackage {
  readonly name: string;
  readonly version: string;
  readonly arch: string;
  readonly origin?: string;
  readonly license?: string;
  readonly maintainer?: string;
  readonly homepage?: string;
  readonly summary?: string;
  readonly depends: readonly string[];
  readonly provides: readonly string[];
  readonly owns: readonly string[];
}

export interface ApkFacts {
  readonly packages: readonly ApkPackage[];
}

/** Longer values are truncated. */
const MAX_VALUE = 256 * 1024;
/** The second path is used by apk 3 with a merged /usr. */
const PLACES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];

export const apk: FileCataloguer<ApkFacts> = {
  name: 'apk',
  version: 3,
  maxBytes: 64 * 1024 * 1024,
  places: PLACES,
  wants: (path) => PLACES.includes(path),
  read,
  assemble,
};

/** Packages are separated by empty lines. Each line is a letter, a colon and a value. */
function read({ bytes }: SourceFile): ApkFacts | undefined {
  const packages: ApkPackage[] = [];
  let fields = new Map<string, string>();
  let owns: string[] = [];
  let directory = '';
  const close = () => {
    const one = packageOf(fields, owns);
    if (one !== undefined) packages.push(one);
    fields = new Map();
    owns = [];
    directory = '';
  };
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const key = line[0];
    const value = line.slice(2, MAX_VALUE).trim();
    if (key === undefined) close();
    else if (line[1] !== ':') continue;
    else if (key === 'F') directory = value;
    else if (key === 'R') {
      const path = directory === '' ? value : `${directory}/${value}`;
      if (holdsComponents(path)) owns.push(path);
    } else if (!fields.has(key)) fields.set(key, value);
  }
  close();
  return packages.length === 0 ? undefined : { packages };
}

function packageOf(fields: ReadonlyMap<string, string>, owns: readonly string[]): ApkPackage | undefined {
  const name = fields.get('P');
  const version = fields.get('V');
  if (!name || !version) return undefined;
  const origin = fields.get('o');
  const license = fields.get('L');
  const maintainer = fields.get('m');
  const homepage = fields.get('U');
  const summary = fields.get('T');
  return {
    name,
    version,
    arch: fields.get('A') ?? '',
    ...(origin && { origin }),
    ...(license && { license }),
    ...(maintainer && { maintainer }),
    ...(homepage && { homepage }),
    ...(summary && { summary }),
    depends: words(fields.get('D')),
    provides: words(fields.get('p')),
    owns,
  };
}

/** The names in `so:libc.musl-x86_64.so.1=1 cmd:sh=1.36 !conflict`, without versions and conflicts. */
function words(list: string | undefined): string[] {
  return (list ?? '')
    .split(' ')
    .filter((word) => word !== '' && !word.startsWith('!'))
    .map((word) => word.replace(/[<>=~@].*$/s, ''));
}

function assemble(found: readonly Found<ApkFacts>[], context: AssembleContext): Component[] {
  const packages = found.flatMap(({ path, facts }) =>
    facts.packages.flatMap((one) => {
      const purl = purlOf(one, context);
      if (purl !== undefined) return [{ one, path, purl }];
      context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
      return [];
    }),
  );
  const byName = new Map<string, string>();
  for (const { one, purl } of packages) byName.set(one.name, purl);
  for (const { one, purl } of packages) {
    for (const name of one.provides) if (!byName.has(name)) byName.set(name, purl);
  }
  return packages.map(({ one, path, purl }) => {
    const dependsOn = new Set(one.depends.flatMap((name) => byName.get(name) ?? []).filter((other) => other !== purl));
    const licenses = licensesOf(one.license);
    return {
      type: 'library',
      ecosystem: 'apk',
      name: one.name,
      version: one.version,
      purl,
      locations: [`/${path}`],
      ...(licenses.length > 0 && { licenses }),
      ...(one.maintainer !== undefined && { supplier: one.maintainer }),
      ...(one.summary !== undefined && { description: one.summary }),
      ...(one.homepage !== undefined && { homepage: one.homepage }),
      ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
      ...(one.owns.length > 0 && { owns: one.owns.map((owned) => `/${owned}`) }),
    };
  });
}

function purlOf(one: ApkPackage, { distro }: AssembleContext): string | undefined {
  const upstream = one.origin === one.name ? undefined : one.origin;
  return packageUrl({
    type: 'apk',
    namespace: distro?.id ?? 'alpine',
    name: one.name,
    version: one.version,
    qualifiers: { arch: one.arch, distro: distroQualifier(distro), upstream },
  });
}

/** An SPDX expression in current packages. Older packages have names separated by spaces. */
function licensesOf(text: string | undefined): string[] {
  if (text === undefined) return [];
  const whole = spdx(text);
  if (whole !== undefined) return [whole];
  const names = text.split(/\s+/);
  return names.every((name) => spdx(name) !== undefined) ? licenseList(names) : licenseList([text]);
}
