// Writes the catalogue as a CycloneDX JSON document, version 1.6 or 1.7 (ECMA-424).
import type { Models, Serialize } from '@cyclonedx/cyclonedx-library';
import type { ImageComponent } from '../components.ts';
import type { ImageSbom } from '../generate.ts';
import { jsonBytes } from './json.ts';
import { spdx } from './license.ts';
import {
  type DocumentOptions,
  directDependencies,
  documentUuid,
  subjectOf,
  supplierOf,
  TOOL_NAME,
  timestampOf,
} from './subject.ts';

export type CycloneDxVersion = '1.6' | '1.7';

type Library = typeof import('@cyclonedx/cyclonedx-library');

/** Loaded on demand, because not every process writes documents. */
export const loadCycloneDx = (): Promise<Library> => import('@cyclonedx/cyclonedx-library');

/**
 * The document's bytes. The same image, options and version of this project give the same bytes. Components are sorted by
 * package URL, which is also their bom-ref.
 */
export async function cycloneDx(
  sbom: ImageSbom,
  options: DocumentOptions,
  version: CycloneDxVersion = '1.6',
): Promise<Uint8Array> {
  const library = await loadCycloneDx();
  const bom = bomOf(library, sbom, options, version);
  const spec = library.Spec[version === '1.7' ? 'Spec1dot7' : 'Spec1dot6'];
  const normalized = new library.Serialize.JSON.Normalize.Factory(spec).makeForBom().normalize(bom, {});
  return jsonBytes(withEvidence(normalized, sbom));
}

function bomOf(library: Library, sbom: ImageSbom, options: DocumentOptions, version: CycloneDxVersion): Models.Bom {
  const { Models, Enums } = library;
  const subject = subjectOf(sbom, `cyclonedx-${version}`);
  const root = new Models.Component(Enums.ComponentType.Container, subject.name, {
    bomRef: subject.purl,
    version: subject.version,
    purl: subject.purl,
    supplier: entityOf(library, subject.supplier),
    properties: new Models.PropertyRepository(
      subject.properties.map(([name, value]) => new Models.Property(name, value)),
    ),
  });
  const tool = new Models.Component(Enums.ComponentType.Application, TOOL_NAME, {
    bomRef: `${TOOL_NAME}@${options.toolVersion}`,
    version: options.toolVersion,
  });
  const components = new Map(sbom.components.map((component) => [component.purl, componentOf(library, component)]));
  for (const { purl, dependsOn } of sbom.components) {
    const from = components.get(purl);
    for (const other of dependsOn) {
      const to = components.get(other);
      if (to !== undefined) from?.dependencies.add(to.bomRef);
    }
  }
  for (const purl of directDependencies(sbom.components)) {
    const direct = components.get(purl);
    if (direct !== undefined) root.dependencies.add(direct.bomRef);
  }
  return new Models.Bom({
    serialNumber: `urn:uuid:${documentUuid(sbom, `cyclonedx-${version}`, options)}`,
    metadata: new Models.Metadata({
      timestamp: new Date(timestampOf(sbom, options)),
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.PostBuild]),
      tools: new Models.Tools({ components: new Models.ComponentRepository([tool]) }),
      authors: new Models.OrganizationalContactRepository([new Models.OrganizationalContact({ name: TOOL_NAME })]),
      component: root,
    }),
    components: new Models.ComponentRepository(components.values()),
  });
}

function componentOf(library: Library, component: ImageComponent): Models.Component {
  const { Models, Enums } = library;
  const properties = [new Models.Property('oci-evidence:layer', component.layer)];
  const [cpe, ...moreCpes] = component.cpes ?? [];
  for (const other of moreCpes) properties.push(new Models.Property('oci-evidence:cpe', other));
  const result = new Models.Component(component.type as Models.Component['type'], component.name, {
    bomRef: component.purl,
    purl: component.purl,
    version: component.version,
    group: component.group,
    description: component.description,
    supplier: entityOf(library, component.supplier),
    licenses: new Models.LicenseRepository(licensesOf(library, component.licenses ?? [])),
    hashes: new Models.HashDictionary((component.hashes ?? []).map(({ algorithm, hex }) => [algorithm as never, hex])),
    properties: new Models.PropertyRepository(properties),
  });
  if (cpe !== undefined) result.cpe = cpe as Models.Component['cpe'];
  if (component.homepage !== undefined) {
    result.externalReferences.add(
      new Models.ExternalReference(component.homepage, Enums.ExternalReferenceType.Website),
    );
  }
  return result;
}

function entityOf({ Models }: Library, supplier: string | undefined): Models.OrganizationalEntity {
  const { name, email } = supplierOf(supplier);
  const contacts = email === undefined ? [] : [new Models.OrganizationalContact({ email })];
  return new Models.OrganizationalEntity({ name, contact: new Models.OrganizationalContactRepository(contacts) });
}

/**
 * CycloneDX allows either one expression or a list of identifiers and names. Several licences with a compound expression
 * among them all apply, so they are joined with AND. If one of them is not an expression, each becomes a name.
 */
function licensesOf({ Models, SPDX }: Library, licenses: readonly string[]): Models.License[] {
  const isCompound = (license: string): boolean => !SPDX.isSupportedSpdxId(license) && isExpression(license);
  const asListed = (license: string): Models.License =>
    SPDX.isSupportedSpdxId(license) ? new Models.SpdxLicense(license) : new Models.NamedLicense(license);
  if (!licenses.some(isCompound)) return licenses.map(asListed);
  const [only] = licenses;
  if (only !== undefined && licenses.length === 1) return [new Models.LicenseExpression(only)];
  if (!licenses.every(isExpression)) return licenses.map(asListed);
  const parts = licenses.map((license) => (/ (?:AND|OR|WITH) /.test(license) ? `(${license})` : license));
  return [new Models.LicenseExpression(parts.join(' AND '))];
}

function isExpression(license: string): boolean {
  return spdx(license) === license;
}

type NormalizedBom = ReturnType<Serialize.JSON.Normalize.BomNormalizer['normalize']>;

/** Adds what the library has no models for: locations of components, and whether the list is incomplete. */
function withEvidence(bom: NormalizedBom, { components, notes }: ImageSbom): object {
  const locations = new Map(components.map((component) => [component.purl, component.locations]));
  const located = (bom.components ?? []).map((component) => {
    const paths = locations.get(component['bom-ref'] ?? '') ?? [];
    return paths.length === 0
      ? component
      : { ...component, evidence: { occurrences: paths.map((location) => ({ location })) } };
  });
  const root = bom.metadata?.component?.['bom-ref'];
  const compositions = notes.length > 0 && root !== undefined && [{ aggregate: 'incomplete', assemblies: [root] }];
  return { ...bom, components: located, ...(compositions && { compositions }) };
}
