// Reads the facts that policies check from SBOMs in CycloneDX JSON, SPDX 2 JSON, SPDX 3 JSON-LD and Syft JSON.
import { allOf, cycloneDxLicense } from '../../evidence/cyclonedx-license.ts';
import { list, record, text, texts } from '../../json/fields.ts';
import { type EvidenceContent, EvidenceFault } from '../content.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface SbomComponent {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** An SPDX expression if the document has one, otherwise the name of the license. */
  readonly license?: string;
  readonly supplier?: string;
  /** The layer that it is in, if the generator says so. */
  readonly layer?: string;
  /** `base-image` or `build`, if the generator says so. */
  readonly origin?: string;
  /** Whether it has a package URL, CPE, SWID tag or hash. */
  readonly identified: boolean;
}

export interface SbomFacts {
  readonly format: 'cyclonedx' | 'spdx' | 'syft';
  /** `CycloneDX 1.6`. */
  readonly label: string;
  readonly components: readonly SbomComponent[];
  readonly authors: readonly string[];
  readonly created?: string;
  readonly hasRelationships: boolean;
}

/** Nesting depth of components that is read. */
const MAX_DEPTH = 100;

export function readSbom(content: EvidenceContent): SbomFacts {
  if (content.bytes !== undefined && !/[/+]json$/.test(content.mediaType.split(';', 1)[0] ?? '')) {
    throw new EvidenceFault(`is ${content.mediaType}, whose components cannot be read; attach the SBOM as JSON`);
  }
  const json = record(content.json());
  if (json.bomFormat === 'CycloneDX') return cycloneDx(json);
  if (/^SPDX-2\./.test(text(json.spdxVersion) ?? '')) return spdx2(json);
  if (Array.isArray(json['@graph'])) return spdx3(list(json['@graph']).map(record));
  if (Array.isArray(json.artifacts) && text(record(json.descriptor).name) === 'syft') return syft(json);
  throw new EvidenceFault('is neither CycloneDX nor SPDX');
}

function cycloneDx(json: Fields): SbomFacts {
  const { authors, timestamp, tools, supplier, manufacturer, manufacture } = record(json.metadata);
  const toolList = Array.isArray(tools) ? tools : list(record(tools).components);
  const named = [...list(authors), manufacturer, manufacture, supplier, ...toolList].map((one) => record(one).name);
  const created = text(timestamp);
  return {
    format: 'cyclonedx',
    label: `CycloneDX ${text(json.specVersion) ?? ''}`.trim(),
    components: flatComponents(list(json.components)).map(cycloneDxComponent),
    authors: texts(named),
    ...(created !== undefined && { created }),
    hasRelationships: list(json.dependencies).some((one) => list(record(one).dependsOn).length > 0),
  };
}

/** CycloneDX components with those that they contain. Throws an EvidenceFault if they are nested too deep. */
export function flatComponents(components: readonly unknown[], depth = 0): Fields[] {
  if (depth > MAX_DEPTH) throw new EvidenceFault(`has components nested deeper than ${MAX_DEPTH} levels`);
  return components.flatMap((component) => {
    const fields = record(component);
    const inner = list(fields.components);
    return inner.length === 0 ? [fields] : [fields, ...flatComponents(inner, depth + 1)];
  });
}

function cycloneDxComponent(fields: Fields): SbomComponent {
  return component({
    name: [text(fields.group), text(fields.name)].filter(Boolean).join('/'),
    version: text(fields.version),
    purl: text(fields.purl),
    license: cycloneDxLicense(fields),
    supplier: text(record(fields.supplier).name) ?? text(record(fields.manufacturer).name) ?? text(fields.publisher),
    layer: property(fields, 'oci-evidence:layer'),
    origin: property(fields, 'oci-evidence:origin'),
    identified: [fields.purl, fields.cpe, fields.swid].some(Boolean) || list(fields.hashes).length > 0,
  });
}

function property({ properties }: Fields, name: string): string | undefined {
  return text(record(list(properties).find((one) => record(one).name === name)).value);
}

function spdx2(json: Fields): SbomFacts {
  const relationships = list(json.relationships).map(record);
  const described = new Set([
    ...texts(json.documentDescribes),
    ...relationships
      .filter(({ relationshipType }) => relationshipType === 'DESCRIBES')
      .map(({ relatedSpdxElement }) => text(relatedSpdxElement) ?? ''),
  ]);
  const { creators, created } = record(json.creationInfo);
  const time = text(created);
  const packages = list(json.packages).map(record);
  const parts = packages.filter(({ SPDXID }) => !described.has(text(SPDXID) ?? ''));
  return {
    format: 'spdx',
    label: (text(json.spdxVersion) as string).replace('-', ' '),
    // A document that describes every package has no root to leave out.
    components: (parts.length === 0 ? packages : parts).map(spdx2Component),
    authors: texts(creators).map((creator) => creator.replace(/^\w+:\s*/, '')),
    ...(time !== undefined && { created: time }),
    hasRelationships: relationships.some(({ relationshipType }) => relationshipType !== 'DESCRIBES'),
  };
}

