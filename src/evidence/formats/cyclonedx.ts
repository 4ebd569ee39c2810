// Recognises CycloneDX JSON, alone or as the predicate of a statement: an SBOM, an ML-BOM, a VEX or a scan.
import type { Facts } from '../../json/watch.ts';
import { type Kind, ownPredicate, ownType } from '../kinds.ts';
import { type JsonFormat, tool } from './format.ts';

/** Places that identify its kind and its tool, relative to the document. */
export const CYCLONEDX_PLACES = [
  'metadata.component.type',
  'components[]',
  'components[0].type',
  'vulnerabilities[]',
  'vulnerabilities[].analysis.state',
  'metadata.tools[0].name',
  'metadata.tools[0].version',
  'metadata.tools.components[0].name',
  'metadata.tools.components[0].version',
];

/** An ML-BOM is a model card. Vulnerabilities make a scan, or a VEX if there is only their analysis. */
export function cyclonedxKind(facts: Facts, prefix = ''): Kind {
  const main = facts.text(`${prefix}metadata.component.type`);
  if ((main ?? facts.text(`${prefix}components[0].type`)) === 'machine-learning-model') return 'model-card';
  if (facts.count(`${prefix}vulnerabilities[]`) === 0) return 'sbom';
  const analysed = facts.count(`${prefix}vulnerabilities[].analysis.state`);
  return analysed > 0 && facts.count(`${prefix}components[]`) === 0 ? 'vex' : 'scan';
}

export function cyclonedxTool(facts: Facts, prefix = ''): string | undefined {
  return (
    tool(facts, `${prefix}metadata.tools.components[0].name`, `${prefix}metadata.tools.components[0].version`) ??
    tool(facts, `${prefix}metadata.tools[0].name`, `${prefix}metadata.tools[0].version`)
  );
}

const PREDICATE_TYPES: Partial<Record<Kind, string>> = {
  sbom: 'https://cyclonedx.org/bom',
  'model-card': ownPredicate('model-card'),
  vex: ownPredicate('vex'),
};

export const CYCLONEDX: JsonFormat = {
  name: 'cyclonedx-json',
  label: 'CycloneDX JSON',
  reads: ['bomFormat', ...CYCLONEDX_PLACES],
  matches: (facts) => facts.text('bomFormat') === 'CycloneDX',
  kind: (facts) => cyclonedxKind(facts),
  // Readers treat the first CycloneDX referrer as the SBOM of the image, so only an SBOM gets this media type.
  mediaType: (_, kind) => (kind === 'sbom' ? 'application/vnd.cyclonedx+json' : ownType(kind)),
  predicateType: (facts) => PREDICATE_TYPES[cyclonedxKind(facts)],
  created: ['metadata.timestamp'],
  producer: (facts) => cyclonedxTool(facts),
  mentions: [
    'metadata.component.version',
    'metadata.component.purl',
    'metadata.component.bom-ref',
    'metadata.component.properties[].value',
  ],
};
