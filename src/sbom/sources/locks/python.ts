// Reads Python's lock files: poetry.lock, uv.lock, pdm.lock, pylock.toml, Pipfile.lock, and requirements with exact versions.
import { withoutDevelopment } from '../../formats/development-dependencies.ts';
import { entriesOf, jsonObject, member, objectOf, textOf } from '../../formats/json.ts';
import { decodedText, lines } from '../../formats/text.ts';
import { type TomlPackage, tomlPackages } from '../../formats/toml-packages.ts';
import { type LockedPackage, lockFile } from '../lock-file.ts';

/** `name[extra]==1.0; marker \`, as pip compiles it. */
const PINNED = /^([A-Za-z0-9][\w.-]{0,200})(?:\[[^\]]{0,200}\])?\s*===?\s*([\w.!+-]{1,100})(?=\s|;|\\|#|$)/;
/** Tables of uv.lock. Extras are installed on request. */
const RUNTIME = /^(?:dependencies$|optional-dependencies\.)/;
/** A lock file for several platforms may have several versions of one package. */
const MAX_VERSIONS = 16;

export const pythonLock = lockFile({
  name: 'python-lock',
  ecosystem: 'pypi',
  // By convention, requirements-dev.txt and the like are for development.
  file: /^(?:poetry\.lock|uv\.lock|pdm\.lock|pylock(?:\.[\w-]{1,100})?\.toml|Pipfile\.lock|requirements(?![-_.](?:dev|develop|development|tests?|testing|docs?|lint|linting|ci)\.txt$)[\w.-]*\.txt)$/,
  read(bytes, file) {
    if (file === 'Pipfile.lock') return pipfile(bytes);
    const text = decodedText(bytes);
    if (file.endsWith('.txt')) return requirements(text);
    return file === 'uv.lock' ? uv(tomlPackages(text)) : tables(tomlPackages(text));
  },
});

function tables(packages: readonly TomlPackage[]): LockedPackage[] {
  return packages.flatMap(({ fields }) => {
    const [name, version] = [fields.get('name'), fields.get('version')];
    const groups = fields.get('groups');
    const isDevelopment =
      fields.get('category') === 'dev' || (groups !== undefined && !/"(?:main|default)"/.test(groups));
    // pylock.toml names the groups in markers, and lists the project itself as a directory.
    const isGroup = /\bin dependency_groups\b/.test(fields.get('marker') ?? '');
    const isOwn = fields.has('directory') || fields.has('directory.path');
    return name && version && !isDevelopment && !isGroup && !isOwn ? [{ name, version }] : [];
  });
}

/** uv lists the projects too, with what each wants at run time and for development. */
function uv(packages: readonly TomlPackage[]): LockedPackage[] {
  const isOwn = ({ fields }: TomlPackage): boolean =>
    /^\{\s*(?:editable|virtual|directory|workspace)\b/.test(fields.get('source') ?? '');
  const versions = Map.groupBy(
    packages.flatMap(({ fields }) => {
      const [name, version] = [fields.get('name'), fields.get('version')];
      return name && version ? [{ name, version }] : [];
    }),
    ({ name }) => name,
  );
  const wanted = ({ lists }: TomlPackage, table: RegExp): string[] => {
    const names = [...lists].flatMap(([key, items]) => (table.test(key) ? items.flatMap(nameIn) : []));
    return [...new Set(names)].flatMap((name) =>
      (versions.get(name) ?? []).slice(0, MAX_VERSIONS).map((one) => `${name}@${one.version}`),
    );
  };
  const own = packages.filter(isOwn);
  const locked = packages.flatMap((one) => {
    const [name, version] = [one.fields.get('name'), one.fields.get('version')];
    if (!name || !version || isOwn(one)) return [];
    return [{ name, version, dependsOn: wanted(one, RUNTIME) }];
  });
  return withoutDevelopment(locked, {
    runtime: own.flatMap((one) => wanted(one, RUNTIME)),
    development: own.flatMap((one) => wanted(one, /^dev-dependencies\./)),
  });
}

function nameIn(item: string): string[] {
  const name = /\bname = "([^"]{1,200})"/.exec(item)?.[1];
  return name === undefined ? [] : [name];
}

function pipfile(bytes: Uint8Array): LockedPackage[] {
  return entriesOf(member(jsonObject(bytes), 'default')).flatMap(([name, value]) => {
    const version = textOf(member(objectOf(value), 'version'))?.replace(/^==/, '');
    return name !== '' && version !== undefined ? [{ name, version }] : [];
  });
}

/** A requirement with a range does not say what is installed. */
function requirements(text: string): LockedPackage[] {
  return [...lines(text)].flatMap((line) => {
    const [, name, version] = PINNED.exec(line) ?? [];
    return name !== undefined && version !== undefined ? [{ name, version }] : [];
  });
}
