// Runs the built-in scan: queries an OSV service for the packages of SBOMs, and evaluates the matching records.

import { UserError } from '../../errors.ts';
import { NAMESPACE } from '../../evidence/kinds.ts';
import type { NotCovered, ScanReport } from '../../evidence/scan-report.ts';
import type { SbomPackages } from '../packages.ts';
import { FindingTally } from '../tally.ts';
import { evaluate } from './affected.ts';
import { askOsv, type OsvAnswers } from './answers.ts';
import type { OsvClient, OsvQuery } from './client.ts';
import { type OsvPackage, osvPackage } from './ecosystem.ts';
import { type Match, mergeMatches } from './merge.ts';
import { ratingOf } from './rating.ts';
import type { OsvRecord } from './record.ts';

export interface OsvScanOptions {
  readonly client: OsvClient;
  /** The URL of the service, for the report. */
  readonly url: string;
  readonly toolVersion: string;
  /** The limit on distinct vulnerabilities of all images together. */
  readonly maxRecords?: number;
  /** Each report is what it would be if its image were scanned alone. Otherwise they share the time of the database. */
  readonly independent?: boolean;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The service has answered no query. */
export class OsvUnavailable extends UserError {
  override readonly name = 'OsvUnavailable';
}

/** Error messages that a report contains. */
const NAMED_ERRORS = 3;

/**
 * Scans the packages of several images, usually the platforms of one, and returns a report for each. Packages that they share
 * are queried once. Missing answers make a report incomplete: packages that could not be queried are counted, and a
 * vulnerability whose record could not be read is a finding of unknown status. Throws an OsvUnavailable if no query is answered.
 */
export async function osvScan(images: readonly SbomPackages[], options: OsvScanOptions): Promise<ScanReport[]> {
  const reportOf = await osvReports(images, options);
  return images.map((_, at) => reportOf(at));
}

/** The same for many images: returns a function that makes the report of one, so that not all of them are in memory. */
export async function osvReports(
  images: readonly SbomPackages[],
  options: OsvScanOptions,
): Promise<(at: number) => ScanReport> {
  const startedOn = timeOf(options.now());
  const all = images.map(sorted);
  const { queries, placeOf } = queriesOf(all.flatMap(({ asked }) => asked));
  const names = new Set(queries.map((query) => query.package.name.toLowerCase()));
  const wants = (name: string): boolean => names.has(name.toLowerCase());
  const answers = await askOsv(options.client, queries, wants, options.maxRecords);
  const [firstError] = answers.errors;
  if (firstError !== undefined && answers.matches.every((ids) => ids === undefined)) {
    throw new OsvUnavailable(
      `osv: ${options.url} did not respond (${firstError.message}); run the job again later, or set osv-url to another OSV service`,
    );
  }
  const finishedOn = timeOf(options.now());
  return (at) => {
    const packages = images[at] as SbomPackages;
    const { asked, notCovered } = all[at] as Sorted;
    const { tally, incomplete, lastModified } = evaluated(asked, placeOf, answers);
    // The service does not report when its database changed, so the latest change of a matching record is used.
    const lastUpdate = (options.independent ? lastModified : answers.lastModified) ?? startedOn;
    const db = { uri: options.url, lastUpdate };
    return {
      ...tally.result(),
      scanner: { name: 'oci-evidence', uri: NAMESPACE, version: options.toolVersion, db },
      startedOn,
      finishedOn,
      incomplete: [
        ...(packages.whole ? [] : [`the SBOM has more than the ${packages.purls.length} packages that are scanned`]),
        ...incomplete,
      ],
      ...(notCovered.length > 0 && { notCovered }),
    };
  };
}

function evaluated(
  asked: Sorted['asked'],
  placeOf: (target: OsvPackage, name: string) => number,
  { matches, records, errors }: OsvAnswers,
): { readonly tally: FindingTally; readonly incomplete: readonly string[]; readonly lastModified: string | undefined } {
  const tally = new FindingTally();
  const matched = new Set<string>();
  let unanswered = 0;
  for (const [purl, target] of asked) {
    const places = target.names.map((name) => placeOf(target, name));
    if (places.some((place) => matches[place] === undefined)) unanswered += 1;
    const ids = [...new Set(places.flatMap((place) => matches[place] ?? []))].sort();
    for (const id of ids) matched.add(id);
    const found = ids.flatMap((id) => matchOf(id, records.get(id), target));
    for (const finding of mergeMatches(purl, target.version, found)) tally.add(finding);
  }
  const unread = [...matched].filter((id) => records.get(id) === undefined).length;
  const reasons = [
    ...(unanswered > 0 ? [`${unanswered} packages could not be queried`] : []),
    ...(unread > 0 ? [`${unread} of ${matched.size} records could not be read`] : []),
  ];
  const messages = [...new Set(errors.map(({ message }) => message))];
  const times = [...matched].flatMap((id) => records.get(id)?.modified ?? []);
  return {
    tally,
    incomplete: [...reasons, ...messages.slice(0, reasons.length > 0 ? NAMED_ERRORS : 0)],
    lastModified: times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1),
  };
}

