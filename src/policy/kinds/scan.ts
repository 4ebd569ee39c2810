// Owns the checks of scans: severity of open findings, scanner, database and completeness.
import { UserError } from '../../errors.ts';
import { documentOf } from '../../evidence/document.ts';
import { type Finding, isOpen, SEVERITIES, type Severity } from '../../evidence/finding.ts';
import { recognise } from '../../evidence/recognise.ts';
import type { ScanReport } from '../../evidence/scan-report.ts';
import { collectScan } from '../../scan/parsers/parse.ts';
import { type EvidenceContent, EvidenceFault } from '../content.ts';
import { matchesAny, patternsText } from '../pattern.ts';
import { bounded, counted, durationText, either, quoted, some } from '../text.ts';
import { type CheckContext, defineKind, type Limit, type Objection } from './kind.ts';

const SEVERITY_LIMITS = ['critical', 'high', 'medium', 'low', 'negligible', 'none'] as const;

const OPTIONS = {
  'max-severity': {
    type: 'choice',
    values: SEVERITY_LIMITS,
    description:
      'The most severe open finding that is allowed: `high` fails on critical findings, `none` fails on any finding',
  },
  counts: {
    type: 'limits',
    description:
      'Limits of the number of open findings by severity: `critical`, `high`, `medium`, `low`, `negligible`, `unknown`',
    example: '{ critical: { max: 0 }, high: { max: 5 } }',
  },
  'unrated-as': {
    type: 'choice',
    values: ['critical', 'high', 'medium', 'low', 'negligible'],
    default: 'medium',
    description: 'Severity to assume for findings without a rating when they are compared with `max-severity`',
  },
  'ignore-unfixed': {
    type: 'flag',
    default: 'false',
    description: 'Whether findings without a fixed version are ignored',
  },
  'vex-by': {
    type: 'trust',
    description: 'Signers of VEX documents that may resolve findings. Without it, no VEX document counts',
  },
  complete: {
    type: 'flag',
    default: 'true',
    description: 'Whether a scan that reports itself as incomplete fails',
  },
  scanner: { type: 'names', description: 'Accepted scanners, such as `trivy`' },
  'max-database-age': {
    type: 'duration',
    description: 'Maximum age of the vulnerability database at the time of the scan',
  },
} as const;

export const SCAN = defineKind({
  description: 'The result of a vulnerability scan',
  options: OPTIONS,
  read: readScan,
  timeOf: ({ finishedOn, startedOn }) => finishedOn ?? startedOn,
  check: async (report, options, context) => {
    const { scanner } = report;
    const objections: Objection[] = [];
    if (options.scanner !== undefined && !(await matchesAny(options.scanner, [scanner.name]))) {
      objections.push({
        code: 'mismatch',
        text: `is by the scanner ${quoted(scanner.name)}, required: ${patternsText(options.scanner)}`,
        isOther: true,
      });
    }
    if (options.complete !== false && report.incomplete.length > 0) {
      const why = report.incomplete.map((one) => bounded(one, 120));
      objections.push({
        code: 'incomplete',
        text: `is incomplete, so that findings may be missing: ${some(why, 2)}`,
        remedy: 'scan again so that nothing is left out, or accept it with `complete: false`',
      });
    }
    if (options['max-database-age'] !== undefined) {
      objections.push(...databaseObjections(report, options['max-database-age'], context));
    }
    const { open, waived } = openFindings(report, options['ignore-unfixed'] === true, context);
    const unlisted = unlistedCounts(report);
    const limit = options['max-severity'];
    if (limit !== undefined) {
      const unrated = (options['unrated-as'] ?? 'medium') as Severity;
      objections.push(...severityObjections(open, unlisted, limit, unrated));
    }
    objections.push(...countObjections(open, unlisted, options.counts ?? {}));
    const total = open.length + Object.values(unlisted).reduce((sum, number) => sum + number, 0);
    const summary = `${counted(total, 'open finding')} by ${bounded(scanner.name, 60)}`;
    return { objections, waived, summary: waived.length > 0 ? `${summary}, ${waived.length} waived` : summary };
  },
});