function spdx2Component(fields: Fields): SbomComponent {
  const references = list(fields.externalRefs).map(record);
  const purl = text(references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator);
  return component({
    name: text(fields.name) ?? '',
    version: text(fields.versionInfo),
    purl,
    license: stated(fields.licenseConcluded) ?? stated(fields.licenseDeclared),
    supplier: (stated(fields.supplier) ?? stated(fields.originator))?.replace(/^(?:Organization|Person):\s*/, ''),
    layer: / in layer (sha256:[0-9a-f]{64})$/.exec(text(fields.sourceInfo) ?? '')?.[1],
    origin: list(fields.annotations)
      .map((one) => /^oci-evidence:origin: ([a-z-]{1,20})$/.exec(text(record(one).comment) ?? '')?.[1])
      .find((origin) => origin !== undefined),
    identified: references.length > 0 || list(fields.checksums).length > 0,
  });
}

/** Undefined for the SPDX values that stand for no information. */
function stated(value: unknown): string | undefined {
  const found = text(value);
  return found === 'NOASSERTION' || found === 'NONE' ? undefined : found;
}

function spdx3(elements: readonly Fields[]): SbomFacts {
  const typeOf = ({ type, '@type': other }: Fields): string => (text(type) ?? text(other) ?? '').replace(/^.*[/:]/, '');
  const idOf = ({ spdxId, '@id': other }: Fields): string => text(spdxId) ?? text(other) ?? '';
  const byId = new Map(elements.map((element) => [idOf(element), element]));
  const relationships = elements.filter((element) => typeOf(element).endsWith('Relationship'));
  const licenses = new Map<string, string>();
  for (const { relationshipType, from, to } of relationships) {
    if (!/^has(Concluded|Declared)License$/.test(text(relationshipType) ?? '')) continue;
    const target = byId.get(texts(to)[0] ?? '');
    const expression = text(target?.simplelicensing_licenseExpression);
    if (expression === undefined) continue;
    const isConcluded = relationshipType === 'hasConcludedLicense';
    if (isConcluded || !licenses.has(text(from) ?? '')) licenses.set(text(from) ?? '', expression);
  }
  const roots = new Set(
    elements
      .filter((element) => /^(Sbom|SpdxDocument|software_Sbom)$/.test(typeOf(element)))
      .flatMap((one) => texts(one.rootElement)),
  );
  const packages = elements.filter((element) => /(^|_)Package$/.test(typeOf(element)));
  const parts = packages.filter((element) => !roots.has(idOf(element)));
  const info = elements.find((element) => typeOf(element) === 'CreationInfo') ?? {};
  const created = text(info.created);
  const nameAt = (id: string): string => text(byId.get(id)?.name) ?? id;
  return {
    format: 'spdx',
    label: `SPDX ${text(info.specVersion) ?? '3'}`,
    components: (parts.length === 0 ? packages : parts).map((fields) => {
      const identifiers = list(fields.externalIdentifier).map(record);
      const purl =
        text(fields.software_packageUrl) ??
        text(identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl')?.identifier);
      return component({
        name: text(fields.name) ?? '',
        version: text(fields.software_packageVersion),
        purl,
        license: stated(licenses.get(idOf(fields))),
        supplier: [fields.suppliedBy, ...list(fields.originatedBy)].flatMap((id) => texts(id).map(nameAt))[0],
        identified: purl !== undefined || identifiers.length > 0 || list(fields.verifiedUsing).length > 0,
      });
    }),
    authors: [...texts(info.createdBy), ...texts(info.createdUsing)].map(nameAt),
    ...(created !== undefined && { created }),
    hasRelationships: relationships.some(({ relationshipType }) => relationshipType !== 'describes'),
  };
}

function syft(json: Fields): SbomFacts {
  const created = text(record(json.descriptor).timestamp);
  return {
    format: 'syft',
    label: 'Syft JSON',
    components: list(json.artifacts).map((artifact) => {
      const fields = record(artifact);
      const licenses = list(fields.licenses).flatMap(
        (one) => text(record(one).spdxExpression) ?? text(record(one).value) ?? text(one) ?? [],
      );
      return component({
        name: text(fields.name) ?? '',
        version: text(fields.version),
        purl: text(fields.purl),
        license: allOf(licenses),
        supplier: undefined,
        identified: text(fields.purl) !== undefined || list(fields.cpes).length > 0,
      });
    }),
    authors: ['syft'],
    ...(created !== undefined && { created }),
    hasRelationships: list(json.artifactRelationships).length > 0,
  };
}

type Found = { readonly [K in Exclude<keyof SbomComponent, 'layer' | 'origin'>]-?: SbomComponent[K] | undefined } & {
  readonly layer?: string | undefined;
  readonly origin?: string | undefined;
};

function component({ name, version, purl, license, supplier, layer, origin, identified }: Found): SbomComponent {
  return {
    name: name ?? '',
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    ...(license !== undefined && { license }),
    ...(supplier !== undefined && { supplier }),
    ...(layer !== undefined && { layer }),
    ...(origin !== undefined && { origin }),
    identified: identified ?? false,
  };
}
