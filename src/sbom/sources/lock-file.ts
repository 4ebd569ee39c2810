// Defines a cataloguer of lock files: what a project depends on, whether it is installed or not.

import type { Component, FileCataloguer, Found } from '../cataloguers/cataloguer.ts';
import { libraryOf } from '../cataloguers/library.ts';
import { packageUrl } from '../documents/purl.ts';
import type { Hash } from '../formats/integrity.ts';

export interface LockedPackage {
  readonly namespace?: string;
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly Hash[];
  /** Names of other packages in the same file, with their namespace. */
  readonly dependsOn?: readonly string[];
}

export interface LockFileRow {
  readonly name: string;
  /** The purl type. */
  readonly ecosystem: string;
  /** Joins namespace and name in `dependsOn`. */
  readonly separator?: '/' | ':';
  /** Tests the name of a file. */
  readonly file: RegExp;
  /** For invalid content it throws `Unreadable` only. */
  read(bytes: Uint8Array, file: string): LockedPackage[];
}

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PACKAGES = 50_000;

export interface LockFacts {
  readonly packages: readonly LockedPackage[];
  /** True if the file has more packages than are read. */
  readonly more: boolean;
}

export function lockFile(row: LockFileRow): FileCataloguer<LockFacts> {
  return {
    name: row.name,
    version: 1,
    maxBytes: MAX_BYTES,
    wants: (path) => row.file.test(nameOf(path)),
    read: ({ path, bytes }) => {
      const all = row.read(bytes, nameOf(path));
      return all.length === 0 ? undefined : { packages: all.slice(0, MAX_PACKAGES), more: all.length > MAX_PACKAGES };
    },
    assemble: (found, context) => found.flatMap((one) => componentsOf(row, one, context.note)),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function componentsOf(
  { ecosystem, separator = '/' }: LockFileRow,
  { path, facts: { packages: facts, more } }: Found<LockFacts>,
  note: (path: string, text: string) => void,
): Component[] {
  const fullName = ({ namespace, name }: LockedPackage): string =>
    namespace === undefined ? name : `${namespace}${separator}${name}`;
  if (more) note(`/${path}`, `only the first ${MAX_PACKAGES} packages of this lock file are listed`);
  const purls = new Map<string, string>();
  for (const one of facts) {
    const { namespace, name, version } = one;
    const purl = packageUrl({ type: ecosystem, namespace, name, version });
    if (purl !== undefined) purls.set(`${fullName(one)}@${version}`, purl);
  }
  const byName = new Map(facts.map((one) => [fullName(one), purls.get(`${fullName(one)}@${one.version}`)]));
  return facts.flatMap((one): Component[] => {
    const { namespace, name, version, hashes = [], dependsOn = [] } = one;
    const purl = purls.get(`${fullName(one)}@${version}`);
    const needed = dependsOn.flatMap((other) => purls.get(other) ?? byName.get(other) ?? []);
    const others = [...new Set(needed)].filter((other) => other !== purl);
    return libraryOf({ type: ecosystem, namespace, name, version, hashes, dependsOn: others }, path, { note });
  });
}
