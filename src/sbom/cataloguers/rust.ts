// Reads the crates linked into Rust executables that were built with cargo-auditable.

import { packageUrl } from '../documents/purl.ts';
import { type Crate, RustAuditScanner } from '../formats/rust-audit.ts';
import type { AssembleContext, Component, Found, StreamCataloguer } from './cataloguer.ts';

/** Rust executables are larger: the start-up code alone takes more. */
const MIN_BYTES = 100 * 1024;

export const rust: StreamCataloguer<readonly Crate[]> = {
  name: 'rust',
  version: 1,
  scan: (_path, _mode, size) => (size < MIN_BYTES ? undefined : new RustAuditScanner()),
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

function componentsOf({ path, facts }: Found<readonly Crate[]>, context: AssembleContext): Component[] {
  const purls = facts.map(({ name, version }) => packageUrl({ type: 'cargo', name, version }));
  return facts.flatMap((crate, index) => {
    const purl = purls[index];
    if (purl === undefined) {
      context.note(`/${path}`, `crate ${crate.name.slice(0, 80)} has no valid name or version`);
      return [];
    }
    const dependsOn = new Set(crate.dependencies.flatMap((other) => purls[other] ?? []));
    dependsOn.delete(purl);
    return {
      type: crate.root ? 'application' : 'library',
      ecosystem: 'cargo',
      name: crate.name,
      version: crate.version,
      purl,
      locations: [`/${path}`],
      ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
    };
  });
}
