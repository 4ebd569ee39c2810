// Parses the vulnerabilities of CycloneDX JSON: one finding per affected package.

import { rethrowUnless } from '../../errors.ts';
import type { Finding, FindingStatus } from '../../evidence/finding.ts';
import { list, record, text } from '../../json/fields.ts';
import { eachValue } from '../../json/pick.ts';
import { scored } from '../cvss.ts';
import { findingOf } from '../raw-finding.ts';
import { severityOfScore, severityOfWord } from '../severity.ts';
import { type ReadFindings, readThrough } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Components that are kept in memory. Findings for further ones name the package by its reference. */
const MAX_COMPONENTS = 200_000;

/** CycloneDX 1.6, "vulnerability analysis state". */
const STATES: Readonly<Record<string, FindingStatus>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
};

interface Package {
  readonly purl: string | undefined;
  readonly name: string | undefined;
  readonly version: string | undefined;
}

export const readCycloneDx: ReadFindings = async (document, at, name, add) => {
  const components = new Map<string, Package>();
  const metadata = ['timestamp', 'tools'].map((key) => `${at}metadata.${key}`);
  const facts = await readThrough(document, [`${at}components[]`], metadata, name, (_, _index, value) =>
    remember(record(value), components),
  );
  // Read in a second pass, because vulnerabilities may precede the components.
  await eachValue(document, [`${at}vulnerabilities[]`], name, (_, _index, value) => {
    for (const finding of findingsOf(record(value), components)) add(finding);
  });
  const tools = facts[`${at}metadata.tools`];
  const tool = record(list(Array.isArray(tools) ? tools : record(tools).components)[0]);
  return {
    scanner: { name: text(tool.name), version: text(tool.version) },
    finishedOn: text(facts[`${at}metadata.timestamp`]),
  };
};

function remember(component: Fields, components: Map<string, Package>): void {
  const reference = text(component['bom-ref']);
  if (reference !== undefined && components.size < MAX_COMPONENTS) {
    components.set(reference, {
      purl: text(component.purl),
      name: text(component.name),
      version: text(component.version),
    });
  }
  for (const inner of list(component.components)) remember(record(inner), components);
}

function findingsOf(vulnerability: Fields, components: ReadonlyMap<string, Package>): Finding[] {
  const state = text(record(vulnerability.analysis).state) ?? '';
  const source = record(vulnerability.source);
  const affects = list(vulnerability.affects).map(record);
  const common = {
    id: vulnerability.id,
    aliases: list(vulnerability.references).map((reference) => record(reference).id),
    ...ratingOf(list(vulnerability.ratings).map(record)),
    status: STATES[state] ?? 'affected',
    title: vulnerability.description,
    url: source.url ?? record(list(vulnerability.advisories)[0]).url,
  } as const;
  if (affects.length === 0) return [findingOf(common)];
  return affects.map((affected) => {
    const reference = text(affected.ref) ?? '';
    // A BOM-Link to another document ends with the reference in that document: `urn:cdx:…/1#pkg:npm/a@1`.
    const inner = decoded(reference.replace(/^urn:cdx:[^#]*#/, ''));
    const component = components.get(reference) ?? components.get(inner);
    return findingOf({
      ...common,
      package: component?.purl ?? inner,
      name: component?.name ?? inner,
      installed: component?.version ?? installedOf(affected),
    });
  });
}

/** The most detailed rating: one with a score or vector if possible, of the newest CVSS version. */
function ratingOf(ratings: readonly Fields[]) {
  const best = ratings.toSorted((a, b) => weight(b) - weight(a))[0] ?? {};
  const vector = text(best.vector);
  const cvss =
    typeof best.score === 'number' && /^cvss/i.test(text(best.method) ?? '')
      ? { vector, score: best.score }
      : vector === undefined
        ? undefined
        : scored(vector);
  const stated = severityOfWord(text(best.severity));
  return {
    severity: stated === 'unknown' && cvss !== undefined ? severityOfScore(cvss.score) : stated,
    severitySource: text(record(best.source).name) ?? text(best.method) ?? 'cyclonedx',
    cvss,
  };
}

function weight({ score, vector, severity, method }: Fields): number {
  const version = Number(/CVSSv(\d+)/i.exec(text(method) ?? '')?.[1] ?? 0);
  return (
    (score !== undefined || vector !== undefined ? 1000 : 0) + (version % 30) * 10 + (severity !== undefined ? 1 : 0)
  );
}

function installedOf(affected: Fields): unknown {
  return list(affected.versions)
    .map(record)
    .find(({ status }) => status === undefined || status === 'affected')?.version;
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch (error) {
    rethrowUnless(error, URIError);
    return reference;
  }
}
