// Reads Maven's metadata in an archive: pom.properties and pom.xml.
import { walkXml } from './xml.ts';

export interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

export interface Pom {
  readonly coordinates?: Coordinates;
  readonly licenses: readonly string[];
  /** `group:artifact` of compile-time and run-time dependencies. */
  readonly dependencies: readonly string[];
  readonly description?: string;
  readonly url?: string;
  readonly organization?: string;
}

const MAX_DEPENDENCIES = 2000;
const MAX_LICENSES = 20;
/** Characters of a licence's name, a coordinate or a description. */
const MAX_TEXT = 500;

/** Undefined if one of the three is missing or a placeholder. */
export function pomProperties(text: string): Coordinates | undefined {
  const fields = new Map<string, string>();
  for (const line of text.split('\n', 100)) {
    const mark = line.search(/[=:]/);
    if (mark > 0) fields.set(line.slice(0, mark).trim(), line.slice(mark + 1).trim());
  }
  return coordinates(fields.get('groupId'), fields.get('artifactId'), fields.get('version'));
}

/** Reads a pom.xml without its parent, which is not in the archive. Throws `Unreadable` for invalid XML. */
export function pomXml(text: string): Pom {
  const fields = new Map<string, string>();
  const licenses: string[] = [];
  const dependencies: string[] = [];
  let dependency = new Map<string, string>();
  let license = new Map<string, string>();
  walkXml(
    text,
    (path, value) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (path.startsWith('project/dependencies/dependency/')) {
        if (path.split('/').length === 4) dependency.set(name, value);
      } else if (path.startsWith('project/licenses/license/')) license.set(name, value);
      else fields.set(path, value);
    },
    (path) => {
      if (path === 'project/licenses/license') {
        const stated = license.get('name') || license.get('url');
        if (stated && licenses.length < MAX_LICENSES) licenses.push(stated.slice(0, MAX_TEXT));
        license = new Map();
      } else if (path === 'project/dependencies/dependency') {
        const name = dependencyName(dependency, fields);
        if (name !== undefined && dependencies.length < MAX_DEPENDENCIES) dependencies.push(name);
        dependency = new Map();
      }
    },
  );
  const field = (name: string): string | undefined =>
    fields.get(`project/${name}`) || fields.get(`project/parent/${name}`);
  const own = coordinates(
    resolved(field('groupId'), fields),
    resolved(fields.get('project/artifactId'), fields),
    resolved(field('version'), fields),
  );
  const description = fields.get('project/description')?.replaceAll(/\s+/g, ' ');
  const url = fields.get('project/url');
  const organization = fields.get('project/organization/name');
  return {
    licenses,
    dependencies,
    ...(own !== undefined && { coordinates: own }),
    ...(description && { description: description.slice(0, MAX_TEXT) }),
    ...(url && !url.includes('${') && { url }),
    ...(organization && { organization }),
  };
}

/** Undefined for test, provided and optional dependencies. */
function dependencyName(
  dependency: ReadonlyMap<string, string>,
  fields: ReadonlyMap<string, string>,
): string | undefined {
  const scope = dependency.get('scope') || 'compile';
  if (!['compile', 'runtime'].includes(scope) || dependency.get('optional') === 'true') return undefined;
  const group = resolved(dependency.get('groupId'), fields);
  const artifact = resolved(dependency.get('artifactId'), fields);
  return group && artifact && !`${group}${artifact}`.includes('${') ? `${group}:${artifact}` : undefined;
}

/** Substitutes properties of the same file, such as `${project.version}` and `${revision}`. */
function resolved(value: string | undefined, fields: ReadonlyMap<string, string>): string | undefined {
  return value?.slice(0, 1000).replaceAll(/\$\{([\w.-]{1,100})\}/g, (whole, name: string) => {
    const project = /^(?:project|pom)\.(?:parent\.)?(groupId|version|artifactId)$/.exec(name)?.[1];
    const stated =
      project === undefined
        ? fields.get(`project/properties/${name}`)
        : (fields.get(`project/${project}`) ?? fields.get(`project/parent/${project}`));
    return stated ?? whole;
  });
}

function coordinates(group?: string, artifact?: string, version?: string): Coordinates | undefined {
  if (!group || !artifact || !version) return undefined;
  const all = `${group}${artifact}${version}`;
  return all.length > MAX_TEXT || /[$\s]/.test(all) ? undefined : { group, artifact, version };
}
