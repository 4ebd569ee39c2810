// Reads the statements of VEX documents in OpenVEX, CSAF 2.0 and CycloneDX.
import { list, record, text, texts } from '../../json/fields.ts';
import { type EvidenceContent, EvidenceFault } from '../content.ts';
import type { VexProduct, VexStatement } from './vex-statement.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface VexFacts {
  readonly format: 'openvex' | 'csaf' | 'cyclonedx';
  readonly author?: string;
  readonly created?: string;
  readonly statements: readonly VexStatement[];
}

const STATUSES = ['affected', 'under_investigation', 'fixed', 'not_affected'] as const;

/** CycloneDX 1.6, "impact analysis state". */
const STATES: Readonly<Record<string, VexStatement['status']>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
};

/** CSAF 2.0, section 3.2.3.9: product status. */
const CSAF_STATUSES: Readonly<Record<string, VexStatement['status']>> = {
  known_not_affected: 'not_affected',
  fixed: 'fixed',
  first_fixed: 'fixed',
  known_affected: 'affected',
  first_affected: 'affected',
  last_affected: 'affected',
  under_investigation: 'under_investigation',
};

const MAX_DEPTH = 100;

export function readVex(content: EvidenceContent): VexFacts {
  const json = record(content.json());
  if (/^https:\/\/openvex\.dev\/ns/.test(text(json['@context']) ?? '')) return openVex(json);
  if (json.bomFormat === 'CycloneDX') return cycloneDx(json);
  if (text(record(json.document).csaf_version) !== undefined) return csaf(json);
  if (Array.isArray(json.statements) && json.author !== undefined) return openVex(json);
  throw new EvidenceFault('is neither OpenVEX, CSAF nor CycloneDX');
}

function openVex(json: Fields): VexFacts {
  const created = text(json.last_updated) ?? text(json.timestamp);
  return facts(
    'openvex',
    text(json.author),
    created,
    list(json.statements).map(record).flatMap(openVexStatement),
    created,
  );
}

function openVexStatement(statement: Fields): VexStatement[] {
  const status = STATUSES.find((known) => known === statement.status);
  if (status === undefined) return [];
  const { vulnerability } = statement;
  const named = typeof vulnerability === 'string' ? { name: vulnerability } : record(vulnerability);
  const time = text(statement.last_updated) ?? text(statement.timestamp);
  const justification = text(statement.justification) ?? text(statement.impact_statement);
  return [
    {
      vulnerabilities: [
        ...texts([named.name, named['@id']].filter((one) => one !== undefined)),
        ...texts(named.aliases),
      ],
      products: list(statement.products).map(openVexProduct),
      status,
      ...(justification !== undefined && { justification }),
      ...(time !== undefined && { time }),
    },
  ];
}

function openVexProduct(product: unknown): VexProduct {
  const fields = typeof product === 'string' ? { '@id': product } : record(product);
  return {
    ids: identifiers(fields),
    parts: list(fields.subcomponents).flatMap((part) =>
      identifiers(typeof part === 'string' ? { '@id': part } : record(part)),
    ),
  };
}

function identifiers(fields: Fields): string[] {
  const { purl, cpe23, cpe22 } = record(fields.identifiers);
  const hashes = Object.entries(record(fields.hashes)).map(([name, value]) => `${name.replace('-', '')}:${value}`);
  return [...texts([fields['@id'], purl, cpe23, cpe22].filter((one) => one !== undefined)), ...hashes];
}

