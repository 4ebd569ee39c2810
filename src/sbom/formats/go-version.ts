// Finds the version of a Go program whose main module has none, in what its build recorded.

/** A module path without the major version at its end. */
const MAJOR = /\/v(\d{1,3})$/;
const OPTION_WORD = /(?:[^\s"']|"[^"]{0,4000}"|'[^']{0,4000}'){1,4000}/g;
const VALUE = /^v?(\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[0-9A-Za-z][\w.-]{0,60})?(?:\+[0-9A-Za-z][\w.-]{0,60})?)$/;
/** Names of variables with the version of the program itself. `goVersion` and `apiVersion` are none. */
const NAME =
  /^(?:main|app|application|build|release|git|core|cli|cmd|program|product|project|server|client|full|current|semantic)?_?(?:version|semver|ver|tag|release)_?(?:string|number|name|tag)?$/i;
const MAX_FLAGS = 20_000;
/** Packages with variables for the version of the program that they are linked into. */
const SHARED: ReadonlySet<string> = new Set([
  'github.com/prometheus/common/version',
  'sigs.k8s.io/release-utils/version',
]);
/** Kubernetes' own, which programs with a version of their own set to that of Kubernetes. */
const OF_KUBERNETES: ReadonlySet<string> = new Set(['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version']);

export function withoutMajor(module: string): string {
  return module.replace(MAJOR, '');
}

/** The version in the linker's flags: `-X main.version=1.2.3`. Nothing if variables of the program have several. */
export function linkedVersion(flags: string, module: string): string | undefined {
  const own = withoutMajor(module);
  const versions = new Map<string, Set<string>>();
  for (const [variable, value] of definitions(flags)) {
    const dot = variable.lastIndexOf('.');
    const [path, name] = [variable.slice(0, dot).replace(/^.{0,200}\/vendor\//, ''), variable.slice(dot + 1)];
    const isOwn = path === own || path.startsWith(`${own}/`) || SHARED.has(path);
    const place =
      path === 'main' ? 'main' : isOwn || (OF_KUBERNETES.has(path) && own.startsWith('k8s.io/')) ? 'own' : '';
    const version = VALUE.exec(value)?.[1];
    if (place === '' || version === undefined || !isVersionName(name, own)) continue;
    versions.set(place, (versions.get(place) ?? new Set()).add(version));
  }
  const [version, ...others] = versions.get('main') ?? versions.get('own') ?? [];
  return version === undefined || others.length > 0 ? undefined : `v${version}`;
}

/** The version among the values of variables, if there is one only, apart from that of the toolchain. */
export function heldVersion(
  texts: readonly string[],
  module: string,
  goVersion: string | undefined,
): string | undefined {
  const toolchain = /^go([\d.]+)/.exec(goVersion ?? '')?.[1];
  const versions = new Set(texts.flatMap((text) => VALUE.exec(text.trimEnd())?.[1] ?? []));
  if (toolchain !== undefined) versions.delete(toolchain);
  const [version, ...others] = versions;
  if (version === undefined || others.length > 0) return undefined;
  const major = MAJOR.exec(module)?.[1];
  return major === undefined || version.startsWith(`${major}.`) ? `v${version}` : undefined;
}

/** `main.version` and its value for each option `-X` of the linker. */
function definitions(flags: string): (readonly [string, string])[] {
  const words = (flags.slice(0, MAX_FLAGS).match(OPTION_WORD) ?? []).map((word) => word.replaceAll(/["']/g, ''));
  return words.flatMap((word, at) => {
    const isSeparate = /^--?X$/.test(words[at - 1] ?? '');
    const definition = isSeparate ? word : /^--?X=(.*)$/s.exec(word)?.[1];
    const equals = definition?.indexOf('=') ?? -1;
    return definition === undefined || equals === -1
      ? []
      : [[definition.slice(0, equals), definition.slice(equals + 1)]];
  });
}

/** `ciliumVersion` is the version of `github.com/cilium/cilium`. */
function isVersionName(name: string, module: string): boolean {
  const program = module.slice(module.lastIndexOf('/') + 1).replaceAll(/[^A-Za-z\d]/g, '');
  const bare = name.toLowerCase().startsWith(program.toLowerCase()) ? name.slice(program.length) : name;
  return NAME.test(name) || NAME.test(bare);
}
