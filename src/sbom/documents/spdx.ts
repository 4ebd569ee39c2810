// Writes the catalogue as an SPDX 2.3 JSON document.
import { createHash } from 'node:crypto';
import { NAMESPACE } from '../../evidence/kinds.ts';
import type { ImageComponent } from '../components.ts';
import type { ImageSbom } from '../generate.ts';
import { jsonBytes } from './json.ts';
import { spdx as asExpression } from './license.ts';
import {
  type DocumentOptions,
  documentUuid,
  subjectOf,
  supplierOf,
  TOOL_NAME,
  timestampOf,
  UNKNOWN,
} from './subject.ts';
import { webAddress } from './web-address.ts';

const ROOT = 'SPDXRef-Image';
const DOCUMENT = 'SPDXRef-DOCUMENT';

/** SPDX 2.3, 7.24, spelled with underscores as in the JSON schema. */
const PURPOSE: Readonly<Record<ImageComponent['type'], string>> = {
  library: 'LIBRARY',
  application: 'APPLICATION',
  framework: 'FRAMEWORK',
  'operating-system': 'OPERATING_SYSTEM',
  file: 'FILE',
};

const ALGORITHM = { MD5: 'MD5', 'SHA-1': 'SHA1', 'SHA-256': 'SHA256', 'SHA-512': 'SHA512' } as const;

/** The document's bytes. The same image, options and version of this project give the same bytes. */
export function spdxDocument(sbom: ImageSbom, options: DocumentOptions): Uint8Array {
  const subject = subjectOf(sbom, 'spdx-2.3');
  const created = timestampOf(sbom, options);
  const creator = `Tool: ${TOOL_NAME}-${options.toolVersion}`;
  const licenses = new Licenses();
  const ids = new Map(sbom.components.map((component) => [component.purl, idOf(component)]));
  const root = {
    SPDXID: ROOT,
    name: subject.name,
    ...(subject.version !== undefined && { versionInfo: subject.version }),
    supplier: subject.supplier === undefined ? UNKNOWN : `Organization: ${oneLine(subject.supplier)}`,
    downloadLocation: UNKNOWN,
    filesAnalyzed: false,
    ...(sbom.source === undefined && { checksums: checksumOf(sbom.image.subject.digest) }),
    licenseConcluded: UNKNOWN,
    licenseDeclared: UNKNOWN,
    copyrightText: UNKNOWN,
    externalRefs: [purlRef(subject.purl)],
    primaryPackagePurpose: subject.type === 'container' ? 'CONTAINER' : 'APPLICATION',
    annotations: subject.properties.map(([name, value]) => ({
      annotationDate: created,
      annotationType: 'OTHER',
      annotator: creator,
      comment: `${name}: ${value}`,
    })),
  };
  const annotated = (comment: string): object => ({
    annotationDate: created,
    annotationType: 'OTHER',
    annotator: creator,
    comment,
  });
  const packages = [
    root,
    ...sbom.components.map((component) =>
      packageOf(component, ids, licenses, remarks(component).map(annotated), sbom.source !== undefined),
    ),
  ];
  const relationships = [
    { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ROOT },
    ...sbom.components.map(({ purl }) => ({
      spdxElementId: ROOT,
      relationshipType: 'CONTAINS',
      relatedSpdxElement: ids.get(purl),
    })),
    ...sbom.components.flatMap(({ purl, dependsOn }) =>
      dependsOn.map((other) => ({
        spdxElementId: ids.get(purl),
        relationshipType: 'DEPENDS_ON',
        relatedSpdxElement: ids.get(other),
      })),
    ),
  ];
  const extracted = licenses.extracted();
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT,
    name: subject.name,
    documentNamespace: `${NAMESPACE}spdx/${documentUuid(sbom, 'spdx-2.3', options)}`,
    creationInfo: { created, creators: [creator, `Organization: ${TOOL_NAME}`] },
    packages,
    ...(extracted.length > 0 && { hasExtractedLicensingInfos: extracted }),
    relationships,
  };
  return jsonBytes(document);
}