function cycloneDx(json: Fields): VexFacts {
  const { timestamp, component, authors, supplier, manufacturer } = record(json.metadata);
  const purls = new Map<string, string>();
  for (const one of [component, ...list(json.components)]) {
    const { 'bom-ref': reference, purl } = record(one);
    const [from, to] = [text(reference), text(purl)];
    if (from !== undefined && to !== undefined) purls.set(from, to);
  }
  const created = text(timestamp);
  const statements = list(json.vulnerabilities)
    .map(record)
    .flatMap((vulnerability): VexStatement[] => {
      const analysis = record(vulnerability.analysis);
      const status = STATES[text(analysis.state) ?? ''];
      if (status === undefined) return [];
      const time = text(analysis.lastUpdated) ?? text(vulnerability.updated);
      const justification = text(analysis.justification) ?? text(analysis.detail);
      const aliases = list(vulnerability.references).map((reference) => record(reference).id);
      return [
        {
          vulnerabilities: texts([vulnerability.id, ...aliases].filter((one) => one !== undefined)),
          products: list(vulnerability.affects).map((affected) => {
            const reference = (text(record(affected).ref) ?? '').replace(/^urn:cdx:[^#]*#/, '');
            return { ids: [purls.get(reference) ?? reference], parts: [] };
          }),
          status,
          ...(justification !== undefined && { justification }),
          ...(time !== undefined && { time }),
        },
      ];
    });
  const author = texts([...list(authors), manufacturer, supplier].map((one) => record(one).name))[0];
  return facts('cyclonedx', author, created, statements, created);
}

function csaf(json: Fields): VexFacts {
  const document = record(json.document);
  const tracking = record(document.tracking);
  const created = text(tracking.current_release_date) ?? text(tracking.initial_release_date);
  const products = csafProducts(record(json.product_tree));
  const statements = list(json.vulnerabilities)
    .map(record)
    .flatMap((vulnerability): VexStatement[] => {
      const ids = [vulnerability.cve, ...list(vulnerability.ids).map((id) => record(id).text)];
      const vulnerabilities = texts(ids.filter((one) => one !== undefined));
      const flags = list(vulnerability.flags).map(record);
      return Object.entries(record(vulnerability.product_status)).flatMap(([name, named]) => {
        const status = CSAF_STATUSES[name];
        if (status === undefined) return [];
        const productIds = texts(named);
        const justification = text(
          flags.find((flag) => texts(flag.product_ids).some((id) => productIds.includes(id)))?.label,
        );
        return [
          {
            vulnerabilities,
            products: productIds.map((id) => products.get(id) ?? { ids: [id], parts: [] }),
            status,
            ...(justification !== undefined && { justification }),
          },
        ];
      });
    });
  return facts('csaf', text(record(document.publisher).name), created, statements, created);
}

/** The products by identifier. A relationship is also a product: a part (`product_reference`) within another product. */
function csafProducts(tree: Fields): ReadonlyMap<string, VexProduct> {
  const products = new Map<string, VexProduct>();
  const add = (value: unknown): void => {
    const { product_id, product_identification_helper } = record(value);
    const id = text(product_id);
    if (id === undefined) return;
    const { purl, purls } = record(product_identification_helper);
    products.set(id, { ids: [...texts(purl), ...texts(purls), id], parts: [] });
  };
  const visit = (branches: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) throw new EvidenceFault(`has branches nested deeper than ${MAX_DEPTH} levels`);
    for (const branch of list(branches).map(record)) {
      if (branch.product !== undefined) add(branch.product);
      visit(branch.branches, depth + 1);
    }
  };
  for (const product of list(tree.full_product_names)) add(product);
  visit(tree.branches, 0);
  for (const relationship of list(tree.relationships).map(record)) {
    const id = text(record(relationship.full_product_name).product_id);
    const part = products.get(text(relationship.product_reference) ?? '');
    const whole = products.get(text(relationship.relates_to_product_reference) ?? '');
    if (id !== undefined && part !== undefined && whole !== undefined)
      products.set(id, { ids: whole.ids, parts: part.ids });
  }
  return products;
}

/** Statements without a time of their own have the document's. */
function facts(
  format: VexFacts['format'],
  author: string | undefined,
  created: string | undefined,
  statements: readonly VexStatement[],
  time: string | undefined,
): VexFacts {
  return {
    format,
    ...(author !== undefined && { author }),
    ...(created !== undefined && { created }),
    statements: statements.map((one) => (one.time === undefined && time !== undefined ? { ...one, time } : one)),
  };
}
