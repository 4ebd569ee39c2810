// Writes the catalogue as a CycloneDX JSON document, version 1.6 or 1.7 (ECMA-424).
import type { ImageComponent } from '../components.ts';
import type { ImageSbom } from '../generate.ts';
import { jsonBytes } from './json.ts';
import { isLicenseId, spdx } from './license.ts';
import {
  type DocumentOptions,
  directDependencies,
  documentUuid,
  subjectOf,
  supplierOf,
  TOOL_NAME,
  timestampOf,
} from './subject.ts';
import { webAddress } from './web-address.ts';

export type CycloneDxVersion = '1.6' | '1.7';

/** A license choice of the format: an identifier, a name, or an expression. */
type License =
  | { readonly license: { readonly id: string } | { readonly name: string } }
  | { readonly expression: string };

/**
 * The document's bytes. The same image, options and version of this project give the same bytes. Components are sorted by
 * package URL, which is also their bom-ref. It is written here and not by a library, because the one that exists takes as
 * long to load as a small image takes to read.
 */
export function cycloneDx(sbom: ImageSbom, options: DocumentOptions, version: CycloneDxVersion = '1.6'): Uint8Array {
  const subject = subjectOf(sbom, `cyclonedx-${version}`);
  const { components, notes } = sbom;
  return jsonBytes({
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: version,
    version: 1,
    serialNumber: `urn:uuid:${documentUuid(sbom, `cyclonedx-${version}`, options)}`,
    metadata: {
      timestamp: new Date(timestampOf(sbom, options)).toISOString(),
      lifecycles: [{ phase: sbom.source === undefined ? 'post-build' : 'pre-build' }],
      tools: {
        components: [
          {
            type: 'application',
            name: TOOL_NAME,
            version: options.toolVersion,
            'bom-ref': `${TOOL_NAME}@${options.toolVersion}`,
          },
        ],
      },
      authors: [{ name: TOOL_NAME }],
      component: {
        type: subject.type,
        name: subject.name,
        ...(subject.version !== undefined && { version: subject.version }),
        'bom-ref': subject.purl,
        supplier: entityOf(subject.supplier),
        purl: subject.purl,
        properties: subject.properties.map(([name, value]) => ({ name, value })),
      },
    },
    components: components.map((component) => componentOf(component, sbom.source !== undefined)),
    dependencies: [
      dependency(subject.purl, directDependencies(components)),
      ...components.map(({ purl, dependsOn }) => dependency(purl, dependsOn)),
    ],
    ...(notes.length > 0 && { compositions: [{ aggregate: 'incomplete', assemblies: [subject.purl] }] }),
  });
}

function dependency(ref: string, dependsOn: readonly string[]): object {
  return { ref, ...(dependsOn.length > 0 && { dependsOn }) };
}

/** Sources have no layers. */
function componentOf(component: ImageComponent, isSource: boolean): object {
  const { group, description, cpes = [], hashes = [], purl } = component;
  const licenses = licensesOf(component.licenses ?? []);
  const homepage = webAddress(component.homepage);
  const [cpe, ...moreCpes] = cpes;
  const properties = propertiesOf(component, moreCpes, isSource);
  return {
    type: component.type,
    name: component.name,
    ...(group && { group }),
    ...(component.version !== '' && { version: component.version }),
    'bom-ref': purl,
    supplier: entityOf(component.supplier),
    ...(description && { description }),
    ...(hashes.length > 0 && { hashes: hashes.map(({ algorithm: alg, hex: content }) => ({ alg, content })) }),
    ...(licenses.length > 0 && { licenses }),
    ...(cpe !== undefined && { cpe }),
    purl,
    ...(homepage !== undefined && { externalReferences: [{ url: homepage, type: 'website' }] }),
    ...(properties.length > 0 && { properties }),
    ...evidenceOf(component),
  };
}

function propertiesOf(component: ImageComponent, moreCpes: readonly string[], isSource: boolean): object[] {
  return [
    ...(isSource ? [] : [{ name: 'oci-evidence:layer', value: component.layer }]),
    ...(component.origin !== undefined ? [{ name: 'oci-evidence:origin', value: component.origin }] : []),
    ...moreCpes.map((value) => ({ name: 'oci-evidence:cpe', value })),
    ...(component.owner !== undefined ? [{ name: 'oci-evidence:owner', value: component.owner }] : []),
    ...(component.source !== undefined ? [{ name: 'oci-evidence:source', value: component.source }] : []),
  ];
}

function evidenceOf({ identity, locations }: ImageComponent): object {
  const evidence = {
    ...(identity !== undefined && {
      identity: [{ field: 'purl', confidence: identity.confidence, methods: [identity] }],
    }),
    ...(locations.length > 0 && { occurrences: locations.map((location) => ({ location })) }),
  };
  return Object.keys(evidence).length === 0 ? {} : { evidence };
}

function entityOf(supplier: string | undefined): object {
  const { name, email } = supplierOf(supplier);
  return { name, ...(email !== undefined && { contact: [{ email }] }) };
}

/**
 * CycloneDX allows either one expression or a list of identifiers and names. Several licences with a compound expression
 * among them all apply, so they are joined with AND. If one of them is not an expression, each becomes a name.
 */
function licensesOf(stated: readonly string[]): License[] {
  const licenses = [...new Set(stated)];
  const asListed = (license: string): License => ({
    license: isLicenseId(license) ? { id: license } : { name: license },
  });
  if (!licenses.some((license) => !isLicenseId(license) && isExpression(license))) return licenses.map(asListed);
  const [only] = licenses;
  if (only !== undefined && licenses.length === 1) return [{ expression: only }];
  if (!licenses.every(isExpression)) return licenses.map(asListed);
  const parts = licenses.map((license) => (/ (?:AND|OR|WITH) /.test(license) ? `(${license})` : license));
  return [{ expression: parts.join(' AND ') }];
}

function isExpression(license: string): boolean {
  return spdx(license) === license;
}
