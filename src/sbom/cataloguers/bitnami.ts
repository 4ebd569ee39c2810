// Reads what Bitnami's images state about their programs: SPDX files and the list of components.

import { licenseList } from '../documents/license.ts';
import { packageUrl, purlParts } from '../documents/purl.ts';
import { entriesOf, jsonObject, listOf, member, objectOf, textOf } from '../formats/json.ts';
import { decodedText, lines } from '../formats/text.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';

interface BitnamiPackage {
  readonly name: string;
  readonly version: string;
  /** As stated. */
  readonly purl?: string;
  readonly arch?: string;
  readonly distro?: string;
  readonly cpes: readonly string[];
  readonly licenses: readonly string[];
}

export interface BitnamiFacts {
  readonly packages: readonly BitnamiPackage[];
}

const SPDX = /^opt\/bitnami\/(?:[^/]+\/){0,8}\.spdx-[^/]+\.spdx$/;
const COMPONENTS = /^opt\/bitnami\/(?:[^/]+\/)?\.bitnami_components\.json$/;
const MAX_PACKAGES = 20_000;
const CPE = /^cpe:2\.3:[aoh*](?::[^:\s]{1,200}){10}$/;

export const bitnami: FileCataloguer<BitnamiFacts> = {
  name: 'bitnami',
  version: 1,
  maxBytes: 16 * 1024 * 1024,
  wants: (path) => path.startsWith('opt/bitnami/') && (SPDX.test(path) || COMPONENTS.test(path)),
  read,
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

function read({ path, bytes }: SourceFile): BitnamiFacts | undefined {
  const packages = (COMPONENTS.test(path) ? listed(bytes) : described(bytes)).slice(0, MAX_PACKAGES);
  return packages.length === 0 ? undefined : { packages };
}

/** Current files are JSON, older ones have tags and values. */
function described(bytes: Uint8Array): BitnamiPackage[] {
  const text = decodedText(bytes);
  return text.trimStart().startsWith('{') ? fromJson(bytes) : fromTags(text);
}

function fromJson(bytes: Uint8Array): BitnamiPackage[] {
  return listOf(member(jsonObject(bytes), 'packages')).flatMap((value): BitnamiPackage[] => {
    const entry = objectOf(value);
    const name = textOf(member(entry, 'name'));
    const version = textOf(member(entry, 'versionInfo'));
    if (name === undefined || version === undefined) return [];
    const references = listOf(member(entry, 'externalRefs')).slice(0, 100).map(objectOf);
    const locators = references.map((one): readonly [string | undefined, string | undefined] => [
      textOf(member(one, 'referenceType')),
      textOf(member(one, 'referenceLocator')),
    ]);
    return [packageOf(name, version, textOf(member(entry, 'licenseDeclared')), locators)];
  });
}

function fromTags(text: string): BitnamiPackage[] {
  const packages: BitnamiPackage[] = [];
  let fields = new Map<string, string>();
  let locators: [string | undefined, string | undefined][] = [];
  const close = (): void => {
    const [name, version] = [fields.get('PackageName'), fields.get('PackageVersion')];
    if (name && version) packages.push(packageOf(name, version, fields.get('PackageLicenseDeclared'), locators));
    fields = new Map();
    locators = [];
  };
  for (const line of lines(text)) {
    const [, tag = '', value = ''] = /^(\w{1,40}):\s*(.*)$/.exec(line) ?? [];
    if (tag === 'PackageName') close();
    if (tag === 'ExternalRef') {
      const [, type, locator] = value.split(/\s+/, 3);
      if (locators.length < 100) locators.push([type, locator]);
    } else if (!fields.has(tag)) fields.set(tag, value);
  }
  close();
  return packages;
}

function packageOf(
  name: string,
  version: string,
  terms: string | undefined,
  locators: readonly (readonly [type: string | undefined, locator: string | undefined])[],
): BitnamiPackage {
  const purl = locators.find(([type]) => type === 'purl')?.[1];
  const isKnown = terms !== undefined && !/^(?:NONE|NOASSERTION)$/.test(terms);
  return {
    name,
    version,
    ...(purl !== undefined && { purl }),
    // Bitnami leaves the part open (`*`): programs are applications.
    cpes: locators.flatMap(([type, locator = '']) =>
      type === 'cpe23Type' && CPE.test(locator) ? locator.replace(/^cpe:2\.3:\*/, 'cpe:2.3:a') : [],
    ),
    licenses: licenseList(isKnown ? [terms] : []),
  };
}

/** `.bitnami_components.json`: version, architecture and distribution by name. */
function listed(bytes: Uint8Array): BitnamiPackage[] {
  return entriesOf(jsonObject(bytes)).flatMap(([name, value]): BitnamiPackage[] => {
    const entry = objectOf(value);
    const version = textOf(member(entry, 'version'));
    if (name === '' || version === undefined) return [];
    const [arch, distro] = ['arch', 'distro'].map((field) => textOf(member(entry, field)));
    return [{ name, version, ...(arch && { arch }), ...(distro && { distro }), cpes: [], licenses: [] }];
  });
}

function componentsOf({ path, facts }: Found<BitnamiFacts>, context: AssembleContext): Component[] {
  return facts.packages.flatMap((one): Component[] => {
    const { name, version, arch, distro, cpes, licenses } = one;
    const stated = one.purl === undefined ? undefined : purlParts(one.purl);
    const parts =
      stated !== undefined
        ? { ...stated, version: stated.version ?? version }
        : { type: 'bitnami', name: name.toLowerCase(), version, qualifiers: { arch, distro } };
    const purl = packageUrl(parts);
    if (purl === undefined) {
      context.note(`/${path}`, `package ${name.slice(0, 80)} has no valid name or version`);
      return [];
    }
    const isProgram = parts.type === 'bitnami';
    return [
      {
        type: isProgram ? 'application' : 'library',
        ecosystem: parts.type,
        ...(parts.namespace !== undefined && { group: parts.namespace }),
        name: parts.name,
        version: parts.version,
        purl,
        locations: [`/${path}`],
        ...(isProgram && { owns: [`${directoryOf(path, parts.name)}/`] }),
        ...(cpes.length > 0 && { cpes }),
        ...(licenses.length > 0 && { licenses }),
        ...(isProgram && { supplier: 'Bitnami' }),
      },
    ];
  });
}

/** An SPDX file is in the directory of the program that it describes. The list of components is above all of them. */
function directoryOf(path: string, name: string): string {
  return COMPONENTS.test(path) ? `/opt/bitnami/${name}` : `/${path.slice(0, path.lastIndexOf('/'))}`;
}
