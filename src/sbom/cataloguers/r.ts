// Reads installed R packages from their DESCRIPTION files.

import { license, licenseList, spdx } from '../documents/license.ts';
import { firstStanza } from '../formats/stanzas.ts';
import { decodedText } from '../formats/text.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';
import { libraryOf } from './library.ts';

export interface RPackage {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly string[];
  readonly maintainer?: string;
  readonly title?: string;
  readonly homepage?: string;
  readonly dependencies: readonly string[];
}

const FIELDS: ReadonlySet<string> = new Set(
  'package version license maintainer title url built depends imports linkingto'.split(' '),
);
const NAME = /^[A-Za-z][A-Za-z0-9.]{0,200}$/;
const VERSION = /^\d[\d.-]{0,60}$/;
/** License names as CRAN writes them, with the restriction on versions that they may have. */
const CRAN_LICENSE =
  /^([AL]?GPL|Apache License|BSD_[23]_clause)(?:[ -]?([\d.]+))?\s*(?:\(\s*(>=|==)\s*([\d.]+)\s*\))?$/;

export const r: FileCataloguer<RPackage> = {
  name: 'r',
  version: 1,
  maxBytes: 1024 * 1024,
  wants: (path) => path.endsWith('/DESCRIPTION'),
  read,
  assemble,
};

/** The field `Built` is written by the installation. Without it, the file is a package's source. */
function read({ bytes }: SourceFile): RPackage | undefined {
  const fields = firstStanza(decodedText(bytes), FIELDS);
  const name = fields.get('package') ?? '';
  const version = fields.get('version') ?? '';
  if (!NAME.test(name) || !VERSION.test(version) || !fields.get('built')) return undefined;
  const maintainer = fields.get('maintainer')?.replaceAll(/\s+/g, ' ').slice(0, 300);
  const title = fields.get('title')?.replaceAll(/\s+/g, ' ').slice(0, 500);
  const homepage = /https?:\/\/[^\s,()]{1,500}/.exec(fields.get('url') ?? '')?.[0];
  const needed = ['depends', 'imports', 'linkingto'].flatMap((field) => (fields.get(field) ?? '').split(','));
  const dependencies = needed.map((one) => /^\s*([A-Za-z][A-Za-z0-9.]{0,200})/.exec(one)?.[1]);
  return {
    name,
    version,
    licenses: licensesOf(fields.get('license')),
    ...(maintainer && { maintainer }),
    ...(title && { title }),
    ...(homepage !== undefined && { homepage }),
    // `R` is the language itself.
    dependencies: [...new Set(dependencies.filter((one) => one !== undefined && one !== 'R'))] as string[],
  };
}

/** `GPL (>= 2) | MIT + file LICENSE`: alternatives, each with a file that adds to it. */
function licensesOf(stated: string | undefined): string[] {
  if (!stated) return [];
  const alternatives = stated.slice(0, 500).split('|');
  const known = alternatives.map((one) => expressionOf(one.replace(/\+\s*file\s+\S+\s*$/i, '').trim()));
  if (known.every((one) => one !== undefined)) return licenseList([known.join(' OR ')]);
  const text = license(stated);
  return text === undefined ? [] : [text];
}

function expressionOf(text: string): string | undefined {
  const [, name = '', fixed, relation, bound] = CRAN_LICENSE.exec(text) ?? [];
  const version = fixed ?? bound;
  if (/GPL$/.test(name) && version !== undefined) {
    const full = version.includes('.') ? version : `${version}.0`;
    return spdx(`${name}-${full}-${relation === '>=' ? 'or-later' : 'only'}`);
  }
  if (name === 'Apache License') return version?.startsWith('2') ? 'Apache-2.0' : undefined;
  if (name.startsWith('BSD_')) return `BSD-${name[4]}-Clause`;
  return spdx(text);
}

function assemble(found: readonly Found<RPackage>[], context: AssembleContext): Component[] {
  return found.flatMap(({ path, facts: { maintainer, title, dependencies, ...stated } }) =>
    libraryOf(
      { type: 'cran', ...stated, supplier: maintainer, description: title, dependsOn: dependencies },
      path,
      context,
    ),
  );
}
