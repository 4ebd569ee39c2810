// Reads PHP packages from Composer's list of installed packages.

import { licenseList } from '../documents/license.ts';
import { packageUrl } from '../documents/purl.ts';
import { type Hash, hashOf } from '../formats/integrity.ts';
import { entriesOf, jsonValue, listOf, member, objectOf, textOf } from '../formats/json.ts';
import {
  type AssembleContext,
  type Component,
  type FileCataloguer,
  type Found,
  type SourceFile,
  Unreadable,
} from './cataloguer.ts';

interface ComposerPackage {
  /** `vendor/name`. */
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly string[];
  readonly hashes: readonly Hash[];
  readonly description?: string;
  readonly homepage?: string;
  readonly author?: string;
  readonly requires: readonly string[];
  readonly provides: readonly string[];
}

export interface ComposerFacts {
  readonly packages: readonly ComposerPackage[];
}

export const php: FileCataloguer<ComposerFacts> = {
  name: 'php',
  version: 1,
  maxBytes: 16 * 1024 * 1024,
  wants: (path) => path.endsWith('composer/installed.json') && /(?:^|\/)composer\/installed\.json$/.test(path),
  read,
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

/** Composer 1 writes a list, Composer 2 an object with the list. */
function read({ bytes }: SourceFile): ComposerFacts | undefined {
  const document = jsonValue(bytes);
  if (typeof document !== 'object' || document === null) throw new Unreadable('is not a list of packages');
  const listed = Array.isArray(document) ? document : listOf(member(objectOf(document), 'packages'));
  const packages = listed.flatMap((value): ComposerPackage[] => {
    const entry = objectOf(value);
    const name = textOf(member(entry, 'name'));
    const version = textOf(member(entry, 'version'));
    if (name === undefined || version === undefined || !/^[^/\s]+\/[^/\s]+$/.test(name)) return [];
    const stated = member(entry, 'license');
    const description = textOf(member(entry, 'description'));
    const homepage = textOf(member(entry, 'homepage'));
    const author = textOf(member(objectOf(listOf(member(entry, 'authors'))[0]), 'name'));
    const shasum = textOf(member(objectOf(member(entry, 'dist')), 'shasum'));
    const names = (field: string): string[] => entriesOf(member(entry, field)).map(([other]) => other);
    return [
      {
        name,
        version,
        licenses: licenseList([stated, ...listOf(stated)].flatMap((one) => textOf(one) ?? [])),
        hashes: shasum === undefined ? [] : hashOf('sha1', shasum),
        ...(description !== undefined && { description: description.slice(0, 500) }),
        ...(homepage !== undefined && { homepage }),
        ...(author !== undefined && { author }),
        // Names without a slash, such as `php` and `ext-json`, are platform requirements, not packages.
        requires: names('require').filter((other) => other.includes('/')),
        provides: [...names('provide'), ...names('replace')],
      },
    ];
  });
  return packages.length === 0 ? undefined : { packages };
}

function componentsOf({ path, facts }: Found<ComposerFacts>, context: AssembleContext): Component[] {
  const purls = new Map<string, string>();
  for (const one of facts.packages) {
    const purl = purlOf(one);
    if (purl !== undefined) purls.set(one.name, purl);
    else context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
  }
  for (const { name, provides } of facts.packages) {
    const purl = purls.get(name);
    for (const other of provides) if (purl !== undefined && !purls.has(other)) purls.set(other, purl);
  }
  return facts.packages.flatMap((one) => {
    const purl = purlOf(one);
    if (purl === undefined) return [];
    const [group = '', name = ''] = one.name.split('/', 2);
    const dependsOn = [...new Set(one.requires.flatMap((other) => purls.get(other) ?? []))].filter(
      (other) => other !== purl,
    );
    return {
      type: 'library',
      ecosystem: 'composer',
      group,
      name,
      version: one.version,
      purl,
      locations: [`/${path}`],
      ...(one.licenses.length > 0 && { licenses: one.licenses }),
      ...(one.hashes.length > 0 && { hashes: one.hashes }),
      ...(dependsOn.length > 0 && { dependsOn }),
      ...(one.author !== undefined && { supplier: one.author }),
      ...(one.description !== undefined && { description: one.description }),
      ...(one.homepage !== undefined && { homepage: one.homepage }),
    };
  });
}

function purlOf({ name, version }: ComposerPackage): string | undefined {
  const slash = name.indexOf('/');
  return packageUrl({ type: 'composer', namespace: name.slice(0, slash), name: name.slice(slash + 1), version });
}
