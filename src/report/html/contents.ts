// Merges what SBOMs and scans of an image say into the tables of components and findings. Pure.
import { type Finding, SEVERITIES } from '../../evidence/finding.ts';
import type { ScanReport } from '../../evidence/scan-report.ts';
import type { SbomComponent, SbomFacts } from '../../policy/kinds/sbom-facts.ts';
import { visible } from '../escape.ts';
import { whereText } from '../findings.ts';
import type { ComponentRow, FindingRow, ReportContents, ReportSignatureState } from './model.ts';

/** An SBOM or scan whose document was read. */
export interface ReadDocument {
  /** `linux/amd64`; null for the image itself. */
  readonly platform: string | null;
  /** The digest of its artifact. */
  readonly digest: string;
  readonly signature: ReportSignatureState;
  readonly content: { readonly sbom: SbomFacts } | { readonly scan: ScanReport } | { readonly fault: string };
}

/** Rows of one image. A browser searches this many at once. */
const MAX_FINDINGS = 5_000;
const MAX_COMPONENTS = 20_000;
/** Images with as many rows as one alone; more images share the rows of these. */
const MANY_IMAGES = 10;
const MAX_FAULTS = 50;

export const NO_CONTENTS: ReportContents = { scans: [], findings: [], sboms: [], components: [], leftOut: [] };

/** The same component or finding in several documents is one row with several sources. */
export function mergeContents(documents: readonly ReadDocument[], images = 1): ReportContents {
  const share = Math.min(1, MANY_IMAGES / images);
  const findings = new Rows<Finding>(findingKey, byRank, Math.ceil(MAX_FINDINGS * share));
  const components = new Rows<SbomComponent>(componentKey, byName, Math.ceil(MAX_COMPONENTS * share));
  const scans: ReportContents['scans'][number][] = [];
  const sboms: ReportContents['sboms'][number][] = [];
  const leftOut: string[] = [];
  let uncounted = 0;
  for (const { platform, digest, signature, content } of documents) {
    const about = platform === null ? 'image' : visible(platform, 60);
    if ('sbom' in content) {
      const { label, components: all } = content.sbom;
      for (const component of all) components.add(component, sboms.length);
      sboms.push({ label: visible(label, 60), about, digest, signature, count: all.length });
    } else if ('scan' in content) {
      const { scanner, counts, findings: all, total, incomplete } = content.scan;
      for (const finding of all) findings.add(finding, scans.length);
      uncounted += Math.max(0, total - all.length);
      scans.push({
        label: visible([scanner.name, scanner.version].filter(Boolean).join(' '), 80),
        about,
        digest,
        signature,
        count: SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0),
        incomplete: incomplete.slice(0, 10).map((why) => visible(why, 300)),
      });
    } else if (leftOut.length < MAX_FAULTS) {
      leftOut.push(visible(`${digest.slice(0, 19)} for ${about} ${content.fault}`, 400));
    }
  }
  return {
    scans,
    findings: findings.sorted().map(([finding, sources]) => findingRow(finding, sources)),
    sboms,
    components: components.sorted().map(([component, sources]) => componentRow(component, sources)),
    leftOut: [
      ...leftOut,
      ...(findings.left + uncounted > 0 ? [`${findings.left + uncounted} more findings are in the scans`] : []),
      ...(components.left > 0 ? [`${components.left} more components are in the SBOMs`] : []),
    ],
  };
}

/** Distinct values with the indices of their sources. Shows the first `max` in their order. */
class Rows<T> {
  readonly #rows = new Map<string, { value: T; readonly sources: number[] }>();
  readonly #key: (value: T) => string;
  readonly #order: (a: T, b: T) => number;
  readonly #max: number;

  constructor(key: (value: T) => string, order: (a: T, b: T) => number, max: number) {
    this.#key = key;
    this.#order = order;
    this.#max = max;
  }

  /** How many are not shown. */
  get left(): number {
    return Math.max(0, this.#rows.size - this.#max);
  }

  add(value: T, source: number): void {
    const key = this.#key(value);
    const known = this.#rows.get(key);
    if (known === undefined) {
      this.#rows.set(key, { value, sources: [source] });
      return;
    }
    if (known.sources.at(-1) !== source) known.sources.push(source);
    if (this.#order(value, known.value) < 0) known.value = value;
  }

  sorted(): (readonly [T, readonly number[]])[] {
    return [...this.#rows.values()]
      .sort((a, b) => this.#order(a.value, b.value))
      .slice(0, this.#max)
      .map(({ value, sources }) => [value, sources]);
  }
}

function findingKey(finding: Finding): string {
  return [finding.id, whereText(finding), finding.installed ?? '', finding.status].join('\n');
}

/** Open findings first, then the most severe. */
function byRank(a: Finding, b: Finding): number {
  return rank(a) - rank(b) || byText(a.id, b.id) || byText(whereText(a), whereText(b));
}

function rank({ severity, cvss, status }: Finding): number {
  const resolved = status === 'fixed' || status === 'not_affected' ? 10_000 : 0;
  return resolved + SEVERITIES.indexOf(severity) * 100 - (cvss?.score ?? 0);
}

function componentKey({ name, version = '', purl = '', license = '' }: SbomComponent): string {
  return [name, version, purlType(purl), license].join('\n');
}

function byName(a: SbomComponent, b: SbomComponent): number {
  return byText(a.name, b.name) || byText(a.version ?? '', b.version ?? '');
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function findingRow(finding: Finding, sources: readonly number[]): FindingRow {
  const { severity, id, installed = '', fixed = '', status, title = '', url = '' } = finding;
  return [
    severity,
    visible(id, 60),
    visible(whereText(finding), 120),
    visible(installed, 60),
    visible(fixed, 80),
    status,
    visible(title, 160),
    // A shortened address would lead elsewhere.
    url.length <= 600 ? visible(url, 600) : '',
    sources,
  ];
}

function componentRow(component: SbomComponent, sources: readonly number[]): ComponentRow {
  const { name, version = '', purl = '', license = '' } = component;
  return [visible(name, 120), visible(version, 80), purlType(purl), visible(license, 120), sources];
}

/** `deb`, `npm`; empty for a component without a package URL. */
function purlType(purl: string): string {
  return /^pkg:([A-Za-z][A-Za-z0-9.+-]{0,30})\//.exec(purl)?.[1]?.toLowerCase() ?? '';
}
