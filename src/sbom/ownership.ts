// Compares components with the system packages that own their files: leaves out those that are the package itself.
import type { Component } from './cataloguers/cataloguer.ts';
import { ancestors } from './layers/path.ts';

export interface Owned<One extends Component> {
  readonly components: readonly One[];
  /** Number of components left out. */
  readonly hidden: number;
}

/**
 * No advisories name these packages by their distribution's version, as they do Debian's or Alpine's. If such a package hid the
 * library that it contains, scanners would miss the library's vulnerabilities.
 */
const WITHOUT_ADVISORIES: ReadonlySet<string> = new Set(['nix', 'bitnami']);

/**
 * A component of another ecosystem is left out if all its files belong to system packages of the same name and version:
 * python3-six owns six. A program, which has no name of its own in a file, is left out if the version is the same. Every
 * other component in such a file is listed with its owner, such as log4j-core in the package `elasticsearch`.
 */
export function withOwners<One extends Component>(all: readonly One[]): Owned<One> {
  const owners = new Owners<One>(all);
  if (owners.isEmpty) return { components: all, hidden: 0 };
  const cpes = new Map<One, readonly string[]>();
  let hidden = 0;
  const components = all.flatMap((component): One[] => {
    const found = component.locations.map((location) => owners.of(fileOf(location)));
    const owner = found.find((one) => one !== undefined && one.ecosystem !== component.ecosystem);
    if (owner === undefined) return [component];
    const isOwner = found.every((one) => one !== undefined && represents(one, component));
    if (!isOwner) return [{ ...component, owner: owner.purl }];
    if (component.cpes !== undefined && WITHOUT_ADVISORIES.has(owner.ecosystem)) cpes.set(owner, component.cpes);
    hidden += 1;
    return [];
  });
  // The CPE names of a program that is left out are the only names by which scanners know its package.
  const named = components.map((one) =>
    cpes.has(one) && one.cpes === undefined ? { ...one, cpes: cpes.get(one) } : one,
  );
  return { components: named as readonly One[], hidden };
}

/** The owners of files and of directories. A file that is listed itself belongs to the package that lists it. */
class Owners<One extends Component> {
  readonly #files = new Map<string, One>();
  readonly #directories = new Map<string, One>();

  constructor(all: readonly One[]) {
    for (const component of all) {
      for (const path of component.owns ?? []) {
        const directory = path.endsWith('/') ? path.slice(0, -1) : undefined;
        if (directory !== undefined) this.#directories.set(directory, this.#directories.get(directory) ?? component);
        else for (const name of aliases(path)) this.#files.set(name, component);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#files.size === 0 && this.#directories.size === 0;
  }

  of(file: string): One | undefined {
    const listed = this.#files.get(file);
    if (listed !== undefined || this.#directories.size === 0) return listed;
    for (const above of ancestors(file)) {
      const owner = this.#directories.get(above);
      if (owner !== undefined) return owner;
    }
    return undefined;
  }
}

/** The file of a location: without the path in an archive. */
function fileOf(location: string): string {
  const inside = location.indexOf('!/');
  return inside === -1 ? location : location.slice(0, inside);
}

/** Packages list /bin/bash where /bin is a link to usr/bin, and the other way round. */
function aliases(path: string): string[] {
  if (/^\/(?:bin|sbin|lib|lib32|lib64)\//.test(path)) return [path, `/usr${path}`];
  return /^\/usr\/(?:s?bin|lib(?:32|64)?)\//.test(path) ? [path, path.slice('/usr'.length)] : [path];
}

function represents(owner: Component, component: Component): boolean {
  // A nested archive is another artifact than the one that contains it.
  if (component.locations.some((location) => location.includes('!/'))) return false;
  const isProgram = component.identity?.technique === 'binary-analysis';
  if (!isProgram && WITHOUT_ADVISORIES.has(owner.ecosystem)) return false;
  return (
    versionsOf(component).some((version) => sameVersion(owner.version, version, isProgram)) &&
    (isProgram || bareName(owner.name) === bareName(component.name))
  );
}

/** The version, and how system packages write it. */
function versionsOf({ ecosystem, version }: Component): string[] {
  // The revision of a rockspec is not a part of the version of the software.
  if (ecosystem === 'luarocks') return [version.replace(/-\d{1,9}$/, '')];
  // A version of R may contain dashes, which RPM does not allow.
  return ecosystem === 'cran' && version.includes('-') ? [version, version.replaceAll('-', '.')] : [version];
}

/** True if `version` is the upstream version of a package's version: 1.16.0 of `1.16.0-4`, 3.0 of `2:3.0~dfsg-1`. */
function sameVersion(packaged: string, version: string, isProgram: boolean): boolean {
  const [whole, part] = [packaged.replace(/^\d+:/, ''), version.replace(/^v/, '')].map((text) =>
    text.toLowerCase().replaceAll(/[~_]|(?<=\d)-(?=[a-z])/g, ''),
  ) as [string, string];
  if (!whole.startsWith(part)) return false;
  const rest = whole.slice(part.length);
  // A program may state less than its package: Vim 9.0 is in version 9.0.1378.
  return isProgram ? !/^\d/.test(rest) : !/^\.?\d/.test(rest);
}

/** How distributions begin the names of packages of a language or program, with or without its version. */
const PREFIX =
  /^(?:python\d*(?:\.\d+)?|py\d*|rubygem|ruby\d*(?:\.\d+)?|node(?:js)?|php\d*(?:\.\d+)?|lua\d*(?:\.\d+)?|r|wordpress)-(?:pecl-|pear-|cran-|bioc-|plugin-|theme-)?(?=.)/;

/** A name without the prefix or suffix of its language: `yaml` for python3-yaml and for PyYAML. */
function bareName(name: string): string {
  const whole = name
    .toLowerCase()
    .replace(PREFIX, '')
    .replaceAll(/[^a-z0-9]/g, '');
  const bare = whole
    .replace(/^(?:python3?|py3?|rubygem|ruby|nodejs|node|php|rcran|rbioc|lua|lib)/, '')
    .replace(/(?:python|java|ruby|js|py)$/, '');
  return bare === '' ? whole : bare;
}
