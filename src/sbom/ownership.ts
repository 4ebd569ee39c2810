// Compares components with the system packages that own their files: leaves out those that are the package itself.
import type { Component } from './cataloguers/cataloguer.ts';

export interface Owned<One extends Component> {
  readonly components: readonly One[];
  /** Number of components left out. */
  readonly hidden: number;
}

/**
 * A component of another ecosystem is left out if all its files belong to system packages of the same name and version:
 * python3-six owns six. A program, which has no name of its own in a file, is left out if the version is the same. Every
 * other component in such a file is listed with its owner, such as log4j-core in the package `elasticsearch`.
 */
export function withOwners<One extends Component>(all: readonly One[]): Owned<One> {
  const owners = new Map<string, One>();
  for (const component of all) {
    for (const path of component.owns ?? []) for (const name of aliases(path)) owners.set(name, component);
  }
  if (owners.size === 0) return { components: all, hidden: 0 };
  let hidden = 0;
  const components = all.flatMap((component): One[] => {
    const found = component.locations.map((location) => owners.get(fileOf(location)));
    const owner = found.find((one) => one !== undefined && one.ecosystem !== component.ecosystem);
    if (owner === undefined) return [component];
    const isOwner = found.every((one) => one !== undefined && represents(one, component));
    if (!isOwner) return [{ ...component, owner: owner.purl }];
    hidden += 1;
    return [];
  });
  return { components, hidden };
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
  return (
    sameVersion(owner.version, component.version, isProgram) &&
    (isProgram || bareName(owner.name) === bareName(component.name))
  );
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

/** A name without the prefix or suffix of its language: `yaml` for python3-yaml and for PyYAML. */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/^(?:python3?|py3?|rubygem|ruby|nodejs|node|php|rcran|rbioc|lua|lib)/, '')
    .replace(/(?:python|java|ruby|js|py)$/, '');
}
