// Reads installed Python distributions from dist-info and egg-info.

import { license, licenseList, spdx } from '../documents/license.ts';
import { packageUrl } from '../documents/purl.ts';
import { type Hash, hashOf } from '../formats/integrity.ts';
import { jsonObject, member, objectOf, textOf } from '../formats/json.ts';
import { firstStanza, type Stanza } from '../formats/stanzas.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';

interface Distribution {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly string[];
  readonly summary?: string;
  readonly homepage?: string;
  readonly author?: string;
  readonly requires: readonly string[];
}

export type PythonFacts =
  | { readonly distribution: Distribution }
  /** The origin of a distribution that was not installed from an index: direct_url.json. */
  | { readonly origin: { readonly vcsUrl?: string; readonly downloadUrl?: string; readonly hashes: readonly Hash[] } };

const METADATA = /(?:\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)|(?:^|\/)EGG-INFO\/PKG-INFO)$/i;
const DIRECT_URL = '.dist-info/direct_url.json';
const FIELDS: ReadonlySet<string> = new Set(
  'name version license license-expression classifier summary home-page project-url author author-email maintainer maintainer-email requires-dist'.split(
    ' ',
  ),
);

export const python: FileCataloguer<PythonFacts> = {
  name: 'python',
  version: 1,
  maxBytes: 4 * 1024 * 1024,
  wants: (path) => path.endsWith(DIRECT_URL) || METADATA.test(path),
  read,
  assemble,
};

function read({ path, bytes }: SourceFile): PythonFacts | undefined {
  if (path.endsWith(DIRECT_URL)) return originOf(bytes);
  const fields = firstStanza(new TextDecoder().decode(bytes), FIELDS);
  const name = fields.get('name');
  const version = fields.get('version');
  if (!name || !version) return undefined;
  const summary = fields.get('summary');
  const homepage = homepageOf(fields);
  const author = ['author', 'maintainer', 'author-email', 'maintainer-email'].map(fields.get).find((one) => one);
  return {
    distribution: {
      name,
      version,
      licenses: licensesOf(fields),
      ...(summary && { summary: summary.slice(0, 500) }),
      ...(homepage && { homepage }),
      ...(author && { author: author.split('\n', 1)[0]?.slice(0, 200) ?? '' }),
      requires: fields.all('requires-dist').flatMap(requirement),
    },
  };
}

/** License-Expression (PEP 639), else License if it is a name, else the trove classifiers. */
function licensesOf(fields: Stanza): string[] {
  const expression = fields.get('license-expression');
  if (expression) return licenseList([expression]);
  const stated = fields.get('license');
  const exact = stated === undefined ? undefined : spdx(stated);
  if (exact !== undefined) return [exact];
  const classifiers = fields
    .all('classifier')
    .filter((one) => one.startsWith('License ::'))
    .map((one) => one.slice(one.lastIndexOf('::') + 2).trim())
    .filter((one) => one !== 'OSI Approved');
  if (classifiers.length > 0) return licenseList(classifiers);
  // The field often holds the whole text. Its first line may be a title, but not if it is a copyright notice.
  const named = stated === undefined || /^\s*copyright/i.test(stated) ? undefined : license(stated);
  return named === undefined ? [] : [named];
}

function homepageOf(fields: Stanza): string | undefined {
  const home = fields.get('home-page');
  if (home && home !== 'UNKNOWN') return home;
  const urls = fields.all('project-url').map((one) => one.split(',', 2).map((part) => part.trim()));
  return urls.find(([label = '']) => /^(homepage|home|source|repository)/i.test(label))?.[1];
}

/** The name in `urllib3 (<2,>=1.21) ; python_version > "3"`. Requirements of extras are left out. */
function requirement(text: string): string[] {
  const [wanted = '', marker = ''] = text.split(';', 2);
  if (/\bextra\s*==/.test(marker)) return [];
  const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(wanted)?.[1];
  return name === undefined ? [] : [normalized(name)];
}

/** The direct URL data structure of the Python packaging specifications. */
function originOf(bytes: Uint8Array): PythonFacts | undefined {
  const document = jsonObject(bytes);
  const url = textOf(member(document, 'url'));
  const vcs = objectOf(member(document, 'vcs_info'));
  const archive = objectOf(member(document, 'archive_info'));
  const kind = textOf(member(vcs, 'vcs'));
  const commit = textOf(member(vcs, 'commit_id'));
  if (url === undefined) return undefined;
  if (kind !== undefined)
    return { origin: { vcsUrl: withoutUser(`${kind}+${url}${commit ? `@${commit}` : ''}`), hashes: [] } };
  // A directory on the build machine is meaningless elsewhere.
  if (archive === undefined || !/^https?:/.test(url)) return undefined;
  const stated = Object.entries(objectOf(member(archive, 'hashes')) ?? {});
  const old = textOf(member(archive, 'hash'))?.split('=', 2);
  if (stated.length === 0 && old !== undefined) stated.push([old[0] ?? '', old[1]]);
  return {
    origin: { downloadUrl: withoutUser(url), hashes: stated.flatMap(([name, hex]) => hashOf(name, textOf(hex) ?? '')) },
  };
}

/** Removes user information, because the URL may contain a token. */
function withoutUser(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}

function assemble(found: readonly Found<PythonFacts>[], context: AssembleContext): Component[] {
  const origins = new Map<string, Extract<PythonFacts, { origin: unknown }>['origin']>();
  for (const { path, facts } of found) if ('origin' in facts) origins.set(directoryOf(path), facts.origin);
  const distributions = found.flatMap(({ path, facts }) => {
    if (!('distribution' in facts)) return [];
    const one = facts.distribution;
    const origin = origins.get(directoryOf(path));
    const qualifiers = { vcs_url: origin?.vcsUrl, download_url: origin?.downloadUrl };
    const purl = packageUrl({ type: 'pypi', name: normalized(one.name), version: one.version, qualifiers });
    if (purl !== undefined) return [{ path, one, origin, purl, site: siteOf(path) }];
    context.note(`/${path}`, 'has no valid name or version');
    return [];
  });
  // An interpreter searches its own site-packages first. Otherwise, any distribution of that name is taken.
  const bySite = new Map(distributions.map(({ site, one, purl }) => [`${site}\n${normalized(one.name)}`, purl]));
  const byName = new Map(distributions.map(({ one, purl }) => [normalized(one.name), purl]));
  return distributions.map(({ path, one, origin, purl, site }) => {
    const dependsOn = new Set(one.requires.flatMap((name) => bySite.get(`${site}\n${name}`) ?? byName.get(name) ?? []));
    dependsOn.delete(purl);
    return {
      type: 'library',
      ecosystem: 'pypi',
      name: one.name,
      version: one.version,
      purl,
      locations: [`/${path}`],
      ...(one.licenses.length > 0 && { licenses: one.licenses }),
      ...(origin !== undefined && origin.hashes.length > 0 && { hashes: origin.hashes }),
      ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
      ...(one.summary !== undefined && { description: one.summary }),
      ...(one.homepage !== undefined && { homepage: one.homepage }),
      ...(one.author !== undefined && { supplier: one.author }),
    };
  });
}

/** The normalized name of the Python packaging specifications (PEP 503), as indexes and advisories write it. */
function normalized(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The directory that contains the distribution, such as site-packages. */
function siteOf(path: string): string {
  return path.replace(/[^/]*\.(?:dist-info|egg-info)(?:\/[^/]*)?$/i, '').replace(/[^/]*\.egg\/EGG-INFO\/[^/]*$/i, '');
}
