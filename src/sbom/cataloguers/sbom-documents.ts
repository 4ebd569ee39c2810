// Reads SBOM documents that are files of the image: claims of their authors, listed with the document as their source.

import { licenseList } from '../documents/license.ts';
import { packageUrl, purlParts } from '../documents/purl.ts';
import { type JsonObject, jsonObject, listOf, member, objectOf, textOf } from '../formats/json.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';

interface Claim {
  /** As stated. */
  readonly purl: string;
  readonly name: string;
  readonly licenses: readonly string[];
}

export interface DocumentFacts {
  readonly claims: readonly Claim[];
  /** True if the document has more components than are read. */
  readonly more: boolean;
}

/** Names that the formats recommend, and directories for SBOM documents (PEP 770, apk of Wolfi). */
const DOCUMENT =
  /(?:^|\/)(?:[^/]*\.(?:cdx|cyclonedx|spdx)\.json|bom\.json|(?:[^/]+\.dist-info\/sboms|var\/lib\/db\/sbom|usr\/share\/sboms?)\/[^/]+\.json)$/;
/** Test data of installed packages describes other software. */
const TEST_DATA = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|__fixtures__|examples?)\//;
const MAX_CLAIMS = 20_000;
const MAX_DEPTH = 32;
/** Components that stand for something other than a package. */
const NO_PACKAGE: ReadonlySet<string> = new Set(['container', 'operating-system', 'device', 'file', 'data']);

export const sbomDocuments: FileCataloguer<DocumentFacts> = {
  name: 'sbom-documents',
  version: 1,
  maxBytes: 16 * 1024 * 1024,
  wants: (path) => path.endsWith('.json') && DOCUMENT.test(path) && !TEST_DATA.test(path),
  read,
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

/** Undefined for JSON files of the same name that are no SBOM. */
function read({ bytes }: SourceFile): DocumentFacts | undefined {
  const document = jsonObject(bytes);
  const isCycloneDx = member(document, 'bomFormat') === 'CycloneDX';
  if (!isCycloneDx && textOf(member(document, 'spdxVersion')) === undefined) return undefined;
  const stated = isCycloneDx ? cycloneDxPackages(document) : spdxPackages(document);
  const claims = stated.slice(0, MAX_CLAIMS);
  return claims.length === 0 ? undefined : { claims, more: stated.length > MAX_CLAIMS };
}

/** Components may contain components. Those without a package URL are left out: nothing could be looked up. */
function cycloneDxPackages(document: JsonObject): Claim[] {
  const claims: Claim[] = [];
  const open: (readonly [value: unknown, depth: number])[] = [
    [member(objectOf(member(document, 'metadata')), 'component'), 0],
    ...listOf(member(document, 'components')).map((one) => [one, 1] as const),
  ];
  for (let at = 0; at < open.length && claims.length <= MAX_CLAIMS; at++) {
    const [value, depth] = open[at] as (typeof open)[number];
    const component = objectOf(value);
    if (component === undefined) continue;
    if (depth < MAX_DEPTH) {
      for (const one of listOf(member(component, 'components')))
        if (open.length < MAX_CLAIMS * 2) open.push([one, depth + 1]);
    }
    if (NO_PACKAGE.has(textOf(member(component, 'type')) ?? '')) continue;
    const terms = listOf(member(component, 'licenses')).flatMap((one) => {
      const choice = objectOf(one);
      const license = objectOf(member(choice, 'license'));
      return (
        textOf(member(choice, 'expression')) ?? textOf(member(license, 'id')) ?? textOf(member(license, 'name')) ?? []
      );
    });
    claims.push(...claimOf(textOf(member(component, 'purl')), textOf(member(component, 'name')), terms));
  }
  return claims;
}

function spdxPackages(document: JsonObject): Claim[] {
  return listOf(member(document, 'packages'))
    .slice(0, MAX_CLAIMS + 1)
    .flatMap((value) => {
      const entry = objectOf(value);
      const purpose = textOf(member(entry, 'primaryPackagePurpose'))?.toLowerCase().replace('_', '-') ?? '';
      if (entry === undefined || NO_PACKAGE.has(purpose)) return [];
      const reference = listOf(member(entry, 'externalRefs'))
        .slice(0, 100)
        .map(objectOf)
        .find((one) => member(one, 'referenceType') === 'purl');
      const terms = textOf(member(entry, 'licenseDeclared'));
      const isKnown = terms !== undefined && !/^(?:NONE|NOASSERTION)$/.test(terms);
      return claimOf(
        textOf(member(reference, 'referenceLocator')),
        textOf(member(entry, 'name')),
        isKnown ? [terms] : [],
      );
    });
}

function claimOf(purl: string | undefined, name: string | undefined, terms: readonly string[]): Claim[] {
  if (purl === undefined || name === undefined) return [];
  return [{ purl, name: name.slice(0, 500), licenses: licenseList(terms.slice(0, 20)) }];
}

function componentsOf({ path, facts }: Found<DocumentFacts>, context: AssembleContext): Component[] {
  const { claims, more } = facts;
  const location = `/${path}`;
  const invalid = claims.filter(({ purl }) => purlParts(purl) === undefined).length;
  if (invalid > 0)
    context.note(location, `${invalid} components of this SBOM document have a package URL that is not valid`);
  if (more) context.note(location, `only the first ${MAX_CLAIMS} components of this SBOM document are listed`);
  return claims.flatMap((claim): Component[] => {
    const parts = purlParts(claim.purl);
    // Parts of a package, such as the extension modules of a wheel, have the package's URL with a subpath.
    if (parts?.version === undefined || parts.subpath !== undefined) return [];
    const purl = packageUrl(parts);
    if (purl === undefined || parts.type === 'oci' || parts.type === 'docker') return [];
    return [
      {
        type: 'library',
        ecosystem: parts.type,
        ...(parts.namespace !== undefined && { group: parts.namespace }),
        name: parts.name,
        version: parts.version,
        purl,
        locations: [location],
        source: location,
        ...(claim.licenses.length > 0 && { licenses: claim.licenses }),
      },
    ];
  });
}