/** What SPDX has no field for. */
function remarks({ origin, owner, source, identity }: ImageComponent): string[] {
  return [
    ...(origin === undefined ? [] : [`oci-evidence:origin: ${origin}`]),
    ...(owner === undefined ? [] : [`oci-evidence:owner: ${owner}`]),
    ...(source === undefined ? [] : [`oci-evidence:source: ${source}`]),
    ...(identity === undefined
      ? []
      : [`oci-evidence:identity: ${identity.technique}, confidence ${identity.confidence}: ${identity.value}`]),
  ];
}

function packageOf(
  component: ImageComponent,
  ids: ReadonlyMap<string, string>,
  licenses: Licenses,
  annotations: readonly object[],
  isSource: boolean,
): object {
  const { group, name, version, supplier, description, hashes = [], cpes = [], locations, layer } = component;
  const homepage = webAddress(component.homepage);
  return {
    SPDXID: ids.get(component.purl),
    // Maven joins group and name with a colon, other ecosystems with a slash.
    name: group === undefined ? name : `${group}${component.ecosystem === 'maven' ? ':' : '/'}${name}`,
    ...(version !== '' && { versionInfo: version }),
    supplier: supplierText(supplier),
    downloadLocation: UNKNOWN,
    filesAnalyzed: false,
    ...(hashes.length > 0 && {
      checksums: hashes.map(({ algorithm, hex }) => ({ algorithm: ALGORITHM[algorithm], checksumValue: hex })),
    }),
    ...(homepage !== undefined && { homepage }),
    sourceInfo: `found at ${locations.join(', ')}${isSource ? '' : ` in layer ${layer}`}`,
    licenseConcluded: UNKNOWN,
    licenseDeclared: licenses.declared(component.licenses ?? []),
    copyrightText: UNKNOWN,
    ...(description !== undefined && { summary: description }),
    externalRefs: [
      purlRef(component.purl),
      ...cpes.map((cpe) => ({
        referenceCategory: 'SECURITY',
        referenceType: cpe.startsWith('cpe:2.3:') ? 'cpe23Type' : 'cpe22Type',
        referenceLocator: cpe,
      })),
    ],
    primaryPackagePurpose: PURPOSE[component.type],
    ...(annotations.length > 0 && { annotations }),
  };
}

/** SPDX identifiers allow letters, digits, dots and hyphens. The hash of the package URL makes them unique. */
function idOf({ ecosystem, name, purl }: ImageComponent): string {
  const readable = `${ecosystem}-${name}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-').slice(0, 80);
  return `SPDXRef-Package-${readable}-${createHash('sha256').update(purl).digest('hex').slice(0, 16)}`;
}

/** SPDX 2.3, 7.5. Packages do not say whether the supplier is a person; a supplier with an e-mail address usually is. */
function supplierText(text: string | undefined): string {
  const { name, email } = supplierOf(text);
  if (name === UNKNOWN) return UNKNOWN;
  return email === undefined ? `Organization: ${oneLine(name)}` : `Person: ${oneLine(name)} (${email})`;
}

function purlRef(purl: string): object {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}

function checksumOf(digest: string): readonly object[] {
  const [algorithm = '', hex] = digest.split(':');
  return [{ algorithm: algorithm.toUpperCase(), checksumValue: hex }];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Licences as SPDX expressions. Other texts get a LicenseRef defined in the document (SPDX 2.3, clause 10). */
class Licenses {
  readonly #texts = new Map<string, string>();

  declared(licenses: readonly string[]): string {
    const parts = licenses.map((license) => {
      const expression = asExpression(license) === license ? license : this.#reference(license);
      for (const own of expression.match(/\bLicenseRef-[A-Za-z0-9.-]+/g) ?? []) {
        if (!this.#texts.has(own))
          this.#texts.set(own, `named ${own} by the package; the license text is not in the package's metadata`);
      }
      return licenses.length > 1 && /[ ]/.test(expression) ? `(${expression})` : expression;
    });
    return parts.length === 0 ? UNKNOWN : parts.join(' AND ');
  }

  extracted(): object[] {
    const sorted = [...this.#texts].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([licenseId, extractedText]) => ({ licenseId, extractedText }));
  }

  #reference(text: string): string {
    const readable = text
      .replaceAll(/[^A-Za-z0-9.]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 40);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const id = `LicenseRef-${readable === '' ? '' : `${readable}-`}${hash}`;
    this.#texts.set(id, text);
    return id;
  }
}