/** Throws an EvidenceFault for content that is not the result of a scan. */
export async function readScan({ bytes, mediaType, predicateType, json }: EvidenceContent): Promise<ScanReport> {
  try {
    if (bytes !== undefined) {
      const document = documentOf(bytes, mediaType);
      const report = await collectScan(document, await recognise(document.open()), 'it');
      if (report !== undefined) return report;
    } else if (predicateType !== undefined) {
      const statement = documentOf(Buffer.from(JSON.stringify({ predicate: json() })), 'application/json');
      const report = await collectScan(statement, { format: 'in-toto', predicateType }, 'it');
      if (report !== undefined) return report;
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new EvidenceFault(`cannot be read: ${error.message}`);
  }
  throw new EvidenceFault('has no known format of scan results');
}

/** The findings that a scan counts but does not list, because it lists only the most severe. They cannot be waived. */
function unlistedCounts({ counts, findings, total }: ScanReport): Readonly<Record<Severity, number>> {
  const rest = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  if (total <= findings.length) return rest;
  for (const severity of SEVERITIES) rest[severity] = counts[severity];
  for (const finding of findings) if (isOpen(finding)) rest[finding.severity] -= 1;
  for (const severity of SEVERITIES) rest[severity] = Math.max(0, rest[severity]);
  return rest;
}

function openFindings(
  report: ScanReport,
  ignoreUnfixed: boolean,
  context: CheckContext,
): { open: Finding[]; waived: string[] } {
  const waived: string[] = [];
  const open = report.findings.filter((finding) => {
    if (!isOpen(finding) || (ignoreUnfixed && finding.fixed === undefined)) return false;
    const reason = context.waiverOf(finding);
    if (reason !== undefined) waived.push(`${findingText(finding)}: ${reason}`);
    return reason === undefined;
  });
  return { open, waived };
}

function severityObjections(
  open: readonly Finding[],
  unlisted: Readonly<Record<Severity, number>>,
  limit: string,
  unrated: Severity,
): Objection[] {
  // `none` is not a severity: every finding is above it.
  const allowedFrom = limit === 'none' ? SEVERITIES.length : SEVERITIES.indexOf(limit as Severity);
  const isAbove = (severity: Severity): boolean =>
    SEVERITIES.indexOf(severity === 'unknown' ? unrated : severity) < allowedFrom;
  const above = open.filter(({ severity }) => isAbove(severity));
  const counts = SEVERITIES.map((severity) => {
    const number = above.filter((finding) => finding.severity === severity).length;
    return [severity, number + (isAbove(severity) ? unlisted[severity] : 0)] as const;
  }).filter(([, number]) => number > 0);
  if (counts.length === 0) return [];
  const total = counts.reduce((sum, [, number]) => sum + number, 0);
  const numbers = counts.map(([severity, number]) => `${number} ${severity === 'unknown' ? 'unrated' : severity}`);
  const list = above.length === 0 ? '' : `: ${some(above.map(findingText), 5)}`;
  const required = limit === 'none' ? 'no finding is allowed' : `the most severe one allowed is ${limit}`;
  return [
    {
      code: 'findings',
      text: `has ${either(numbers, 'and')} ${total === 1 ? 'finding' : 'findings'}, ${required}${list}`,
      remedy: findingsRemedy(above),
    },
  ];
}

function countObjections(
  open: readonly Finding[],
  unlisted: Readonly<Record<Severity, number>>,
  limits: Readonly<Record<string, Limit>>,
): Objection[] {
  return SEVERITIES.flatMap((severity) => {
    const { max = Number.POSITIVE_INFINITY, min = 0 } = limits[severity] ?? {};
    const found = open.filter((finding) => finding.severity === severity);
    const number = found.length + unlisted[severity];
    if (number <= max && number >= min) return [];
    const required = number > max ? `at most ${max}` : `at least ${min}`;
    const list = found.length === 0 ? '' : `: ${some(found.map(findingText), 5)}`;
    const text = `has ${counted(number, `${severity === 'unknown' ? 'unrated' : severity} finding`)}, required: ${required}${list}`;
    return [{ code: 'findings' as const, text, ...(number > max && { remedy: findingsRemedy(found) }) }];
  });
}

function findingsRemedy(findings: readonly Finding[]): string {
  const fixed = findings.find((finding) => finding.fixed !== undefined);
  const update =
    fixed === undefined
      ? 'rebuild when a fixed version is known'
      : `update ${bounded(packageText(fixed), 80)} to ${bounded(fixed.fixed ?? '', 60)} and rebuild`;
  const id = bounded(findings[0]?.id ?? 'ID', 60);
  return `${update}, attach a VEX document by a signer in vex-by, or add an exception: { id: ${id}, until: DATE, reason: TEXT }`;
}

function findingText(finding: Finding): string {
  const fixed = finding.fixed === undefined ? '' : `, fixed in ${bounded(finding.fixed, 40)}`;
  return `${bounded(finding.id, 60)} in ${packageText(finding)} (${finding.severity === 'unknown' ? 'unrated' : finding.severity}${fixed})`;
}

function packageText({ name, package: purl, installed, location }: Finding): string {
  const what = name ?? nameIn(purl) ?? location ?? 'the image';
  return bounded(installed === undefined || purl === undefined ? what : `${what} ${installed}`, 100);
}

/** The package name, without namespace for packages of distributions. */
function nameIn(purl: string | undefined): string | undefined {
  const [, type, name] = /^pkg:([^/]+)\/(.+?)(?:@[^/]*)?(?:[?#].*)?$/.exec(purl ?? '') ?? [];
  return /^(?:deb|apk|rpm|alpm)$/.test(type ?? '') ? name?.replace(/^.*\//, '') : name?.replace('%40', '@');
}

function databaseObjections(report: ScanReport, maximum: number, { time }: CheckContext): Objection[] {
  const updated = Date.parse(report.scanner.db?.lastUpdate ?? '');
  if (Number.isNaN(updated)) {
    return [{ code: 'incomplete', text: 'does not say when its vulnerability database was updated' }];
  }
  const finished = Date.parse(report.finishedOn ?? report.startedOn ?? '');
  const at = Number.isNaN(finished) ? time : finished;
  if (at === undefined) return [{ code: 'no-trusted-time', text: 'does not say when it was made' }];
  if (at - updated <= maximum) return [];
  return [
    {
      code: 'too-old',
      text: `was made with a vulnerability database that was ${durationText(at - updated)} old, allowed: ${durationText(maximum)}`,
      remedy: 'update the vulnerability database of the scanner, and scan again',
    },
  ];
}
