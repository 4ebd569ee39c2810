// Reads the modules and the standard library linked into Go executables.

import { packageUrl } from '../documents/purl.ts';
import { DEVEL, type GoBuild, GoBuildScanner, type GoModule } from '../formats/go-buildinfo.ts';
import { heldVersion, linkedVersion, withoutMajor } from '../formats/go-version.ts';
import { hashOf } from '../formats/integrity.ts';
import { GO_PROGRAMS } from '../programs/go-programs.ts';
import type { AssembleContext, Component, Found, StreamCataloguer } from './cataloguer.ts';

/** Go executables are larger: the runtime alone takes ten times as much. */
const MIN_BYTES = 100 * 1024;

export const go: StreamCataloguer<GoBuild> = {
  name: 'go',
  version: 2,
  scan: (_path, _mode, size) => (size < MIN_BYTES ? undefined : new GoBuildScanner()),
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

function componentsOf({ path, facts }: Found<GoBuild>, context: AssembleContext): Component[] {
  const location = `/${path}`;
  const library = standardLibrary(facts.goVersion, location);
  if (facts.goVersion === undefined)
    context.note(location, 'built with Go older than 1.18; the version of its standard library is unknown');
  const modules = facts.modules.flatMap((module) => {
    const one = component(module, 'library', location);
    if (one === undefined) context.note(location, `module ${module.path.slice(0, 80)} has no valid name or version`);
    return one ?? [];
  });
  const linked = [...modules, ...library];
  const main = mainModule(facts);
  const application = main === undefined ? undefined : component(main, 'application', location);
  // Programs of the Go toolchain belong to the module `cmd` of the standard library.
  if (application === undefined) return linked;
  const dependsOn = [...new Set(linked.map(({ purl }) => purl))].filter((purl) => purl !== application.purl);
  return [{ ...application, ...(dependsOn.length > 0 && { dependsOn }) }, ...linked];
}

function mainModule(build: GoBuild): GoModule | undefined {
  const { main, path } = build;
  const module = main ?? (path?.includes('.') ? { path, version: DEVEL } : undefined);
  if (module === undefined || (module.version !== DEVEL && module.version !== '')) return module;
  return { path: module.path, version: builtVersion(build, module.path) ?? DEVEL };
}

/** The version from linker flags, else the one that a variable of a well-known program holds, else Go's pseudo-version of the commit. */
function builtVersion({ settings, texts = [], goVersion }: GoBuild, module: string): string | undefined {
  const linked = linkedVersion(settings['-ldflags'] ?? '', module);
  if (linked !== undefined) return linked;
  const held = GO_PROGRAMS.has(withoutMajor(module)) ? heldVersion(texts, module, goVersion) : undefined;
  return held ?? commitVersion(settings);
}

function commitVersion(settings: GoBuild['settings']): string | undefined {
  const revision = settings['vcs.revision'];
  const time = settings['vcs.time']?.replaceAll(/[^\d]/g, '').slice(0, 14);
  if (revision === undefined || time?.length !== 14 || !/^[0-9a-f]{12}/.test(revision)) return undefined;
  // Go writes a time that is not known as the year 1.
  if (time.startsWith('0001')) return undefined;
  return `v0.0.0-${time}-${revision.slice(0, 12)}`;
}

function component(module: GoModule, type: 'library' | 'application', location: string): Component | undefined {
  const slash = module.path.lastIndexOf('/');
  const stated = module.version === DEVEL || module.version === '' ? undefined : module.version;
  const namespace = slash === -1 ? undefined : module.path.slice(0, slash);
  const purl = packageUrl({ type: 'golang', namespace, name: module.path.slice(slash + 1), version: stated });
  if (purl === undefined) return undefined;
  // h1 is the SHA-256 of the module's file list, as recorded by sum.golang.org.
  const hashes = module.sum?.startsWith('h1:')
    ? hashOf('sha256', Buffer.from(module.sum.slice(3), 'base64').toString('hex'))
    : [];
  return {
    type,
    ecosystem: 'golang',
    name: module.path,
    version: stated ?? DEVEL,
    purl,
    locations: [location],
    ...(hashes.length > 0 && { hashes }),
  };
}

/** The standard library, with the release number that advisories use: 1.26.2 of `go1.26.2 X:boringcrypto`. */
function standardLibrary(goVersion: string | undefined, location: string): Component[] {
  const version = /^go(\d[\w.]*)/.exec(goVersion ?? '')?.[1];
  if (version === undefined) return [];
  const purl = packageUrl({ type: 'golang', name: 'stdlib', version });
  if (purl === undefined) return [];
  return [
    {
      type: 'library',
      ecosystem: 'golang',
      name: 'stdlib',
      version,
      purl,
      cpes: [`cpe:2.3:a:golang:go:${version}:*:*:*:*:*:*:*`],
      licenses: ['BSD-3-Clause'],
      supplier: 'The Go Authors',
      locations: [location],
    },
  ];
}
