// Lists the packages of the Nix store by the names of its directories.

import { packageUrl } from '../documents/purl.ts';
import type { Component, DirectoryCataloguer, Found } from './cataloguer.ts';

export interface NixPackage {
  readonly name: string;
  readonly version: string;
}

/** `HASH-NAME-VERSION[-OUTPUT]`. The hash has 32 characters of Nix's own alphabet. */
const STORE_PATH = /^nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-([\w+.?=-]{1,200})$/;
/** Outputs that a package is split into (nixpkgs manual, multiple-output packages). */
const OUTPUT = /-(?:bin|dev|lib|out|man|doc|devdoc|devman|info|debug|static|data|dist|locale|terminfo|getent|libgcc)$/;
/** Sources, patches and generated files, which are not installed packages. */
const NO_PACKAGE =
  /\.(?:drv|patch|diff|tar|tgz|gz|xz|bz2|zip|zst|lock|json|nix|sh|conf|service|crate|gem|whl|jar)$|-(?:source|go-modules|vendor|npm-deps|maven-deps)$/;

export const nix: DirectoryCataloguer<NixPackage> = {
  name: 'nix',
  version: 2,
  parent: 'nix/store',
  directory: packageIn,
  assemble,
};

/**
 * Nix's own rule (`parseDrvName`): the version begins after the first dash that no letter follows. Names without a version,
 * such as scripts and profiles, are no packages.
 */
function packageIn(path: string): NixPackage | undefined {
  const whole = STORE_PATH.exec(path)?.[1];
  if (whole === undefined || NO_PACKAGE.test(whole)) return undefined;
  const at = whole.search(/-[^A-Za-z]/);
  if (at < 1) return undefined;
  const [name, version] = [whole.slice(0, at), whole.slice(at + 1).replace(OUTPUT, '')];
  // A single number, as in `x-1`, may count copies.
  return /^\d[\w.+-]*$/.test(version) && /[.\d]\d|\./.test(version) ? { name, version } : undefined;
}

/**
 * The outputs of a package are one component, which owns all files in them. The package URL has no namespace, because a store path
 * does not state the collection that a package is from.
 */
function assemble(found: readonly Found<NixPackage>[]): Component[] {
  return found.flatMap(({ path, facts: { name, version } }): Component[] => {
    const purl = packageUrl({ type: 'nix', name, version });
    if (purl === undefined) return [];
    return [
      {
        type: 'library',
        ecosystem: 'nix',
        name,
        version,
        purl,
        locations: [`/${path}`],
        owns: [`/${path}/`],
        identity: { technique: 'filename', confidence: 0.6, value: path.slice(path.lastIndexOf('/') + 1) },
      },
    ];
  });
}