/** Packages that OSV covers, and the number of packages that it does not cover. */
interface Sorted {
  readonly asked: readonly (readonly [string, OsvPackage])[];
  readonly notCovered: readonly NotCovered[];
}

function sorted(packages: SbomPackages): Sorted {
  const asked: [string, OsvPackage][] = [];
  const why = new Map<string, number>(packages.unnamed > 0 ? [['they have no package URL', packages.unnamed]] : []);
  for (const purl of packages.purls) {
    const target = osvPackage(purl);
    if ('why' in target) why.set(target.why, (why.get(target.why) ?? 0) + 1);
    else asked.push([purl, target]);
  }
  const notCovered = [...why].map(([reason, count]) => ({ why: reason, packages: count }));
  return { asked, notCovered: notCovered.sort((a, b) => b.packages - a.packages || (a.why < b.why ? -1 : 1)) };
}

/** Equal queries, such as those of binary packages from one source package, are sent once. */
function queriesOf(asked: Sorted['asked']): {
  readonly queries: readonly OsvQuery[];
  placeOf(target: OsvPackage, name: string): number;
} {
  const queries: OsvQuery[] = [];
  const places = new Map<string, number>();
  const keyOf = ({ ecosystem, version }: OsvPackage, name: string): string => [ecosystem, name, version].join('\n');
  for (const [, target] of asked) {
    for (const name of target.names) {
      const key = keyOf(target, name);
      if (places.has(key)) continue;
      places.set(key, queries.length);
      queries.push({ package: { name, ecosystem: target.ecosystem }, version: target.version });
    }
  }
  return { queries, placeOf: (target, name) => places.get(keyOf(target, name)) as number };
}

/** The service's matches are only candidates: the local evaluation decides, unless its result is `unknown`. */
function matchOf(id: string, found: OsvRecord | undefined, target: OsvPackage): Match[] {
  const { isDistribution, names, version, order } = target;
  if (found === undefined) return [{ id, status: 'unknown', rating: { severity: 'unknown' }, isDistribution }];
  if (found.withdrawn) return [];
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const ofPackage = found.affected.filter(({ name }) => wanted.has(name.toLowerCase()));
  const entries = ofPackage.filter(({ ecosystem }) => target.accepts(ecosystem));
  // The record is only about other releases of the distribution.
  if (entries.length === 0 && ofPackage.length > 0) return [];
  const evaluation = evaluate(entries, version, order);
  if (evaluation.status === 'not_affected') return [];
  return [
    {
      record: found,
      id,
      status: evaluation.status,
      ...('fixed' in evaluation && evaluation.fixed !== undefined && { fixed: evaluation.fixed }),
      rating: ratingOf(found, entries, isDistribution),
      isDistribution,
    },
  ];
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
